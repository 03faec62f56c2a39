"""Metrics of one paragraph -> by how much what one tells has grown: 产值412亿元，增长5.6%."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from publisher.model import Metric, Point
from publisher.outline.metrics.areas import wider
from publisher.outline.metrics.changes import RISES, comparison, number_start
from publisher.outline.metrics.own_years import of_its_source
from publisher.outline.metrics.wording import line
from publisher.outline.similar import beside, core

_LEVELS = {"level", "count", "share"}
# ，为预算的101%，按可比价格计算，比上年增长
_BETWEEN = re.compile(
    "[，,](?:(?:为|是|完成)[^，,。；;：:0-9]{2,12}的[0-9.]+[%％][，,])?(?:[^，,。；;：:0-9]{2,14}[，,])?[^，,。；;：:0-9]{0,14}"
)
_PACE = re.compile("(?:年均|累计|平均每年|每年平均)$")


def following(points: Iterable[Point]) -> dict[int, Point]:
    """For each point that tells how much there is, by its ``id()``, the one that goes on to tell how that changed."""
    return {id(point): grown for point, own in beside(points) if (grown := _grown(point, own))}


def joined(point: Point, grown: Point, labels: Mapping[str, str]) -> Point:
    """The point with its growth: both in one statement, and both in the words that are cited."""
    if not isinstance(point.item, Metric) or not isinstance(grown.item, Metric):
        return point
    first, end = point.item.evidence, grown.item.evidence.end
    whole = replace(point.item, evidence=replace(first, end=end, quote=first.context.text[first.start : end]))
    told = line(
        of_its_source(point.item, point.source), point.source.date, labels, wider(point.item, point.source), grown.item
    )
    return replace(point, item=whole, words=told, growth=grown.item)


def _grown(point: Point, near: Iterable[Point]) -> Point | None:
    metric = point.item
    if not isinstance(metric, Metric) or metric.kind not in _LEVELS or comparison(metric):
        return None
    return next((one for one in near if isinstance(one.item, Metric) and _goes_on(metric, one.item)), None)


def _goes_on(level: Metric, grown: Metric) -> bool:
    """Whether the growth is told right behind the level, of the same thing and time."""
    if grown.kind != "growth" or (grown.status, grown.period) != (level.status, level.period) or comparison(grown):
        return False
    if grown.evidence.start < level.evidence.end or core(level.indicator) != _thing(grown):
        return False
    return _BETWEEN.fullmatch(level.evidence.context.text, level.evidence.end, number_start(grown)) is not None


def _thing(metric: Metric) -> str:
    """What grew: 产值 of 产值年均增长."""
    return core(_PACE.sub("", RISES.sub("", metric.indicator)))
