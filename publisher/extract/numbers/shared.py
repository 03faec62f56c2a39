"""Quantities of a list -> each with the unit or the bound that the list tells once: 分别提高1.8和5.3个百分点."""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import partial
from operator import mul

from publisher.extract.numbers import amounts, points
from publisher.extract.numbers.numerals import each, low
from publisher.extract.numbers.quantity import Quantity
from publisher.extract.numbers.units import UNITS

_LISTING = frozenset("、和与及")
_SCALES = frozenset("万亿")
_BOUNDS = frozenset((">", ">=", "<", "<=", "~"))
_DIGITS = re.compile(r"[0-9]+(?:\.[0-9]+)?")
# Numbers without a unit up to the one that has it: 高0.7、1.4个百分点.
_LIST = re.compile(r"(?<![0-9.])(?:[0-9]{1,9}(?:\.[0-9]{1,4})?[、和与及]){1,8}$")


def with_bounds(text: str, quantities: tuple[Quantity, ...]) -> Iterator[Quantity]:
    """The quantities, and those of a list with the bound before its first: 分别不低于22%和30%."""
    bound, end = None, 0
    for quantity in quantities:
        if text[end : quantity.start] not in _LISTING:
            is_bound = quantity.start < quantity.number_start and quantity.comparator in _BOUNDS
            each_of = is_bound and (quantity.text.startswith("分别") or text.endswith("分别", 0, quantity.start))
            bound = quantity.comparator if each_of else None
        shares = bound and quantity.comparator == "="
        yield quantity._replace(comparator=bound) if bound and shares else quantity
        end = quantity.end


def with_units(text: str, quantities: tuple[Quantity, ...]) -> Iterator[Quantity]:
    """The quantities and, before them, the bare numbers of lists that share a unit: 分别提高1.8和5.3个百分点."""
    end = 0
    for index, written in enumerate(quantities):
        is_scaled = written.kind == "number" and written.unit in _SCALES
        quantity = _scaled(text, written, quantities[index + 1 : index + 4]) if is_scaled else written
        if quantity.unit == "个" and (ended := points.ending(text, quantity, quantities[index + 1 : index + 6])):
            quantity = quantity._replace(unit=ended.unit, base_unit=ended.base_unit, kind=ended.kind)
        start = quantity.start
        if text[start - 1 : start] in _LISTING and text[start - 2 : start - 1].isdigit() and "分别" in text[end:start]:
            yield from _sharing(text, quantity, end)
        yield quantity
        end = quantity.end


def _scaled(text: str, quantity: Quantity, following: tuple[Quantity, ...]) -> Quantity:
    """An amount of 万 or 亿 in a list with the unit of the list's last: 10.6万、3.8万、3.3万平方公里."""
    end = quantity.end
    for later in following:
        if text[end : later.start] not in _LISTING or later.comparator == "range":
            break
        if later.kind != "number" and later.unit[:1] in _SCALES:
            unit = UNITS.get(later.unit[1:])
            times = partial(mul, unit.factor if unit else Decimal(1))
            return quantity._replace(
                unit=quantity.unit + later.unit[1:],
                base_unit=later.base_unit,
                kind=later.kind,
                scale_value=each(each(quantity.scale_value, times), amounts.tidy),
            )
        end = later.end
    return quantity


def _sharing(text: str, quantity: Quantity, floor: int) -> Iterator[Quantity]:
    """The numbers of the list that ends in a quantity, from 分别 on, in the quantity's unit."""
    opening = text.rfind("分别", floor, quantity.start)
    run = _LIST.search(text, opening, quantity.start)
    if run is None or isinstance(quantity.value, tuple):
        return
    factor = low(quantity.scale_value) / quantity.value if quantity.value else Decimal(1)
    for number in _DIGITS.finditer(text, *run.span()):
        start, end, value = *number.span(), Decimal(number[0])
        yield quantity._replace(
            text=number[0],
            start=start,
            end=end,
            number_start=start,
            value=value,
            scale_value=amounts.tidy(value * factor),
            comparator="=",
        )
