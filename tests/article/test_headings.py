"""What parts an article: every kind of heading that newspapers and official documents set, and what is none."""

import pytest

from publisher.article.text import read
from publisher.model.article import Article

LEAD = "芦湾新区把先进制造摆在首位，今年动工项目十七个，码头、园区、学校一处接一处建起来。"
FIRST = "截至九月底，新区改造旧厂房三十座，腾出用地两千亩，引来四十家企业落户，用工缺口一天比一天大。"
SECOND = "走进东街菜场，摊位整齐、地面干净。“从前进门要踮着脚，如今穿布鞋来都行。”摊主老周说。"

Heading = tuple[int, str | None, str | None]


def page(*blocks: str) -> Article:
    return read("\n\n".join(blocks).encode(), "page.txt")


def headings(article: Article) -> list[Heading]:
    return [(section.level, section.number, section.heading) for section in article.sections if section.heading]


def texts(article: Article) -> list[list[str]]:
    return [[paragraph.text for paragraph in section.paragraphs] for section in article.sections]


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


def test_a_heading_may_stand_right_over_its_text() -> None:
    article = page("向海而生的芦湾", LEAD, f"产业换新颜\n{FIRST}", f"民生添暖色\n{SECOND}")
    assert headings(article) == [(1, None, "产业换新颜"), (1, None, "民生添暖色")]
    assert texts(article) == [[LEAD], [FIRST], [SECOND]]


@pytest.mark.parametrize("ordinal", ["第一，", "一是", "首先，", "——"])
def test_points_counted_in_running_text_are_no_headings(ordinal: str) -> None:
    article = page("芦湾新区工作要点", LEAD, f"{ordinal}抓好产业。{FIRST}", SECOND)
    assert texts(article) == [[LEAD, f"{ordinal}抓好产业。{FIRST}", SECOND]]


def test_numbered_sentences_are_a_list_where_the_first_is_too_long_for_a_heading() -> None:
    long = f"一、凡在新区动工的项目，{FIRST[:-1]}，都要先报批、后动工"
    article = page("芦湾新区公告", LEAD, long + "。", f"二、建设程序不得省略。{SECOND}", "三、违者追究责任。" + FIRST)
    assert texts(article) == [[LEAD, long + "。", f"二、建设程序不得省略。{SECOND}", "三、违者追究责任。" + FIRST]]
    assert not article.repairs


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


def test_the_text_cut_right_under_a_heading_is_no_heading() -> None:
    article = page(
        "芦湾新区报告", LEAD, "（一）改好老城。\n要全面推进旧街改", "造，" + FIRST, "（二）建好新城。" + SECOND
    )
    assert headings(article) == [(1, "（一）", "改好老城"), (1, "（二）", "建好新城")]
    assert texts(article)[1] == ["要全面推进旧街改造，" + FIRST]


def test_a_term_set_apart_in_a_sentence_is_no_heading() -> None:
    article = page("芦湾新区报告", LEAD, f"　　今年三月的\n工资改革，\n重点是稳住一线工人。{FIRST}", SECOND)
    assert texts(article) == [[LEAD, f"今年三月的工资改革，重点是稳住一线工人。{FIRST}", SECOND]]


def test_a_line_with_an_open_quotation_mark_is_cut_text() -> None:
    article = page("向海而生的芦湾", LEAD, "新区打出“招商", "引资”组合拳。" + FIRST)
    assert texts(article) == [[LEAD, "新区打出“招商引资”组合拳。" + FIRST]]


def test_rows_of_a_table_stay_lines() -> None:
    article = page("芦湾新区主要指标", LEAD, "地区生产总值 980 1050\n新增就业 1.2 1.3", FIRST)
    assert texts(article) == [[LEAD, "地区生产总值 980 1050", "新增就业 1.2 1.3", FIRST]]


def test_lines_wrapped_at_a_width_are_put_together() -> None:
    wrapped = "\n".join(("　　" + FIRST)[at : at + 20] for at in range(0, len(FIRST) + 2, 20))
    article = read(f"向海而生的芦湾\n{wrapped}\n　　产业换新颜\n{wrapped}".encode(), "page.txt")
    assert headings(article) == [(1, None, "产业换新颜")]
    assert texts(article) == [[FIRST], [FIRST]]


@pytest.mark.parametrize("at", [12, 18, 26, 35])
def test_text_cut_right_under_the_title_is_no_kicker(at: int) -> None:
    lead = "今年以来，新区“招商引资”开局良好，先后签下项目二百三十个，总投资八百亿元。"
    article = page("向海而生的芦湾", lead[:at], lead[at:], FIRST)
    assert article.kicker == ()
    assert texts(article) == [[lead, FIRST]]


def test_a_deck_of_several_clauses_is_no_text() -> None:
    deck = "聚焦港口升级，聚力园区更新，聚情民生改善，芦湾新区以实干交出半年答卷"
    article = page("向海而生的芦湾", deck, LEAD, FIRST)
    assert article.kicker == (deck,)
    assert texts(article) == [[LEAD, FIRST]]


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


def test_the_line_that_adds_to_a_heading_belongs_to_it() -> None:
    article = page("芦湾三链记", LEAD, "强链", "——从单干到抱团", FIRST, "补链", "——从卖料到卖件", SECOND)
    assert [section.heading for section in article.sections][1:] == [
        "强链 ——从单干到抱团",
        "补链 ——从卖料到卖件",
    ]


def test_parts_may_be_counted_in_english() -> None:
    article = page("芦湾科创图", LEAD, "PART.01 夯基", FIRST, "PART.02 聚才", SECOND)
    assert [(section.number, section.heading) for section in article.sections][1:] == [
        ("PART.01", "夯基"),
        ("PART.02", "聚才"),
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


@pytest.mark.parametrize("cut", ["在三号码头，工人们正忙着卸", "去年渔港冷库扩建到四千"])
def test_a_short_line_cut_in_a_sentence_is_no_heading(cut: str) -> None:
    article = page("芦湾记", LEAD, "渔港更新了", FIRST, cut, "三百吨，" + SECOND, "老街更新了", SECOND)
    assert [heading for _, _, heading in headings(article)] == ["渔港更新了", "老街更新了"]
    assert article.captions == ()


def test_a_colon_at_the_end_is_none_of_the_heading() -> None:
    assert headings(page("芦湾汇报", "一、做了什么：", FIRST, "二、缺些什么：", SECOND))[0][2] == "做了什么"


@pytest.mark.parametrize(
    ("first", "second"),
    [("壹 种田变种景", "贰 有学变好学"), ("一 种田变种景", "二 有学变好学"), ("Ⅰ 种田变种景", "Ⅱ 有学变好学")],
)
def test_a_blank_may_stand_for_the_mark_after_a_number(first: str, second: str) -> None:
    found = headings(page("芦湾记", first, FIRST, second, SECOND))
    assert [heading for _, _, heading in found] == ["种田变种景", "有学变好学"]


def test_a_bar_may_stand_between_the_phrases_of_a_heading() -> None:
    article = page("芦湾记", LEAD, "产业 | 种田变种景", FIRST, "民生 | 有学变好学", SECOND)
    assert [heading for _, _, heading in headings(article)] == ["产业 | 种田变种景", "民生 | 有学变好学"]


def test_a_series_between_two_numbers_of_another_stands_under_the_first_of_them() -> None:
    inner = "一、兴港", FIRST, "二、兴城", SECOND, "三、兴渔", FIRST
    article = page("报告", "一、回顾", FIRST, "二、部署", *inner, "三、保障", SECOND)
    assert [level for level, _, _ in headings(article)] == [1, 1, 2, 2, 2, 1]


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_what_a_colon_leads_on_to_is_a_list_of_lines(gap: str) -> None:
    items = ["新区今年安排的重点项目有：", "三号码头扩建", "灯具科技园", "渔港冷链中心"]
    article = read(gap.join(["芦湾项目单", *items, FIRST]).encode(), "page.txt")
    assert (texts(article), article.captions) == ([[*items, FIRST]], ())


def test_two_lines_that_say_something_over_a_text_are_one_heading() -> None:
    article = page("芦湾新规划", LEAD, "五年规划出炉", "定位“一港两城”", FIRST)
    assert [heading for _, _, heading in headings(article)] == ["五年规划出炉 定位“一港两城”"]
    assert page("芦湾新规划", LEAD, "三号码头夜景", "渔港小街一瞥", FIRST).captions == ("三号码头夜景", "渔港小街一瞥")


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


def test_a_dash_parts_the_two_lines_of_a_heading() -> None:
    article = page(
        "芦湾实践", LEAD, "渔港为基——", "从“散船”到“船队”", FIRST, "新城为本——", "从“各干各”到“一盘棋”", SECOND
    )
    assert [heading for _, _, heading in headings(article)] == [
        "渔港为基——从“散船”到“船队”",
        "新城为本——从“各干各”到“一盘棋”",
    ]


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


@pytest.mark.parametrize("form", ["第一{}产业换新颜", "第一{}\n\n产业换新颜", "第一{} 产业换新颜"])
@pytest.mark.parametrize("unit", ["篇", "章", "节"])
def test_chapters_need_no_blank_behind_their_number(form: str, unit: str) -> None:
    article = page("向海而生的芦湾", LEAD, form.format(unit), FIRST, form.format(unit).replace("一", "二"), SECOND)
    assert headings(article) == [(1, f"第一{unit}", "产业换新颜"), (1, f"第二{unit}", "产业换新颜")]


@pytest.mark.parametrize("text", ["第一节课上到一半，铃声响了。" + FIRST, "第三部分是码头，第四部分是学校。" + FIRST])
def test_what_begins_with_an_ordinal_of_something_else_is_no_heading(text: str) -> None:
    assert headings(page("向海而生的芦湾", LEAD, text, SECOND)) == []


def test_bare_numbers_between_brackets_are_headings() -> None:
    article = page("向海而生的芦湾", "（一）", LEAD, "（二）", FIRST, "（三）", SECOND)
    assert headings(article) == [(1, None, "（一）"), (1, None, "（二）"), (1, None, "（三）")]


def test_a_line_over_a_list_is_its_heading_even_at_the_end() -> None:
    aims = "●粮食增产一成以上", "●城镇新增就业五万人", "●外贸稳中提质"
    works = "1.修好三条水渠", "2.开通两条航线", "3.建成一所医院"
    article = page("向海而生的芦湾", LEAD, "今年预期目标", *aims, "重点抓好三件事", *works)
    assert headings(article) == [(1, None, "今年预期目标"), (1, None, "重点抓好三件事")]
    assert texts(article) == [[LEAD], list(aims), list(works)]


def test_an_entry_that_says_what_it_means_is_text_even_alone() -> None:
    one, two = "1. 兴办学校：扩建老校，新建两所。", "1. 修好道路：拓宽主街，接通码头。"
    article = page("向海而生的芦湾", LEAD, "一、育人", one, "二、通路", two, SECOND)
    assert headings(article) == [(1, "一", "育人"), (1, "二", "通路")]
    assert texts(article) == [[LEAD], [one], [two, SECOND]]


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


@pytest.mark.parametrize("heading", ["治理一条老街，人人都在参与", "每一份的付出，都有它的存在", "一招应急，招招应对"])
def test_a_heading_may_end_in_a_word_that_ends_like_one_that_needs_the_next(heading: str) -> None:
    article = page("向海而生的芦湾", LEAD, "把“跑断腿”变成“点点手”", FIRST, heading, SECOND)
    assert [words for _, _, words in headings(article)] == ["把“跑断腿”变成“点点手”", heading]


@pytest.mark.parametrize(
    "names",
    [
        ("东港镇人民政府 西港镇人民政府", "南港镇人民政府 北港镇人民政府", "中港乡人民政府 上港乡人民政府"),
        ("一等奖：东港镇 西港镇 南港镇", "二等奖：北港镇 中港乡 上港乡", "三等奖：下港乡 前港乡 后港乡"),
    ],
)
def test_lines_of_names_are_a_list(names: tuple[str, ...]) -> None:
    article = page("关于表彰的决定", LEAD, *names, FIRST)
    assert headings(article) == []
    assert texts(article) == [[LEAD, *names, FIRST]]


def test_headings_over_places_that_are_headings_themselves() -> None:
    lines = "产业强基：一条船撑起一片湾", "东港镇柳树村", FIRST, "北港镇沙洲村", SECOND
    article = page("向海而生的芦湾", LEAD, *lines, "生态焕新：从“晒网场”到“会客厅”", "西港镇", FIRST)
    found = [words for _, _, words in headings(article)]
    assert found == [lines[0], lines[1], lines[3], "生态焕新：从“晒网场”到“会客厅”", "西港镇"]


def test_headings_of_two_lines_need_no_blank_lines() -> None:
    lines = LEAD, "一心种好地", "拎稳“菜篮子”过日子", FIRST, "花样调结构", "种出“后花园”好名气", SECOND
    article = read("\n".join(["向海而生的芦湾", *lines]).encode(), "page.txt")
    assert [words for _, _, words in headings(article)] == [
        "一心种好地 拎稳“菜篮子”过日子",
        "花样调结构 种出“后花园”好名气",
    ]


def test_headings_may_cry_out_or_begin_with_a_dash() -> None:
    cries = "■潮头起势！滩涂上的育苗新事", "■一地两用！荒滩变良田的窍门"
    assert [words for _, _, words in headings(page("向海而生的芦湾", LEAD, cries[0], FIRST, cries[1], SECOND))] == [
        cry[1:] for cry in cries
    ]
    dashed = "——那一抹红，照亮芦湾的满港渔火", "——这一汪蓝，映着芦湾的碧海长天"
    indented = ("　　" + line for line in (LEAD, dashed[0], FIRST, dashed[1], SECOND))
    assert [words for _, _, words in headings(page("向海而生的芦湾", *indented))] == list(dashed)
