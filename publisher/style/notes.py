"""Points as they are printed -> marks [n] that carry their evidence themselves: as a footnote or a comment."""

from collections.abc import Sequence

from publisher.model import Point, Run
from publisher.style.passages import passage, place


class Notes:
    """Counts the places that cite: a class because numbers run through the whole brief.

    A place has one note, whatever it rests on, and a note is never shared: it stands on the page of its mark.
    """

    def __init__(self) -> None:
        self._count = 0

    def marks(self, points: Sequence[Point], anchor: str, section: str) -> tuple[Run, ...]:
        """One mark, whose note tells of each point where it stands and the very words: 云溪五年规划·创新：……."""
        del anchor, section  # nothing leads back to a note's place but its own mark
        self._count += 1
        told = [run for point in points for run in (Run("\n"), Run(f"{place(point)}：", "source"), _words(point))]
        return (Run(f"[{self._count}]", "mark", note=tuple(told[1:])),)


def _words(point: Point) -> Run:
    return Run(passage(point.item.evidence))
