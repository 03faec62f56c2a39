"""A figure's setting and status -> its period and its status, which tell of one time: nothing to come is done."""

import re

from publisher.extract.times.articles import present
from publisher.extract.times.articles.outlooks import Outlook
from publisher.extract.times.aspects import leanings
from publisher.extract.times.aspects.settings import Setting
from publisher.extract.times.figures import pending
from publisher.extract.times.moods import AHEAD
from publisher.model.items import MetricStatus

_AIMED_AT = re.compile("目标|应[当该]|计划|规划|力争|争取|预期|要求|确保")
# 全年 and 过去一年 are the year that the chapter tells of.
_ITS_YEAR = re.compile("全年|(?:刚刚?)?过去的?一年|(?:过去)?一年来")
_THAN_NOW = re.compile("[比较](?:现在|目前|当前|现状|现有)")
_OPENED = re.compile("(?:启用|投用|通车|建成|投产|开通|运营|使用)后")
_TO_COME = re.compile(f"(?:{AHEAD}|[明后]年)(?!以来)")


def find(setting: Setting, status: MetricStatus, year: str | None, outlook: Outlook) -> tuple[str | None, MetricStatus]:
    """The period and the status; ``year`` and ``outlook`` are those of the chapter."""
    if status == "plan" and pending.is_pending(setting):
        return None, status
    period = _period(setting, status, year, outlook)
    if status == "actual" and "现" in setting.clause and _is_beyond_now(setting):
        return period, "target"
    if status == "actual" and period and _TO_COME.match(period):
        is_set = period in setting.earlier + setting.clause and leanings.of(setting.clause) != "past"
        return (period, "plan") if is_set else (None, status)  # 今后五年是关键五年。…由31%提高到58%
    return period, _in_time(setting, status, period)


def _is_beyond_now(setting: Setting) -> bool:
    """Whether a clause compares with now what a thing's opening is to bring: 车站启用后到省会48分钟，比现在缩短一半."""
    return _THAN_NOW.search(setting.clause) is not None and _OPENED.search(setting.earlier) is not None


def before_report(setting: Setting, status: MetricStatus) -> str | None:
    """What stands before a reported figure in its sentence; None where it is not reported, or where a change starts."""
    return setting.earlier if status == "actual" and not setting.starts else None


def _period(setting: Setting, status: MetricStatus, year: str | None, outlook: Outlook) -> str | None:
    """What is told, or what the chapter lends: its year is the one that 全年 speaks of, and 过去一年.

    What is already there where the chapter sets out what is to come has no time of its own, nor has what a change
    starts from.
    """
    told = setting.period
    if setting.starts or year is None or (told and not (_ITS_YEAR.fullmatch(told) and year.isdigit())):
        return told
    return told if status == "actual" and outlook in ("future", "ahead") else year


def _in_time(setting: Setting, status: MetricStatus, period: str | None) -> MetricStatus:
    """The status; nothing is reached yet in a year after those that the article may speak in.

    And what its plan tells of the years before it is past, but for the aims of then: “十四五”时期新增就业28万人.
    """
    when = present.outlook(setting.present, period) if period else None
    if when == "past" and status in ("target", "plan") and _AIMED_AT.search(setting.clause) is None:
        return "actual"
    return "target" if when == "future" and status == "actual" else status
