"""Points of several regions that say the same -> one of them, that stands for the others too."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from publisher.model import Pick, Point
from publisher.outline.blocks.lists import are_named, label_of, owned
from publisher.outline.desk import Desk
from publisher.outline.similar import Statements, of_two_regions


def together(pick: Pick, points: Sequence[Point], desk: Desk) -> tuple[Point, ...]:
    """The points of several sources, as they will be listed.

    Under labels each source keeps its own.  Beside names (东区、西区：……) what says the same without a figure is one:
    two regions' figures may seem one.  Where nothing tells whose a point is, the same words are one, which cites all
    its sources, or names them where nothing is cited.
    """
    if pick.by in ("article", "lead"):
        return tuple(points)
    if pick.by is None:
        return _merged(points, _alike(), desk) if are_named(points) else tuple(points)
    told = _merged(points, _in_the_same_words(), desk)
    return tuple(map(_named, told)) if desk.outline.evidence == "none" else told


def standing_for(point: Point, points: Sequence[Point]) -> Point:
    """The point with those of other regions among the points that say the same."""
    said = Statements((point,))
    also = (other for other in points if of_two_regions(point, other) and said.like(other))
    return replace(point, also=(*point.also, *also))


def _merged(points: Sequence[Point], known: Callable[[Point], Point | None], desk: Desk) -> tuple[Point, ...]:
    kept: list[Point] = []
    for point in points:
        if said := known(point):
            desk.repeat(point, said)
        else:
            kept.append(point)
    return tuple(map(desk.with_others, kept))


def _alike() -> Callable[[Point], Point | None]:
    """What finds the point asked for before that says the same, and keeps the one asked for if none did."""
    said = Statements()

    def known(point: Point) -> Point | None:
        found = said.like(point)
        if found is None:
            said.add(point)
        return found

    return known


def _in_the_same_words() -> Callable[[Point], Point | None]:
    """As ``_alike``, of another source in the very words."""
    said: dict[str, Point] = {}

    def known(point: Point) -> Point | None:
        found = said.setdefault("".join((point.words or point.item.evidence.quote).split()), point)
        return found if found.source.id != point.source.id else None

    return known


def _named(point: Point) -> Point:
    return owned(point, label_of) if any(of_two_regions(point, other) for other in point.also) else point
