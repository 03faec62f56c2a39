"""A Pick + a point -> whether it has the state, words, time, region and amount that are asked for."""

import re

from publisher.model import Least, Metric, Pick, Point
from publisher.outline.desk import status_of
from publisher.outline.metrics.ends import upper
from publisher.outline.metrics.periods import covers


def wanted(pick: Pick, point: Point) -> bool:
    """Whether the point passes every filter of the Pick; filters of time and amount let only metrics pass."""
    text = _words(point)
    return (
        (not pick.statuses or status_of(point.item) in pick.statuses)
        and (not pick.regions or point.source.region in pick.regions)
        and _found(pick.match, text) is not False
        and not _found(pick.without, text)
        and (not pick.periods or _of_time(pick.periods, point))
        and (pick.least is None or _reaches(pick.least, point))
    )


def filters(pick: Pick) -> bool:
    """Whether the Pick asks for anything but a kind."""
    return bool(pick.match or pick.without or pick.statuses or pick.periods or pick.regions or pick.least)


def _words(point: Point) -> str:
    """What is searched: the item's words and, as a table prints it, a metric's indicator."""
    quote = point.item.evidence.quote
    return f"{point.item.indicator} {quote}" if isinstance(point.item, Metric) else quote


def _found(pattern: re.Pattern[str] | None, text: str) -> bool | None:
    """None where nothing is searched."""
    return bool(pattern.search(text)) if pattern else None


def _of_time(periods: tuple[str, ...], point: Point) -> bool:
    period = point.item.period if isinstance(point.item, Metric) else None
    return period is not None and any(covers(period, point.source.date, asked) for asked in periods)


def _reaches(least: Least, point: Point) -> bool:
    """Whether the metric (the upper end of a range) is at least as much, in the unit asked for."""
    if not isinstance(point.item, Metric) or (least.unit and point.item.base_unit != least.unit):
        return False
    return upper(point.item.scale_value) >= least.amount
