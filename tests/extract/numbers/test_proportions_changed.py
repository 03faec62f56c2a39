"""Both ends of a proportion that changed, and each of a list of them, are found; and what is acid is an index."""

import pytest
from metric_pages import found


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("车桩比由3∶1优化至2∶1。", [("车桩比", "3"), ("车桩比", "2")]),
        ("生师比从17∶1降到15∶1。", [("生师比", "17"), ("生师比", "15")]),
        ("小学、初中生师比分别为16∶1、13∶1。", [("小学生师比", "16"), ("初中生师比", "13")]),
        ("鱼塘pH值从9.3降到8.4。", [("鱼塘pH值", "9.3"), ("鱼塘pH值", "8.4")]),
        # A score is none.
        ("比分2∶1。", []),
    ],
)
def test_what_changed_in_proportion_is_found(text: str, told: list[tuple[str, str]]) -> None:
    assert [(metric.indicator, str(metric.value)) for metric in found(text)] == told


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("拉动渔具、冷柜消费87亿元。", ["渔具、冷柜消费"]),
        ("学校、码头屋顶光伏比例不低于40%。", ["学校、码头屋顶光伏比例"]),
        ("虾壳、贝壳利用量分别增长25%、40%。", ["虾壳利用量增长", "贝壳利用量增长"]),
    ],
)
def test_a_list_is_named_whole(text: str, indicators: list[str]) -> None:
    assert [metric.indicator for metric in found(text)] == indicators
