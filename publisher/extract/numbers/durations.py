"""A span of time in two units, or with a half in its unit -> one amount: 2小时40分 are 160分钟, 3个半小时 are 3.5."""

import re
from decimal import Decimal
from typing import NamedTuple

from publisher.extract.numbers import numerals
from publisher.extract.numbers.numerals import NUMBER, Value, each, low
from publisher.extract.numbers.units import UNITS


class Span(NamedTuple):
    """So many of a unit of time; the words end at ``end``."""

    value: Value
    unit: str
    end: int


class _Smaller(NamedTuple):
    """So many of a smaller unit make one of the larger; its words are what stands behind its number."""

    unit: str
    times: int
    words: str


_SMALLER = {
    "小时": _Smaller("分钟", 60, "分钟|分(?![之别成钟期步类级工析])"),
    "分钟": _Smaller("秒", 60, "秒钟?"),
    "年": _Smaller("个月", 12, "个月"),
    "天": _Smaller("小时", 24, "个?小时"),
}
_MORE = {
    larger: re.compile(f"[零又]?(?P<number>{NUMBER})(?:{smaller.words})(?!半)") for larger, smaller in _SMALLER.items()
}
# 3个半小时, 两个半月
_HALF = re.compile("半(?P<unit>小时|钟头|月|季度|星期|工作日)")


def read(text: str, match: re.Match[str]) -> Span | None:
    """The span of time that begins with a match of the quantity grammar; None where it is one number in one unit."""
    unit = match["unit"]
    if unit is None or match["b"] or match["scale"] or match["per"]:
        return None
    first = numerals.parse(match["a"])
    if unit == "个":
        half = _HALF.match(text, match.end("unit"))
        return _and_a_half(first, half) if half else None
    base = "分钟" if unit == "分" else UNITS[unit].base  # 2分30秒
    more = _MORE[base].match(text, match.end()) if base in _MORE and match.end() == match.end("unit") else None
    if more is None or isinstance(first, tuple):
        return None
    smaller = _SMALLER[base]
    return Span(first * smaller.times + low(numerals.parse(more["number"])), smaller.unit, more.end())


def _and_a_half(first: Value, half: re.Match[str]) -> Span:
    unit = half["unit"] if half["unit"] in UNITS else "个" + half["unit"]
    return Span(each(first, lambda number: number + Decimal("0.5")), unit, half.end())
