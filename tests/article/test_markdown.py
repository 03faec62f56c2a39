"""Markdown -> Article: its marks tell what is a heading, an item, a row, and are gone from the words."""

import pytest

from publisher.article.markdown import read
from publisher.errors import PublisherError
from publisher.model.article import Article
from publisher.source import place_of

TITLE = "鹭洲开发区：向海而兴 逐浪前行"
LEAD = "鹭洲开发区把港口建设摆在首位，今年动工码头三座，货船往来如梭。"
MORE = "入秋以来，园区企业满负荷生产，订单已经排到年底。"


def article(*blocks: str) -> Article:
    return read("\n\n".join(blocks).encode(), "a.md")


def texts(found: Article) -> list[str]:
    return [part.text for section in found.sections for part in section.paragraphs]


def test_headings_have_the_levels_of_their_marks() -> None:
    found = article(f"# {TITLE}", LEAD, "## 一、建港口", MORE, "### （一）修路", LEAD, "## 二、引企业", MORE)
    assert found.title == TITLE
    assert [(part.number, part.heading, part.level) for part in found.sections[1:]] == [
        ("一", "建港口", 1),
        ("（一）", "修路", 2),
        ("二", "引企业", 1),
    ]


def test_emphasis_links_and_code_leave_only_their_words() -> None:
    marked = "今年**动工**码头`三座`，见[公告](http://x.invalid)，*货船*往来**“如梭”**。<br>![](a.png)"
    assert texts(article(f"# {TITLE}", marked)) == ["今年动工码头三座，见公告，货船往来“如梭”。"]


def test_lists_and_quotations_are_paragraphs() -> None:
    blocks = (f"# {TITLE}", LEAD, "- 建港口\n- 引企业", "1. 修路\n2. 造桥", f"> {MORE}")
    assert texts(article(*blocks)) == [LEAD, "建港口", "引企业", "1. 修路", "2. 造桥", MORE]


def test_a_table_reads_row_by_row() -> None:
    table = "| 指标 | 2031年 |\n|---|---:|\n| 集装箱吞吐量 | **198**万标箱 |"
    assert texts(article(f"# {TITLE}", LEAD, table)) == [LEAD, "指标 2031年", "集装箱吞吐量 198万标箱"]


@pytest.mark.parametrize("end", ["---", "..."])
def test_front_matter_names_title_and_author(end: str) -> None:
    found = article(f"---\ntitle: “{TITLE}”\nauthor: '本报记者 李明'\ntags: [港口]\n{end}\n{LEAD}", MORE)
    assert (found.title, found.bylines, texts(found)) == (f"“{TITLE}”", ("本报记者 李明",), [LEAD, MORE])


def test_footnotes_are_kept_apart() -> None:
    found = article(f"# {TITLE}", f"{LEAD}[^1]", "[^1]: 据鹭洲统计局。", MORE)
    assert texts(found) == [LEAD, MORE]
    dropped = [found.source.text[span.start : span.end] for repair in found.repairs for span in repair.spans]
    assert dropped == ["据鹭洲统计局。"]


def test_blocks_of_html_are_read_as_such() -> None:
    assert texts(article(f"# {TITLE}", f"<div><p>{LEAD}</p>\n<p>{MORE}</p></div>")) == [LEAD, MORE]


def test_evidence_is_traced_to_its_line() -> None:
    found = article("---\ndate: 2031-05-06\n---", f"# {TITLE}", LEAD)
    assert place_of(found.source, found.sections[0].paragraphs[0].pieces[0]) == "第7行"


def test_indented_paragraphs_are_no_code() -> None:
    assert texts(article(f"# {TITLE}", f"    {LEAD}", f"　　{MORE}")) == [LEAD, MORE]


@pytest.mark.parametrize("data", [b"", b"\n \n", b"***\n", b"---\ntags: []\n---\n"])
def test_a_file_without_text_is_told(data: bytes) -> None:
    with pytest.raises(PublisherError, match=r"empty|no text"):
        read(data, "a.md")
