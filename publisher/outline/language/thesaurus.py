"""``thesaurus:`` of an outline -> groups of names of one indicator: its own, and those of files that outlines share."""

from collections.abc import Iterator

from publisher.outline.language.entries import Entries
from publisher.outline.language.inherit import ReadText
from publisher.outline.language.inherit import read as read_file
from publisher.outline.language.tree import Tree, held, resolve
from publisher.yamls import Checker, Node

Group = tuple[str, ...]


def read(top: Entries, read_text: ReadText, tree: Tree) -> tuple[Group, ...]:
    """Each indicator with the other names it goes by; an entry that is no mapping is the path of a file of such."""
    checker = top.checker
    nodes = top.list("thesaurus")
    files = (_file(node, read_text, tree, checker) for node in nodes if not isinstance(node.value, dict))
    own = (node for node in nodes if isinstance(node.value, dict))
    return tuple(group for node in (*own, *files) if node for group in _groups(node, checker))


def _file(node: Node, read_text: ReadText, tree: Tree, checker: Checker) -> Node | None:
    said = checker.text(node, "thesaurus")
    path = resolve(said, node.place)
    return read_file(path, node.place, read_text, checker) if said and held(path, node.place, tree, checker) else None


def _groups(node: Node, checker: Checker) -> Iterator[Group]:
    entries = Entries(node, None, "a thesaurus", checker)
    for name in entries.nodes:
        yield name, *entries.texts(name)
