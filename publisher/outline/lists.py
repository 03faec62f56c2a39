"""Chosen points -> PointLists, grouped by source and by the lead phrase they stand under."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from publisher.model import Measure, Pick, Point, PointGroup, PointList

_POINTS_PER_LABEL = 2


def point_lists(title: str, pick: Pick, points: Sequence[Point], several: bool) -> tuple[PointList, ...]:
    """One list; a list for each source (海门区重点举措) where measures are grouped and the section has ``several``.

    In one list of several sources the points stand under their source's label, or say it themselves (通州区：…) where
    the labels would be nearly as many as the points.
    """
    if pick.group and several:
        return tuple(PointList(pick.kind, label + title, _led(own)) for label, own in _parted(points, _label))
    if pick.group:
        return (PointList(pick.kind, title, _led(points)),)
    groups = _labelled(points) if several else (PointGroup(None, tuple(points)),)
    return (PointList(pick.kind, title, groups),)


def owned(point: Point, whose: str) -> Point:
    """The point as it is told away from what shows whose it is."""
    return replace(point, words=f"{whose}：{point.words or point.item.evidence.quote}")


def _labelled(points: Sequence[Point]) -> tuple[PointGroup, ...]:
    parts = tuple(_parted(points, _label))
    if len(points) < _POINTS_PER_LABEL * len(parts):
        return (PointGroup(None, tuple(owned(point, label) for label, own in parts for point in own)),)
    return tuple(PointGroup(label, own) for label, own in parts)


def _led(points: Sequence[Point]) -> tuple[PointGroup, ...]:
    """By lead phrase; what stands alone comes first, so that it does not seem to belong to a phrase before it."""
    groups = (PointGroup(lead or None, own) for lead, own in _parted(points, _lead))
    return tuple(sorted(groups, key=lambda group: group.lead is not None))


def _parted(points: Sequence[Point], key: Callable[[Point], str]) -> Iterator[tuple[str, tuple[Point, ...]]]:
    """The points by key, keys in the order of their first points."""
    parts: dict[str, list[Point]] = {}
    for point in points:
        parts.setdefault(key(point), []).append(point)
    return ((name, tuple(own)) for name, own in parts.items())


def _label(point: Point) -> str:
    return point.source.label


def _lead(point: Point) -> str:
    """The lead phrase, empty where there is none."""
    return (point.item.group or "") if isinstance(point.item, Measure) else ""
