"""Points as they are printed -> the numbers of their marks [n], and what the appendix has to show."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple, Protocol

from publisher.model import HIDDEN, Point, Run
from publisher.style.passages import passage, spot

Words = tuple[str, str, tuple[int, ...]]
Paragraph = tuple[str, int, int]


class Marks(Protocol):
    """What gives points their marks."""

    def marks(self, points: Sequence[Point], anchor: str, section: str) -> tuple[Run, ...]:
        """The marks after what is printed at ``anchor`` in a section and rests on the points, of which there are some.

        Numbers run through the whole brief.
        """
        ...


def words_of(point: Point) -> Words:
    """What makes evidence the same: the source's name and what is shown of it, for ``增长5%`` may be said of many.

    Where something of that is hidden, its place as well: words that are alike now may not be alike in the source.
    """
    evidence = point.item.evidence
    shown = passage(evidence)
    return evidence.article.source.name, shown, spot(evidence) if HIDDEN in shown else ()


def behind(points: Sequence[Point]) -> tuple[Point, ...]:
    """The points and those that say the same, the same words of the same source once."""
    found: dict[Words, Point] = {}
    for point in points:
        for one in (point, *point.also):
            found.setdefault(words_of(one), one)
    return tuple(found.values())


def _holds(known: Point, start: int, point: Point) -> bool:
    """Whether the known point's words lie around those of the point, and tell of the same; a table's row is no such."""
    around, evidence = known.item.evidence, point.item.evidence
    held = around.start <= start and evidence.end <= around.end
    return held and known.body == point.body and not evidence.context.row


class Place(NamedTuple):
    """Where evidence is cited: the brief's section as it is headed, and the anchor of what is printed there."""

    section: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Citation:
    """Words of a source under one number.

    ``cited`` is the first place in each of the brief's sections that cite them, in printed order.
    """

    number: int
    point: Point
    cited: tuple[Place, ...]

    @property
    def anchor(self) -> str:
        """The name of the appendix entry."""
        return f"ev-{self.number}"

    @property
    def section(self) -> str:
        """The section that cites them first."""
        return self.cited[0].section


class Citations:
    """Numbers evidence by first citation: a class because numbers run through the whole brief.

    The same words of the same source are one entry, however often and for whichever items they are cited; so are words
    of the same place that an entry before quotes with others (新增就业4万人 of 确保新增就业4万人).
    """

    def __init__(self) -> None:
        self._found: dict[Words, Citation] = {}
        self._quoted: defaultdict[Paragraph, list[Words]] = defaultdict(list)

    def marks(self, points: Sequence[Point], anchor: str, section: str) -> tuple[Run, ...]:
        """A mark a point, linked to its entry; none twice."""
        return tuple(dict.fromkeys(self._mark(point, anchor, section) for point in points))

    def _entry(self, point: Point) -> Words:
        """What the entry that quotes the point's words goes by."""
        key, (section, paragraph, start) = words_of(point), spot(point.item.evidence)
        held = self._quoted[key[0], section, paragraph]
        if key in self._found or key[2]:
            return key
        longer = (one for one in held if key[1] in one[1] and _holds(self._found[one].point, start, point))
        found = next(longer, None)
        if found is None:
            held.append(key)
        return found or key

    def _mark(self, point: Point, anchor: str, section: str) -> Run:
        key = self._entry(point)
        known = self._found.get(key) or Citation(len(self._found) + 1, point, ())
        if all(place.section != section for place in known.cited):
            known = replace(known, cited=(*known.cited, Place(section, anchor)))
        self._found[key] = known
        return Run(f"[{known.number}]", "mark", known.anchor)

    def entries(self) -> tuple[Citation, ...]:
        """All citations in the order of their numbers."""
        return tuple(self._found.values())
