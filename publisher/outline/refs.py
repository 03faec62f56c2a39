"""The ``sources:`` of an outline -> SourceRefs."""

import re

from publisher.model import SourceRef
from publisher.outline.entries import Entries
from publisher.outline.inherit import resolve
from publisher.source import Place
from publisher.yamls import Checker, Node

_KEYS = ("path", "label", "region", "date", "publisher", "drop")
_ID = re.compile(r"[\w.-]{1,60}")
_DATE = re.compile(r"[12][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?")


def read(top: Entries) -> tuple[tuple[SourceRef, ...], dict[str, Place]]:
    """The sources by id, and where each was given; ids that are no ids are reported."""
    if "sources" not in top.nodes:
        top.checker.error(top.place, "an outline needs sources", "for instance  sources: {plan: ../seeds/plan.txt}")
        return (), {}
    entries = Entries(top.nodes["sources"], None, "sources", top.checker)
    refs = tuple(_source(name, node, top.checker) for name, node in entries.nodes.items())
    keys = top.nodes["sources"].keys
    return refs, {ref.id: keys.get(ref.id, entries.nodes[ref.id].place) for ref in refs}


def _source(name: str, node: Node, checker: Checker) -> SourceRef:
    check_id(name, node.place, checker)
    if not isinstance(node.value, dict):
        return SourceRef(name, resolve(checker.text(node, f"the path of {name!r}"), node.place))
    entries = Entries(node, _KEYS, f"the source {name!r}", checker)
    path = entries.needed("path", "../seeds/plan.txt")
    return SourceRef(
        id=name,
        path=resolve(path, entries.nodes["path"].place) if path else "",
        label=entries.text("label"),
        region=entries.text("region"),
        date=_date(entries),
        publisher=entries.text("publisher"),
    )


def _date(entries: Entries) -> str:
    date = entries.text("date")
    if date and not _DATE.fullmatch(date):
        entries.checker.error(entries.nodes["date"].place, f"{date[:60]!r} is no date", "2021, 2021-09 or 2021-09-01")
        return ""
    return date


def check_id(name: str, place: Place, checker: Checker) -> None:
    """Report an id that could not be an anchor in a document."""
    if name and not _ID.fullmatch(name):
        checker.error(place, f"{name[:60]!r} is no id", "letters, digits, - _ and . only")
