"""A table -> what holds for all of it: how its columns are read, its unit and its time."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from publisher.extract import periods
from publisher.extract.grids import cells, dates, heads, labels, qualifiers, states
from publisher.extract.grids import columns as reading
from publisher.extract.grids.columns import Column
from publisher.extract.grids.grid import Grid, Line
from publisher.extract.grids.labels import Label
from publisher.extract.grids.states import Time
from publisher.extract.times.reach import scopes
from publisher.model.items import MetricStatus

_RELATIVE = re.compile(
    "率|占比|增减|升降|倍数|数量|[个人户家项件]数|比重|比例|增长|增速|增幅|降幅|涨幅|同比|环比|指数|系数|强度|密度|进度"
)
_LONGEST_NAME = 60
_IN_ALL = re.compile("总投资额?$|投资总额$|总概算$|概算总?投资$|建设规模$")
_TELLS_HOW = re.compile(
    "(?:情况|运行|月报|季报|年报|快报|公报|简报|简况|(?:统计|主要|经济)[^，。]{0,4}(?:指标|数据|资料))表?$"
)
_SETS_OUT = re.compile("规划|计划|要点|方案|安排|目标|任务|部署")


class Frame(NamedTuple):
    """What holds for a whole table; ``labels`` are the places of the columns that name its rows, ``timed`` with times.

    ``unit`` None: what is told of units is not of each figure.  ``period`` is the table's, ``reached`` the last year
    that is said to be over, ``sure`` whether its marks tell rises from falls, ``state`` what its name says of it all.
    """

    lines: tuple[Line, ...]
    columns: tuple[Column, ...]
    labels: tuple[int, ...]
    timed: frozenset[int]
    unit: str | None
    period: str | None
    reached: int
    sure: bool
    time: Time
    state: MetricStatus | None = None


def find(one: Grid, time: Time, years: Sequence[str | None], heading: str) -> Frame:
    """The frame; ``years`` are the times that the chapter lends its paragraphs, ``heading`` is that of its section."""
    columns = reading.read(one)
    if not any(one.head) and sum(column.kind == "figures" for column in columns) > 1:
        columns = tuple(column._replace(kind="words") for column in columns)  # which is which, nothing tells
    places = tuple(at for at, column in enumerate(columns) if column.kind == "label")
    times = tuple(at for at, column in enumerate(columns) if column.kind == "time")
    lines = tuple(labels.filled(tuple(labels.filled(one.lines, places)), times))
    lines = qualifiers.told_apart(lines, places, columns)
    timed = labels.timed(lines, places)
    rows = [heads.row_time(line.cells[at]) for line in lines for at in timed]
    reached = states.reached([*((column.period, column.state) for column in columns), *rows])
    period = _period_above(one) or years[one.first.paragraph]
    sure = cells.marks_falls(lines)
    state = states.named([heading, *_names(one)])
    return Frame(lines, columns, places, timed, reading.table_unit(one), period, reached, sure, time, state)


def _names(one: Grid) -> list[str]:
    """The lines above the table that name it: 表2 2031年主要指标."""
    return [line for line in one.above.split("\n") if len(line) <= _LONGEST_NAME and "。" not in line]


def _period_above(one: Grid) -> str | None:
    """The one time that they name."""
    return _only_time(_names(one))


def of_title(title: str) -> str | None:
    """The one time that an article's title names that tells how things stood in it (2031年1—6月渔业运行情况)."""
    return _only_time([title]) if _TELLS_HOW.search(title) and not _SETS_OUT.search(title) else None


def _only_time(lines: Sequence[str]) -> str | None:
    found = {scopes.value(period) for line in lines for period in periods.find(line)}
    return found.pop() if len(found) == 1 else None


def lent(column: Column, frame: Frame) -> str | None:
    """The time of a figure by which none stands: means are of the plan's years, what a project costs in all of none."""
    if _IN_ALL.search(column.words):
        return None
    if column.words == heads.MEAN and frame.time.plan:
        return scopes.value(frame.time.plan)
    return dates.within(None, column.runs, frame.period)


def is_relative(name: str) -> bool:
    """Whether a figure of the name is a share, a growth or counted: never in the money that a table is in."""
    return _RELATIVE.search(name) is not None


def unit(name: str, column: Column, label: Label, frame: Frame) -> str:
    """The row's, the column's or the table's; what is a share or a growth is not told in the table's."""
    whole = "" if is_relative(name) and frame.unit not in heads.PARTS else frame.unit
    own = "" if column.words and not labels.grows(label, column) else label.unit
    return own or column.unit or whole or ""


def is_counted(column: Column, label: Label, frame: Frame) -> bool:
    """Whether a bare figure is one in no unit, as it stands beside a column of units or is an indicator's."""
    if column.words or frame.unit is None:
        return False
    return any(one.kind == "unit" for one in frame.columns) or "指标" in label.head


def may_be_share(name: str, column: Column, label: Label, frame: Frame) -> bool:
    """Whether a figure of the name may be told in %: the row, the column or the table tells no other unit for it."""
    told = label.unit or column.unit or frame.unit
    return bool(column.words) or not told or told in heads.PARTS or is_relative(name)
