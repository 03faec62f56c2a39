"""StyledChart -> Strips: figures of lines, areas and words, and the caption below.

A chart with more categories than a figure has room for goes on in further figures on the same axis.
"""

from functools import partial
from typing import NamedTuple

from publisher.model import Role, StyledChart
from publisher.write.chart_height import CHART_GAP, chart_height
from publisher.write.pdf import bars, columns, curves, paragraph
from publisher.write.pdf.canvas import Box, Canvas
from publisher.write.pdf.legend import Legend, legend
from publisher.write.pdf.objects import text
from publisher.write.pdf.paragraph import Column
from publisher.write.pdf.plot import Figure, plots
from publisher.write.pdf.sheet import Sheet
from publisher.write.pdf.strips import Strip
from publisher.write.pdf.structure import ALTERNATIVE, Element

_AFTER = 8.0  # points, without a caption
_LEGEND_GAP = 4.0
_FIGURES = {"bar": bars.bars, "progress": bars.progress, "column": columns.columns, "line": curves.curves}


class _Set(NamedTuple):
    """A figure under its legend, the column that they stand in, and their element; ``least`` is the height they take.

    What they do not fill of it is left blank above and below.
    """

    legend: Legend
    figure: Figure
    column: Column
    element: Element
    least: float

    @property
    def own(self) -> float:
        """The height that the legend and the figure fill."""
        return self.under + self.figure.height

    @property
    def under(self) -> float:
        """Where the figure begins under the legend's top."""
        return self.legend.height + (_LEGEND_GAP if self.legend.height else 0.0)

    @property
    def height(self) -> float:
        return max(self.own, self.least)


def strips(sheet: Sheet, chart: StyledChart, column: Column, parent: Element) -> list[Strip]:
    """The figures, the last held to the caption; only the caption where no value is told."""
    figures = plots(sheet, role(sheet), chart, column.width)
    least = chart_height(chart, sheet.style) if len(figures) == 1 else 0.0
    found = [
        _strip(_Set(legend(plot, chart), _FIGURES[chart.kind](plot), column, _element(parent, chart), least))
        for plot in figures
    ]
    if chart.caption:
        found[-1:] = [strip._replace(keep=True) for strip in found[-1:]]
        found += paragraph.strips(sheet, paragraph.spaced(chart.caption), column, parent)
    after = sheet.style.roles[chart.caption.role].after if chart.caption else _AFTER
    found[-1:] = [strip._replace(keep=False, after=after) for strip in found[-1:]]
    return found


def role(sheet: Sheet) -> Role:
    """The look of the words in charts: that of tables' cells."""
    return sheet.style.roles["table_cell"]


def _element(parent: Element, chart: StyledChart) -> Element:
    return parent.add("Figure", ALTERNATIVE.format(text(chart.description)))


def _strip(chart: _Set) -> Strip:
    return Strip(chart.height, (partial(_draw, chart),), before=CHART_GAP)


def _draw(chart: _Set, canvas: Canvas, top: float) -> None:
    left, right = chart.column.left, chart.column.left + chart.column.width
    top += (chart.height - chart.own) / 2
    canvas.figure(chart.element, Box(left, top, right, top + chart.own))
    chart.legend.draw(canvas, (left, top), chart.element)
    chart.figure.draw(canvas, (left, top + chart.under), chart.element)
