"""What no ordinary brief holds, and a draft must."""

import datetime
import re
from dataclasses import replace

import pytest
from lxml import etree
from sample_docx import W, brief, chart, indicators, noted, paragraph, part, texts, values

from publisher.model import ContentsEntry, StyledBlock, StyledContents, StyledParagraph, StyledTable
from publisher.write.docx import write

WHEN = datetime.date(2026, 1, 15)


def draft(*content: StyledBlock) -> bytes:
    return write(brief("gongwen", content), WHEN).data


def long_table(rows: int) -> StyledTable:
    table = indicators()
    body = tuple(
        tuple(paragraph("table_cell", text) for text in (f"指标{number}", str(number), "个", "2026年"))
        for number in range(rows)
    )
    return replace(table, rows=body)


def test_a_table_of_three_hundred_rows_repeats_its_head_and_cuts_no_row() -> None:
    (table,) = part(draft(long_table(300))).iter(f"{W}tbl")
    rows = list(table.iter(f"{W}tr"))
    assert len(rows) == 301
    assert [place for place, row in enumerate(rows) if row.find(f"{W}trPr/{W}tblHeader") is not None] == [0]
    assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows)


def test_a_heading_of_eighty_characters_stands_whole_in_text_and_contents() -> None:
    words = "滨江新城产业升级与城市更新" * 6 + "两翼"
    assert len(words) == 80
    contents = StyledContents(paragraph("contents_title", "目录"), (ContentsEntry("一、", words, 1, "long"),))
    document = part(draft(contents, paragraph("heading1", words, label="一、", anchor="long")))
    assert texts(document)[1:] == [f"一、{words}", "", words]


def test_a_section_may_be_empty() -> None:
    headings = (paragraph("heading1", f"第{n}节", label="一、", anchor=f"s-{n}") for n in range(3))
    assert texts(part(draft(*headings))) == ["第0节", "第1节", "第2节"]


def test_a_brief_may_be_empty() -> None:
    body = part(draft()).find(f"{W}body")
    assert [child.tag.removeprefix(W) for child in body] == ["sectPr"]


@pytest.mark.parametrize("text", ["Plain words only, 100 %.", "R&D <2030> \"A\" 'B'", "…—", " 首尾有空格 "])
def test_text_without_chinese_is_written_as_it_stands(text: str) -> None:
    assert texts(part(draft(paragraph("body", text)))) == [text]


@pytest.mark.parametrize("rare", ["\U00020bb7野家", "\U0002b5af鱼", "\U00030edd面", "龘\ufe00"])
def test_rare_characters_beyond_the_basic_plane_survive(rare: str) -> None:
    data = draft(paragraph("heading1", rare, label="一、", anchor=rare), noted(1, rare, rare), chart())
    assert rare in texts(part(data))
    assert rare in "".join(part(data, "word/footnotes.xml").itertext())
    assert all(re.fullmatch(r"\w{1,40}", name, re.ASCII) for name in values(part(data), "bookmarkStart", "name"))


def test_a_very_long_title_is_cut_only_where_the_files_properties_end() -> None:
    title = "关于进一步加强滨江新城综合治理工作的情况报告" * 40
    styled = replace(brief("gongwen", (paragraph("title", title),)), title=title)
    data = write(styled, WHEN).data
    assert texts(part(data)) == [title]
    (short,) = [one.text for one in part(data, "docProps/core.xml") if etree.QName(one).localname == "title"]
    assert short == title[:255]


@pytest.mark.parametrize("notes", ["footnotes", "comments"])
def test_a_picture_in_a_note_is_reported_for_notes_hold_words(notes: str) -> None:
    styled = replace(brief("gongwen", (noted(1, "新建泵站", "见\ufffc所示。"),)), notes=notes)  # type: ignore[arg-type]
    written = write(styled, WHEN)
    name = "word/footnotes.xml" if notes == "footnotes" else "word/comments.xml"
    assert "见\ufffd所示。" in "".join(part(written.data, name).itertext())
    assert [warning.message for warning in written.warnings] == [
        "sample: 1 characters that a Word file cannot hold were replaced by \ufffd"
    ]


def test_what_xml_cannot_hold_is_replaced_wherever_it_stands() -> None:
    odd = "甲\x01乙\ufffe"
    captioned = replace(chart(), caption=paragraph("table_caption", odd, label="图1"), unit=odd, description=odd)
    content = (noted(1, odd, odd), captioned, StyledParagraph("note", paragraph("note", odd).runs))
    styled = replace(brief("gongwen", content), title=odd, audience=odd, issuer=odd, name=odd)
    data = write(styled, WHEN).data
    said = "甲\ufffd乙\ufffd"
    assert said in texts(part(data))
    for name in ("word/footnotes.xml", "word/charts/chart1.xml", "customXml/item1.xml", "docProps/custom.xml"):
        assert said in "".join(part(data, name).itertext()), name
