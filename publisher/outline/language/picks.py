"""``goals: 5``, ``measures: {limit: 8, by: lead}`` -> Pick."""

import re
from decimal import Decimal
from typing import get_args

from publisher.errors import suggest
from publisher.model import Kind, Least, Pick
from publisher.model.outline import By, ColumnName, Form
from publisher.outline.language.entries import Entries, whole
from publisher.outline.language.json_schema import STATUSES, groupings, orders, pick_keys
from publisher.yamls import Checker, Node

KINDS: dict[str, Kind] = {"goals": "goal", "measures": "measure", "metrics": "metric"}
_WORDS = ("all", "none")
_COLUMNS: tuple[ColumnName, ...] = get_args(ColumnName)
_FORMS: tuple[Form, ...] = ("table", "list")
_AMOUNT = re.compile(r"(?P<number>[0-9]{1,15}(\.[0-9]{1,9})?)(?P<scale>[百千]?[万亿]?亿?)(?P<unit>[^0-9\s]{0,8})")
_SCALES = {"百": 100, "千": 1_000, "万": 10_000, "亿": 100_000_000}


def read(node: Node | None, key: str, checker: Checker, default: Pick | None, where: str = "") -> Pick | None:
    """What is taken of one kind: ``all``, ``none``, a number, or a mapping; None where nothing is.

    ``key`` is the kind as the outline writes it (``goals``), ``where`` is ``summary`` or, in a section, empty.
    """
    if node is None or node.value is None:
        return default
    if isinstance(node.value, dict):
        return _detailed(node, key, checker, where)
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
    return Pick(kind, node.place, limit, form=None if kind == "metric" else "list")


def _detailed(node: Node, key: str, checker: Checker, where: str) -> Pick | None:
    kind = KINDS[key]
    entries = Entries(node, pick_keys(key, where), f"{where} {key}".strip(), checker)
    limit = _limit(entries)
    form = _form(entries) if kind == "metric" else "list"
    if form == "list" and "columns" in entries.nodes:
        checker.error(entries.nodes["columns"].place, "a list has no columns", "for instance  as: table")
    found = Pick(
        kind=kind,
        place=node.place,
        limit=limit,
        match=entries.pattern("match"),
        without=entries.pattern("without"),
        statuses=entries.choices("status", STATUSES.get(key, ())),
        periods=entries.texts("period"),
        regions=entries.texts("region"),
        least=_least(entries),
        order=entries.choice("order", orders(key), "source"),
        title=entries.text("title"),
        by=_by(entries, key, form),
        states=entries.flag("states", False) if "states" in entries.nodes else None,
        form=form,
        columns=entries.choices("columns", _COLUMNS),
    )
    return None if limit == 0 else found


def _limit(entries: Entries) -> int | None:
    node = entries.nodes.get("limit")
    return None if node is None or node.value == "all" else entries.count("limit")


def _form(entries: Entries) -> Form | None:
    """As asked for; None, a table if it is worth one, where the outline names no columns."""
    if "as" in entries.nodes:
        return entries.choice("as", _FORMS, "table")
    return "table" if "columns" in entries.nodes else None


def _by(entries: Entries, key: str, form: Form | None) -> By | None:
    """``by``, or ``lead`` for ``group: true``; a table has no groups."""
    if entries.flag("group", False) and "by" not in entries.nodes:
        return "lead"
    if "by" not in entries.nodes:
        return None
    if form != "list":
        entries.checker.error(entries.nodes["by"].place, "a table is not grouped", "for instance  as: list")
    return entries.choice("by", groupings(key), groupings(key)[0])


def _least(entries: Entries) -> Least | None:
    """``100亿元`` multiplied out in its unit, or a bare number in any unit."""
    node = entries.nodes.get("min")
    if node is None:
        return None
    if isinstance(node.value, int | float) and not isinstance(node.value, bool):
        return Least(Decimal(str(node.value)))
    text = entries.text("min").replace(",", "").replace("，", "")
    found = _AMOUNT.fullmatch(text)
    if text and not found:
        entries.checker.error(node.place, f"{text[:60]!r} is no amount", "for instance  min: 100亿元  or  min: 5000")
    return Least(_multiplied(found["number"], found["scale"]), found["unit"]) if found else None


def _multiplied(number: str, scale: str) -> Decimal:
    amount = Decimal(number)
    for character in scale:
        amount *= _SCALES[character]
    return amount
