"""Statements -> the names that edits know them by."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from publisher.edits.words import plain
from publisher.model import Anchor, Statement

TABLED = ("table_cell", "table_head")
ROW = "row"
BETWEEN = " | "


def anchored(statements: Iterable[Statement]) -> Iterator[Anchor]:
    """The anchor of each statement."""
    seen: Counter[tuple[str, str, str]] = Counter()
    for one in statements:
        name = (one.section, one.kind, one.item or one.text)
        seen[name] += 1
        yield Anchor(one.section, one.kind, plain(one.text), one.item, seen[name])


def rows_of(statements: Iterable[Statement]) -> Iterator[Statement]:
    """The rows of tables as statements: of all that their cells say, at the origin of the table and the row."""
    rows: defaultdict[tuple[int | str, ...], list[Statement]] = defaultdict(list)
    for one in statements:
        if one.role in TABLED and len(one.origin) == 3:
            rows[one.origin[:2]].append(one)
    for origin, cells in rows.items():
        text = BETWEEN.join(plain(one.text) for one in cells)
        yield Statement("", cells[0].section, ROW, ROW, text, origin=origin)
