"""Metrics of one paragraph -> which of them only tell where a change began: 由52%提高到81%."""

import re
from collections.abc import Iterable, Sequence

from publisher.model import Item, Metric, Point
from publisher.outline.metrics.changes import RISES, lead_in, number_start
from publisher.outline.similar import beside, core

_FROM = re.compile("[由从自][^，。；：]{0,20}$")
_TO = re.compile("[^。；！？]{0,30}?(?:[到至为达]|成)[^，。；：]{0,16}")
_ON_TO = re.compile(
    "[^，。；：0-9]{0,6}(?:提高|提升|增长?|增加|上升|升|扩大|下降|降低?|减少?|压减|缩短|缩减|调整|变)[^，。；：0-9]{0,2}[到至为]"
    "[^，。；：0-9]{0,6}[0-9０-９]"
)
_TO_NOTHING = re.compile("(?:下?降低?|减少?|压减)[到至为](?:0|０|零)(?![0-9０-９.．])|归零|清零")
_REACHED = ("actual", "ongoing")


def ends(points: Iterable[Point]) -> dict[int, Point]:
    """For each point that tells where a change began, by its ``id()``, the one that tells where it came to.

    A start of a time of its own (2020年的52%) is a figure of that time.
    """
    return {id(point): end for point, own in beside(points) if (end := _end(point, own))}


def baselines(points: Iterable[Point]) -> set[int]:
    """The ``id()`` of each point that tells where something stands whose target its paragraph tells too.

    Where its own year had a plan, it is that one's result: then the plan is told by it.
    """
    found: set[int] = set()
    for point, own in beside(points):
        aims = [one for one in own if _aims_on(point.item, one.item)]
        met = {id(one) for one in aims if _is_of_its_time(point.item, one.item)}
        found |= met or ({id(point)} if aims else set())
    return found


def _is_of_its_time(now: Item, aim: Item) -> bool:
    """Whether both are of the same time, and it is told."""
    times = {one.period for one in (now, aim) if isinstance(one, Metric)}
    return len(times) == 1 and None not in times


def _aims_on(now: Item, aim: Item) -> bool:
    """Whether the one is reached and the other aimed at, of the same thing in the same unit."""
    if not isinstance(now, Metric) or not isinstance(aim, Metric):
        return False
    alike = (now.base_unit, now.kind, _thing(now)) == (aim.base_unit, aim.kind, _thing(aim))
    return alike and now.status in _REACHED and aim.status not in _REACHED


def came_to_nothing(metric: Metric) -> bool:
    """Whether the metric only tells from where something came down to nothing: 由2.1%下降为0."""
    text = metric.evidence.context.text
    return _FROM.search(lead_in(metric)) is not None and _TO_NOTHING.match(text, metric.evidence.end) is not None


def is_start(metric: Metric) -> bool:
    """Whether the metric tells where a change began that its clause goes on to: 9.2% of 由上年的9.2%提高到10.4%."""
    text = metric.evidence.context.text
    return _FROM.search(lead_in(metric)) is not None and _ON_TO.match(text, metric.evidence.end) is not None


def is_present(start: Point, end: Point) -> bool:
    """Whether where the change begins is what is reached now: what it is to come to has not come yet."""
    timeless = isinstance(start.item, Metric) and start.item.period is None
    return timeless and _is_reached(start) and not _is_reached(end)


def _is_reached(point: Point) -> bool:
    return isinstance(point.item, Metric) and point.item.status in _REACHED


def _end(start: Point, beside: Sequence[Point]) -> Point | None:
    metric = start.item
    if not isinstance(metric, Metric) or metric.kind == "rank" or not _FROM.search(lead_in(metric)):
        return None
    return next((point for point in beside if isinstance(point.item, Metric) and _leads_to(metric, point.item)), None)


def _leads_to(start: Metric, end: Metric) -> bool:
    """Whether the words between the two say that one came to be the other."""
    if start.base_unit != end.base_unit or _thing(start) != _thing(end):
        return False
    if start.period not in (None, end.period):
        return False
    evidence = start.evidence
    text = evidence.context.text
    return _TO.fullmatch(text, evidence.end, number_start(end)) is not None


def _thing(metric: Metric) -> str:
    """What rises and falls: 利润 of 利润下降."""
    return core(RISES.sub("", metric.indicator))
