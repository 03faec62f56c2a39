"""Article -> the figures of its tables: a row's label names the indicator, its columns tell when and of what."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from publisher.extract import periods
from publisher.extract.grids import columns as reading
from publisher.extract.grids import figures, grid, labels, states
from publisher.extract.grids.columns import Column
from publisher.extract.grids.grid import Grid, Line
from publisher.extract.grids.labels import Label
from publisher.extract.grids.states import Time
from publisher.extract.quantities import Quantity
from publisher.extract.times import chapters, outlooks, present, scopes
from publisher.model import Article
from publisher.model.items import MetricStatus

_RANKED = re.compile("(?:排名|位次|名次)$")
_RELATIVE = re.compile(
    "率|占比|增减|升降|倍数|数量|[个人户家项件]数|比重|比例|增长|增速|增幅|降幅|涨幅|同比|环比|指数|系数|强度|密度|进度"
)
_LONGEST_NAME = 60


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
    """What holds for a whole table; ``labels`` are the places of the columns that name its rows.

    ``period`` is the table's, ``plan`` the article's: that of means.
    """

    columns: tuple[Column, ...]
    statuses: tuple[MetricStatus, ...]
    labels: tuple[int, ...]
    unit: str
    period: str | None
    plan: str | None


def read(article: Article) -> tuple[Reading, ...]:
    """The tables in their order, with what was read of each."""
    grids = grid.find(article)
    if not grids:
        return ()
    now, plan = present.find(article), states.plan(article.title)
    found = tuple(outlooks.find(article.sections, outlooks.of_article(article)))
    lent = tuple(chapters.times(article.sections))
    sections = (one.first.section for one in grids)
    return tuple(_reading(one, Time(now, found[at], plan), lent[at]) for one, at in zip(grids, sections, strict=True))


def _reading(one: Grid, time: Time, lent: Sequence[str | None]) -> Reading:
    columns = reading.read(one)
    if not any(one.head) and sum(column.kind == "figures" for column in columns) > 1:
        columns = tuple(column._replace(kind="words") for column in columns)  # which is which, nothing tells
    places = tuple(at for at, column in enumerate(columns) if column.kind == "label")
    period = _period_above(one) or lent[one.first.paragraph]
    statuses = states.of(columns, time)
    plan = scopes.value(time.plan) if time.plan else None
    frame = _Frame(columns, statuses, places, reading.table_unit(one), period, plan)
    read = [(line, tuple(_figures(line, frame))) for line in labels.filled(one.lines, places)]
    missed = tuple(line for line, told in read if not told and _is_missed(line, frame))
    return Reading(one, columns, tuple(figure for _, told in read for figure in told), missed)


def _is_missed(line: Line, frame: _Frame) -> bool:
    if labels.sums_up(line, frame.labels):
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
        label = labels.label(line, at, frame.columns)
        name = labels.name(label, column) if label else ""
        found = _quantity(cell, name, column, (label, frame)) if label and name else None
        if label and found:
            over = frame.plan if column.words == reading.MEAN else None
            period = column.period or label.period or over or frame.period
            yield Figure(line, name, found, period, frame.statuses[at], column.head)


def _quantity(cell: str, name: str, column: Column, row: tuple[Label, _Frame]) -> Quantity | None:
    """The cell's figure in its own unit, the row's, the column's or the table's; None where it is told in none.

    What is a share or a growth is not told in the table's; a bare figure is one beside a column of units.
    """
    label, frame = row
    if _RANKED.search(name):
        return figures.rank(cell)
    whole = "" if _RELATIVE.search(name) else frame.unit
    own = "" if column.words and not labels.grows(label, column) else label.unit
    found = figures.quantity(cell, own or column.unit or whole)
    counted = any(one.kind == "unit" for one in frame.columns) or "指标" in label.head
    return found if found and (found.unit or (counted and not column.words)) else None
