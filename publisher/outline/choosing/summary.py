"""What the sections show -> the opening box with the most telling of it."""

from collections.abc import Sequence

from publisher.model import Outline, Pick, Point, Summary
from publisher.outline.blocks.lists import owned, whose, with_body
from publisher.outline.choosing.importance import score, whole
from publisher.outline.choosing.picked import best, ordered
from publisher.outline.choosing.regions import shared
from publisher.outline.choosing.together import standing_for
from publisher.outline.choosing.wanted import filters, wanted
from publisher.outline.desk import Desk, kind_of
from publisher.outline.similar import of_two_regions, overlap, same

_ENOUGH, _PER_POINT = 60, 20


def summary(outline: Outline, desk: Desk) -> Summary | None:
    """Goals, then metrics, each kind in the order of the brief or the Pick's; none says again what another says."""
    plan = outline.summary
    if plan is None:
        return None
    goals = _most_telling(plan.goals, (), desk)
    points = [desk.with_others(point) for point in (*goals, *_most_telling(plan.metrics, goals, desk))]
    several = len({whose(one) for point in points for one in (point, *point.also)}) > 1
    told = (owned(point, whose) if several else with_body(point) for point in points)
    return Summary(plan.title or outline.labels["summary"], tuple(told)) if points else None


def _repeats(one: Point, other: Point) -> bool:
    """Whether they share words of the source, or one quotes what the other does, or both say the same."""
    left, right = one.item.evidence.quote, other.item.evidence.quote
    quoted = (left in right or right in left) and not of_two_regions(one, other)
    return overlap(one, other) > 0 or quoted or same(one, other)


def _said(point: Point) -> str:
    return point.words or point.item.evidence.quote


def _most_telling(pick: Pick | None, stated: Sequence[Point], desk: Desk) -> list[Point]:
    """The points with the highest scores; one that has more against it than for it is there only if it is asked for."""
    if pick is None:
        return []
    found = [point for point in desk.shown if kind_of(point.item) == pick.kind and wanted(pick, point)]
    telling = [point for point in found if whole(_said(point)) and (filters(pick) or score(point.item) > 0)]
    distinct = _distinct(_leading(telling, pick.limit), stated)
    if not found and not _said_otherwise(pick, desk):
        desk.warn(pick.place, f"no section shows a {pick.kind} for the summary")
    chosen = best(distinct, len(distinct) if pick.limit is None else pick.limit)
    if pick.kind == "goal":
        chosen = shared(chosen, distinct, desk.outline.title)
    return [standing_for(point, telling) for point in ordered(pick, chosen)]


def _said_otherwise(pick: Pick, desk: Desk) -> bool:
    """Whether a section left such points out because what it prints says them already."""
    left = (told for draft in desk.drafts for told in draft.left)
    return any(reason == "repeated" and kind_of(point.item) == pick.kind for point, reason, _ in left)


def _leading(points: Sequence[Point], limit: int | None) -> Sequence[Point]:
    """Those that can come into a box of so many, in the order given, so that few need be compared with each other."""
    room = len(points) if limit is None else _ENOUGH + _PER_POINT * limit
    first = sorted(range(len(points)), key=lambda index: (-score(points[index].item), index))[:room]
    return [points[index] for index in sorted(first)]


def _distinct(points: Sequence[Point], stated: Sequence[Point]) -> list[Point]:
    """The points without those whose words or statement a more telling one has; in the order given."""
    kept: list[Point] = []
    for point in sorted(points, key=lambda point: -score(point.item)):
        if not any(_repeats(point, other) for other in (*stated, *kept)):
            kept.append(point)
    return [point for point in points if any(point is other for other in kept)]
