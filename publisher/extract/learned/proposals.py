"""Article -> decisions: the rules' own, but for clauses that lean to another kind by their words and what rules say.

The rules dispose: what they call finished, asked, or somebody's own words stays what it is.
"""

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from functools import lru_cache

from publisher.extract import tables
from publisher.extract.decisions import Decision, Paragraph, decided, paragraphs, spoken_of
from publisher.extract.learned.features import in_words, of_rules
from publisher.extract.learned.prospects import lean, looked_ahead
from publisher.extract.learned.standings import restated
from publisher.extract.learned.weights import Weights, load, of_clause
from publisher.extract.stating.parsing.deeds import NO_DEEDS, ends_in_so_many, tells_who_did
from publisher.extract.stating.parsing.openings import opening, subject_end, with_time
from publisher.extract.stating.rules import SETTLED
from publisher.extract.stating.views import Kind
from publisher.extract.times.actions.forward import turn
from publisher.extract.times.actions.wordings import is_bound, says_done
from publisher.extract.times.articles import outlooks
from publisher.model.article import Article

# What a clause is given towards a goal and, as the imaginary part, an action, in hundredths of a log-odds, by what the
# rules call it, and how far a goal's sentence must lean to what is to come: what served best on pages of which the
# weights were not made, but that a plain goal or action is kept where it costs little.
_GIVEN: Mapping[Kind, complex] = {"goal": complex(250, 10), "action": complex(30, 90)}
_ELSE_GIVEN, _AHEAD = complex(30, 10), 0
_COMES_TO_BE = re.compile("正(?:逐步|逐渐|日益|越来越|成为)")
_PAIR = re.compile("[\u4e00-\u9fff]{2}")
_NO_DEED = re.compile(NO_DEEDS)  # 稳定岗位9万个: what comes of a deed
_COLONS = ("：", ":")
_SHORTEST = 4  # letters of a clause that may be more than the rules say
ASKED = frozenset({"statement", "action", "goal", "tail"})  # what may be something else than the rules say
# ``到2035年``, ``“十四五”时期``: the goal follows.
_ONLY_TIME = re.compile(
    "[“‘]?(?:我们|大家)?(?:力争|争取|确保|明确|提出|计划|希望|期望|预计)?(?:[到至在经用]|通过)?(?:[\\d〇一二三四五六七八九十两几、和到至—-]+|“[^”]{1,4}”|今|明|本|这)"
    "个?(?:[年月季五代世纪届末]|时期|期[末间]|规划)[^，,达超成现翻突增]{0,8}"
)


@lru_cache(maxsize=2)
def decide_all(article: Article) -> tuple[Decision, ...]:
    """The decisions on all clauses of the article, in order; kept for the finders that ask for the same article."""
    return tuple(weighed(article, load()))


def decide(article: Article) -> tuple[Decision, ...]:
    """The decisions on the clauses of which something is said."""
    return spoken_of(decide_all(article))


def weighed(article: Article, weights: Weights) -> Iterator[Decision]:
    """The rules' decisions in order, those changed that ``weights`` tell to be something else."""
    headed, own = tuple(outlooks.headed(article.sections)), tables.own_words()
    for paragraph in paragraphs(article):
        decisions = _considered(paragraph, weights, own)
        yield from restated(article, paragraph, decisions, weights, headed[paragraph.section])


def _considered(paragraph: Paragraph, weights: Weights, own: Collection[str]) -> Iterator[Decision]:
    decisions = tuple(decided(looked_ahead(paragraph, weights)))
    for nth, found in enumerate(decisions):
        yield _reconsidered(paragraph, decisions, nth, weights) if _is_open(paragraph.text, found, own) else found


def _is_open(text: str, found: Decision, own: Collection[str]) -> bool:
    """Whether the rules leave it open what a clause is; of what the user's ``own`` words name they do not."""
    if found.kind not in ASKED or found.reason in SETTLED or found.end - found.start < _SHORTEST:
        return False
    if found.cue in own or (
        found.kind == "action" and found.tense == "done" and tells_who_did(text, found.start, found.end, found.cue)
    ):
        return False
    return _ONLY_TIME.fullmatch(text, found.start, found.end) is None


def _reconsidered(paragraph: Paragraph, decisions: Sequence[Decision], nth: int, weights: Weights) -> Decision:
    text, found = paragraph.text, decisions[nth]
    words = in_words(text, found)
    leans = of_clause((*words, *of_rules(decisions, nth)), weights)
    leans += _GIVEN.get(found.kind, _ELSE_GIVEN)
    kind = _likeliest(leans)
    if kind == "goal" != found.kind and not _may_be_a_goal(paragraph, found, weights):
        kind = _likeliest(complex(0, leans.imag))
    if kind == found.kind or (found.kind == "tail" and kind != "goal"):
        return found
    if kind == "goal":
        start = with_time(text, found.start, opening(text, found.start, found.end))
        cue = _heaviest(words, lambda word: weights.clauses.get(word, 0j).real)
        return found._replace(kind=kind, reason="reads as a goal", cue=cue, start=start)
    if kind == "action":
        cue = _heaviest(words, lambda word: weights.clauses.get(word, 0j).imag)
        return found._replace(kind=kind, reason="reads as an action", cue=cue, start=_behind_subject(text, found))
    if found.kind == "action" and _is_behind_an_action(decisions, nth):
        own = _stands_alone(paragraph, decisions[nth - 1], found)
        return found if own else found._replace(kind="tail", reason="reads as what the action before is for")
    return found._replace(kind=kind, reason=f"reads as no {found.kind}")


def _likeliest(leans: complex) -> Kind:
    """What a clause is that leans so far to a goal and, as the imaginary part, to an action."""
    if leans.real > max(0, leans.imag):
        return "goal"
    return "action" if leans.imag > 0 else "statement"


def _is_behind_an_action(decisions: Sequence[Decision], nth: int) -> bool:
    before = decisions[nth - 1] if nth else None
    return before is not None and before.sentence == decisions[nth].sentence and before.kind in ("action", "tail")


def _stands_alone(paragraph: Paragraph, before: Decision, found: Decision) -> bool:
    """Whether a clause is surely not what the action before it was done for.

    ``去年修缮渔屋，今年将疏浚航道`` goes over to what is to come, ``立案5件，约谈9人次`` counts deeds one by one.
    """
    if before.end <= turn(paragraph.text, paragraph.parts[found.sentence]) <= found.start:
        return True
    counted = found.tense == "done" and paragraph.text[found.end - 1] != "元"
    return counted and _are_counted(paragraph.text, (before, found))


def _are_counted(text: str, deeds: Sequence[Decision]) -> bool:
    """Whether each of some clauses ends in so many of what was done."""
    return all(
        ends_in_so_many(text, one.start, one.end) and not _NO_DEED.match(text, one.start, one.end) for one in deeds
    )


def _may_be_a_goal(paragraph: Paragraph, found: Decision, weights: Weights) -> bool:
    """Whether the rules let a clause be a goal that they have not found, and its sentence leans to what is to come.

    What a colon follows only names what is told behind it.
    """
    if paragraph.text[found.end : found.end + 1] in _COLONS:
        return False
    if found.tense == "done" or not _is_no_deed(paragraph.text, found):
        return False
    return lean(paragraph, found.sentence, weights) >= _AHEAD


def _is_no_deed(text: str, found: Decision) -> bool:
    """Whether the rules would let a clause be a goal: what is done, or comes to be by itself, is none."""
    start, end = found.start, found.end
    told = says_done(text, start, end) or _COMES_TO_BE.search(text, start, end) is not None
    return not told or is_bound(text, start, end)


def _heaviest(words: Sequence[str], weight: Callable[[str], float]) -> str:
    """The pair of letters in a clause that says most: its cue for who asks why."""
    return max((word for word in words if _PAIR.fullmatch(word)), key=weight, default="")


def _behind_subject(text: str, found: Decision) -> int:
    behind = subject_end(text, found.start, found.end)
    return behind if behind <= found.end - _SHORTEST else found.start
