"""Headings with numbers: their kinds, what each counts, and the level that a heading stands on."""

import pytest
from blocks import FIRST, LEAD, SECOND, headings, page, texts


@pytest.mark.parametrize(
    ("one", "two", "numbers"),
    [
        ("一、产业换新颜", "二、民生添暖色", ("一", "二")),
        ("（一）产业换新颜", "（二）民生添暖色", ("（一）", "（二）")),
        ("1.产业换新颜", "2.民生添暖色", ("1", "2")),
        ("（1）产业换新颜", "（2）民生添暖色", ("（1）", "（2）")),
        ("1）产业换新颜", "2）民生添暖色", ("1）", "2）")),
        ("第一，产业换新颜。", "第二，民生添暖色。", ("第一", "第二")),
        ("第一章 产业换新颜", "第二章 民生添暖色", ("第一章", "第二章")),
        ("01 产业换新颜", "02 民生添暖色", ("01", "02")),
        ("1 产业换新颜", "2 民生添暖色", ("1", "2")),
        ("01\n\n产业换新颜", "02\n\n民生添暖色", ("01", "02")),
    ],
)
def test_every_kind_of_number_parts_the_text(one: str, two: str, numbers: tuple[str, str]) -> None:
    article = page("芦湾新区工作要点", LEAD, one, FIRST, two, SECOND)
    assert headings(article) == [(1, numbers[0], "产业换新颜"), (1, numbers[1], "民生添暖色")]
    assert texts(article) == [[LEAD], [FIRST], [SECOND]]


def test_the_level_counts_the_headings_that_stand_over_one() -> None:
    article = page(
        "芦湾新区规划",
        *("第一编 回顾", "第一章 起点", FIRST, "第二编 展望", "第二章 要求", SECOND, "一、目标", FIRST),
        *("第一，稳住港口。", SECOND, "第二，做强产业。", FIRST, "（一）动工新码头", SECOND, "1.打桩", FIRST),
    )
    assert [level for level, _, _ in headings(article)] == [1, 2, 1, 2, 3, 4, 4, 4, 5]


def test_an_outline_that_begins_with_bracketed_numbers_keeps_them_on_top() -> None:
    article = page(
        "芦湾新区报告",
        "（一）形势",
        FIRST,
        "（二）方针",
        "一、稳住港口",
        SECOND,
        "二、做强产业",
        FIRST,
        "（三）前景",
        SECOND,
    )
    assert [(level, number) for level, number, _ in headings(article)] == [
        (1, "（一）"),
        (1, "（二）"),
        (2, "一"),
        (2, "二"),
        (1, "（三）"),
    ]


def test_closing_words_do_not_stand_under_the_last_chapter() -> None:
    article = page("芦湾新区报告", LEAD, "一、工作回顾", FIRST, "二、今年安排", SECOND, "结束语", FIRST)
    assert headings(article)[-1] == (1, None, "结束语")


def test_questions_with_numbers_are_headings() -> None:
    article = page("《芦湾水系规划》解读", "一、为什么要编规划？", FIRST, "二、规划管到哪一年？", SECOND)
    assert [(section.number, section.heading) for section in article.sections] == [
        ("一", "为什么要编规划？"),
        ("二", "规划管到哪一年？"),
    ]


def test_numbers_on_lines_of_their_own_part_the_text() -> None:
    article = page("芦湾一日", LEAD, "一", FIRST, SECOND, "二", SECOND)
    assert [section.heading for section in article.sections] == [None, "一", "二"]
    assert [len(section.paragraphs) for section in article.sections] == [1, 2, 1]


def test_parts_may_be_counted_in_english() -> None:
    article = page("芦湾科创图", LEAD, "PART.01 夯基", FIRST, "PART.02 聚才", SECOND)
    assert [(section.number, section.heading) for section in article.sections][1:] == [
        ("PART.01", "夯基"),
        ("PART.02", "聚才"),
    ]


@pytest.mark.parametrize(
    ("first", "second"),
    [("壹 种田变种景", "贰 有学变好学"), ("一 种田变种景", "二 有学变好学"), ("Ⅰ 种田变种景", "Ⅱ 有学变好学")],
)
def test_a_blank_may_stand_for_the_mark_after_a_number(first: str, second: str) -> None:
    found = headings(page("芦湾记", first, FIRST, second, SECOND))
    assert [heading for _, _, heading in found] == ["种田变种景", "有学变好学"]


def test_a_series_between_two_numbers_of_another_stands_under_the_first_of_them() -> None:
    inner = "一、兴港", FIRST, "二、兴城", SECOND, "三、兴渔", FIRST
    article = page("报告", "一、回顾", FIRST, "二、部署", *inner, "三、保障", SECOND)
    assert [level for level, _, _ in headings(article)] == [1, 1, 2, 2, 2, 1]


@pytest.mark.parametrize("form", ["第一{}产业换新颜", "第一{}\n\n产业换新颜", "第一{} 产业换新颜"])
@pytest.mark.parametrize("unit", ["篇", "章", "节"])
def test_chapters_need_no_blank_behind_their_number(form: str, unit: str) -> None:
    article = page("向海而生的芦湾", LEAD, form.format(unit), FIRST, form.format(unit).replace("一", "二"), SECOND)
    assert headings(article) == [(1, f"第一{unit}", "产业换新颜"), (1, f"第二{unit}", "产业换新颜")]


def test_bare_numbers_between_brackets_are_headings() -> None:
    article = page("向海而生的芦湾", "（一）", LEAD, "（二）", FIRST, "（三）", SECOND)
    assert headings(article) == [(1, None, "（一）"), (1, None, "（二）"), (1, None, "（三）")]


def test_points_in_one_line_are_headings_each_with_its_text() -> None:
    line = f"（一）抓渔业。{FIRST}（二）抓码头。{SECOND}（三）抓治理。{FIRST}"
    article = page("芦湾新区工作打算", "一、回顾", SECOND, "二、打算", line)
    assert headings(article)[2:] == [(2, "（一）", "抓渔业"), (2, "（二）", "抓码头"), (2, "（三）", "抓治理")]
    assert texts(article)[2:] == [[FIRST], [SECOND], [FIRST]]


@pytest.mark.parametrize(
    "line", ["（一）抓渔业。其中（三）级渔港2个。", "（一）抓渔业。先清淤。（二）新建码头3座，修堤。"]
)
def test_a_line_without_such_a_series_is_one_point(line: str) -> None:
    assert [number for _, number, _ in headings(page("芦湾新区工作打算", "一、打算", line))] == ["一", "（一）"]


def test_a_box_is_a_section_under_the_one_that_it_stands_in() -> None:
    article = page(
        *("芦湾新区规划纲要", "第一章 目标", FIRST, "专栏1 主要指标完成情况", SECOND, "专栏2 重大工程（略）"),
        *("第二章 产业", FIRST),
    )
    assert headings(article) == [(1, "第一章", "目标"), (2, "专栏1", "主要指标完成情况"), (1, "第二章", "产业")]
    assert article.captions == ("专栏2 重大工程（略）",)
