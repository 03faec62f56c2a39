"""Years, months and days -> the days from a first to a last, and those -> their shortest ISO 8601 form."""

import calendar
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Days:
    """From ``first`` to ``last``, both included; None where that end is open (三年以前, 2016年以来)."""

    first: date | None
    last: date | None


def of_years(first: int, last: int) -> Days:
    """Whole years."""
    return Days(date(first, 1, 1), date(last, 12, 31))


def of_months(year: int, first: int, last: int) -> Days:
    """Whole months of one year."""
    return Days(date(year, first, 1), month_end(year, last))


def month_end(year: int, month: int) -> date:
    """The last day of a month."""
    return date(year, month, calendar.monthrange(year, month)[1])


def moved(day: date, by_months: int) -> date:
    """The same day of another month, or that month's last day where it is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + by_months, 12)
    last = month_end(year, month + 1)
    return last if day.day > last.day else last.replace(day=day.day)


def iso(days: Days) -> str:
    """``2025``, ``2022-10``, ``2022-10-05`` and intervals: ``2022-01/2022-11``, ``2016/..``, ``../2016-07``."""
    first, last = days.first, days.last
    if first is None:
        return f"../{_month_or_day(last)}"
    if last is None:
        return f"{_shortest(first)}/.."
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        return _joined(f"{first.year:04}", f"{last.year:04}")
    if first.day == 1 and last == month_end(last.year, last.month):
        return _joined(first.isoformat()[:7], last.isoformat()[:7])
    return _joined(first.isoformat(), last.isoformat())


def _month_or_day(last: date | None) -> str:
    if last is None:
        return ".."
    return last.isoformat()[:7] if last == month_end(last.year, last.month) else last.isoformat()


def _shortest(first: date) -> str:
    if first.day > 1:
        return first.isoformat()
    return f"{first.year:04}" if first.month == 1 else first.isoformat()[:7]


def _joined(first: str, last: str) -> str:
    return first if first == last else f"{first}/{last}"
