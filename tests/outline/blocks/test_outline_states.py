"""Measures done and planned in one list: those of the rarer state say so."""

from dataclasses import replace

import pytest
from outline_cases import brief, draft, metric

from publisher.model import Point, PointList

ARTICLE, FOUND = draft(
    "东区",
    (
        "工作",
        ["{m done:新修水渠52公里}，{m done:翻建校舍9幢}，{m:计划新修桥梁三座}，{m:扩建水厂一处}，{m:整治村中河道}。"],
    ),
    ("小事", ["{m done:新设阅览室4间}，{m:新添课桌80张}。"]),
    ("余事", ["{m:清理村中沟渠}，{m:修剪路边绿篱}。"]),
)
DITCH, CHAIRS = FOUND.measures[0].evidence, FOUND.measures[6].evidence
FIGURES = (metric("水渠=52公里", DITCH, "actual", "2025"), metric("课桌=80张", CHAIRS, "plan", "2026"))
WORKS = ARTICLE, replace(FOUND, metrics=FIGURES)
TEXT = """
title: 甲
sources: {east: {path: e.txt, region: 东区}}
%s
sections: [{id: a, title: 乙, from: [{article: east, heading: %s}], goals: none, metrics: none, measures: {%s}}]
"""


def lists(heading: str, said: str = "limit: all", top: str = "") -> list[tuple[str | None, list[str]]]:
    """The groups of the list: lead phrase and points as printed."""
    blocks = brief(TEXT % (top, heading, said), {"east": WORKS}).blocks
    groups = [group for block in blocks if isinstance(block, PointList) for group in block.groups]
    return [(group.lead, [words(point) for point in group.points]) for group in groups]


def words(point: Point) -> str:
    return point.words or point.item.evidence.quote


def test_in_a_mixed_list_the_rarer_state_is_said_with_the_year_that_its_figures_tell():
    done = ["新修水渠52公里（2025年已实施）", "翻建校舍9幢（已实施）"]
    assert lists("工作") == [(None, [*done, "计划新修桥梁三座", "扩建水厂一处", "整治村中河道"])]
    assert lists("小事") == [(None, ["新设阅览室4间", "新添课桌80张（2026年计划）"])]


def test_a_list_of_one_state_needs_no_sign():
    assert lists("余事") == [(None, ["清理村中沟渠", "修剪路边绿篱"])]
    assert lists("工作", "status: done") == [(None, ["新修水渠52公里", "翻建校舍9幢"])]


def test_an_outline_may_have_all_signs_or_none_in_its_own_words_or_a_group_each():
    assert lists("小事", "states: false") == [(None, ["新设阅览室4间", "新添课桌80张"])]
    assert lists("余事", "states: true", "labels: {planned: 待办}") == [
        (None, ["清理村中沟渠（待办）", "修剪路边绿篱（待办）"])
    ]
    assert lists("小事", "by: status") == [("已实施", ["新设阅览室4间"]), ("计划", ["新添课桌80张"])]


def test_under_the_head_of_their_state_measures_say_the_year_alone():
    assert lists("小事", "by: status, states: true") == [
        ("已实施", ["新设阅览室4间"]),
        ("计划", ["新添课桌80张（2026年）"]),
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "去年，镇里{m done:翻修渔港码头9处}，{m done:疏浚镇内河道6公里}。{m:扩建镇上冷库两座}。",
            ["2025年", "2025年", ""],
        ),
        (
            "2024年{m done:翻修渔港码头9处}，去年{m done:疏浚镇内河道6公里}，今年{m:扩建镇上冷库两座}。",
            ["2024年", "2025年", ""],
        ),
        ("2023年以来{m done:翻修渔港码头9处}，近年来{m done:疏浚镇内河道6公里}。{m:扩建镇上冷库两座}。", ["", "", ""]),
        ("与去年相比，{m done:翻修渔港码头9处}。{m done:疏浚镇内河道6公里}。{m:扩建镇上冷库两座}。", ["", "", ""]),
    ],
)
def test_what_was_done_in_a_year_that_is_told_says_so_beside_plans(text: str, said: list[str]) -> None:
    (found,) = _measures(text)
    signs = [f"（{year}已实施）" if year else "" for year in said[:2]]
    assert found == [f"翻修渔港码头9处{signs[0]}", f"疏浚镇内河道6公里{signs[1]}", "扩建镇上冷库两座（计划）"]


def test_what_is_under_way_says_so_and_no_year() -> None:
    (found,) = _measures("去年，{m done:翻修渔港码头9处}，{m done:正在建设镇上鱼市二期}。{m:扩建镇上冷库两座}。")
    assert found == ["翻修渔港码头9处（2025年已实施）", "正在建设镇上鱼市二期", "扩建镇上冷库两座（计划）"]
    (found,) = _measures("去年，{m done:正在建设镇上鱼市二期}，{m:扩建镇上冷库两座}，{m:翻修渔港码头9处}。")
    assert found[0] == "正在建设镇上鱼市二期（进行中）"


@pytest.mark.parametrize(
    ("words", "is_under_way"),
    [
        ("园区正在建设占地80亩的鱼市二期", True),
        ("镇里正抓紧疏浚河道6公里", True),
        ("园区正在运营的泊位全部翻修", False),
        ("建成园区正在扩建的鱼市二期", False),
        ("支持正在建设项目融资3亿元", False),
    ],
)
def test_who_is_at_it_may_stand_before(words: str, is_under_way: bool) -> None:
    (found,) = _measures(f"去年，{{m done:{words}}}，{{m:扩建镇上冷库两座}}，{{m:翻修渔港码头9处}}。")
    assert found[0] == words + ("（进行中）" if is_under_way else "（2025年已实施）")


def test_it_does_not_in_a_list_of_what_is_done_or_whose_label_tells_the_year() -> None:
    done = "去年，{m done:翻修渔港码头9处}，{m done:疏浚镇内河道6公里}。"
    assert _measures(done) == [["翻修渔港码头9处", "疏浚镇内河道6公里"]]
    assert _measures(done + "{m:扩建镇上冷库两座}。", "label: 东镇2025年") == [
        ["翻修渔港码头9处", "疏浚镇内河道6公里", "扩建镇上冷库两座（计划）"]
    ]


def _measures(text: str, about: str = "region: 东镇") -> list[list[str]]:
    source = f"{{path: e.txt, date: 2026-01, {about}}}"
    outline = f"title: 甲\nsources: {{east: {source}}}\nsections: [{{id: a, title: 乙, from: [east]}}]\n"
    blocks = brief(outline, {"east": draft("东镇", ("工作", [text]))}).blocks
    groups = [group for block in blocks if isinstance(block, PointList) for group in block.groups]
    return [[words(point) for point in group.points] for group in groups]
