"""Measures of one list -> the same, those of the rarer state with a sign of it: 新建公路52公里（2025年已实施）."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from publisher.model import Measure, Pick, Point
from publisher.outline.desk import Desk, place_in_text
from publisher.outline.metrics.periods import years
from publisher.outline.metrics.wording import when

_SENTENCE = re.compile("[。！？!?]")
_UNDER_WAY = re.compile(
    "正在|正加快|正抓紧|正全力|正有序|在建"
    # 园区正在建设二期, but not 园区正在运营的泊位 …
    "|(?:[\u4e00-\u9fff]{0,4}(?:园区|公司|集团|企业|部门|医院|学校)|[我全本][省市区县镇乡村]|[市县区镇乡村]里)"
    "(?:正在|正加快|正抓紧|正全力|正有序)(?!(?:[\u4e00-\u9fff]{2}){1,2}的)"
)
_TIMED = re.compile(
    "(?:^|[，,；;：:、])[在于]?(?P<time>(?:去年|前年|今年|近年|未来|过去|上年|当年|此前|[0-9]{4}年)(?:以来|来|起|同期)?)"
)


def signed(pick: Pick, points: Sequence[Point], desk: Desk) -> tuple[Point, ...]:
    """The points; where done and planned measures stand together, those of which there are fewer say their state, with
    the year if it is told, and so do the others that were done in a year that is.  ``states`` of the Pick: all say it,
    or none; those that stand under their state say the year alone.
    """
    if pick.states is False:
        return tuple(points)
    counts = Counter(point.item.status for point in points if isinstance(point.item, Measure))
    mixed = len(counts) > 1 and pick.by != "status"
    rarer = "planned" if counts["planned"] <= counts["done"] else "done"
    marked = {"done", "planned"} if pick.states else {rarer} if mixed else set()

    def says(point: Point) -> bool:
        return state(point) in marked or (mixed and bool(_past(point, desk)))

    return tuple(_signed(point, desk, pick.by == "status") if says(point) else point for point in points)


def state(point: Point) -> str:
    """``done`` or ``planned`` of a measure, empty for other items."""
    return point.item.status if isinstance(point.item, Measure) else ""


def named(point: Point, labels: Mapping[str, str]) -> str:
    """The measure's state in print; what its own words say is under way (正在建设…) is neither done nor planned."""
    told = state(point)
    return labels.get("ongoing" if told and _is_under_way(point) else told, "")


def _is_under_way(point: Point) -> bool:
    return _UNDER_WAY.match(point.item.evidence.quote) is not None


def _signed(point: Point, desk: Desk, is_headed: bool) -> Point:
    """The point with its year and, unless its list ``is_headed`` by it, its state."""
    when = "" if _is_under_way(point) else _past(point, desk) or _when(point, desk)
    sign = when + ("" if is_headed else named(point, desk.outline.labels))
    return replace(point, words=f"{point.words or point.item.evidence.quote}（{sign}）") if sign else point


def _when(point: Point, desk: Desk) -> str:
    """The year that the figures tell in the point's words, empty where none do."""
    beside = desk.figures.get((point.source.id, *place_in_text(point.item)[:2]), ())
    return when(point.item, beside, point.source.date)


def _past(point: Point, desk: Desk) -> str:
    """The year that something was done in, by its figures or its sentence; empty where nothing
    does, or its source's label tells it of all.
    """
    if state(point) != "done" or _is_under_way(point):
        return ""
    told = _when(point, desk) or _told_before(point)
    return "" if told and told in point.source.label else told


def _told_before(point: Point) -> str:
    """The year that the sentence tells of where the point begins: that of the last clause that opens with a time."""
    evidence = point.item.evidence
    before = _SENTENCE.split(evidence.context.text[: evidence.start])[-1]
    times = [found["time"] for found in _TIMED.finditer(before)]
    said = years(times[-1], point.source.date) if times else ()
    return f"{said[0]}年" if len(said) == 1 and f"{said[0]}" not in evidence.quote else ""
