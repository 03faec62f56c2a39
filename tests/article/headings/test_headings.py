"""Which plain lines part an article: whatever their manner, signs, marks and place."""

import pytest
from blocks import FIRST, LEAD, SECOND, headings, page, texts

from publisher.article.text import read


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("把“跑断腿”变成“点点手”", "一老一小：把床位摆到家门口"),
        ("老街活了，日子甜了", "让数据多跑路，让群众少跑腿"),
        ("钱从哪里来？", "人往哪里去？"),
        ("创新是最大的底气", "关键词：民生"),
        ("盯住全年目标加把劲", "不让蓝图挂在墙上"),
    ],
)
def test_plain_lines_are_headings_whatever_their_manner(first: str, second: str) -> None:
    article = page("向海而生的芦湾", LEAD, first, FIRST, second, SECOND)
    assert headings(article) == [(1, None, first), (1, None, second)]
    assert texts(article) == [[LEAD], [FIRST], [SECOND]]


@pytest.mark.parametrize("form", ["◆{}", "●{}", "【{}】", "■ {}"])
def test_a_sign_that_marks_a_heading_is_none_of_its_words(form: str) -> None:
    article = page("向海而生的芦湾", LEAD, form.format("产业换新颜"), FIRST, form.format("民生添暖色"), SECOND)
    assert headings(article) == [(1, None, "产业换新颜"), (1, None, "民生添暖色")]


def test_a_heading_may_stand_right_over_its_text() -> None:
    article = page("向海而生的芦湾", LEAD, f"产业换新颜\n{FIRST}", f"民生添暖色\n{SECOND}")
    assert headings(article) == [(1, None, "产业换新颜"), (1, None, "民生添暖色")]
    assert texts(article) == [[LEAD], [FIRST], [SECOND]]


def test_a_colon_at_the_end_is_none_of_the_heading() -> None:
    assert headings(page("芦湾汇报", "一、做了什么：", FIRST, "二、缺些什么：", SECOND))[0][2] == "做了什么"


def test_where_no_paragraph_is_cut_a_short_line_is_a_heading_even_if_it_asserts_something() -> None:
    found = "新区将港口抬上战略位置"
    text = "\n".join(["芦湾观察记", LEAD, FIRST, found, SECOND, FIRST])
    assert [heading for _, _, heading in headings(read(text.encode(), "page.txt"))] == [found]


def test_a_byline_under_each_heading_and_pictures_above_the_first_hide_none() -> None:
    article = page(
        "芦湾开新局",
        "图①：三号码头。",
        "资料图片",
        "“水上之城”，动工有序",
        "本报记者 孟川",
        SECOND,
        FIRST,
        "智慧渔港，带旺老街",
        SECOND,
        LEAD,
    )
    assert [heading for _, _, heading in headings(article)] == ["“水上之城”，动工有序", "智慧渔港，带旺老街"]


def test_a_heading_that_asks_may_quote() -> None:
    article = page("芦湾之问", LEAD, "老港为何志在“蓝海”？", FIRST, "第二步棋落在“哪里”？", SECOND)
    assert [heading for _, _, heading in headings(article)] == ["老港为何志在“蓝海”？", "第二步棋落在“哪里”？"]


def test_pictographs_after_a_full_stop_end_a_sentence_and_after_a_heading_are_its_own() -> None:
    text = "\n".join(["芦湾总结", LEAD + "🌟", "回顾去年成果🏆", FIRST + "📈💪", "展望今年目标🎯", SECOND + "🌱"])
    found = [heading for _, _, heading in headings(read(text.encode(), "page.txt"))]
    assert found == ["回顾去年成果🏆", "展望今年目标🎯"]


def test_a_foreword_is_a_heading_and_no_title() -> None:
    article = page("前言", LEAD, "一、回顾", FIRST)
    assert (article.title, [heading for _, _, heading in headings(article)]) == ("page", ["前言", "回顾"])


def test_a_line_over_a_list_is_its_heading_even_at_the_end() -> None:
    aims = "●粮食增产一成以上", "●城镇新增就业五万人", "●外贸稳中提质"
    works = "1.修好三条水渠", "2.开通两条航线", "3.建成一所医院"
    article = page("向海而生的芦湾", LEAD, "今年预期目标", *aims, "重点抓好三件事", *works)
    assert headings(article) == [(1, None, "今年预期目标"), (1, None, "重点抓好三件事")]
    assert texts(article) == [[LEAD], list(aims), list(works)]


@pytest.mark.parametrize("heading", ["治理一条老街，人人都在参与", "每一份的付出，都有它的存在", "一招应急，招招应对"])
def test_a_heading_may_end_in_a_word_that_ends_like_one_that_needs_the_next(heading: str) -> None:
    article = page("向海而生的芦湾", LEAD, "把“跑断腿”变成“点点手”", FIRST, heading, SECOND)
    assert [words for _, _, words in headings(article)] == ["把“跑断腿”变成“点点手”", heading]


def test_headings_over_places_that_are_headings_themselves() -> None:
    lines = "产业强基：一条船撑起一片湾", "东港镇柳树村", FIRST, "北港镇沙洲村", SECOND
    article = page("向海而生的芦湾", LEAD, *lines, "生态焕新：从“晒网场”到“会客厅”", "西港镇", FIRST)
    found = [words for _, _, words in headings(article)]
    assert found == [lines[0], lines[1], lines[3], "生态焕新：从“晒网场”到“会客厅”", "西港镇"]


def test_who_comments_under_a_heading_is_a_byline_and_takes_no_heading_from_those_with_commas() -> None:
    first, second = "上岸，难舍渔船", "转身，另开新路"
    article = page(
        "向海而生的芦湾\n\n本报记者 陈立",
        LEAD,
        first,
        FIRST,
        second,
        SECOND,
        "专家点评",
        "海阳大学渔业研究所所长 雷鸣远",
        FIRST,
    )
    assert [words for _, _, words in headings(article)] == [first, second, "专家点评"]
    assert article.bylines == (
        "本报记者 陈立",
        "海阳大学渔业研究所所长 雷鸣远",
    )
    assert not article.warnings


def test_a_study_says_who_made_it_and_in_which_month_beside_its_title() -> None:
    foot = "（课题组成员：林蔚然、沈一鸣；执笔人：沈一鸣）"
    article = page("关于芦湾渔业的调研报告\n\n区政协课题组\n（2029年8月）", LEAD, FIRST, foot)
    assert article.bylines == ("区政协课题组", "（2029年8月）", foot)


def test_headings_may_cry_out_or_begin_with_a_dash() -> None:
    cries = "■潮头起势！滩涂上的育苗新事", "■一地两用！荒滩变良田的窍门"
    assert [words for _, _, words in headings(page("向海而生的芦湾", LEAD, cries[0], FIRST, cries[1], SECOND))] == [
        cry[1:] for cry in cries
    ]
    dashed = "——那一抹红，照亮芦湾的满港渔火", "——这一汪蓝，映着芦湾的碧海长天"
    indented = ("　　" + line for line in (LEAD, dashed[0], FIRST, dashed[1], SECOND))
    assert [words for _, _, words in headings(page("向海而生的芦湾", *indented))] == list(dashed)


def test_headings_may_tell_from_what_to_what() -> None:
    """Where no paragraph is cut, 从“无”到“有”，… is no beginning of one."""
    lines = ["从“无”到“有”，筑起渔港", "从“有”到“优”，蓄积动能", "从“优”到“强”，谋划明日"]
    parts = zip(lines, (FIRST, SECOND, FIRST), strict=True)
    text = "\n\n".join(["芦湾观察记", LEAD, *(part for both in parts for part in both)])
    assert [heading for _, _, heading in headings(read(text.encode(), "page.txt"))] == lines


@pytest.mark.parametrize("indent", ["", "　　"])
def test_headings_of_two_phrases_stand_over_their_text_without_a_blank_line(indent: str) -> None:
    article = page(
        f"{indent}{LEAD}",
        f"{indent}{SECOND}",
        f"{indent}{LEAD}",
        f"旧街换新，点亮“夜芦湾”\n{indent}{FIRST}",
        f"一刻钟，走出幸福圈\n{indent}{SECOND}",
        f"{indent}{FIRST}",
    )
    assert [heading for _, _, heading in headings(article)] == ["旧街换新，点亮“夜芦湾”", "一刻钟，走出幸福圈"]


@pytest.mark.parametrize("broken", ["今年以来，芦湾的外贸", "芦湾的码头，将在明年", "近日，芦湾的菜场"])
def test_the_first_line_of_a_cut_paragraph_is_no_heading(broken: str) -> None:
    article = page(LEAD, f"{broken}\n{FIRST}", f"{broken}\n{SECOND}", SECOND, SECOND)
    assert headings(article) == []
