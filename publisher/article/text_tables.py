"""A plain text -> what is told of lines whose cells tabs or blanks set apart: a table's rows, a list's entries."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from publisher.article.headings.shapes import rank
from publisher.article.lines.asides import is_byline, is_caption
from publisher.article.lines.line import Line, Told, split
from publisher.article.lines.sentences import closed, prose
from publisher.errors import Problem
from publisher.model.article import Row
from publisher.source import Place, Source

_FIGURE = re.compile(r"(?!(?:19|20)[0-9]{2}年)[-+−]?[0-9０-９][0-9０-９.,，]*(?:[%％‰]|[^\s0-9，。、；：:]{0,4})")
_BLANKS = re.compile("[ \u3000\u00a0]+")
_GAPS = re.compile("[ \u00a0]{2,}|\u3000+")
_CHINESE = re.compile("[\u4e00-\u9fff]")
_OF_A_TABLE = re.compile(r"[附续]?表\s*\d|[（(]?(?:计量|金额|数量)?单位\s*[:：]|[（(]?[备附]?注|\*|数?据?来源")
_FEWEST_ROWS = 3
_FEWEST_CELLS = 3  # of a table of one row below its head
_LONGEST_CELL = 30
_Cells = tuple[str, ...]


class Reading(NamedTuple):
    """What is told of the lines in their order, and the first line of each table of which the cells are not sure."""

    told: tuple[Told, ...]
    lost: tuple[Line, ...]


def read(text: str) -> Reading:
    """Told of lines of as many short cells each, of which a column below the first row holds figures.

    Entries that are no such rows, one below the other, stay lines.
    """
    lines = split(text)
    rows: dict[int, Row] = {}
    entries = set(_entries(lines))
    lost: list[Line] = []
    tables = 0
    for run in _runs(_all_cells(text, lines), lines):
        for start, table in _tables(run.cells if run.tabs else _widely(run, lines), run.tabs):
            tables += 1
            rows |= {run.start + start + at: Row(tables, cells, at) for at, cells in enumerate(table)}
        left = [run.start + at for at in range(len(run.cells)) if run.start + at not in rows]
        clear = run.tabs or (len(left) >= _FEWEST_ROWS and all(_GAPS.search(lines[at].text) for at in left))
        if clear and left and (len(left) < len(run.cells) or _are_several(run.cells)):
            entries |= set(left)
            figures = sum(_has_figures(run.cells[at - run.start][1:]) for at in left)
            lost += [lines[left[0]]] if figures and 3 * figures >= 2 * (len(left) - 1) else []
    return Reading(tuple(_told(lines, rows, entries)), tuple(lost))


def _are_several(cells: Sequence[_Cells]) -> bool:
    return len(cells) >= (2 if max(map(len, cells)) >= _FEWEST_CELLS else _FEWEST_ROWS)


def doubts(source: Source, lost: Sequence[Line]) -> Iterator[Problem]:
    """A warning for each table of which the cells are not sure."""
    for line in lost:
        place = Place(source.name, source.text.count("\n", 0, line.span.start) + 1)
        message = "these lines look like a table's rows, but not all have the cells of the first: they were not read"
        yield Problem(message, place, "set all cells apart by tabs, as many in every row", "warning", line.text)


def _told(lines: Sequence[Line], rows: dict[int, Row], entries: set[int]) -> Iterator[Told]:
    for at, line in enumerate(lines):
        if at in rows or at in entries:
            yield Told(line.span.start, "text", row=rows.get(at))
            yield Told(line.span.end, None)


class _Run(NamedTuple):
    """Lines from ``start`` on that have ``cells``, with as many blank lines between them; by ``tabs`` or by blanks."""

    start: int
    cells: tuple[_Cells, ...]
    tabs: bool


def _all_cells(text: str, lines: Sequence[Line]) -> list[_Cells]:
    """The cells of all lines; a short line between two rows is one too, which names those below it (一、渔业)."""
    cells = [_cells(text, line) for line in lines]
    for at in range(1, len(lines) - 1):
        above, line, below = lines[at - 1 : at + 2]
        tabbed = cells[at - 1] and cells[at + 1] and _is_tabbed(above) and _is_tabbed(below)
        if tabbed and line.gap == below.gap == 0 and _has_figures(cells[at + 1][1:]) and _names_rows(line.text):
            cells[at] = (line.text, *("",) * (len(cells[at + 1]) - 1))
    return cells


def _names_rows(text: str) -> bool:
    if "\t" in text or len(text) > _LONGEST_CELL or closed(text) or _OF_A_TABLE.match(text):
        return False
    return _CHINESE.search(text) is not None


def _runs(cells: Sequence[_Cells], lines: Sequence[Line]) -> Iterator[_Run]:
    found: list[list[int]] = []
    tabs = [_is_tabbed(line) or "" in row for line, row in zip(lines, cells, strict=True)]
    for at in range(len(lines)):
        follows = cells[at] and found and found[-1][-1] == at - 1 and tabs[at] == tabs[at - 1]
        if follows and _goes_on(lines, found[-1]):
            found[-1].append(at)
        elif cells[at]:
            found.append([at])
    for run in found:
        yield _Run(run[0], tuple(cells[at] for at in run), tabs[run[0]])


def _widely(run: _Run, lines: Sequence[Line]) -> tuple[_Cells, ...]:
    """The cells of a run by blanks, or only by wide ones where that alone makes them as many in each row."""
    wide = tuple(tuple(_GAPS.split(lines[run.start + at].text)) for at in range(len(run.cells)))
    alike = len(set(map(len, run.cells))) > 1 == len(set(map(len, wide))) and len(wide[0]) >= _FEWEST_CELLS
    return wide if alike else run.cells


def _goes_on(lines: Sequence[Line], run: Sequence[int]) -> bool:
    """Whether the next line may be another of the run: no blank line stands between any, or one between all."""
    at = run[-1] + 1
    if len(run) > 1:
        return lines[at].gap == lines[run[-1]].gap
    return lines[at].gap == 0 or (lines[at].gap == 1 and (at + 1 == len(lines) or lines[at + 1].gap > 0))


def _is_tabbed(line: Line) -> bool:
    return "\t" in line.text


def _tables(cells: Sequence[_Cells], tabs: bool) -> Iterator[tuple[int, tuple[_Cells, ...]]]:
    """The tables among the rows of a run, and where each begins."""
    whole = _evened(cells) if tabs else ()
    if whole and _is_table(whole, tabs):
        yield 0, whole
        return
    at = 0
    for _, alike in groupby(cells, key=len):
        rows = tuple(alike)
        if _is_table(rows, tabs) and not (at and _has_figures(rows[0])):
            yield at, rows
        at += len(rows)


def _evened(rows: Sequence[_Cells]) -> tuple[_Cells, ...]:
    """Rows of one width, where tabs only set words apart or some rows leave words out at their end; else none.

    A row that ends before a column of figures may lack another one.
    """
    width = len(rows[0])
    bare = tuple(tuple(filter(None, row)) for row in rows)
    if all(len(row) == width for row in rows):
        return tuple(rows)
    if len(full := {len(row) for row in bare if len(row) > 1}) == 1:
        return tuple(row + ("",) * (max(full) - len(row)) for row in bare)
    pairs = zip(rows, bare, strict=True)
    if max(map(len, rows)) > width or any(len(row) < width and row != few and len(few) > 1 for row, few in pairs):
        return ()
    left_out = range(min(len(row) for row, few in zip(rows, bare, strict=True) if len(few) > 1), width)
    padded = tuple(row + ("",) * (width - len(row)) for row in rows)
    return () if any(_has_figures([row[at] for row in padded[1:]]) for at in left_out) else padded


def _is_table(rows: Sequence[_Cells], tabs: bool) -> bool:
    """Whether two thirds of the cells of a column, below the first and beside names, are figures."""
    fewest = 2 if tabs and len(rows[0]) >= _FEWEST_CELLS and not _has_figures(rows[0]) else _FEWEST_ROWS
    body = [row for row in rows[1:] if any(row[1:])]
    if len(rows) < fewest or not body:
        return False
    columns = zip(*body, strict=True)
    figures = max(sum(_FIGURE.fullmatch(cell) is not None for cell in column) for column in columns)
    return 3 * figures >= 2 * len(body)


def _has_figures(cells: Sequence[str]) -> bool:
    return any(map(_FIGURE.fullmatch, cells))


def _cells(text: str, line: Line) -> _Cells:
    """The line's cells; none where it is no row: two need a tab, three may stand apart by blanks.

    Tabs before and behind the line's words set empty ones apart.
    """
    tabs = _is_tabbed(line)
    words = [cell.strip() for cell in line.text.split("\t")] if tabs else _BLANKS.split(line.text)
    if len(words) < (2 if tabs else 3) or closed(line.text) or not _CHINESE.search(line.text):
        return ()
    if any(len(cell) > _LONGEST_CELL or "。" in cell for cell in words):
        return ()
    return ("",) * _tabs_before(text, line) * tabs + tuple(words) + ("",) * _tabs_behind(text, line) * tabs


def _tabs_before(text: str, line: Line) -> int:
    return text.count("\t", text.rfind("\n", 0, line.span.start) + 1, line.span.start)


def _tabs_behind(text: str, line: Line) -> int:
    end = text.find("\n", line.span.end)
    return text.count("\t", line.span.end, end if end >= 0 else len(text))


def _entries(lines: Sequence[Line]) -> Iterator[int]:
    """The places of lines of a list, one below the other and set apart by wide blanks, below running text."""
    first = next((at for at, line in enumerate(lines) if prose(line.text)), len(lines))
    run: list[int] = []
    for at in range(first + 1, len(lines) + 1):
        parts = _parts(lines[at]) if at < len(lines) else 0
        if run and (not parts or lines[at].gap or parts != _parts(lines[run[-1]])):
            yield from run if len(run) >= _FEWEST_ROWS else ()
            run = []
        if parts:
            run.append(at)


def _parts(line: Line) -> int:
    """How many parts of an entry wide blanks set apart on the line; 0 where it is none."""
    parts = _GAPS.split(line.text)
    if len(parts) < 2 or closed(line.text) or rank(line.text) or is_byline(line.text) or is_caption(line.text):
        return 0
    return len(parts) if all(len(part) <= _LONGEST_CELL and "。" not in part for part in parts) else 0
