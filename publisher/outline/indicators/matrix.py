"""Indicators named in the outline + all metrics -> a matrix of two of indicator, region, source, year and status."""

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace

from publisher.model import Cell, Column, Comparison, Indicator, Point, SourceRef, Table
from publisher.model.outline import CompareAxis
from publisher.outline.desk import Desk
from publisher.outline.indicators.clearer import clearer
from publisher.outline.indicators.figures import STATES, Figure, distinct, figures_of, of_first_kind
from publisher.outline.indicators.names import verb
from publisher.outline.labels import EMPTY_CELL
from publisher.outline.metrics.own_years import of_its_year
from publisher.outline.metrics.periods import part_of_year, period_words, years
from publisher.outline.metrics.wording import time_words, told, whole_words

_MOST = 5  # columns side by side, unless the outline asks for more
_YEAR_ALONE = re.compile("[0-9]{4}年")
Find = Callable[[Indicator, Sequence[Point], Desk, Sequence[Indicator]], list[Figure]]


def comparison_table(comparison: Comparison, points: Sequence[Point], desk: Desk) -> Table | None:
    """The matrix; indicators that no metric has are left out with a warning, None where none has any.

    What is reported stands before what is aimed at; a figure without a year has no place in a matrix of years.
    Many regions stand below each other, unless the outline says otherwise.
    """
    across, down = comparison.columns, comparison.rows
    find = figures_of if "indicator" in (across, down) else of_first_kind
    figures = placed(comparison.indicators, points, (down, across), find, desk)
    if not figures:
        return None
    if comparison.turns and len(heads(across, figures, desk)) > max(_MOST, len(heads(down, figures, desk))):
        across, down = down, across
    cells: dict[tuple[str, str], list[Figure]] = {}
    for figure in figures:
        cells.setdefault((head(figure, down, desk), head(figure, across, desk)), []).append(figure)
    _warn_of_parts(figures, comparison, desk)
    columns = heads(across, figures, desk)
    several = not {"region", "source"} & {across, down} and len({whose(one) for one in figures}) > 1
    rows = (
        (Cell(row), *(_cell(cells.get((row, column), ()), several, comparison, desk) for column in columns))
        for row in heads(down, figures, desk)
    )
    first = Column(desk.outline.labels[down], "left", 1.6)
    title = comparison.title or desk.outline.labels["comparison"]
    return Table(title, (first, *(Column(column, "center", 2.0) for column in columns)), tuple(rows))


def _warn_of_parts(figures: Sequence[Figure], comparison: Comparison, desk: Desk) -> None:
    """Warn of amounts of months that stand beside others' whole years: told with their times, they invite comparing."""
    if not {"region", "source"} & {comparison.rows, comparison.columns}:
        return
    whole: dict[str, set[str]] = {}
    parts: dict[str, dict[str, str]] = {}
    for one in figures:
        if one.metric.status in STATES[:2] and one.metric.kind in ("level", "count"):
            part = part_of_year(one.metric.period or "", one.point.source.date)
            parts.setdefault(one.indicator, {})[whose(one)] = part
            if not part:
                whole.setdefault(one.indicator, set()).add(whose(one))
    found = [
        f"{place}{name}（{part}）"
        for name, own in whole.items()
        for place, part in parts[name].items()
        if part and place not in own
    ]
    if found:
        hint = "each cell tells its time; leave out the source, or name one that tells the whole year"
        desk.warn(comparison.place, f"parts of a year stand beside whole years: {'、'.join(found)}", hint)


def placed(
    indicators: Sequence[Indicator], points: Sequence[Point], axes: Collection[CompareAxis], find: Find, desk: Desk
) -> list[Figure]:
    """The figures of the indicators that have a place on the axes; a warning where one has none that tells its year."""
    found = []
    for indicator in distinct(indicators, desk):
        own = find(indicator, points, desk, indicators)
        here = [figure for figure in own if all(head(figure, axis, desk) for axis in axes)]
        if own and not here:
            times = "、".join(dict.fromkeys(figure.metric.period for figure in own if figure.metric.period))
            hint = "the date of the source, with its month, tells which years 去年 and 上半年 are:  date: 2026-07"
            message = f"no figure of {indicator.name!r} tells its year" + (f", only {times}" if times else "")
            desk.warn(indicator.place, message, hint)
        found += here
    return found


def heads(axis: CompareAxis, figures: Sequence[Figure], desk: Desk) -> list[str]:
    """The names on the axis that the figures have, in the outline's order; years and states in their own."""
    filled = dict.fromkeys(head(figure, axis, desk) for figure in figures)
    if axis == "year":
        return sorted(filled)
    if axis == "indicator":
        return list(filled)
    if axis == "status":
        order = [desk.outline.labels[state] for state in STATES]
    else:
        order = [_region(ref) if axis == "region" else ref.label for ref in desk.sources.values()]
    return [name for name in dict.fromkeys(order) if name in filled]


def head(figure: Figure, axis: CompareAxis, desk: Desk) -> str:
    """Where the figure stands on the axis; empty where it has no place there."""
    source = figure.point.source
    if axis == "status":
        return desk.outline.labels[figure.metric.status]
    if axis == "indicator":
        return figure.indicator
    if axis == "year":
        spanned = years(figure.metric.period or "", source.date)
        return f"{spanned[-1]}年" if spanned else ""
    return _region(source) if axis == "region" else source.label


def _cell(figures: Sequence[Figure], several: bool, comparison: Comparison, desk: Desk) -> Cell:
    """What each figure tells, each once; those that tell the same are cited together, in the fullest words."""
    axes = (comparison.rows, comparison.columns)
    told_alike: dict[tuple[str, str], list[Figure]] = {}
    for figure in clearer(figures):
        place = whose(figure) if several else ""
        told_alike.setdefault((place, _words(figure, axes, desk.outline.labels)), []).append(figure)
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


def _words(figure: Figure, axes: Collection[CompareAxis], labels: Mapping[str, str]) -> str:
    """``超过300家（2030年目标）``; a year or state that heads the row or column goes without saying.

    The year is said where it is the end of several.
    """
    source = figure.point.source
    metric = figure.metric if "year" in axes else of_its_year(figure.metric, source.date)
    if "year" in axes and metric.period and _YEAR_ALONE.fullmatch(period_words(metric.period, source.date)):
        metric = replace(metric, period=None)
    if "status" in axes:
        metric = replace(metric, status="actual", period=time_words(metric, source.date) or None)
    return told(metric, source.date, labels, whole_words(figure.metric))


def _region(source: SourceRef) -> str:
    return source.region or source.label


def whose(figure: Figure) -> str:
    """The region that the figure is of; a source that says none stands for itself."""
    return _region(figure.point.source)
