"""What an article tells of a part of its region goes by that part's name, wherever a brief says whose it is."""

import pytest
from outline_cases import brief, draft

from publisher.model import Items, PointList, SourceRef, Summary
from publisher.outline.bodies import body_of

PLAN = draft(
    "云溪区：三年蓝图",
    (
        "实业",
        [
            "以园区为主战场，{g:三年新增产业集群2个}。云溪湾新区立足临港区位，以{g:建成千亿级渔具基地}为目标，{m:推动渔港与产业融合}。"
            "松石镇锚定竹编之都，{m:优化作坊布局}。全区{m:推广渔具标准}。",
        ],
    ),
)
OTHER = draft("丘岭县：打算", ("打算", ["{g:丘岭水库秋天蓄水}。{m:办好秋季渔市}。"]))
HEAD = """
title: 要点
sources:
  plan: {path: p.txt, label: 云溪区, region: 云溪区}
  hill: {path: h.txt, label: 丘岭县, region: 丘岭县}
%ssections: [{id: a, title: 打算, from: [%s], goals: all, measures: %s}]
"""


def groups(names: str, kind: str, measures: str = "all", opening: str = "") -> list[tuple[str | None, list[str]]]:
    made = brief(HEAD % (opening, names, measures), {"plan": PLAN, "hill": OTHER})
    lists = [block for block in made.blocks if isinstance(block, PointList) and block.kind == kind]
    return [
        (group.lead, [point.words or point.item.evidence.quote for point in group.points])
        for one in lists
        for group in one.groups
    ]


def body(text: str, region: str = "云溪区", label: str = "", heading: str = "打算") -> str:
    _, items = draft("三年蓝图", (heading, [text]))
    (item,) = (*items.goals, *items.measures, *items.metrics)
    return body_of(item, SourceRef("plan", "p.txt", label=label, region=region))


def test_a_list_under_names_gives_the_parts_of_a_region_theirs():
    assert groups("plan, hill", "measure", "{by: article}") == [
        ("云溪湾新区", ["推动渔港与产业融合"]),
        ("松石镇", ["优化作坊布局"]),
        ("云溪区", ["推广渔具标准"]),
        ("丘岭县", ["办好秋季渔市"]),
    ]


def test_beside_names_and_in_a_list_without_any_the_part_is_named():
    told = ["云溪区：三年新增产业集群2个", "云溪湾新区：建成千亿级渔具基地", "丘岭县：丘岭水库秋天蓄水"]
    assert groups("plan, hill", "goal") == [(None, told)]
    assert groups("plan", "goal") == [(None, ["三年新增产业集群2个", "云溪湾新区：建成千亿级渔具基地"])]
    (led, *_) = groups("plan", "measure", "{by: lead}")
    assert led == (None, ["云溪湾新区：推动渔港与产业融合", "松石镇：优化作坊布局", "推广渔具标准"])


def test_the_summary_names_the_part():
    made = brief(HEAD % ("summary: {goals: {match: 基地}}\n", "plan", "all"), {"plan": PLAN, "hill": OTHER})
    (box,) = [block for block in made.blocks if isinstance(block, Summary)]
    assert [point.words for point in box.points] == ["云溪湾新区：建成千亿级渔具基地"]


@pytest.mark.parametrize(
    "text",
    [
        "松石镇锚定竹编之都，{m:优化作坊布局}。",
        "松石镇（竹编之乡）将{m:优化作坊布局}。",
        "松石镇党委政府聚焦竹编，{m:优化作坊布局}。",
        "今年，松石镇围绕竹编，{m:优化作坊布局}。",
        "松石镇：{m:优化作坊布局}。",
        "松石镇聚力竹编产业。{m:优化作坊布局}。",
        "松石镇聚力竹编；力求兴业；{m:优化作坊布局}。",
    ],
)
def test_the_sentence_or_the_one_that_opens_its_paragraph_says_whose_it_is(text: str):
    assert body(text) == "松石镇"


@pytest.mark.parametrize(
    "text",
    [
        "松石镇锚定竹编之都。全区{m:优化作坊布局}。",
        "松石镇锚定竹编之都，云溪区{m:优化作坊布局}。",
        "今年要求更高。松石镇锚定竹编之都。{m:优化作坊布局}。",
        "支持松石镇做强竹编，{m:优化作坊布局}。",
        "松石镇的道路更畅通，{m:优化作坊布局}。",
        "松石镇、柳坞镇两地相邻，{m:优化作坊布局}。",
        "各乡镇立足实际，{m:优化作坊布局}。",
        "核心示范区围绕竹编，{m:优化作坊布局}。",
        "分梯度推进乡村振兴，{m:优化作坊布局}。",
        "开通市内航线，{m:优化作坊布局}。",
        "消费市场持续回暖，{m:优化作坊布局}。",
        "{m:松石镇优化作坊布局}。",
        "云溪经济技术开发区围绕竹编，{m:优化作坊布局}。",
        "临江市围绕竹编，{m:优化作坊布局}。",
    ],
)
def test_what_is_the_region_s_own_or_names_the_part_itself_goes_by_the_region(text: str):
    assert body(text) == ""


def test_a_heading_that_names_a_part_governs_what_stands_under_it():
    assert body("{m:优化作坊布局}。", heading="松石镇：向竹而兴") == "松石镇"
    assert body("{m:优化作坊布局}。", heading="松石镇锚定竹编之都") == "松石镇"
    assert body("全区{m:优化作坊布局}。", heading="松石镇：向竹而兴") == ""
    assert body("{m:优化作坊布局}。", heading="做强松石镇") == ""


def test_without_a_region_its_label_or_the_title_tells_it_or_nothing_does():
    text = "松石镇锚定竹编之都，{m:优化作坊布局}。"
    assert body(text, region="", label="云溪区纪要") == "松石镇"
    assert body(text, region="", label="纪要") == ""
    assert body(text, region="松石镇") == ""


def test_a_figure_of_a_part_stands_in_no_comparison_for_the_region():
    plan = draft(
        "云溪区：盘点",
        (
            "实业",
            ["松石镇聚力竹编，{k 产值=9亿元 actual 2030:产值9亿元}。", "{k 产值=90亿元 actual 2030:产值90亿元}。"],
        ),
    )
    text = (
        "title: 要点\nsources: {plan: {path: p.txt, region: 云溪区}, hill: {path: h.txt, region: 丘岭县}}\nsections:\n"
        "  - {id: a, title: 对照, compare: {rows: indicator, columns: region, indicators: [产值]}}\n"
    )
    made = brief(text, {"plan": plan, "hill": (OTHER[0], Items())})
    (row,) = made.blocks[-1].rows  # type: ignore[union-attr]
    assert [cell.text for cell in row] == ["产值", "90亿元（2030年）"]
