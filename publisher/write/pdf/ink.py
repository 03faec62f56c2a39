"""A Line -> text on the canvas: codes with altered advances, links over the pieces that lead somewhere."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

from publisher.write.pdf import kinsoku
from publisher.write.pdf.canvas import Box, Canvas, rgb
from publisher.write.pdf.lines import Line, extras
from publisher.write.pdf.objects import number
from publisher.write.pdf.structure import Element
from publisher.write.pdf.text import Piece, Text

_ASCENT = 0.88  # of an em: where the top of Chinese characters stands over the baseline
_SPREAD_BY_ADVANCE = 0.06  # of an em: spread wider than that, readers of the PDF would see spaces


@dataclass(frozen=True, slots=True)
class Owner:
    """Whom text belongs to in the structure, and its links' elements by the piece they begin with."""

    element: Element | None
    links: dict[int, Element] = field(default_factory=dict)

    def link(self, piece: Piece) -> Element | None:
        if not self.element:
            return None
        if piece.start not in self.links:
            self.links[piece.start] = self.element.add("Link")
        return self.links[piece.start]


def baseline(top: float, pitch: float, size: float) -> float:
    """Where text of a size stands in a line whose top and pitch are given: its em in the middle."""
    return top + (pitch - size) / 2 + _ASCENT * size


def draw(canvas: Canvas, text: Text, line: Line, origin: tuple[float, float], owner: Owner) -> None:
    """The line with its first character at ``origin``, x and baseline."""
    added = extras(text, line)
    x, y = origin[0] + added.pop(line.start - 1, 0.0), origin[1]
    spread = line.stretch if line.stretch <= _SPREAD_BY_ADVANCE * text.size else 0.0
    if line.stretch and not spread:
        for place in _flexible(text, line):
            added[place] = added.get(place, 0.0) + line.stretch
    index = bisect_right(text.pieces, line.start, key=lambda piece: piece.start) - 1
    for piece in text.pieces[max(index, 0) :]:
        part = range(max(piece.start, line.start), min(piece.end, line.end))
        if not part:
            break
        element = owner.link(piece) if piece.target else owner.element
        canvas.mark(element)
        shown = _Stretch(text, piece, part, added, _spacings(text, line, part, spread))
        _show(canvas, shown, x, y - piece.rise)
        width = shown.width()
        if piece.target:
            top = y - piece.rise - _ASCENT * piece.size
            canvas.link(Box(x, top, x + width, top + 1.1 * piece.size), piece.target, element)
        x += width


@dataclass(frozen=True, slots=True)
class _Stretch:
    """The part of a piece that stands on a line: what is added after its characters, and its spacing by spans."""

    text: Text
    piece: Piece
    part: range
    added: dict[int, float]
    spacings: list[tuple[int, int, float]]

    def width(self) -> float:
        chars = self.text.chars[self.part.start : self.part.stop]
        own = sum(map(self.piece.font.advances(self.piece.size).__getitem__, chars))
        spaced = sum((end - start) * spacing for start, end, spacing in self.spacings)
        return own + spaced + sum(extra for place, extra in self.added.items() if place in self.part)


def _show(canvas: Canvas, stretch: _Stretch, x: float, y: float) -> None:
    font, size = stretch.piece.font, stretch.piece.size
    canvas.set("rg", rgb(stretch.piece.colour))
    canvas.font(font, size)
    canvas.begin_text(x, y)
    start, stop = stretch.part.start, stretch.part.stop
    chars = stretch.text.chars
    codes = list(map(font.codes.__getitem__, chars[start:stop]))
    for place, extra in stretch.added.items():
        if start <= place < stop:
            codes[place - start] = font.altered(chars[place], round(extra * 1000 / size))
    for first, last, spacing in stretch.spacings:
        canvas.set("Tc", number(spacing))
        canvas.show("".join(codes[first - start : last - start]))
    canvas.end_text()


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
    for start, end in kinsoku.rigid(text.chars, line.start, line.end):
        if start < end - 1:
            yield start, end - 1
    yield line.end - 1, line.end


def _flexible(text: Text, line: Line) -> Iterator[int]:
    rigid = {place for start, end in _rigid(text, line) for place in range(start, end)}
    return (place for place in range(line.start, line.end) if place not in rigid)
