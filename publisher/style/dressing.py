"""What runs through a brief while it is dressed: numbers of headings, lists and tables, anchors and marks."""

from collections import Counter

from publisher.model import Point, Run, Style
from publisher.style.citations import Citations
from publisher.style.numbering import label
from publisher.style.wording import punctuate

DEEPEST = 4


class Dressing:
    """The running numbers of one brief: a class because every block moves them on.

    ``citations`` is None where no evidence is shown; ``section`` is the first-level section that is being dressed,
    ``titles`` the list that counts the titles of its lists.
    """

    def __init__(self, style: Style, tidied: bool, citations: Citations | None) -> None:
        self.style, self.tidied, self.citations = style, tidied, citations
        self.section = ""
        self.items: set[str] = set()
        self._headings = [0] * DEEPEST
        self._anchors: Counter[str] = Counter()
        self._lists = self._tables = 0
        self.titles = self.list()

    def heading(self, level: int) -> str:
        """The label of the next heading of a level, from 1; the levels below and the lists' titles begin anew."""
        self.titles = self.list()
        self._headings[level - 1 :] = [self._headings[level - 1] + 1, *[0] * (DEEPEST - level)]
        return self.label(f"heading{level}", self._headings[level - 1])

    def list(self) -> int:
        """The running number of the next list."""
        self._lists += 1
        return self._lists

    def table(self) -> str:
        self._tables += 1
        return f"表{self._tables}"

    def label(self, role: str, number: int) -> str:
        return label(self.style.roles[role].number, number)

    def words(self, text: str) -> str:
        """Text of which no word may go, its marks by house rules."""
        return punctuate(text) if self.tidied else text

    def anchor(self, item: str) -> str:
        """A name for the place where an item is printed: ``it-ID``, the second time ``it-ID-2``."""
        self.items.add(item)
        self._anchors[item] += 1
        count = self._anchors[item]
        return f"it-{item}" if count == 1 else f"it-{item}-{count}"

    def mark(self, point: Point, anchor: str) -> tuple[Run, ...]:
        """The mark of a point printed at ``anchor``; nothing where no evidence is shown."""
        return (self.citations.mark(point, anchor, self.section),) if self.citations else ()
