"""Times listed before 分别 and figures listed behind it -> the time of each figure.

``2023年、2024年产值分别为3亿元、4亿元``, ``2023—2025年，产值分别增长3%、4%和5%``, ``一、二季度产值分别增长3%和4%``.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from publisher.extract import periods
from publisher.extract.periods import Period
from publisher.extract.text import boundaries
from publisher.extract.text.boundaries import Boundaries

Reach = tuple[int, int, Period]

_EACH = re.compile("分别|依次")
_AND = re.compile("[、和与及]|以及")
_FIGURE = re.compile("[0-9０-９一二三四五六七八九十两百]")
# One subject, whose figures they all are; no 三大产业, 各县.
_BETWEEN = re.compile("(?:(?![两二三四五六七八九十][个大类项家次座种条县区市镇]|各)[^0-9０-９。；;、和与及]){0,40}")
# 一至四季度营业收入依次为…
_RANGE = re.compile("(?P<first>[一二三四1-4])[至到—~～-]$")
_QUARTERS = {numeral: index for numerals in ("一二三四", "1234") for index, numeral in enumerate(numerals)}
_SPAN = re.compile("([12][0-9]{3})/([12][0-9]{3})")
_NUMERALS = re.compile("(?:第?[一二三四五六七八九十0-9]{1,2}、){1,11}$")  # 一、二、三季度
_ORDINALS = re.compile(
    "(?:第?[一二三四1-4](?:、|[至到—~～-]第?(?=[二三四1-4]季度))){1,3}(?=第?[二三四1-4]季度)"
    "|(?:[0-9]{1,2}、){1,11}(?=[0-9]{1,2}月)"
)
_OF_A_YEAR = re.compile("第?[一二三四1-9十0-2]{1,2}(?P<unit>季度|月份?)")
_YEAR = re.compile("(?:19|20)[0-9]{2}年|[今去前明]年|上年")
_FEWEST = 2
_AGAINST = tuple("比较較同于於与跟由从")
_MOST = 12
_BACK = 60


def find(text: str, told: Sequence[Period], bounds: Boundaries) -> Iterator[Reach]:
    """From where to where in a paragraph which of several times holds."""
    if told and ("分别" in text or "依次" in text):
        for each in _EACH.finditer(text):
            listed = _listed(text, told, each.start())
            if len(listed) >= _FEWEST:
                yield from _figures(text, each.end(), listed, bounds)


def skip(text: str, start: int, end: int) -> int:
    """Where the words begin behind a time, or behind several that stand listed: 2024年、2025年产值, 一、二季度产值."""
    numbered = _ORDINALS.match(text, start, end)
    start = periods.lead(text, numbered.end() if numbered else start, end)
    mark = _AND.match(text, start, end)
    while mark and (behind := periods.lead(text, mark.end(), end)) > mark.end():
        start = behind
        mark = _AND.match(text, start, end)
    return start


def _listed(text: str, told: Sequence[Period], at: int) -> tuple[Period, ...]:
    """The times that stand listed before 分别, with nothing but their subject between; the years of one span."""
    last = bisect_right(told, at, key=lambda period: period.end)
    near = told[max(0, last - _MOST) : last]
    run: list[Period] = []
    for period in reversed(near):
        pattern, stop = (_AND, run[0].start) if run else (_BETWEEN, at)
        if not pattern.fullmatch(text, period.end, stop):
            break
        run.insert(0, period)
    if run and text[run[0].start - 1 : run[0].start] in _AGAINST:  # 比1至3月、1至4月分别收窄2个和1个百分点
        return ()
    if len(run) == 1:
        return _years(run[0]) or _numbered(text, run[0], near)
    return tuple(_dated(run[0], period) for period in run)


def _years(span: Period) -> tuple[Period, ...]:
    found = _SPAN.fullmatch(span.value) if span.text[0] not in "“十" else None
    years = range(int(found[1]), int(found[2]) + 1) if found else ()
    return tuple(Period(f"{year}年", span.start, span.end, str(year)) for year in years)


def _numbered(text: str, last: Period, told: Sequence[Period]) -> tuple[Period, ...]:
    """The quarters or months of 今年一、二、三季度, of which only the last is a time by itself."""
    unit = _OF_A_YEAR.fullmatch(last.text)
    before = _NUMERALS.search(text, max(0, last.start - _BACK), last.start) if unit else None
    if unit is None or before is None:
        return _quarters(text, last, told) if unit and unit["unit"] == "季度" else ()
    year = next((period.text for period in told if period.end == before.start()), "")
    names = (f"{numeral}{unit['unit']}" for numeral in before[0].strip("、").split("、"))
    return tuple(_read(year + name, last) for name in (*names, last.text))


def _quarters(text: str, last: Period, told: Sequence[Period]) -> tuple[Period, ...]:
    """The quarters of 一至四季度, of which only the last is a time by itself."""
    span = _RANGE.search(text, max(0, last.start - 2), last.start)
    numeral = last.text.removeprefix("第")[:1]
    if span is None or span["first"] not in _QUARTERS or numeral not in _QUARTERS:
        return ()
    year = next((period.text for period in told if period.end == span.start()), "")
    quarters = range(_QUARTERS[span["first"]], _QUARTERS[numeral] + 1)
    return tuple(_read(f"{year}{'一二三四'[index]}季度", last) for index in quarters)


def _dated(first: Period, period: Period) -> Period:
    """A part of the year that the first of a list names: 2025年一季度、上半年."""
    year = _YEAR.match(first.text)
    is_part = year and year[0] != first.text and period is not first and not _YEAR.match(period.text)
    return _read(year[0] + period.text, period) if year and is_part else period


def _read(words: str, at: Period) -> Period:
    found = periods.find(words)
    return Period(words, at.start, at.end, found[0].value if len(found) == 1 else words)


def _figures(text: str, start: int, listed: Sequence[Period], bounds: Boundaries) -> Iterator[Reach]:
    """Each time with its figure, in the clause of 分别 and those behind it that list as many."""
    last = boundaries.after(bounds.sentences, start, len(text))
    while start < last:
        end = boundaries.after(bounds.clauses, start, last)
        if end - start > boundaries.REACH:
            return
        marks = [*_AND.finditer(text, start, end)]
        starts = (start, *(mark.end() for mark in marks))
        ends = (*(mark.start() for mark in marks), end)
        if len(starts) != len(listed) or not all(
            _FIGURE.search(text, *part) for part in zip(starts, ends, strict=True)
        ):
            return
        yield from zip(starts, ends, listed, strict=True)
        start = end + 1
