"""By how much a figure grew stands with the figure, once, and is cited with it."""

import pytest
from outline_cases import brief, draft

from publisher.model import Brief, PointList, Summary, Table
from publisher.model.brief import Point

GROWN = (
    "去年{k 渔业产值=90亿元 actual 2025:渔业产值90亿元}，按可比价格计算，"
    "比上年增长{k 渔业产值增长=5.6% actual 2025 growth:5.6%}。"
)
SHRUNK = "捕捞船{k 捕捞船=320艘 actual 2025 count:捕捞船320艘}，比上年减少{k 捕捞船减少=12艘 actual 2025 growth:12艘}。"
PLAIN = "{k 渔业港=6个 actual 2025 count:渔业港6个}，{k 养殖面积=8万亩 actual 2025:养殖面积8万亩}。"


def made(metrics: str, *paragraphs: str, more: str = "") -> Brief:
    text = "title: 甲\nsources: {s: {path: s.txt}}\n%ssections: [{id: a, title: 乙, from: [s], metrics: {%s}}]"
    return brief(text % (more, metrics), {"s": draft("沙洲区", ("数说", list(paragraphs)))})


def listed(found: Brief) -> list[Point]:
    (points,) = [block for block in found.blocks if isinstance(block, PointList)]
    return [point for group in points.groups for point in group.points]


def rows(found: Brief) -> list[list[str]]:
    (table,) = [block for block in found.blocks if isinstance(block, Table)]
    return [[cell.text for cell in row] for row in table.rows]


def test_a_list_tells_the_growth_with_the_figure_and_cites_the_words_of_both():
    grown, shrunk, *_ = listed(made("as: list", GROWN, SHRUNK, PLAIN))
    assert (grown.words, shrunk.words) == ("渔业产值90亿元，增长5.6%（2025年）", "捕捞船320艘，减少12艘（2025年）")
    assert grown.item.evidence.quote == "渔业产值90亿元，按可比价格计算，比上年增长5.6%"


def test_how_much_of_a_budget_the_figure_is_may_stand_between():
    told = "{k 渔业收入=9亿元 actual 2025:渔业收入9亿元}，为预算的101%，增长{k 渔业收入增长=5% actual 2025 growth:5%}。"
    assert [point.words for point in listed(made("as: list", told))] == ["渔业收入9亿元，增长5%（2025年）"]


def test_a_table_tells_it_in_the_value_or_in_a_column_of_its_own():
    table = "as: table, columns: [indicator, %s]"
    assert rows(made(table % "value", GROWN, PLAIN))[:2] == [["渔业产值", "90亿元，增长5.6%"], ["渔业港", "6个"]]
    assert rows(made(table % "value, change", GROWN, PLAIN))[:2] == [
        ["渔业产值", "90亿元", "增长5.6%"],
        ["渔业港", "6个", "—"],
    ]


def test_no_row_is_spent_on_it_and_the_summary_tells_both():
    found = made("as: table, limit: 2, columns: [indicator, value]", GROWN, PLAIN, more="summary: {metrics: 1}\n")
    assert len(rows(found)) == 2
    (box,) = [block for block in found.blocks if isinstance(block, Summary)]
    assert [point.words for point in box.points] == ["渔业产值90亿元，增长5.6%（2025年）"]


def test_a_later_section_does_not_tell_the_growth_again():
    text = (
        "title: 甲\nsources: {s: {path: s.txt}}\nsections:\n"
        "  - {id: a, title: 乙, from: [s], metrics: {as: list, limit: 1}}\n"
        "  - {id: b, title: 丙, from: [s], metrics: {as: list}}\n"
    )
    found = brief(text, {"s": draft("沙洲区", ("数说", [GROWN, PLAIN]))})
    told = [
        point.words
        for block in found.blocks
        if isinstance(block, PointList)
        for group in block.groups
        for point in group.points
    ]
    assert told == ["渔业产值90亿元，增长5.6%（2025年）", "渔业港6个（2025年）", "养殖面积8万亩（2025年）"]


def test_a_growth_asked_for_alone_is_told_alone():
    assert [point.words for point in listed(made("as: list, match: /增长/", GROWN))] == ["渔业产值增长5.6%（2025年）"]


@pytest.mark.parametrize(
    "apart",
    [
        "{k 渔业产值=90亿元 actual 2025:渔业产值90亿元}。今年增长{k 渔业产值增长=5.6% target 2026 growth:5.6%}。",
        "{k 渔业产值=90亿元 actual 2025:渔业产值90亿元}，工业增长{k 工业产值增长=5.6% actual 2025 growth:5.6%}。",
        "{k 渔业产值=90亿元 actual 2025:产值90亿元}；捕捞船3艘，增长{k 渔业产值增长=5.6% actual 2025 growth:5.6%}。",
    ],
)
def test_a_growth_of_another_thing_time_or_sentence_stands_apart(apart: str):
    assert [point.growth for point in listed(made("as: list", apart))] == [None, None]
