"""Quantities -> the same, with two bounds or two sums side by side as one range: 大于10小于20, 3.2亿元—4亿元."""

import re
from collections.abc import Iterator

from publisher.extract.numbers.numerals import low
from publisher.extract.numbers.quantity import Quantity

_AND = re.compile(r"[，,、 ]{0,3}(?:并且|并|且)?")
_TO = re.compile(r"[-—–~～至到]")


def merged(text: str, quantities: Iterator[Quantity]) -> Iterator[Quantity]:
    """A lower bound and an upper bound side by side are one range: 大于10小于20, 1000以上、1500以下."""
    last: Quantity | None = None
    for quantity in quantities:
        both = _joined(text, last, quantity) if last else None
        if last and not both:
            yield last
        last = both or quantity
    if last:
        yield last


def _joined(text: str, first: Quantity, second: Quantity) -> Quantity | None:
    """One range of two quantities: of two bounds, or of two sums that were each said to the penny; None of others."""
    if second.comparator[0] in "<>":
        return _bounded(text, first, second)
    are_sums = first.kind == second.kind == "money" and first.comparator == second.comparator == "="
    if are_sums and first.unit == second.unit and _TO.fullmatch(text, first.end, second.start):
        return _range(text, first, first, second)
    return None


def _bounded(text: str, first: Quantity, second: Quantity) -> Quantity | None:
    """The range that two neighbouring bounds make, None where they do not."""
    signs = first.comparator[0] + second.comparator[0]
    if signs not in ("><", "<>") or not _AND.fullmatch(text, first.end, second.start):
        return None
    least, most = (first, second) if signs == "><" else (second, first)
    if low(least.scale_value) >= low(most.scale_value) or (first.unit and first.unit != second.unit):
        return None
    return _range(text, first, least, most)


def _range(text: str, first: Quantity, least: Quantity, most: Quantity) -> Quantity:
    """The range from ``least`` to ``most``, in the words from the ``first`` of them to the other."""
    second = most if first is least else least
    return second._replace(
        text=text[first.start : second.end],
        start=first.start,
        number_start=first.number_start,
        value=(low(least.value), low(most.value)),
        scale_value=(low(least.scale_value), low(most.scale_value)),
        comparator="range",
    )
