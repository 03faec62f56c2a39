"""StyledChart -> Strips: figures of lines, areas and words, and the caption below.

A chart with more categories than a figure has room for goes on in further figures on the same axis.
"""

from functools import partial
from typing import NamedTuple

from publisher.model import Role, StyledChart
from publisher.write.pdf import bars, columns, curves, paragraph
from publisher.write.pdf.canvas import Box, Canvas
from publisher.write.pdf.legend import Legend, legend
from publisher.write.pdf.objects import text
from publisher.write.pdf.paragraph import Column
from publisher.write.pdf.plot import Figure, plots
from publisher.write.pdf.sheet import Sheet
from publisher.write.pdf.strips import Strip
from publisher.write.pdf.structure import ALTERNATIVE, Element

GAP = 8.0  # points before and after a chart
_LEGEND_GAP = 4.0
_FIGURES = {"bar": bars.bars, "progress": bars.progress, "column": columns.columns, "line": curves.curves}


class _Set(NamedTuple):
    """A figure under its legend, the column that they stand in, and their element."""

    legend: Legend
    figure: Figure
    column: Column
    element: Element

    @property
    def top(self) -> float:
        """Where the figure begins under the legend."""
        return self.legend.height + (_LEGEND_GAP if self.legend.height else 0.0)

    @property
    def height(self) -> float:
        return self.top + self.figure.height


def strips(sheet: Sheet, chart: StyledChart, column: Column, parent: Element) -> list[Strip]:
    """The figures, the last held to the caption; only the caption where no value is told."""
    found = [
        _strip(_Set(legend(plot, chart), _FIGURES[chart.kind](plot), column, _element(parent, chart)))
        for plot in plots(sheet, role(sheet), chart, column.width)
    ]
    if chart.caption:
        found[-1:] = [strip._replace(keep=True) for strip in found[-1:]]
        found += paragraph.strips(sheet, paragraph.spaced(chart.caption), column, parent)
    found[-1:] = [strip._replace(keep=False, after=GAP) for strip in found[-1:]]
    return found


def role(sheet: Sheet) -> Role:
    """The look of the words in charts: that of tables' cells."""
    return sheet.style.roles["table_cell"]


def _element(parent: Element, chart: StyledChart) -> Element:
    return parent.add("Figure", ALTERNATIVE.format(text(chart.description)))


def _strip(chart: _Set) -> Strip:
    return Strip(chart.height, (partial(_draw, chart),), before=GAP)


def _draw(chart: _Set, canvas: Canvas, top: float) -> None:
    left, right = chart.column.left, chart.column.left + chart.column.width
    canvas.figure(chart.element, Box(left, top, right, top + chart.height))
    chart.legend.draw(canvas, (left, top), chart.element)
    chart.figure.draw(canvas, (left, top + chart.top), chart.element)
