"""A clause behind 其中 or ； -> what its sentence says of it: a part is planned as its sum is, a will ends at ；."""

import re

from publisher.extract.periods import Period
from publisher.extract.text import boundaries
from publisher.extract.text.boundaries import Boundaries
from publisher.extract.times import moods

_ALLOTS = re.compile("[^，,。；;：:]{0,24}(?:安排|预算|计划|拟)[^，,。；;：:]{0,24}[0-9][^，,。；;：:]*$")
_CLAUSES = re.compile("[，,；;：:。]")
_MARKS = "，,；;：:。"
_COMPARES = re.compile("同比|[比较](?:去年|上年|上月|同期|20[0-9]{2}年)(?!(?:年初)?(?:预算|安排))|占(?:全|总|GDP|地区)")
_DONE = re.compile("[已了]|完成|建成|累计|实际|执行")
# 床位8600张，明年要到1万张；…
_RAISED = re.compile(
    "[0-9][^，,。；;：:将要]{0,6}[，,](?:而)?(?:计划|预计|力争|争取)?到?(?:今年|明年|后年|20[0-9]{2}年)?(?:年?[底末]|年内)?前?"
    "(?:要|将|计划|拟|力争|争取|确保|有望|可望|预计)[^，,。；;：:]{0,8}[0-9][^，,。；;：:]*$"
)
_AIMS = re.compile("力争|确保|争取|目标|不低于|以上|预期|届时|到20[0-9]{2}年")

# 二季度收入9亿元，环比增长8%；利润1亿元，环比增长6%: of the same quarter.
_PACE = re.compile("[；;][^，,。；;：:0-9年月季]{1,14}[0-9][^，,。；;]{0,12}[，,]环比")


def with_pace(text: str, period: Period, stop: int, bounds: Boundaries) -> int:
    """Where a quarter or month ends that goes on behind ``stop`` with what is measured by the one before it."""
    while ("季" in period.text or "月" in period.text) and _PACE.match(text, stop):
        stop = boundaries.after(bounds.sentences, stop + 1, len(text))
    return stop


def of_sum(clause: str, earlier: str) -> str:
    """The clause of the sum that a clause tells a part of, where that is allotted; else the clause itself.

    What compares a part with another time or what was done of it (已支出2亿元) speaks for itself.
    """
    told = earlier + clause
    if "其中" not in told or _COMPARES.search(clause):
        return clause
    before, _, since = told.rpartition("其中")
    whole = _CLAUSES.split(before.rstrip(_MARKS))[-1]
    return whole if _ALLOTS.match(whole) and not _DONE.search(whole + since) else clause


def opening(text: str, start: int, position: int, end: int) -> int:
    """Where the part of a sentence begins that a ``position`` stands in, behind one that went on to what shall be.

    ``start`` where it goes on to set out what is to come, or none did: 充电桩5200个，明年将达到8000个；公交车960辆.
    """
    mark = text.rfind("；", start, position)
    while mark >= 0 and not _is_raised(text, start, mark):
        mark = text.rfind("；", start, mark)
    if mark < 0:
        return start
    stop = text.find("，", position, end)
    rest = text[mark + 1 : stop if stop >= 0 else end]
    return start if moods.look_ahead(rest) or _AIMS.search(rest) else mark + 1


def _is_raised(text: str, start: int, mark: int) -> bool:
    """Whether what stands before a ； tells a level and to what it is to rise."""
    return _RAISED.search(text, max(start, mark - 40), mark) is not None
