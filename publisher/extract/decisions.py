"""Article -> decisions: for every clause what it is, by which rule, and which words of it count.

A goal, an action, a tail that tells what an action is for, a frame around them, a paragraph's lead, or a statement.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from publisher.extract.clauses import Sentence, sentences
from publisher.extract.leads import lead_ends
from publisher.extract.levels import announces_targets
from publisher.extract.predicates import opening
from publisher.extract.rules import judge
from publisher.extract.tense import Tense, tenses, usual_in, usual_tense
from publisher.extract.views import Kind, Verdict, View
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


def decide(article: Article) -> tuple[Decision, ...]:
    """The decisions on all clauses, in the order of the article."""
    return tuple(
        decision
        for nth, usual in enumerate(usual_in(article.sections, usual_tense(article)))
        for decision in _section(article, nth, usual)
    )


def _section(article: Article, nth: int, usual: Tense) -> Iterator[Decision]:
    texts = [paragraph.text for paragraph in article.sections[nth].paragraphs]
    parted = [sentences(text) for text in texts]
    for at, lead in enumerate(lead_ends(texts, parted)):
        group = texts[at][:lead] or None
        for number, tense, verdict in _verdicts(texts[at], parted[at], lead, usual):
            yield Decision(
                nth, at, number, verdict.start, verdict.end, verdict.kind, verdict.reason, verdict.cue, tense, group
            )


def _verdicts(text: str, parts: tuple[Sentence, ...], lead: int, usual: Tense) -> Iterator[tuple[int, Tense, Verdict]]:
    """Sentence number, tense and verdict for each clause of a paragraph."""
    listed = False
    for number, (sentence, tense) in enumerate(zip(parts, tenses(usual, text, parts), strict=True)):
        verdict = None
        for position, clause in enumerate(sentence.clauses):
            core = opening(text, clause.start, clause.end)
            verdict = judge(
                View(text, clause.start, clause.end, core, sentence, position, tense, lead, listed, verdict)
            )
            yield number, tense, verdict
            listed = listed or announces_targets(text, clause)
        listed = listed and not sentence.full
