"""Article -> decisions: the rules' own, but for clauses whose words lean clearly to another kind.

The rules dispose: what they call finished, asked, or somebody's own words stays what it is.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

from publisher.extract.decisions import Decision, Paragraph, decided, paragraphs, spoken_of
from publisher.extract.learned.features import in_words, of_rules
from publisher.extract.learned.prospects import lean, looked_ahead
from publisher.extract.learned.weights import Weights, load, of_clause
from publisher.extract.stating.openings import opening, subject_end, with_time
from publisher.extract.stating.rules import SETTLED, SILENT
from publisher.extract.stating.views import Kind
from publisher.extract.times.tense import is_bound, says_done
from publisher.model.article import Article

# How far a clause must lean, in hundredths of a log-odds, before the rules are overruled: what served best on pages of
# which neither the rules nor the weights were made.
_GOAL, _SURELY_GOAL, _ACTION, _NO_ACTION, _HARDLY_ACTION = 80, 200, 100, -150, -50
_AHEAD = 150  # how far a goal's sentence must lean to what is still to come
_COMES_TO_BE = re.compile("正(?:逐步|逐渐|日益|越来越|成为)")
_PAIR = re.compile("[\u4e00-\u9fff]{2}")
_SHORTEST = 4  # letters of a clause that may be more than the rules say
_ASKED = frozenset({"statement", "action"})
# ``到2035年``, ``“十四五”时期``: the goal follows.
_ONLY_TIME = re.compile(
    "[“‘]?(?:力争|争取|确保)?(?:[到至在经用]|通过)?(?:[\\d〇一二三四五六七八九十两几、和到至—-]+|“[^”]{1,4}”|今|明|本|这)"
    "个?(?:[年月季五代世纪届]|时期|规划)[^，,达超成现翻突增]{0,8}"
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
    for paragraph in paragraphs(article):
        decisions = tuple(decided(looked_ahead(paragraph, weights)))
        for nth, found in enumerate(decisions):
            if _is_open(paragraph.text, found):
                yield _reconsidered(paragraph, decisions, nth, weights)
            else:
                yield found


def _is_open(text: str, found: Decision) -> bool:
    """Whether the rules leave it open what a clause is."""
    if found.kind not in _ASKED or found.reason in SETTLED or found.end - found.start < _SHORTEST:
        return False
    return _ONLY_TIME.fullmatch(text, found.start, found.end) is None


def _reconsidered(paragraph: Paragraph, decisions: Sequence[Decision], nth: int, weights: Weights) -> Decision:
    text, found = paragraph.text, decisions[nth]
    may_be_a_goal = found.tense != "done" and _is_no_deed(text, found)
    if not may_be_a_goal and found.kind == "statement" and found.reason != SILENT:
        return found
    words = in_words(text, found)
    leans = of_clause((*words, *of_rules(decisions, nth)), weights)
    if may_be_a_goal and _leans_to_a_goal(found.kind, leans) and lean(paragraph, found.sentence, weights) >= _AHEAD:
        start = with_time(text, found.start, opening(text, found.start, found.end))
        cue = _heaviest(words, lambda word: weights.clauses.get(word, 0j).real)
        return found._replace(kind="goal", reason="reads as a goal", cue=cue, start=start)
    if found.kind == "action":
        return found if leans.imag > _NO_ACTION else found._replace(kind="statement", reason="reads as no action")
    if leans.imag >= _ACTION and found.reason == SILENT:
        cue = _heaviest(words, lambda word: weights.clauses.get(word, 0j).imag)
        return found._replace(kind="action", reason="reads as an action", cue=cue, start=_behind_subject(text, found))
    return found


def _leans_to_a_goal(kind: Kind, leans: complex) -> bool:
    if kind == "statement" or leans.imag <= _HARDLY_ACTION:
        return leans.real >= _GOAL
    return leans.real >= _SURELY_GOAL


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
    return behind if behind < found.end - 1 else found.start
