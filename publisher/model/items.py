"""Goals, measures and metrics, each tied to the very words that state it."""

from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

from publisher.model.article import Article, Paragraph

Comparator = Literal["=", ">", ">=", "<", "<=", "~", "range"]
MetricStatus = Literal["actual", "target", "plan", "ongoing"]
MetricKind = Literal["level", "growth", "share", "rank", "count", "duration", "ratio"]


@dataclass(frozen=True, slots=True)
class Evidence:
    """The words of an article that state an item.

    ``section`` and ``paragraph`` index the article's sections and that section's paragraphs; ``start`` and ``end``
    count code points of the paragraph's text.  Raises ValueError where the quote does not stand there.
    """

    article: Article = field(repr=False)
    section: int
    paragraph: int
    start: int
    end: int
    quote: str

    def __post_init__(self) -> None:
        text = self.context.text
        if not self.quote or not 0 <= self.start < self.end or text[self.start : self.end] != self.quote:
            raise ValueError(
                f"no such words at {self.section}/{self.paragraph}[{self.start}:{self.end}]: {self.quote!r}"
            )

    @property
    def context(self) -> Paragraph:
        """The paragraph that the words stand in."""
        return self.article.sections[self.section].paragraphs[self.paragraph]

    @property
    def table_head(self) -> Paragraph | None:
        """The first row of the table that the words stand in; None where that is none, or stands in another section."""
        row = self.context.row
        if row is None or row.at > self.paragraph:
            return None
        first = self.article.sections[self.section].paragraphs[self.paragraph - row.at]
        return first if first.row is not None and first.row.table == row.table else None


@dataclass(frozen=True, slots=True)
class Goal:
    """An end state, position or level that is to be reached.  ``cue`` is the word that made it one."""

    id: str
    evidence: Evidence
    cue: str = ""


@dataclass(frozen=True, slots=True)
class Measure:
    """A concrete action taken or to be taken.  ``group`` is the lead phrase that holds it, None where there is none."""

    id: str
    evidence: Evidence
    group: str | None
    status: Literal["done", "planned"]
    cue: str = ""


@dataclass(frozen=True, slots=True)
class Metric:
    """A quantity with what it measures.

    ``value`` is as written, ``(low, high)`` for a range, with ``unit`` (scale words and all: ``亿元``);
    ``scale_value`` is multiplied out in ``base_unit`` (2000 亿元 -> 200000000000 元).  ``period`` is an ISO form
    (``2025``, ``2022-01/2022-11``) or the words of the text; None where none governs it.  ``cue`` is the word that
    tied figure and indicator: the words between them (突破, 比上年增长), or else the unit or the figure itself (条).
    """

    id: str
    evidence: Evidence
    indicator: str
    value: Decimal | tuple[Decimal, Decimal]
    unit: str
    scale_value: Decimal | tuple[Decimal, Decimal]
    base_unit: str
    comparator: Comparator
    period: str | None
    status: MetricStatus
    kind: MetricKind
    cue: str = ""


Item = Goal | Measure | Metric


@dataclass(frozen=True, slots=True)
class Items:
    """All that was found in one article, each kind in the order of its sections."""

    goals: tuple[Goal, ...] = ()
    measures: tuple[Measure, ...] = ()
    metrics: tuple[Metric, ...] = ()
