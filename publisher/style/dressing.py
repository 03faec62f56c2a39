"""What runs through a brief while it is dressed: numbers of headings, lists, tables and figures, anchors and marks."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import count

from publisher.model import Point, Run, Style, Verbatim
from publisher.style.citations import Marks, behind
from publisher.style.numbering import label
from publisher.style.wording import punctuate

DEEPEST = 4


class Dressing:
    """The running numbers of one brief: a class because every block moves them on.

    ``section`` is the first-level section that is being dressed,
    ``titles`` the list that counts the titles of its lists.
    """

    def __init__(self, style: Style, tidied: bool, citations: Marks) -> None:
        self.style, self.tidied, self.citations = style, tidied, citations
        self.section = ""
        self.items: set[str] = set()
        self._headings = [0] * DEEPEST
        self._anchors: Counter[str] = Counter()
        self._open: dict[str, tuple[int, Iterator[int]]] = {}
        self._lists = self._tables = self._figures = 0
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

    def counted(self, kind: str, continues: bool) -> tuple[int, Iterator[int]]:
        """The running number of a list of a kind and its numerals: new ones, or those of the list that it continues."""
        if not continues or kind not in self._open:
            self._open[kind] = self.list(), count(1)
        return self._open[kind]

    def table(self) -> str:
        self._tables += 1
        return f"表{self._tables}"

    def figure(self) -> str:
        self._figures += 1
        return f"图{self._figures}"

    def label(self, role: str, number: int) -> str:
        return label(self.style.roles[role].number, number)

    def words(self, text: str) -> str:
        """Text of which no word may go, its marks by house rules, unless an editor wrote it."""
        return punctuate(text) if self.tidied and not isinstance(text, Verbatim) else text

    def anchor(self, item: str) -> str:
        """A name for the place where an item is printed: ``it-ID``, the second time ``it-ID-2``."""
        self.items.add(item)
        self._anchors[item] += 1
        count = self._anchors[item]
        return f"it-{item}" if count == 1 else f"it-{item}-{count}"

    def marks(self, points: Sequence[Point], anchor: str) -> tuple[Run, ...]:
        """The marks of points printed at ``anchor`` and of those that say the same; nothing without evidence."""
        cited = behind(points)
        return self.citations.marks(cited, anchor, self.section) if cited else ()
