"""An outline's path -> one Node, merged with all the outlines it extends."""

import re
from collections.abc import Callable
from dataclasses import replace
from functools import reduce

from publisher.errors import Problem, PublisherError
from publisher.outline.language.merge import EMPTY, merged
from publisher.outline.language.tree import Tree, held, resolve
from publisher.source import Place
from publisher.yamls import Checker, Node, parse

_EXPRESSION = re.compile(r"[\[{,:]\s*/[^/\s]+")
ReadText = Callable[[str], str]


def document(path: str, read_text: ReadText, tree: Tree, checker: Checker) -> Node:
    """The outline at ``path`` laid over those it extends; each file's text is kept in ``checker.texts``.

    Raises PublisherError where a file cannot be read, lies outside the tree, is no mapping in YAML or extends itself.
    """
    lineage = _lineage(path, read_text, tree, checker)
    for node in lineage:
        checker.mapping(node, None, "an outline")
    checker.raise_problems()
    return reduce(lambda parent, child: merged(parent, child, checker), reversed(lineage), EMPTY)


def _lineage(path: str, read_text: ReadText, tree: Tree, checker: Checker) -> list[Node]:
    """The file and its ancestors, youngest first."""
    nodes = [_read(path, Place(path), read_text, checker)]
    while (link := _link(nodes[-1])) and (name := checker.text(link, "extends")):
        parent = resolve(name, link.place)
        if parent in checker.texts:
            chain = " -> ".join([*checker.texts, parent])
            checker.error(link.place, f"the outlines extend each other in a circle: {chain}")
            break
        if not held(parent, link.place, tree, checker):
            break
        nodes.append(_read(parent, link.place, read_text, checker))
    return nodes


def _link(node: Node) -> Node | None:
    return node.value.get("extends") if isinstance(node.value, dict) else None


def _read(path: str, place: Place, read_text: ReadText, checker: Checker) -> Node:
    """The file's Node; raises PublisherError where it cannot be read, at ``place``, or is not YAML."""
    node = read(path, place, read_text, checker)
    if node is None:
        raise PublisherError(checker.problems)
    return node


def read(path: str, place: Place, read_text: ReadText, checker: Checker) -> Node | None:
    """The file's Node; None where it cannot be read, which is reported at ``place``, where it is asked for.

    A file that nobody asks for (``place`` without a line) tells it itself.
    """
    try:
        checker.texts[path] = read_text(path)
        return parse(checker.texts[path], path)
    except (OSError, UnicodeError) as error:
        checker.error(place, f"cannot read {path}: {getattr(error, 'strerror', None) or error}")
    except PublisherError as error:
        checker.problems += (_told(problem, path, place, checker) for problem in error.problems)
    return None


def _told(problem: Problem, path: str, place: Place, checker: Checker) -> Problem:
    """The problem where it stands or, if somebody asks for the file, where it is asked for."""
    told = problem if place.line is None else checker.unread(problem, path, place)
    return _hinted(problem) if told is problem else told


def _hinted(problem: Problem) -> Problem:
    """An expression's brackets and commas are YAML's own unless it is quoted."""
    unquoted = not problem.hint and _EXPRESSION.search(problem.excerpt)
    return replace(problem, hint="put an expression in quotes: '/…/'") if unquoted else problem
