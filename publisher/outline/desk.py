"""What lies before the one who fills an outline: articles, items, and what the brief shows already."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from publisher.errors import Problem
from publisher.model import (
    Article,
    Exclusion,
    Goal,
    Item,
    Items,
    Kind,
    Measure,
    Metric,
    Outline,
    Point,
    SectionPlan,
    SourceRef,
)
from publisher.model.coverage import Reason
from publisher.outline.bodies import body_of
from publisher.outline.metrics.areas import wider
from publisher.outline.metrics.own_years import of_its_source
from publisher.outline.metrics.periods import years
from publisher.outline.metrics.wording import dated, line
from publisher.outline.select import Passage
from publisher.outline.similar import Statements, of_two_regions, says_more
from publisher.source import Place
from publisher.yamls import Checker

Where = tuple[str, int, int]


@dataclass(slots=True)
class Draft:
    """What a section draws on, and the points that it leaves out: why, and what stands instead (None: nothing)."""

    plan: SectionPlan
    passages: tuple[Passage, ...]
    left: list[tuple[Point, Reason, Point | None]] = field(default_factory=list)


@dataclass(slots=True)
class Desk:
    """A class that changes, because what one section shows the next must not.

    ``shown`` is in the order of the brief, ``drafts`` in the order of the sections.  ``figures`` are the metrics by
    their paragraphs; ``_also`` gathers, by item, the points of other sources that say the same as one that is shown;
    ``_told_apart`` are the items that stand under, or beside, the name of their region.
    """

    outline: Outline
    articles: Mapping[str, Article]
    items: Mapping[str, Items]
    sources: Mapping[str, SourceRef]
    checker: Checker
    shown: list[Point] = field(default_factory=list)
    warnings: list[Problem] = field(default_factory=list)
    drafts: list[Draft] = field(default_factory=list)
    figures: Mapping[Where, Sequence[Metric]] = field(default_factory=dict)
    _homes: dict[tuple[str, str], str] = field(default_factory=dict)
    _said: Statements = field(default_factory=Statements)
    _spans: defaultdict[Where, list[tuple[int, int]]] = field(default_factory=lambda: defaultdict(list))
    _also: defaultdict[tuple[str, str], list[Point]] = field(default_factory=lambda: defaultdict(list))
    _told_apart: set[tuple[str, str]] = field(default_factory=set)

    def warn(self, place: Place, message: str, hint: str = "") -> None:
        self.warnings.append(self.checker.warning(place, message, hint))

    def fresh(self, points: Sequence[Point], apart: bool = False) -> list[Point]:
        """The points that neither the brief so far nor an earlier one of them states; who repeats one is noted.

        What a region's own list says, or one that tells regions ``apart``, is not said for another region.
        """
        here, fresh = Statements(), []
        for point in points:
            known = self._stated(point, self._said, apart) or self._stated(point, here, apart)
            if known is None:
                fresh.append(point)
                here.add(point)
            else:
                self.repeat(point, known)
        return fresh

    def _stated(self, point: Point, said: Statements, apart: bool) -> Point | None:
        def says_less(other: Point) -> bool:
            anothers = of_two_regions(point, other) and (apart or _key(other) in self._told_apart)
            return anothers or says_more(point, other)

        return said.like(point, says_less)

    def repeat(self, point: Point, known: Point) -> None:
        """Note that the section being drafted leaves the point to a known one, which cites it where it is another's."""
        self.leave(point, "repeated", known)
        if known.source.id != point.source.id:
            self._also[_key(known)].append(point)

    def repeated(self, plan: SectionPlan) -> tuple[list[str], bool]:
        """The ids of the sections that print already what this one would, and whether they print all of it."""
        left = [one for draft in self.drafts if draft.plan is plan for one in draft.left]
        told = [self._homes[_key(instead)] for _, _, instead in left if instead and _key(instead) in self._homes]
        return list(dict.fromkeys(told)), len(told) == len(left)

    def leave(self, point: Point, reason: Reason, instead: Point | None = None) -> None:
        """Note that the section being drafted leaves the point out."""
        if self.drafts:
            self.drafts[-1].left.append((point, reason, instead))

    def passed(self, points: Iterable[Point], good: Callable[[Point], bool], reason: Reason) -> list[Point]:
        """The points that are good; of the others it is noted why they are left out."""
        kept: list[Point] = []
        for point in points:
            if good(point):
                kept.append(point)
            else:
                self.leave(point, reason)
        return kept

    def show(self, points: Sequence[Point], apart: bool = False) -> None:
        """Enter the points as stated; ``apart``: with the region that each is of."""
        self.shown.extend(points)
        self._told_apart.update(map(_key, points) if apart else ())
        for point in points:
            self._enter(point)
            if not isinstance(point.item, Metric):
                section, paragraph, start = place_in_text(point.item)
                self._spans[point.source.id, section, paragraph].append((start, point.item.evidence.end))

    def tell(self, point: Point, within: Point) -> None:
        """Enter a point as stated by another's words."""
        self._enter(point)
        self.leave(point, "repeated", within)

    def _enter(self, point: Point) -> None:
        self._said.add(point)
        self._homes |= {_key(point): self.drafts[-1].plan.id} if self.drafts else {}

    def states(self, point: Point) -> bool:
        """Whether a goal or measure that is shown holds the very words of a metric, or of a measure."""
        if isinstance(point.item, Goal):
            return False
        evidence = point.item.evidence
        spans = self._spans.get((point.source.id, evidence.section, evidence.paragraph), ())
        return any(start <= evidence.start and evidence.end <= end for start, end in spans)

    def with_others(self, point: Point) -> Point:
        """The point with one of each other source that says the same."""
        known = {one.source.id: one for one in reversed((*point.also, *self._also.get(_key(point), ())))}
        others = tuple(known[name] for name in self.sources if name in known and name != point.source.id)
        return replace(point, also=others) if others else point


def candidates(kind: Kind, passages: Sequence[Passage], desk: Desk) -> tuple[Point, ...]:
    """The points of a kind whose words begin in the passages: sources as first named, each in its text's order."""
    spans: defaultdict[Where, list[Passage]] = defaultdict(list)
    for passage in passages:
        spans[passage.source, passage.section, passage.paragraph].append(passage)
    return tuple(
        _point(item, source, desk)
        for source in dict.fromkeys(passage.source for passage in passages)
        for item in sorted(of_kind(kind, desk.items[source]), key=place_in_text)
        if any(one.start <= item.evidence.start < one.end for one in spans.get((source, *place_in_text(item)[:2]), ()))
    )


def by_paragraph(items: Mapping[str, Items]) -> dict[Where, list[Metric]]:
    """The metrics of all sources by source, section and paragraph."""
    found: defaultdict[Where, list[Metric]] = defaultdict(list)
    for name, own in items.items():
        for metric in own.metrics:
            section, paragraph, _ = place_in_text(metric)
            found[name, section, paragraph].append(metric)
    return dict(found)


def everything(kind: Kind, desk: Desk) -> Iterator[Point]:
    """All points of a kind, whether a section draws on them or not."""
    return (_point(item, name, desk) for name in desk.sources for item in of_kind(kind, desk.items[name]))


def excludes(exclusion: Exclusion, item: Item) -> bool:
    """Whether the item is asked for by its id or by words that it holds."""
    return exclusion.asked == item.id or bool(exclusion.pattern.search(item.evidence.quote))


def _point(item: Item, name: str, desk: Desk) -> Point:
    """The item as the brief states it: a metric by its indicator, for its words may lie far apart; a goal with the
    year that its figures are to be reached in, which the text may have said before.
    """
    source = desk.sources[name]
    if isinstance(item, Metric):
        dated_item = of_its_source(item, source)
        words = line(dated_item, source.date, desk.outline.labels, wider(item, source))
        shown = item if years(item.period or "", source.date) else dated_item
        return Point(shown, source, words, body=body_of(item, source))
    beside = desk.figures.get((name, *place_in_text(item)[:2]), ())
    words = dated(item, beside, source.date) if isinstance(item, Goal) else ""
    return Point(item, source, words, body=body_of(item, source))


def _key(point: Point) -> tuple[str, str]:
    return point.source.id, point.item.id


def kind_of(item: Item) -> Kind:
    """The kind as a Pick names it."""
    return "goal" if isinstance(item, Goal) else "measure" if isinstance(item, Measure) else "metric"


def place_in_text(item: Item) -> tuple[int, int, int]:
    """Section, paragraph and start: what sorts items as the article has them."""
    return item.evidence.section, item.evidence.paragraph, item.evidence.start


def status_of(item: Item) -> str:
    """A measure's or metric's state; a goal has none."""
    return item.status if isinstance(item, Measure | Metric) else ""


def of_kind(kind: Kind, items: Items) -> Sequence[Item]:
    """The items of one kind."""
    return items.goals if kind == "goal" else items.measures if kind == "measure" else items.metrics
