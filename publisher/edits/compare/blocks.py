"""A body -> its blocks as they are compared: paragraphs, tables, contents, each with its words and its name."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

from lxml import etree

from publisher.edits.reading.unlabelled import unlabelled
from publisher.edits.words import Marks, W, words

Shape = Literal["paragraph", "table", "row", "contents"]
_NAME, _VAL = f"{W}name", f"{W}val"
_CONTENTS = "Table of Contents"
_THROUGH = frozenset(W + name for name in ("sdtContent", "customXml", "smartTag"))
_BOOKMARKS = (f"{W}bookmarkStart", f"{W}bookmarkEnd")
_ITEM = re.compile(r"_pub_([gmk]_[0-9a-f]{8}(?:_\d+)?)|(_to_sec_\w+)")
_MARK = re.compile(r"\[[\d①-⑳]*\]\t?")
_BACK = "↑"
BETWEEN = " | "


@dataclass(frozen=True, slots=True, eq=False)
class Block:
    """``text`` are its words without marks, ``style`` its style's name, ``name`` the item's id or heading's anchor.

    A name is the same in every draft of an outline; what has none is known by its words.  ``kind`` is what a control
    says that it holds (goal, measure, metric), else empty.
    """

    element: etree._Element
    shape: Shape
    text: str = ""
    style: str = ""
    name: str = ""
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads the blocks of one draft: ``styles`` are the styles' names by their ids, ``marks`` are no words.

    ``labels`` are such as stand before the words of a style's paragraphs: 表1.
    """

    styles: Mapping[str, str]
    marks: Marks
    labels: Mapping[str, str] = field(default_factory=dict)

    def blocks(self, parent: etree._Element) -> list[Block]:
        """What a body or a cell holds, controls opened; a bookmark between two blocks goes into the next."""
        waiting: list[etree._Element] = []
        found: list[Block] = []
        for element, tag in _elements(parent, ""):
            if element.tag in _BOOKMARKS:
                waiting.append(element)
                continue
            if waiting and element.tag == f"{W}p":
                _begin(element, waiting)
                waiting = []
            found.append(self._block(element, tag))
        return found

    def rows(self, table: etree._Element) -> list[Block]:
        """The rows of a table."""
        return [Block(row, "row", BETWEEN.join(map(self._said, cells(row)))) for row in rows(table)]

    def _block(self, element: etree._Element, tag: str) -> Block:
        if element.tag == f"{W}sdt":
            return Block(element, "contents")
        if element.tag == f"{W}tbl":
            return Block(element, "table", BETWEEN.join(row.text for row in self.rows(element)))
        style = element.find(f"{W}pPr/{W}pStyle")
        called = self.styles.get(style.get(_VAL, ""), "") if style is not None else ""
        if called.lower().startswith("toc "):
            return Block(element, "contents")
        kind, _, key = tag.removeprefix("pub:").partition(":") if tag.startswith("pub:") else ("", "", "")
        text = unlabelled(self._words(element), self.labels.get(called, ""))
        return Block(element, "paragraph", text, called, _key(key) or _bookmarked(element), kind)

    def _words(self, paragraph: etree._Element) -> str:
        said = _MARK.sub("", words(paragraph, self.marks).accepted).strip()
        return said.removesuffix(_BACK)

    def _said(self, cell: etree._Element) -> str:
        return "\n".join(filter(None, (self._words(one) for one in cell.iter(f"{W}p"))))


def rows(table: etree._Element) -> list[etree._Element]:
    """The rows of a table."""
    return list(_within(table, f"{W}tr"))


def cells(row: etree._Element) -> list[etree._Element]:
    """The cells of a row."""
    return list(_within(row, f"{W}tc"))


def _elements(parent: etree._Element, tag: str) -> Iterator[tuple[etree._Element, str]]:
    """Paragraphs, tables, contents and loose bookmarks, each with the tag of the control around it."""
    for child in parent:
        if child.tag in (f"{W}p", f"{W}tbl", *_BOOKMARKS):
            yield child, tag
        elif child.tag == f"{W}sdt" and not _is_contents(child):
            own = child.find(f"{W}sdtPr/{W}tag")
            yield from _elements(child, own.get(_VAL, "") if own is not None else tag)
        elif child.tag == f"{W}sdt":
            yield child, tag
        elif child.tag in _THROUGH:
            yield from _elements(child, tag)


def _within(parent: etree._Element, wanted: str) -> Iterator[etree._Element]:
    for child in parent:
        if child.tag == wanted:
            yield child
        elif child.tag in (f"{W}sdt", *_THROUGH):
            yield from _within(child, wanted)


def _is_contents(sdt: etree._Element) -> bool:
    gallery = sdt.find(f"{W}sdtPr/{W}docPartObj/{W}docPartGallery")
    return gallery is not None and gallery.get(_VAL) == _CONTENTS


def _begin(paragraph: etree._Element, bookmarks: list[etree._Element]) -> None:
    place = 1 if paragraph.find(f"{W}pPr") is not None else 0
    paragraph[place:place] = bookmarks


def _key(key: str) -> str:
    return re.sub(r"[^a-z0-9]", "_", key)


def _bookmarked(paragraph: etree._Element) -> str:
    names = (one.get(_NAME, "") for one in paragraph.iter(f"{W}bookmarkStart"))
    found = filter(None, map(_ITEM.fullmatch, names))
    return next((one[1] or one[2] for one in found), "")
