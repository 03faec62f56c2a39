"""A w:p -> its words: with every tracked change accepted, with none, and who tracked what.

Words are compared, not runs, for Word splits runs wherever it saves or spells.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from lxml import etree

from publisher.model import TrackedChange

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_INSERTED, _DELETED = 1, 2
_CHANGES = {f"{W}ins": _INSERTED, f"{W}moveTo": _INSERTED, f"{W}del": _DELETED, f"{W}moveFrom": _DELETED}
_INSIDE = frozenset(
    W + name for name in ("hyperlink", "sdt", "sdtContent", "smartTag", "fldSimple", "customXml", "dir", "bdo")
)
_RUN, _TEXT, _DELETED_TEXT = W + "r", W + "t", W + "delText"
_STYLE = f"{W}rPr/{W}rStyle"
_SPECIAL = {W + "tab": "\t", W + "cr": "\n", W + "noBreakHyphen": "-"}
_BREAK, _TYPE = W + "br", W + "type"
_PIECE_OF_MARK = re.compile(r"\ufeff?\[?[\d①-⑳]*\]?")
_MARK = re.compile(r"\[(\d*)\]")
_INVISIBLE = str.maketrans({"\u200b": None, "\ufeff": None, "\u00ad": None, "\u2060": None, "\u00a0": " "})


class Piece(NamedTuple):
    """A run's text; ``state`` tells whether it was inserted (1) or deleted (2) by the ``change``."""

    text: str
    state: int
    change: etree._Element | None


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph's text in both views."""

    accepted: str
    rejected: str
    tracked: tuple[TrackedChange, ...] = ()


@dataclass(frozen=True, slots=True)
class Marks:
    """What is no word of a statement: text in ``styles`` (ids of character styles), [n] of these ``numbers``."""

    styles: frozenset[str] = frozenset()
    numbers: frozenset[str] = frozenset()


def words(paragraph: etree._Element, marks: Marks) -> Words:
    """The paragraph's words without marks, in both views, trimmed of space at the ends."""
    pieces = list(_pieces(paragraph, 0, None, marks))
    text = "".join(piece.text for piece in pieces)
    if not any(piece.state for piece in pieces):
        plain = _plain(text, marks)
        return Words(plain, plain)
    accepted = "".join(piece.text for piece in pieces if not piece.state & _DELETED)
    rejected = "".join(piece.text for piece in pieces if not piece.state & _INSERTED)
    return Words(_plain(accepted, marks), _plain(rejected, marks), tuple(_tracked(pieces)))


def plain(text: str) -> str:
    """Text as it is compared: without characters that nobody sees, without space at its ends."""
    return text.translate(_INVISIBLE).strip()


def _plain(text: str, marks: Marks) -> str:
    if "[" in text:
        text = _MARK.sub(lambda found: "" if not found[1] or found[1] in marks.numbers else found[0], text)
    return plain(text)


def spoken(run: etree._Element, marks: Marks) -> str:
    """A run's text, deleted or not; empty for a mark."""
    text = _run(run)
    return "" if _is_mark(run, text, marks) else text


def _pieces(parent: etree._Element, state: int, change: etree._Element | None, marks: Marks) -> Iterator[Piece]:
    for child in parent:
        tag = child.tag
        if tag == _RUN:
            text = _run(child)
            if text and not _is_mark(child, text, marks):
                yield Piece(text, state, change)
        elif tag in _CHANGES:
            yield from _pieces(child, state | _CHANGES[tag], child, marks)
        elif tag in _INSIDE:
            yield from _pieces(child, state, change, marks)


def _run(run: etree._Element) -> str:
    text = ""
    for child in run:
        tag = child.tag
        if tag in (_TEXT, _DELETED_TEXT):
            text += child.text or ""
        elif tag in _SPECIAL:
            text += _SPECIAL[tag]
        elif tag == _BREAK and child.get(_TYPE) in (None, "textWrapping"):
            text += "\n"
    return text


def _is_mark(run: etree._Element, text: str, marks: Marks) -> bool:
    """Whether the run is a mark or part of one; what an editor typed in a mark's look is not."""
    if not marks.styles or not _PIECE_OF_MARK.fullmatch(text):
        return False
    if "[" not in text and "]" not in text and not _is_open(run):
        return False  # a figure before a mark, which LibreOffice lets take on its look
    style = run.find(_STYLE)
    return style is not None and style.get(f"{W}val") in marks.styles


def _is_open(run: etree._Element) -> bool:
    """Whether a mark's bracket was opened before the run; parts of a field may lie between."""
    said = (_run(one) for one in run.itersiblings(_RUN, preceding=True))
    return next(filter(None, said), "").endswith("[")


def _tracked(pieces: list[Piece]) -> Iterator[TrackedChange]:
    """The changes, those of one person side by side as one."""
    last: TrackedChange | None = None
    for piece in pieces:
        if piece.change is None:
            if last:
                yield last
            last = None
            continue
        kind = "delete" if piece.state & _DELETED else "insert"
        told = TrackedChange(kind, piece.text, *_who(piece.change))  # type: ignore[arg-type]
        if last and (last.kind, last.author) == (told.kind, told.author):
            told = TrackedChange(told.kind, last.text + told.text, told.author, max(last.date, told.date))
        elif last:
            yield last
        last = told
    if last:
        yield last


def _who(change: etree._Element) -> tuple[str, str]:
    return change.get(f"{W}author", ""), change.get(f"{W}date", "")
