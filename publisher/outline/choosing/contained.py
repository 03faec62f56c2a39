"""Points of one list -> those whose words another of the same region has too, clause by clause, and more besides."""

import re
from collections.abc import Iterator, Sequence

from publisher.model import Goal, Measure, Point
from publisher.outline.similar import plain_words, region_of

_CLAUSE = re.compile("[，,；;。：:]")
_NAMES = re.compile("(?:[、和及与]|以及)?“([^“”]+)”(?:[、和及与]|以及)?")
_FIGURE = re.compile(r"\d+(?:\.\d+)?")
_BUILT = re.compile("^(?:建成|建设|打造|建好)")
_VERB, _LEAST = 2, 6  # characters: of a verb, and of what it is about so that it is no chance
Said = tuple[str, str]


def contained(points: Sequence[Point]) -> dict[int, Point]:
    """By the ``id()`` of a point the longer one that says it too; none for most, and none for metrics."""
    told = [(point, frozenset(_statements(point)), frozenset(_all(point))) for point in points]
    found: dict[int, Point] = {}
    for point, own, _ in told:
        held = (other for other, _, more in told if other is not point and own and own < more)
        longer = (other for other in held if _may_stand_for(other, point))
        if known := next(longer, None):
            found[id(point)] = known
    return found


def _may_stand_for(other: Point, point: Point) -> bool:
    """Whether both are one region's, of one kind and state, and the other tells every figure of the point."""
    one, held = point.item, other.item
    alike = (isinstance(one, Goal) and isinstance(held, Goal)) or (
        isinstance(one, Measure) and isinstance(held, Measure) and one.status == held.status
    )
    return alike and region_of(point) == region_of(other) and _figures(point) <= _figures(other)


def _figures(point: Point) -> frozenset[str]:
    return frozenset(_FIGURE.findall(point.words or point.item.evidence.quote))


def _statements(point: Point) -> Iterator[Said]:
    """What each clause says, as its verb and the rest; nothing at all where one says too little to be told again."""
    said = [_said(clause, point) for clause in _CLAUSE.split(point.item.evidence.quote) if clause]
    if all(len(rest) >= _LEAST for _, rest in said):
        yield from said


def _all(point: Point) -> Iterator[Said]:
    """What its clauses say, and of those that list names in quotation marks each of these with the verb."""
    for clause in _CLAUSE.split(point.item.evidence.quote):
        verb, _ = said = _said(clause, point)
        yield said
        names = _NAMES.findall(clause)
        if len(names) > 1 and not _said(_NAMES.sub("", clause), point)[1]:
            yield from ((verb, plain_words(name)) for name in names)


def _said(clause: str, point: Point) -> Said:
    """A clause without eagerness; what a goal builds, founds or makes of something is one."""
    words = plain_words(clause)
    words = _BUILT.sub("创建", words) if isinstance(point.item, Goal) else words
    return words[:_VERB], words[_VERB:]
