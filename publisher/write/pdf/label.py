"""A few words in a chart -> a Label, wrapped and shortened to the room there is for it."""

from collections.abc import Sequence
from typing import NamedTuple

from publisher.model import Role, Run
from publisher.write.pdf import ink
from publisher.write.pdf.canvas import Canvas
from publisher.write.pdf.lines import Line, Measure, fill, single
from publisher.write.pdf.paragraph import shift
from publisher.write.pdf.sheet import Sheet
from publisher.write.pdf.structure import Element
from publisher.write.pdf.text import Text, compose

_ELLIPSIS = "…"
_SLACK = 0.01
_SHORT = 1 / 3  # of the width


class Label(NamedTuple):
    """Words set in lines; ``width`` is that of the longest, ``height`` of all."""

    role: Role
    text: Text
    lines: tuple[Line, ...]

    @property
    def width(self) -> float:
        return max((line.width for line in self.lines), default=0.0)

    @property
    def height(self) -> float:
        return len(self.lines) * self.role.line

    def draw(self, canvas: Canvas, place: tuple[float, float], element: Element, align: str = "left") -> None:
        """The lines from a top downwards; ``place`` is the top's left end, middle or right end after ``align``."""
        for index, line in enumerate(self.lines):
            x = place[0] - shift(align, line.width)
            y = ink.baseline(place[1] + index * self.role.line, self.role.line)
            ink.draw(canvas, self.text, line, (x, y), ink.Owner(element))


def label(sheet: Sheet, role: Role, words: str) -> Label:
    """The words on one line."""
    text = compose(sheet, role, [Run(" ".join(words.split()))])
    return Label(role, text, (single(text),))


def fitted(sheet: Sheet, role: Role, words: str, room: tuple[float, int]) -> Label:
    """The words in ``room``, a width and a number of lines; what it cannot hold is left out, which a mark … tells."""
    words = " ".join(words.split())
    width, most = room
    text = compose(sheet, role, [Run(words)])
    for length in range(len(words), 0, -1):
        lines = fill(text, Measure(width, width, flush=True))
        if len(lines) <= most or length == 1:
            return Label(role, text, tuple(_balanced(text, lines, (width, role.size))[:most]))
        text = compose(sheet, role, [Run(words[: length - 1].rstrip() + _ELLIPSIS)])
    return Label(role, text, tuple(fill(text, Measure(width, width))))


def _balanced(text: Text, lines: Sequence[Line], room: tuple[float, float]) -> Sequence[Line]:
    """The lines; where the last is short, as many of about one length, so that no character stands alone.

    ``room`` is their width and the type's size.
    """
    width, size = room
    short = lines[-1].width < _SHORT * width
    while short and len(lines) > 1:
        width -= size / 2
        narrower = fill(text, Measure(width, width, flush=True))
        if len(narrower) > len(lines) or any(line.width > width + _SLACK for line in narrower):
            break
        lines = narrower
    return lines


def widest(labels: Sequence[Label]) -> float:
    """The width of the widest, 0 where there are none."""
    return max((each.width for each in labels), default=0.0)
