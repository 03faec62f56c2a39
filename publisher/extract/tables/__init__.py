"""Tables of words that anyone can read, in the YAML files beside this module -> their words.

A table is words between blanks, or several such lists, each under its name: units by kind, comparators by sign.
"""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from publisher.yamls import Checker, Node, parse

_FOLDER = Path(__file__).parent


def read(file: str) -> Mapping[str, tuple[str, ...]]:
    """The words of each table of a file that is one list."""
    return {name: tuple(node.value.split()) for name, node in _tables(file).items() if isinstance(node.value, str)}


def groups(file: str, table: str) -> dict[str, tuple[str, ...]]:
    """The words of a table of several lists, by the name of each."""
    checker, node = Checker({}), _tables(file)[table]
    lists = checker.mapping(node, None, table)
    found = {name: tuple(checker.text(words, name).split()) for name, words in lists.items()}
    checker.raise_problems()
    return found


def keyed(file: str, table: str) -> dict[str, str]:
    """For each word of a table of several lists the name of the one that it stands in."""
    return {word: name for name, words in groups(file, table).items() for word in words}


@cache
def _tables(file: str) -> dict[str, Node]:
    path = _FOLDER / f"{file}.yaml"
    text = path.read_text("utf-8")
    checker = Checker({path.name: text})
    tables = checker.mapping(parse(text, path.name), None, path.name)
    checker.raise_problems()
    return tables
