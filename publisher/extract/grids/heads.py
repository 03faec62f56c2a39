"""The words over a table's column -> its unit, its time, what is said of it and what they name."""

import re
from typing import NamedTuple

from publisher.extract import periods
from publisher.extract.grids.figures import is_unit
from publisher.extract.text.patterns import lazily
from publisher.extract.times.reach import scopes
from publisher.model.items import MetricStatus

_BRACKETS = re.compile(r"[（(\[【]([^（）()\[\]【】]*)[）)\]】]")
_ENDING = lazily("[%％‰]$|(?<=[\u4e00-\u9fff])(?:亿元|万元)$")
_SLASHED = re.compile(r"[/／、，,]([^/／、，,]{1,8})$")
_YEAR = re.compile(r"(?:19|20)\d{2}(?!\d)")
# 114年度 is a year of the Republic: no table has figures of so many years.
_OF_THE_REPUBLIC = re.compile(r"(?<!\d)(?<!民国)(?=1[0-4]\d年)")
_STATES: tuple[tuple[MetricStatus, re.Pattern[str]], ...] = (
    ("ongoing", re.compile("预计|预估|快报")),
    ("actual", re.compile("基数|基期|基准|现状|实际|实绩|实现|已?完成|执行|现值|决算")),
    ("target", re.compile("目标|预期")),
    ("plan", re.compile("计划|规划|安排|任务|拟|(?<!公共)(?<!基金)预算数?$|(?:年初|调整|修订)预算")),
)
_SAYS_NOTHING = re.compile(
    "(?!.+的$)(?:全年|年初|调整|修订|累计|实际|实绩|预计|预估|快报|计划|规划|安排|任务|拟|目标|指标|预算|决算|基期|基数|基准|现状|现值|完成|实现|执行|预期|绝对|数值|数据|数量|总量|情况|内容"
    "|[数值量额年末底度期到至止的为])*"
)
MEAN = "年均增长"
_MEAN = re.compile(
    r"(?:[三四五]年|期间|规划期)?年均(?:增长|增速|增幅|增长率)?(?:[/／〔\[]*累计(?:数|值|变化)?[〕\]]*)?"
)
_BEFORE = "(?:上年|去年|上月|(?:19|20)[0-9]{2}年)(?:同期|(?:执行|完成|实际|预算|决算|快报)数?|实绩|基数)?"
# 同比, 比上年±, 较2024年增减: no such year is the time of the column.
_CHANGE = re.compile(
    f"(?:同比|环比|(?:比|较|与)?{_BEFORE}(?:相比|比)|[比较]{_BEFORE})?(?:增长|增减|升降|变化|变动|±)*(?<=.)"
)
_COMPARED = re.compile("增长|增减|升降|变化|变动|±")
_RATIO = re.compile("(?:完成|执行|实现|[占为]).*(?:预算|计划|目标|任务)|(?:预算|计划|目标|任务).*(?:完成|执行|实现)")
PARTS = frozenset(("%", "％", "‰"))
_FISCAL = re.compile(r"(20(\d{2}))\s*[-—–/]\s*(?:20)?(\d{2})(?:财政?年度|年度|(?![\d年月]))")
_PLAIN = lazily("(?<=[\u4e00-\u9fff]{2})(?:绝对|预算|决算|执行|完成|计划|目标|预期|实际)[值额数量]$")
# What a growth is, its status says: 计划增长, 增速目标; 实际增长 is another growth than 名义增长.
_STATED = re.compile(
    "^(?:全年)?(?:计划|规划|目标|预期|预计|预估|拟)+(?=(?:同比|比上年)?(?:增长|增速|增幅|增减)率?$)|(?<=增[长速幅])(?:计划|规划|目标|预期|预计|预估)[值数]?$"
)
_SAME = "同期"
_UP_TO = re.compile("(?:截至|截止到?|[至到])$")
_RUNS = re.compile("^止?(?:本年|年初至今)?累计")


class Head(NamedTuple):
    """``words`` name what the figures are of, beside the row's label: empty where that says it all.

    ``unit`` is empty and ``period`` and ``state`` are None where none is told; ``runs``: it counts from the year's
    first day.
    """

    words: str
    unit: str = ""
    period: str | None = None
    state: MetricStatus | None = None
    runs: bool = False


def read(head: str) -> Head:
    """What the words over a column tell."""
    words, unit = parted(head)
    plain = _bare(words)
    if _CHANGE.fullmatch(plain):
        return Head(_named(plain), unit)
    period, rest = time(words)
    rest = _bare(rest)
    if unit in PARTS and _RATIO.search(rest):
        return Head(rest, unit, period, state(rest))
    counted = _RUNS.sub("", rest)
    runs = counted != rest and any(pattern.fullmatch(counted) for pattern in (_SAYS_NOTHING, _CHANGE))
    return Head(_named(counted if runs else rest), unit, period, state(rest), runs)


def parted(words: str) -> tuple[str, str]:
    """A name without the unit in its brackets or at its end, and that unit: 总投资（万元）, 总投资/万元, 增长%."""
    for found in _BRACKETS.finditer(words):
        unit = re.sub(r"^(?:计量)?单位\s*[:：]\s*|^[±+]", "", found[1].strip())
        if is_unit(unit):
            return words[: found.start()] + words[found.end() :], unit
    slashed = _SLASHED.search(words)
    if slashed and is_unit(slashed[1]):
        return words[: slashed.start()], slashed[1]
    ending = _ENDING().search(words.strip())
    return (words.strip()[: ending.start()], ending[0]) if ending else (words, "")


def time(words: str) -> tuple[str | None, str]:
    """The period that is told, and the other words."""
    if (fiscal := _FISCAL.search(words)) and int(fiscal[3]) == (int(fiscal[2]) + 1) % 100:
        return f"{fiscal[1]}-{fiscal[3]}年度", words[: fiscal.start()] + words[fiscal.end() :]
    words = _OF_THE_REPUBLIC.sub("民国", words)
    if found := periods.find(words):
        first = found[0]
        before = _UP_TO.sub("", words[: first.start])
        same = _SAME if words.startswith(_SAME, first.end) and not first.value[:1].isdigit() else ""
        return scopes.value(first) + same, before + words[first.end :].removeprefix(_SAME)
    if year := _YEAR.search(words):
        return year[0], words[: year.start()] + words[year.end() :]
    return None, words


def row_time(words: str) -> tuple[str | None, MetricStatus | None]:
    """The period of a row that is one, and what is said of it: 2025年, 2026年（计划）; None and None for other rows."""
    period, rest = time(words)
    rest = _bare(rest)
    return (period, state(rest)) if period and _SAYS_NOTHING.fullmatch(rest) else (None, None)


def state(words: str) -> MetricStatus | None:
    """What is said of the figures (目标, 基数); None where nothing is."""
    return next((found for found, pattern in _STATES if pattern.search(words)), None)


def _bare(words: str) -> str:
    return re.sub(r"[\s（()）]", "", words)


def _named(words: str) -> str:
    """The words over a column as they name what it holds: 同比 is a growth, 目标值 says nothing."""
    words = _STATED.sub("", words)
    if _MEAN.fullmatch(words):
        return MEAN
    if _CHANGE.fullmatch(words):
        return f"{_COMPARED.sub('', words)}增长"
    return "" if _SAYS_NOTHING.fullmatch(words) else _PLAIN().sub("", words)
