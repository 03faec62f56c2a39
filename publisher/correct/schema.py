"""NAME.corrections.yaml -> Corrections: every mistake gathered before anything is raised."""

import re

from publisher.correct import headings_read, items_read
from publisher.model.corrections import Corrections
from publisher.yamls import Checker, Node, parse

METADATA = ("title", "label", "region", "date", "publisher")
_KEYS = (*METADATA, "items", "headings")
DATE = re.compile(r"[12][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?")


def load(path: str, text: str) -> Corrections:
    """The corrections in ``text``, the file at ``path``; raises PublisherError with all mistakes, in their order."""
    checker = Checker({path: text})
    root = parse(text, path)
    found = {} if root.value is None else checker.mapping(root, _KEYS, "a file of corrections")
    said = {key: node for key, node in found.items() if node.value is not None}
    corrections = Corrections(
        path=path,
        text=text,
        items=tuple(filter(None, (items_read.read(node, checker) for node in _list(said, "items", checker)))),
        headings=tuple(filter(None, (headings_read.read(node, checker) for node in _list(said, "headings", checker)))),
        **{key: checker.text(said[key], key) for key in METADATA if key in said},
    )
    if corrections.date and not DATE.fullmatch(corrections.date):
        checker.error(said["date"].place, f"{corrections.date[:60]!r} is no date", "2021, 2021-09 or 2021-09-01")
    raise_in_order(checker)
    return corrections


def raise_in_order(checker: Checker) -> None:
    """Raise what was gathered, in the order of the file."""
    checker.problems.sort(key=lambda found: (found.place.line or 0, found.place.column or 0) if found.place else (0, 0))
    checker.raise_problems()


def _list(said: dict[str, Node], key: str, checker: Checker) -> list[Node]:
    return checker.sequence(said[key], key) if key in said else []
