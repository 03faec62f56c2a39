"""No cell of words ends with a line of a single character where the columns can give that."""

import pytest
from sample_brief import dress, load

from publisher.model import Cell, Column, StyledTable, Table
from publisher.style import wrapping
from publisher.style.heights import text_width
from publisher.style.leftovers import better
from publisher.style.pieces import pieces

STYLE = load("gongwen")
SIZE = STYLE.roles["table_cell"].size
NAME = "云溪区范围内沿湖各镇与街道整治后的老旧小区住宅楼房栋数与户数总计"
OTHERS = (Column("数值", "center", 1.8), Column("时期", "center", 1.6), Column("状态", "center", 1.2))
VALUES = ("超过12000.5万平方米以内", "“十五五”时期以来", "已实现")


def dressed(name: str) -> StyledTable:
    """A table whose values leave its names too little room, with a name of so many characters."""
    rows = tuple(tuple(map(Cell, row)) for row in [(name, *VALUES), ("产值", *VALUES)])
    styled = dress(Table("", (Column("指标", weight=3.0), *OTHERS), rows), evidence="none")
    (found,) = (block for block in styled.blocks if isinstance(block, StyledTable))
    return found


@pytest.mark.parametrize("length", range(8, len(NAME)))
def test_a_name_has_two_characters_at_least_on_its_last_line(length: int) -> None:
    made = dressed(NAME[:length])
    room = made.columns[0].width * text_width(STYLE.page) - 2 * STYLE.table.padding
    cell = pieces(made.rows[0][0], STYLE)
    assert wrapping.lines(cell, room) == 1 or wrapping.remainder(cell, room) > 1.5 * SIZE
    assert sum(column.width for column in made.columns) == pytest.approx(1)


def test_numbers_keep_their_line_where_a_column_of_words_is_widened() -> None:
    widths = {dressed(NAME[:length]).columns[0].width for length in range(8, len(NAME))}
    assert len(widths) > 1
    assert all(dressed(NAME[:length]).columns[1].point > 0 for length in range(8, len(NAME)))


def test_a_column_is_narrowed_for_two_on_the_last_line() -> None:
    cell = ((SIZE,) * 11,)
    assert better(10 * SIZE, [cell], 0, SIZE) == 9.5 * SIZE
    assert better(10 * SIZE, [cell], SIZE + 1, SIZE) >= 11 * SIZE
    assert better(8 * SIZE, [cell], SIZE, SIZE) == 8 * SIZE
