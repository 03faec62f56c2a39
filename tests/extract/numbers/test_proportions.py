"""Proportions of two numbers, halves, and bounds that stand before what a share is of."""

import pytest
from metric_pages import found


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("船员与护士之比为1∶1.3，船岸比1：0.7。", [("船员与护士之比", "=", "1.3"), ("船岸比", "=", "0.7")]),
        ("渔校生师比降到15∶1以下。", [("渔校生师比", "<=", "15")]),
        ("红船队以3∶1获胜，比分为2∶1。", []),
        ("渔港开放时间为6：10。", []),
    ],
)
def test_a_proportion_is_so_much_to_one(text: str, told: list[tuple[str, str, str]]) -> None:
    assert [(metric.indicator, metric.comparator, str(metric.value)) for metric in found(text)] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("弃渔面积比去年减少一半，油耗降了一半。", [("弃渔面积减少", "=", "0.5"), ("油耗下降", "=", "0.5")]),
        ("渔港支出占总支出近一半。", [("渔港支出占总支出比重", "~", "0.5")]),
        ("船均油耗不到全省平均水平的一半。", [("船均油耗相当于全省平均水平", "<", "0.5")]),
        ("海水用量下降一半以上。", [("海水用量下降", ">=", "0.5")]),
        ("渔村的一半通了船，另一半正在建设。", []),
    ],
)
def test_a_half_is_a_share_where_it_is_so_much_of_something(text: str, told: list[tuple[str, str, str]]) -> None:
    assert [(metric.indicator, metric.comparator, str(metric.value)) for metric in found(text)] == told


def test_a_bound_may_stand_before_what_a_share_is_of() -> None:
    (metric,) = found("日均泊船量超过容量的七成。")
    assert (metric.indicator, metric.comparator, str(metric.value)) == ("日均泊船量相当于容量", ">", "7")


def test_among_them_is_no_part_of_a_shares_name() -> None:
    (metric,) = found("其中来自海岛的占三成。")
    assert metric.indicator == "来自海岛的占比"
