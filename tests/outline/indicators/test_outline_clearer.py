"""A figure told with a year and again with none stands once in its cell, with the year."""

import pytest
from outline_cases import brief, draft

from publisher.model import Table

TEXT = """
title: 要点
sources: {east: {path: e.txt, label: 东区, region: 东区, date: 2026}}
sections: [{id: c, title: 对照, compare: {indicators: [产值]}}]
"""


def cell(*told: str) -> str:
    """What the matrix says of the one region of which these figures are told: amount, state and period."""
    words = "，".join(f"{{k 产值={one}:实现{one.split()[0]}}}" for one in told)
    blocks = brief(TEXT, {"east": draft("东区", ("数说", [f"{words}。"]))}).blocks
    (table,) = [block for block in blocks if isinstance(block, Table)]
    return table.rows[0][1].text


@pytest.mark.parametrize("period", ["过去一年", "过去的一年", "全年"])
def test_a_past_year_is_that_of_the_same_amount(period: str) -> None:
    assert cell(f"68.2亿元 actual {period}", "68.2亿元 actual 2025") == "68.2亿元（2025年）"


@pytest.mark.parametrize(
    "others",
    [
        ("69亿元 actual 2025",),
        ("68.2亿元 target 2030",),
        ("68.2亿元 actual 2024", "68.2亿元 actual 2025"),
        ("68.2亿元 actual 2025年上半年",),
    ],
    ids=["another amount", "a target", "several years", "half a year"],
)
def test_what_may_be_of_another_time_is_told_beside_it(others: tuple[str, ...]) -> None:
    assert "68.2亿元（过去一年）" in cell("68.2亿元 actual 过去一年", *others)
