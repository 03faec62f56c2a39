"""A parent outline and a child's changes -> one outline: mappings key by key, sections by their ids.

The child's ``drop``, ``after`` and ``order`` are carried out here and do not reach the outcome.
"""

from publisher.errors import suggest
from publisher.source import Place
from publisher.yamls import Checker, Node

EMPTY = Node({}, Place(""))
_SECTIONS, _ORDER, _SOURCES = "sections", "order", "sources"


def merged(parent: Node, child: Node, checker: Checker) -> Node:
    """An outline (or a section) and what the child says of it; anything but a mapping replaces the parent's."""
    if not isinstance(child.value, dict) or not isinstance(parent.value, dict):
        return child
    below = Sections(parent.value.get(_SECTIONS), checker)
    below.change(child.value.get(_SECTIONS))
    below.reorder(child.value.get(_ORDER))
    node = _overlaid(parent, _without(child, _ORDER, _SECTIONS))
    sources = _without_dropped(node.value.get(_SOURCES), checker) if isinstance(node.value, dict) else None
    return _with(_with(node, _SOURCES, sources), _SECTIONS, below.node())


class Sections:
    """One level's sections by id, in order, while a child changes them: a class because each change moves the next."""

    def __init__(self, parent: Node | None, checker: Checker) -> None:
        self.checker = checker
        self.place = parent.place if parent else None
        self.by_id: dict[str, Node] = {}
        for node in _items(parent):
            self.by_id[_id(node)] = node
        self.parents = dict(self.by_id)
        self.aside: list[Node] = []

    def change(self, child: Node | None) -> None:
        """Add, change, drop and move the sections as the child says."""
        if child is None or child.value is None:
            return
        self.place = child.place
        seen: dict[str, Place] = {}
        for node in self.checker.sequence(child, "sections"):
            name = self._name(node)
            if name in seen:
                self.checker.error(node.place, f"the section {name!r} stands twice", f"first in line {seen[name].line}")
                self._set_aside(name, node)
            elif name:
                seen[name] = node.place
                self._take(name, node)
            elif isinstance(node.value, dict):
                self._set_aside(name, node)

    def reorder(self, order: Node | None) -> None:
        """The sections named first come first, in that order; the others keep theirs."""
        names = [] if order is None else [item for item in self.checker.sequence(order, "order") if self._known(item)]
        first = dict.fromkeys(str(item.value) for item in names)
        self.by_id = {name: self.by_id[name] for name in [*first, *(name for name in self.by_id if name not in first)]}

    def node(self) -> Node | None:
        """The sections as a list Node, None where nobody spoke of sections."""
        return Node([*self.by_id.values(), *self.aside], self.place) if self.place else None

    def _set_aside(self, name: str, node: Node) -> None:
        """Keep a section that has no id of its own, so that what else is wrong with it is told in the same round."""
        self.aside.append(merged(self.parents.get(name, EMPTY), _without(node, "drop", "after"), self.checker))

    def _name(self, node: Node) -> str:
        entries = self.checker.mapping(node, None, "a section")
        if entries and "id" not in entries:
            self.checker.error(node.place, "a section needs an id", "for instance  id: innovation")
        return self.checker.text(entries["id"], "id") if "id" in entries else ""

    def _take(self, name: str, node: Node) -> None:
        entries = node.value if isinstance(node.value, dict) else {}
        if "drop" in entries and self.checker.boolean(entries["drop"], "drop"):
            if self._known(entries["id"]):
                del self.by_id[name]
            return
        self.by_id[name] = merged(self.by_id.get(name, EMPTY), _without(node, "drop", "after"), self.checker)
        if "after" in entries and self._known(entries["after"]):
            self._move(name, str(entries["after"].value))

    def _move(self, name: str, after: str) -> None:
        names = [other for other in self.by_id if other != name]
        names.insert(names.index(after) + 1 if after in names else len(names), name)
        self.by_id = {other: self.by_id[other] for other in names}

    def _known(self, item: Node) -> bool:
        name = self.checker.text(item, "a section's id")
        if name and name not in self.by_id:
            self.checker.error(item.place, f"there is no section {name[:60]!r} here", suggest(name, self.by_id))
        return name in self.by_id


def _without_dropped(sources: Node | None, checker: Checker) -> Node | None:
    """The sources without those that say ``drop: true``."""
    if sources is None or not isinstance(sources.value, dict):
        return sources
    dropped = [name for name, node in sources.value.items() if _drops(node, checker)]
    return _without(sources, *dropped)


def _drops(node: Node, checker: Checker) -> bool:
    entries = node.value if isinstance(node.value, dict) else {}
    return "drop" in entries and checker.boolean(entries["drop"], "drop")


def _overlaid(under: Node, over: Node) -> Node:
    if not isinstance(under.value, dict) or not isinstance(over.value, dict):
        return over
    entries = dict(under.value)
    for key, value in over.value.items():
        entries[key] = _overlaid(entries[key], value) if key in entries else value
    return Node(entries, over.place, under.keys | over.keys)


def _without(node: Node, *names: str) -> Node:
    if not isinstance(node.value, dict):
        return node
    entries = {key: value for key, value in node.value.items() if key not in names}
    return Node(entries, node.place, {key: place for key, place in node.keys.items() if key in entries})


def _with(node: Node, key: str, value: Node | None) -> Node:
    if value is None or not isinstance(node.value, dict):
        return node
    return Node({**node.value, key: value}, node.place, {key: value.place, **node.keys})


def _items(node: Node | None) -> list[Node]:
    return node.value if node and isinstance(node.value, list) else []


def _id(node: Node) -> str:
    entries = node.value if isinstance(node.value, dict) else {}
    return str(entries["id"].value)
