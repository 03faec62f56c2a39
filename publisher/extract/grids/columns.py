"""The words over a table's columns, and the cells below -> what each column holds."""

import re
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from publisher.extract import periods
from publisher.extract.grids.figures import is_figure, is_unit
from publisher.extract.grids.grid import Grid
from publisher.extract.times import scopes
from publisher.model.items import MetricStatus

Kind = Literal["label", "unit", "figures", "words", "number"]
_ORDINAL = re.compile("序号|编号|次序|序|№|[Nn][Oo][.．]?|#")
_NO_FIGURES = re.compile(
    "序号|编号|代码|电话|邮编|备注|文号|页码|(?:责任|牵头|配合)|(?:日期|时间|时限|期限|年限|年份|工期)$"
)
_DATES = re.compile("年度|[起终]止|(?:开|竣|完|复|动)工|(?:建成|投产|投用|启动|完成)(?:年月)?")  # where no unit is told
_UNIT = re.compile("(?:计量|数量)?单位")
_BRACKETS = re.compile(r"[（(\[【]([^（）()\[\]【】]*)[）)\]】]")
_ENDING = re.compile("[%％‰]$|(?<=[\u4e00-\u9fff])(?:亿元|万元)$")
_SLASHED = re.compile(r"[/／、，,]([^/／、，,]{1,8})$")
# None of several units: 单位：亿元、万人.
_TABLE_UNIT = re.compile(r"单位\s*[:：]\s*([^\s，。；;（()）、,/／]{1,8})(?![、，,/／])")
_YEAR = re.compile(r"(?:19|20)\d{2}(?!\d)")
_STATES: tuple[tuple[MetricStatus, re.Pattern[str]], ...] = (
    ("ongoing", re.compile("预计|预估|快报")),
    ("actual", re.compile("基数|基期|基准|现状|实际|实绩|实现|已?完成|执行|现值")),
    ("target", re.compile("目标|预期")),
    ("plan", re.compile("计划|规划|安排|任务|拟|(?<!公共)(?<!基金)预算数?$|(?:年初|调整)预算")),
)
_SAYS_NOTHING = re.compile(
    "(?:全年|累计|实际|实绩|预计|预估|快报|计划|规划|安排|任务|拟|目标|指标|预算|基期|基数|基准|现状|现值|完成|实现|执行|预期|绝对|数值|数据|数量|情况"
    "|[数值量额年末底度期到至的为])*"
)
_OF_THE_LEFT = re.compile(
    "(?:比|较|上年|去年|同期|同比|环比|年均|增长|增减|增速|增幅|升降|变化|速度|速|率|±)+|(?:全[国省市区县])?(?:排名|位次|名次)"
)
_BASE = re.compile("同期|[上去]年")  # what the growth beside it is measured by
MEAN = "年均增长"
_MEAN = re.compile(
    r"(?:[三四五]年|期间|规划期)?年均(?:增长|增速|增幅|增长率)?(?:[/／〔\[]*累计(?:数|值|变化)?[〕\]]*)?"
)
_CHANGE = re.compile("(?:同比|环比|(?:比|较)(?:上年|去年|上月)(?:同期)?|上年同期比?)?(?:增减|升降|变化|变动|±)?(?<=.)")
_COMPARED = re.compile("增减|升降|变化|变动|±")
_SHARE = re.compile("占比|比重|(?:完成|占有|贡献)率|进度")
_BLANK = frozenset({"", "-", "—", "——", "–", "/", "／", "…", "……", "无", "待定", "*"})


class Column(NamedTuple):
    """``words`` name what the column's figures are of, beside the row's label: empty where that says it all.

    ``unit`` and ``period`` are those over the column, ``state`` what is said of it (目标, 基数); else empty or None.
    """

    kind: Kind
    head: str
    words: str = ""
    unit: str = ""
    period: str | None = None
    state: MetricStatus | None = None


def read(grid: Grid) -> tuple[Column, ...]:
    """The columns; the label is the last of words that names indicators, or else the first of words.

    Others under the same head are labels too, of what stands beside them.
    """
    bodies = [[line.cells[at] for line in grid.lines] for at in range(len(grid.head))]
    columns = [_column(head, body) for head, body in zip(grid.head, bodies, strict=True)]
    wordy = [at for at, column in enumerate(columns) if column.kind == "words" and any(bodies[at])]
    figures = [at for at, column in enumerate(columns) if column.kind == "figures"]
    before = [at for at in wordy if figures and at < figures[0]]
    named = [at for at in before if "指标" in grid.head[at] or grid.head[at].endswith("名称")]
    label = grid.head[(named[-1:] or before[:1])[0]] if before else None
    for at in wordy:
        if grid.head[at] == label:
            columns[at] = columns[at]._replace(kind="label")
    return tuple(_beside(columns))


def _beside(columns: Sequence[Column]) -> Iterator[Column]:
    """The columns, of which growth (增速) and place (位次) are those of the figures to their left."""
    left: Column | None = None
    for column in columns:
        found = _of_the_left(column, left) if left else column
        if found.kind == "label":
            left = None
        elif found.kind == "figures" and not _SHARE.search(found.words) and not _BASE.search(found.head):
            left = found
        yield found


def _of_the_left(column: Column, left: Column) -> Column:
    if column.kind != "figures" or not _OF_THE_LEFT.fullmatch(column.words):
        return column
    period = column.period or (None if "年均" in column.words else left.period)
    return column._replace(words=left.words + column.words, period=period, state=column.state or left.state)


def is_blank(cell: str) -> bool:
    """Whether the cell says that there is nothing to say."""
    return cell.strip() in _BLANK


def table_unit(grid: Grid) -> str:
    """The unit that the line above tells for the whole table (单位：亿元); empty where it tells none."""
    found = _TABLE_UNIT.search(grid.above)
    return found[1] if found and is_unit(found[1]) else ""


def parted(words: str) -> tuple[str, str]:
    """A name without the unit in its brackets or at its end, and that unit: 总投资（万元）, 总投资/万元, 增长%."""
    for found in _BRACKETS.finditer(words):
        unit = re.sub(r"^(?:计量)?单位\s*[:：]\s*", "", found[1].strip())
        if is_unit(unit):
            return words[: found.start()] + words[found.end() :], unit
    slashed = _SLASHED.search(words)
    if slashed and is_unit(slashed[1]):
        return words[: slashed.start()], slashed[1]
    ending = _ENDING.search(words.strip())
    return (words.strip()[: ending.start()], ending[0]) if ending else (words, "")


def _column(head: str, body: Sequence[str]) -> Column:
    told = [cell for cell in body if not is_blank(cell)]
    if _ORDINAL.fullmatch(head.strip()):
        return Column("number", head)
    if (not head or _UNIT.fullmatch(head.strip())) and told and 2 * sum(map(is_unit, told)) >= len(told):
        return Column("unit", head)
    words, unit = parted(head)
    if not told or 2 * sum(is_figure(cell, unit) for cell in told) < len(told) or _NO_FIGURES.search(head):
        return Column("words", head)
    if _DATES.fullmatch(words.strip()) and not unit:
        return Column("words", head)
    period, rest = _period(words)
    state = next((state for state, pattern in _STATES if pattern.search(rest)), None)
    return Column("figures", head, _named(re.sub(r"[\s（()）]", "", rest)), unit, period, state)


def _named(words: str) -> str:
    """The words over a column as they name what it holds: 同比 is a growth, 目标值 says nothing."""
    if _MEAN.fullmatch(words):
        return MEAN
    if _CHANGE.fullmatch(words):
        return f"{_COMPARED.sub('', words)}增长"
    return "" if _SAYS_NOTHING.fullmatch(words) else words


def _period(words: str) -> tuple[str | None, str]:
    """The period that stands over a column, and the other words there."""
    if found := periods.find(words):
        first = found[0]
        return scopes.value(first), words[: first.start] + words[first.end :].removeprefix("同期")
    if year := _YEAR.search(words):
        return year[0], words[: year.start()] + words[year.end() :]
    return None, words
