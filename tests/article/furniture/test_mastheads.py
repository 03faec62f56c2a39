"""A newspaper's page that begins with its own head: paper, day, page number, who made it up."""

import pytest

from publisher.article.furniture.mastheads import heads_page, names_makers
from publisher.article.text import read

LEAD = "    四月的芦湾，渔船排满了码头。去年全市渔业产值达到86亿元，同比增长5.1%。"
FIRST = "    市里改造渔港三座，新建冷库十二座，四十家加工企业落户。"
HEAD = "芦湾日报 2031年4月2日 星期三 第05版：深度"
MAKERS = "责任编辑：王力 版式：李宁 校对：张朋"


@pytest.mark.parametrize(
    "above",
    [
        (HEAD,),
        ("首页 > 数字报 > 芦湾日报", HEAD, MAKERS),
        ("2031年4月2日　星期三　芦湾日报　A05版　深度", "主编 王力 责编 李宁 版式 张朋"),
        ("芦湾日报", "2031年4月2日 星期三", "第05版：深度", MAKERS),
        ("二〇三一年四月二日 星期三 第五版", "综合新闻"),
    ],
)
@pytest.mark.parametrize("title", ["老渔港的新账本", "从“一条船”到“一条链”"])
def test_the_headline_below_the_head_of_a_page_is_the_title(above: tuple[str, ...], title: str) -> None:
    lines = (*above, title, "——芦湾市渔业转型观察", "本报记者 周明 通讯员 李燕", LEAD, FIRST)
    article = read("\n".join(lines).encode(), "page.txt")
    assert article.title == title
    assert "——芦湾市渔业转型观察" in article.kicker
    assert article.bylines[-1] == "本报记者 周明 通讯员 李燕"
    assert [(section.heading, len(section.paragraphs)) for section in article.sections] == [(None, 2)]


def test_a_line_that_says_more_than_paper_day_and_page_heads_no_page() -> None:
    assert heads_page(HEAD)
    assert heads_page("03 综合新闻 2031年4月2日 星期三")
    assert not heads_page("芦湾日报 2031年4月2日 老渔港的新账本")
    assert not heads_page("第05版刊登了渔港的故事")
    assert names_makers(MAKERS)
    assert not names_makers("责任编辑：王力")
    assert not names_makers("编辑部主任 一起来谈选题")


def test_a_second_article_on_the_page_keeps_its_subtitle_apart_from_who_wrote_it() -> None:
    lines = ("老渔港的新账本", "本报记者 周明", LEAD, FIRST, "", "从“一条船”到“一条链”", "——芦湾市渔业转型观察")
    article = read("\n".join((*lines, "本报记者 陈立 通讯员 李燕", LEAD, FIRST)).encode(), "page.txt")
    assert article.sections[1].heading == "从“一条船”到“一条链” ——芦湾市渔业转型观察"
    assert [paragraph.text for paragraph in article.sections[1].paragraphs] == [LEAD.strip(), FIRST.strip()]
    assert article.bylines == ("本报记者 周明", "本报记者 陈立 通讯员 李燕")
