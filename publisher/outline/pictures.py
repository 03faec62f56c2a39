"""Spots of figures -> a Chart of them, which tells the times of those that are of several."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from decimal import Decimal

from publisher.model import Chart, ChartPlan, Metric, Series
from publisher.outline.changes import falls
from publisher.outline.compare import heads
from publisher.outline.desk import Desk
from publisher.outline.ends import upper
from publisher.outline.figures import Figure, whole_name
from publisher.outline.indicators import verb
from publisher.outline.spots import Category, Line, Spot, time_of
from publisher.outline.units import reconciled
from publisher.yamls import scalar


def picture(plan: ChartPlan, drawn: Sequence[Spot], desk: Desk) -> Chart:
    """The chart of the spots, of which no two are one, in one unit.

    Where times differ, that of a whole series stands beside its name, others beside the categories' names.
    """
    regions = ["", *heads("region", [one.figure for one in drawn], desk)]
    lines = sorted({one.line for one in drawn}, key=lambda line: (regions.index(line.region), line.aimed))
    categories = list(dict.fromkeys(one.category for one in drawn))
    figures = {(one.line, one.category): one.figure for one in drawn}
    rows = [[figures.get((line, at)) for at in categories] for line in lines]
    names = [_line_name(line, lines, desk) + time for line, time in zip(lines, _times(plan, rows), strict=True)]
    values = [tuple(value(one.metric) if one else None for one in row) for row in rows]
    return Chart(
        caption=plan.title or "、".join(dict.fromkeys(titled(one.figure, desk) for one in drawn)),
        kind=plan.kind,
        unit=drawn[0].figure.metric.unit,
        categories=tuple(_category_name(at, plan, drawn, desk) for at in categories),
        series=tuple(map(Series, names, values)),
        points=tuple(one.point for row in rows for one in row if one),
    )


def _line_name(line: Line, lines: Collection[Line], desk: Desk) -> str:
    """The region, the state, or both: each where lines differ by it."""
    state = desk.outline.labels["target" if line.aimed else "actual"]
    return line.region + (state if not line.region or len({one.aimed for one in lines}) > 1 else "")


def _times(plan: ChartPlan, rows: Sequence[Sequence[Figure | None]]) -> list[str]:
    """（2024年） for each row whose figures are all of that time while others are not; years along the axis do."""
    times = [{time_of(one) for one in row if one} for row in rows]
    differ = plan.by != "year" and len(set[str]().union(*times)) > 1
    return [f"（{time}）" if differ and len(own) == 1 and (time := next(iter(own))) else "" for own in times]


def _category_name(at: Category, plan: ChartPlan, drawn: Sequence[Spot], desk: Desk) -> str:
    """The category's name, and the times of those of its figures whose series are of several; a year as it is told."""
    own = [one for one in drawn if one.category == at]
    if plan.by == "year":
        only = {time_of(one.figure) for one in own}
        return at.region + (only.pop() if len(only) == 1 else "；".join(_dated(own, desk)))
    unsaid = [one for one in own if time_of(one.figure) not in at.head]
    dated = _dated([one for one in unsaid if _is_of_several_times(one.line, drawn)], desk)
    return at.region + at.head + (f"（{'；'.join(dated)}）" if dated else "")


def _is_of_several_times(line: Line, drawn: Sequence[Spot]) -> bool:
    return len({time_of(one.figure) for one in drawn if one.line == line}) > 1


def _dated(spots: Sequence[Spot], desk: Desk) -> list[str]:
    """The times of figures, each once, with a word for those that are aimed at: 2024年；2030年目标."""
    aim = desk.outline.labels["target"]
    told = ((time_of(one.figure), aim if one.line.aimed else "") for one in spots)
    return list(dict.fromkeys(time + state for time, state in told if time))


def of_one_unit(drawn: Sequence[Spot], plan: ChartPlan, desk: Desk) -> list[Spot]:
    """The spots with their figures told in one unit; a warning where some cannot be."""
    told = reconciled([one.figure.metric for one in drawn])
    alike = [
        spot._replace(figure=replace(spot.figure, metric=metric))
        for spot, metric in zip(drawn, told, strict=True)
        if metric.unit == told[0].unit
    ]
    if len(alike) < len(drawn):
        others = sorted({metric.unit for metric in told} - {told[0].unit})
        asked = f"indicator: {{name: …, unit: {scalar(told[0].unit, flow=True)}}}"
        hint = f"say  {asked}  or draw the others in a chart of their own"
        desk.warn(plan.place, f"only figures in {told[0].unit} are drawn, not those in {', '.join(others)}", hint)
    return alike


def value(metric: Metric) -> Decimal:
    """The value, of a range the upper end; what falls is below zero."""
    own = upper(metric.value)
    return -abs(own) if falls(metric) else own


def titled(figure: Figure, desk: Desk) -> str:
    """The figure's indicator as it goes under a picture, where nothing else says that it is growth or new."""
    return verb(figure.metric, figure.indicator) + whole_name(figure, desk)
