"""Candidates -> the points a Pick takes: readable ones that the brief does not show yet, the most telling if few."""

import heapq
from collections import Counter, defaultdict, deque
from collections.abc import Callable, Hashable, Sequence

from publisher.model import Measure, Metric, Pick, Point
from publisher.outline.blocks.lists import tells_apart
from publisher.outline.choosing import wholes
from publisher.outline.choosing.contained import contained
from publisher.outline.choosing.importance import score
from publisher.outline.choosing.wanted import filters, wanted
from publisher.outline.choosing.wholes import stands_alone
from publisher.outline.desk import Desk
from publisher.outline.metrics import growths, starts
from publisher.outline.metrics.ends import upper
from publisher.outline.similar import paragraph_of

TABLE_ROWS = 3
_SAME_PARAGRAPH, _SAME_SOURCE, _STATED = 0.75, 0.25, 3.0
_MUCH = 3.0  # points of a paragraph, were all drawn on alike


def choose(pick: Pick, found: Sequence[Point], desk: Desk) -> tuple[Point, ...]:
    """The points to print, in the Pick's order; the desk keeps what they say and who else says it."""
    asked = desk.passed(found, lambda point: wanted(pick, point), "filtered")
    if found and not asked and filters(pick):
        desk.warn(pick.place, f"none of the {len(found)} {pick.kind}s here is what was asked for")
    readables = desk.passed(_told_whole(_came_to(asked, desk), desk), stands_alone, "fragment")
    apart = tells_apart(pick, readables)
    fresh = desk.fresh(readables, apart)
    growing = growths.following(fresh)
    behind = set(map(id, growing.values()))
    fresh = _worth_telling(pick, [point for point in fresh if id(point) not in behind], desk)
    fresh, best_of = _best_of_all(pick, fresh, desk)
    taken = set(map(id, best_of))
    desk.passed(fresh, lambda point: id(point) in taken, "limited")
    chosen = [_with_growth(point, growing.get(id(point)), desk) for point in best_of]
    desk.show(chosen, apart)
    return tuple(desk.with_others(point) for point in ordered(pick, chosen))


def _best_of_all(pick: Pick, fresh: list[Point], desk: Desk) -> tuple[list[Point], list[Point]]:
    """The points without those that another one told says too, and the most telling of them."""
    starting = starts.baselines(fresh)
    limit = len(fresh) if pick.limit is None else pick.limit
    while True:
        best_of = best(fresh, limit, lambda point: desk.states(point) or id(point) in starting)
        instead = contained(best_of)
        if not instead:
            return fresh, best_of
        for point in best_of:
            if id(point) in instead:
                desk.repeat(point, instead[id(point)])
        fresh = [point for point in fresh if id(point) not in instead]


def _with_growth(point: Point, grown: Point | None, desk: Desk) -> Point:
    """The point with what its words go on to tell of its growth, which nothing else in the brief tells again."""
    if grown is None:
        return point
    whole = growths.joined(point, grown, desk.outline.labels)
    desk.tell(grown, whole)
    return whole


def _came_to(points: Sequence[Point], desk: Desk) -> list[Point]:
    """The points without figures that only tell where a change began whose end is among them."""
    instead = starts.ends(points)
    for point in points:
        if id(point) in instead:
            desk.leave(point, "repeated", instead[id(point)])
    return [point for point in points if id(point) not in instead]


def _told_whole(points: Sequence[Point], desk: Desk) -> list[Point]:
    """The points, goals that go on from the one before them joined to it; what a longer one says besides is left."""
    instead = wholes.longer(points)
    told: list[Point] = []
    for point in points:
        if id(point) in instead:
            desk.leave(point, "repeated", instead[id(point)])
        elif told and wholes.goes_on(told[-1], point):
            told[-1] = wholes.joined(told[-1], point)
            desk.leave(point, "repeated", told[-1])
        else:
            told.append(wholes.owned(point, desk.figures.get(paragraph_of(point), ())))
    return told


def _worth_telling(pick: Pick, points: list[Point], desk: Desk) -> list[Point]:
    """The points without measures whose words a goal holds; where figures too few for a table would be listed, only
    those that no goal or measure says.
    """
    few = pick.form is None and min(len(points), TABLE_ROWS if pick.limit is None else pick.limit) < TABLE_ROWS
    return (
        desk.passed(points, lambda point: not desk.states(point), "repeated")
        if few or pick.kind == "measure"
        else points
    )


def best(points: Sequence[Point], limit: int, stated: Callable[[Point], bool] | None = None) -> list[Point]:
    """The most telling points, as they stood; each counts less for every one taken from its paragraph and source.

    What is ``stated`` in other words already, or only tells where what is aimed at began, counts least; None: nothing
    does.
    """
    if len(points) <= limit:
        return list(points)
    scores = [score(point.item) - _STATED * bool(stated and stated(point)) for point in points]
    rivals = _Rivals(points, scores, limit)
    return [points[index] for index in sorted(rivals.next() for _ in range(limit))]


class _Rivals:
    """Points of which one after the other is taken: a class because each taken lowers its neighbours.

    What is taken from a source lowers all of it alike, so that only the leaders of its paragraphs need be compared.  A
    paragraph is lowered by what is taken of it, one that holds many of the goals or figures less so.
    """

    def __init__(self, points: Sequence[Point], scores: Sequence[float], limit: int) -> None:
        self.points = points
        self.scores = scores
        self.rows: defaultdict[Hashable, deque[int]] = defaultdict(deque)
        self.leaders: defaultdict[str, list[tuple[float, int]]] = defaultdict(list)
        self.taken: Counter[Hashable] = Counter()
        held = Counter(map(paragraph_of, points))
        fair = {row: limit * count / len(points) for row, count in held.items()}
        deeds = isinstance(points[0].item, Measure)
        self.lowered = {row: _SAME_PARAGRAPH / (1.0 if deeds or own < _MUCH else own) for row, own in fair.items()}
        for index in sorted(range(len(points)), key=lambda index: (-self.scores[index], index)):
            self.rows[paragraph_of(points[index])].append(index)
        for row in self.rows.values():
            self._lead(row)

    def next(self) -> int:
        """The index of the best of those that are left."""
        source = min(self.leaders, key=self._first)
        _, index = heapq.heappop(self.leaders[source])
        if not self.leaders[source]:
            del self.leaders[source]
        paragraph = paragraph_of(self.points[index])
        self.taken.update((source, paragraph))
        self.rows[paragraph].popleft()
        self._lead(self.rows[paragraph])
        return index

    def _lead(self, row: deque[int]) -> None:
        """Enter the best of a paragraph among the leaders of its source."""
        if row:
            point = self.points[row[0]]
            where = paragraph_of(point)
            behind = self.lowered[where] * self.taken[where] - self.scores[row[0]]
            heapq.heappush(self.leaders[point.source.id], (behind, row[0]))

    def _first(self, source: str) -> tuple[float, int]:
        behind, index = self.leaders[source][0]
        return behind + _SAME_SOURCE * self.taken[source], index


def ordered(pick: Pick, points: Sequence[Point]) -> Sequence[Point]:
    """The points in the Pick's order; ``source`` is the order given."""
    if pick.order == "importance":
        return sorted(points, key=lambda point: -score(point.item))
    return _by_value(points) if pick.order == "value" else points


def _by_value(points: Sequence[Point]) -> list[Point]:
    """The largest first, each unit for itself: people cannot be set against money."""
    units = list(dict.fromkeys(_measured(point)[0] for point in points))
    return sorted(points, key=lambda point: (units.index(_measured(point)[0]), -_measured(point)[1]))


def _measured(point: Point) -> tuple[str, float]:
    """The unit multiplied out, and how much of it."""
    if not isinstance(point.item, Metric):
        return "", 0.0
    return point.item.base_unit, float(upper(point.item.scale_value))
