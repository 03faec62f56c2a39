"""Points of a brief that shows no evidence -> lines at its end that say where it is from, and of when that is."""

from collections.abc import Iterator, Sequence

from publisher.model import Point, Run, StyledParagraph
from publisher.style.passages import known_of

_TITLE = "资料来源（所述为各稿件刊发时的情况和安排）"


class Sourcing:
    """Marks that are none, and whose sources they would be of: a class because points come one after the other."""

    def __init__(self) -> None:
        self._first: dict[str, Point] = {}

    def marks(self, points: Sequence[Point], anchor: str, section: str) -> tuple[Run, ...]:  # noqa: ARG002 - as all Marks
        """No marks; the points' sources are noted."""
        for point in points:
            self._first.setdefault(point.source.id, point)
        return ()

    def lines(self) -> Iterator[StyledParagraph]:
        """Each source with what is known of it, as first used; nothing where the outline tells the date of none."""
        found = tuple(self._first.values())
        if not any(point.source.date for point in found):
            return
        yield StyledParagraph("evidence_source", (Run(_TITLE),))
        yield StyledParagraph("evidence", (Run("；".join(map(known_of, found)) + "。"),))
