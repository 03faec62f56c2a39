"""Numbers of a column stand under each other at their decimal points, and short tables are kept whole."""

import pytest
from sample_brief import PLAN, dress, point

from publisher.model import Cell, Column, StyledTable, Table
from publisher.style.columns import before_point

HERE = (point("metric", "新建公办幼儿园12所", PLAN),)
INDICATOR = Column("指标", weight=3.0)
HALF_EM = 10.5 / 2  # a digit of a cell in 五号, in points


def dressed(*columns: Column, rows: list[tuple[str, ...]]) -> StyledTable:
    """A table as dressed, the second cell of a row resting on a point for each thing it says."""
    cells = (
        tuple(Cell(text, HERE * (1 + text.count("；")) if place == 1 else ()) for place, text in enumerate(row))
        for row in rows
    )
    styled = dress(Table("", columns, tuple(cells)), evidence="none")
    (found,) = (block for block in styled.blocks if isinstance(block, StyledTable))
    return found


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("约2000", "约2000"),
        ("2-3个", "2"),
        ("12%", "12"),
        ("3.75亿元", "3"),
        ("1,234.5", "1,234"),
        ("提高2.5个百分点", "提高2"),
        ("第18位", "第18"),
        ("—", None),
        ("第一", None),
        ("2026年", None),
        ("2026—2029年", None),
        ("3月底前", None),
        ("2000亿元；\n300万元", None),
    ],
)
def test_what_stands_left_of_the_point(text: str, left: str | None) -> None:
    assert before_point(text) == (None if left is None else len(left))


def test_numbers_share_a_point_and_words_among_them_do_not() -> None:
    rows = [("产值", "约2000.5亿元"), ("税收", "12%"), ("项目", "2-3个"), ("位次", "—")]
    made = dressed(INDICATOR, Column("数值", "center", 1.8), rows=rows)
    assert made.columns[0].point == 0
    assert made.columns[1].point > 5 * HALF_EM
    assert [row[1].before_point for row in made.rows] == [5, 2, 1, None]


@pytest.mark.parametrize(
    "cells",
    [
        ["2026年", "2027年", "2028年"],
        ["3个", "第一", "第二"],
        ["3个", "5所；20所", "12个"],
        ["3个（" + "由各镇街道逐一核定后分批上报" * 3 + "）", "5个"],
    ],
    ids=["dates", "one number", "several lines", "no room"],
)
def test_a_column_is_left_as_it_is_where_its_numbers_cannot_stand_on_one_line(cells: list[str]) -> None:
    made = dressed(INDICATOR, Column("数值", "center", 1.8), rows=[("产值", cell) for cell in cells])
    assert [column.point for column in made.columns] == [0, 0]


def test_words_give_way_so_that_numbers_stand_on_one_line() -> None:
    rows = [
        ("规模以上制造业增加值在地区生产总值中的占比较上年", value, "2026年1—11月", "临江高新技术开发区")
        for value in ("提高2.5个百分点", "12000万标准箱以上")
    ]
    columns = (INDICATOR, Column("数值", "center", 1.8), Column("时间", "center", 1.6), Column("来源", "center", 1.6))
    made = dressed(*columns, rows=rows)
    assert made.columns[1].width > 0.22  # 12000万标准箱以上 and its mark
    assert made.columns[0].width < 0.4


def test_numbers_stand_in_the_middle_where_a_common_point_would_break_the_names() -> None:
    names = ("规模以上工业增加值增长", "固定资产投资降幅收窄", "城镇社会消费品零售总额", "工业生产者出厂价格下降")
    values = ("比上年同期高1.2个百分点", "132.7亿元，增长2.4%", "正常保有量的102%", "242.6万平方米，下降8.9%")
    rows = [(name, value, "2025年前三季度", "已实现") for name, value in zip(names, values, strict=True)]
    columns = (INDICATOR, Column("数值", "center", 1.8), Column("时间", "center", 1.6), Column("状态", "center", 1.0))
    made = dressed(*columns, rows=rows)
    assert made.columns[1].point == 0
    assert made.columns[0].width > 0.27  # eleven characters on one line
    assert dressed(*columns, rows=[("产值", *row[1:]) for row in rows]).columns[1].point > 0


@pytest.mark.parametrize(("count", "whole"), [(3, True), (6, True), (12, False)])
def test_only_a_short_table_is_kept_whole(count: int, whole: bool) -> None:
    rows = [(f"第{number}项指标", f"{number}个") for number in range(count)]
    assert dressed(INDICATOR, Column("数值", "center", 1.8), rows=rows).whole is whole


@pytest.mark.parametrize(("count", "crowded"), [(4, False), (12, True)])
def test_a_table_is_crowded_where_a_number_is_parted_from_its_unit(count: int, crowded: bool) -> None:
    columns = (INDICATOR, *(Column(f"第{at}区", "center", 2.0) for at in range(count)))
    assert dressed(*columns, rows=[("产值", *("62.5亿元（2024年）",) * count)] * 3).crowded == crowded
