"""Article -> what became of every clause, and why: for ``publisher inspect --why``."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from publisher.extract.decisions import Decision, by_rules
from publisher.extract.learned.proposals import decide_all
from publisher.extract.stating.views import Kind
from publisher.extract.times.timewords import Tense
from publisher.model.article import Article
from publisher.model.items import Evidence, Measure, Metric

Became = Literal["goal", "measure", "metric", "lead", "left out"]
_Place = tuple[int, int, int]
_BECAME: dict[Kind, Became] = {"goal": "goal", "action": "measure", "tail": "measure", "lead": "lead"}


@dataclass(frozen=True, slots=True)
class Reason:
    """``rule`` says in words which rule decided on ``text``, ``cue`` by which of its words (empty: by none of them).

    ``section`` and ``paragraph`` index the article's, ``start`` and ``end`` count in the paragraph's text.
    """

    became: Became
    rule: str
    cue: str
    section: int
    paragraph: int
    start: int
    end: int
    text: str


def find(article: Article, measures: Iterable[Measure], metrics: Iterable[Metric]) -> tuple[Reason, ...]:
    """Clauses in the order of the text, each metric behind the clause in which it begins."""
    kept = _Spans(measure.evidence for measure in measures)
    told = zip(decide_all(article), by_rules(article), strict=True)
    clauses = (_of_clause(article, decision, kept, ruled.tense) for decision, ruled in told)
    found = [*clauses, *map(_of_metric, metrics)]
    return tuple(sorted(found, key=lambda reason: (reason.section, reason.paragraph, reason.start)))


class _Spans:
    """The places of measures, to be asked which of them holds a clause."""

    def __init__(self, evidence: Iterable[Evidence]) -> None:
        spans = sorted((one.section, one.paragraph, one.start, one.end) for one in evidence)
        self._starts: list[_Place] = [span[:3] for span in spans]
        self._ends = [span[3] for span in spans]

    def hold(self, decision: Decision) -> bool:
        nth = bisect_right(self._starts, (decision.section, decision.paragraph, decision.end)) - 1
        if nth < 0 or self._starts[nth][:2] != (decision.section, decision.paragraph):
            return False
        return decision.start < self._ends[nth]


def _of_clause(article: Article, decision: Decision, measures: _Spans, ruled: Tense) -> Reason:
    became = _BECAME.get(decision.kind, "left out")
    if decision.kind in {"tail", "topic"}:
        became = "measure" if measures.hold(decision) else "left out"
    text = article.sections[decision.section].paragraphs[decision.paragraph].text[decision.start : decision.end]
    rule = decision.reason
    if (ruled == "done") != (decision.tense == "done"):
        rule += ", in what reads as still to come" if ruled == "done" else ", in what reads as done"
    return Reason(became, rule, decision.cue, decision.section, decision.paragraph, decision.start, decision.end, text)


def _of_metric(metric: Metric) -> Reason:
    evidence = metric.evidence
    rule = f"a quantity of {metric.indicator}" if metric.indicator else "a quantity"
    return Reason(
        "metric", rule, metric.cue, evidence.section, evidence.paragraph, evidence.start, evidence.end, evidence.quote
    )
