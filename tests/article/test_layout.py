"""What lifting text off a newspaper page did to it, mended."""

from publisher.article.text import read
from publisher.model.article import Article

LEAD = "新春伊始，临水新城铆足干劲，十二个项目同时开工，码头上机器轰鸣。"
BODY = "新城把港口放在首位，今年动工三座码头，新辟航线五条，货船往来如梭。"
MORE = "入夏以来，园区企业满负荷生产，订单已经排到年底，工人们加班加点赶制。"


def page(*blocks: str) -> Article:
    return read("\n\n".join(blocks).encode(), "page.txt")


def headings(article: Article) -> list[str | None]:
    return [section.heading for section in article.sections]


def texts(article: Article, section: int = 0) -> list[str]:
    return [paragraph.text for paragraph in article.sections[section].paragraphs]


def test_the_first_line_is_the_title_and_the_next_paragraph_the_lead() -> None:
    article = page("临水新城： 向海而兴 逐浪前行", LEAD)
    assert article.title == "临水新城： 向海而兴 逐浪前行"
    assert headings(article) == [None]
    assert texts(article) == [LEAD]


def test_short_lines_around_the_title_are_kickers() -> None:
    article = page("今后三年", "看点", "逐浪向前行 敢为弄潮人", "今后三年，瞄准五件大事，让新城更有活力——", LEAD)
    assert article.title == "逐浪向前行 敢为弄潮人"
    assert article.kicker == ("今后三年", "看点", "今后三年，瞄准五件大事，让新城更有活力——")
    assert texts(article) == [LEAD]


def test_a_line_of_several_phrases_under_the_title_is_a_kicker() -> None:
    article = page("扛牢向海图强的责任", "信心更足、步子更稳、招数更实", LEAD)
    assert (article.title, article.kicker) == ("扛牢向海图强的责任", ("信心更足、步子更稳、招数更实",))


def test_a_text_without_a_title_is_named_after_its_file() -> None:
    assert read(LEAD.encode(), "seeds/linshui.txt").title == "linshui"


def test_headings_of_two_phrases_part_the_body() -> None:
    article = page("临水新城：向海而兴", LEAD, "聚力港口 托起开放门户", BODY, "聚力民生 写好幸福文章", MORE)
    assert headings(article) == [None, "聚力港口 托起开放门户", "聚力民生 写好幸福文章"]
    assert texts(article, 2) == [MORE]


def test_a_heading_right_under_the_title_is_no_kicker() -> None:
    article = page("临水新城：向海而兴", "聚力港口 托起开放门户", BODY, "聚力民生 写好幸福文章", MORE)
    assert headings(article) == ["聚力港口 托起开放门户", "聚力民生 写好幸福文章"]
    assert article.kicker == ()


def test_two_lines_make_one_heading() -> None:
    article = page("临水新城：向海而兴", LEAD, "聚力港口 托起门户", BODY, "擦亮『幸福色』\n百姓笑声更响亮", MORE)
    assert headings(article)[-1] == "擦亮『幸福色』 百姓笑声更响亮"
    assert len(article.sections[-1].pieces) == 2


def test_a_numbered_heading_gives_its_number_away() -> None:
    article = page("临水新城：向海而兴", LEAD, "01 聚力港口,巨轮来了", BODY, "02 聚力民生,笑脸多了", MORE)
    assert [(section.number, section.heading) for section in article.sections[1:]] == [
        ("01", "聚力港口,巨轮来了"),
        ("02", "聚力民生,笑脸多了"),
    ]


def test_a_paragraph_cut_by_the_layout_is_joined_with_nothing() -> None:
    article = page("临水新城：向海而兴", BODY + "海风吹过集装", "箱堆场，龙门吊一刻不停。")
    assert texts(article) == [BODY + "海风吹过集装箱堆场，龙门吊一刻不停。"]
    assert [repair.kind for repair in article.repairs] == ["joined"]


def test_a_paragraph_cut_before_any_full_stop_is_no_heading() -> None:
    article = page("临水新城：向海而兴", LEAD, "聚力港口 托起门户", "港口是一座海滨新城最宝贵的家", "底。" + BODY)
    assert headings(article) == [None, "聚力港口 托起门户"]
    assert texts(article, 1) == ["港口是一座海滨新城最宝贵的家底。" + BODY]


def test_a_picture_between_the_halves_does_not_stop_the_join() -> None:
    article = page("临水新城：向海而兴", LEAD + "超", "新码头一角", "500亿元的项目，如今都已落地。")
    assert texts(article) == [LEAD + "超500亿元的项目，如今都已落地。"]
    assert article.captions == ("新码头一角",)


def test_whole_paragraphs_stay_apart() -> None:
    assert texts(page("临水新城：向海而兴", LEAD, BODY, MORE)) == [LEAD, BODY, MORE]


def test_bylines_and_captions_are_set_aside_wherever_they_stand() -> None:
    article = page(
        "临水新城：向海而兴",
        LEAD,
        "跨海大桥",
        "渔港晨光",
        "聚力港口 托起门户",
        BODY,
        "本报记者 李明\n本报通讯员 王小江",
        "·张帆 陈海生·",
        "本版图片由临水新城提供",
        "三号码头 周立摄",
    )
    assert article.bylines == ("本报记者 李明", "本报通讯员 王小江", "·张帆 陈海生·", "本版图片由临水新城提供")
    assert article.captions == ("跨海大桥", "渔港晨光", "三号码头 周立摄")
    assert texts(article) == [LEAD]
    assert texts(article, 1) == [BODY]


def test_two_bare_names_at_the_end_are_a_byline() -> None:
    assert page("临水新城：向海而兴", LEAD, "陈海生 海风").bylines == ("陈海生 海风",)


def test_a_heading_that_stands_far_away_goes_back_over_its_text() -> None:
    quote = "“路灯亮了，停车也方便了。”家住东苑小区的老人说。"
    home = "东苑小区翻新，百姓得了实惠，幸福写在脸上。"
    article = page(
        "临水新城：向海而兴",
        LEAD,
        "港口更强 货运一路向前",
        BODY + "港口货运量再创新高。",
        quote,
        home,
        "·张帆 陈海生·",
        "百姓得实惠\n幸福日子更甜",
        "乡村更美 田野遍是风光",
        "乡村路边花开成海，田野风光引来八方游客，民宿一房难求。",
    )
    assert headings(article) == [None, "港口更强 货运一路向前", "百姓得实惠 幸福日子更甜", "乡村更美 田野遍是风光"]
    assert texts(article, 2) == [quote, home]
    assert [repair.kind for repair in article.repairs if repair.kind == "moved"] == ["moved"]
    assert "stood far from its text" in str(article.warnings[0])


def test_a_heading_without_any_text_is_kept_and_doubted() -> None:
    article = page(
        "临水新城：向海而兴", BODY, "聚力港口 托起门户", MORE, "点亮冰雪经济 点燃冬日激情", "办好优先教育 书声处处可闻"
    )
    assert headings(article)[-2:] == ["点亮冰雪经济 点燃冬日激情", "办好优先教育 书声处处可闻"]
    assert "none was found for it" in str(article.warnings[0])


def test_lost_text_shows_in_odd_quotation_marks() -> None:
    article = page("临水新城：向海而兴", LEAD, "揽才”行动等二十多项举措，引来八方英才齐聚新城。")
    assert len(article.warnings) == 1
    assert "” has no partner in this paragraph" in article.warnings[0].message
    assert article.warnings[0].place is not None
    assert article.warnings[0].place.line == 5


def test_every_piece_is_found_in_the_source() -> None:
    article = page("临水新城：向海而兴", BODY + "海风吹过集装", "箱堆场，龙门吊一刻不停。")
    paragraph = article.sections[0].paragraphs[0]
    assert len(paragraph.pieces) == 2
    assert "".join(article.source.text[span.start : span.end] for span in paragraph.pieces) == paragraph.text
