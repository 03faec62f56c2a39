"""Nodes of a document -> the same as somebody's tracked changes."""

import datetime
from collections.abc import Iterable, Iterator

from lxml import etree

from publisher.edits.words import W

FIRST_ID = 1_000_000
_DELETED_NAMES = {f"{W}t": f"{W}delText", f"{W}instrText": f"{W}delInstrText"}


class Tracker:
    """Marks changes as those of one author on one date: a class because each has a number of its own."""

    def __init__(self, author: str, date: str) -> None:
        """``date`` is ISO 8601 to the second, as Word writes it; empty: changes have none."""
        self._author = author
        self._dates = date, _a_little_later(date)
        self._last = FIRST_ID

    def pause(self) -> None:
        """Let the next changes be of another minute than the last.

        LibreOffice takes changes within a minute on either side of a paragraph's end for one, which holds the end.
        """
        self._dates = self._dates[::-1]

    def mark(self, name: str) -> etree._Element:
        """An empty element that says who did it and when."""
        made = etree.Element(W + name)
        self._last += 1
        told = {"id": str(self._last), "author": self._author, "date": self._dates[0]}
        for key, value in told.items():
            if value:
                made.set(W + key, value)
        return made

    def runs(self, name: str, nodes: Iterable[etree._Element]) -> etree._Element:
        """Runs as inserted, deleted or moved."""
        made = self.mark(name)
        made.extend(nodes)
        if name == "del":
            _strike(made)
        return made

    def end(self, paragraph: etree._Element, name: str) -> None:
        """Mark the end of a paragraph."""
        look = properties(paragraph)
        inside = look.find(f"{W}rPr")
        if inside is None:
            inside = etree.Element(f"{W}rPr")
            _put(look, inside, ("sectPr", "pPrChange"))
        inside.insert(0, self.mark(name))

    def row(self, row: etree._Element, name: str) -> None:
        """Mark a row of a table."""
        look = row.find(f"{W}trPr")
        if look is None:
            look = etree.Element(f"{W}trPr")
            etree.SubElement(look, f"{W}cantSplit").set(f"{W}val", "off")  # as it is; the schema wants something
            row.insert(sum(one.tag == f"{W}tblPrEx" for one in row), look)
        _put(look, self.mark(name), ("trPrChange",))

    def was(self, paragraph: etree._Element, before: etree._Element) -> None:
        """Say in what shape the paragraph was; ``before`` is a w:pPr."""
        change = self.mark("pPrChange")
        old = etree.SubElement(change, f"{W}pPr")
        old.extend(one for one in before if one.tag not in (f"{W}rPr", f"{W}sectPr", f"{W}pPrChange"))
        properties(paragraph).append(change)

    def range(self, number: int, kind: str) -> Iterator[etree._Element]:
        """The start and the end of a move's range, by the move's number; ``kind`` is moveFrom or moveTo."""
        start = self.mark(f"{kind}RangeStart")
        start.set(f"{W}name", f"move{number}")
        yield start
        end = etree.Element(f"{W}{kind}RangeEnd")
        end.set(f"{W}id", start.get(f"{W}id"))
        yield end


def properties(paragraph: etree._Element) -> etree._Element:
    """The paragraph's w:pPr, made where it has none."""
    found = paragraph.find(f"{W}pPr")
    if found is None:
        found = etree.Element(f"{W}pPr")
        paragraph.insert(0, found)
    return found


def _a_little_later(date: str) -> str:
    """The date two minutes later, in the form that it has; one of another form as it is."""
    try:
        later = datetime.datetime.fromisoformat(date) + datetime.timedelta(minutes=2)
    except ValueError:
        return date
    return later.strftime("%Y-%m-%dT%H:%M:%SZ")


def _strike(made: etree._Element) -> None:
    for one in made.iter(*_DELETED_NAMES):
        one.tag = _DELETED_NAMES[one.tag]


def _put(parent: etree._Element, child: etree._Element, before: Iterable[str]) -> None:
    """Append a child, but before those that must stand last."""
    last = [W + name for name in before]
    place = next((index for index, one in enumerate(parent) if one.tag in last), len(parent))
    parent.insert(place, child)
