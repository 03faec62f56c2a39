"""A table without room for a line a cell is as wide as its content asks, in the fewest lines."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sample_brief import dress, load

from publisher.model import Cell, Column, Run, StyledParagraph, StyledTable, Table
from publisher.style import wrapping
from publisher.style.pieces import pieces
from publisher.style.widths import ems

STYLE = load("gongwen")
SIZE = STYLE.roles["table_cell"].size
REGIONS = ("云溪区", "湖东区", "江北区", "鹭洲高新区")


def compared(*rows: tuple[str, ...]) -> StyledTable:
    """A comparison of four regions as official style dresses it."""
    columns = (Column("指标", "left", 1.6), *(Column(region, "center", 2.0) for region in REGIONS))
    styled = dress(Table("", columns, tuple(tuple(map(Cell, row)) for row in rows)), evidence="none")
    (found,) = (block for block in styled.blocks if isinstance(block, StyledTable))
    return found


def parts(text: str, whole: bool = True) -> list[list[float]]:
    """A cell's pieces in characters."""
    cell = StyledParagraph("table_cell", (Run(text),))
    return [[round(width / SIZE, 2) for width in line] for line in pieces(cell, STYLE, whole)]


def test_columns_of_dashes_leave_their_room_to_those_that_say_much() -> None:
    much = "385.2亿元（2025年）；\n超过460亿元（2028年目标）；\n超过520亿元（2030年目标）"
    made = compared(
        ("规模以上工业总产值", much, much, "—", "—"), ("数字经济核心产业增加值占比", "12%", "9%", "—", "7%")
    )
    name, first, second, dashes, few = (column.width for column in made.columns)
    assert first == pytest.approx(second)
    assert min(first, name) > 1.5 * dashes
    assert few > dashes  # its head is longer


def test_a_number_its_unit_and_short_brackets_are_pieces() -> None:
    assert [len(line) for line in parts("超过460亿元（2028年目标）；\n9%")] == [4, 1]
    assert [len(line) for line in parts("（2028年目标）", whole=False)] == [3]
    assert len(parts("（" + "由各镇分批上报" * 3 + "）")[0]) > 9


def test_a_mark_is_a_piece_with_what_it_follows_which_gives_up_its_blank_half() -> None:
    cell = StyledParagraph("table_cell", (Run("9%（2025年）"), Run("[12]", "mark")))
    (bare,), (marked,) = parts("9%（2025年）"), pieces(cell, STYLE)
    scale = STYLE.characters["mark"].size
    assert [round(width / SIZE, 2) for width in marked] == [bare[0], round(bare[1] - 0.5 + 4 * 0.55 * scale, 2)]


@pytest.mark.parametrize("text", ["新增300—800亿级船舶产业集群", "推动PM2.5浓度达标", "第5期", "（2028年目标）超5家"])
def test_the_gaps_between_pieces_are_theirs(text: str) -> None:
    assert sum(parts(text)[0]) == pytest.approx(ems(text), abs=0.02)


def test_the_column_that_saves_most_lines_is_widened() -> None:
    rows = [(((3.0,),), ((3.0,) * 4,)), (((3.0,),), ((3.0,) * 4,))]
    assert wrapping.least(rows, [4.0, 1.0]) == [4.0, 3.0]
    first, second = wrapping.widened(rows, [4.0, 3.0], 17.0)
    assert first == 4
    assert 12 <= second <= 13
    assert [wrapping.height(row, (first, second)) for row in rows] == [1, 1]


CELL = st.lists(st.lists(st.integers(1, 9).map(float), min_size=1, max_size=14).map(tuple), min_size=1, max_size=3)


@given(st.lists(st.tuples(CELL.map(tuple), CELL.map(tuple)), min_size=1, max_size=5), st.integers(0, 60))
@settings(max_examples=100, derandomize=True, deadline=None)
def test_widening_never_passes_the_room_nor_makes_a_table_higher(rows: list[wrapping.Row], spare: int) -> None:
    least = wrapping.least(rows, [1.0, 1.0])
    found = wrapping.widened(rows, least, sum(least) + spare)
    assert sum(found) <= sum(least) + spare + 0.01
    assert all(wrapping.height(row, found) <= wrapping.height(row, least) for row in rows)
