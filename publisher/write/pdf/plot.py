"""StyledChart -> Plots: the categories of which something is told, as many to a figure as have room."""

from collections.abc import Callable
from decimal import Decimal
from math import ceil
from typing import NamedTuple

from publisher.model import Role, Series, StyledChart
from publisher.write.axis import gapless
from publisher.write.palette import colour
from publisher.write.pdf.canvas import Canvas
from publisher.write.pdf.label import Label, fitted, label
from publisher.write.pdf.sheet import Sheet
from publisher.write.pdf.structure import Element

GRID_COLOUR, AXIS_COLOUR, TRACK_COLOUR = "D9D9D9", "7F7F7F", "E3E6EA"
GRID_WIDTH, AXIS_WIDTH = 0.5, 0.75
NAMES = 0.34  # of the width, for the names beside bars at most
PITCH, BETWEEN = 1.2, 0.7  # of an em: a bar with the next, the blank between categories
FILLED = 0.72  # of a category's room, by its columns
_TALLEST = 0.75  # of the text area: how much of a page a figure takes at most
_LEGEND_LINES = 3
_SCALE = 60.0  # points for the ticks beside columns

Draw = Callable[[Canvas, tuple[float, float], Element], None]


class Figure(NamedTuple):
    """What is drawn from a top left corner down, and its height."""

    height: float
    draw: Draw


class Plot(NamedTuple):
    """One figure's data: ``values`` are the whole chart's, so that all its figures have one axis."""

    sheet: Sheet
    role: Role
    width: float
    categories: tuple[str, ...]
    series: tuple[Series, ...]
    values: tuple[Decimal, ...]

    def colour(self, series: int) -> str:
        """A series' own colour."""
        return colour(self.sheet.style.palette, series)

    def label(self, words: str) -> Label:
        """Words on one line."""
        return label(self.sheet, self.role, words)

    def fitted(self, words: str, width: float, lines: int) -> Label:
        """Words in lines of a width, shortened where they are too many."""
        return fitted(self.sheet, self.role, words, (width, lines))


def plots(sheet: Sheet, role: Role, chart: StyledChart, width: float) -> list[Plot]:
    """The figures of a chart; none where nothing is told."""
    told = _told(chart)
    limit = max(1, _limit(sheet, role, chart, width))
    size = ceil(len(told) / ceil(len(told) / limit)) if told else 1
    series = chart.series[:2] if chart.kind == "progress" else chart.series
    values = tuple(value for each in series for index in told if (value := each.values[index]) is not None)
    return [
        _plot(Plot(sheet, role, width, (), (), values), chart, told[at : at + size]) for at in range(0, len(told), size)
    ]


def _plot(plain: Plot, chart: StyledChart, places: list[int]) -> Plot:
    categories = tuple(chart.categories[index] for index in places)
    series = tuple(_part(each, places) for each in chart.series)
    return Plot(plain.sheet, plain.role, plain.width, categories, series, plain.values)


def _part(each: Series, places: list[int]) -> Series:
    bounds = tuple(each.bounds[index] for index in places) if each.bounds else ()
    return Series(each.name, tuple(each.values[index] for index in places), bounds)


def _told(chart: StyledChart) -> list[int]:
    """The categories to draw."""
    return gapless(chart.kind, [index for index in range(len(chart.categories)) if _is_told(chart, index)])


def _is_told(chart: StyledChart, index: int) -> bool:
    """Whether a category has a value, for a share of a target both of its two."""
    values = [each.values[index] for each in chart.series]
    if chart.kind == "progress":
        return len(values) > 1 and values[0] is not None and bool(values[1])
    return any(value is not None for value in values)


def _limit(sheet: Sheet, role: Role, chart: StyledChart, width: float) -> int:
    """How many categories a figure has room for."""
    if chart.kind in ("bar", "progress"):
        room = _TALLEST * sheet.height - (_LEGEND_LINES + 1) * role.line
        bars = len(chart.series) if chart.kind == "bar" else 1
        lines = 2 if any(label(sheet, role, name).width > NAMES * width for name in chart.categories) else 1
        return int(room / (max(lines * role.line, bars * PITCH * role.size) + BETWEEN * role.size))
    bars = len(chart.series) if chart.kind == "column" else 1
    return int((width - _SCALE) / (bars * 1.05 * role.size / FILLED))
