"""The fields of an item that a user may set, each with what it may be."""

from collections.abc import Callable, Collection
from decimal import Decimal
from typing import Any, get_args

from publisher.model.items import Comparator, MetricKind, MetricStatus
from publisher.model.outline import Kind
from publisher.yamls import Checker, Node

_Reader = Callable[[Node, str, Checker], Any]
MOST = 1e18


def _text(node: Node, what: str, checker: Checker) -> str:
    return checker.text(node, what)


def _text_or_none(node: Node, what: str, checker: Checker) -> str | None:
    return None if node.value is None else checker.text(node, what)


def _choice(choices: Collection[str]) -> _Reader:
    return lambda node, what, checker: checker.choice(node, what, choices)


def _value(node: Node, what: str, checker: Checker) -> Decimal | tuple[Decimal, Decimal]:
    """A number, or a list of two for a range."""
    if not isinstance(node.value, list):
        return _number(node, what, checker)
    if len(node.value) != 2:
        checker.error(node.place, f"{what} must be a number or [low, high]")
        return Decimal(0)
    low, high = (_number(bound, what, checker) for bound in node.value)
    if low >= high:
        checker.error(node.place, f"the range of {what} must rise", "[low, high]")
    return low, high


def _number(node: Node, what: str, checker: Checker) -> Decimal:
    """The number as written, without an exponent."""
    checker.number(node, what, -MOST, MOST)
    number = isinstance(node.value, int | float) and abs(node.value) <= MOST
    return Decimal(format(Decimal(str(node.value)), "f")) if number else Decimal(0)


FIELDS: dict[Kind, dict[str, _Reader]] = {
    "goal": {},
    "measure": {"group": _text_or_none, "status": _choice(("planned", "done"))},
    "metric": {
        "indicator": _text,
        "value": _value,
        "unit": _text,
        "scale_value": _value,
        "base_unit": _text,
        "comparator": _choice(get_args(Comparator)),
        "period": _text_or_none,
        "status": _choice(get_args(MetricStatus)),
        "kind": _choice(get_args(MetricKind)),
    },
}


def read_fields(entry: dict[str, Node], kind: Kind, checker: Checker) -> dict[str, Any]:
    """The fields of the noun that the entry sets."""
    return {key: reader(entry[key], key, checker) for key, reader in FIELDS[kind].items() if key in entry}
