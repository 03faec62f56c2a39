"""Text -> Quantities: every number that says how much, with its unit, its comparator and its value multiplied out.

Names that merely hold a number are left out: “523”人才计划, 第三人民医院, PM2.5, 2025年, 十四五.  Patterns begin with a
character class and repeat within bounds, so time grows with the length of the text and with nothing else.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from publisher.extract import amounts, comparators, names, numerals
from publisher.extract.numerals import Value, low
from publisher.extract.units import UnitKind
from publisher.model.items import Comparator

QuantityKind = UnitKind | Literal["rank"]


@dataclass(frozen=True, slots=True)
class Quantity:
    """``text[start:end]`` with its comparator words; ``number_start`` is where the number itself begins.

    ``value`` is as written in ``unit`` (2000 亿元), ``scale_value`` multiplied out in ``base_unit``; both are
    ``(low, high)`` for a range.  ``unit`` and ``base_unit`` are empty for a bare number.
    """

    text: str
    start: int
    end: int
    number_start: int
    value: Value
    unit: str
    scale_value: Value
    base_unit: str
    comparator: Comparator
    kind: QuantityKind


_RUN = re.compile(r"[0-9０-９零〇一二两三四五六七八九十百千万亿半]+")
_AND = re.compile(r"[，,、 ]{0,3}(?:并且|并|且)?")
_RANKED_BEFORE = frozenset("市省国区县球界列居位排名")
_RANKED_AFTER = frozenset("，,。；;：:、”）)！的和并\n")


def find(text: str) -> tuple[Quantity, ...]:
    """All quantities of a text in order, bare numbers among them; they never overlap."""
    return tuple(_merged(text, _each(text)))


def _each(text: str) -> Iterator[Quantity]:
    end = 0
    for run in _RUN.finditer(text):
        match = amounts.GRAMMAR.match(text, run.start()) if run.start() >= end else None
        if match is None:
            continue
        quantity = _read(text, match)
        end = match.end()
        if quantity:
            yield quantity
            end = quantity.end


def _read(text: str, match: re.Match[str]) -> Quantity | None:
    if names.is_name(text, match):
        return None
    before = text[match.start() - 1 : match.start()]
    if before == "第" or match["unit"] == "强" or (before == "前" and match["unit"] in ("位", "名")):
        return _rank(text, match, before)
    return None if before == "前" else _amount(text, match)


def _amount(text: str, match: re.Match[str]) -> Quantity | None:
    amount = amounts.read(text, match)
    if amount is None:
        return None
    cue, start = comparators.before(text, match.start())
    return Quantity(
        text=text[start : amount.end],
        start=start,
        end=amount.end,
        number_start=match.start(),
        value=amount.value,
        unit=amount.unit,
        scale_value=amount.scale_value,
        base_unit=amount.base_unit,
        comparator="range" if isinstance(amount.value, tuple) else _comparator(match, cue),
        kind=amount.kind,
    )


def _comparator(match: re.Match[str], cue: Comparator | None) -> Comparator:
    after = (match["after"] or "").lstrip("及或者")
    vague = match["vague"] or match["vague2"] or match["more"]
    return comparators.AFTER.get(after) or (">" if vague else cue or "=")


def _rank(text: str, match: re.Match[str], before: str) -> Quantity | None:
    """第14位, 全省第一, 全国40强, 前十强; None where 第 only counts things (第三产业) or 强 names a list (500强)."""
    unit, value = match["unit"] or "", numerals.parse(match["a"])
    counts_things = before == "第" and (unit not in ("位", "名") if unit else not _is_ranked(text, match))
    if value == 500 or counts_things:
        return None
    start = match.start() - (before in ("第", "前"))
    return Quantity(
        text=text[start : match.end()],
        start=start,
        end=match.end(),
        number_start=match.start(),
        value=value,
        unit=unit or "位",
        scale_value=value,
        base_unit=unit or "位",
        comparator="=" if before == "第" else "<=",
        kind="rank",
    )


def _is_ranked(text: str, match: re.Match[str]) -> bool:
    place, after = text[match.start() - 2 : match.start() - 1], text[match.end() : match.end() + 1]
    return place in _RANKED_BEFORE and (not after or after in _RANKED_AFTER)


def _merged(text: str, quantities: Iterator[Quantity]) -> Iterator[Quantity]:
    """A lower bound and an upper bound side by side are one range: 大于10小于20, 1000以上、1500以下."""
    last: Quantity | None = None
    for quantity in quantities:
        both = _bounded(text, last, quantity) if last and quantity.comparator[0] in "<>" else None
        if last and not both:
            yield last
        last = both or quantity
    if last:
        yield last


def _bounded(text: str, first: Quantity, second: Quantity) -> Quantity | None:
    """The range that two neighbouring bounds make, None where they do not."""
    signs = first.comparator[0] + second.comparator[0]
    if signs not in ("><", "<>") or not _AND.fullmatch(text, first.end, second.start):
        return None
    least, most = (first, second) if signs == "><" else (second, first)
    if low(least.scale_value) >= low(most.scale_value) or (first.unit and first.unit != second.unit):
        return None
    return replace(
        second,
        text=text[first.start : second.end],
        start=first.start,
        number_start=first.number_start,
        value=(low(least.value), low(most.value)),
        scale_value=(low(least.scale_value), low(most.scale_value)),
        comparator="range",
    )
