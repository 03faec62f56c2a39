"""Warnings: where the reader is not sure, at the very place, and nowhere else."""

from publisher.article import markdown
from publisher.article.text import read
from publisher.model.article import Article

LEAD = "芦湾新区把先进制造摆在首位，今年动工项目十七个，码头、园区一处接一处建起来。"
FIRST = "截至九月底，新区改造旧厂房三十座，腾出用地两千亩，引来四十家企业落户。"


def page(*blocks: str) -> Article:
    return read("\n\n".join(blocks).encode(), "page.txt")


def test_a_mark_without_its_partner_is_shown_at_its_column() -> None:
    article = page("向海而生的芦湾", LEAD, "新区出台揽才”新政。")
    assert [str(warning) for warning in article.warnings] == [
        "page.txt:5:7: warning: ” has no partner in this paragraph, near '新区出台揽才”新政。': text may be lost\n"
        "    5 | 新区出台揽才”新政。\n"
        "      |             ^\n"
        "hint: compare with the printed page"
    ]


def test_one_paragraph_gets_one_warning() -> None:
    assert len(page("向海而生的芦湾", LEAD, "新政”出台，规划》获批，蓝图”已成。").warnings) == 1


def test_a_line_too_long_to_show_is_only_named() -> None:
    (warning,) = page("向海而生的芦湾", LEAD, FIRST * 3 + "新政”出台。").warnings
    assert warning.place is not None
    assert (warning.place.line, warning.place.column, warning.excerpt) == (5, 3 * len(FIRST) + 3, "")


def test_a_quotation_over_several_paragraphs_is_no_doubt() -> None:
    assert not page("向海而生的芦湾", LEAD, "“新区是家。" + FIRST, "“港口是根。" + FIRST + "”老周说。").warnings


def test_a_mark_in_a_joined_paragraph_is_found_in_its_own_piece() -> None:
    article = page("向海而生的芦湾", LEAD + "新区招来", "英才”数百名，" + FIRST)
    assert [(warning.place.line, warning.place.column) for warning in article.warnings if warning.place] == [(5, 3)]


def test_a_moved_heading_tells_where_it_went_in_words_that_need_no_more_quotation_marks() -> None:
    article = page(
        "向海而生的芦湾",
        LEAD,
        *("港口更强 货运一路向前", "港口货运量再创新高，货运专线开到码头。" + FIRST),
        *("“路灯亮了，百姓日子也亮堂了。”老周说。", "旧街翻新，百姓得了实惠，日子越过越甜。"),
        *("百姓得实惠\n日子越过越甜", "乡村更美 田野遍是风光", "乡村路边花开成海，田野风光引来游客。"),
    )
    (warning,) = article.warnings
    assert warning.message == "this heading stood far from its text"
    assert warning.hint == "it was put over the paragraph that begins: “路灯亮了，百姓日子也亮…"


def test_a_line_that_looks_as_much_like_the_title_is_shown() -> None:
    (warning,) = page("“小灯泡”照亮大产业", "芦湾照明行业发展调查", LEAD, FIRST).warnings
    assert warning.place is not None
    assert (warning.message, warning.place.line) == ("this line may be the title as well", 3)


def test_a_paragraph_that_breaks_off_is_shown_at_its_end() -> None:
    article = page("向海而生的芦湾", LEAD, FIRST + "新区还要把最好的岸线和", "聚力民生 写好文章", FIRST)
    (warning,) = article.warnings
    assert warning.place is not None
    assert (warning.place.line, warning.place.column) == (5, len(FIRST) + 11)
    assert warning.message == "the paragraph breaks off at '要把最好的岸线和': text may be lost"


def test_a_long_line_that_was_set_aside_without_a_credit_is_shown() -> None:
    article = page("向海而生的芦湾", LEAD, "码头新貌", "一个目标、十项任务、三大保障", FIRST)
    assert article.captions == ("码头新貌", "一个目标、十项任务、三大保障")
    message = "this line was taken for what stands under a picture: it may be a heading"
    assert [(warning.message, warning.place.line) for warning in article.warnings if warning.place] == [(message, 7)]


def test_a_row_of_a_table_does_not_break_off() -> None:
    cells = "扩建临港渔业加工与冷链物流一体化示范基地，建设冷库、码头和道路"
    rows = "\n".join(f"| {name} | {cells} | 农业局和 |" for name in ("港口", "渔业", "旅游"))
    table = f"| 项目 | 内容 | 牵头 |\n|---|---|---|\n{rows}"
    article = markdown.read(f"# 向海而生的芦湾\n\n{FIRST}\n\n{table}\n".encode(), "page.md")
    assert [paragraph.row is not None for paragraph in article.sections[0].paragraphs] == [
        False,
        True,
        True,
        True,
        True,
    ]
    assert article.warnings == ()


def test_a_sound_article_has_no_warnings() -> None:
    assert (
        page("向海而生的芦湾", LEAD, "聚力港口 托起门户", FIRST, "聚力民生 写好文章", f"“{FIRST}”老周说。").warnings
        == ()
    )


def test_a_text_that_ends_in_mid_sentence_is_told_as_cut_off() -> None:
    (warning,) = page("向海而生的芦湾", LEAD, FIRST, FIRST, LEAD + "码头上每天都有").warnings
    assert "ends in the middle of a sentence, '。码头上每天都有': it may be cut off" in warning.message
    assert page("向海而生的芦湾", LEAD, FIRST, FIRST, LEAD + "（完）").warnings == ()
    assert page("向海而生的芦湾", LEAD + "码头上每天都有").warnings == ()


def test_a_text_in_another_language_is_told_as_that() -> None:
    words = "The harbour will build thirty berths by 2030 and deepen its channel, the mayor of Luwan (芦湾) said."
    (warning,) = page("Plans of a harbour", words).warnings
    assert warning.message == "this text is hardly Chinese: nothing may be found in it"


def test_foreign_names_in_a_chinese_text_are_no_doubt() -> None:
    names = "Siemens、Schneider Electric、Rockwell Automation、Mitsubishi Heavy Industries"
    assert not page("向海而生的芦湾", LEAD + f"引进{names}等企业。").warnings


def test_a_caption_between_two_paragraphs_may_be_a_heading() -> None:
    parts = ["文旅融合  点亮“湾区经济”", FIRST, "数字赋能  壮大“新质生产力”", LEAD, "护好一湾碧水", FIRST]
    article = page("向海而生的芦湾", LEAD, *parts, LEAD)
    assert article.captions == ("护好一湾碧水",)
    assert ["may be a heading" in one.message for one in article.warnings] == [True]
    assert not page("向海而生的芦湾", LEAD, *parts[:4], "芦湾一角", "港区鸟瞰").warnings
