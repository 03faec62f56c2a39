"""A mapping Node -> its values by key, each checked as it is asked for."""

import re
from collections.abc import Collection
from typing import TypeVar, cast

from publisher.outline.language.patterns import pattern
from publisher.outline.language.tree import resolve
from publisher.yamls import Checker, Node

_Choice = TypeVar("_Choice", bound=str)


class Entries:
    """One mapping's values: a class so that every key of the outline language is read in one line.

    A key whose value is null counts as not said (a child outline takes back what its parent said).
    """

    def __init__(self, node: Node, allowed: Collection[str] | None, what: str, checker: Checker) -> None:
        self.what, self.place, self.checker = what, node.place, checker
        found = checker.mapping(node, allowed, what)
        self.nodes = {key: value for key, value in found.items() if value.value is not None}
        self.empty = {key: value for key, value in found.items() if value.value is None}

    def text(self, key: str, default: str = "") -> str:
        return self.checker.text(self.nodes[key], self._what(key)) if key in self.nodes else default

    def needed(self, key: str, example: str) -> str:
        """Text that must be there; an empty text after a mistake."""
        if key not in self.nodes:
            commented = self.checker.commented(self.empty[key]) if key in self.empty else ""
            place = self.empty[key].place if commented else self.place
            self.checker.error(place, f"{self.what} needs a {key}", commented or f"for instance  {key}: {example}")
        return self.text(key)

    def path(self, key: str) -> str:
        """The path as seen from the file that says it; empty where there is none."""
        said = self.text(key)
        return resolve(said, self.nodes[key].place) if said else ""

    def flag(self, key: str, default: bool) -> bool:
        return self.checker.boolean(self.nodes[key], self._what(key)) if key in self.nodes else default

    def choice(self, key: str, choices: Collection[_Choice], default: _Choice) -> _Choice:
        found = self.checker.choice(self.nodes[key], self._what(key), choices) if key in self.nodes else default
        return cast(_Choice, found)

    def count(self, key: str, default: int | None = None) -> int | None:
        return whole(self.nodes[key], self._what(key), self.checker) if key in self.nodes else default

    def list(self, key: str) -> "list[Node]":
        """The items of a list; a value that is no list counts as a list of one."""
        node = self.nodes.get(key)
        if node is None:
            return []
        return node.value if isinstance(node.value, list) else [node]

    def texts(self, key: str) -> tuple[str, ...]:
        found = (self.checker.text(node, self._what(key)) for node in self.list(key))
        return tuple(text for text in found if text)

    def choices(self, key: str, choices: Collection[_Choice]) -> tuple[_Choice, ...]:
        found = (self.checker.choice(node, self._what(key), choices) for node in self.list(key))
        return cast("tuple[_Choice, ...]", tuple(dict.fromkeys(found)))

    def pattern(self, key: str) -> re.Pattern[str] | None:
        return pattern(self.nodes[key], self._what(key), self.checker) if key in self.nodes else None

    def patterns(self, key: str) -> tuple[re.Pattern[str], ...]:
        found = (pattern(node, self._what(key), self.checker) for node in self.list(key))
        return tuple(one for one in found if one)

    def _what(self, key: str) -> str:
        return f"{key!r} of {self.what}"


def whole(node: Node, what: str, checker: Checker, low: int = 0) -> int:
    """A whole number from ``low`` on."""
    number = checker.number(node, what, low)
    if number != int(number):
        checker.error(node.place, f"{what} must be a whole number, not {number:g}")
    return int(number)
