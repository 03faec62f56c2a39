"""Dates -> Chinese: figures without leading zeros (GB/T 9704—2012, 7.3.5.4)."""

import datetime
import re

_ISO = re.compile(r"(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?")


def written(when: datetime.date) -> str:
    """2026年11月21日."""
    return f"{when.year}年{when.month}月{when.day}日"


def as_printed(date: str) -> str:
    """``2021-09-01`` -> 2021年9月1日, ``2021-09`` -> 2021年9月; other words stay as they are."""
    found = _ISO.fullmatch(date)
    if not found:
        return date
    return "".join(f"{int(part)}{unit}" for part, unit in zip(found.groups(), "年月日", strict=True) if part)
