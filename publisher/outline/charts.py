"""The ``chart:`` of a section + all metrics -> a Chart: an indicator by region, source or year, or several of them."""

from collections.abc import Sequence
from decimal import Decimal

from publisher.model import Chart, ChartPlan, Metric, Point, Series
from publisher.outline.changes import falls
from publisher.outline.compare import head, heads, placed
from publisher.outline.desk import Desk
from publisher.outline.ends import upper
from publisher.outline.figures import Figure, of_first_kind, whole_name
from publisher.outline.indicators import verb
from publisher.outline.units import reconciled
from publisher.yamls import scalar

_REACHED = ("actual", "ongoing")


def chart(plan: ChartPlan, points: Sequence[Point], desk: Desk) -> Chart | None:
    """The chart, what is reached and what is aimed at as two series; None where nothing can be drawn.

    Of several figures for one place the last year's is drawn, of ranges the upper end.
    """
    found = _of_one_sort(placed(plan.indicators, points, (plan.by,), of_first_kind, desk))
    drawn = _of_one_unit(found, plan, desk)
    if not drawn:
        return None
    categories = heads(plan.by, drawn, desk)
    labels = desk.outline.labels

    def when(figure: Figure) -> str:
        return head(figure, "year", desk)

    rows = {
        labels["actual"]: [figure for figure in drawn if figure.metric.status in _REACHED],
        labels["target"]: [figure for figure in drawn if figure.metric.status not in _REACHED],
    }
    last = {name: {head(one, plan.by, desk): one for one in sorted(own, key=when)} for name, own in rows.items() if own}
    series = tuple(
        Series(name, tuple(_value(own[where].metric) if where in own else None for where in categories))
        for name, own in last.items()
    )
    cited = tuple(own[where].point for own in last.values() for where in categories if where in own)
    title = plan.title or "、".join(dict.fromkeys(_titled(figure, desk) for figure in drawn))
    return Chart(title, plan.kind, drawn[0].metric.unit, tuple(categories), series, cited)


def _of_one_sort(figures: Sequence[Figure]) -> list[Figure]:
    """What there is, without what was new (新增…) where an indicator tells both."""
    there = {figure.indicator for figure in figures if not verb(figure.metric, figure.indicator)}
    return [one for one in figures if one.indicator not in there or not verb(one.metric, one.indicator)]


def _of_one_unit(figures: Sequence[Figure], plan: ChartPlan, desk: Desk) -> list[Figure]:
    """The figures told in one unit; a warning where some cannot be."""
    told = reconciled([figure.metric for figure in figures])
    alike = [
        Figure(figure.indicator, figure.point, metric)
        for figure, metric in zip(figures, told, strict=True)
        if metric.unit == told[0].unit
    ]
    if len(alike) < len(figures):
        others = sorted({metric.unit for metric in told} - {told[0].unit})
        asked = f"indicator: {{name: …, unit: {scalar(told[0].unit, flow=True)}}}"
        hint = f"say  {asked}  or draw the others in a chart of their own"
        desk.warn(plan.place, f"only figures in {told[0].unit} are drawn, not those in {', '.join(others)}", hint)
    return alike


def _titled(figure: Figure, desk: Desk) -> str:
    """The figure's indicator as it goes under a picture, where nothing else says that it is growth or new."""
    return verb(figure.metric, figure.indicator) + whole_name(figure, desk)


def _value(metric: Metric) -> Decimal:
    """The value, of a range the upper end; what falls is below zero."""
    value = upper(metric.value)
    return -abs(value) if falls(metric) else value
