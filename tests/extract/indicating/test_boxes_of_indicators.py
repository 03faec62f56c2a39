"""Metrics: in a plan's box the name stands once, before the colon; its base is reached and the rest aimed at."""

from decimal import Decimal

import pytest
from metric_pages import found

Row = tuple[str, str, str | None, str]


def rows(text: str) -> list[Row]:
    return [(metric.indicator, f"{metric.value}{metric.unit}", metric.period, metric.status) for metric in found(text)]


@pytest.mark.parametrize(
    ("text", "name", "told"),
    [
        (
            "1.海上风电装机容量：2025年基期值80万千瓦，2030年目标值150万千瓦，年均增长14%，预期性。",
            "海上风电装机容量",
            [("80万千瓦", "2025", "actual"), ("150万千瓦", "2030", "target"), ("14%", "2030", "target")],
        ),
        (
            "2.渔港泊位规模：基期值65个，2027年达到80个，2030年达到95个，预期性。",
            "渔港泊位规模",
            [("65个", None, "actual"), ("80个", "2027", "target"), ("95个", "2030", "target")],
        ),
        (
            "3.渔船煤耗：2025年298克标准煤/千瓦时，2030年降至290克标准煤/千瓦时以下，约束性。",
            "渔船煤耗",
            [("298克标准煤/千瓦时", "2025", "actual"), ("290克标准煤/千瓦时", "2030", "target")],
        ),
        (
            "4.沿海城市近岸海域水质优良比率：2025年83.6%，2030年不低于86%，约束性，其中2028年中期评估值为84.8%。",
            "沿海城市近岸海域水质优良比率",
            [("83.6%", "2025", "actual"), ("86%", "2030", "target"), ("84.8%", "2028", "target")],
        ),
        (
            "5.规模以上渔企单位产值能耗：五年累计下降15%，约束性。",
            "规模以上渔企单位产值能耗",
            [("15%", "五年", "target")],
        ),
        (
            "渔业占比：基期值9%，中期值12%，目标值15%。",
            "渔业占比",
            [("9%", None, "actual"), ("12%", None, "target"), ("15%", None, "target")],
        ),
        (
            "海岸绿化率（约束性）：2025年41%，2030年42%。",
            "海岸绿化率",
            [("41%", "2025", "actual"), ("42%", "2030", "target")],
        ),
        (
            "6.绿色渔船占比：现状值92%，2026年起保持100%，约束性。",
            "绿色渔船占比",
            [("92%", None, "actual"), ("100%", "2026年起", "target")],
        ),
        (
            "水产加工率，2025年现状值68%，2030年目标值72%，预期性。",
            "水产加工率",
            [("68%", "2025", "actual"), ("72%", "2030", "target")],
        ),
        (
            "渔业占比：“十四五”末14%，“十五五”末18%，预期性。",
            "渔业占比",
            [("14%", "“十四五”末", "actual"), ("18%", "“十五五”末", "target")],
        ),
        ("7.冷链覆盖率：由84%提高到98%，预期性。", "冷链覆盖率", [("84%", None, "actual"), ("98%", None, "target")]),
    ],
)
def test_each_figure_of_a_box_has_its_name_and_state(
    text: str, name: str, told: list[tuple[str, str | None, str]]
) -> None:
    assert [(value, period, status) for _, value, period, status in rows(text)] == told
    assert all(row[0].startswith(name) for row in rows(text))


def test_bounds_of_a_box_are_kept() -> None:
    low, high = found("3.渔船煤耗：2025年298克标准煤/千瓦时，2030年降至290克标准煤/千瓦时以下，约束性。")
    assert (low.comparator, high.comparator, high.value) == ("=", "<=", Decimal(290))


def test_what_is_marked_behind_its_figure_is_aimed_at() -> None:
    text = "渔村用水量控制在8亿立方米以内（约束性），渔船能耗下降12%（约束性）；每千人泊位由4个增加到5个，预期性。"
    assert [row[3] for row in rows(text)] == ["target", "target", "actual", "target"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("渔业结构：城镇62%，乡村38%。", ["城镇", "乡村"]),
        ("其中：近海62%，远洋38%。", ["近海", "远洋"]),
        ("R&D经费投入强度：从2.1%提高到2.8%以上。", ["R&D经费投入强度"] * 2),
    ],
)
def test_a_name_of_its_own_goes_before_the_head(text: str, told: list[str]) -> None:
    assert [row[0] for row in rows(text)] == told


def test_years_behind_a_colon_are_reported_where_nothing_marks_a_plan() -> None:
    assert [row[3] for row in rows("海岸绿化率：2020年41%，2024年42%。")] == ["actual", "actual"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "渔工劳动生产率（万元/人）：2025年18.6，2030年24，年均增长5%以上，预期性。",
            [("18.6万元/人", "2025", "actual"), ("24万元/人", "2030", "target"), ("5%", "2030", "target")],
        ),
        (
            "PM10浓度：2025年32，2030年28以下，单位为微克/立方米，约束性。",
            [("32微克/立方米", "2025", "actual"), ("28微克/立方米", "2030", "target")],
        ),
        ("9.海水利用率：[28%]提高到40%，预期性。", [("28%", None, "actual"), ("40%", None, "target")]),
        ("渔船单位能耗降低：[13.5%]，约束性。", [("13.5%", None, "target")]),
    ],
)
def test_a_unit_told_once_and_brackets_are_read(text: str, told: list[tuple[str, str | None, str]]) -> None:
    assert [row[1:] for row in rows(text)] == told


def test_a_bare_number_keeps_its_bound() -> None:
    _, high = found("PM10浓度：2025年32，2030年28以下，单位为微克/立方米，约束性。")
    assert (high.comparator, high.evidence.quote) == ("<=", "28以下")
