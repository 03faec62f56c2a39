"""Figures -> those of whole years or else of one part of a year: two months' sales are no bar beside a year's."""

from collections.abc import Sequence

from publisher.model import ChartPlan
from publisher.outline.charts.spots import is_aimed, time_of
from publisher.outline.desk import Desk
from publisher.outline.indicators.figures import Figure
from publisher.outline.indicators.matrix import whose
from publisher.outline.metrics.periods import part_of_year

_ADD_UP = {"level", "count"}
_HINT = "compare  shows them side by side, each with its time"


def of_one_part(figures: Sequence[Figure], plan: ChartPlan, desk: Desk) -> list[Figure]:
    """The figures without amounts of another part of a year than most regions tell; a warning names these.

    What is aimed at stands apart from what is reached: months may well stand beside the year's target.
    """
    left: list[Figure] = []
    for name, aimed in dict.fromkeys((one.indicator, is_aimed(one)) for one in figures):
        own = [one for one in figures if (one.indicator, is_aimed(one)) == (name, aimed) and _adds_up(one)]
        usual = _usual(own)
        others = [one for one in own if _part(one) != usual]
        if others:
            named = "、".join(dict.fromkeys(f"{whose(one)}（{time_of(one)}）" for one in others))
            desk.warn(plan.place, f"{name!r} is drawn for {usual or 'whole years'}, not for {named}", _HINT)
        left += others
    return [one for one in figures if not any(one is other for other in left)]


def _usual(figures: Sequence[Figure]) -> str:
    """The part of which most regions tell a figure; empty for whole years, which come first."""
    regions: dict[str, set[str]] = {"": set()}
    for one in figures:
        regions.setdefault(_part(one), set()).add(whose(one))
    return max(regions, key=lambda part: len(regions[part]))


def _part(figure: Figure) -> str:
    return part_of_year(figure.metric.period or "", figure.point.source.date)


def _adds_up(figure: Figure) -> bool:
    return figure.metric.kind in _ADD_UP
