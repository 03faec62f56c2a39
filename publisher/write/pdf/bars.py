"""A Plot -> a Figure of horizontal bars: values beside an axis, or shares of their targets."""

from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal
from functools import partial
from itertools import accumulate, pairwise
from typing import NamedTuple

from publisher.write.axis import Axis, axis, shown
from publisher.write.pdf.canvas import Box, Canvas
from publisher.write.pdf.label import Label, widest
from publisher.write.pdf.plot import (
    AXIS_COLOUR,
    AXIS_WIDTH,
    BETWEEN,
    GRID_COLOUR,
    GRID_WIDTH,
    NAMES,
    PITCH,
    TRACK_COLOUR,
    Figure,
    Plot,
)
from publisher.write.pdf.structure import Element

_GAP = 4.0  # points between a bar and its label
_THICK = 0.95  # of an em
_TICK_ROOM = 62.0  # points a tick has at least
_NEAR = 10.0  # points between the labels of ticks


class _Bar(NamedTuple):
    """A bar from ``start`` to ``end``, both from 0 to 1 along the field, its colour and what is written at its end."""

    start: float
    end: float
    colour: str
    label: Label


class _Row(NamedTuple):
    """A category's name and bars."""

    name: Label
    bars: tuple[_Bar | None, ...]

    @property
    def height(self) -> float:
        size = self.name.role.size
        return max(len(self.bars) * PITCH * size, self.name.height) + BETWEEN * size


class _Field(NamedTuple):
    """The rows and the room between names and values; ``ticks`` are shares of its width with their labels."""

    plot: Plot
    rows: tuple[_Row, ...]
    left: float
    right: float
    ticks: tuple[tuple[float, Label], ...]
    origin: float

    @property
    def height(self) -> float:
        return sum(row.height for row in self.rows)

    def x(self, share: float) -> float:
        """The place of a share of the field's width."""
        return self.left + share * (self.right - self.left)


def bars(plot: Plot) -> Figure:
    """A bar for each value, the categories downwards, ticks below."""
    names = _names(plot)
    values = [
        [plot.label(each.worded(at, f"{v:f}")) if v is not None else None for at, v in enumerate(each.values)]
        for each in plot.series
    ]
    labels = [label for each in values for label in each if label]
    below = widest(labels) + _GAP if min(plot.values) < 0 else 0.0
    left, right = widest(names) + 2 * _GAP + below, plot.width - widest(labels) - _GAP
    scale, ticks = _ticks(plot, right - left)
    origin = scale.share(scale.origin)
    rows = []
    for index, name in enumerate(names):
        told = [(series, each.values[index], values[series][index]) for series, each in enumerate(plot.series)]
        made = (
            _Bar(origin, scale.share(v), plot.colour(s), lab) if v is not None and lab else None for s, v, lab in told
        )
        rows.append(_Row(name, tuple(made)))
    field = _Field(plot, tuple(rows), left, right, ticks, origin)
    return Figure(field.height + plot.role.line, partial(_draw, field))


def progress(plot: Plot) -> Figure:
    """A track for each target and on it the share that is reached; a share over 100 % fills the track."""
    names = _names(plot)
    done, target = plot.series[:2]
    pairs = list(zip(done.values, target.values, strict=True))
    shares = [value / goal for value, goal in pairs if value is not None and goal]
    texts = [
        f"{_per_cent(share)}（{done.worded(at, f'{value:f}')}/{target.worded(at, f'{goal:f}')}）"
        for at, (share, (value, goal)) in enumerate(zip(shares, pairs, strict=True))
        if value is not None and goal is not None
    ]
    labels = [plot.label(text) for text in texts]
    left, right = widest(names) + 2 * _GAP, plot.width - widest(labels) - _GAP
    rows = tuple(
        _Row(name, (_Bar(0.0, float(min(max(share, Decimal(0)), Decimal(1))), plot.colour(0), label),))
        for name, share, label in zip(names, shares, labels, strict=True)
    )
    field = _Field(plot, rows, left, right, (), 0.0)
    return Figure(field.height, partial(_draw_progress, field))


def _per_cent(share: Decimal) -> str:
    rounded = (100 * share).quantize(Decimal("0.1"), ROUND_HALF_UP)
    return f"{shown(rounded)}%"


def _names(plot: Plot) -> list[Label]:
    return [plot.fitted(name, NAMES * plot.width, 2) for name in plot.categories]


def _ticks(plot: Plot, width: float) -> tuple[Axis, tuple[tuple[float, Label], ...]]:
    """An axis of as many ticks as leave their labels apart."""
    for most in range(max(2, int(width / _TICK_ROOM) + 1), 1, -1):
        scale = axis(plot.values, most)
        labels = [plot.label(shown(tick)) for tick in scale.ticks]
        step = width / (len(labels) - 1)
        if all((a.width + b.width) / 2 + _NEAR <= step for a, b in pairwise(labels)):
            break
    return scale, tuple((scale.share(tick), label) for tick, label in zip(scale.ticks, labels, strict=True))


def _draw(field: _Field, canvas: Canvas, origin: tuple[float, float], element: Element) -> None:
    (left, top), bottom = origin, origin[1] + field.height
    canvas.mark(element)
    for share, _ in field.ticks:
        x = left + field.x(share)
        canvas.stroke([(x, top), (x, bottom)], GRID_WIDTH, GRID_COLOUR)
    _draw_rows(field, canvas, origin, element)
    x = left + field.x(field.origin)
    canvas.mark(element)
    canvas.stroke([(x, top), (x, bottom)], AXIS_WIDTH, AXIS_COLOUR)
    for share, label in field.ticks:
        label.draw(canvas, (left + field.x(share), bottom), element, "center")


def _draw_progress(field: _Field, canvas: Canvas, origin: tuple[float, float], element: Element) -> None:
    size = field.plot.role.size
    canvas.mark(element)
    for row, top in zip(field.rows, _tops(field.rows, origin[1]), strict=False):
        middle, half = top + row.height / 2, _THICK * size / 2
        canvas.fill(Box(origin[0] + field.left, middle - half, origin[0] + field.right, middle + half), TRACK_COLOUR)
    _draw_rows(field, canvas, origin, element, at_end=True)


def _draw_rows(
    field: _Field, canvas: Canvas, origin: tuple[float, float], element: Element, *, at_end: bool = False
) -> None:
    """Names and bars; what is written at a bar's end stands at the field's end with ``at_end``."""
    size, left = field.plot.role.size, origin[0]
    for row, top in zip(field.rows, _tops(field.rows, origin[1]), strict=False):
        middle = top + row.height / 2
        row.name.draw(canvas, (left + field.left - _before(field), middle - row.name.height / 2), element, "right")
        for index, bar in enumerate(row.bars):
            if bar:
                y = middle + (index - (len(row.bars) - 1) / 2) * PITCH * size
                ends = sorted((left + field.x(bar.start), left + field.x(bar.end)))
                canvas.mark(element)
                canvas.fill(Box(ends[0], y - _THICK * size / 2, ends[1], y + _THICK * size / 2), bar.colour)
                place = left + field.right + _GAP if at_end else ends[1] + _GAP
                downwards = bar.end < bar.start
                x, align = (ends[0] - _GAP, "right") if downwards else (place, "left")
                bar.label.draw(canvas, (x, y - bar.label.height / 2), element, align)


def _before(field: _Field) -> float:
    """How far left of the field names end: beyond the labels of negative bars."""
    negative = [bar.label for row in field.rows for bar in row.bars if bar and bar.end < bar.start]
    return 2 * _GAP + (widest(negative) + _GAP if negative else 0.0)


def _tops(rows: Sequence[_Row], top: float) -> list[float]:
    return list(accumulate((row.height for row in rows), initial=top))
