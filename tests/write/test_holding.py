"""Which rows of a table stay on a page with the next."""

import pytest

from publisher.model import Run, StyledColumn, StyledParagraph, StyledTable
from publisher.write.holding import held


def kept(rows: int, *, whole: bool = False, text: str = "3个") -> str:
    """A row of a table each: ``+`` where it is held to the next."""
    cell = StyledParagraph("table_cell", (Run(text),))
    table = StyledTable(None, (StyledColumn(1.0, "left"),), (cell,), ((cell,),) * rows, whole=whole)
    return "".join("+" if held(table, row) else "." for row in range(rows))


@pytest.mark.parametrize(
    ("rows", "told"), [(1, "."), (2, "+."), (5, "+..+."), (7, "+....+."), (8, "+....++."), (12, "+........++.")]
)
def test_two_rows_at_least_stand_before_a_pages_end_and_behind_it_or_three_of_many(rows: int, told: str) -> None:
    assert kept(rows) == told


def test_tall_rows_are_held_two_by_two() -> None:
    assert kept(8, text="3个；\n5个（2030年目标）") == "+.....+."


def test_all_of_a_short_table_stays_together() -> None:
    assert kept(4, whole=True) == "+++."
