"""The ``compare:`` of a section -> Comparison."""

from typing import get_args

from publisher.model import Comparison, Indicator
from publisher.model.outline import CompareAxis, FigureKind
from publisher.outline.language.entries import Entries
from publisher.outline.language.json_schema import COMPARE, INDICATOR
from publisher.yamls import Checker, Node

_AXES: tuple[CompareAxis, ...] = get_args(CompareAxis)
_FIGURES: tuple[FigureKind, ...] = get_args(FigureKind)


def read(node: Node, checker: Checker) -> Comparison:
    """The comparison; indicators are names, or mappings of a ``name`` and other names it goes by (``also``)."""
    entries = Entries(node, COMPARE, "compare", checker)
    known = len(checker.problems)
    rows = entries.choice("rows", _AXES, "indicator")
    other: CompareAxis = "region" if rows == "indicator" else "indicator"
    columns = entries.choice("columns", _AXES, other)
    indicators = tuple(indicator(item, checker) for item in entries.list("indicators"))
    if len(checker.problems) > known:
        pass  # what is usual stands for what is wrong: it clashes with nothing
    elif rows == columns:
        checker.error(node.place, f"rows and columns cannot both be {rows!r}", f"one of: {', '.join(_AXES)}")
    elif "indicator" not in (rows, columns) and len(indicators) > 1:
        message = "one of rows and columns must be 'indicator' where several are compared"
        checker.error(node.place, message, "the other: region, source, year or status")
    if not indicators:
        checker.error(node.place, "compare needs indicators", "for instance  indicators: [地区生产总值]")
    turns = not {"rows", "columns"} & entries.nodes.keys()
    return Comparison(rows, columns, indicators, entries.text("title"), node.place, turns)


def indicator(node: Node, checker: Checker) -> Indicator:
    """A name, or a mapping of a name, other names, and the kind and unit of the figures that are meant."""
    if not isinstance(node.value, dict):
        return Indicator(checker.text(node, "an indicator"), node.place)
    entries = Entries(node, INDICATOR, "an indicator", checker)
    return Indicator(
        name=entries.needed("name", "地区生产总值"),
        place=node.place,
        also=entries.texts("also"),
        kind=entries.choice("kind", _FIGURES, "level") if "kind" in entries.nodes else None,
        unit=entries.text("unit"),
    )
