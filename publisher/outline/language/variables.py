"""An outline's Node + its ``vars:`` -> the Node with each ``{name}`` of its titles, labels and texts filled in."""

import re
from collections.abc import Mapping

from publisher.errors import suggest
from publisher.outline.language.entries import Entries
from publisher.source import Place
from publisher.yamls import Checker, Node

_TEXTS = frozenset({"title", "subtitle", "audience", "issuer", "label", "publisher", "text", "note"})
_LABELS, _VARS = "labels", "vars"
_HOLDER = re.compile(r"\{\{|\}\}|\{([^{}\n]*)\}")


def expanded(root: Node, checker: Checker) -> Node:
    """The outline with its variables filled in; a name that ``vars`` has not is reported where it stands.

    ``{{`` and ``}}`` are printed as single braces; a brace that stands alone is one.
    """
    entries = root.value if isinstance(root.value, dict) else {}
    names = _values(entries[_VARS], checker) if _VARS in entries else {}
    return _walked(root, False, names, checker)


def _values(node: Node, checker: Checker) -> dict[str, str]:
    if node.value is None:
        return {}
    entries = Entries(node, None, "vars", checker)
    return {name: entries.text(name) for name in entries.nodes}


def _walked(node: Node, printed: bool, names: Mapping[str, str], checker: Checker) -> Node:
    """``printed``: whether the text under this node is for readers."""
    if isinstance(node.value, str):
        return Node(_filled(node.value, node.place, names, checker), node.place) if printed else node
    if isinstance(node.value, list):
        return Node([_walked(item, printed, names, checker) for item in node.value], node.place)
    if isinstance(node.value, dict):
        inside = {
            key: value if key == _VARS else _walked(value, _is_printed(key, printed, value), names, checker)
            for key, value in node.value.items()
        }
        return Node(inside, node.place, node.keys)
    return node


def _is_printed(key: str, printed: bool, value: Node) -> bool:
    """Labels are printed whatever their keys; elsewhere the key tells."""
    return key in _TEXTS or key == _LABELS or (printed and not isinstance(value.value, dict | list))


def _filled(text: str, place: Place, names: Mapping[str, str], checker: Checker) -> str:
    def value(found: re.Match[str]) -> str:
        name = found[1]
        if name is None:
            return found[0][0]
        if name not in names:
            hint = suggest(name, names) or f"say  vars: {{{name}: …}}  or write {{{{ for a brace"
            checker.error(_inside(place, found[0], checker), f"no variable is called {name[:60]!r}", hint)
        return names.get(name, "")

    return _HOLDER.sub(value, text)


def _inside(place: Place, words: str, checker: Checker) -> Place:
    """Where the words stand, if on the line where their text begins."""
    lines = checker.texts.get(place.path, "").split("\n")
    if not (place.line and place.column and place.line <= len(lines)):
        return place
    at = lines[place.line - 1].find(words, place.column - 1)
    return Place(place.path, place.line, at + 1) if at >= 0 else place
