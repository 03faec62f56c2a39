"""Spots of figures -> a Chart of them, which tells the times of those that are of several."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from decimal import Decimal

from publisher.model import Chart, ChartPlan, Metric, Series
from publisher.outline.charts.bounds import bound
from publisher.outline.charts.captions import category_names, lines_of, series_names
from publisher.outline.charts.spots import Category, Spot, time_of
from publisher.outline.charts.timeline import unbroken
from publisher.outline.desk import Desk
from publisher.outline.indicators.figures import Figure, whole_name
from publisher.outline.indicators.names import verb
from publisher.outline.metrics.changes import falls
from publisher.outline.metrics.digits import as_written
from publisher.outline.metrics.ends import upper
from publisher.outline.metrics.periods import part_of_year
from publisher.outline.metrics.units import reconciled
from publisher.yamls import scalar

_LEAST = Decimal("0.001")  # of the common unit: 27150元 are nothing to be seen beside 3亿元


def picture(plan: ChartPlan, drawn: Sequence[Spot], desk: Desk) -> Chart:
    """The chart of the spots, of which no two are one.

    Where units differ, the categories tell them.  Where times do, that which most of a series are of stands beside its
    name, others beside the categories' names.
    """
    names = dict(zip(dict.fromkeys(one.category for one in drawn), category_names(plan, drawn, desk), strict=True))
    categories = _unbroken(names) if plan.kind == "line" and plan.by == "year" else list(names)
    figures = {(one.line, one.category): one.figure for one in drawn}
    units = {one.figure.metric.unit for one in drawn}
    rows = [[figures.get((line, at)) for at in categories] for line in lines_of(drawn, desk)]
    return Chart(
        caption=plan.title or "、".join(dict.fromkeys(titled(one.figure, desk) for one in drawn)) + _part(drawn),
        kind=plan.kind,
        unit=units.pop() if len(units) == 1 else "",
        categories=tuple(names.get(at, at.head) for at in categories),
        series=tuple(
            Series(name, tuple(value(one.metric) if one else None for one in row), _bounds(row))
            for name, row in zip(series_names(plan, drawn, desk), rows, strict=True)
        ),
        points=tuple(one.point for row in rows for one in row if one),
    )


def _unbroken(categories: Iterable[Category]) -> list[Category]:
    """The years of a curve, those without a figure among them too."""
    known = {one.head: one for one in categories}
    return [known.get(head) or Category(head, "") for head in unbroken(list(known))]


def _part(drawn: Sequence[Spot]) -> str:
    """The part of a year that all figures are of, in brackets; empty where they are of more, and told elsewhere."""
    times = {time_of(one.figure) for one in drawn}
    figure = drawn[0].figure
    part = part_of_year(figure.metric.period or "", figure.point.source.date) if len(times) == 1 else ""
    return f"（{times.pop()}）" if part else ""


def _bounds(row: Sequence[Figure | None]) -> tuple[str, ...]:
    words = tuple(bound(one.metric) if one else "" for one in row)
    return words if any(words) else ()


def of_one_unit(drawn: Sequence[Spot], plan: ChartPlan, desk: Desk) -> list[Spot]:
    """The spots with their figures told in one unit; a warning where some cannot be."""
    told = _in_common_units(drawn)
    unit, *others = dict.fromkeys(one.figure.metric.unit for one in told) or [""]
    if others:
        asked = f"indicator: {{name: …, unit: {scalar(unit, flow=True)}}}"
        hint = f"say  {asked}  or draw the others in a chart of their own"
        desk.warn(plan.place, f"only figures in {unit} are drawn, not those in {', '.join(sorted(others))}", hint)
    return [one for one in told if one.figure.metric.unit == unit]


def _in_common_units(drawn: Sequence[Spot]) -> list[Spot]:
    """The spots, amounts of what can be told in one unit told so; not those of which hardly anything would be left."""
    told = reconciled([one.figure.metric for one in drawn])
    return [
        spot._replace(figure=replace(spot.figure, metric=metric)) if abs(upper(metric.value)) >= _LEAST else spot
        for spot, metric in zip(drawn, told, strict=True)
    ]


def value(metric: Metric) -> Decimal:
    """The value, of a range the upper end, as exact as its source tells it; what falls is below zero."""
    own = as_written(upper(metric.value), metric)
    return -abs(own) if falls(metric) else own


def titled(figure: Figure, desk: Desk) -> str:
    """The figure's indicator as it goes under a picture, where nothing else says that it is growth or new."""
    return verb(figure.metric, figure.indicator) + whole_name(figure, desk)
