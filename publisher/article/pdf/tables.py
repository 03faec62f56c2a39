"""A page's rows -> its tables, told from columns of running text, and the rows that are left."""

from collections.abc import Iterator, Sequence

from publisher.article.pdf.blocks import Block
from publisher.article.pdf.pages import Segment
from publisher.article.pdf.rows import Row

_FARTHEST = 3.4  # between a table's rows, in sizes of letters
_FILLED = 0.55  # of a column's lines reach its right edge: running text
_LONGEST_CELL = 16
_CELL_LEADING = 1.75
_CELL_FARTHEST = 2.6
_CLOSER = 1.22
Column = tuple[float, float]


def tables(rows: Sequence[Row]) -> tuple[list[Block], list[Row]]:
    """The tables as blocks, and the other rows."""
    found: list[Block] = []
    rest: list[Row] = []
    for run in _runs(rows):
        columns = _columns(run)
        if _is_table(run, columns):
            found.append(Block([segment for row in run for segment in row], list(_cells(run, columns))))
        else:
            rest += run
    return found, rest


def _runs(rows: Sequence[Row]) -> Iterator[list[Row]]:
    """Rows of several segments that follow one another closely; any other row by itself."""
    run: list[Row] = []
    for row in rows:
        if run and not (_near(run[-1], row) and (len(row) > 1 or _under(run, row))):
            yield from _trimmed(run)
            run = []
        if len(row) > 1 or run:
            run.append(row)
        else:
            yield [row]
    if run:
        yield from _trimmed(run)


def _trimmed(run: list[Row]) -> Iterator[list[Row]]:
    """The run without the single segments at its end, which are no row."""
    end = max(at for at, row in enumerate(run) if len(row) > 1) + 1
    while end < len(run) and run[end][0].y - run[end - 1][0].y <= _CELL_LEADING * run[end][0].size:
        end += 1
    yield run[:end]
    yield from ([row] for row in run[end:])


def _near(above: Row, row: Row) -> bool:
    return row[0].y - above[0].y <= _FARTHEST * max(row[0].size, above[0].size)


def _under(run: list[Row], row: Row) -> bool:
    """Whether a single segment is the second line of a cell: it stands under one, close to it."""
    (segment,) = row
    columns = _columns(run)
    over = [column for column in columns if min(segment.x1, column[1]) > max(segment.x0, column[0])]
    return len(over) == 1 < len(columns) and segment.y - run[-1][0].y <= _CELL_FARTHEST * segment.size


def _columns(run: Sequence[Row]) -> list[Column]:
    """The widths that the run's segments cover, from left to right."""
    found: list[Column] = []
    for x0, x1 in sorted((segment.x0, segment.x1) for row in run for segment in row):
        if found and x0 <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], x1))
        else:
            found.append((x0, x1))
    return found


def _is_table(run: Sequence[Row], columns: Sequence[Column]) -> bool:
    """Whether the cells are short and of different lengths; lines of a newspaper's columns fill these."""
    full = [row for row in run if len(row) > 1]
    if len(columns) < 2 or len(full) < (2 if len(columns) > 2 else 3):
        return False
    segments = [segment for row in run for segment in row]
    stops = sum(segment.text.endswith(("。", "，", "；")) for segment in segments)
    if sum(len(segment.text) for segment in segments) > _LONGEST_CELL * len(segments) or 5 * stops > len(segments):
        return False
    return any(_share_filled(segments, column) < _FILLED for column in columns)


def _share_filled(segments: Sequence[Segment], column: Column) -> float:
    inside = [segment for segment in segments if column[0] <= segment.x0 < column[1]]
    filled = [one for one in inside if one.x1 >= column[1] - 1.2 * one.size and one.x0 <= column[0] + 2.6 * one.size]
    return len(filled) / len(inside)


def _cells(run: Sequence[Row], columns: Sequence[Column]) -> Iterator[list[str]]:
    """The texts of each row's cells."""
    cells: list[str] = []
    for at, row in enumerate(run):
        if at and _parts(run, at, columns):
            yield cells
            cells = []
        cells = cells or [""] * len(columns)
        for segment in row:
            cells[_column(segment, columns)] += segment.text
    yield cells


def _parts(run: Sequence[Row], at: int, columns: Sequence[Column]) -> bool:
    """Whether a row of the table begins here, no further line of its cells: these stand closer to one another."""
    if _is_whole(run[at - 1], columns) and _is_whole(run[at], columns):
        return True
    gap = run[at][0].y - run[at - 1][0].y
    if gap <= _CELL_LEADING * run[at][0].size and _goes_on(run[at - 1], run[at], columns):
        return False
    around = [run[near][0].y - run[near - 1][0].y for near in (at - 1, at + 1) if 0 < near < len(run)]
    return gap > min([_CELL_LEADING * run[at][0].size, *(_CLOSER * other for other in around)])


def _goes_on(above: Row, row: Row, columns: Sequence[Column]) -> bool:
    """Whether every cell of the row stands under one that fills its column."""
    over = {_column(segment, columns): segment for segment in above}
    places = [_column(segment, columns) for segment in row]
    return all(at in over and over[at].x1 >= columns[at][1] - 1.2 * over[at].size for at in places) and len(row) == 1


def _is_whole(row: Row, columns: Sequence[Column]) -> bool:
    places = {_column(segment, columns) for segment in row}
    return 0 in places and 2 * len(places) > len(columns)


def _column(segment: Segment, columns: Sequence[Column]) -> int:
    return next(at for at, column in enumerate(columns) if segment.x0 <= column[1])
