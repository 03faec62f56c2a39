"""An outline's path -> one Node, merged with all the outlines it extends."""

import ntpath
import posixpath
import re
from collections.abc import Callable
from dataclasses import replace
from functools import reduce

from publisher.errors import Problem, PublisherError
from publisher.outline.merge import EMPTY, merged
from publisher.source import Place
from publisher.yamls import Checker, Node, parse

_EXPRESSION = re.compile(r"[\[{,:]\s*/[^/\s]+")
ReadText = Callable[[str], str]


def document(path: str, read_text: ReadText, checker: Checker) -> Node:
    """The outline at ``path`` laid over those it extends; each file's text is kept in ``checker.texts``.

    Raises PublisherError where a file cannot be read, is no mapping in YAML, or extends itself.
    """
    lineage = _lineage(path, read_text, checker)
    for node in lineage:
        checker.mapping(node, None, "an outline")
    checker.raise_problems()
    return reduce(lambda parent, child: merged(parent, child, checker), reversed(lineage), EMPTY)


def resolve(path: str, place: Place) -> str:
    """``path`` as seen from the file that says it, ``/`` between folders; absolute paths stay."""
    if posixpath.isabs(path) or ntpath.isabs(path):
        return path
    return posixpath.normpath(posixpath.join(posixpath.dirname(place.path), path))


def _lineage(path: str, read_text: ReadText, checker: Checker) -> list[Node]:
    """The file and its ancestors, youngest first."""
    nodes = [_read(path, Place(path), read_text, checker)]
    while (link := _link(nodes[-1])) and (name := checker.text(link, "extends")):
        parent = resolve(name, link.place)
        if parent in checker.texts:
            chain = " -> ".join([*checker.texts, parent])
            checker.error(link.place, f"the outlines extend each other in a circle: {chain}")
            break
        nodes.append(_read(parent, link.place, read_text, checker))
    return nodes


def _link(node: Node) -> Node | None:
    return node.value.get("extends") if isinstance(node.value, dict) else None


def _read(path: str, place: Place, read_text: ReadText, checker: Checker) -> Node:
    """The file's Node; what cannot be read is a problem at ``place``, where the file is asked for."""
    try:
        checker.texts[path] = read_text(path)
        return parse(checker.texts[path], path)
    except (OSError, UnicodeError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        checker.error(place, f"cannot read {path}: {reason}")
        raise PublisherError(checker.problems) from error
    except PublisherError as error:
        raise PublisherError([*checker.problems, *map(_hinted, error.problems)]) from error


def _hinted(problem: Problem) -> Problem:
    """An expression's brackets and commas are YAML's own unless it is quoted."""
    unquoted = not problem.hint and _EXPRESSION.search(problem.excerpt)
    return replace(problem, hint="put an expression in quotes: '/…/'") if unquoted else problem
