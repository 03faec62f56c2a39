"""A table's rows -> what names the figures in them: the label to their left, its unit or its time."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from publisher.extract import periods
from publisher.extract.grids import columns as reading
from publisher.extract.grids import heads
from publisher.extract.grids.columns import Column
from publisher.extract.grids.figures import is_figure
from publisher.extract.grids.grid import Line
from publisher.extract.times.reach import scopes
from publisher.model.items import MetricStatus

NUMBERED = re.compile(
    r"^(?:\d{1,2}(?:[.．]\d{1,2})+[、.．]?\s+|[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)、.．]"
    r"|[①-⑳#★*▲△]|\s)+"
)
_TOTAL = re.compile("[合总小共]\\s*计|(?:平均(?:值|数|水平)?|全部|总数)[:：]?$")
# What is no indicator by itself: a figure of it is of something that only the table's name tells.
_THINGS = re.compile(
    "地区|区域|区县|[县市镇乡村区]|街道|企业|公司|单位|部门|学校|医院|(?<=.)(?<!支出|收入|收支|预算|指标|统计)项目|项目(?=.)|工程|产品|行业|机构|名称|类别"
)
_PART = re.compile(r"\s*其中\s*[:：]?\s*")
_CHANGE = re.compile(r"\s*(?:比上年|同比|环比|年均|较上年)*(?:增长|增速|增幅|增减)(?:率|速度)?\s*$")
_GROWS = re.compile("(?:年均)?(?:增长|增速|增幅)(?:率|速度)?$")
_GROWTH = re.compile("(?:[比较与].*)?(?:同比|环比|年均)*(?:增长|增速|增幅|增减|升降|变化|±)*(?:率|速度)?")
_DIGIT = re.compile(r"[\d０-９+\-−≥≤<>＜＞]")
_BARE_YEAR = re.compile(r"(?:19|20)\d{2}")
_YEAR = re.compile(r"(?:19|20)\d{2}年")
_PARTED = re.compile(
    "(?:地区|区域|区县|县区|县市区|市县|镇街|乡镇|县|市|区|镇|街道|园区|片区|类别|类型|种类|品种|行业|产业|领域|门类)(?:名称)?"
)
_SUM = re.compile(r"[合总小共]\s*计")
_WHOLE = re.compile(r"[合总共]\s*计[:：]?")


class Label(NamedTuple):
    """What names a row: its words, its unit and, where the rows are years, its time; ``head`` stands over it.

    ``state`` is what is said of a row that is a time (2026年计划).
    """

    words: str
    unit: str
    period: str | None
    head: str
    state: MetricStatus | None = None


def filled(lines: Sequence[Line], labels: Sequence[int]) -> Iterator[Line]:
    """The rows with labels that say it all: where a cell spans others, and behind 其中 and 增长 the one above."""
    above: dict[int, str] = {}
    for line in lines:
        cells = list(line.cells)
        for at in labels:
            words = cells[at]
            spanned = not words and at - 1 in labels and line.cells[at - 1]
            cells[at] = cells[at - 1] if spanned else _whole(words, above.get(at, ""))
            if words and cells[at] == words:
                above[at] = words
        yield line._replace(cells=tuple(cells))


def _whole(words: str, above: str) -> str:
    host = heads.parted(NUMBERED.sub("", above))[0]
    if not words:
        return above
    if part := _PART.match(words):
        name, unit = heads.parted(NUMBERED.sub("", words[part.end() :]))
        return f"{host}（{name}）" + f"（{unit}）" * bool(unit) if host else words
    return host + words if _CHANGE.match(heads.parted(words)[0]) else words


def sums_up(line: Line, labels: Sequence[int]) -> bool:
    """Whether the row is a total of others, which is of nothing by itself."""
    return any(_TOTAL.match(line.cells[at].strip()) for at in labels)


def adds(line: Line, labels: Sequence[int]) -> bool:
    """Whether the row is the sum of others, all or some (小计)."""
    return any(_SUM.match(line.cells[at].strip()) for at in labels)


def whole(line: Line, labels: Sequence[int], columns: Sequence[Column]) -> Label | None:
    """The label of a row that stands for all the places or kinds that the others are of; None for other rows."""
    if len(labels) != 1 or not _WHOLE.fullmatch(line.cells[labels[0]].strip()):
        return None
    head = columns[labels[0]].head
    return Label("", "", None, head) if _PARTED.fullmatch(head.strip()) else None


def timed(lines: Sequence[Line], labels: Sequence[int]) -> frozenset[int]:
    """The columns of labels that are times, all but a few: what else stands there says how one differs from another."""
    found: list[int] = []
    for at in labels:
        words = [plain for line in lines if (plain := _plain(line.cells[at])) and not _TOTAL.match(plain)]
        if 2 * sum(_time(one)[0] is not None for one in words) > len(words):
            found.append(at)
    return frozenset(found)


def label(line: Line, at: int, columns: Sequence[Column], times: frozenset[int]) -> Label | None:
    """What names the figure in the column ``at``: the nearest label to its left; None where that is none.

    ``times`` are the columns of labels that are ``timed``.
    """
    place = max((left for left in range(at) if columns[left].kind == "label"), default=-1)
    words, unit = heads.parted(NUMBERED.sub("", line.cells[place])) if place >= 0 else ("", "")
    words = re.sub(r"\s+", "", words)
    if not words or _TOTAL.match(words) or is_figure(words):
        return None
    unit = unit or _unit_beside(line, place, at, columns)
    period, state = _time(words)
    if period or place in times:
        return Label("", unit, period, columns[place].head, state) if period else None
    if beside := _time_beside(line, columns):
        return Label(words, unit, beside[0], columns[place].head, beside[1])
    period, rest = _dated(words)
    if period and columns[at].period not in (None, period):
        return None
    return Label(rest, unit, period, columns[place].head) if rest else None


def _time_beside(line: Line, columns: Sequence[Column]) -> tuple[str, MetricStatus | None] | None:
    """The time in a column of times, and what is said of it; None where there is none."""
    cells = (cell for cell, column in zip(line.cells, columns, strict=True) if column.kind == "time")
    times = (_time(_plain(cell)) for cell in cells)
    return next(((period, state) for period, state in times if period), None)


def _unit_beside(line: Line, place: int, at: int, columns: Sequence[Column]) -> str:
    """The unit between a label and the figure, or that of the table's one column of units behind them."""
    places = [one for one, column in enumerate(columns) if column.kind == "unit"]
    near = [one for one in places if place < one < at] or (places if len(places) == 1 else [])
    units = (cell for one in near if not reading.is_blank(cell := line.cells[one].strip()))
    return next((cell for cell in units if not _DIGIT.match(cell)), "")


def _plain(cell: str) -> str:
    return re.sub(r"\s+", "", heads.parted(NUMBERED.sub("", cell))[0])


def _time(words: str) -> tuple[str | None, MetricStatus | None]:
    """The time that a row is of, where the rows are years and the columns indicators, and what is said of it."""
    return (words, None) if _BARE_YEAR.fullmatch(words) else heads.row_time(words)


def _dated(words: str) -> tuple[str | None, str]:
    """The year that a name begins with and the rest (2025年新增就业); empty where that tells a difference."""
    if not _YEAR.match(words):
        return None, words
    found = periods.find(words)
    rest = words[found[0].end :] if found else ""
    if len(found) != 1 or not re.match("[\u4e00-\u9fff]{2}", rest) or _GROWTH.fullmatch(rest):
        return None, ""
    return scopes.value(found[0]), rest


def grows(named: Label, column: Column) -> bool:
    """Whether label and column both tell a growth, which is then told in the label's unit."""
    return column.words.endswith("增长") and _GROWS.search(named.words) is not None


def name(named: Label, column: Column) -> str:
    """What the figure is of: the row's label, with the column's words where these name something; empty: not told."""
    if grows(named, column):
        return _GROWS.sub(heads.MEAN, named.words) if column.words == heads.MEAN else named.words
    if column.words:
        return _joined(named.words, column.words)
    if not named.unit and "指标" not in named.head and _THINGS.search(named.head):
        return ""
    return named.words


def _joined(words: str, more: str) -> str:
    """Both, what ends the one and begins the other only once: 合同金额, 金额增长."""
    same = next((size for size in range(len(more), 1, -1) if words.endswith(more[:size])), 0)
    return words + more[same:]
