"""edits/OUTLINE.yaml -> Edits: every mistake gathered before anything is raised."""

import re
from collections.abc import Iterator, Mapping
from typing import get_args

from publisher.edits.keeping.dump import OWN
from publisher.edits.naming.kinds import KINDS
from publisher.errors import suggest
from publisher.model import Anchor, DraftCopy, Edit, Edits, Operation
from publisher.yamls import Checker, Node, parse

TOP = ("outline", "edits", "draft", "pulled", "copies")
COPY = ("saves", "edits")
VERBS: tuple[Operation, ...] = get_args(Operation)
_OF = ("section", "item", "nth", "base")
_BY = ("by", "date")
KEYS: Mapping[Operation, tuple[str, ...]] = {
    "change": (*_OF, "text", "figures", "checked", *_BY),
    "delete": (*_OF, "figures", "checked", *_BY),
    "move": (*_OF, "figures", "checked", "after", *_BY),
    "insert": ("section", "text", "cells", "level", "source", "figures", "checked", "after", *_BY),
    "comment": (*_OF, "text", "words", *_BY),
}
AFTER = ("kind", *_OF)
NEEDED: Mapping[Operation, tuple[str, ...]] = {
    "change": ("base", "text"),
    "delete": ("base",),
    "move": ("base", "after"),
    "insert": ("after",),
    "comment": ("base", "text"),
}
DEEPEST = 4
MOST = 10_000
_FINGERPRINT = re.compile("[0-9a-f]{6}-[0-9a-f]{6}")
_SAVE = re.compile("[0-9A-Z]{8}")


def load(path: str, text: str) -> Edits:
    """The edits in ``text``, the file at ``path``; raises PublisherError with all mistakes, in their order."""
    checker = Checker({path: text})
    root = parse(text, path)
    said = {} if root.value is None else checker.mapping(root, TOP, "a file of edits")
    said = {key: node for key, node in said.items() if node.value is not None}
    entries = checker.sequence(said["edits"], "edits") if "edits" in said else []
    edits = [_edit(node, checker) for node in entries]
    found = Edits(
        outline=checker.text(said["outline"], "outline") if "outline" in said else "",
        edits=tuple(edit for edit in edits if edit),
        draft=checker.text(said["draft"], "draft") if "draft" in said else "",
        pulled=tuple(_names(said["pulled"], _FINGERPRINT, checker)) if "pulled" in said else (),
        copies=tuple(_copies(said["copies"], checker)) if "copies" in said else (),
        path=path,
        text=text,
    )
    checker.problems.sort(key=lambda one: (one.place.line or 0, one.place.column or 0) if one.place else (0, 0))
    checker.raise_problems()
    return found


def _edit(node: Node, checker: Checker) -> Edit | None:
    """The edit of an entry; None after a mistake that leaves nothing to go on with."""
    keys = checker.mapping(node, None, "an edit")
    found = [verb for verb in VERBS if verb in keys]
    if len(found) != 1:
        if isinstance(node.value, dict):
            hint = suggest(next(iter(keys)), VERBS) if keys and not found else ""
            checker.error(node.place, f"an edit needs exactly one of {', '.join(VERBS)}", hint)
        return None
    (verb,) = found
    entry = checker.mapping(node, (verb, *KEYS[verb]), f"an edit that says {verb}")
    for key in NEEDED[verb]:
        if key not in entry:
            checker.error(node.place, f"an edit that says {verb} needs {key}")
    if verb == "insert" and ("text" in entry) == ("cells" in entry):
        checker.error(node.place, "what is inserted is either a text or the cells of a row")
    kind = checker.choice(keys[verb], verb, KINDS)
    return _read(verb, kind, entry, node, checker)


def _read(verb: Operation, kind: str, entry: dict[str, Node], node: Node, checker: Checker) -> Edit:
    if "source" in entry:
        checker.choice(entry["source"], "source", (OWN,))
    after = entry.get("after")
    return Edit(
        operation=verb,
        at=_anchor(entry, kind, checker),
        text=_text(entry, "text", checker),
        after=_after(after, checker) if after and after.value is not None else None,
        author=_text(entry, "by", checker),
        date=_text(entry, "date", checker),
        figures=_text(entry, "figures", checker),
        checked=checker.boolean(entry["checked"], "checked") if "checked" in entry else False,
        words=_text(entry, "words", checker),
        cells=tuple(checker.text(one, "a cell") for one in checker.sequence(entry["cells"], "cells"))
        if "cells" in entry
        else (),
        level=_count(entry, "level", DEEPEST, checker) if "level" in entry else 0,
        place=node.place,
    )


def _after(node: Node, checker: Checker) -> Anchor:
    entry = checker.mapping(node, AFTER, "after")
    kind = checker.choice(entry["kind"], "kind", KINDS) if "kind" in entry else ""
    if isinstance(node.value, dict) and not kind:
        checker.error(node.place, "after needs the kind of what stands before", "for instance  kind: measure")
    return _anchor(entry, kind, checker)


def _anchor(entry: dict[str, Node], kind: str, checker: Checker) -> Anchor:
    return Anchor(
        section=_text(entry, "section", checker),
        kind=kind,
        text=_text(entry, "base", checker),
        item=_text(entry, "item", checker),
        nth=_count(entry, "nth", MOST, checker) if "nth" in entry else 1,
    )


def _text(entry: dict[str, Node], key: str, checker: Checker) -> str:
    return checker.text(entry[key], key) if key in entry else ""


def _count(entry: dict[str, Node], key: str, most: int, checker: Checker) -> int:
    return int(checker.number(entry[key], key, 1, most))


def _copies(node: Node, checker: Checker) -> Iterator[DraftCopy]:
    for one in checker.sequence(node, "copies"):
        entry = checker.mapping(one, COPY, "a copy")
        names = [
            frozenset(_names(entry[key], pattern, checker)) if key in entry else frozenset[str]()
            for key, pattern in zip(COPY, (_SAVE, _FINGERPRINT), strict=True)
        ]
        yield DraftCopy(*names)


def _names(node: Node, pattern: re.Pattern[str], checker: Checker) -> list[str]:
    """What ``pull`` wrote for itself, some names a line."""
    lines = [checker.text(one, "this") for one in checker.sequence(node, "this")]
    found = [name for line in lines for name in line.split()]
    if not all(pattern.fullmatch(name) for name in found):
        checker.error(node.place, "this is written by publisher pull", "restore it, or take it out whole")
    return found
