"""A StyledTable -> which of its rows stay on a page with the next, in Word as in PDF."""

from publisher.model import StyledTable

_LEAST = 2


def held(table: StyledTable, row: int) -> bool:
    """Whether a row is held to the next: all of a table that is kept whole.

    Of another at least two rows stand on either side of a page's end.
    """
    last = len(table.rows) - 1
    return row < last and (table.whole or row < _LEAST - 1 or row > last - _LEAST)
