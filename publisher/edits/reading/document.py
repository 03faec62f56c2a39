"""The body of a document -> its paragraphs with all that may tell what each was written as."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from lxml import etree

from publisher.edits.words import Marks, W, Words, words
from publisher.model import Comment, TrackedChange

_P, _TBL, _TR, _TC, _SDT = W + "p", W + "tbl", W + "tr", W + "tc", W + "sdt"
_START = W + "bookmarkStart"
_VAL, _NAME, _ID = W + "val", W + "name", W + "id"
_CONTENTS = "Table of Contents"
_INSIDE = frozenset(W + name for name in ("sdtContent", "customXml", "ins", "moveTo", "smartTag"))
_GONE_MARKS = (W + "del", W + "moveFrom")


@dataclass(frozen=True, slots=True)
class Found:
    """A paragraph as it stands in the file: ``merged``: its end was deleted, so the next one goes on in it."""

    words: Words
    style: str
    tag: str = ""
    alias: str = ""
    bookmarks: tuple[str, ...] = ()
    cell: tuple[int, int, int] | None = None
    comments: tuple[Comment, ...] = ()
    merged: bool = False
    gone: bool = False
    who: tuple[TrackedChange, ...] = ()


@dataclass(frozen=True, slots=True)
class _Around:
    """What stands around a paragraph."""

    tag: str = ""
    alias: str = ""
    cell: tuple[int, int, int] | None = None
    gone: TrackedChange | None = None


@dataclass(slots=True)
class Walker:
    """Walks a body in the order of reading: tables are counted, bookmarks between blocks wait for the next paragraph.

    ``styles`` are the styles' names by their ids, ``comments`` by their ids, ``notes`` by kind and id.
    """

    marks: Marks
    styles: Mapping[str, str]
    comments: Mapping[str, Comment]
    notes: Mapping[tuple[str, str], Comment] = field(default_factory=dict)
    tables: int = 0
    waiting: list[str] = field(default_factory=list)

    def paragraphs(self, body: etree._Element) -> list[Found]:
        """All paragraphs but those of the contents; one whose end was deleted has the next one's words."""
        return list(_merged(list(self._blocks(body, _Around()))))

    def _blocks(self, parent: etree._Element, around: _Around) -> Iterator[Found]:
        for child in parent:
            tag = child.tag
            if tag == _P:
                yield self._paragraph(child, around)
            elif tag == _SDT:
                if not _is_contents(child):
                    yield from self._blocks(child, _within(child, around))
            elif tag == _TBL:
                yield from self._table(child, around)
            elif tag == _START:
                self.waiting.append(child.get(_NAME, ""))
            elif tag in _INSIDE:
                yield from self._blocks(child, around)

    def _table(self, table: etree._Element, around: _Around) -> Iterator[Found]:
        number = self.tables
        self.tables += 1
        for row, tr in enumerate(_descend(table, _TR)):
            gone = _change(tr.find(f"{W}trPr"), (W + "del",))
            for column, tc in enumerate(_descend(tr, _TC)):
                cell = around.cell or (number, row, column)
                yield from self._blocks(tc, replace(around, cell=cell, gone=gone or around.gone))

    def _paragraph(self, paragraph: etree._Element, around: _Around) -> Found:
        names = [*self.waiting, *(one.get(_NAME, "") for one in paragraph.iter(_START))]
        self.waiting.clear()
        look = paragraph.find(f"{W}pPr")
        style = look.find(f"{W}pStyle") if look is not None else None
        mark = _change(look.find(f"{W}rPr"), _GONE_MARKS) if look is not None else None
        said = words(paragraph, self.marks)
        gone = around.gone is not None or (mark is not None and not said.accepted)
        return Found(
            words=said,
            style=self.styles.get(style.get(_VAL, ""), "") if style is not None else "Normal",
            tag=around.tag,
            alias=around.alias,
            bookmarks=tuple(names),
            cell=around.cell,
            comments=tuple(self._comments(paragraph)),
            merged=mark is not None and not gone,
            gone=gone,
            who=tuple(filter(None, (around.gone, mark))),
        )

    def _comments(self, paragraph: etree._Element) -> Iterator[Comment]:
        for one in paragraph.iter(f"{W}commentReference"):
            comment = self.comments.get(one.get(_ID, ""))
            if comment:
                yield comment
        for kind in ("footnote", "endnote") if self.notes else ():
            for one in paragraph.iter(f"{W}{kind}Reference"):
                note = self.notes.get((kind, one.get(_ID, "")))
                if note:
                    yield note


def _merged(found: Sequence[Found]) -> Iterator[Found]:
    """The paragraphs; after one whose end was deleted the next is gone, its words joined to the first's."""
    open_end: Found | None = None
    for one in found:
        if open_end is None:
            open_end, done = (one, None) if one.merged else (None, one)
        else:
            joined = _joined(open_end, one)
            open_end, done = (joined, None) if one.merged else (None, joined)
            yield replace(one, gone=True, comments=())
        if done:
            yield done
    if open_end:
        yield open_end


def _joined(first: Found, second: Found) -> Found:
    accepted = first.words.accepted + second.words.accepted
    both = Words(accepted, first.words.rejected, (*first.words.tracked, *second.words.tracked))
    return replace(first, words=both, comments=(*first.comments, *second.comments), who=(*first.who, *second.who))


def _within(sdt: etree._Element, around: _Around) -> _Around:
    """What the control adds to what stands around: its tag and title, the inner ones before the outer."""
    tag, alias = sdt.find(f"{W}sdtPr/{W}tag"), sdt.find(f"{W}sdtPr/{W}alias")
    return replace(
        around,
        tag=tag.get(_VAL, "") if tag is not None else around.tag,
        alias=alias.get(_VAL, "") if alias is not None else around.alias,
    )


def _is_contents(sdt: etree._Element) -> bool:
    gallery = sdt.find(f"{W}sdtPr/{W}docPartObj/{W}docPartGallery")
    return gallery is not None and gallery.get(_VAL) == _CONTENTS


def _descend(parent: etree._Element, wanted: str) -> Iterator[etree._Element]:
    """The rows of a table or cells of a row, in whatever controls they stand."""
    for child in parent:
        if child.tag == wanted:
            yield child
        elif child.tag in (_SDT, *_INSIDE):
            yield from _descend(child, wanted)


def _change(look: etree._Element | None, kinds: Sequence[str]) -> TrackedChange | None:
    """Who deleted a row or the end of a paragraph; None where nobody did."""
    for kind in kinds if look is not None else ():
        found = look.find(kind)  # type: ignore[union-attr]
        if found is not None:
            return TrackedChange("delete", "", found.get(f"{W}author", ""), found.get(f"{W}date", ""))
    return None
