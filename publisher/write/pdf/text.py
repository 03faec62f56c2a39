"""Runs of a paragraph -> Text: every character's place on one endless line, and what may be squeezed out of it."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, repeat
from typing import NamedTuple

from publisher.model import Role, Run
from publisher.write.pdf import kinsoku
from publisher.write.pdf.pieces import Piece, cut
from publisher.write.pdf.sheet import Sheet

_GAP = 0.25  # of an em, between Chinese and Western
_GAP_GIVES = 0.5  # of the gap, when a line must be squeezed
_OVERLAP = 0.6  # of a character's advance: how far a mark after it may move back
_FULL_WIDTH = 0.7  # of an em: marks narrower than that have no blank half


class Text(NamedTuple):
    """A paragraph's characters measured, in points.

    ``places[i]`` is where character ``i`` begins on an endless line, the blank before it being its own; there is one
    place more than characters.  ``before`` and ``after`` list blanks put around characters (negative: taken away) by
    their places; before those in ``gaps`` the blank is the quarter em between scripts.  ``halves`` are the blank halves
    that marks can give: positive on their right, negative on their left.  ``gives`` adds up all that can be given
    before each character; no line may begin at the places ``inside`` things that stay whole, and nothing is spread
    between the letters of the ``rigid`` spans.
    """

    chars: str
    pieces: tuple[Piece, ...]
    size: float
    spacing: float
    places: list[float]
    before: list[tuple[int, float]]
    after: list[tuple[int, float]]
    gaps: frozenset[int]
    halves: dict[int, float]
    gives: list[float]
    inside: set[int]
    rigid: list[tuple[int, int]]

    @property
    def gap(self) -> float:
        """The quarter em between Chinese and Western."""
        return _GAP * self.size

    @property
    def breaks(self) -> list[int]:
        """The places where a line may begin, and the text's end."""
        return [place for place in range(len(self.places)) if place not in self.inside]

    def back(self, place: int) -> int:
        """The last place, up to one, where a line may begin."""
        while place in self.inside:
            place -= 1
        return place

    def on(self, place: int) -> int:
        """The first place after one where a line may begin; at the text's end, there."""
        place = min(place + 1, len(self.chars))
        while place in self.inside:
            place += 1
        return place


def compose(sheet: Sheet, role: Role, runs: Sequence[Run], tighter: float = 0.0) -> Text:
    """The runs in the looks of the role and of their character roles, measured; ``tighter`` by so many points."""
    chars, pieces = cut(sheet, role, runs)
    spacing = sheet.spacing(role) - tighter
    advances = _advances(chars, pieces)
    gaps = frozenset(kinsoku.gaps(chars))
    marks = kinsoku.marks(chars)
    halves = _halves(chars, marks, (pieces, advances))
    notes = (piece.start for piece in pieces if piece.note)
    before, after = _given_up((*kinsoku.crowded(chars, marks), *notes), halves)
    for place in gaps:
        before[place] = _GAP * role.size
    if kinsoku.DASH in chars:
        _centre_dashes(chars, pieces, before, after)
    _spare_narrow(halves, advances)
    if spacing:
        advances = [advance + spacing for advance in advances]
    gives = [0.0] * len(chars)
    for place, blank in (*before.items(), *after.items()):
        advances[place] += blank
    for place, half in halves.items():
        gives[place] = abs(half)
    for place in gaps:
        gives[place] += _GAP * _GAP_GIVES * role.size
    places, given = list(accumulate(advances, initial=0.0)), list(accumulate(gives, initial=0.0))
    around = sorted(before.items()), sorted(after.items())
    whole = _inside(chars, pieces), kinsoku.rigid(chars)
    return Text(chars, pieces, role.size, spacing, places, *around, gaps, halves, given, *whole)


def known(sheet: Sheet, role: Role, run: Run) -> Text:
    """A run that stands again and again, a bullet or a header, measured once."""
    found = sheet.known.get((role.name, run))
    if found is None:
        found = sheet.known[role.name, run] = compose(sheet, role, [run])
    return found


def _inside(chars: str, pieces: Sequence[Piece]) -> set[int]:
    """Where no line may begin: inside whole things, with a note, nor with the spaces before it."""
    found = kinsoku.inside(chars)
    for piece in pieces:
        if piece.note:
            words = chars[: piece.start].rstrip(" ")
            found.update(range(max(1, len(words)), piece.start + 1))
    found.discard(0)
    return found


def _advances(chars: str, pieces: Sequence[Piece]) -> list[float]:
    if len(pieces) == 1:
        return list(map(pieces[0].font.advances(pieces[0].size).__getitem__, chars))
    found: list[float] = []
    for piece in pieces:
        found += map(piece.font.advances(piece.size).__getitem__, chars[piece.start : piece.end])
    return found


def _halves(chars: str, marks: Sequence[int], measured: tuple[Sequence[Piece], Sequence[float]]) -> dict[int, float]:
    """The blank halves of all full-width marks; ``measured`` are the pieces and all characters' advances."""
    pieces, advances = measured
    halves: dict[int, float] = {}
    for place, piece in _with_pieces(marks, pieces):
        advance = advances[place]
        if advance > _FULL_WIDTH * piece.size:
            halves[place] = -advance / 2 if chars[place] in kinsoku.OPENERS else advance / 2
    return halves


def _spare_narrow(halves: dict[int, float], advances: Sequence[float]) -> None:
    """Let no opening mark move over a narrow character before it: a point's own width cannot hold half an em."""
    for place, half in halves.items():
        if half < 0 < place:
            halves[place] = max(half, -_OVERLAP * advances[place - 1])


def _given_up(places: Iterable[int], halves: dict[int, float]) -> tuple[dict[int, float], dict[int, float]]:
    """Blanks before and after: crowded marks, and marks that begin a note, lose their halves for good."""
    before: dict[int, float] = {}
    after: dict[int, float] = {}
    for place in places:
        half = halves.pop(place, 0.0)
        if half < 0:
            before[place] = half
        elif half > 0:
            after[place] = -half
    return before, after


def _centre_dashes(chars: str, pieces: Sequence[Piece], before: dict[int, float], after: dict[int, float]) -> None:
    """Give the dash its two ems, half of what its glyph lacks on either side."""
    dashes = [place for place, char in enumerate(chars) if char == kinsoku.DASH]
    for place, piece in _with_pieces(dashes, pieces):
        lacking = 2 * piece.size - piece.font.advances(piece.size)[kinsoku.DASH]
        before[place] = before.get(place, 0.0) + lacking / 2
        after[place] = after.get(place, 0.0) + lacking / 2


def _with_pieces(places: Sequence[int], pieces: Sequence[Piece]) -> Iterable[tuple[int, Piece]]:
    """Each place with the piece it lies in; places ascend."""
    return zip(places, repeat(pieces[0])) if len(pieces) == 1 else _walk(places, pieces)


def _walk(places: Sequence[int], pieces: Sequence[Piece]) -> Iterator[tuple[int, Piece]]:
    remaining = iter(pieces)
    piece = next(remaining, None)
    for place in places:
        while piece and piece.end <= place:
            piece = next(remaining, None)
        if piece:
            yield place, piece
