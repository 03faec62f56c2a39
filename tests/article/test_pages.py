"""Whole pages in the manners of different newspapers: wrapped headings, signs, interviews, verse, two articles."""

import pytest

from publisher.article.text import read
from publisher.model.article import Article

LEAD = "鹭洲开发区把先进制造摆在首位，今年动工项目十九个，码头、园区、学校一处接一处建起来。"
FIRST = "入秋以后，开发区改造旧厂房三十座，腾出用地两千亩，引来四十家企业落户，用工缺口一天比一天大。"
SECOND = "西街菜场里摊位整齐、地面干净。“从前进门要踮着脚，如今穿布鞋来都行。”摊主老周说。"
TITLE = "向海而生的鹭洲"


def page(*blocks: str) -> Article:
    return read("\n\n".join(blocks).encode(), "page.txt")


def headings(article: Article) -> list[tuple[str | None, str | None]]:
    return [(section.number, section.heading) for section in article.sections if section.heading]


def texts(article: Article) -> list[list[str]]:
    return [[paragraph.text for paragraph in section.paragraphs] for section in article.sections]


def warned(article: Article) -> list[tuple[int | None, str]]:
    return [(warning.place.line, warning.message) for warning in article.warnings if warning.place]


@pytest.mark.parametrize(
    ("lines", "number", "heading"),
    [
        ("02 强企业,从“块头大”\n到“本领强”", "02", "强企业,从“块头大” 到“本领强”"),
        ("二、强企业，\n从“块头大”到“本领强”", "二", "强企业，从“块头大”到“本领强”"),
        ("二、关于《\n鹭洲规划（草案）\n》的说明", "二", "关于《鹭洲规划（草案）》的说明"),
        ("（二）让企业有事\n找得到人", "（二）", "让企业有事 找得到人"),
        ("把“千村\n样板”做到家门口", None, "把“千村样板”做到家门口"),
        ("旧街活了，\n日子甜了", None, "旧街活了，日子甜了"),
        ("旧街活了\n日子甜了\n笑声多了", None, "旧街活了 日子甜了 笑声多了"),
        ("让旧街\n重新热闹起来", None, "让旧街 重新热闹起来"),
    ],
)
def test_a_heading_over_several_lines_is_one_heading(lines: str, number: str | None, heading: str) -> None:
    article = page(TITLE, LEAD, lines, FIRST, SECOND)
    assert headings(article) == [(number, heading)]
    assert texts(article) == [[LEAD], [FIRST, SECOND]]
    pieces = [article.source.text[span.start : span.end] for span in article.sections[1].pieces]
    assert pieces == lines.split("\n")
    assert (article.captions, article.repairs) == ((), ())


@pytest.mark.parametrize("text", ["“只盼路早点修好。”老周说。" + FIRST, "走进西街，" + FIRST, "截至八月底，" + FIRST])
def test_a_sentence_over_a_paragraph_that_begins_for_sure_is_a_heading(text: str) -> None:
    article = page(TITLE, LEAD, "百姓点头才是真正的答卷", text)
    assert headings(article) == [(None, "百姓点头才是真正的答卷")]
    assert texts(article) == [[LEAD], [text]]


def test_words_that_lead_to_a_quotation_are_no_heading() -> None:
    article = page(TITLE, LEAD, "老周逢人便讲的一句话就是", "“路通了，人就来了。”" + FIRST)
    assert texts(article) == [[LEAD, "老周逢人便讲的一句话就是“路通了，人就来了。”" + FIRST]]


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        (("鹭洲开发区：", "向海而兴 逐浪前行"), "鹭洲开发区：向海而兴 逐浪前行"),
        (("把港口建到海边，", "把日子过到心里"), "把港口建到海边，把日子过到心里"),
        (("鹭洲：让“一幅", "图”画到底"), "鹭洲：让“一幅图”画到底"),
        (("从“一幅图”", "到“一座城”"), "从“一幅图” 到“一座城”"),
    ],
)
def test_a_title_that_needs_its_second_line_is_found_over_a_blank_line(lines: tuple[str, str], title: str) -> None:
    article = page("看今年", *lines, LEAD, FIRST)
    assert (article.title, article.kicker) == (title, ("看今年",))
    assert texts(article) == [[LEAD, FIRST]]


@pytest.mark.parametrize("address", ["各镇政府，各部门：", "西街镇政府：", "同志们："])
def test_an_address_over_a_short_line_is_no_title(address: str) -> None:
    article = page("鹭洲开发区清洁行动通知", address, "现将有关事项通知如下", FIRST)
    assert article.title == "鹭洲开发区清洁行动通知"


def test_an_address_is_no_first_half_of_a_title() -> None:
    article = page("鹭洲开发区工作报告", "各位代表：", "过去一年的工作", FIRST, "今年的任务", SECOND)
    assert article.title == "鹭洲开发区工作报告"
    assert headings(article) == [(None, "过去一年的工作"), (None, "今年的任务")]


def test_a_sign_makes_a_heading_of_any_words() -> None:
    article = page(TITLE, LEAD, "■ 港口是鹭洲人的饭碗", FIRST, "■ 旧街热闹了，人气旺了一大截", SECOND)
    assert headings(article) == [(None, "港口是鹭洲人的饭碗"), (None, "旧街热闹了，人气旺了一大截")]
    assert texts(article) == [[LEAD], [FIRST], [SECOND]]


def test_short_words_alone_part_an_article() -> None:
    article = page(TITLE, LEAD, "产业链", FIRST, "生态账", SECOND, "民生单", FIRST)
    assert headings(article) == [(None, "产业链"), (None, "生态账"), (None, "民生单")]


def test_questions_of_two_clauses_part_an_article() -> None:
    article = page(TITLE, LEAD, "旧厂房腾出来之后，谁来接手？", FIRST, "年轻人愿不愿意留在这座海边小城？", SECOND)
    assert headings(article) == [(None, "旧厂房腾出来之后，谁来接手？"), (None, "年轻人愿不愿意留在这座海边小城？")]


@pytest.mark.parametrize("between", ["\n", "\n\n"])
@pytest.mark.parametrize(("asks", "answers"), [("问", "答"), ("记者", "周建国")])
def test_every_turn_of_an_interview_is_a_paragraph(asks: str, answers: str, between: str) -> None:
    turns = [
        f"{asks}：钱从哪里来？",
        f"{answers}：{FIRST}",
        f"{asks}：请谈谈明年的打算",
        f"{answers}：{SECOND}",
    ]
    article = page("鹭洲开发区负责人答记者问", LEAD, between.join(turns))
    assert texts(article) == [[LEAD, *turns]]
    assert (article.bylines, article.captions) == ((), ())


def test_a_reporter_named_after_a_colon_is_a_byline() -> None:
    assert page(TITLE, LEAD, FIRST, "记者：李明").bylines == ("记者：李明",)


VERSE = ["海风吹过西街口", "渔火点亮旧码头", "你说今年鱼更多", "我说明年路更宽"]


@pytest.mark.parametrize("stanzas", [["\n".join(VERSE)], ["\n".join(VERSE[:2]), "\n".join(VERSE[2:])]])
def test_verse_stays_lines(stanzas: list[str]) -> None:
    article = page("鹭洲谣", *stanzas)
    assert (article.title, texts(article)) == ("鹭洲谣", [VERSE])


def test_verse_between_paragraphs_is_no_row_of_captions() -> None:
    article = page(TITLE, LEAD, "\n".join(VERSE), FIRST)
    assert texts(article) == [[LEAD, *VERSE, FIRST]]
    assert article.captions == ()


def test_a_list_under_its_lead_in_is_no_row_of_captions() -> None:
    units = ["西街菜场", "三号码头", "鹭洲中学", "海风小学"]
    article = page(TITLE, LEAD, "\n".join(["获奖单位：", *units]), FIRST)
    assert texts(article) == [[LEAD, "获奖单位：", *units, FIRST]]


NEIGHBOUR = "another article seems to begin here"


@pytest.mark.parametrize(
    ("blocks", "line"),
    [
        ((TITLE, "本报讯（记者 李明）" + LEAD, FIRST, "西街菜场换新颜", "本报讯（记者 王小江）" + SECOND, FIRST), 7),
        ((TITLE, LEAD, FIRST, "本报记者 李明", "西街菜场换新颜", SECOND, FIRST, "本报记者 王小江"), 9),
        ((TITLE, "本报记者 李明", LEAD, FIRST, "西街菜场换新颜", "本报记者 王小江", SECOND, FIRST), 9),
    ],
)
def test_a_second_article_on_the_page_is_told(blocks: tuple[str, ...], line: int) -> None:
    article = page(*blocks)
    assert warned(article) == [(line, NEIGHBOUR)]
    assert "a file of its own" in article.warnings[0].hint
    assert headings(article) == [(None, "西街菜场换新颜")]


def test_one_article_with_headings_and_bylines_is_no_two() -> None:
    news = "本报讯（记者 李明）" + LEAD
    assert not page(TITLE, news, "产业换新颜", FIRST, "民生添暖色", SECOND, "本报通讯员 王小江").warnings


WRAPPED = """区长孟川在会上的讲话
各位代表：
我代表新区管委会，向大会报告工作，请予审议，并请
列席人员提出意见。
一、过去五年
过去五年，新区坚定不移走先修路后招商的路子，把
码头、园区、学校一处接一处建起来，街坊的日子，一天比
一天好。今年动工项目十七个，完成投资 36 亿元，同比增
长 8.3%；新增岗位 4200 个。
五年来，我们坚持实干，夯实基础，努力争先，新区发
- 2 -
展迈上新台阶。
二、今后五年
今后五年，我们要坚持稳中求进，奋力建设现代化新
湾区。
"""


def test_a_text_wrapped_at_a_width_has_no_headings_but_the_numbered_and_goes_on_over_pages() -> None:
    article = read(WRAPPED.encode(), "page.txt")
    assert headings(article) == [("一", "过去五年"), ("二", "今后五年")]
    first, second = texts(article)[1:]
    assert [paragraph[:8] for paragraph in first] == ["过去五年，新区坚", "五年来，我们坚持"]
    assert first[1].endswith("努力争先，新区发展迈上新台阶。")
    assert second == ["今后五年，我们要坚持稳中求进，奋力建设现代化新湾区。"]


def test_headings_without_blank_lines_over_long_paragraphs_are_no_wrapped_text() -> None:
    long = [f"让{word}成为湾区最亮眼的一张名片" for word in ("码头", "渔港", "老街", "学堂", "绿道", "夜市", "书屋")]
    article = read(
        "\n".join([TITLE, LEAD, *(line for name in long for line in (name, FIRST + SECOND))]).encode(), "x.txt"
    )
    assert [heading for _, heading in headings(article)] == long
