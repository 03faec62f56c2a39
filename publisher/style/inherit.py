"""A style file -> one Node with what it ``extends`` and each role's ``like`` already merged in."""

import posixpath
from collections.abc import Callable

from publisher.errors import PublisherError
from publisher.yamls import Checker, Node, parse, suggest

_OWN = ("word", "outline")  # what makes a role itself is never taken over by ``like``


def document(path: str, read_text: Callable[[str], str], checker: Checker) -> Node:
    """The file at ``path`` laid over the one it extends (a path beside it, ``.yaml`` may be left out), and so on up.

    Raises PublisherError where a file cannot be read, is not YAML, or extends itself.
    """
    checker.texts[path] = read_text(path)
    node = parse(checker.texts[path], path)
    if not isinstance(node.value, dict) or "extends" not in node.value:
        return node
    link = node.value["extends"]
    target = _beside(path, checker.text(link, "extends"))
    if target in checker.texts:
        checker.error(link.place, f"{target} extends itself")
    checker.raise_problems()
    try:
        parent = document(target, read_text, checker)
    except (OSError, UnicodeError) as error:
        checker.error(link.place, f"cannot read {target}: {error}")
        raise PublisherError(checker.problems) from error
    except PublisherError as error:
        raise PublisherError(checker.unread(problem, target, link.place) for problem in error.problems) from error
    return merge(parent, _without(node, "extends"))


def merge(under: Node, over: Node) -> Node:
    """Mappings are merged key by key; any other value of ``over`` replaces that of ``under``.

    A value with its origin counts as one value, and a role that says ``like`` starts anew.
    """
    if not _open(under) or not _open(over) or "like" in _entries(over):
        return over
    entries, keys = dict(_entries(under)), under.keys | over.keys
    for key, value in _entries(over).items():
        entries[key] = merge(entries[key], value) if key in entries else value
    return Node(entries, over.place, keys)


def resolve_like(roles: Node, checker: Checker) -> Node:
    """The roles with every ``like`` replaced by what it stands for; circles and unknown names are reported."""
    entries = _entries(roles)
    return Node({name: _resolve(name, entries, checker, ()) for name in entries}, roles.place, roles.keys)


def _resolve(name: str, roles: dict[str, Node], checker: Checker, seen: tuple[str, ...]) -> Node:
    node = roles[name]
    link = _entries(node).get("like")
    if link is None:
        return node
    other = checker.text(link, f"roles.{name}.like")
    if other in (*seen, name):
        checker.error(link.place, f"roles.{name} is like itself")
    elif other not in roles:
        checker.error(link.place, f"roles.{name}.like names no role {other[:60]!r}", suggest(other, roles))
    else:
        model = _without(_resolve(other, roles, checker, (*seen, name)), *_OWN)
        return merge(model, _without(node, "like"))
    fallback = _without(roles.get("body", node), "like", *_OWN)  # so that one mistake is told once
    return merge(fallback, _without(node, "like"))


def _open(node: Node) -> bool:
    return isinstance(node.value, dict) and "value" not in node.value


def _entries(node: Node) -> dict[str, Node]:
    return node.value if isinstance(node.value, dict) else {}


def _without(node: Node, *names: str) -> Node:
    if not isinstance(node.value, dict):
        return node
    entries = {key: value for key, value in node.value.items() if key not in names}
    return Node(entries, node.place, {key: place for key, place in node.keys.items() if key in entries})


def _beside(path: str, name: str) -> str:
    file = name if name.endswith((".yaml", ".yml")) else f"{name}.yaml"
    return posixpath.normpath(posixpath.join(posixpath.dirname(path), file))
