"""Chosen points and the editor's own remarks -> PointLists, grouped by source or by lead phrase."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from publisher.model import Kind, Measure, Pick, Point, PointGroup, PointList, Remark
from publisher.outline.blocks.states import named
from publisher.outline.similar import told_region

_POINTS_PER_LABEL = 2


def point_lists(
    title: str, pick: Pick, points: Sequence[Point], several: bool, labels: Mapping[str, str]
) -> tuple[PointList, ...]:
    """One list; a list for each source (海门区重点举措) where measures stand under lead phrases in a section of
    ``several`` sources.

    In one list of several sources the points stand under their source's label, or say it themselves (通州区：…) where
    the labels would be nearly as many as the points and the Pick does not ask for them.
    """
    if pick.by == "lead" and several:
        return tuple(PointList(pick.kind, label + title, _led(own)) for label, own in _parted(points, label_of))
    if pick.by == "status":
        parts = _parted(points, lambda point: named(point, labels))
        groups = tuple(PointGroup(name, tuple(map(with_body, own))) for name, own in parts)
        return (PointList(pick.kind, title, groups),)
    return (PointList(pick.kind, title, _groups(pick, points, several)),)


def tells_apart(pick: Pick, points: Sequence[Point]) -> bool:
    """Whether a list of so many points says of each whose it is: all are of one region, or stand under their labels."""
    if len(set(map(told_region, points))) < 2 or pick.by in ("article", "lead"):
        return True
    labels = set(map(label_of, points))
    room = len(points) if pick.limit is None else min(pick.limit, len(points))
    return pick.by is None and room >= _POINTS_PER_LABEL * len(labels)


def with_remarks(lists: Sequence[PointList], own: PointList) -> tuple[PointList, ...]:
    """The lists and the editor's own: among what stands alone in a single list, else a list of their own."""
    if len(lists) != 1:
        return (*lists, own)
    (found,) = lists
    remarks = tuple(remark for group in own.groups for remark in group.remarks)
    first = found.groups[0] if found.groups and found.groups[0].lead is None else PointGroup(None, ())
    others = found.groups[1:] if first in found.groups else found.groups
    return (replace(found, groups=(replace(first, remarks=(*first.remarks, *remarks)), *others)),)


def remark_list(kind: Kind, title: str, remarks: Sequence[Remark]) -> PointList:
    """A list of the editor's own statements."""
    return PointList(kind, title, (PointGroup(None, (), tuple(remarks)),))


def owned(point: Point, name: Callable[[Point], str]) -> Point:
    """The point as it is told away from what shows whose it is, and who else says it: 东区、西区：……

    What two articles on one region say (东区, 东区2022年) is the region's.
    """
    names: dict[str, dict[str, None]] = {}
    for one in (point, *point.also):
        names.setdefault(told_region(one) or name(one), {})[name(one)] = None
    owners = "、".join(next(iter(own)) if len(own) == 1 else region for region, own in names.items())
    return replace(point, words=f"{owners}：{point.words or point.item.evidence.quote}")


def _groups(pick: Pick, points: Sequence[Point], several: bool) -> tuple[PointGroup, ...]:
    if pick.by == "lead":
        return _led(tuple(map(with_body, points)))
    if pick.by == "article":
        return tuple(PointGroup(label, own) for label, own in _parted(points, label_of))
    return _labelled(points) if several and pick.by is None else (PointGroup(None, tuple(map(with_body, points))),)


def _labelled(points: Sequence[Point]) -> tuple[PointGroup, ...]:
    parts = tuple(_parted(points, label_of))
    if are_named(points):
        return (PointGroup(None, tuple(owned(point, label_of) for _, own in parts for point in own)),)
    return tuple(PointGroup(label, own) for label, own in parts)


def are_named(points: Sequence[Point]) -> bool:
    """Whether the points say themselves whose they are: their labels would be nearly as many."""
    labels = {label_of(one) for point in points for one in (point, *point.also)}
    return len(points) < _POINTS_PER_LABEL * len(labels)


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


def label_of(point: Point) -> str:
    """Whose the point is, in print: the source's, or that of the part of its region that it is about."""
    return point.body or point.source.label


def whose(point: Point) -> str:
    """The region, or part of one, that the point is of; a source that says none stands for itself."""
    return told_region(point) or point.source.label


def with_body(point: Point) -> Point:
    """The point, for where nothing beside it says whose it is: one that is about a part of the region names that."""
    return owned(point, label_of) if point.body else point


def _lead(point: Point) -> str:
    """The lead phrase, empty where there is none."""
    return (point.item.group or "") if isinstance(point.item, Measure) else ""
