"""Short lines that are no headings: points in running text, lists, rows, cut text, kickers."""

import pytest
from blocks import FIRST, LEAD, SECOND, headings, page, texts

from publisher.article.text import read


@pytest.mark.parametrize("ordinal", ["第一，", "一是", "首先，", "——"])
def test_points_counted_in_running_text_are_no_headings(ordinal: str) -> None:
    article = page("芦湾新区工作要点", LEAD, f"{ordinal}抓好产业。{FIRST}", SECOND)
    assert texts(article) == [[LEAD, f"{ordinal}抓好产业。{FIRST}", SECOND]]


def test_numbered_sentences_are_a_list_where_the_first_is_too_long_for_a_heading() -> None:
    long = f"一、凡在新区动工的项目，{FIRST[:-1]}，都要先报批、后动工"
    article = page("芦湾新区公告", LEAD, long + "。", f"二、建设程序不得省略。{SECOND}", "三、违者追究责任。" + FIRST)
    assert texts(article) == [[LEAD, long + "。", f"二、建设程序不得省略。{SECOND}", "三、违者追究责任。" + FIRST]]
    assert not article.repairs


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


@pytest.mark.parametrize("cut", ["在三号码头，工人们正忙着卸", "去年渔港冷库扩建到四千"])
def test_a_short_line_cut_in_a_sentence_is_no_heading(cut: str) -> None:
    article = page("芦湾记", LEAD, "渔港更新了", FIRST, cut, "三百吨，" + SECOND, "老街更新了", SECOND)
    assert [heading for _, _, heading in headings(article)] == ["渔港更新了", "老街更新了"]
    assert article.captions == ()


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_what_a_colon_leads_on_to_is_a_list_of_lines(gap: str) -> None:
    items = ["新区今年安排的重点项目有：", "三号码头扩建", "灯具科技园", "渔港冷链中心"]
    article = read(gap.join(["芦湾项目单", *items, FIRST]).encode(), "page.txt")
    assert (texts(article), article.captions) == ([[*items, FIRST]], ())


@pytest.mark.parametrize("text", ["第一节课上到一半，铃声响了。" + FIRST, "第三部分是码头，第四部分是学校。" + FIRST])
def test_what_begins_with_an_ordinal_of_something_else_is_no_heading(text: str) -> None:
    assert headings(page("向海而生的芦湾", LEAD, text, SECOND)) == []


def test_an_entry_that_says_what_it_means_is_text_even_alone() -> None:
    one, two = "1. 兴办学校：扩建老校，新建两所。", "1. 修好道路：拓宽主街，接通码头。"
    article = page("向海而生的芦湾", LEAD, "一、育人", one, "二、通路", two, SECOND)
    assert headings(article) == [(1, "一", "育人"), (1, "二", "通路")]
    assert texts(article) == [[LEAD], [one], [two, SECOND]]


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


def test_numbered_sentences_that_report_or_count_are_a_list() -> None:
    done = f"1、新渠工程总投资300万元，已完成200万元。{FIRST}"
    article = page("芦湾新区总结", LEAD, done, f"2、圆满完成了造林任务。{SECOND}", f"（三）新建5个码头。{FIRST}")
    assert texts(article) == [[LEAD, done, f"2、圆满完成了造林任务。{SECOND}", f"（三）新建5个码头。{FIRST}"]]


def test_a_long_sentence_behind_an_arabic_number_is_no_heading() -> None:
    long = "2.严查沿河乱倒垃圾行为，将其纳入年度巡查计划，对问题突出的单位公开曝光。"
    told = f"1.抓好整治。{FIRST}", long, f"3.落实河湖长制度和巡河员补贴办法，扩大村级巡河员队伍的规模和覆盖面。{SECOND}"
    article = page("芦湾新区工作要点", LEAD, *told)
    assert texts(article) == [[LEAD, *told]]


def test_numbered_sentences_that_share_out_money_are_a_list() -> None:
    one = f"（一）修渠支出三十亿元，占支出的百分之六。{FIRST}"
    other = f"（二）学校支出12亿元，比上年增长9%。{SECOND}"
    assert texts(page("芦湾新区预算", LEAD, one, other)) == [[LEAD, one, other]]


def test_a_short_question_of_a_reporter_is_a_turn_as_the_long_ones_are() -> None:
    asked = ["记者：渔港新区起步晚、底子薄，怎么办？", "记者：人才呢？"]
    text = "\n\n".join(["访芦湾镇长", LEAD, asked[0], FIRST, asked[1], SECOND])
    assert headings(read(text.encode(), "page.txt")) == []


@pytest.mark.parametrize(
    "text",
    [
        "一、二、三产业产值分别达到12亿元、31亿元和25亿元。",
        "第一、二、三产业产值分别增长2%、7%和5%。",
        "第一、第二季度卸货40万吨和52万吨。",
        "三、四级手术占61%，同比提高3个百分点。",
        "一、二期泊位均已投用，三期泊位正在建设。",
        "七、八月份，渔港卸货9万吨。",
        "二、三级航道养护里程80公里。",
    ],
)
def test_numerals_listed_before_what_they_are_of_begin_text(text: str) -> None:
    article = page("芦湾新区公报", LEAD, text, SECOND)
    assert (headings(article), texts(article)) == ([], [[LEAD, text, SECOND]])


@pytest.mark.parametrize(
    "words", ["三大攻坚战成效显著", "三级联动织网格", "三农工作扎实推进，粮食产量5万吨", "三年行动计划"]
)
def test_a_number_before_a_name_that_begins_with_the_next_numeral_is_a_heading(words: str) -> None:
    assert headings(page("芦湾新区公报", LEAD, f"二、{words}", SECOND)) == [(1, "二", words)]
