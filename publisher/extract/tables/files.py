"""A file of tables -> the lists of words in it, and where each word stands."""

import re
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from publisher.errors import Problem, PublisherError
from publisher.source import Place
from publisher.yamls import Checker, Node, parse

_WORD = r"\S+"
_QUOTES = "'\""


class List(NamedTuple):
    """The ``words`` of a list, as they stand from ``place`` on in the ``lines`` of its file."""

    words: tuple[str, ...]
    place: Place
    lines: tuple[str, ...]

    def place_of(self, word: str, time: int = 1) -> Place:
        """Where a word stands, the first time or a later one; where the list begins if it is not to be found."""
        places = [place for found, place in self._spots() if word in (found, found.strip(_QUOTES))]
        return places[time - 1] if len(places) >= time else self.place

    def _spots(self) -> Iterator[tuple[str, Place]]:
        first = self.place.line or 1
        for number, line in enumerate(self.lines[first - 1 :], first):
            start = (self.place.column or 1) - 1 if number == first else 0
            for match in re.compile(_WORD).finditer(line, start):
                yield match[0], Place(self.place.path, number, match.start() + 1)


Lists = Mapping[str, List]


def text_of(path: Path) -> str:
    """The text of a file; raises PublisherError where it is none or cannot be read."""
    try:
        return path.read_text("utf-8-sig")
    except UnicodeDecodeError as error:
        message = f"not UTF-8 (byte {error.start})"
        raise PublisherError(Problem(message, Place(str(path)), "save it as UTF-8")) from error
    except OSError as error:
        raise PublisherError(Problem(f"cannot be read: {error.strerror}", Place(str(path)))) from error


def parsed(text: str, path: str, known: Collection[str] | None, checker: Checker) -> dict[str, Lists]:
    """The lists of each table by their names; the name of a table's only list is empty.

    Raises PublisherError for a text that is no YAML; other mistakes are gathered by ``checker``, tables that are not
    ``known`` (None: any) among them.
    """
    checker.texts[path] = text
    lines = tuple(text.split("\n"))
    node = parse(text, path)
    tables = {} if node.value is None else checker.mapping(node, known, Path(path).name)
    return {name: dict(_lists(name, node, lines, checker)) for name, node in tables.items()}


def _lists(table: str, node: Node, lines: tuple[str, ...], checker: Checker) -> Iterator[tuple[str, List]]:
    lists = {"": node} if not isinstance(node.value, dict) else node.value
    for name, words in lists.items():
        if isinstance(words.value, str):
            yield name, List(tuple(words.value.split()), words.place, lines)
        else:
            called = name or table
            hint = f"write them one behind the other: {called}: 揽收 承揽 (-揽收 takes one out)"
            checker.error(words.place, f"{called} must be words", hint)
