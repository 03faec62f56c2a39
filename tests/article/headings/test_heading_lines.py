"""Headings of two lines or two phrases: what is put together, and what ends each."""

import pytest
from blocks import FIRST, LEAD, SECOND, headings, page, texts

from publisher.article.text import read


def test_the_line_that_adds_to_a_heading_belongs_to_it() -> None:
    article = page("芦湾三链记", LEAD, "强链", "——从单干到抱团", FIRST, "补链", "——从卖料到卖件", SECOND)
    assert [section.heading for section in article.sections][1:] == [
        "强链 ——从单干到抱团",
        "补链 ——从卖料到卖件",
    ]


def test_two_lines_apart_are_one_heading_where_all_are_built_so() -> None:
    article = page("芦湾记", LEAD, "渔港", "因为开放而兴", FIRST, "老街", "因为修缮而活", SECOND)
    assert [section.heading for section in article.sections] == [None, "渔港 因为开放而兴", "老街 因为修缮而活"]


def test_a_heading_with_a_comma_may_stand_among_plain_ones() -> None:
    text = "\n".join(
        ["芦湾半年报", LEAD, "渔港外贸逆势上扬", FIRST, "老街以文会友，靠巷生金", SECOND, "新城投资亮眼", LEAD]
    )
    article = read(text.encode(), "page.txt")
    assert [heading for _, _, heading in headings(article)] == [
        "渔港外贸逆势上扬",
        "老街以文会友，靠巷生金",
        "新城投资亮眼",
    ]


def test_a_bar_may_stand_between_the_phrases_of_a_heading() -> None:
    article = page("芦湾记", LEAD, "产业 | 种田变种景", FIRST, "民生 | 有学变好学", SECOND)
    assert [heading for _, _, heading in headings(article)] == ["产业 | 种田变种景", "民生 | 有学变好学"]


def test_two_lines_that_say_something_over_a_text_are_one_heading() -> None:
    article = page("芦湾新规划", LEAD, "五年规划出炉", "定位“一港两城”", FIRST)
    assert [heading for _, _, heading in headings(article)] == ["五年规划出炉 定位“一港两城”"]
    assert page("芦湾新规划", LEAD, "三号码头夜景", "渔港小街一瞥", FIRST).captions == ("三号码头夜景", "渔港小街一瞥")


def test_a_dash_parts_the_two_lines_of_a_heading() -> None:
    article = page(
        "芦湾实践", LEAD, "渔港为基——", "从“散船”到“船队”", FIRST, "新城为本——", "从“各干各”到“一盘棋”", SECOND
    )
    assert [heading for _, _, heading in headings(article)] == [
        "渔港为基——从“散船”到“船队”",
        "新城为本——从“各干各”到“一盘棋”",
    ]


def test_a_heading_of_a_topic_and_what_is_said_of_it_may_be_long() -> None:
    one = "新起点：靠“吃海饭，走水路”起家的芦湾，打开“向湾而兴、因港而盛”的新局面新天地"
    two = "新动能：从“跟着跑”到“领着跑”的芦湾，把育才引才当作头一件大事来办好办实办久"
    assert headings(page("向海而生的芦湾", LEAD, one, FIRST, two, SECOND)) == [(1, None, one), (1, None, two)]


@pytest.mark.parametrize(
    "phrases",
    [
        "这几年的变化，是坚持先修路后招商的结果",
        "老港新生的关键是留住人，留住人的关键是让年轻人在家门口有活干、有钱挣、有奔头",
        "一湾清水徐徐铺展——沿着退港还湾的路子走下去，把最好的岸线留给居民",
    ],
)
def test_phrases_between_whole_paragraphs_that_are_indented_are_a_heading(phrases: str) -> None:
    article = page("向海而生的芦湾", "　　" + LEAD, "　　" + phrases, "　　" + FIRST, "　　" + SECOND)
    assert headings(article) == [(1, None, phrases)]


def test_phrases_over_a_paragraph_that_is_not_indented_may_be_its_first_half() -> None:
    half = "这几年的变化，是坚持先修路后招商的结果"
    article = page("向海而生的芦湾", LEAD, half, "在东街，摊位整齐、地面干净，进门不用踮脚。" + FIRST)
    assert texts(article)[0][1].startswith(half + "在东街")


def test_headings_of_two_lines_need_no_blank_lines() -> None:
    lines = LEAD, "一心种好地", "拎稳“菜篮子”过日子", FIRST, "花样调结构", "种出“后花园”好名气", SECOND
    article = read("\n".join(["向海而生的芦湾", *lines]).encode(), "page.txt")
    assert [words for _, _, words in headings(article)] == [
        "一心种好地 拎稳“菜篮子”过日子",
        "花样调结构 种出“后花园”好名气",
    ]
