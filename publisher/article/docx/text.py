"""A paragraph's XML -> its text, run by run, and the text boxes that hang on it."""

from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from publisher.article.docx.styles import is_on

_WRAPPERS = frozenset({"hyperlink", "ins", "moveTo", "customXml", "smartTag", "sdtContent", "fldSimple", "dir", "bdo"})
_MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_MARKUP = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_MARKS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}


@dataclass(frozen=True, slots=True)
class Piece:
    """A run's text, and the element that says how it is set (None: as its paragraph)."""

    text: str
    look: Element | None


def pieces(paragraph: Element, ns: str) -> Iterator[Piece]:
    """The text of the runs, with what was inserted and without what was deleted or is hidden."""
    for child in paragraph:
        tag = child.tag.removeprefix(ns)
        if tag == "r":
            look = child.find(f"{ns}rPr")
            if look is None or not is_on(look, ns, "vanish"):
                yield Piece("".join(_words(child, ns)), look)
        elif tag in _WRAPPERS or (tag == "sdt" and not is_on(child, ns, "sdtPr", "showingPlcHdr")):
            yield from pieces(child, ns)
        elif tag.startswith(_MATH):
            yield Piece("".join(text.text or "" for text in child.iter(f"{_MATH}t")), None)


def _words(run: Element, ns: str) -> Iterator[str]:
    for child in run:
        tag = child.tag.removeprefix(ns)
        if tag == "t":
            yield child.text or ""
        elif tag == "br" and child.get(f"{ns}type") in {"page", "column"}:
            yield "\n\n"
        elif tag in _MARKS:
            yield _MARKS[tag]
        elif tag == "ruby":
            for base in child.iter(f"{ns}rubyBase"):
                yield "".join(piece.text for piece in pieces(base, ns))


def boxes(paragraph: Element, ns: str) -> Iterator[Element]:
    """The contents of the text boxes in the paragraph, each once: not as they are repeated for old programs.

    Boxes within boxes are left to those who read the outer one.
    """
    waiting = [paragraph]
    while waiting:
        element = waiting.pop()
        if element.tag == f"{ns}txbxContent":
            yield element
        elif element.tag == f"{_MARKUP}AlternateContent":
            choice = element.find(f"{_MARKUP}Choice")
            waiting += [choice] if choice is not None else []
        elif element.tag not in {f"{ns}del", f"{ns}moveFrom", f"{ns}pPr"}:
            waiting += reversed(element)
