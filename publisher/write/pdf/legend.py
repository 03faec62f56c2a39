"""Unit and series of a chart -> the lines over its figure that tell them."""

from typing import NamedTuple

from publisher.model import StyledChart
from publisher.write.pdf.canvas import Box, Canvas
from publisher.write.pdf.label import Label
from publisher.write.pdf.plot import TRACK_COLOUR, Plot
from publisher.write.pdf.structure import Element

_UNIT = "单位：{}"
_BETWEEN = 14.0
_SAMPLE_GAP = 4.0
_LONGEST = 0.45  # of the width


class _Entry(NamedTuple):
    """Words, and the colour they explain (empty: none), at a place counted from the legend's corner."""

    label: Label
    colour: str
    x: float
    y: float


class Legend(NamedTuple):
    """The entries and the height that they take."""

    entries: tuple[_Entry, ...]
    height: float

    def draw(self, canvas: Canvas, origin: tuple[float, float], element: Element) -> None:
        """Each entry with a sample of its colour before it."""
        for entry in self.entries:
            x, y, size = origin[0] + entry.x, origin[1] + entry.y, entry.label.role.size
            if entry.colour:
                canvas.mark(element)
                middle = y + entry.label.role.line / 2
                canvas.fill(Box(x, middle - 0.4 * size, x + 0.8 * size, middle + 0.4 * size), entry.colour)
                x += 0.8 * size + _SAMPLE_GAP
            entry.label.draw(canvas, (x, y), element)


def legend(plot: Plot, chart: StyledChart) -> Legend:
    """The unit, and the series where there are several; as many on a line as have room."""
    entries: list[_Entry] = []
    x = y = 0.0
    for words, colour in _told(plot, chart):
        label = plot.fitted(words, _LONGEST * plot.width, 1)
        width = label.width + (0.8 * plot.role.size + _SAMPLE_GAP if colour else 0.0)
        if x and x + width > plot.width:
            x, y = 0.0, y + plot.role.line
        entries.append(_Entry(label, colour, x, y))
        x += width + _BETWEEN
    return Legend(tuple(entries), y + plot.role.line if entries else 0.0)


def _told(plot: Plot, chart: StyledChart) -> list[tuple[str, str]]:
    unit = [(_UNIT.format(chart.unit), "")] if chart.unit else []
    names = [series.name for series in plot.series]
    if chart.kind == "progress":
        return unit + [
            (name, colour) for name, colour in zip(names, (plot.colour(0), TRACK_COLOUR), strict=False) if name
        ]
    return unit + ([(name, plot.colour(index)) for index, name in enumerate(names)] if len(names) > 1 else [])
