"""An entry of ``headings:`` -> HeadingCorrection."""

from typing import Literal, cast

from publisher.correct import entries
from publisher.model.corrections import HeadingAddition, HeadingCorrection, HeadingMove, HeadingRemoval
from publisher.yamls import Checker, Node

KEYS = {"move": ("before", "nth"), "drop": ("as",), "add": ("level", "nth")}
BECOMES = ("text", "caption")
DEEPEST = 9


def read(node: Node, checker: Checker) -> HeadingCorrection | None:
    """What the entry says of a heading; None after a mistake that leaves nothing to go on with."""
    verb = entries.verb(node, KEYS, checker)
    if not verb:
        return None
    entry = checker.mapping(node, (verb, *KEYS[verb]), f"{verb} of a heading")
    if verb == "add":
        heading = entries.words(entry, verb, node, checker)
        level = entries.count(entry, "level", checker, DEEPEST)
        return HeadingAddition(heading, level) if heading else None
    heading = entries.words({verb: entry[verb]}, verb, node, checker)
    if verb == "drop":
        becomes = checker.choice(entry["as"], "as", BECOMES) if "as" in entry else "text"
        return HeadingRemoval(heading, cast(Literal["text", "caption"], becomes)) if heading else None
    before = entries.words(entry, "before", node, checker)
    return HeadingMove(heading, before) if heading and before else None
