"""A Plot -> the frame of a figure with upright values: ticks at the left, the categories' names below."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from publisher.model import Series
from publisher.write.axis import Axis, shown
from publisher.write.bounds import signed
from publisher.write.pdf.canvas import Canvas
from publisher.write.pdf.label import Label, widest
from publisher.write.pdf.plot import AXIS_COLOUR, AXIS_WIDTH, FILLED, GRID_COLOUR, GRID_WIDTH, Plot
from publisher.write.pdf.structure import Element

_HEIGHT = 168.0  # points of the field
TICKS = 6  # about so many
GAP = 4.0
_NAME_LINES = 3
_LONGEST_NAME = 8.0  # ems, of a turned name
_NARROWEST = 2.0  # ems: narrower rooms turn their names


class Field(NamedTuple):
    """A frame with ticks at its left and names below; places count from the figure's corner.

    ``top`` and ``bottom`` are the field's own, ``under`` is where names begin, ``room`` the width of a category.
    ``values`` are the series' labels by category; ``turned``: they, or the names, run upwards.
    """

    plot: Plot
    scale: Axis
    ticks: tuple[Label, ...]
    names: tuple[Label, ...]
    values: tuple[tuple[Label | None, ...], ...]
    values_turned: bool
    names_turned: bool
    left: float
    room: float
    top: float
    under: float

    @property
    def bottom(self) -> float:
        return self.top + _HEIGHT

    @property
    def height(self) -> float:
        return self.under + max(each.width if self.names_turned else each.height for each in self.names)

    def middle(self, category: int) -> float:
        """The middle of a category's room."""
        return self.left + (category + 0.5) * self.room

    def y(self, share: float) -> float:
        """The height of a share of the axis."""
        return self.bottom - share * _HEIGHT


def field(plot: Plot, scale: Axis) -> Field:
    """The frame of a plot on an axis; names and values that have too little room run upwards."""
    ticks = tuple(plot.label(shown(tick)) for tick in scale.ticks)
    left = widest(ticks) + 2 * GAP
    room = (plot.width - left) / len(plot.categories)
    wide = room - 2 if len(plot.series) == 1 else FILLED * room / len(plot.series)
    values = _values(plot, wide)
    labels = [label for each in values for label in each if label]
    values_turned = widest(labels) > wide
    names_turned = _must_turn(plot, room - GAP)
    names = tuple(_name(plot, name, room - GAP, turned=names_turned) for name in plot.categories)
    beyond = (widest(labels) if values_turned else plot.role.line) + GAP
    below = beyond if scale.ticks[0] < 0 else 0.0
    under = beyond + _HEIGHT + below + GAP
    return Field(plot, scale, ticks, names, values, values_turned, names_turned, left, room, beyond, under)


def _values(plot: Plot, room: float) -> tuple[tuple[Label | None, ...], ...]:
    """The values' labels, with signs for words (>500 for 超过500) where only these have room."""
    labels = _labels(plot, plot.series)
    if all(label is None or label.width <= room for each in labels for label in each):
        return labels
    short = _labels(plot, [signed(each) for each in plot.series])
    return short if all(label is None or label.width <= room for each in short for label in each) else labels


def _labels(plot: Plot, series: Sequence[Series]) -> tuple[tuple[Label | None, ...], ...]:
    return tuple(
        tuple(None if v is None else plot.label(each.worded(at, f"{v:f}")) for at, v in enumerate(each.values))
        for each in series
    )


def _must_turn(plot: Plot, room: float) -> bool:
    """Whether names have too little room to be wrapped: a word would be cut, or stand a character to a line."""
    if room < _NARROWEST * plot.role.size:
        return True
    texts = (plot.label(name).text for name in plot.categories)
    return any(text.places[b] - text.places[a] > room for text in texts for a, b in pairwise(text.breaks))


def _name(plot: Plot, name: str, room: float, *, turned: bool) -> Label:
    return plot.fitted(name, _LONGEST_NAME * plot.role.size, 1) if turned else plot.fitted(name, room, _NAME_LINES)


def draw_frame(field: Field, canvas: Canvas, origin: tuple[float, float], element: Element) -> None:
    """Ticks, the lines across and the names of the categories."""
    left, top = origin
    canvas.mark(element)
    right, line = left + field.plot.width, field.plot.role.line
    for tick in field.scale.ticks:
        y = top + field.y(field.scale.share(tick))
        canvas.stroke([(left + field.left, y), (right, y)], GRID_WIDTH, GRID_COLOUR)
    y = top + field.y(field.scale.share(field.scale.origin))
    canvas.stroke([(left + field.left, y), (right, y)], AXIS_WIDTH, AXIS_COLOUR)
    for tick, label in zip(field.scale.ticks, field.ticks, strict=True):
        place = (left + field.left - GAP, top + field.y(field.scale.share(tick)) - line / 2)
        label.draw(canvas, place, element, "right")
    for index, name in enumerate(field.names):
        x = left + field.middle(index)
        if field.names_turned:
            draw_turned(name, canvas, (x, top + field.under), element, "right")
        else:
            name.draw(canvas, (x, top + field.under), element, "center")


def draw_turned(label: Label, canvas: Canvas, place: tuple[float, float], element: Element, align: str) -> None:
    """A label that runs upwards from a place, or up to it, its middle on the place's own upright."""
    canvas.mark(element)
    with canvas.turned(place[0] - label.role.line / 2, place[1]):
        label.draw(canvas, (0.0, 0.0), element, align)
