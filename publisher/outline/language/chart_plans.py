"""The ``chart:`` of a section -> ChartPlan."""

from typing import get_args

from publisher.model import ChartPlan
from publisher.model.outline import Axis, ChartKind
from publisher.outline.language import comparisons
from publisher.outline.language.entries import Entries
from publisher.outline.language.json_schema import CHART
from publisher.yamls import Checker, Node

_AXES: tuple[Axis, ...] = get_args(Axis)
_KINDS: tuple[ChartKind, ...] = get_args(ChartKind)


def read(node: Node, checker: Checker) -> ChartPlan:
    """What is drawn; several indicators stand side by side, one stands by region (a line: by year)."""
    entries = Entries(node, CHART, "chart", checker)
    kind = entries.choice("kind", _KINDS, "bar")
    indicators = tuple(comparisons.indicator(item, checker) for item in entries.list("indicator"))
    if not indicators:
        checker.error(node.place, "chart needs an indicator", "for instance  indicator: 地区生产总值")
    usual: Axis = "indicator" if len(indicators) > 1 else "year" if kind == "line" else "region"
    by = entries.choice("by", _AXES, usual)
    if len(indicators) > 1 and by != "indicator":
        checker.error(node.place, "a chart of several indicators stands by indicator", "name one, or leave out  by")
    return ChartPlan(kind, indicators, by, entries.text("title"), node.place)
