"""A unit that a whole column shares stands in its head."""

import pytest
from sample_brief import PLAN, dress, point, text

from publisher.model import Cell, Column, StyledTable, Table

HERE = (point("metric", "新建公办幼儿园12所", PLAN),)


def column(*cells: str, head: str = "数值") -> list[str]:
    """A column as printed: its head and its cells, of which all that tell something rest on a point."""
    rows = tuple((Cell("云溪区"), Cell(cell, HERE if cell != "—" else ())) for cell in cells)
    styled = dress(Table("", (Column("地区"), Column(head)), rows), evidence="none")
    (found,) = (block for block in styled.blocks if isinstance(block, StyledTable))
    return [text(paragraph) for paragraph in (found.head[1], *(row[1] for row in found.rows))]


@pytest.mark.parametrize(
    ("cells", "printed"),
    [
        (["2000亿元", "1,500.5亿元"], ["数值（亿元）", "2000", "1,500.5"]),
        (["超过2000亿元", "约30亿元（2027年目标）", "—"], ["数值（亿元）", "超过2000", "约30（2027年目标）", "—"]),
        (["××亿元", "超过××亿元"], ["数值（亿元）", "××", "超过××"]),
        (["5.5%", "3%—5%", "3%以内"], ["数值（%）", "5.5", "3—5", "3以内"]),
    ],
)
def test_values_of_one_unit_are_bare(cells: list[str], printed: list[str]) -> None:
    assert column(*cells) == printed


@pytest.mark.parametrize(
    "cells",
    [
        ["2000亿元", "300万元"],  # two units
        ["2000亿元"],  # nothing to share with
        ["2026年", "2027年"],  # dates
        ["增长5%", "6%"],  # no plain amount
        ["第14位", "第6位"],
        ["前40强", "前6强"],
        ["2000亿元", "成倍"],
        ["20余名", "30名"],
    ],
)
def test_other_columns_stay_as_they_are(cells: list[str]) -> None:
    assert column(*cells) == ["数值", *cells]


def test_a_head_that_tells_its_unit_is_not_told_another() -> None:
    assert column("5户", "6户", head="户数（户）") == ["户数（户）", "5户", "6户"]
