"""A Plot -> a Figure of upright columns."""

from functools import partial

from publisher.write.axis import axis
from publisher.write.pdf.canvas import Box, Canvas
from publisher.write.pdf.frame import GAP, TICKS, Field, draw_frame, draw_turned, field
from publisher.write.pdf.label import Label
from publisher.write.pdf.plot import FILLED, Figure, Plot
from publisher.write.pdf.structure import Element

_WIDEST = 40.0  # points, one column


def columns(plot: Plot) -> Figure:
    """A column for each value, its label at its end."""
    frame = field(plot, axis(plot.values, TICKS))
    return Figure(frame.height, partial(_draw_columns, frame))


def _draw_columns(field: Field, canvas: Canvas, origin: tuple[float, float], element: Element) -> None:
    draw_frame(field, canvas, origin, element)
    count = len(field.plot.series)
    wide = min(FILLED * field.room / count, _WIDEST)
    zero = origin[1] + field.y(field.scale.share(field.scale.origin))
    for series, each in enumerate(field.plot.series):
        for index, value in enumerate(each.values):
            label = field.values[series][index]
            if value is not None and label:
                x = origin[0] + field.middle(index) + (series - (count - 1) / 2) * wide
                y = origin[1] + field.y(field.scale.share(value))
                canvas.mark(element)
                half = wide / 2 - (0.5 if count > 1 else 0.0)
                canvas.fill(Box(x - half, min(y, zero), x + half, max(y, zero)), field.plot.colour(series))
                _draw_value(field, canvas, (x, y), element, (label, y > zero))


def _draw_value(
    field: Field, canvas: Canvas, end: tuple[float, float], element: Element, told: tuple[Label, bool]
) -> None:
    """What is written over a column's end, or under it where the column hangs."""
    (x, y), (label, hangs) = end, told
    if field.values_turned:
        place, align = ((x, y + GAP / 2), "right") if hangs else ((x, y - GAP / 2), "left")
        draw_turned(label, canvas, place, element, align)
    else:
        label.draw(canvas, (x, y if hangs else y - label.height), element, "center")
