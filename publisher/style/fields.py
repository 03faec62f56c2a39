"""One mapping of a style file -> its typed values, with the origin each one carries."""

import dataclasses
from collections.abc import Callable, Collection
from dataclasses import dataclass, field

from publisher.style import measures, numbering
from publisher.yamls import Checker, Node, suggest

ORIGINS = ("standard", "practice", "house")


@dataclass(slots=True)
class Origins:
    """The checker of one style file and the origins found so far, keyed ``roles.body.line``.

    ``usual`` is that of the numbers that tell none themselves; empty: not told.
    """

    checker: Checker
    found: dict[str, str] = field(default_factory=dict)
    usual: str = ""


class Fields:
    """Reads the values of one mapping; every mistake is told to the checker and a default given back.

    A class because each value is looked up, unwrapped (``{value: 28.95, origin: house}``), checked and named by where
    it stands (``path``: ``roles.body``).
    """

    def __init__(self, node: Node, allowed: Collection[str], path: str, origins: Origins) -> None:
        self.node, self.path, self.origins, self.checker = node, path, origins, origins.checker
        self.values = {key: self._unwrap(key, value) for key, value in self._mapping(allowed).items()}

    def at(self, node: Node, noun: type, path: str) -> "Fields":
        """The fields of a noun that stands at another node of the same file."""
        return Fields(node, names_of(noun), path, self.origins)

    def part(self, key: str, allowed: Collection[str]) -> "Fields":
        """The mapping under a key; an empty one where the file says nothing."""
        return Fields(self.values.get(key) or Node({}, self.node.place), allowed, key, self.origins)

    def has(self, key: str) -> bool:
        return key in self.values

    def what(self, key: str) -> str:
        return f"{self.path}.{key}".removeprefix(".")

    def required(self, key: str) -> Node | None:
        """The value's node; a missing one is reported at the mapping."""
        if key not in self.values:
            self.checker.error(self.node.place, f"{self.path or 'a style'} has no {key}")
        return self.values.get(key)

    def text(self, key: str, default: str = "") -> str:
        node = self.values.get(key)
        return default if node is None else "" if node.value is None else self.checker.text(node, self.what(key))

    def boolean(self, key: str, default: bool = False) -> bool:
        node = self.values.get(key)
        return self.checker.boolean(node, self.what(key)) if node else default

    def choice(self, key: str, choices: Collection[str], default: str, beside: str = "") -> str:
        """One of the choices; ``beside`` ends the hint that a mistake gets: what else there is."""
        node = self.values.get(key)
        return self.checker.choice(node, self.what(key), choices, beside) if node else default

    def number(self, key: str, default: float, low: float = 0, high: float = 1000) -> float:
        node = self.values.get(key)
        return self._number(node, key, (low, high)) if node else default

    def whole(self, key: str, low: int, high: int) -> int | None:
        """A whole number, or None where the key is missing or says null."""
        node = self.values.get(key)
        if node is None or node.value is None:
            return None
        if not isinstance(node.value, int):
            self.checker.error(node.place, f"{self.what(key)} must be a whole number")
            return low
        return int(self._number(node, key, (low, high)))

    def size(self, key: str) -> float:
        """Points from a number or a Chinese size name; required."""
        node = self.required(key)
        if node is None:
            return 12.0
        if isinstance(node.value, str) and measures.size(node.value) is None:
            message = f"{self.what(key)} knows no size {node.value[:20]!r}"
            self.checker.error(node.place, message, suggest(node.value, tuple(measures.SIZES)))
            return 12.0
        return self._measured(node, key, measures.size, (4, 200))

    def pitch(self, key: str, type_size: float, cell: float | None) -> float:
        """The exact line pitch in points; 1.5 times the type where nothing is said.  ``cell`` is the page's own."""
        node = self.values.get(key)
        if node is None:
            return type_size * 1.5
        return self._measured(node, key, lambda value: measures.pitch(value, type_size, cell), (type_size * 0.9, 300))

    def space(self, key: str, line: float) -> float:
        node = self.values.get(key)
        return self._measured(node, key, lambda value: measures.space(value, line), (0, 500)) if node else 0.0

    def colour(self, key: str, default: str = "") -> str:
        """RRGGBB; text left empty means none."""
        node = self.values.get(key)
        if node is None or node.value == "":
            return default
        found = measures.colour(node.value)
        if found is None:
            self.checker.error(node.place, f"{self.what(key)} is not a colour", measures.colour_hint(node))
        return found or default

    def colours(self, key: str) -> tuple[str, ...]:
        """A list of RRGGBB, empty where the file says nothing; what is no colour is reported and left out."""
        node = self.values.get(key)
        listed = self.checker.sequence(node, self.what(key)) if node else []
        for one in listed:
            if measures.colour(one.value) is None:
                self.checker.error(one.place, f"{self.what(key)} holds what is no colour", measures.colour_hint(one))
        if node and isinstance(node.value, list) and not listed:
            self.checker.error(node.place, f"{self.what(key)} has no colour")
        return tuple(filter(None, (measures.colour(one.value) for one in listed)))

    def pattern(self, key: str) -> str:
        """A numbering pattern or a bullet, as written; empty: none."""
        text = self.text(key)
        try:
            numbering.label(text, 1)
            return text
        except ValueError:
            hint = "show the first numeral: 一、 （一） 1. （1） ① or a bullet"
            self.checker.error(self.values[key].place, f"{self.what(key)} is no numbering: {text[:20]!r}", hint)
            return ""

    def _measured(
        self, node: Node, key: str, measure: Callable[[object], float | None], bounds: tuple[float, float]
    ) -> float:
        points = measure(node.value)
        if points is None and isinstance(node.value, str):
            self.checker.error(node.place, f"{self.what(key)} cannot be read: {node.value[:20]!r}", _UNITS)
            return bounds[0]
        plain = node if points is None else Node(points, node.place)
        return self._number(plain, key, bounds)

    def _number(self, node: Node, key: str, bounds: tuple[float, float]) -> float:
        if self.origins.usual:
            self.origins.found.setdefault(self.what(key), self.origins.usual)
        return self.checker.number(node, self.what(key), *bounds)

    def _mapping(self, allowed: Collection[str]) -> dict[str, Node]:
        return self.checker.mapping(self.node, allowed, self.path or "a style")

    def _unwrap(self, key: str, node: Node) -> Node:
        if not isinstance(node.value, dict) or "value" not in node.value:
            return node
        parts = self.checker.mapping(node, ("value", "origin"), self.what(key))
        if "origin" in parts:
            self.origins.found[self.what(key)] = self.checker.choice(parts["origin"], "origin", ORIGINS)
        return parts["value"]


_UNITS = "points as a number, a pitch as 1.6倍 or (where page.lines are set) 1格, a space as 0.5行"


def names_of(noun: type) -> tuple[str, ...]:
    """The keys a noun is written with: its fields, but for the name it is given under."""
    return tuple(item.name for item in dataclasses.fields(noun) if item.name != "name")
