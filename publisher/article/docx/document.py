"""A Word file's bytes -> Article: paragraphs as they read with all changes accepted, tables and text boxes as text."""

import posixpath
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from xml.etree.ElementTree import Element

from publisher.article.docx.numbers import Numbers
from publisher.article.docx.styles import Styles, face, is_on, load, value
from publisher.article.docx.text import Piece, boxes, pieces
from publisher.article.lines.line import Role
from publisher.article.lines.sentences import prose
from publisher.article.passages import Passage, as_row
from publisher.article.told import article
from publisher.errors import Problem, PublisherError
from publisher.model.article import Article
from publisher.opc import Package
from publisher.source import Place

_WRAPPERS = frozenset({"ins", "moveTo", "customXml", "smartTag", "sdtContent", "body"})
_MOST_PARAGRAPHS = 25_000
_MOST_TAGS = 400_000  # a report of 100,000 characters has a quarter of them
_LONGEST_CELL = 120
_LONGEST_HEADING = 90
_MOST_COLUMNS = 63  # that Word's tables have


def read(data: bytes, name: str) -> Article:
    """The article in ``data``; ``name`` is its path as given.

    Raises PublisherError for a file that is no Word file, damaged, locked or too large, and for one without text.
    """
    package = Package(data, name, _MOST_TAGS)
    main = package.main()
    document = package.element(main)
    ns = document.tag.partition("}")[0] + "}"
    if sum(1 for _ in document.iter(f"{ns}p")) > _MOST_PARAGRAPHS:
        message = f"this Word file has more than {_MOST_PARAGRAPHS:,} paragraphs: no article is so long"
        raise PublisherError(Problem(message, Place(name), "save the article's part of it as a file of its own"))
    word = _Word(ns, load(_beside(package, main, "styles"), ns), Numbers(_beside(package, main, "numbering"), ns))
    found = [*word.blocks(document), *_notes(package, main, word)]
    kept = [passage for passage in found if passage.text.strip()]
    return article([replace(passage, place=f"第{at}段") for at, passage in enumerate(kept, 1)], name)


def _beside(package: Package, main: str, part: str) -> Element | None:
    """The part in the main one's folder, None where there is none."""
    name = posixpath.join(posixpath.dirname(main), f"{part}.xml")
    return package.element(name) if name in package.names else None


def _notes(package: Package, main: str, word: "_Word") -> Iterator[Passage]:
    """Footnotes and endnotes: they are kept apart from the text."""
    for part in ("footnotes", "endnotes"):
        root = _beside(package, main, part)
        for note in root if root is not None else ():
            if not note.get(f"{word.ns}type"):
                text = "\n".join(passage.text for passage in word.blocks(note))
                yield Passage(text, "aside")


@dataclass(frozen=True, slots=True)
class _Word:
    """What the paragraphs of the file refer to."""

    ns: str
    styles: Styles
    numbers: Numbers

    def blocks(self, parent: Element) -> Iterator[Passage]:
        """The passages under the element, in their order; what was deleted is left out."""
        carried = ""
        for child in parent:
            tag = child.tag.removeprefix(self.ns)
            if tag == "p":
                passage = self._paragraph(child)
                if is_on(child, self.ns, "pPr", "rPr", "del"):  # the paragraphs' boundary was deleted
                    carried += passage.text
                else:
                    yield replace(passage, text=carried + passage.text)
                    carried = ""
                for box in boxes(child, self.ns):
                    yield from self.blocks(box)
            elif tag == "tbl":
                yield from self._table(child)
            elif tag in _WRAPPERS or (tag == "sdt" and not self._is_left_out(child)):
                yield from self.blocks(child)
        if carried:
            yield Passage(carried)

    def _is_left_out(self, control: Element) -> bool:
        """Whether a content control holds a table of contents, or only says what to put in."""
        gallery = value(control, self.ns, "sdtPr", "docPartObj", "docPartGallery")
        return gallery == "Table of Contents" or bool(is_on(control, self.ns, "sdtPr", "showingPlcHdr"))

    def _paragraph(self, element: Element) -> Passage:
        style = value(element, self.ns, "pPr", "pStyle") or self.styles.default
        found = [piece for piece in pieces(element, self.ns) if piece.text]
        text = "".join(piece.text for piece in found)
        if not text.strip():
            return Passage("")
        role, level = self._role(element, style)
        if role == "heading" and (len(text) > _LONGEST_HEADING or (prose(text) and len(text) > 45)):
            role, level = None, 0
        size, bold, typeface = self._look(found, style)
        return Passage(self._number(element, style) + text, role, level, size=size, bold=bold, face=typeface)

    def _role(self, element: Element, style: str) -> tuple[Role | None, int]:
        own = value(element, self.ns, "pPr", "outlineLvl")
        if own.isdigit():
            return ("heading", int(own) + 1) if int(own) < 9 else (None, 0)
        return self.styles.role(style)

    def _number(self, element: Element, style: str) -> str:
        """The number that Word prints before the paragraph: its own list's, or its style's."""
        for holder in (element, *self.styles.chain(style)):
            if number := value(holder, self.ns, "pPr", "numPr", "numId"):
                level = value(element, self.ns, "pPr", "numPr", "ilvl") or value(
                    holder, self.ns, "pPr", "numPr", "ilvl"
                )
                return self.numbers.next(number, int(level) if level.isdigit() else 0)
        return ""

    def _look(self, found: Sequence[Piece], style: str) -> tuple[float, bool, str]:
        """The size of most of the text, in half points, whether all of it is bold, and its Chinese typeface."""
        usual, bold = self.styles.text_size(style) or self.styles.size, self.styles.is_bold(style) or False
        sizes: Counter[float] = Counter()
        faces: Counter[str] = Counter()
        bolds = []
        for piece in found:
            if words := len(piece.text.strip()):
                sizes[self._size(piece.look) or usual] += words
                faces[self._face(piece.look) or self.styles.face(style)] += words
                bolds.append(self._is_bold(piece.look, bold))
        size = max(sizes, key=lambda size: (sizes[size], size), default=usual)
        return size, all(bolds), max(faces, key=lambda face: (faces[face], face), default="")

    def _face(self, look: Element | None) -> str:
        if look is None:
            return ""
        return face(look, self.ns) or self.styles.face(value(look, self.ns, "rStyle"))

    def _size(self, look: Element | None) -> float | None:
        if look is None:
            return None
        own = value(look, self.ns, "sz")
        return float(own) if own.isdigit() else self.styles.text_size(value(look, self.ns, "rStyle"))

    def _is_bold(self, look: Element | None, usual: bool) -> bool:
        if look is None:
            return usual
        own = is_on(look, self.ns, "b")
        named = self.styles.is_bold(value(look, self.ns, "rStyle")) if own is None else own
        return usual if named is None else named

    def _table(self, table: Element) -> Iterator[Passage]:
        """A row of short cells is one line; what is laid out in a table's cells reads as if it stood outside."""
        rows = [list(_cells(row, self.ns)) for row in _rows(table, self.ns)]
        texts = [[list(self._words(cell)) for cell in row] for row in rows]
        whole = [["".join(passage.text for passage in cell) for cell in row] for row in texts]
        most = max((sum(not _is_covered(cell, self.ns) for cell in row) for row in rows), default=0)
        if any(len(cell) > _LONGEST_CELL for row in whole for cell in row) or most < 2:
            yield from (passage for row in texts for cell in row for passage in cell)
            return
        for at, (cells, words) in enumerate(zip(rows, whole, strict=True)):
            columns = (_spread(cell, text, self.ns) for cell, text in zip(cells, words, strict=True))
            yield as_row(list(chain.from_iterable(columns)), first=at == 0)

    def _words(self, cell: Element) -> Iterator[Passage]:
        """What stands in the cell, nothing where a cell above covers it."""
        if not _is_covered(cell, self.ns):
            yield from (passage for passage in self.blocks(cell) if passage.text.strip())


def _rows(table: Element, ns: str) -> Iterator[Element]:
    """The rows, also those in content controls, without those that were deleted."""
    for child in table:
        tag = child.tag.removeprefix(ns)
        if tag == "tr" and not is_on(child, ns, "trPr", "del"):
            yield child
        elif tag in {"sdt", "sdtContent", "customXml"}:
            yield from _rows(child, ns)


def _cells(row: Element, ns: str) -> Iterator[Element]:
    """The cells, also those that a cell above covers."""
    for child in row:
        tag = child.tag.removeprefix(ns)
        if tag == "tc":
            yield child
        elif tag in {"sdt", "sdtContent", "customXml"}:
            yield from _cells(child, ns)


def _is_covered(cell: Element, ns: str) -> bool:
    """Whether a cell above spans this one's place."""
    merged = cell.find(f"{ns}tcPr/{ns}vMerge")
    return merged is not None and merged.get(f"{ns}val") != "restart"


def _spread(cell: Element, text: str, ns: str) -> list[str]:
    """The text and an empty one for every further column that the cell spans."""
    wide = value(cell, ns, "tcPr", "gridSpan")
    more = int(wide) - 1 if wide.isdigit() and 1 < int(wide) <= _MOST_COLUMNS else 0
    return [text.replace("\n", ""), *[""] * more]
