"""The time told of a figure, within the time that its table is of -> that time in full."""

import datetime
import re

from publisher.extract import periods
from publisher.extract.times.reach import scopes

_YEAR = re.compile("(?:19|20)[0-9]{2}")
_MONTH = re.compile("((?:19|20)[0-9]{2})(?:-[0-9]{2}/(?:19|20)[0-9]{2})?-([0-9]{2})")
_OF_THE_MONTH = frozenset(("本月", "当月"))
_YEARS_BACK = {"本年": 0, "今年": 0, "当年": 0, "上年": 1, "去年": 1}
_OF_THE_YEAR = frozenset(("本年", "今年", "本月", "当月"))
_WITHOUT_A_YEAR = re.compile("[0-9一二三四五六七八九十第前][^年]*|[上下]半年|全年|年[底末]")


def within(told: str | None, runs: bool, whole: str | None) -> str | None:
    """The period ``told`` (1—10月, 本月) in the table's year; where none is told the table's.

    What ``runs`` counts from the year's first day to the end of the table's month.
    """
    month = _MONTH.fullmatch(whole or "")
    if runs and month and (told is None or told in _OF_THE_YEAR):
        return f"{month[1]}-01/{month[1]}-{month[2]}"
    if told is None:
        return whole
    if month and told in _OF_THE_MONTH:
        return f"{month[1]}-{month[2]}"
    if whole and _YEAR.fullmatch(whole) and told in _YEARS_BACK:
        return str(int(whole) - _YEARS_BACK[told])
    if runs and told in _OF_THE_MONTH:
        return f"{told}止"
    return _in_year(told, whole) or told


def _in_year(told: str, whole: str | None) -> str | None:
    years = set(_YEAR.findall(whole or ""))
    if len(years) != 1 or _YEAR.match(told) or not _WITHOUT_A_YEAR.fullmatch(told):
        return None
    (year,) = years
    found = periods.find(f"{year}年{told}", datetime.date(int(year), 12, 31))
    if len(found) != 1 or not found[0].value.startswith(year):
        return None
    return scopes.value(found[0])
