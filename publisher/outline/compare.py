"""Indicators named in the outline + all metrics -> a matrix of two of indicator, region, source and year."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from publisher.model import Cell, Column, Comparison, Indicator, Metric, Point, SourceRef, Table
from publisher.model.outline import Axis
from publisher.outline.desk import Desk
from publisher.outline.indicators import names, tells, verb
from publisher.outline.labels import EMPTY_CELL
from publisher.outline.periods import years
from publisher.outline.units import reconciled
from publisher.outline.wording import told

_STATES = ("actual", "ongoing", "target", "plan")


@dataclass(frozen=True, slots=True)
class Figure:
    """A metric that tells an indicator: ``point`` as cited, ``metric`` in the unit of its row."""

    indicator: str
    point: Point
    metric: Metric


def comparison_table(comparison: Comparison, points: Sequence[Point], desk: Desk) -> Table | None:
    """The matrix; indicators that no metric has are left out with a warning, None where none has any.

    What is reported stands before what is aimed at; a figure without a year has no place in a matrix of years.
    """
    figures = [figure for indicator in comparison.indicators for figure in figures_of(indicator, points, desk)]
    across, down = comparison.columns, comparison.rows
    cells: dict[tuple[str, str], list[Figure]] = {}
    for figure in figures:
        place = (head(figure, down), head(figure, across))
        if all(place):
            cells.setdefault(place, []).append(figure)
    if not cells:
        return None
    title = comparison.title or desk.outline.labels["comparison"]
    columns = heads(across, [column for _, column in cells], comparison.indicators, desk)
    several = not {"region", "source"} & {across, down} and len({_whose(one) for one in figures}) > 1
    rows = (
        (Cell(row), *(_cell(cells.get((row, head), ()), several, "year" in (across, down), desk) for head in columns))
        for row in heads(down, [row for row, _ in cells], comparison.indicators, desk)
    )
    first = Column(desk.outline.labels[down], "left", 1.6)
    return Table(title, (first, *(Column(head, "center", 2.0) for head in columns)), tuple(rows))


def figures_of(indicator: Indicator, points: Sequence[Point], desk: Desk) -> list[Figure]:
    """What the metrics tell of the indicator, in one unit; those that are reported first."""
    wanted = names(indicator, desk.outline.thesaurus)
    found = [(point, point.item) for point in points if isinstance(point.item, Metric) and tells(point.item, wanted)]
    if not found:
        desk.warn(indicator.place, f"no metric tells {indicator.name!r}", _known(points))
    told_alike = reconciled([metric for _, metric in found])
    figures = [Figure(indicator.name, point, metric) for (point, _), metric in zip(found, told_alike, strict=True)]
    return sorted(figures, key=lambda figure: _STATES.index(figure.metric.status))


def heads(axis: Axis, found: Iterable[str], indicators: Sequence[Indicator], desk: Desk) -> list[str]:
    """The names that have a figure, in the outline's order; years in their own."""
    filled = set(found)
    if axis == "year":
        return sorted(filled)
    if axis == "indicator":
        order = [indicator.name for indicator in indicators]
    else:
        order = [_region(ref) if axis == "region" else ref.label for ref in desk.sources.values()]
    return [name for name in dict.fromkeys(order) if name in filled]


def head(figure: Figure, axis: Axis) -> str:
    """Where the figure stands on the axis; empty where it has no place there."""
    source = figure.point.source
    if axis == "indicator":
        return figure.indicator
    if axis == "year":
        spanned = years(figure.metric.period or "", source.date)
        return f"{spanned[-1]}年" if spanned else ""
    return _region(source) if axis == "region" else source.label


def _cell(figures: Sequence[Figure], several: bool, by_year: bool, desk: Desk) -> Cell:
    """What each figure tells, each once; those that tell the same are cited together, in the fullest words."""
    told_alike: dict[tuple[str, str], list[Figure]] = {}
    for figure in figures:
        place = _whose(figure) if several else ""
        told_alike.setdefault((place, _words(figure, by_year, desk.outline.labels)), []).append(figure)
    texts = (
        (f"{place}：" if place else "") + max((verb(one.metric, one.indicator) for one in own), key=len) + words
        for (place, words), own in told_alike.items()
    )
    return Cell("；".join(texts) or EMPTY_CELL, tuple(_cited(own) for own in told_alike.values()))


def _cited(figures: Sequence[Figure]) -> Point:
    """The first figure's point, with one of each other source."""
    first = figures[0].point
    others = {one.point.source.id: one.point for one in reversed(figures) if one.point.source != first.source}
    return replace(first, also=(*first.also, *reversed(others.values())))


def _words(figure: Figure, by_year: bool, labels: Mapping[str, str]) -> str:
    """``超过300家（2030年目标）``; under a year the year goes without saying, unless it is the end of several."""
    source, metric = figure.point.source, figure.metric
    if by_year and metric.period and len(years(metric.period, source.date)) == 1 and len(metric.period) <= 4:
        metric = replace(metric, period=None)
    return told(metric, source.date, labels)


def _known(points: Sequence[Point]) -> str:
    found = dict.fromkeys(point.item.indicator for point in points if isinstance(point.item, Metric))
    return "metrics tell: " + ", ".join(list(found)[:12]) if found else "there are no metrics"


def _region(source: SourceRef) -> str:
    return source.region or source.label


def _whose(figure: Figure) -> str:
    return _region(figure.point.source)
