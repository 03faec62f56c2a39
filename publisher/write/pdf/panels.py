"""Placed strips -> the panels behind them, and the rules over those."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from publisher.write.pdf.canvas import Box, Canvas
from publisher.write.pdf.pages import Placed
from publisher.write.pdf.strips import Panel


def draw(canvas: Canvas, placed: Sequence[Placed], top: float) -> None:
    """All panels of a page whose text area begins at a height: fills first, so that none hides a neighbour's rule."""
    found = list(_panels(placed, top))
    canvas.mark(None)
    for panel, box in found:
        if panel.fill:
            canvas.fill(box, panel.fill)
    for panel, box in found:
        _rules(canvas, panel, box, last=panel is placed[-1].strip.panel)


def _panels(placed: Sequence[Placed], top: float) -> Iterator[tuple[Panel, Box]]:
    for _, group in groupby(placed, key=lambda each: id(each.strip.panel)):
        strips = list(group)
        panel = strips[0].strip.panel
        if panel:
            upper = top + strips[0].top - panel.padding
            lower = top + strips[-1].top + strips[-1].strip.height + panel.padding
            yield panel, Box(panel.left, upper, panel.right, lower)


def _rules(canvas: Canvas, panel: Panel, box: Box, *, last: bool) -> None:
    """Rules lie with their middle on the panel's edges."""
    half = panel.frame.width / 2
    if half and panel.frame.colour:
        for x in (box.left, box.right):
            canvas.fill(Box(x - half, box.top - half, x + half, box.bottom + half), panel.frame.colour)
    for rule, y in (
        (panel.frame, box.top),
        (panel.frame, box.bottom),
        (panel.above, box.top),
        (panel.closing if last and panel.closing.width else panel.below, box.bottom),
    ):
        if rule.width and rule.colour:
            canvas.fill(Box(box.left, y - rule.width / 2, box.right, y + rule.width / 2), rule.colour)
