"""The three numbers of an industrial structure are three shares."""

import pytest
from metric_pages import found


def test_each_part_of_a_structure_is_the_share_of_its_industry() -> None:
    metrics = found("2031年，三次产业结构由上年的9.4∶42.6∶48.0调整为9.1∶43.0∶47.9。")
    assert [metric.indicator for metric in metrics] == [f"第{numeral}产业占比" for numeral in "一二三一二三"]
    assert [str(metric.value) for metric in metrics] == ["9.4", "42.6", "48", "9.1", "43", "47.9"]
    assert [metric.period for metric in metrics] == ["2030"] * 3 + ["2031"] * 3
    assert {(metric.unit, metric.kind) for metric in metrics} == {("%", "share")}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("三次产业增加值结构为9:43:48。", "第一产业增加值占比"),
        ("三次产业就业结构为21∶31∶48。", "第一产业就业占比"),
        ("一二三产业比例优化为5：45：50。", "第一产业占比"),
    ],
)
def test_a_structure_says_what_the_shares_are_of(text: str, name: str) -> None:
    assert [metric.indicator for metric in found(text)] == [name.replace("一", numeral, 1) for numeral in "一二三"]


@pytest.mark.parametrize(
    "text", ["渔业产业大会10：30：59开始。", "渔业产业用地按1∶2∶3配置。", "船队比赛以20：30：50收场。"]
)
def test_three_numbers_of_anything_else_are_no_shares(text: str) -> None:
    assert found(text) == ()
