"""A share whose measure is a verb is named by it, and contributions one after the other by whose they are."""

import pytest
from metric_pages import found


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("船厂有四分之一停产。", ["停产的船厂占比"]),
        ("民营渔场有三分之一在亏损。", ["亏损的民营渔场占比"]),
        ("三成船厂没有订单，六成收入来自出口。", ["没有订单的船厂占比", "来自出口的收入占比"]),
        ("有四成村在外租地，渔户中七成增收。", ["在外租地的村占比", "增收的渔户占比"]),
        ("村里有八成青年没有户口。", ["没有户口的青年占比"]),
        ("泊位租金12元，比西屿便宜三分之一。", ["泊位租金", "泊位租金比西屿便宜"]),
        ("泊位租金12元，比去年贵两成。", ["泊位租金", "泊位租金比去年贵"]),
        ("到账外资0.8亿美元，仅完成28%。", ["到账外资", "到账外资完成率"]),
        ("渔港今年安排专项债3亿元，已完成工程量的62%。", ["渔港安排专项债", "工程量完成率"]),
        ("渔港投资1.9亿元，占年度任务1.7亿元的109%。", ["渔港投资", "渔港投资年度任务", "渔港投资占年度任务比重"]),
        ("远洋捕捞一枝独秀，贡献了近一半。", ["远洋捕捞贡献占比"]),
        ("71%的渔船实现定位。", ["实现定位的渔船占比"]),
        ("全县72%的渔村通了公交，三成的乡镇建了书屋。", ["通了公交的渔村占比", "建了书屋的乡镇占比"]),
        ("90%的渔企年内完成改造。", ["年内完成改造的渔企占比"]),
        ("15%的渔户明年完成搬迁，八成的渔获当晚发出。", ["明年完成搬迁的渔户占比", "当晚发出的渔获占比"]),
        # The share of a whole is told as before.
        ("渔业产值9亿元，占全县的27%。", ["渔业产值", "渔业产值占全县比重"]),
    ],
)
def test_a_share_is_named_by_its_verb(text: str, indicators: list[str]) -> None:
    assert [metric.indicator for metric in found(text)] == indicators


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        (
            "第一产业增加值6亿元，第二产业增加值8亿元，第三产业增加值9亿元，对增长的贡献率分别为6%、48%和46%。",
            ["第一产业对增长的贡献率", "第二产业对增长的贡献率", "第三产业对增长的贡献率"],
        ),
        (
            "一、二、三产业增加值分别增长3%、5%和6%，贡献率分别为6%、48%和46%。",
            ["第一产业贡献率", "第二产业贡献率", "第三产业贡献率"],
        ),
    ],
)
def test_contributions_are_of_what_was_told_before(text: str, indicators: list[str]) -> None:
    assert [metric.indicator for metric in found(text)][-3:] == indicators


def test_a_share_of_things_in_a_fraction_is_a_share() -> None:
    assert [metric.kind for metric in found("船厂有四分之一停产。")] == ["share"]
