"""Runs of a paragraph -> Pieces: characters of one font and look, as they are printed."""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from publisher.model import CharacterRole, Role, Run
from publisher.write.pdf import kinsoku
from publisher.write.pdf.font import Font
from publisher.write.pdf.sheet import Sheet

_RISE = 0.35  # of an em, for superscripts
_LONGEST_NOTE = 3  # characters of a link that is a number, not words
_PLAIN = CharacterRole("")
_STEERING = "[\x7f\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]"  # compiled where a text has such: few have
_CONTROL = r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffc\ufffe\uffff]"
_OBJECT = "\ufffc"  # stands for something that is not text: the one of them that Python calls printable
REPLACEMENT = "\ufffd"


class Piece(NamedTuple):
    """The characters ``[start, end)`` of a paragraph, which look alike and lead to one place (``target``, or empty).

    A ``note`` is a note's number or a short link: it stays with what it follows; a ``comment`` opens over the piece.
    A tab is a piece of its own.
    """

    start: int
    end: int
    font: Font
    size: float
    colour: str
    rise: float
    target: str
    note: bool
    comment: str = ""


def cut(sheet: Sheet, role: Role, runs: Sequence[Run]) -> tuple[str, tuple[Piece, ...]]:
    """All characters of the runs and their pieces, in the looks of the role and of the runs' own roles."""
    pieces: list[Piece] = []
    parts: list[str] = []
    start = 0
    for run in runs:
        look = sheet.style.characters.get(run.role, _PLAIN)
        rise = _RISE * role.size if look.superscript else 0.0
        colour = look.colour or role.colour
        target, comment = sheet.notes.add(run) if run.note else (run.target, "")
        for font, part in _fonts(sheet, role, look, run.text):
            note = look.superscript or bool(run.note or (run.target and len(part) <= _LONGEST_NOTE))
            end = start + len(part)
            pieces.append(Piece(start, end, font, role.size * look.size, colour, rise, target, note, comment))
            parts.append(part)
            start, comment = end, ""
        if comment and pieces:  # without a mark: over the words before it
            before = pieces[-1].comment
            pieces[-1] = pieces[-1]._replace(comment=f"{before}\n{comment}" if before else comment)
    return "".join(parts), tuple(pieces)


def tidy(text: str) -> str:
    """What is printed of a text: the two-em dash as one character, no characters that only steer, U+FFFD for controls.

    Controls are what a Word draft cannot hold either; a carriage return ends a line, with or without a line feed.
    """
    if _is_plain(text):
        return text.replace("——", kinsoku.DASH)
    lines = text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text
    return re.sub(_CONTROL, REPLACEMENT, re.sub(_STEERING, "", lines)).replace("——", kinsoku.DASH)


def controls(text: str) -> int:
    """How many characters of a text are printed as U+FFFD."""
    return 0 if _is_plain(text) else len(re.findall(_CONTROL, text))


def _is_plain(text: str) -> bool:
    """Whether there is nothing to tidy but dashes."""
    return text.isprintable() and _OBJECT not in text


def _fonts(sheet: Sheet, role: Role, look: CharacterRole, text: str) -> Iterable[tuple[Font, str]]:
    """The text tidied, by fonts; two dashes stay two where the face has no two-em dash."""
    face, bold = look.face or role.face, look.bold or role.bold
    shown = tidy(text)
    if kinsoku.DASH in shown and not sheet.faces.font(face, bold).has(kinsoku.DASH):
        shown = shown.replace(kinsoku.DASH, "——")
    if "\t" not in shown:
        return sheet.faces.split(shown, face, bold) if shown else ()
    return [part for each in re.split("(\t)", shown) for part in sheet.faces.split(each, face, bold) if part[1]]
