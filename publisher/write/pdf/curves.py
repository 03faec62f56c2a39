"""A Plot -> a Figure of curves, each value a dot with its label where there is room."""

from collections.abc import Iterator
from functools import partial

from publisher.write.axis import axis
from publisher.write.pdf.canvas import Box, Canvas
from publisher.write.pdf.frame import GAP, TICKS, Field, draw_frame, field
from publisher.write.pdf.label import Label
from publisher.write.pdf.plot import Figure, Plot
from publisher.write.pdf.structure import Element

_CURVE, _DOT = 1.5, 4.5  # points
_Dot = tuple[int, float, float]  # category, x and y


def curves(plot: Plot) -> Figure:
    """A line for each series, straight over what is not told, and a dot for each value."""
    frame = field(plot, axis(plot.values, TICKS, from_zero=False))
    return Figure(frame.height, partial(_draw_curves, frame))


def _draw_curves(field: Field, canvas: Canvas, origin: tuple[float, float], element: Element) -> None:
    draw_frame(field, canvas, origin, element)
    taken: list[Box] = []
    curves = [list(_points(field, series, origin)) for series in range(len(field.plot.series))]
    for series, points in enumerate(curves):
        taken += [Box(x - _DOT / 2, y - _DOT / 2, x + _DOT / 2, y + _DOT / 2) for _, x, y in points]
        canvas.mark(element)
        canvas.stroke([(x, y) for _, x, y in points], _CURVE, field.plot.colour(series))
        for _, x, y in points:
            canvas.stroke([(x, y)], _DOT, field.plot.colour(series))
    _draw_labels(field, canvas, curves, (origin, taken, element))


def _draw_labels(
    field: Field, canvas: Canvas, curves: list[list[_Dot]], around: tuple[tuple[float, float], list[Box], Element]
) -> None:
    """Each dot's value over it, the lowest of several under it; one for which there is no room is left to the axis."""
    (left, top), taken, element = around
    foot = top + field.bottom
    dots = [(index, y, x, series) for series, points in enumerate(curves) for index, x, y in points]
    lowest = {index: y for index, y, _, _ in sorted(dots)}
    highest = {index: y for index, y, _, _ in sorted(dots, reverse=True)}
    for index, y, x, series in sorted(dots):
        label = field.values[series][index]
        if label:
            half = label.width / 2
            middle = min(max(x, left + half), left + field.plot.width - half)
            below = y == lowest[index] > highest[index]
            places = [box for box in _places(label, middle, y, below) if box.bottom <= foot or box.top < y]
            box = next((box for box in places if not _meets(box, taken)), None)
            if box:
                taken.append(box)
                label.draw(canvas, (middle, box.top - (label.height - label.role.size) / 2), element, "center")


def _points(field: Field, series: int, origin: tuple[float, float]) -> Iterator[_Dot]:
    """The dots of a series: category, x and y of each value."""
    for index, value in enumerate(field.plot.series[series].values):
        if value is not None:
            yield index, origin[0] + field.middle(index), origin[1] + field.y(field.scale.share(value))


def _places(label: Label, x: float, y: float, below: bool) -> Iterator[Box]:
    """Where the ems of a dot's label may stand: over it, under it; ``below``: rather under it."""
    half, high = label.width / 2, label.role.size
    for top in sorted((y - GAP - high, y + GAP), reverse=below):
        yield Box(x - half, top, x + half, top + high)


def _meets(box: Box, taken: list[Box]) -> bool:
    return any(
        box.left < each.right and each.left < box.right and box.top < each.bottom and each.top < box.bottom
        for each in taken
    )
