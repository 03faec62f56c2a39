"""The most telling points -> the same, but each region has its best one before another has its second."""

from collections import Counter
from collections.abc import Sequence

from publisher.model import Point
from publisher.outline.blocks.lists import whose
from publisher.outline.choosing.importance import score
from publisher.outline.similar import told_region


def shared(chosen: Sequence[Point], points: Sequence[Point], title: str) -> list[Point]:
    """As many of the points as are chosen, in their order.

    Room for a region's best one is taken from regions that have several.  Regions that the brief's title names
    come first, and where there are more regions than room they take the place of others.
    """
    kept = list(chosen)
    for best in _best_of_each(points, title):
        if any(whose(point) == whose(best) for point in kept):
            continue
        if spared := _spared(kept, title if _titled(best, title) else ""):
            kept.remove(spared)
            kept.append(best)
    return [point for point in points if any(point is one for one in kept)]


def _best_of_each(points: Sequence[Point], title: str) -> list[Point]:
    """The best point of each source's region, those of regions that the title names first."""
    found: dict[str, Point] = {}
    for point in sorted(points, key=lambda point: -score(point.item)):
        if not point.body:
            found.setdefault(whose(point), point)
    return sorted(found.values(), key=lambda point: not _titled(point, title))


def _spared(kept: Sequence[Point], title: str) -> Point | None:
    """The least telling point of a region with several, or of one that the title, where it is given, does not name."""
    counts = Counter(map(whose, kept))
    several = [point for point in kept if counts[whose(point)] > 1]
    others = [point for point in kept if title and not _titled(point, title)]
    return min(several or others, key=lambda point: score(point.item), default=None)


def _titled(point: Point, title: str) -> bool:
    """Whether the title names the region, be it without what kind of region it is: 海门、通州."""
    region = told_region(point)
    return len(region) > 1 and (region in title or (len(region) > 2 and region[:-1] in title))
