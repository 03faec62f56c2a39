"""What stands on a page beside the article: captions, names, signatures, contents, page numbers, notices."""

import pytest

from publisher.article.text import read
from publisher.model.article import Article

LEAD = "芦湾新区把先进制造摆在首位，今年动工项目十七个，码头、园区、学校一处接一处建起来。"
FIRST = "截至九月底，新区改造旧厂房三十座，腾出用地两千亩，引来四十家企业落户。"


def page(*blocks: str) -> Article:
    return read("\n\n".join(blocks).encode(), "page.txt")


def texts(article: Article) -> list[str]:
    return [paragraph.text for section in article.sections for paragraph in section.paragraphs]


def dropped(article: Article) -> list[str]:
    return [
        article.source.text[span.start : span.end]
        for repair in article.repairs
        if repair.kind == "dropped"
        for span in repair.spans
    ]


@pytest.mark.parametrize(
    "caption",
    [
        "新码头施工现场。 罗晓雨摄",
        "河畔步道成了晨练的好去处。 资料图片",
        "图为工人在新厂房里调试设备，两条生产线已经满负荷运转。",
        "图为工人在调试设备。 本报记者 陈立 摄",
        "▲三号码头夜景",
        "新码头雏形初现。（芦湾新区供图）",
        "左图：三号码头",
        "渔民走上展台。新华社发",
        "渔港全景。（区委宣传部供图，无人机照片）",
        "芦湾大桥效果图",
    ],
)
def test_a_caption_is_known_by_its_credit_or_its_opening(caption: str) -> None:
    article = page("向海而生的芦湾", LEAD, caption, FIRST)
    assert (article.captions, texts(article)) == ((caption,), [LEAD, FIRST])


def test_a_caption_over_a_heading_joins_nothing() -> None:
    article = page("向海而生的芦湾", LEAD, "新码头施工现场。 罗晓雨摄", "把“门难进”变成“门常开”", FIRST)
    assert [section.heading for section in article.sections] == [None, "把“门难进”变成“门常开”"]
    assert not [repair for repair in article.repairs if repair.kind == "joined"]


@pytest.mark.parametrize(
    "byline",
    ["记者 孟川 通讯员 何田", "□本报记者 沈远", "（责任编辑：李明）", "审核：王小江", "文/图 陈立", "何田 孟川"],
)
def test_who_wrote_stands_apart_at_the_head_and_at_the_foot(byline: str) -> None:
    for blocks in (("向海而生的芦湾", byline, LEAD, FIRST), ("向海而生的芦湾", LEAD, FIRST, byline)):
        article = page(*blocks)
        assert (article.title, article.bylines, texts(article)) == ("向海而生的芦湾", (byline,), [LEAD, FIRST])


def test_a_heading_whose_first_word_is_a_surname_is_no_byline() -> None:
    article = page("向海而生的芦湾", LEAD, "惠民生 添暖色", FIRST, "强产业 增后劲", FIRST)
    assert article.bylines == ()
    assert [section.heading for section in article.sections] == [None, "惠民生 添暖色", "强产业 增后劲"]


def test_the_name_under_the_office_is_no_heading() -> None:
    article = page(
        "芦湾新区报告", "——2031年1月8日在新区代表大会上", "区长", "李明", "各位代表：", FIRST, "一、回顾", LEAD
    )
    assert article.bylines == ("区长", "李明")
    assert [section.heading for section in article.sections] == [None, "回顾"]


def test_an_official_letter_keeps_its_number_and_its_signature_out_of_the_text() -> None:
    article = page(
        "关于印发芦湾新区更新方案的通知",
        "芦政发〔2031〕12号",
        "各街道：",
        FIRST,
        "芦湾新区管理委员会",
        "2031年5月6日",
        "一、要求",
        LEAD,
    )
    assert article.title == "关于印发芦湾新区更新方案的通知"
    assert article.kicker == ("芦政发〔2031〕12号",)
    assert article.bylines == ("芦湾新区管理委员会", "2031年5月6日")
    assert texts(article) == ["各街道：", FIRST, LEAD]


def test_a_table_of_contents_is_dropped_and_its_headings_are_found_below() -> None:
    article = page("芦湾新区规划", "目 录", "一、回顾……1\n二、展望……3", "一、回顾", FIRST, "二、展望", LEAD)
    assert [section.heading for section in article.sections] == ["回顾", "展望"]
    assert dropped(article) == ["目 录", "一、回顾……1", "二、展望……3"]


def test_what_leads_to_another_page_is_dropped_and_the_text_joined_across_it() -> None:
    article = page(
        "向海而生的芦湾", LEAD + "海风吹过集装（下转第三版）", "（上接第一版）", "箱堆场，吊机不停。", "— 3 —", FIRST
    )
    assert texts(article) == [LEAD + "海风吹过集装箱堆场，吊机不停。", FIRST]
    assert dropped(article) == ["（下转第三版）", "（上接第一版）", "— 3 —"]


def test_a_claim_of_rights_ends_the_article() -> None:
    article = page("向海而生的芦湾", LEAD, FIRST, "编辑：李明", "版权声明：未经许可不得转载。")
    assert texts(article) == [LEAD, FIRST]
    assert dropped(article) == ["版权声明：未经许可不得转载。"]


@pytest.mark.parametrize("credit", ["（记者 孟川 实习生 陈静）", "（区融媒通讯员 何平）", "（作者：孟川 陈静）"])
def test_who_wrote_behind_the_last_sentence_is_a_byline(credit: str) -> None:
    article = page("向海而生的芦湾", LEAD, FIRST + credit)
    assert (texts(article), article.bylines) == ([LEAD, FIRST], (credit,))
