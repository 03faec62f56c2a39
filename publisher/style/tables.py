"""Table -> StyledTable: a numbered caption, columns as wide as their content asks, cells with their marks."""

from collections.abc import Iterator
from dataclasses import replace

from publisher.model import Cell, Point, Run, StyledBlock, StyledParagraph, StyledTable, Table, Verbatim
from publisher.style.citations import Words, behind, words_of
from publisher.style.columns import before_point, columns, is_crowded, is_short
from publisher.style.dressing import Dressing
from publisher.style.points import kind
from publisher.style.units import shared_units


def lined(block: Table, dressing: Dressing) -> Iterator[StyledBlock]:
    """The table; with lines below its caption these are paragraphs before it, and so is the caption."""
    made = table(block, dressing)
    if block.lines and made.caption:
        yield made.caption
        for index, (kind, words) in enumerate(block.lines):
            role = "table_caption" if kind == "caption" else "body"
            yield StyledParagraph(role, (Run(words),), origin=("line", index))
        made = replace(made, caption=None)
    yield made


def table(block: Table, dressing: Dressing) -> StyledTable:
    """The table; without a caption it has no number either."""
    block = shared_units(block)
    head = tuple(
        StyledParagraph("table_head", (Run(dressing.words(column.title)),), origin=("head", index))
        for index, column in enumerate(block.columns)
    )
    rows = tuple(_placed(_row(row, dressing), index) for index, row in enumerate(block.rows))
    caption = _caption(block, dressing) if block.caption else None
    made = columns(block.columns, head, rows, dressing.style)
    whole = is_short(made, head, rows, dressing.style)
    crowded = is_crowded(made, rows, dressing.style)
    return StyledTable(caption, made, head, rows, _description(block), whole, crowded)


def _caption(block: Table, dressing: Dressing) -> StyledParagraph:
    number = dressing.table()
    runs = (Run(dressing.words(block.caption)),)
    return StyledParagraph("table_caption", runs, number, f"tab-{number[1:]}", origin=("caption",))


def _row(cells: tuple[Cell, ...], dressing: Dressing) -> tuple[StyledParagraph, ...]:
    """The cells of a row; a mark that stands in the row is not repeated in its other cells."""
    marked: set[Words] = set()
    return tuple(_cell(cell, marked, dressing) for cell in cells)


def _placed(cells: tuple[StyledParagraph, ...], row: int) -> tuple[StyledParagraph, ...]:
    return tuple(replace(cell, origin=(row, column)) for column, cell in enumerate(cells))


def _cell(cell: Cell, marked: set[Words], dressing: Dressing) -> StyledParagraph:
    if not cell.points:
        words = dressing.words(cell.text)
        return StyledParagraph("table_cell", (Run(words),), before_point=before_point(words))
    first = cell.points[0]
    anchor = dressing.anchor(first.item.id)
    dressing.items.update(point.item.id for point in cell.points)
    runs: list[Run] = []
    for text, points in _stated(cell):
        fresh = [point for point in behind(points) if words_of(point) not in marked]
        marked.update(map(words_of, fresh))
        runs += [Run("；\n"), Run(dressing.words(text)), *dressing.marks(fresh, anchor)]
    item = first.item.id if len(cell.points) == 1 else ""
    words = "".join(run.text for run in runs[1:] if run.role != "mark")
    return StyledParagraph(
        role="table_cell",
        runs=tuple(runs[1:]),
        anchor=anchor,
        item=item,
        kind=kind(first) if item else "",
        before_point=before_point(words),
    )


def _stated(cell: Cell) -> list[tuple[str, tuple[Point, ...]]]:
    """What the cell says and on which points; where it says one thing a point, each stands on a line of its own."""
    verbatim = isinstance(cell.text, Verbatim)
    parts = cell.text.split("；\n" if verbatim else "；")
    if len(parts) != len(cell.points):
        return [(cell.text, cell.points)]
    told = map(Verbatim, parts) if verbatim else parts
    return [(part, (point,)) for part, point in zip(told, cell.points, strict=True)]


def _description(block: Table) -> str:
    """What the table shows, for those who cannot see it."""
    columns = "、".join(column.title for column in block.columns)
    return f"{block.caption or '表格'}：{len(block.rows)}行，各列为{columns}"
