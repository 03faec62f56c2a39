"""Which rows of a table stay on a page with the next."""

import pytest

from publisher.model import StyledColumn, StyledParagraph, StyledTable
from publisher.write.holding import held


def kept(rows: int, *, whole: bool = False) -> str:
    """A row of a table each: ``+`` where it is held to the next."""
    cell = StyledParagraph("table_cell", ())
    table = StyledTable(None, (StyledColumn(1.0, "left"),), (cell,), ((cell,),) * rows, whole=whole)
    return "".join("+" if held(table, row) else "." for row in range(rows))


@pytest.mark.parametrize(
    ("rows", "told"), [(1, "."), (2, "+."), (5, "+..+."), (7, "+....+."), (8, "++...++."), (12, "++.......++.")]
)
def test_a_page_begins_or_ends_with_three_rows_at_least_or_two_of_few(rows: int, told: str) -> None:
    assert kept(rows) == told


def test_all_of_a_short_table_stays_together() -> None:
    assert kept(4, whole=True) == "+++."
