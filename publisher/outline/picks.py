"""``goals: 5``, ``measures: {limit: 8, group: true}`` -> Pick."""

from typing import get_args

from publisher.errors import suggest
from publisher.model import Kind, Pick
from publisher.model.items import MetricStatus
from publisher.model.outline import ColumnName, Form, Order
from publisher.outline.entries import Entries, whole
from publisher.yamls import Checker, Node

KINDS: dict[str, Kind] = {"goals": "goal", "measures": "measure", "metrics": "metric"}
_WORDS = ("all", "none")
_COLUMNS: tuple[ColumnName, ...] = get_args(ColumnName)
_ORDERS: tuple[Order, ...] = get_args(Order)
_FORMS: tuple[Form, ...] = ("table", "list")
_KEYS = ("limit", "match", "without", "order", "title")
_MORE = {"goal": (), "measure": ("status", "group"), "metric": ("status", "as", "columns")}
_STATUSES = {"measure": ("done", "planned"), "metric": get_args(MetricStatus)}


def read(node: Node | None, key: str, checker: Checker, default: Pick | None) -> Pick | None:
    """What is taken of one kind: ``all``, ``none``, a number, or a mapping; None where nothing is.

    ``key`` is the kind as the outline writes it (``goals``).
    """
    if node is None or node.value is None:
        return default
    if isinstance(node.value, dict):
        return _detailed(node, key, checker)
    if isinstance(node.value, int | float) and not isinstance(node.value, bool):
        limit = whole(node, key, checker)
        return _pick(node, key, limit) if limit else None
    if not isinstance(node.value, str) or node.value not in _WORDS:
        shown = node.value if isinstance(node.value, str | bool) else "a list"
        hint = suggest(str(shown), (*_WORDS, "a number", "a mapping"))
        checker.error(node.place, f"{key} cannot be {str(shown)[:60]!r}", hint)
    return None if node.value == "none" else _pick(node, key)


def usual(key: str, node: Node) -> Pick:
    """All of a kind, as for a section that says nothing of it."""
    return _pick(node, key)


def _pick(node: Node, key: str, limit: int | None = None) -> Pick:
    kind = KINDS[key]
    return Pick(kind, node.place, limit, form="table" if kind == "metric" else "list")


def _detailed(node: Node, key: str, checker: Checker) -> Pick | None:
    kind = KINDS[key]
    entries = Entries(node, (*_KEYS, *_MORE[kind]), key, checker)
    limit = _limit(entries)
    if limit == 0:
        return None
    return Pick(
        kind=kind,
        place=node.place,
        limit=limit,
        match=entries.pattern("match"),
        without=entries.pattern("without"),
        statuses=entries.choices("status", _STATUSES.get(kind, ())),
        order=entries.choice("order", _ORDERS, "source"),
        title=entries.text("title"),
        group=entries.flag("group", False),
        form=entries.choice("as", _FORMS, "table" if kind == "metric" else "list"),
        columns=entries.choices("columns", _COLUMNS),
    )


def _limit(entries: Entries) -> int | None:
    node = entries.nodes.get("limit")
    return None if node is None or node.value == "all" else entries.count("limit")
