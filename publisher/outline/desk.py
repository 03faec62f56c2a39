"""What lies before the one who fills an outline: articles, items, and what the brief shows already."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from publisher.errors import Problem
from publisher.model import Article, Goal, Item, Items, Kind, Measure, Metric, Outline, Point, SourceRef
from publisher.outline.select import Passage
from publisher.outline.wording import dated, line
from publisher.source import Place
from publisher.yamls import Checker


@dataclass(slots=True)
class Desk:
    """A class that changes, because what one section shows the next must not: ``shown`` in the order of the brief."""

    outline: Outline
    articles: Mapping[str, Article]
    items: Mapping[str, Items]
    sources: Mapping[str, SourceRef]
    checker: Checker
    shown: list[Point] = field(default_factory=list)
    warnings: list[Problem] = field(default_factory=list)

    def warn(self, place: Place, message: str, hint: str = "") -> None:
        self.warnings.append(self.checker.warning(place, message, hint))


def candidates(kind: Kind, passages: Sequence[Passage], desk: Desk) -> tuple[Point, ...]:
    """The points of a kind whose words lie in the passages: sources as first named, each in the order of its text."""
    return tuple(
        _point(item, source, desk)
        for source in dict.fromkeys(passage.source for passage in passages)
        for item in sorted(_of(kind, desk.items[source]), key=place_in_text)
        if any(_within(item, passage) for passage in passages if passage.source == source)
    )


def everything(kind: Kind, desk: Desk) -> Iterable[Point]:
    """All points of a kind, whether a section draws on them or not."""
    return (_point(item, name, desk) for name in desk.sources for item in _of(kind, desk.items[name]))


def _point(item: Item, name: str, desk: Desk) -> Point:
    """The item as the brief states it: a metric by its indicator, for its words may lie far apart; a goal with the
    year that its figures are to be reached in, which the text may have said before.
    """
    source = desk.sources[name]
    if isinstance(item, Metric):
        return Point(item, source, line(item, source.date, desk.outline.labels))
    return Point(item, source, dated(item, desk.items[name].metrics) if isinstance(item, Goal) else "")


def kind_of(item: Item) -> Kind:
    """The kind as a Pick names it."""
    return "goal" if isinstance(item, Goal) else "measure" if isinstance(item, Measure) else "metric"


def place_in_text(item: Item) -> tuple[int, int, int]:
    """Section, paragraph and start: what sorts items as the article has them."""
    return item.evidence.section, item.evidence.paragraph, item.evidence.start


def status_of(item: Item) -> str:
    """A measure's or metric's state; a goal has none."""
    return item.status if isinstance(item, Measure | Metric) else ""


def _of(kind: Kind, items: Items) -> Sequence[Item]:
    return items.goals if kind == "goal" else items.measures if kind == "measure" else items.metrics


def _within(item: Item, passage: Passage) -> bool:
    evidence = item.evidence
    here = (evidence.section, evidence.paragraph) == (passage.section, passage.paragraph)
    return here and passage.start <= evidence.start < passage.end
