"""The ``compare:`` of a section -> Comparison."""

from typing import get_args

from publisher.model import Comparison, Indicator
from publisher.model.outline import Axis
from publisher.outline.entries import Entries
from publisher.yamls import Checker, Node

_AXES: tuple[Axis, ...] = get_args(Axis)
_KEYS = ("rows", "columns", "indicators", "title")


def read(node: Node, checker: Checker) -> Comparison:
    """The comparison; indicators are names, or mappings of a ``name`` and other names it goes by (``also``)."""
    entries = Entries(node, _KEYS, "compare", checker)
    rows = entries.choice("rows", _AXES, "indicator")
    other: Axis = "region" if rows == "indicator" else "indicator"
    columns = entries.choice("columns", _AXES, other)
    if (rows == "indicator") == (columns == "indicator"):
        checker.error(node.place, "one of rows and columns must be 'indicator'", "the other: region or source")
    indicators = tuple(_indicator(item, checker) for item in entries.list("indicators"))
    if not indicators:
        checker.error(node.place, "compare needs indicators", "for instance  indicators: [地区生产总值]")
    return Comparison(rows, columns, indicators, entries.text("title"), node.place)


def _indicator(node: Node, checker: Checker) -> Indicator:
    if not isinstance(node.value, dict):
        return Indicator(checker.text(node, "an indicator"), node.place)
    entries = Entries(node, ("name", "also"), "an indicator", checker)
    return Indicator(entries.needed("name", "地区生产总值"), node.place, entries.texts("also"))
