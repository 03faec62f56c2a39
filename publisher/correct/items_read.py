"""An entry of ``items:`` -> ItemCorrection."""

import re
from typing import get_args

from publisher.correct import entries
from publisher.correct.fields import FIELDS, read_fields
from publisher.model.corrections import Addition, Change, ItemCorrection, Removal, Target
from publisher.model.outline import Kind
from publisher.yamls import Checker, Node

VERBS = ("add", "drop", "retype", "change")
KINDS: tuple[Kind, ...] = get_args(Kind)
_ID = re.compile("([gmk])-[0-9a-f]{8}")
_KIND_OF: dict[str, Kind] = {"g": "goal", "m": "measure", "k": "metric"}


def read(node: Node, checker: Checker) -> ItemCorrection | None:
    """What the entry says of an item; None after a mistake that leaves nothing to go on with."""
    verb = entries.verb(node, VERBS, checker)
    if not verb or not isinstance(node.value, dict):
        return None
    if verb == "add":
        return _addition(node, node.value[verb], checker)
    named = _named(node.value[verb], verb, checker)
    if not named:
        return None
    if verb == "drop":
        return _removal(node, named, checker)
    kind = _becomes(node, node.value.get("to"), named[0], checker) if verb == "retype" else named[0]
    return _change(node, verb, named, kind, checker) if kind else None


def _addition(node: Node, asked: Node, checker: Checker) -> Addition | None:
    kind = _kind(asked, "add", checker)
    if not kind:
        return None
    entry = checker.mapping(node, ("add", "quote", "nth", *FIELDS[kind]), f"an added {kind}")
    fields = read_fields(entry, kind, checker)
    words = entries.words(entry, "quote", node, checker)
    return Addition(kind, words, node.place, fields) if words else None


def _removal(node: Node, named: tuple[Kind, str], checker: Checker) -> Removal | None:
    entry = checker.mapping(node, ("drop", *_by(named)), f"a dropped {named[0]}")
    target = _target(node, entry, named, checker)
    return Removal(target) if target else None


def _change(node: Node, verb: str, named: tuple[Kind, str], kind: Kind, checker: Checker) -> Change | None:
    keys = (verb, *(("to",) if verb == "retype" else ()), *_by(named), "as", *FIELDS[kind])
    entry = checker.mapping(node, keys, f"a changed {kind}")
    target = _target(node, entry, named, checker)
    words = entries.words({"as": entry["as"]}, "as", node, checker) if "as" in entry else None
    fields = read_fields(entry, kind, checker)
    if node.value == entry and verb == "change" and "as" not in entry and not fields:
        checker.error(node.place, "nothing is changed here", "one of: " + ", ".join(("as", *FIELDS[kind])))
    return Change(target, kind, words, fields) if target else None


def _kind(node: Node, what: str, checker: Checker) -> Kind | None:
    """The kind of item that the node names, None after a mistake."""
    kind = next((kind for kind in KINDS if kind == node.value), None)
    if not kind:
        checker.choice(node, what, KINDS)
    return kind


def _named(node: Node, verb: str, checker: Checker) -> tuple[Kind, str] | None:
    """The kind of the item that is meant, and its id where that was given; None after a mistake."""
    if isinstance(node.value, str) and (found := _ID.fullmatch(node.value)):
        return _KIND_OF[found[1]], node.value
    kind = _kind(node, verb, checker)
    return (kind, "") if kind else None


def _by(named: tuple[Kind, str]) -> tuple[str, ...]:
    """The keys that tell which item is meant: none where its id was given."""
    return () if named[1] else ("quote", "nth")


def _target(node: Node, entry: dict[str, Node], named: tuple[Kind, str], checker: Checker) -> Target | None:
    kind, name = named
    if name:
        return Target(kind, node.place, name)
    words = entries.words(entry, "quote", node, checker)
    return Target(kind, node.place, words=words) if words else None


def _becomes(node: Node, wanted: Node | None, now: Kind, checker: Checker) -> Kind | None:
    if wanted is None:
        others = [kind for kind in KINDS if kind != now]
        checker.error(node.place, f"to what is this {now} retyped?", f"for instance  to: {others[0]}")
        return None
    kind = _kind(wanted, "to", checker)
    if kind == now:
        checker.error(wanted.place, f"it is a {now} already", "'change' gives it other words or fields")
        return None
    return kind
