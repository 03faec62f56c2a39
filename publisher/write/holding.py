"""A StyledTable -> which of its rows stay on a page with the next, in Word as in PDF."""

from publisher.model import StyledTable

_FIRST = _LAST = 2
_LAST_OF_MANY, _MANY = 3, 8


def held(table: StyledTable, row: int) -> bool:
    """Whether a row is held to the next: all of a table that is kept whole.

    Of another at least two rows stand before a page's end and behind it, behind it three of many that are not tall.
    """
    last = len(table.rows) - 1
    return row < last and (table.whole or row < _FIRST - 1 or row > last - _last(table))


def _last(table: StyledTable) -> int:
    tall = any("\n" in run.text for row in table.rows for cell in row for run in cell.runs)
    return _LAST if tall or len(table.rows) < _MANY else _LAST_OF_MANY
