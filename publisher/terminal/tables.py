"""Rows -> a table on a terminal, tab-separated plain lines in a pipe."""

import sys
from collections.abc import Iterable, Sequence

from rich.cells import cell_len
from rich.console import Console
from rich.markup import escape
from rich.table import Table
from rich.text import Text

_LEAST_ROOM = 18


def table(titles: Sequence[str], rows: Iterable[Sequence[object]], cut: str = "") -> None:
    """Columns of digits stand right, and the column ``cut`` is cut so that a row is a line, where there is room for it.

    In a pipe there are no titles, nothing is cut, and a cell is one line without tabs.
    """
    console = Console(highlight=False)
    cells = [[" ".join(str(cell).split()) for cell in row] for row in rows]
    if not console.is_terminal:
        sys.stdout.writelines("\t".join(row) + "\n" for row in cells)
        sys.stdout.flush()
        return
    shown = Table(box=None, header_style="bold", pad_edge=False)
    for index, title in enumerate(titles):
        numeric = all(row[index].isdigit() for row in cells)
        shown.add_column(title, justify="right" if numeric else "left", overflow="fold", no_wrap=title == cut)
    for row in _fitted(cells, titles, cut, console.width):
        shown.add_row(*map(escape, row))
    console.print(shown)


def _fitted(rows: Sequence[list[str]], titles: Sequence[str], cut: str, width: int) -> Sequence[list[str]]:
    """The rows with one column cut to what the others leave of the width."""
    if cut not in titles:
        return rows
    at = titles.index(cut)
    others = [max(cell_len(row[index]) for row in (titles, *rows)) for index in range(len(titles)) if index != at]
    room = max(_LEAST_ROOM, width - sum(others) - 2 * len(others))
    return [[*row[:at], _ellipsis(row[at], room), *row[at + 1 :]] for row in rows]


def _ellipsis(words: str, room: int) -> str:
    text = Text(words)
    text.truncate(room, overflow="ellipsis")
    return text.plain
