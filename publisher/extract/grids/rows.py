"""Article -> the figures of its tables: a row's label names the indicator, its columns tell when and of what."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from publisher.extract import periods
from publisher.extract.grids import columns as reading
from publisher.extract.grids import figures, grid, states
from publisher.extract.grids.columns import Column
from publisher.extract.grids.grid import Grid, Line
from publisher.extract.quantities import Quantity
from publisher.extract.times import chapters, outlooks, present, scopes
from publisher.model import Article
from publisher.model.items import MetricStatus

_NUMBERED = re.compile(r"^(?:[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)、.．]|[①-⑳#★*▲△]|\s)+")
_TOTAL = re.compile("(?:合|总|小|共)\\s*计|平均|全部|总数")
# What is no indicator by itself: a figure of it is of something that only the table's name tells.
_THINGS = re.compile(
    "地区|区域|区县|[县市镇乡村区]|街道|企业|公司|单位|部门|学校|医院|项目|工程|产品|行业|机构|名称|类别"
)
_RANKED = re.compile("(?:排名|位次|名次)$")
_RELATIVE = re.compile("率|占比|比重|比例|增长|增速|增幅|降幅|涨幅|同比|环比|指数|系数|强度|密度|进度")
_PART = re.compile(r"\s*其中\s*[:：]?\s*")
_CHANGE = re.compile(r"\s*(?:比上年|同比|环比|年均|较上年)*(?:增长|增速|增幅|增减)(?:率|速度)?\s*$")
_LONGEST_NAME = 60
_TIME = re.compile("年份|年度|时间|时期|月份|年")


class Figure(NamedTuple):
    """A cell's figure: of what it is, of when, and in which row and under which words it stands."""

    line: Line
    indicator: str
    quantity: Quantity
    period: str | None
    status: MetricStatus
    head: str


class Reading(NamedTuple):
    """A table, its columns and the figures read of it; ``missed`` are its rows with figures of which none was read."""

    grid: Grid
    columns: tuple[Column, ...]
    figures: tuple[Figure, ...]
    missed: tuple[Line, ...]


class _Frame(NamedTuple):
    """What holds for a whole table; ``labels`` are the places of the columns that name its rows."""

    columns: tuple[Column, ...]
    statuses: tuple[MetricStatus, ...]
    labels: tuple[int, ...]
    unit: str
    period: str | None


class _Label(NamedTuple):
    """What names a row: its words, its unit and, where the rows are years, its time; ``head`` stands over it."""

    words: str
    unit: str
    period: str | None
    head: str


def read(article: Article) -> tuple[Reading, ...]:
    """The tables in their order, with what was read of each."""
    grids = grid.find(article)
    if not grids:
        return ()
    now = present.find(article)
    found = tuple(outlooks.find(article.sections, outlooks.of_article(article)))
    lent = tuple(chapters.times(article.sections))
    return tuple(_reading(one, now, found[one.first.section], lent[one.first.section]) for one in grids)


def _reading(one: Grid, now: present.Present | None, outlook: outlooks.Outlook, lent: Sequence[str | None]) -> Reading:
    columns = reading.read(one)
    if not any(one.head) and sum(column.kind == "figures" for column in columns) > 1:
        columns = tuple(column._replace(kind="words") for column in columns)  # which is which, nothing tells
    labels = tuple(at for at, column in enumerate(columns) if column.kind == "label")
    period = _period_above(one) or lent[one.first.paragraph]
    frame = _Frame(columns, states.of(columns, now, outlook), labels, reading.table_unit(one), period)
    read = [(line, tuple(_figures(line, frame))) for line in _filled(one.lines, labels)]
    missed = tuple(line for line, told in read if not told and _is_missed(line, frame))
    return Reading(one, columns, tuple(figure for _, told in read for figure in told), missed)


def _filled(lines: Sequence[Line], labels: Sequence[int]) -> Iterator[Line]:
    """The rows with labels that say it all: where a cell spans two rows, and behind 其中 and 增长 the one above."""
    above: dict[int, str] = {}
    for line in lines:
        cells = list(line.cells)
        for at in labels:
            words = cells[at]
            cells[at] = _whole(words, above.get(at, ""))
            if words and cells[at] == words:
                above[at] = words
        yield line._replace(cells=tuple(cells))


def _whole(words: str, above: str) -> str:
    host = reading.parted(_NUMBERED.sub("", above))[0]
    if not words:
        return above
    if part := _PART.match(words):
        name, unit = reading.parted(words[part.end() :])
        return f"{host}（{name}）" + f"（{unit}）" * bool(unit) if host else words
    return host + words if _CHANGE.match(reading.parted(words)[0]) else words


def _is_missed(line: Line, frame: _Frame) -> bool:
    if any(_TOTAL.match(line.cells[at]) for at in frame.labels):
        return False
    told = zip(line.cells, frame.columns, strict=True)
    return any(column.kind == "figures" and figures.is_figure(cell) for cell, column in told)


def _period_above(one: Grid) -> str | None:
    """The one time that the line above the table names: 表2 2031年主要指标."""
    if len(one.above) > _LONGEST_NAME or "。" in one.above:
        return None
    found = {scopes.value(period) for period in periods.find(one.above)}
    return found.pop() if len(found) == 1 else None


def _figures(line: Line, frame: _Frame) -> Iterator[Figure]:
    for at, column in enumerate(frame.columns):
        cell = line.cells[at]
        if column.kind != "figures" or reading.is_blank(cell):
            continue
        label = _label(line, at, frame)
        name = _name(label, column) if label else ""
        found = _quantity(cell, name, column, (label, frame)) if label and name else None
        if label and found:
            period = column.period or label.period or frame.period
            yield Figure(line, name, found, period, frame.statuses[at], column.head)


def _label(line: Line, at: int, frame: _Frame) -> _Label | None:
    """What names the figure in a column: the nearest label to its left; None where that is none."""
    place = max((label for label in frame.labels if label < at), default=-1)
    words, unit = reading.parted(_NUMBERED.sub("", line.cells[place])) if place >= 0 else ("", "")
    words = re.sub(r"\s+", "", words)
    if not words or _TOTAL.match(words) or figures.is_figure(words):
        return None
    told = zip(line.cells[place:at], frame.columns[place:at], strict=True)
    beside = (cell.strip() for cell, column in told if column.kind == "unit" and not reading.is_blank(cell))
    head = frame.columns[place].head
    period = _row_period(words, head)
    return _Label("" if period else words, unit or next(beside, ""), period, head)


def _row_period(label: str, head: str) -> str | None:
    """The time that a row is of, where the rows are years and the columns indicators."""
    if not _TIME.fullmatch(head.strip()) and not re.fullmatch(r"(?:19|20)\d{2}年?", label):
        return None
    if re.fullmatch(r"(?:19|20)\d{2}", label):
        return label
    found = periods.find(label)
    return scopes.value(found[0]) if found and found[0].text == label else None


def _name(label: _Label, column: Column) -> str:
    """What the figure is of: the row's label, with the column's words where these name something; empty: not told."""
    if column.words:
        return label.words if label.words.endswith(column.words) else label.words + column.words
    if not label.unit and "指标" not in label.head and _THINGS.search(label.head):
        return ""
    return label.words


def _quantity(cell: str, name: str, column: Column, row: tuple[_Label, _Frame]) -> Quantity | None:
    """The cell's figure in its own unit, the row's, the column's or the table's; None where it is told in none.

    What is a share or a growth is not told in the table's; a bare figure is one beside a column of units.
    """
    label, frame = row
    if _RANKED.search(name):
        return figures.rank(cell)
    whole = "" if _RELATIVE.search(name) else frame.unit
    own = "" if column.words else label.unit
    found = figures.quantity(cell, own or column.unit or whole)
    counted = any(one.kind == "unit" for one in frame.columns) or "指标" in label.head
    return found if found and (found.unit or (counted and not column.words)) else None
