"""Text -> Periods: the times that statements hold for, as ISO 8601 where the words and the article's date allow it.

``2025年`` -> 2025 · ``2022年1至11月`` -> 2022-01/2022-11 · ``2016年至2019年`` -> 2016/2019 · ``“十四五”时期`` -> 2021/2025 ·
``去年`` -> 去年, or 2020 in an article of 2021.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date as Date

from publisher.extract import days, moments, numerals
from publisher.extract.days import Days
from publisher.extract.moments import POINT, TO, N


@dataclass(frozen=True, slots=True)
class Period:
    """``text[start:end]``; ``value`` is an ISO 8601 form (an interval with ``/``) or the words themselves."""

    text: str
    start: int
    end: int
    value: str


_PLAN = r"[“\"]?(?P<plan>[一二三四五六七八九十]{1,2})五(?:[”\"](?:规划)?(?:期间|时期|期末|末|以来|期)?|(?:规划)?(?:期间|时期|期末|末|以来))"
_SPAN = (
    rf"(?P<ahead>未来|今后|接下来的?)的?(?P<n1>{N})(?P<u1>年|个月)(?:[内间中])?"
    rf"|(?P<back>过去|最近|近|这|(?<![提目空以此])前)的?(?P<n2>{N})多?(?P<u2>年|个?月)(?:以?来|[间内中])?"
    rf"|(?P<n3>{N})多?(?P<u3>年|个多?月)(?P<since>以?来|间)|(?P<n4>{N})(?P<u4>年|个月)(?:以内|之内|内)|(?P<n5>{N})年后"
)
_WORDS = (
    r"近几?年来?|改革开放以来|(?<![人户亩生均])每年|年底前?|年末|年内|目前|当前|眼下|而今|如今|同期|本世纪(?:中叶|末)?"
)
_CENTURY = r"(?P<century>[12][0-9])世纪(?:(?P<decade>[0-9])0年代)?"
_FIRST = '[0-9０-９零〇一二三四五六七八九十两今去上明后前本当这下未接过最近改每年目眼而如同“"第全]'
_PERIOD = re.compile(rf"(?={_FIRST})(?:{_CENTURY}|{POINT}|{_PLAN}|{_SPAN}|{_WORDS})")
_SECOND = re.compile(rf"{POINT}|(?P<bare_day>{N})[日号]")
_TO = re.compile(TO)
_ENDING = re.compile(r"(?P<open>以来|起至今|至今|到现在|起)|(?P<until>之?前|以前)|之?间|期间|左右")


def find(text: str, date: Date | None = None) -> tuple[Period, ...]:
    """All periods of a text in order; words like 去年 are resolved where the article's ``date`` is given."""
    return tuple(_each(text, date))


def lead(text: str, start: int, end: int) -> re.Match[str] | None:
    """A period right at ``start``, None where none stands there."""
    return _PERIOD.match(text, start, end)


def _each(text: str, date: Date | None) -> Iterator[Period]:
    end = 0
    for match in _PERIOD.finditer(text):
        if match.start() < end:
            continue
        end, found = _read(text, match, date)
        words = text[match.start() : end]
        yield Period(words, match.start(), end, days.iso(found) if found else words)


def _read(text: str, match: re.Match[str], date: Date | None) -> tuple[int, Days | None]:
    if match["plan"]:
        return match.end(), _plan(match)
    if match["century"]:
        return match.end(), _century(match)
    if match["n1"] or match["n2"] or match["n3"] or match["n4"] or match["n5"]:
        return match.end(), _span(match, date) if date else None
    if not _is_point(match):
        return match.end(), None
    return _range(text, match, date)


def _is_point(match: re.Match[str]) -> bool:
    groups = ("year", "short", "relative", "month2", "relative_month", "part3")
    return any(match[name] for name in groups)


def _range(text: str, match: re.Match[str], date: Date | None) -> tuple[int, Days | None]:
    """A point in time and, after 至, the point that ends it."""
    found, end = moments.days_of(match, date), match.end()
    to = _TO.match(text, end)
    second = _SECOND.match(text, to.end()) if to else None
    if second and (last := moments.days_of(second, date, found)) and found:
        found, end = Days(found.first, last.last), second.end()
    elif second:
        end = second.end()
    ending = _ENDING.match(text, end)
    if ending is None:
        return end, found
    return ending.end(), _ended(found, ending, date)


def _ended(found: Days | None, ending: re.Match[str], date: Date | None) -> Days | None:
    if found and ending["open"]:
        return Days(found.first, date)
    if found and date and ending["until"] and found.last and found.first.month == 1 and found.first > date:
        return Days(date, found.last)
    return found


def _plan(match: re.Match[str]) -> Days | None:
    """The n-th five-year plan begins in 1951 + 5n; from the third on (the second was followed by a pause)."""
    number = numerals.parse(match["plan"])
    return (
        days.of_years(1951 + 5 * int(number), 1955 + 5 * int(number))
        if not isinstance(number, tuple) and number >= 3
        else None
    )


def _century(match: re.Match[str]) -> Days:
    first = (int(match["century"]) - 1) * 100
    if not match["decade"]:
        return days.of_years(first + 1, first + 100)
    return days.of_years(first + 10 * int(match["decade"]), first + 10 * int(match["decade"]) + 9)


def _span(match: re.Match[str], date: Date) -> Days | None:
    """So many years or months before or after the article's date."""
    if match["n5"]:
        return days.of_years(date.year + _count(match["n5"]), date.year + _count(match["n5"]))
    number = _count(match["n1"] or match["n2"] or match["n3"] or match["n4"])
    unit = match["u1"] or match["u2"] or match["u3"] or match["u4"]
    months = number * (12 if unit == "年" else 1)
    if match["n1"] or match["n4"]:
        return Days(date, days.moved(date, months))
    return Days(days.moved(date, -months), date)


def _count(text: str) -> int:
    value = numerals.parse(text)
    return int(value[0] if isinstance(value, tuple) else value)
