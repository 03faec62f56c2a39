"""A table's rows -> what names the figures in them: the label to their left, its unit or its time."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from publisher.extract import periods
from publisher.extract.grids import columns as reading
from publisher.extract.grids.columns import Column
from publisher.extract.grids.figures import is_figure
from publisher.extract.grids.grid import Line
from publisher.extract.times import scopes

_NUMBERED = re.compile(r"^(?:[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)、.．]|[①-⑳#★*▲△]|\s)+")
_TOTAL = re.compile("(?:合|总|小|共)\\s*计|平均|全部|总数")
# What is no indicator by itself: a figure of it is of something that only the table's name tells.
_THINGS = re.compile(
    "地区|区域|区县|[县市镇乡村区]|街道|企业|公司|单位|部门|学校|医院|(?<=.)项目|项目(?=.)|工程|产品|行业|机构|名称|类别"
)
_PART = re.compile(r"\s*其中\s*[:：]?\s*")
_CHANGE = re.compile(r"\s*(?:比上年|同比|环比|年均|较上年)*(?:增长|增速|增幅|增减)(?:率|速度)?\s*$")
_GROWS = re.compile("(?:年均)?(?:增长|增速|增幅)(?:率|速度)?$")
_TIME = re.compile("年份|年度|时间|时期|月份|年")
_DIGIT = re.compile(r"[\d０-９+\-−≥≤<>＜＞]")
_BARE_YEAR = re.compile(r"(?:19|20)\d{2}")


class Label(NamedTuple):
    """What names a row: its words, its unit and, where the rows are years, its time; ``head`` stands over it."""

    words: str
    unit: str
    period: str | None
    head: str


def filled(lines: Sequence[Line], labels: Sequence[int]) -> Iterator[Line]:
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


def sums_up(line: Line, labels: Sequence[int]) -> bool:
    """Whether the row is a total of those above, which is of nothing by itself."""
    return any(_TOTAL.match(line.cells[at]) for at in labels)


def label(line: Line, at: int, columns: Sequence[Column]) -> Label | None:
    """What names the figure in the column ``at``: the nearest label to its left; None where that is none."""
    place = max((left for left in range(at) if columns[left].kind == "label"), default=-1)
    words, unit = reading.parted(_NUMBERED.sub("", line.cells[place])) if place >= 0 else ("", "")
    words = re.sub(r"\s+", "", words)
    if not words or _TOTAL.match(words) or is_figure(words):
        return None
    told = zip(line.cells[place:at], columns[place:at], strict=True)
    units = (cell.strip() for cell, column in told if column.kind == "unit" and not reading.is_blank(cell))
    beside = (cell for cell in units if not _DIGIT.match(cell))
    head = columns[place].head
    period = _period(words, head)
    return Label("" if period else words, unit or next(beside, ""), period, head)


def _period(words: str, head: str) -> str | None:
    """The time that a row is of, where the rows are years and the columns indicators."""
    if _BARE_YEAR.fullmatch(words):
        return words
    found = periods.find(words) if _TIME.fullmatch(head.strip()) or _BARE_YEAR.fullmatch(words[:-1]) else ()
    return scopes.value(found[0]) if found and found[0].text == words else None


def grows(named: Label, column: Column) -> bool:
    """Whether label and column both tell a growth, which is then told in the label's unit."""
    return column.words.endswith("增长") and _GROWS.search(named.words) is not None


def name(named: Label, column: Column) -> str:
    """What the figure is of: the row's label, with the column's words where these name something; empty: not told."""
    if grows(named, column):
        return _GROWS.sub(reading.MEAN, named.words) if column.words == reading.MEAN else named.words
    if column.words:
        return named.words if named.words.endswith(column.words) else named.words + column.words
    if not named.unit and "指标" not in named.head and _THINGS.search(named.head):
        return ""
    return named.words
