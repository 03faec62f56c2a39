"""Figures of one place -> the same, such as name no year told with that of another by which they are told again."""

import re
from collections.abc import Sequence
from dataclasses import replace

from publisher.model import Metric
from publisher.outline.indicators.figures import Figure

_VAGUE = re.compile("过去的?一年|一年来|全年")
_YEAR = re.compile("[0-9]{4}年?")


def clearer(figures: Sequence[Figure]) -> list[Figure]:
    """The figures; 过去一年 is the year of which a table of the same source tells the same amount."""
    return [_dated(figure, figures) for figure in figures]


def _dated(figure: Figure, figures: Sequence[Figure]) -> Figure:
    metric = figure.metric
    if metric.period and not _VAGUE.fullmatch(metric.period):
        return figure
    alike = (
        one for one in figures if one.point.source == figure.point.source and _amount(one.metric) == _amount(metric)
    )
    periods = {one.metric.period for one in alike if one.metric.period and _YEAR.fullmatch(one.metric.period)}
    return replace(figure, metric=replace(metric, period=periods.pop())) if len(periods) == 1 else figure


def _amount(metric: Metric) -> tuple[object, ...]:
    return metric.value, metric.unit, metric.comparator, metric.kind, metric.status
