"""Candidates -> the points a Pick takes: readable ones that the brief does not show yet, the most telling if few."""

import re
from collections import Counter
from collections.abc import Hashable, Sequence

from publisher.model import Metric, Pick, Point
from publisher.outline.desk import Desk, status_of
from publisher.outline.importance import readable, score
from publisher.outline.similar import same

_SAME_PARAGRAPH, _SAME_SOURCE = 0.75, 0.25


def choose(pick: Pick, found: Sequence[Point], desk: Desk) -> tuple[Point, ...]:
    """The points to print, in the Pick's order; they are entered in ``desk.shown``."""
    asked = [point for point in found if wanted(pick, point)]
    if found and not asked and (pick.match or pick.without or pick.statuses):
        desk.warn(pick.place, f"none of the {len(found)} {pick.kind}s here is what was asked for")
    fresh = _fresh([point for point in asked if readable(point.item)], desk.shown)
    chosen = best(fresh, len(fresh) if pick.limit is None else pick.limit)
    desk.shown.extend(chosen)
    return tuple(sorted(chosen, key=lambda point: -score(point.item)) if pick.order == "importance" else chosen)


def best(points: Sequence[Point], limit: int) -> list[Point]:
    """The most telling points, as they stood; each counts less for every one taken from its paragraph and source."""
    if len(points) <= limit:
        return list(points)
    scores = [score(point.item) for point in points]
    crowds: Counter[Hashable] = Counter()
    taken: set[int] = set()
    while len(taken) < limit:
        rest = (index for index in range(len(points)) if index not in taken)
        index = max(rest, key=lambda index: (scores[index] - _crowding(points[index], crowds), -index))
        taken.add(index)
        crowds.update((_source(points[index]), _paragraph(points[index])))
    return [points[index] for index in sorted(taken)]


def _crowding(point: Point, crowds: Counter[Hashable]) -> float:
    return _SAME_SOURCE * crowds[_source(point)] + _SAME_PARAGRAPH * crowds[_paragraph(point)]


def wanted(pick: Pick, point: Point) -> bool:
    """Whether the point has the state and the words that the Pick asks for."""
    text = _words(point)
    return (
        (not pick.statuses or status_of(point.item) in pick.statuses)
        and _found(pick.match, text) is not False
        and not _found(pick.without, text)
    )


def _words(point: Point) -> str:
    """What is searched: the item's words and, as a table prints it, a metric's indicator."""
    quote = point.item.evidence.quote
    return f"{point.item.indicator} {quote}" if isinstance(point.item, Metric) else quote


def _found(pattern: re.Pattern[str] | None, text: str) -> bool | None:
    """None where nothing is searched."""
    return bool(pattern.search(text)) if pattern else None


def _fresh(points: Sequence[Point], shown: Sequence[Point]) -> list[Point]:
    """The points that neither the brief so far nor an earlier one of them states."""
    kept: list[Point] = []
    for point in points:
        if not any(same(point, other) for other in (*shown, *kept)):
            kept.append(point)
    return kept


def _source(point: Point) -> str:
    return point.source.id


def _paragraph(point: Point) -> tuple[str, int, int]:
    return point.source.id, point.item.evidence.section, point.item.evidence.paragraph
