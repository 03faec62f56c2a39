"""Edits of one table -> the table: cells, rows struck out, moved and put in.

A table that was edited is printed as it stood in the draft, cell by cell: no unit goes to the column's head anew.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from publisher.model import Cell, Origin, Table, Verbatim

RowName = int | str | tuple[int | str, ...]  # of its own table: its number; of another: with that table's
_HEAD = "head"


class Grid:
    """A table while it is edited: a class because edits come one by one."""

    def __init__(self, table: Table, printed: Mapping[Origin, str] = MappingProxyType({})) -> None:
        """``printed`` are the words of cells by row (or ``head``) and column."""
        self._table = replace(
            table,
            columns=tuple(
                replace(column, title=Verbatim(printed.get((_HEAD, index), column.title)))
                for index, column in enumerate(table.columns)
            ),
        )
        self._rows: list[tuple[RowName, list[Cell]]] = [
            (
                number,
                [replace(cell, text=Verbatim(printed.get((number, at), cell.text))) for at, cell in enumerate(row)],
            )
            for number, row in enumerate(table.rows)
        ]
        self._tails: dict[RowName, RowName] = {}
        self._added = 0

    def change(self, row: RowName, column: int, text: str) -> None:
        """Write a cell, or the column's head."""
        if row == _HEAD:
            columns = list(self._table.columns)
            columns[column] = replace(columns[column], title=Verbatim(text))
            self._table = replace(self._table, columns=tuple(columns))
        else:
            cells = self._rows[self._index(row)][1]
            cells[column] = replace(cells[column], text=Verbatim(text))

    def delete(self, row: RowName) -> None:
        """Strike a row out; the head is emptied, for columns stay."""
        if row == _HEAD:
            for column in range(len(self._table.columns)):
                self.change(row, column, "")
        self._rows = [one for one in self._rows if one[0] != row]

    def take(self, row: RowName) -> list[Cell]:
        """Take a row out, to put it elsewhere."""
        self._tails = {anchor: tail for anchor, tail in self._tails.items() if tail != row}
        return self._rows.pop(self._index(row))[1]

    def put(self, row: RowName, cells: Sequence[Cell], after: RowName) -> None:
        """Put a row after another, and after what was put there before, as wide as the table is."""
        width = len(self._table.columns)
        padded = [*cells, *(Cell(Verbatim("")) for _ in range(width))][:width]
        index = self._index(self._tails.get(after, after))
        self._rows.insert(index + 1, (row, padded))
        self._tails[after] = row

    def insert(self, texts: tuple[str, ...], after: RowName) -> None:
        """Put in a row of the editor's own."""
        self._added += 1
        self.put(f"added-{self._added}", [Cell(Verbatim(text)) for text in texts], after)

    def texts(self, row: RowName) -> list[str]:
        """What its cells say; nothing where it is not there."""
        return [cell.text for name, cells in self._rows if name == row for cell in cells]

    def fits(self, texts: Sequence[str]) -> bool:
        """Whether the table has a column for all that a row says, and it says anything."""
        return any(texts) and not any(texts[len(self._table.columns) :])

    def table(self) -> tuple[Table, dict[Origin, Origin]]:
        """The table, and for the places of its cells those that they had, with their table's where it is another; a row
        that is new has none.
        """
        rows = tuple(tuple(cells) for _, cells in self._rows)
        places: dict[Origin, Origin] = {(_HEAD, at): (_HEAD, at) for at in range(len(self._table.columns))}
        for number, (name, cells) in enumerate(self._rows):
            if not isinstance(name, str):
                home = name if isinstance(name, tuple) else (name,)
                places |= {(number, at): (*home, at) for at in range(len(cells))}
        return replace(self._table, rows=rows), places

    def _index(self, row: RowName) -> int:
        """The row's place, -1 for the head."""
        return next((index for index, (name, _) in enumerate(self._rows) if name == row), -1)
