"""A StyledTable -> which of its rows stay on a page with the next, in Word as in PDF."""

from publisher.model import StyledTable

_LEAST, _FEW = 3, 8  # rows on either side of a page's end, of tables with so few rows one less


def held(table: StyledTable, row: int) -> bool:
    """Whether a row is held to the next: all of a table that is kept whole.

    Of another at least three rows stand on either side of a page's end, two of a table that has few.
    """
    last = len(table.rows) - 1
    least = _LEAST - (len(table.rows) < _FEW)
    return row < last and (table.whole or row < least - 1 or row > last - least)
