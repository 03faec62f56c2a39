"""Sums set aside, ages reached, halves of many and rates without a unit are figures with a name."""

import pytest
from metric_pages import found


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("每年安排不低于6000万元支持渔船技改。", [("支持渔船技改资金", ">=", "6000")]),
        ("全县每年拿出不少于900万元，奖补船厂技改。", [("奖补船厂技改资金", ">=", "900")]),
        ("安排专项资金900万元支持船厂。", [("专项资金", "=", "900")]),
        (
            "渔民人均预期寿命提高1.2岁，达到81.5岁。",
            [("渔民人均预期寿命提高", "=", "1.2"), ("渔民人均预期寿命", "=", "81.5")],
        ),
        ("百万工时伤害率0.12。", [("百万工时伤害率", "=", "0.12")]),
        ("渔港收支比接近1，渔业存贷比0.8。", [("渔港收支比", "~", "1"), ("渔业存贷比", "=", "0.8")]),
        ("泊位租金比西屿便宜一半。", [("泊位租金比西屿便宜", "=", "0.5")]),
        ("一半以上的船厂实现盈利。", [("实现盈利的船厂占比", ">=", "0.5")]),
    ],
)
def test_figures_of_rare_shapes_are_found(text: str, told: list[tuple[str, str, str]]) -> None:
    assert [(metric.indicator, metric.comparator, str(metric.value)) for metric in found(text)] == told


def test_how_long_people_may_live_is_no_aim() -> None:
    assert [metric.status for metric in found("渔民人均预期寿命提高1.2岁，达到81.5岁。")] == ["actual", "actual"]
