"""One entry of a list of corrections -> its verb and its quoted words."""

from collections.abc import Collection

from publisher.errors import suggest
from publisher.model.corrections import Words
from publisher.yamls import Checker, Node

MOST = 10_000


def verb(node: Node, verbs: Collection[str], checker: Checker) -> str:
    """The one verb among the entry's keys; empty after a mistake."""
    keys = checker.mapping(node, None, "a correction")
    found = [key for key in keys if key in verbs]
    if isinstance(node.value, dict) and len(found) != 1:
        hint = suggest(next(iter(keys)), verbs) if keys and not found else ""
        checker.error(node.place, f"a correction needs exactly one of {', '.join(verbs)}", hint)
    return found[0] if len(found) == 1 else ""


def words(entry: dict[str, Node], key: str, node: Node, checker: Checker) -> Words | None:
    """The words under ``key`` with the entry's ``nth``; None after a mistake."""
    if key not in entry:
        checker.error(node.place, f"this correction needs a {key}", f"for instance  {key}: 打造江海联动的新门户")
        return None
    text = checker.text(entry[key], key)
    if text and not text.strip():
        checker.error(entry[key].place, f"{key} is empty")
    return Words(text, entry[key].place, count(entry, "nth", checker)) if text.strip() else None


def count(entry: dict[str, Node], key: str, checker: Checker, most: int = MOST) -> int | None:
    """A whole number from 1 on; None where it is not given."""
    if key not in entry:
        return None
    number = checker.number(entry[key], key, 1, most)
    if number != int(number):
        checker.error(entry[key].place, f"{key} must be a whole number, not {number:g}")
    return int(number)
