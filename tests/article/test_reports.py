"""Official reports as plain text: numbered headings, lead-ins, terms on lines of their own."""

import pytest

from publisher.article.text import read
from publisher.model.article import Article

FIRST = "过去一年，全市上下顶住压力、真抓实干，各项工作有了新的起色，群众日子越过越好。"
SECOND = "全市粮食总产量再创新高，新建改建农田道路三百公里，灌溉水渠全部疏通完毕。"


def report(*lines: str) -> Article:
    return read("\n\n".join(lines).encode(), "report.txt")


def outline(article: Article) -> list[tuple[int, str | None, str | None]]:
    return [(section.level, section.number, section.heading) for section in article.sections]


def test_headings_are_numbered_and_have_levels() -> None:
    article = report(
        "政府工作报告",
        "各位代表：",
        "一、工作回顾",
        FIRST,
        "二、今年安排",
        "（一）抓好农业",
        SECOND,
        "1.修好水渠",
        FIRST,
    )
    assert outline(article) == [
        (1, None, None),
        (1, "一", "工作回顾"),
        (1, "二", "今年安排"),
        (2, "（一）", "抓好农业"),
        (3, "1", "修好水渠"),
    ]


def test_a_heading_that_shares_its_line_ends_at_its_full_stop() -> None:
    article = report("政府工作报告", FIRST, "（一）抓好农业，稳住粮食安全压舱石。" + SECOND, "（二）办好教育。" + FIRST)
    assert outline(article)[1:] == [(1, "（一）", "抓好农业，稳住粮食安全压舱石"), (1, "（二）", "办好教育")]
    assert article.sections[1].paragraphs[0].text == SECOND


def test_a_list_of_numbered_sentences_stays_text() -> None:
    article = report("政府工作报告", FIRST, "（一）粮食产量要有新增长。", "（二）财政收支要保持平衡。", SECOND)
    assert outline(article) == [(1, None, None)]
    assert [paragraph.text for paragraph in article.sections[0].paragraphs] == [
        FIRST,
        "（一）粮食产量要有新增长。",
        "（二）财政收支要保持平衡。",
        SECOND,
    ]


@pytest.mark.parametrize("mark", ["{}.", "{}. ", "（{}）", "{}、"])
def test_numbered_lines_stay_apart_though_no_full_stop_ends_them(mark: str) -> None:
    lines = [
        mark.format(nth) + words
        for nth, words in enumerate(("修好渔港（牵头单位：渔政局）", "办好渔市", "护好渔船"), 1)
    ]
    article = read(("渔区实事\n\n" + "\n".join(lines) + "\n").encode(), "x.txt")
    assert [paragraph.text for paragraph in article.sections[0].paragraphs] == lines


def test_a_numbered_line_with_figures_behind_its_colon_is_no_heading() -> None:
    article = report("渔区工作总结", FIRST, "（一）修港：修建渔港3座，加固海堤2公里")
    assert outline(article) == [(1, None, None)]
    assert article.sections[0].paragraphs[1].text == "（一）修港：修建渔港3座，加固海堤2公里"


def test_a_lead_in_with_a_dash_opens_a_paragraph() -> None:
    article = report("政府工作报告", FIRST, "——农业稳步向前。" + SECOND, "——工业稳中有进。" + FIRST)
    assert len(article.sections[0].paragraphs) == 3


def test_a_term_on_a_line_of_its_own_goes_back_into_its_sentence() -> None:
    text = "政府工作报告\n\n会议听取了市长所作的\n政府工作报告\n，认为报告实事求是。\n\n" + FIRST
    article = read(text.encode(), "report.txt")
    assert article.sections[0].paragraphs[0].text == "会议听取了市长所作的政府工作报告，认为报告实事求是。"
    assert article.sections[0].paragraphs[1].text == FIRST


def test_a_lead_sentence_on_a_line_of_its_own_stays_with_its_paragraph() -> None:
    text = f"政府工作报告\n\n{FIRST}\n\n　　\n抓好农业生产。\n{SECOND}\n\n{FIRST}"
    article = read(text.encode(), "report.txt")
    assert [paragraph.text for paragraph in article.sections[0].paragraphs] == [FIRST, "抓好农业生产。" + SECOND, FIRST]


def test_who_speaks_and_when_stand_beside_the_title() -> None:
    article = report("政府工作报告", "——2031年1月8日在市人民代表大会上", "市长　李明", "各位代表：", FIRST)
    assert (article.title, article.kicker, article.bylines) == (
        "政府工作报告",
        ("——2031年1月8日在市人民代表大会上",),
        ("市长　李明",),
    )


def test_unnumbered_headings_are_found_where_nothing_else_divides() -> None:
    article = report("政府工作报告", "各位代表：", "过去五年的工作", FIRST, "今后五年的任务", SECOND)
    assert outline(article)[1:] == [(1, None, "过去五年的工作"), (1, None, "今后五年的任务")]


def test_a_licence_notice_is_dropped_and_said_so() -> None:
    text = f"政府工作报告\n\n{FIRST}\n\n\n\n本作品来自市政府的决定。依据《\n著作权法\n》第五条，属于公有领域。\n\nfalse"
    article = read(text.encode(), "report.txt")
    assert [paragraph.text for paragraph in article.sections[0].paragraphs] == [FIRST]
    assert {repair.kind for repair in article.repairs} == {"dropped"}
