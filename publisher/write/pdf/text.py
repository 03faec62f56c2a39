"""Runs of a paragraph -> Text: every character's place on one endless line, and what may be squeezed out of it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from publisher.model import CharacterRole, Role, Run
from publisher.write.pdf import kinsoku
from publisher.write.pdf.font import Font
from publisher.write.pdf.sheet import Sheet

_GAP = 0.25  # of an em, between Chinese and Western
_GAP_GIVES = 0.5  # of the gap, when a line must be squeezed
_RISE = 0.35  # of an em, for superscripts
_FULL_WIDTH = 700  # 1/1000 em: marks narrower than that have no blank half
_LONGEST_MARK = 3  # characters of a link that is a mark
_PLAIN = CharacterRole("")
_UNPRINTED = re.compile("[\x00-\x08\x0b-\x1f\x7f\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff\ufffe\uffff\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Piece:
    """The characters ``[start, end)`` of a Text, which look alike and lead to one place (``target``, or empty).

    A ``mark`` is a note's number or an arrow back: it stays with what it follows.
    """

    start: int
    end: int
    font: Font
    size: float
    colour: str
    rise: float
    target: str
    mark: bool


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph's characters measured, in points.

    ``places[i]`` is where character ``i`` begins on an endless line, its blank before included in its advance; one
    place more than characters.  ``before`` and ``after`` hold blanks put around characters (negative: taken away),
    ``gaps`` the characters before which the blank is a quarter em between scripts, ``blanks`` what a mark can give:
    positive on its right, negative on its left.  ``gives`` adds up all that can be given before each character.
    """

    chars: str
    pieces: tuple[Piece, ...]
    size: float
    spacing: float
    places: list[float]
    before: dict[int, float]
    after: dict[int, float]
    gaps: frozenset[int]
    blanks: dict[int, float]
    gives: list[float]
    breaks: list[int]


def compose(sheet: Sheet, role: Role, runs: Sequence[Run]) -> Text:
    """The runs in the looks of the role and of their character roles."""
    pieces, chars = _pieces(sheet, role, runs)
    spacing = sheet.spacing(role)
    before, after, blanks = _marks(chars, pieces)
    gaps = frozenset(kinsoku.gaps(chars))
    for place in gaps:
        before[place] = before.get(place, 0.0) + _GAP * role.size
    _centre_dashes(chars, pieces, before, after)
    advances = list(_advances(chars, pieces))
    gives = [0.0] * len(chars)
    for altered in (before, after):
        for place, blank in altered.items():
            advances[place] += blank
    for place, blank in blanks.items():
        gives[place] = abs(blank)
    for place in gaps:
        gives[place] += _GAP * _GAP_GIVES * role.size
    places = list(accumulate((advance + spacing for advance in advances), initial=0.0))
    glued = _glued(chars, pieces)
    breaks = [0, *(place for place in kinsoku.breaks(chars) if place and place not in glued)]
    return Text(
        chars, pieces, role.size, spacing, places, before, after, gaps, blanks,
        list(accumulate(gives, initial=0.0)), [*breaks, len(chars)],
    )  # fmt: skip


def tidy(text: str) -> str:
    """What is printed of a text: no control characters, and the two-em dash as one character."""
    return _UNPRINTED.sub("", text).replace("——", kinsoku.DASH)


def _glued(chars: str, pieces: Sequence[Piece]) -> set[int]:
    """Where a mark begins, and the spaces before it."""
    found: set[int] = set()
    for piece in pieces:
        if piece.mark:
            spaces = len(chars[: piece.start]) - len(chars[: piece.start].rstrip(" "))
            found.update(range(piece.start - spaces, piece.start + 1))
    return found


def _pieces(sheet: Sheet, role: Role, runs: Sequence[Run]) -> tuple[tuple[Piece, ...], str]:
    pieces: list[Piece] = []
    chars = ""
    for run in runs:
        look = sheet.style.characters.get(run.role, _PLAIN)
        size = role.size * look.size
        rise = _RISE * role.size if look.superscript else 0.0
        face, bold = look.face or role.face, look.bold or role.bold
        for font, part in sheet.faces.split(_dashes(run.text, sheet, face, bold), face, bold):
            if part:
                end = len(chars) + len(part)
                colour = look.colour or role.colour
                mark = look.superscript or bool(run.target and len(part) <= _LONGEST_MARK)
                pieces.append(Piece(len(chars), end, font, size, colour, rise, run.target, mark))
                chars += part
    return tuple(pieces), chars


def _dashes(text: str, sheet: Sheet, face: str, bold: bool) -> str:
    """The text tidied; two dashes stay two where the face has no two-em dash."""
    shown = tidy(text)
    if kinsoku.DASH in shown and not sheet.faces.font(face, bold).has(kinsoku.DASH):
        return shown.replace(kinsoku.DASH, "——")
    return shown


def _advances(chars: str, pieces: Sequence[Piece]) -> Iterator[float]:
    for piece in pieces:
        yield from map(piece.font.advances(piece.size).__getitem__, chars[piece.start : piece.end])


def _marks(chars: str, pieces: Sequence[Piece]) -> tuple[dict[int, float], dict[int, float], dict[int, float]]:
    """Blanks taken before and after crowded marks and before notes' numbers; blank halves of other full-width marks."""
    blanks: dict[int, float] = {}
    for place, piece in _with_pieces(kinsoku.marks(chars), pieces):
        char = chars[place]
        if piece.font.advance(char) > _FULL_WIDTH:
            half = piece.font.advances(piece.size)[char] / 2
            blanks[place] = -half if char in kinsoku.OPENERS else half
    before: dict[int, float] = {}
    after: dict[int, float] = {}
    notes = (piece.start for piece in pieces if piece.mark)
    for place in (*kinsoku.crowded(chars), *notes):
        blank = blanks.pop(place, 0.0)
        if blank < 0:
            before[place] = blank
        elif blank > 0:
            after[place] = -blank
    return before, after, blanks


def _centre_dashes(chars: str, pieces: Sequence[Piece], before: dict[int, float], after: dict[int, float]) -> None:
    """Give the dash its two ems, half of what its glyph lacks on either side."""
    dashes = [place for place, char in enumerate(chars) if char == kinsoku.DASH] if kinsoku.DASH in chars else []
    for place, piece in _with_pieces(dashes, pieces):
        lacking = 2 * piece.size - piece.font.advances(piece.size)[kinsoku.DASH]
        before[place] = before.get(place, 0.0) + lacking / 2
        after[place] = after.get(place, 0.0) + lacking / 2


def _with_pieces(places: Sequence[int], pieces: Sequence[Piece]) -> Iterator[tuple[int, Piece]]:
    """Each place with the piece it lies in; places ascend."""
    remaining = iter(pieces)
    piece = next(remaining, None)
    for place in places:
        while piece and piece.end <= place:
            piece = next(remaining, None)
        if piece:
            yield place, piece
