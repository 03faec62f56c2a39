"""Runs of a paragraph -> Text: every character's place on one endless line, and what may be squeezed out of it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from publisher.model import Role, Run
from publisher.write.pdf import kinsoku
from publisher.write.pdf.pieces import Piece, cut
from publisher.write.pdf.sheet import Sheet

_GAP = 0.25  # of an em, between Chinese and Western
_GAP_GIVES = 0.5  # of the gap, when a line must be squeezed
_FULL_WIDTH = 700  # 1/1000 em: marks narrower than that have no blank half


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph's characters measured, in points.

    ``places[i]`` is where character ``i`` begins on an endless line, the blank before it being its own; there is one
    place more than characters.  ``before`` and ``after`` hold blanks put around characters (negative: taken away);
    before those in ``gaps`` the blank is the quarter em between scripts.  ``halves`` are the blank halves that marks
    can give: positive on their right, negative on their left.  ``gives`` adds up all that can be given before each
    character; a line may begin at any of the ``breaks``, the last of which is the text's end.
    """

    chars: str
    pieces: tuple[Piece, ...]
    size: float
    spacing: float
    places: list[float]
    before: dict[int, float]
    after: dict[int, float]
    gaps: frozenset[int]
    halves: dict[int, float]
    gives: list[float]
    breaks: list[int]


def compose(sheet: Sheet, role: Role, runs: Sequence[Run]) -> Text:
    """The runs in the looks of the role and of their character roles, measured."""
    chars, pieces = cut(sheet, role, runs)
    spacing = sheet.spacing(role)
    gaps = frozenset(kinsoku.gaps(chars))
    halves = _halves(chars, pieces)
    before, after = _crowded(chars, pieces, halves)
    for place in gaps:
        before[place] = _GAP * role.size
    _centre_dashes(chars, pieces, before, after)
    advances = [advance + spacing for advance in _advances(chars, pieces)]
    gives = [0.0] * len(chars)
    for place, blank in (*before.items(), *after.items()):
        advances[place] += blank
    for place, half in halves.items():
        gives[place] = abs(half)
    for place in gaps:
        gives[place] += _GAP * _GAP_GIVES * role.size
    places, given = (list(accumulate(each, initial=0.0)) for each in (advances, gives))
    breaks = _breaks(chars, pieces)
    return Text(chars, pieces, role.size, spacing, places, before, after, gaps, halves, given, breaks)


def _breaks(chars: str, pieces: Sequence[Piece]) -> list[int]:
    """Where lines may begin: not with a note, nor with the spaces before it."""
    glued: set[int] = set()
    for piece in pieces:
        if piece.note:
            words = chars[: piece.start].rstrip(" ")
            glued.update(range(len(words), piece.start + 1))
    found = (place for place in kinsoku.breaks(chars) if place and place not in glued)
    return [0, *found, len(chars)]


def _advances(chars: str, pieces: Sequence[Piece]) -> Iterator[float]:
    for piece in pieces:
        yield from map(piece.font.advances(piece.size).__getitem__, chars[piece.start : piece.end])


def _halves(chars: str, pieces: Sequence[Piece]) -> dict[int, float]:
    """The blank halves of all full-width marks."""
    halves: dict[int, float] = {}
    for place, piece in _with_pieces(kinsoku.marks(chars), pieces):
        char = chars[place]
        if piece.font.advance(char) > _FULL_WIDTH:
            half = piece.font.advances(piece.size)[char] / 2
            halves[place] = -half if char in kinsoku.OPENERS else half
    return halves


def _crowded(
    chars: str, pieces: Sequence[Piece], halves: dict[int, float]
) -> tuple[dict[int, float], dict[int, float]]:
    """Blanks before and after: crowded marks, and marks that begin a note, lose their halves for good."""
    before: dict[int, float] = {}
    after: dict[int, float] = {}
    notes = (piece.start for piece in pieces if piece.note)
    for place in (*kinsoku.crowded(chars), *notes):
        half = halves.pop(place, 0.0)
        if half < 0:
            before[place] = half
        elif half > 0:
            after[place] = -half
    return before, after


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
