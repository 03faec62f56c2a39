"""A number that says how much, with its unit, its comparator and its value multiplied out."""

from typing import Literal, NamedTuple

from publisher.extract.numbers.numerals import Value
from publisher.extract.numbers.units import UnitKind
from publisher.model.items import Comparator

QuantityKind = UnitKind | Literal["rank"]
SIZES: frozenset[QuantityKind] = frozenset(("count", "money", "physical", "number"))  # so much of a thing


class Quantity(NamedTuple):
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
