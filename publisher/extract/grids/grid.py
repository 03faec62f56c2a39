"""Article -> its tables: what stands over each column, and the rows below."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from publisher.extract.grids.figures import is_figure
from publisher.model import Article

_MOST_COLUMNS = 64  # of a table that anybody reads
_FAR = 300  # characters in which the line above ends


class Line(NamedTuple):
    """A row of cells, one a column, and where it stands in the article.

    ``written`` are those that the row itself has; ``cells`` may have one from above, whose place goes on here.
    """

    section: int
    paragraph: int
    cells: tuple[str, ...]
    written: tuple[str, ...]


class Grid(NamedTuple):
    """A table: ``head`` has the words over each column, empty where nothing stands over it.

    ``above`` is the line before the table (表1 …, 单位：亿元) and what spans it at its top; ``first`` its first row.
    """

    head: tuple[str, ...]
    lines: tuple[Line, ...]
    above: str
    first: Line


def find(article: Article) -> tuple[Grid, ...]:
    """The tables in their order."""
    return tuple(_grid(article, tuple(rows)) for _, rows in groupby(_rows(article), key=lambda row: row[0]))


def _rows(article: Article) -> Iterator[tuple[int, Line]]:
    for at, section in enumerate(article.sections):
        for number, paragraph in enumerate(section.paragraphs):
            if paragraph.row:
                yield paragraph.row.table, Line(at, number, paragraph.row.cells, ())


def _grid(article: Article, numbered: Sequence[tuple[int, Line]]) -> Grid:
    lines = [line for _, line in numbered]
    width = max(len(line.cells) for line in lines)
    if width > _MOST_COLUMNS:
        return Grid((), (), "", lines[0])
    rows = [_filled(line, width) for line in lines]
    above = [_line_above(article, rows[0])]
    start = 0
    while start < len(rows) and width > 1 and len(list(filter(None, rows[start].cells))) == 1:
        above += rows[start].cells
        start += 1
    end = _end_of_head(rows, start)
    head = tuple(_over(rows[start:end], column) for column in range(width))
    return Grid(head, tuple(rows[end:]), " ".join(filter(None, above)), rows[0])


def _filled(line: Line, width: int) -> Line:
    cells = line.cells + ("",) * (width - len(line.cells))
    return line._replace(cells=cells, written=cells)


def _line_above(article: Article, first: Line) -> str:
    pieces = article.sections[first.section].paragraphs[first.paragraph].pieces
    end = pieces[0].start if pieces else 0
    before = article.source.text[max(end - _FAR, 0) : end].rstrip()
    return before.rsplit("\n", 1)[-1].strip()


def _end_of_head(rows: Sequence[Line], start: int) -> int:
    """Behind the first row without figures, and those under it that divide its columns."""
    if start >= len(rows) or any(map(is_figure, rows[start].cells)):
        return start
    end = start + 1
    while end < len(rows) and not rows[end].cells[0] and not any(map(is_figure, rows[end].cells)):
        end += 1
    return end


def _over(head: Sequence[Line], column: int) -> str:
    """The words over a column, from the top down: what spans several columns stands over each that is divided."""
    words: list[str] = []
    for at, row in enumerate(head):
        text = row.cells[column]
        if not text and any(below.cells[column] for below in head[at + 1 :]):
            text = next(filter(None, reversed(row.cells[:column])), "") if at == 0 else ""
        if text and text not in words:
            words.append(text)
    return "".join(words)
