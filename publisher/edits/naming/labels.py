"""A table's row as it was written -> its label, and whether a row as it is now still stands under it."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from publisher.edits.naming.anchors import TABLED
from publisher.edits.naming.likeness import ALIKE, likeness
from publisher.edits.saying.added import is_state
from publisher.edits.saying.figures import figures_of
from publisher.edits.saying.quoting import is_label_of
from publisher.edits.words import plain
from publisher.model import Edit, Statement

Name = tuple[int | str, int | str]  # of a row: its table and its place there, as the origins of its cells tell
_PARTS = 3  # of a cell's origin: table, row, column
_AKIN = 0.3  # 援企稳岗资金 and 专项资金: one thing with the same figure, two with another
_NO_OTHER = str.maketrans(dict.fromkeys("的（）()、，,：: ·“”\u3000\n", ""))  # with or without these it is one label


class Row(NamedTuple):
    """The words of a row's cells; so many of the first are its ``label``, and in those columns it states items."""

    cells: tuple[str, ...]
    label: int = 1
    items: frozenset[int] = frozenset()


def in_row(one: Statement) -> bool:
    """Whether a statement is a cell whose origin tells the row that it was written in; items have such origins too."""
    return one.role in TABLED and len(one.origin) == _PARTS


def name_of(one: Statement) -> Name:
    """The row that a cell was written in."""
    return one.origin[0], one.origin[1]


def words_of(written: Mapping[Name, Sequence[Statement]]) -> dict[Name, Row]:
    """The rows of all tables, by their names, of the cells by the names of their rows."""
    tables: defaultdict[int | str, list[Name]] = defaultdict(list)
    for name in written:
        tables[name[0]].append(name)
    found: dict[Name, Row] = {}
    for names in tables.values():
        found |= zip(names, labelled([written[name] for name in names]), strict=True)
    return found


def labelled(table: Sequence[Sequence[Statement]]) -> list[Row]:
    """The rows of a table: their label reaches as far as it takes to tell them apart, but never over an item."""
    cells = [tuple(plain(one.text) for one in row) for row in table]
    items = [frozenset(column for column, one in enumerate(row) if one.item) for row in table]
    first = min((column for own in items for column in own), default=max(map(len, cells)))
    label = next((width for width in range(1, first) if len({row[:width] for row in cells}) == len(cells)), first)
    return [Row(row, max(label, 1), own) for row, own in zip(cells, items, strict=True)]


def is_same(row: Row, now: Sequence[str | None]) -> bool:
    """Whether the row is the one that was written: ``now`` are its words column by column, None: unknown.

    Under its own label all else may be new; under one that is like it something must be left, under one that has
    little in common with it an item's words, under one that has nothing all of them.
    """
    was, label = "".join(row.cells[: row.label]), now[: row.label]
    if None in label:
        return True
    like = likeness(was, "".join(filter(None, label)))
    rest = range(row.label, len(row.cells))
    kept = [column for column in rest if row.cells[column] and row.cells[column] == now[column]]
    items = [column for column in rest if column in row.items] or rest
    if like == 1 or (like >= ALIKE and (kept or not rest)) or _is_relabelled(row, now):
        return True
    return (like >= _AKIN or not any(label)) and any(column in items for column in kept)


def _is_relabelled(row: Row, now: Sequence[str | None]) -> bool:
    """Whether the row has all its other words, a figure among them, under a label that says something."""
    rest = range(row.label, len(row.cells))
    same = all(row.cells[column] == now[column] for column in rest)
    return (
        same and any(figures_of(row.cells[column]) for column in rest if column in row.items) and any(now[: row.label])
    )


def relabelled(row: Row, label: str, shown: Collection[str], source: str) -> str:
    """``公共停车位 2020个 → 新增停车位 2020个``: figures of the row that are ``shown`` under another label now.

    Empty: there are none, or the label says the same, or what the ``source`` calls them.
    """
    was = " ".join(row.cells[: row.label])
    cells = (row.cells[column] for column in sorted(row.items))
    amounts = "、".join(text for text in cells if text in shown and figures_of(text))
    same = sorted(was.translate(_NO_OTHER)) == sorted(label.translate(_NO_OTHER))
    if same or not amounts or is_label_of(label, was, amounts, source):
        return ""
    return f"{was} {amounts} → {f'{label} {amounts}'.strip()}"


def is_called(cell: Statement, text: str, statements: Sequence[Statement]) -> bool:
    """Whether the source calls a row's figures as its label does once that cell says the text: figures in it are the
    source's too (船舶在2万吨级码头靠泊).
    """
    if not in_row(cell):
        return False
    table = _table_of(cell, statements)
    row, column = words_of(table)[name_of(cell)], int(cell.origin[2])
    if column >= row.label or not row.items:
        return False
    label = " ".join(text if place == column else words for place, words in enumerate(row.cells[: row.label]))
    amounts = "、".join(row.cells[place] for place in sorted(row.items))
    return is_label_of(label, " ".join(row.cells[: row.label]), amounts, behind(table[name_of(cell)]))


def rests_on(one: Statement, text: str, statements: Sequence[Statement]) -> tuple[str, str]:
    """The sources' words behind a statement that says the text now, and those that tell where they are; a row's state
    rests on what its figures rest on.
    """
    if not (in_row(one) and is_state(one.text) and is_state(text)):
        return one.quoted, one.placed
    row = _table_of(one, statements).get(name_of(one), [])
    return behind(row), "\n".join(filter(None, (cell.placed for cell in row)))


def _table_of(cell: Statement, statements: Sequence[Statement]) -> dict[Name, list[Statement]]:
    table: defaultdict[Name, list[Statement]] = defaultdict(list)
    for one in statements:
        if in_row(one) and one.origin[0] == cell.origin[0]:
            table[name_of(one)].append(one)
    return table


def behind(cells: Sequence[Statement]) -> str:
    """The sources' words that a row rests on."""
    return "\n".join(filter(None, (one.quoted for one in cells)))


def is_of_label(edit: Edit) -> bool:
    """Whether the figures of an edit are those that stand under another label."""
    return bool(edit.cells) or (bool(edit.at.text) and edit.figures.startswith(f"{edit.at.text} "))
