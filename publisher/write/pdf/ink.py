"""A Line -> text on the canvas: codes with altered advances, links over the pieces that lead somewhere."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from publisher.write.pdf import notes
from publisher.write.pdf.canvas import Box, Canvas, rgb
from publisher.write.pdf.lines import Line, extras, tied
from publisher.write.pdf.objects import number
from publisher.write.pdf.pieces import Piece
from publisher.write.pdf.structure import Element
from publisher.write.pdf.text import Text

_ASCENT = 0.88  # of an em: where the top of Chinese characters stands over the baseline
_ABOVE = 0.8  # of the pitch of a line: what lies above the baseline
_BLANKS = re.compile("(?<=[^\t\u3000])\u3000+")
_SPREAD_BY_ADVANCE = 0.06  # of an em: spread wider than that, readers of the PDF would see spaces


@dataclass(slots=True, eq=False, repr=False)
class Owner:
    """Whom text belongs to in the structure, and its links' elements by the piece they begin with."""

    element: Element | None
    links: dict[int, Element] = field(default_factory=dict)

    def link(self, piece: Piece) -> Element | None:
        """The element of a link, one for all lines it runs over; None for artifacts."""
        if not self.element:
            return None
        if piece.start not in self.links:
            holder = self.element.add("Reference") if notes.is_note(piece.target) else self.element
            self.links[piece.start] = holder.add("Link")
        return self.links[piece.start]


def baseline(top: float, pitch: float) -> float:
    """Where text stands in a line whose top and pitch are given: where Word sets it in lines of an exact pitch."""
    return top + _ABOVE * pitch


def draw(canvas: Canvas, text: Text, line: Line, origin: tuple[float, float], owner: Owner) -> None:
    """The line with its first character at ``origin``, x and baseline."""
    added = extras(text, line)
    x, y = origin[0] + added.pop(line.start - 1, 0.0), origin[1]
    spread = line.stretch if line.stretch <= _SPREAD_BY_ADVANCE * text.size else 0.0
    if line.stretch and not spread:
        for place in _flexible(text, line):
            added[place] = added.get(place, 0.0) + line.stretch
    first = bisect_right(text.pieces, line.start, key=lambda piece: piece.start) - 1 if len(text.pieces) > 1 else 0
    for piece in text.pieces[max(first, 0) :]:
        part = range(max(piece.start, line.start), min(piece.end, line.end))
        if not part:
            break
        shown = _stretch(text, piece, part, (added, _spacings(text, line, part, spread)))
        x = _draw_piece(canvas, shown, owner, (x, y - piece.rise))


def _draw_piece(canvas: Canvas, shown: "_Stretch", owner: Owner, origin: tuple[float, float]) -> float:
    """A stretch of a piece and what it leads to; where it ends.  A tab shows nothing."""
    (x, y), piece = origin, shown.piece
    if shown.chars == "\t":
        return x + shown.width
    linked = piece.target in canvas.targets.anchors
    element = owner.link(piece) if linked else owner.element
    canvas.mark(element)
    _show(canvas, shown, origin)
    if linked or piece.comment:
        box = Box(x, y - _ASCENT * piece.size, x + shown.width, y + (1.1 - _ASCENT) * piece.size)
        _annotate(canvas, shown, owner, (box, element if linked else None))
    return x + shown.width


def _annotate(canvas: Canvas, shown: "_Stretch", owner: Owner, told: tuple[Box, Element | None]) -> None:
    """The link over a stretch, whose element is told, and the comment that opens where its piece begins."""
    (box, link), piece, words = told, shown.piece, shown.text.chars
    linked = piece.target in canvas.targets.anchors
    if linked:
        canvas.link(box, piece.target, link, words[piece.start : piece.end])
        _begin_note(canvas, piece.target, owner.element)
    if piece.comment and shown.part.start == piece.start:
        element = link if linked else owner.element
        canvas.comment(box, piece.comment, element.add("Annot") if element and not canvas.artifact else None)


def _begin_note(canvas: Canvas, anchor: str, element: Element | None) -> None:
    """The element of the note that a mark leads to comes right after the mark's own."""
    if element and not canvas.artifact and notes.is_note(anchor) and anchor not in canvas.notes:
        canvas.notes[anchor] = element.add("Note")
        canvas.notes[anchor].identifier = notes.identifier(anchor)


class _Stretch(NamedTuple):
    """The part of a piece that stands on a line: what is added after its characters, and its spacing by spans."""

    text: Text
    piece: Piece
    part: range
    chars: str
    added: list[tuple[int, float, str]]
    spacings: list[tuple[int, int, float]]
    width: float


def _stretch(
    text: Text, piece: Piece, part: range, around: tuple[dict[int, float], list[tuple[int, int, float]]]
) -> _Stretch:
    """The stretch with what of the line's additions and spacings (``around``) falls to it, and its width."""
    (added, spacings), chars = around, text.chars[part.start : part.stop]
    width = sum(map(piece.font.advances(piece.size).__getitem__, chars))
    for start, end, spacing in spacings:
        width += (end - start) * spacing
    own = [(place, extra, "") for place, extra in added.items() if part.start <= place < part.stop]
    for _, extra, _ in own:
        width += extra
    return _Stretch(text, piece, part, chars, own, spacings, width)


def _show(canvas: Canvas, stretch: _Stretch, origin: tuple[float, float]) -> None:
    font, size, start = stretch.piece.font, stretch.piece.size, stretch.part.start
    canvas.set("rg", rgb(stretch.piece.colour))
    canvas.font(font, size)
    canvas.begin_text(*origin)
    codes = list(map(font.codes.__getitem__, stretch.chars))
    for place, extra, blank in _blanks(stretch) if "\u3000" in stretch.chars else stretch.added:
        codes[place - start] = font.altered(stretch.chars[place - start], round(extra * 1000 / size), blank)
        codes[place - start + 1 : place - start + 1 + len(blank)] = [""] * len(blank)
    for first, last, spacing in stretch.spacings:
        canvas.set("Tc", number(spacing))
        canvas.show("".join(codes[first - start : last - start]))
    canvas.end_text(origin[0] + stretch.width, origin[1])


def _blanks(stretch: "_Stretch") -> Iterator[tuple[int, float, str]]:
    """What is added after characters, wide blanks after them included.

    A blank that had a code of its own readers of the PDF would take for the gap between two columns (pdftotext).
    """
    start, piece = stretch.part.start, stretch.piece
    added = {place: extra for place, extra, _ in stretch.added}
    blanks = {start + found.start() - 1: found[0] for found in _BLANKS.finditer(stretch.chars)}
    for last, blank in blanks.items():
        for place in range(last + 1, last + 1 + len(blank)):
            spacing = next(spacing for first, end, spacing in stretch.spacings if first <= place < end)
            width = piece.font.advances(piece.size)["\u3000"] + spacing + added.pop(place, 0.0)
            added[last] = added.get(last, 0.0) + width
    yield from ((place, extra, blanks.get(place, "")) for place, extra in added.items())


def _spacings(text: Text, line: Line, part: range, spread: float) -> list[tuple[int, int, float]]:
    """Spans of the part with the spacing after their characters: the spread goes anywhere but into Western words."""
    if not spread:
        return [(part.start, part.stop, text.spacing)]
    spans: list[tuple[int, int, float]] = []
    at = part.start
    for first, last in _rigid(text, line):
        span = range(max(first, part.start), min(last, part.stop))
        if span:
            spans += [(at, span.start, text.spacing + spread), (span.start, span.stop, text.spacing)]
            at = span.stop
    spans.append((at, part.stop, text.spacing + spread))
    return [span for span in spans if span[0] < span[1]]


def _rigid(text: Text, line: Line) -> Iterator[tuple[int, int]]:
    """The characters after which nothing is spread: all of a Western word but its last, and the line's last."""
    yield from tied(text, line.start, line.end)
    yield line.end - 1, line.end


def _flexible(text: Text, line: Line) -> Iterator[int]:
    rigid = {place for start, end in _rigid(text, line) for place in range(start, end)}
    return (place for place in range(line.start, line.end) if place not in rigid)
