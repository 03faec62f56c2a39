"""Article -> decisions: for every clause what it is, by which rule, and which words of it count.

A goal, an action, a tail that tells what an action is for, a frame around them, a paragraph's lead, or a statement.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from publisher.extract.clauses import Clause, Sentence, sentences, speech
from publisher.extract.leads import lead_ends
from publisher.extract.levels import announces_targets
from publisher.extract.predicates import opening
from publisher.extract.rules import judge
from publisher.extract.tense import Tense, tenses, usual_in
from publisher.extract.views import Kind, Place, Verdict, View
from publisher.model.article import Article


@dataclass(frozen=True, slots=True)
class Decision:
    """One clause: ``start`` and ``end`` of the words that count, ``reason`` the rule that decided, ``cue`` its word.

    ``group`` is the lead of its paragraph, None where it has none.
    """

    section: int
    paragraph: int
    sentence: int
    start: int
    end: int
    kind: Kind
    reason: str
    cue: str
    tense: Tense
    group: str | None


@lru_cache(maxsize=2)
def decide(article: Article) -> tuple[Decision, ...]:
    """The decisions on all clauses, in the order of the article; kept for the finders that ask for the same article."""
    return tuple(decision for nth, usual in enumerate(usual_in(article)) for decision in _section(article, nth, usual))


def _section(article: Article, nth: int, usual: tuple[Tense, ...]) -> Iterator[Decision]:
    texts = [paragraph.text for paragraph in article.sections[nth].paragraphs]
    parted = [sentences(text) for text in texts]
    listed = False
    for at, lead in enumerate(lead_ends(texts, parted)):
        group = texts[at][:lead] or None
        for number, tense, verdict in _verdicts(texts[at], parted[at], (lead, listed), usual[at]):
            yield Decision(
                nth, at, number, verdict.start, verdict.end, verdict.kind, verdict.reason, verdict.cue, tense, group
            )
        listed = bool(parted[at]) and announces_targets(texts[at], parted[at][-1].clauses[-1])


def _verdicts(
    text: str, parts: tuple[Sentence, ...], opens: tuple[int, bool], usual: Tense
) -> Iterator[tuple[int, Tense, Verdict]]:
    """Sentence number, tense and verdict for each clause of a paragraph.

    ``opens`` tells where its lead ends, and whether the paragraph before announces targets.
    """
    heard = tuple(speech(text))
    lead, listed = opens
    for number, (sentence, tense) in enumerate(zip(parts, tenses(usual, text, parts), strict=True)):
        verdict = None
        for position, clause in enumerate(sentence.clauses):
            place = _place(clause, lead, heard, listed)
            core = opening(text, clause.start, clause.end)
            view = View(text, clause.start, clause.end, core, sentence, position, tense[position], place, verdict)
            verdict = judge(view)
            yield number, tense[position], verdict
            listed = listed or announces_targets(text, clause)
        listed = listed and not sentence.full


def _place(clause: Clause, lead: int, heard: tuple[tuple[int, int], ...], listed: bool) -> Place:
    if any(start < clause.start < end for start, end in heard):
        return "speech"
    if clause.start < lead:
        return "lead"
    return "list" if listed else "body"
