"""Measures of one list -> the same, those of the rarer state with a sign of it: 新建公路52公里（2025年已实施）."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from publisher.model import Measure, Pick, Point
from publisher.outline.desk import Desk, place_in_text
from publisher.outline.wording import when


def signed(pick: Pick, points: Sequence[Point], desk: Desk) -> tuple[Point, ...]:
    """The points; where done and planned measures stand together, those of which there are fewer say their state, with
    the year if their figures tell it.  ``states`` of the Pick: all say it, or none.
    """
    counts = Counter(point.item.status for point in points if isinstance(point.item, Measure))
    rarer = "planned" if counts["planned"] <= counts["done"] else "done"
    marked = {"done", "planned"} if pick.states else {rarer} if len(counts) > 1 and pick.by != "status" else set()
    if pick.states is False:
        return tuple(points)
    return tuple(_signed(point, desk) if state(point) in marked else point for point in points)


def state(point: Point) -> str:
    """``done`` or ``planned`` of a measure, empty for other items."""
    return point.item.status if isinstance(point.item, Measure) else ""


def named(point: Point, labels: Mapping[str, str]) -> str:
    """The measure's state in print."""
    return labels.get(state(point), "")


def _signed(point: Point, desk: Desk) -> Point:
    beside = desk.figures.get((point.source.id, *place_in_text(point.item)[:2]), ())
    sign = when(point.item, beside, point.source.date) + named(point, desk.outline.labels)
    return replace(point, words=f"{point.words or point.item.evidence.quote}（{sign}）")
