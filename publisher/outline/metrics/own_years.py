"""A metric of a part of a year (年末, 上半年, 1—2月) -> the same of that year, where its article's date tells which."""

import re
from dataclasses import replace

from publisher.model import Metric, SourceRef
from publisher.outline.metrics.periods import years

_PARTS = {  # the first month and the last
    **dict.fromkeys(("年末", "年底"), (12, 12)),
    "全年": (1, 12),
    "上半年": (1, 6),
    "下半年": (7, 12),
    "前三季度": (1, 9),
    "一季度": (1, 3),
    "首季度": (1, 3),
    "二季度": (4, 6),
    "三季度": (7, 9),
    "四季度": (10, 12),
}
_MONTHS = re.compile("(?:(?P<first>[0-9]{1,2})[-—–~至到])?(?P<last>[0-9]{1,2})月(?P<alone>份|当月|末|底)?")
_PAST_YEAR = re.compile("过去的?一年|一年来")
_EARLY = 4  # months before it look back on the last year
_OF_A_YEAR = re.compile(r"(?<!\d)((?:19|20)\d{2})年$")
# What is to be done lies ahead; late in a year the plans of the next one are told as well.
_DEADLINE = re.compile("(?:(?P<month>[0-9]{1,2})月(?:[0-9]{1,2}日|[上中下]旬)?[末底]?|年[末底])前|年内")
_LATE = 10
_DATED = re.compile(r"[0-9]{4}-[0-9]{2}")


def of_its_year(metric: Metric, date: str) -> Metric:
    """The metric, its period told with the year: 全年 of a report of 2025-01 is 2024, 年末 is 2024年末.

    ``date`` is the article's; where it tells no month, or either year may be meant, the words stay.
    """
    period = metric.period or ""
    year = _of_its_year(metric, date) if _DATED.match(date) else None
    if year is None:
        return metric
    named = (_part(period) or _DEADLINE.fullmatch(period)) and period != "全年"
    return replace(metric, period=f"{year}年{period.removeprefix('年')}" if named else str(year))


def _of_its_year(metric: Metric, date: str) -> int | None:
    """The year of the metric's part of one, or in which it is due; None: it is of neither, or either may be meant."""
    period = metric.period or ""
    if due := _DEADLINE.fullmatch(period):
        return _due(int(due["month"] or 0), int(date[:4]), int(date[5:7])) if metric.status != "actual" else None
    return _year(metric, date) if _part(period) or _PAST_YEAR.fullmatch(period) else None


def _due(end: int, year: int, month: int) -> int | None:
    """The year of what is due by a month, or by the year's ``end``: 0, as an article of that year and month says."""
    if month < _LATE:
        return None if 0 < end < month else year
    return year + 1 if 0 < end < month else None


def of_its_source(metric: Metric, source: SourceRef) -> Metric:
    """``of_its_year``; what is reported without a time is of the year that the source's label ends in."""
    if metric.period is None and metric.status == "actual" and (labelled := _OF_A_YEAR.search(source.label)):
        return replace(metric, period=labelled[1])
    return of_its_year(metric, source.date)


def _part(period: str) -> tuple[int, int] | None:
    """The first and the last month; a month alone is one only as 2月份, for 2月 may be the day of an event."""
    months = _MONTHS.fullmatch(period)
    if not months or not (months["first"] or months["alone"]):
        return _PARTS.get(period)
    last = int(months["last"])
    return int(months["first"] or last), last


def _year(metric: Metric, date: str) -> int | None:
    """The year; what is reported lies behind the date, what is aimed at before it."""
    period, year, month = metric.period or "", int(date[:4]), int(date[5:7])
    part = _part(period)
    if part is None:
        return next(iter(years(period, date)), None)
    start, end = part
    if metric.status != "actual":
        return year if _EARLY <= month <= end else None
    if month < start or (month < _EARLY and month < end):
        return year - 1
    return year if month >= end else None
