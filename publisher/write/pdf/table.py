"""StyledTable -> Strips: a row is a strip a line, so that a long row can go on overleaf under the repeated head."""

from collections.abc import Sequence
from functools import partial
from itertools import accumulate
from typing import NamedTuple

from publisher.model import Role, Run, StyledColumn, StyledParagraph, StyledTable
from publisher.write.brackets import bracketed
from publisher.write.holding import held
from publisher.write.pdf import ink, notes, paragraph
from publisher.write.pdf.canvas import Canvas
from publisher.write.pdf.lines import Line, Measure, blank, fill
from publisher.write.pdf.objects import text
from publisher.write.pdf.paragraph import Column
from publisher.write.pdf.sheet import Sheet
from publisher.write.pdf.strips import Panel, Rule, Strip
from publisher.write.pdf.structure import COLUMN_HEAD, SUMMARY, Element
from publisher.write.pdf.text import Text, compose

GAP = 8.0  # points after a table or a box
_ONE_LINE = 0.81  # of an em: baselines that are nearer are one line's to readers of the PDF


class _Cell(NamedTuple):
    """A cell's text in lines, the column they stand in, their alignment and whom they belong to."""

    role: Role
    text: Text
    lines: list[Line]
    column: Column
    align: str
    owner: ink.Owner


class _Row(NamedTuple):
    """A row's cells, their anchors and line pitch, the lines of its tallest cell, the padding ``above`` and ``below``.

    Half the rule on either side is part of the padding, for rules take room in Word.  A ``whole`` row is not cut: a
    page holds it under the head.
    """

    cells: tuple[_Cell, ...]
    anchors: tuple[str, ...]
    pitch: float
    lines: int
    above: float
    below: float

    whole: bool = True

    @property
    def height(self) -> float:
        return self.above + self.lines * self.pitch + self.below


def strips(sheet: Sheet, table: StyledTable, column: Column, parent: Element) -> list[Strip]:
    """The table's caption, head and rows, as wide as the column."""
    element = parent.add("Table", SUMMARY.format(text(table.description)) if table.description else "")
    found: list[Strip] = []
    if table.caption:
        found = paragraph.strips(sheet, paragraph.spaced(table.caption), column, element.add("Caption"))
        found = [strip._replace(keep=True) for strip in found]
    columns = _columns(sheet, table, column)
    edge = (sheet.style.table.rule - sheet.style.table.line) / 2
    heads: tuple[Strip, ...] = ()
    room = sheet.height
    if table.head:
        row = _bordered(_row(sheet, table.head, columns, element.add("TR")), edge, 0.0)
        heads = tuple(strip._replace(keep=True) for strip in _strips(row, _panel(sheet, table, column, -1)))
        room -= row.height
    body: list[Strip] = []
    for index, cells in enumerate(table.rows):
        first, last = index == 0 and not table.head, index == len(table.rows) - 1
        row = _row(sheet, cells, columns, element.add("TR"), table.columns)
        row = _bordered(row, first * edge, last * edge)
        row = row._replace(whole=row.height <= room)
        made = [strip._replace(heads=heads) for strip in _strips(row, _panel(sheet, table, column, index))]
        if held(table, index):
            made[-1] = made[-1]._replace(keep=True)
        body += made
    found += [*heads, *body]
    found[-1:] = [strip._replace(keep=False, after=GAP) for strip in found[-1:]]
    return found


def _bordered(row: _Row, above: float, below: float) -> _Row:
    """The row with the room that a table's outer rules take beyond its inner ones."""
    return row._replace(above=row.above + above, below=row.below + below)


def _columns(sheet: Sheet, table: StyledTable, column: Column) -> list[Column]:
    """The columns' text areas, padding taken off."""
    widths = [each.width * column.width for each in table.columns]
    edges = accumulate(widths, initial=column.left)
    return [_inner(sheet, Column(left, width)) for left, width in zip(edges, widths, strict=False)]


def _inner(sheet: Sheet, column: Column) -> Column:
    """A column without its padding, of which there is less where the column is hardly wider than a character."""
    size = sheet.style.roles["table_cell"].size
    padding = max(0.0, min(sheet.style.table.padding, (column.width - size) / 2))
    return Column(column.left + padding, column.width - 2 * padding)


def _row(
    sheet: Sheet,
    cells: Sequence[StyledParagraph],
    columns: Sequence[Column],
    element: Element,
    looks: Sequence[StyledColumn] = (),
) -> _Row:
    """A body row as its columns are set; the head by its role's alignment where ``looks`` is empty."""
    tag, attributes = ("TD", "") if looks else ("TH", COLUMN_HEAD)
    row: list[_Cell] = []
    for index, (cell, column) in enumerate(zip(cells, columns, strict=False)):
        settled = looks[index] if looks else None
        row.append(_cell(sheet, cell, column, settled, element.add(tag, attributes)))
    pitch = max((cell.role.line for cell in row), default=0.0)
    lines = max((len(cell.lines) for cell in row), default=1)
    anchors = tuple(cell.anchor for cell in cells if cell.anchor)
    padding = sheet.style.table.padding_y + sheet.style.table.line / 2
    return _Row(tuple(row), anchors, pitch, lines, padding, padding)


def _cell(sheet: Sheet, source: StyledParagraph, column: Column, look: StyledColumn | None, element: Element) -> _Cell:
    """The cell set as its column ``look`` is; where that has a point, the cell's own stands there."""
    role = sheet.style.roles[source.role]
    align = look.align if look else role.align
    label = (Run(source.label),) if source.label else ()
    composed = compose(sheet, role, (*label, *source.runs))
    measure = Measure(column.width, column.width, align == "both", flush=True)
    lines = fill(composed, measure)
    if len(lines) > 1:
        composed = _together(composed, column.width)
        lines = fill(composed, measure)
    if look and look.point and source.before_point is not None and len(lines) == 1:
        column, align = Column(column.left + look.point - composed.places[source.before_point], column.width), "left"
    return _Cell(role, composed, lines, column, align, ink.Owner(element))


def _together(words: Text, room: float) -> Text:
    """The text with what stands in brackets kept on one line, where that holds it with the mark behind it."""
    inside = set(words.inside)
    for start, end in bracketed(words.chars):
        until = words.on(end - 1)
        if words.places[until] - words.places[start] - blank(words, start, until) <= room:
            inside.update(range(start + 1, end))
    return words._replace(inside=inside)


def _strips(row: _Row, panel: Panel) -> list[Strip]:
    """A strip for each line of the tallest cell; the row's padding belongs to the first and the last."""
    last = row.lines - 1
    marks = [_marks(row, index) for index in range(row.lines)]
    return [
        Strip(
            row.pitch + (row.above if index == 0 else 0.0) + (row.below if index == last else 0.0),
            tuple(partial(_draw, row, cell, index) for cell in row.cells),
            keep=index < last and (row.whole or index == 0 or index == last - 1),
            anchors=(*(row.anchors if index == 0 else ()), *map(notes.back, marks[index])),
            panel=panel,
            notes=marks[index],
        )
        for index in range(row.lines)
    ]


def _marks(row: _Row, index: int) -> tuple[str, ...]:
    """The notes whose marks stand in a line of a row; all with the first line of one that is whole, cell by cell."""
    taken = range(row.lines) if row.whole and index == 0 else range(index, index + (not row.whole))
    lines = ((cell, cell.lines[place]) for cell in row.cells for place in taken if place < len(cell.lines))
    return tuple(name for cell, line in lines for name in paragraph.marked(cell.text, line))


def _draw(row: _Row, cell: _Cell, index: int, canvas: Canvas, top: float) -> None:
    """One line of a cell; cells with fewer lines stand in the middle of a row that is whole."""
    if index < len(cell.lines):
        padding = row.above if index == 0 else 0.0
        drop = _drop(row, cell) if row.whole else 0.0
        line = cell.lines[index]
        x = cell.column.left + paragraph.shift(cell.align, cell.column.width - line.width)
        y = ink.baseline(top + padding + drop, row.pitch)
        ink.draw(canvas, cell.text, line, (x, y), cell.owner)


def _drop(row: _Row, cell: _Cell) -> float:
    """How far down a cell begins to stand in the middle of its row.

    Half a line between its baselines and its neighbours' is made a little more where readers of the PDF (pypdf) would
    take both for one line.
    """
    spare = row.lines - len(cell.lines)
    return spare / 2 * row.pitch - (max(0.0, _ONE_LINE * cell.role.size - row.pitch / 2) if spare % 2 else 0.0)


def _panel(sheet: Sheet, table: StyledTable, column: Column, index: int) -> Panel:
    """What lies behind row ``index`` (the head: -1): bands on every second row, rules above and below."""
    look = sheet.style.table
    outer, inner = Rule(look.rule, look.rule_colour), Rule(look.line, look.line_colour)
    fill_colour = look.head_fill if index < 0 else look.band_fill if index % 2 else ""
    first = index < 0 or (index == 0 and not table.head)
    above = outer if first else Rule()
    below = outer if index == len(table.rows) - 1 else inner
    return Panel(column.left, column.left + column.width, fill_colour, above=above, below=below, closing=outer)
