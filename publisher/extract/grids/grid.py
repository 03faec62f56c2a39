"""Article -> its tables: what stands over each column, and the rows below."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from typing import NamedTuple

from publisher.extract.grids.figures import is_figure, is_unit
from publisher.extract.text.patterns import lazily
from publisher.model import Article

_MOST_COLUMNS = 64  # of a table that anybody reads
_OF_UNITS = re.compile(r"[（(]?(?:计量|金额|数量)?单位\s*[:：]")  # the table's name stands above it
_BLANK = lazily("(?<=[\u4e00-\u9fff])\\s+(?=[\u4e00-\u9fff])")  # 计量 单位
_YEAR = re.compile("(?:19|20)[0-9]{2}年?")
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

    ``above`` has the lines before the table (表1 …, 单位：亿元) and what spans it at its top; ``first`` its first row.
    """

    head: tuple[str, ...]
    lines: tuple[Line, ...]
    above: str
    first: Line


def find(article: Article) -> tuple[Grid, ...]:
    """The tables in their order."""
    tables = ([line for _, line in rows] for _, rows in groupby(_rows(article), key=lambda row: row[0]))
    return tuple(grid for lines in tables for grid in _grids(article, lines))


def _rows(article: Article) -> Iterator[tuple[int, Line]]:
    for at, section in enumerate(article.sections):
        for number, paragraph in enumerate(section.paragraphs):
            if paragraph.row:
                yield paragraph.row.table, Line(at, number, paragraph.row.cells, ())


def _grids(article: Article, lines: Sequence[Line]) -> Iterator[Grid]:
    """The table, or the parts of it that have a head of their own; one that is only repeated begins none."""
    width = max(len(line.cells) for line in lines)
    if width > _MOST_COLUMNS:
        yield Grid((), (), "", lines[0])
        return
    rows = [_filled(line, width) for line in lines]
    above = [_line_above(article, rows[0])]
    start = 0
    while start < len(rows) and width > 1 and len(list(filter(None, rows[start].cells))) == 1:
        above += rows[start].cells
        start += 1
    first = rows[start:][:1]
    below = start + max(_end_of_head(rows[start:]), 1)
    heads = [at for at in range(below, len(rows)) if _begins_anew(rows[at].cells, first[0].cells)]
    for begin, end in pairwise([start, *(at for at in heads if rows[at].cells != first[0].cells), len(rows)]):
        part = [row for at, row in enumerate(rows[begin:end], begin) if at not in heads or at == begin]
        yield _grid(part, "\n".join(filter(None, above)), rows[0])


def _grid(rows: Sequence[Line], above: str, first: Line) -> Grid:
    end = _end_of_head(rows)
    head = tuple(_over(rows[:end], column) for column in range(len(first.cells)))
    return Grid(head, tuple(rows[end:]), above, first)


def _begins_anew(cells: Sequence[str], head: Sequence[str]) -> bool:
    """Whether a row below a head is another one: it begins like it, or has nothing but years over its columns."""
    if any(map(is_figure, cells)) or any(map(is_figure, head)):
        return False
    others = [cell for cell in cells[1:] if cell]
    return len(others) > 1 and (cells[0] == head[0] if cells[0] else all(map(_YEAR.match, others)))


def _filled(line: Line, width: int) -> Line:
    cells = line.cells + ("",) * (width - len(line.cells))
    return line._replace(cells=cells, written=cells)


def _line_above(article: Article, first: Line) -> str:
    pieces = article.sections[first.section].paragraphs[first.paragraph].pieces
    end = pieces[0].start if pieces else 0
    before = article.source.text[max(end - _FAR, 0) : end].split("\n")
    told = [line.strip() for line in before if line.strip()]
    return "\n".join(told[-2:] if _OF_UNITS.match(told[-1]) else told[-1:]) if told else ""


def _end_of_head(rows: Sequence[Line]) -> int:
    """Behind the first row without figures, and those under it that divide its columns."""
    if not rows or any(map(is_figure, rows[0].cells)):
        return 0
    end = 1
    while end < len(rows) and _divides(rows[end].cells, rows[0].cells):
        end += 1
    return end


def _divides(cells: Sequence[str], over: Sequence[str]) -> bool:
    """Whether a row goes on with the head ``over`` it: its words stand only where a cell of that spans columns.

    指标 may span 序号 and 名称: then none of what it spans is empty.
    """
    if any(map(is_figure, cells)):
        return False
    if not cells[0]:
        return True
    spanned = [at for at in range(len(over)) if not over[at] or (at + 1 < len(over) and not over[at + 1])]
    first = next((at for at in range(1, len(over)) if over[at]), len(over))
    return all(at in spanned for at, cell in enumerate(cells) if cell) and 1 < first <= sum(map(bool, cells[:first]))


def _over(head: Sequence[Line], column: int) -> str:
    """The words over a column, from the top down: what spans several columns stands over each that is divided."""
    words: list[str] = []
    for at, row in enumerate(head):
        text = _BLANK().sub("", row.cells[column])
        if not text and any(below.cells[column] for below in head[at + 1 :]):
            text = next(filter(None, reversed(row.cells[:column])), "") if at == 0 else ""
        if text and text not in words:
            words.append(f"（{text}）" if _tells_units(row) else text)
    return "".join(words)


def _tells_units(row: Line) -> bool:
    return all(map(is_unit, filter(None, row.cells)))
