"""Sections -> the time that the chapter which a paragraph stands in is about, by headings and framing sentences."""

import re
from collections.abc import Iterator, Sequence

from publisher.extract import periods
from publisher.extract.periods import Period
from publisher.extract.times import headlines
from publisher.extract.times.articles import outlooks
from publisher.extract.times.moods import AHEAD
from publisher.extract.times.reach import adverbials, scopes
from publisher.model import Paragraph, Section

_NUMBER = "[一二两三四五六七八九十0-9]{1,2}"
# 对2018年政府工作的建议, 首先报告2001年的工作, 关于过去五年的政府工作
_HEAD = re.compile(r"(?:首先|下面)?(?:[^0-9，,。、]{0,4}|.{0,3}[、）)])")
_DATED = re.compile("[^，,。][^，。]{1,24}$")
# What else of a heading tells that a time in words is what the section is about: 今年主要任务, 五年来，经济持续发展.
_ABOUT = re.compile(
    "[，,]|的?[^，,。]{0,14}(?:工作|任务|回顾|总结|目标|要求|建议|安排|部署|打算|成就|成绩|情况|计划|取向|展望|重点|改革)"
)
# 今年, 过去五年, 2025年, “十四五”时期: times that a chapter may be about.
_LASTING = re.compile(
    rf"{AHEAD}|[今明去]年|上一?年|过去|[近这]|前[一二两三四五]年|{_NUMBER}年来"
    r"|[上下]半年|前?[一二三四]季度"
    rf"|(?:19|20|１９|２０|1 9|2 0|一九|二[○〇零])|[“\"]?{_NUMBER}五|第"
)
_PART = re.compile("[上下]半年|前?[一二三四]季度")
_ANOTHER = re.compile("[和与及、][0-9一二三四五六七八九十]")
_YEAR = re.compile("(?:19|20)[0-9]{2}$")
# 过去五年极不平凡。 五年来，…
_SPAN = re.compile(rf"过去|这?{_NUMBER}年[来间]|[去上]年|一年来|“{_NUMBER}五”[时期]")
_FRAMES = re.compile("[，,是]|极|里|中[，,]")
_YEARLY = re.compile("同比|[比较][去上]年|全年")
_GREETING = re.compile("^(?:各位代表|同志们)[！!，,：:]")
_HEAD_LENGTH = 16
# 改革开放取得伟大成就的五年
_THE_YEARS = re.compile(f".*的({_NUMBER}年)$")


def times(sections: Sequence[Section]) -> Iterator[tuple[str | None, ...]]:
    """For each section what it lends to each of its paragraphs; None where no chapter tells a time.

    A heading lends what it names (2025年预期目标, 过去五年工作回顾), also to the sections below it; in a review whose
    heading names no single time a paragraph does that opens with one (过去五年极不平凡。, 五年来，…).  The year of an
    agenda (2025年工作部署) goes on in the sections beside it that set out what is to come.
    """
    above: list[tuple[int, str | None]] = []
    agenda: str | None = None
    headed = outlooks.headed(sections)
    for section, outlook in zip(sections, headed, strict=True):
        while above and above[-1][0] >= section.level:
            above.pop()
        heading = headlines.undated(section.heading or "")
        named = _named(heading)
        if outlook == "past":
            agenda = None
        elif named and outlook == "future" and not _PART.match(named):
            agenda = named
        lent = named or (above[-1][1] if above else None) or agenda
        reviewed = outlooks.parted(section, "future").count("past") if named is None else 0
        if named is None and outlooks.of_heading(heading) == "past":
            told = tuple(_framed(section.paragraphs, lent, _year_beside(heading)))
        elif reviewed:
            told = (*_framed(section.paragraphs[:reviewed], lent), *_framed(section.paragraphs[reviewed:], None))
        else:
            told = (lent,) * len(section.paragraphs)
        if reviewed and _YEAR.fullmatch(told[-1] or ""):
            agenda = told[-1]
        if not outlooks.is_first(heading):
            above.append((section.level, told[-1] if told else lent))
        yield told


def _framed(paragraphs: Sequence[Paragraph], lent: str | None, year: str | None = None) -> Iterator[str | None]:
    """What each paragraph is lent: the last frame, or the ``year`` where it compares with the year before."""
    for paragraph in paragraphs:
        lent = _frame(paragraph.text) or lent
        yield year if year and _YEARLY.search(paragraph.text) else lent


def _year_beside(heading: str) -> str | None:
    """The year that a heading names beside years that it is one of (2025年及“十四五”工作回顾); None for others."""
    found = [period for period in periods.find(heading) if _LASTING.match(period.text)]
    years = [period.value for period in found if _YEAR.fullmatch(period.value)]
    return years[0] if len(found) > len(years) == 1 else None


def _frame(text: str) -> str | None:
    """The time that a paragraph says at its head to be about."""
    text = _GREETING.sub("", text, count=1)
    found = periods.find(text[:_HEAD_LENGTH])
    if not found or found[0].start or not (_SPAN.match(text) or _YEAR.fullmatch(found[0].value)):
        return None
    return scopes.value(found[0]) if _FRAMES.match(text, found[0].end) else None


def _named(heading: str) -> str | None:
    """The one time of a heading that is about it."""
    if years := _THE_YEARS.match(heading):
        return years[1]
    found = [period for period in periods.find(heading) if _LASTING.match(period.text)]
    if len(found) != 1 or not _HEAD.fullmatch(heading, 0, found[0].start):
        return None
    if found[0].start and _PART.match(found[0].text):  # 全力冲刺四季度，确保完成目标
        return None
    return scopes.value(found[0]) if _is_about(heading, found[0]) else None


def _is_about(heading: str, period: Period) -> bool:
    if _ANOTHER.match(heading, period.end) or adverbials.is_bare_plan(period):
        return False
    pattern = _DATED if _YEAR.match(period.value) else _ABOUT
    return pattern.match(heading, period.end) is not None
