"""The words over a table's columns, and the cells below -> what each column holds."""

import re
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from publisher.extract.grids import heads
from publisher.extract.grids.figures import is_figure, is_unit
from publisher.extract.grids.grid import Grid
from publisher.model.items import MetricStatus

Kind = Literal["label", "unit", "time", "figures", "words", "number"]
_ORDINAL = re.compile("(?:指标|项目)?(?:序号|编号|次序)|序|№|[Nn][Oo][.．]?|#")
_NO_FIGURES = re.compile(
    "序号|编号|代码|电话|邮编|备注|文号|页码|(?:责任|牵头|配合)|(?:日期|时间|时限|期限|年限|年份|工期)$"
)
_DATES = re.compile("年度|[起终]止|(?:开|竣|完|复|动)工|(?:建成|投产|投用|启动|完成)(?:年月)?")  # over days only
_DAY = re.compile(r"(?:19|20)\d{2}(?:\s*[-.．/年]\s*\d{1,2}.*)?")
_UNIT = re.compile("(?:计量|数量)?单位")
_TELLS_UNITS = r"(?<!责任|牵头|编制|填报|制表)单位\s*[:：]"
# None of several units: 单位：亿元、万人.
_TABLE_UNIT = re.compile(rf"{_TELLS_UNITS}\s*([^\s，。；;（()）、,/／]{{1,8}})(?![、，,/／])")
_OF_THE_LEFT = re.compile(
    "(?:当[月季]|本[月季]|累计|比|较|与|相比|上年|去年|上月|(?:19|20)[0-9]{2}年|同期|同比|环比|年均|增长|增减|增速|增幅|涨跌幅|涨幅|跌幅|升降|变化|速度|速|率|±"
    "|(?:执行|完成|实际|预算|决算|快报)数?|实绩|基数)+(?<!数)"
    "|(?:全[国省市区县])?(?:排名|位次|名次)"
)
_PLACE = re.compile("(?:排名|位次|名次)$")
_BASE = re.compile("同期|[上去]年|上[期月季]")  # what the growth beside it is measured by
_SHARE = re.compile("占比|比重|(?:完成|占有|贡献)率|进度")
_IN_ALL = re.compile("总投资额?$|投资总额$")
_SINCE = re.compile("(?<!本年)(?<!今年)(?<!当年)(?<!年初)(?<!月)累计")
_NAMES = re.compile("(?:指标|项目|名称|地区|县区|科目|品种)$")
_YEARS = re.compile("年份|年度|时期|报告期|统计期|(?:统计|数据)(?:年份|年度|时间)")
_TIMES = re.compile(f"{_YEARS.pattern}|时间|日期|月份|季度")  # before the names; behind them they may be when it is due
_PLACES = re.compile("名次|排名|位次|排序")
_BLANK = frozenset({"", "-", "—", "——", "–", "/", "／", "…", "……", "无", "待定", "*"})


class Column(NamedTuple):
    """``words`` name what the column's figures are of, beside the row's label: empty where that says it all.

    ``unit`` and ``period`` are those over the column, ``state`` what is said of it (目标, 基数); else empty or None.
    ``runs``: it counts from the year's first day (累计).
    """

    kind: Kind
    head: str
    words: str = ""
    unit: str = ""
    period: str | None = None
    state: MetricStatus | None = None
    runs: bool = False


def read(grid: Grid) -> tuple[Column, ...]:
    """The columns; the label is the last of words that names indicators, or else the first of words.

    Others under the same head are labels too, of what stands beside them, those that share it, and names of others
    (收入项目, 支出项目) right before figures.
    """
    bodies = [[line.cells[at] for line in grid.lines] for at in range(len(grid.head))]
    columns = [_column(head, body) for head, body in zip(grid.head, bodies, strict=True)]
    wordy = [at for at, column in enumerate(columns) if column.kind == "words" and any(bodies[at])]
    if columns and columns[0].kind == "figures" and _PLACES.fullmatch(columns[0].head.strip()):
        columns[0] = Column("number", columns[0].head)
    figures = [at for at, column in enumerate(columns) if column.kind == "figures"]
    before = [at for at in wordy if figures and at < figures[0]]
    before = [at for at in before if not _TIMES.fullmatch(grid.head[at].strip())] or before
    named = [at for at in before if "指标" in grid.head[at] or grid.head[at].endswith("名称")]
    label = grid.head[(named[-1:] or before[:1])[0]] if before else None
    for at in wordy:
        beside = label is not None and at + 1 in figures and _NAMES.search(grid.head[at])
        if grid.head[at] == label or beside or (not grid.head[at] and at and columns[at - 1].kind == "label"):
            columns[at] = columns[at]._replace(kind="label")
    for at in wordy:
        of_rows = _YEARS.fullmatch(grid.head[at].strip()) or any(one.kind == "label" for one in columns[at:])
        if columns[at].kind == "words" and _TIMES.fullmatch(grid.head[at].strip()) and of_rows:
            columns[at] = columns[at]._replace(kind="time")
    return tuple(_of_projects(list(_beside(columns))))


def _of_projects(columns: Sequence[Column]) -> Sequence[Column]:
    """The columns; beside what projects cost in all bare amounts are what is spent on them: 2030年计划, 累计完成.

    What is 累计 to a day is counted from the first spade, not from the year's first day.
    """
    unit = next((column.unit for column in columns if _IN_ALL.search(column.words)), None)
    if unit is None:
        return columns
    return [
        column._replace(words="累计完成投资" if _SINCE.search(column.head) else "投资", runs=False)
        if column.kind == "figures" and not column.words and column.unit == unit
        else column
        for column in columns
    ]


def _beside(columns: Sequence[Column]) -> Iterator[Column]:
    """The columns, of which place (位次) is that of the figures to the left, and growth (增速) of the last amounts."""
    left: Column | None = None
    amounts: Column | None = None
    for column in columns:
        of = left if _PLACE.search(column.words) else amounts
        found = _of_the_left(column, of) if of else column
        if found.kind == "label":
            left = amounts = None
        elif found.kind == "figures" and not _SHARE.search(found.words) and not _BASE.search(found.head):
            left = found
            amounts = amounts if _OF_THE_LEFT.fullmatch(column.words) else found
        yield found


def _of_the_left(column: Column, left: Column) -> Column:
    if column.kind != "figures" or not _OF_THE_LEFT.fullmatch(column.words):
        return column
    period = column.period or (None if "年均" in column.words else left.period)
    runs = column.runs or (left.runs and not column.period)
    return column._replace(words=left.words + column.words, period=period, state=column.state or left.state, runs=runs)


def is_blank(cell: str) -> bool:
    """Whether the cell says that there is nothing to say."""
    return cell.strip() in _BLANK


def table_unit(grid: Grid) -> str | None:
    """The unit that the line above tells for the whole table (单位：亿元); empty where it tells none.

    None where what it tells cannot be said of each figure: several units, or one that is not known.
    """
    found = _TABLE_UNIT.search(grid.above)
    if found and is_unit(found[1]):
        return found[1]
    return None if re.search(_TELLS_UNITS, grid.above) else ""


def holds_figures(column: Column) -> bool:
    """Whether figures under these words say how much, and are no telephone numbers or days."""
    return not (_NO_FIGURES.search(column.head) or _DATES.fullmatch(column.head.strip()))


def _column(head: str, body: Sequence[str]) -> Column:
    told = [cell for cell in body if not is_blank(cell)]
    if _ORDINAL.fullmatch(head.strip()):
        return Column("number", head)
    if (not head or _UNIT.fullmatch(head.strip())) and told and 2 * sum(map(is_unit, told)) >= len(told):
        return Column("unit", head)
    unit = heads.parted(head)[1]
    if not told or 2 * sum(is_figure(cell, unit) for cell in told) < len(told) or _NO_FIGURES.search(head):
        return Column("words", head)
    if _DATES.fullmatch(head.strip()) and all(map(_DAY.fullmatch, told)):
        return Column("words", head)
    return Column("figures", head, *heads.read(head))
