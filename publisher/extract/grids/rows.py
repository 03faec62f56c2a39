"""Article -> the figures of its tables: a row's label names the indicator, its columns tell when and of what."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from publisher.extract import quantities
from publisher.extract.grids import cells, dates, figures, framing, grid, heads, labels, states, totals
from publisher.extract.grids import columns as reading
from publisher.extract.grids.columns import Column
from publisher.extract.grids.framing import Frame
from publisher.extract.grids.grid import Grid, Line
from publisher.extract.grids.labels import Label
from publisher.extract.grids.states import Time, Told
from publisher.extract.numbers.numerals import Value
from publisher.extract.quantities import Quantity
from publisher.extract.times.articles import chapters, outlooks, present
from publisher.extract.times.articles.titles import year_of_bulletin
from publisher.model import Article
from publisher.model.items import MetricStatus

_SUM = "累计"
_AIM = "目标"
_DONE = re.compile(
    "[已未待拟正在新]*(?:完成|开工|动工|完工|竣工|建成|启动|投产|投用|签约|落户)"
)  # of what, a total does not say


class Figure(NamedTuple):
    """A cell's figure: of what it is, of when, and in which row and under which words it stands.

    ``changed``: the cell says by how much it changed; ``part``: it tells more.
    """

    line: Line
    indicator: str
    quantity: Quantity
    period: str | None
    status: MetricStatus
    head: str
    changed: bool
    part: bool


_Read = tuple[Line, tuple[tuple[int, Figure | None], ...]]


class Reading(NamedTuple):
    """A table, its columns and the figures read of it.

    ``missed`` are its rows of which none was read, and ``cells`` what else of its rows was not.
    """

    grid: Grid
    columns: tuple[Column, ...]
    figures: tuple[Figure, ...]
    missed: tuple[Line, ...]
    cells: tuple[tuple[Line, int], ...]


@lru_cache(maxsize=2)
def read(article: Article) -> tuple[Reading, ...]:
    """The tables in their order, with what was read of each."""
    grids = grid.find(article)
    if not grids:
        return ()
    now, plan, sets = present.find(article), states.plan(article.title), states.sets(article.title)
    found = tuple(outlooks.find(article.sections, outlooks.of_article(article)))
    year = year_of_bulletin(article.title) or framing.of_title(article.title)
    lent = [tuple(one or year for one in times) for times in chapters.times(article.sections)]
    sections = (one.first.section for one in grids)
    told = ((one, Time(now, found[at], plan, sets), at) for one, at in zip(grids, sections, strict=True))
    headings = [section.heading or "" for section in article.sections]
    return tuple(_reading(one, framing.find(one, time, lent[at], headings[at])) for one, time, at in told)


def _reading(one: Grid, frame: Frame) -> Reading:
    read = _without_contradictions([(line, tuple(_figures(line, frame))) for line in frame.lines])
    found = tuple(figure for _, told in read for _, figure in told if figure)
    silent = {line for line, told in read if not any(figure for _, figure in told)}
    missed = tuple(line for line, _ in read if line in silent and _is_missed(line, frame))
    here = ((line, at, figure) for line, told in read if line not in silent for at, figure in told)
    unread = tuple((line, at) for line, at, figure in here if figure is None or figure.part)
    return Reading(one, frame.columns, found, missed, unread)


def _without_contradictions(read: Sequence[_Read]) -> list[_Read]:
    """The rows without figures that are told to be of the same, and differ: what parts them was not understood."""
    values: dict[tuple[str, str | None, MetricStatus, str], set[Value]] = {}
    for _, told in read:
        for _, figure in told:
            if figure:
                values.setdefault(_of_what(figure), set()).add(figure.quantity.scale_value)
    return [
        (line, tuple((at, figure if figure and len(values[_of_what(figure)]) == 1 else None) for at, figure in told))
        for line, told in read
    ]


def _of_what(figure: Figure) -> tuple[str, str | None, MetricStatus, str]:
    return figure.indicator, figure.period, figure.status, figure.quantity.base_unit


def _is_missed(line: Line, frame: Frame) -> bool:
    told = zip(line.cells, frame.columns, strict=True)
    return any(column.kind == "figures" and not reading.is_blank(cell) for cell, column in told)


def _figures(line: Line, frame: Frame) -> Iterator[tuple[int, Figure | None]]:
    """The cells under columns of figures, and what was read of each."""
    for at, column in enumerate(frame.columns):
        if column.kind == "figures" and not reading.is_blank(line.cells[at]):
            yield at, _figure(line, at, frame)


def _figure(line: Line, at: int, frame: Frame) -> Figure | None:
    column = frame.columns[at]
    label = labels.label(line, at, frame.columns, frame.timed) or _whole(line, at, frame)
    found = _read(line, at, label, frame) if label else None
    if label is None or found is None:
        return None
    own = column.period or label.period
    own = dates.within(own, column.runs, frame.period) if own else None
    note = figures.note(line.cells[at])
    told = column._replace(state=heads.state(note) or label.state or column.state)
    status = states.of(told, Told(own, frame.reached, _AIM in label.head, frame.state), frame.time)
    period = own or framing.lent(column, frame)
    changed = bool(figures.change(line.cells[at]).verb)
    return Figure(line, *found, period, status, column.head, changed, bool(quantities.measured(note)))


def _read(line: Line, at: int, label: Label, frame: Frame) -> tuple[str, Quantity] | None:
    """What a cell's figure is of and how much; None where its unit is not told, or another than the row's."""
    cell, column = line.cells[at], frame.columns[at]
    inner = figures.summed(cell)
    if inner and not _sums(line, at, frame):
        return None
    name = labels.name(label, column._replace(words=_SUM) if inner else column)
    unit = label.unit if inner else framing.unit(name, column, label, frame)
    found = cells.read(inner or cell, name, unit, frame.sure) if name else None
    if found is None or not (found[1].base_unit or framing.is_counted(column, label, frame)):
        return None
    contradicts = found[1].kind == "share" and not framing.may_be_share(found[0], column, label, frame)
    return None if contradicts else found


def _sums(line: Line, at: int, frame: Frame) -> bool:
    """Whether the cell has what a plan's years come to, and not by how much they change what other cells tell."""
    others = (one for one, column in enumerate(frame.columns) if column.kind == "figures" and one != at)
    column = frame.columns[at]
    told = column.words == heads.MEAN and _SUM in column.head
    return told and all(reading.is_blank(line.cells[one]) for one in others)


def _whole(line: Line, at: int, frame: Frame) -> Label | None:
    """The label of a total that is surely that of the rows above or below it."""
    column = frame.columns[at]
    if not column.words or _DONE.match(column.words) or framing.is_relative(column.words) or column.unit in heads.PARTS:
        return None
    found = labels.whole(line, frame.labels, frame.columns)
    return found if found and totals.adds_up(line, at, frame.lines, frame.labels) else None
