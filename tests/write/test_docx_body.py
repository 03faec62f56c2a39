"""What stands in a draft: contents, links, tables, and the items that find their way back."""

import datetime
import re
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from sample_docx import W, brief, indicators, item, paragraph, part, summary, texts, values

from publisher.model import Ending, PageBreak, Run, StyledBlock, StyledColumn, StyledParagraph, StyledTable
from publisher.write.docx import write
from publisher.write.docx.markup import REPLACEMENT

WHEN = datetime.date(2026, 1, 15)


@pytest.fixture(scope="module")
def document() -> etree._Element:
    return part(write(brief(), WHEN).data)


def written(*content: StyledBlock) -> etree._Element:
    return part(write(brief("gongwen", content), WHEN).data)


def controls(tree: etree._Element) -> list[str]:
    return values(tree, "sdtPr/tag")


class TestContents:
    def test_they_are_filled_in_with_the_pages_known(self, document: etree._Element) -> None:
        lines = [one for one in document.iter(f"{W}p") if values(one, "pStyle")[0] in ("TOC1", "TOC2")]
        assert ["".join(run.text for run in one.iter(f"{W}t")) for one in lines] == [
            "一、发展目标1",
            "二、重点举措2",
            "（一）城市更新2",
        ]

    def test_each_line_leads_to_its_heading(self, document: etree._Element) -> None:
        lines = [one for one in document.iter(f"{W}p") if values(one, "pStyle")[0] in ("TOC1", "TOC2")]
        assert [values(one, "hyperlink", "anchor") for one in lines] == [
            ["_to_goals"],
            ["_to_measures"],
            ["_to_renewal"],
        ]

    def test_word_asks_nothing_on_opening(self) -> None:
        data = write(brief(), WHEN).data
        assert values(part(data), "fldChar", "dirty") == [""] * len(list(part(data).iter(f"{W}fldChar")))
        assert list(part(data, "word/settings.xml").iter(f"{W}updateFields")) == []

    def test_an_unknown_page_leaves_no_dots_behind(self) -> None:
        document = part(write(replace(brief(), page_numbers={}), WHEN).data)
        line = next(one for one in document.iter(f"{W}p") if values(one, "pStyle") == ["TOC1"])
        assert list(line.iter(f"{W}tab")) == []
        assert not any("PAGEREF" in code.text for code in document.iter(f"{W}instrText"))

    def test_every_field_that_begins_ends(self, document: etree._Element) -> None:
        kinds = values(document, "fldChar", "fldCharType")
        assert kinds.count("begin") == kinds.count("separate") == kinds.count("end") > 4


class TestLinks:
    def test_every_link_leads_to_a_bookmark(self, document: etree._Element) -> None:
        assert set(values(document, "hyperlink", "anchor")) <= set(values(document, "bookmarkStart", "name"))

    def test_bookmarks_are_unique_and_such_as_word_allows(self, document: etree._Element) -> None:
        names, numbers = values(document, "bookmarkStart", "name"), values(document, "bookmarkStart", "id")
        assert len({name.lower() for name in names}) == len(names)
        assert len(set(numbers)) == len(numbers)
        assert sorted(values(document, "bookmarkEnd", "id")) == sorted(numbers)
        assert all(re.fullmatch(r"[A-Za-z_]\w{0,39}", name, re.ASCII) for name in names)

    @pytest.mark.parametrize("anchors", [("sec-创新", "sec-民生"), ("A", "a"), ("x" * 50, "x" * 51), ("a-b", "a_b")])
    def test_anchors_that_look_alike_stay_apart(self, anchors: tuple[str, str]) -> None:
        document = written(*(paragraph("body", "甲", anchor=anchor) for anchor in anchors))
        names = values(document, "bookmarkStart", "name")
        assert len({name.lower() for name in names}) == 2
        assert all(re.fullmatch(r"[A-Za-z_]\w{0,39}", name, re.ASCII) for name in names)

    def test_a_link_to_nowhere_is_plain_text(self) -> None:
        document = written(StyledParagraph("body", (Run("见附录", "link", "nowhere"),)))
        assert list(document.iter(f"{W}hyperlink")) == []
        assert texts(document) == ["见附录"]


class TestItems:
    def test_each_statement_stands_in_a_control_and_a_hidden_bookmark(self, document: etree._Element) -> None:
        tags = ["pub:goal:g-0001", "pub:goal:g-0002", "pub:measure:m-0003", "pub:measure:m-0004", "pub:measure:m-0006"]
        assert set(tags) <= set(controls(document))
        assert "举措 m-0003" in values(document, "sdtPr/alias")
        assert {"_pub_g_0001", "_pub_m_0003"} <= set(values(document, "bookmarkStart", "name"))

    def test_an_item_stated_twice_is_two_controls(self, document: etree._Element) -> None:
        assert [tag for tag in controls(document) if "m-0003" in tag] == ["pub:measure:m-0003", "pub:measure:m-0003:2"]
        assert [tag for tag in controls(document) if "g-0001" in tag] == ["pub:goal:g-0001", "pub:goal:g-0001:2"]
        assert {"_pub_m_0003", "_pub_m_0003_2"} <= set(values(document, "bookmarkStart", "name"))
        ids = values(document, "sdtPr/id")
        assert len(set(ids)) == len(ids)

    def test_a_control_keeps_its_id_when_other_text_moves(self) -> None:
        alone = written(item("measure", 5, "建成步道20公里。", "1.", 1))
        later = written(item("measure", 4, "新栽行道树。", "1.", 1), item("measure", 5, "建成步道20公里。", "2.", 1))
        assert values(alone, "sdtPr/id")[-1] == values(later, "sdtPr/id")[-1]

    def test_a_building_block_comes_before_the_first_item(self) -> None:
        for content in ((paragraph("title", "甲"), summary()), (item("goal", 1, "甲。", "1.", 1),), (summary(),)):
            first = next(written(*content).iter(f"{W}sdt"))
            assert first.find(f"{W}sdtPr/{W}docPartObj") is not None

    def test_a_cells_item_is_marked_by_a_bookmark_alone(self) -> None:
        cell = replace(paragraph("table_cell", "2800"), item="k-1", kind="metric")
        table = indicators()
        document = written(replace(table, rows=((cell, *table.rows[0][1:]),)))
        assert "_pub_k_1" in values(document, "bookmarkStart", "name")
        assert controls(document) == []


class TestTables:
    def test_the_head_is_repeated_and_no_row_is_cut(self, document: etree._Element) -> None:
        table = list(document.iter(f"{W}tbl"))[-1]
        rows = list(table.iter(f"{W}tr"))
        assert [row.find(f"{W}trPr/{W}tblHeader") is not None for row in rows] == [True, False, False, False, False]
        assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows)

    def test_short_brackets_in_a_cell_are_joined_wherever_a_line_could_end_in_them(self) -> None:
        said = ("9%（今后2年）", "（由各镇各街道各园区分批分期上报）", "新增（年度）")
        cells = tuple(StyledParagraph("table_cell", (Run(text),)) for text in said)
        columns = tuple(StyledColumn(1 / 3, "left") for _ in said)
        table = written(StyledTable(None, columns, (), (cells,)))
        found = ["".join(text.text for text in cell.iter(f"{W}t")) for cell in table.iter(f"{W}tc")]
        assert found == ["9%（今\ufeff后\ufeff2年）", said[1], "新增（年\ufeff度）"]

    def test_columns_have_their_share_of_the_text_width(self, document: etree._Element) -> None:
        table = list(document.iter(f"{W}tbl"))[-1]
        assert values(table, "gridCol", "w") == ["3538", "1768", "1769", "1769"]
        assert values(table, "tblW", "w") == ["8844"]

    def test_columns_are_set_by_styles(self, document: etree._Element) -> None:
        row = list(list(document.iter(f"{W}tbl"))[-1].iter(f"{W}tr"))[1]
        assert values(row, "pStyle") == [
            "PubTableCellKept",
            "PubTableCellRight",
            "PubTableCellCenter",
            "PubTableCellCenter",
        ]

    def test_it_says_what_it_shows(self, document: etree._Element) -> None:
        assert values(document, "tblCaption") == ["主要指标一览"]
        assert values(document, "tblDescription") == ["四项指标的数值、单位和时间"]

    def test_a_table_without_a_head_repeats_nothing(self) -> None:
        document = written(replace(indicators(), head=()))
        assert list(document.iter(f"{W}tblHeader")) == []
        assert values(document, "tblLook", "firstRow") == ["0"]

    def test_tables_and_boxes_never_touch(self) -> None:
        body = written(summary(), indicators(), replace(indicators(), caption=None)).find(f"{W}body")
        kinds = [child.tag.removeprefix(W) for child in body]
        assert ("tbl", "tbl") not in pairwise(kinds)
        assert kinds[-2:] == ["p", "sectPr"]


class TestPageBreaks:
    def test_what_follows_opens_a_page_by_its_style(self, document: etree._Element) -> None:
        assert "PubAppendixTitleNewPage" in values(document, "pStyle")
        styles = part(write(brief(), WHEN).data, "word/styles.xml")
        style = next(one for one in styles.iter(f"{W}style") if one.get(f"{W}styleId") == "PubAppendixTitleNewPage")
        assert style.find(f"{W}pPr/{W}pageBreakBefore") is not None
        assert style.find(f"{W}basedOn").get(f"{W}val") == "PubAppendixTitle"

    def test_a_box_or_a_bare_table_opens_a_page_by_its_first_cells(self) -> None:
        document = written(
            paragraph("title", "甲"), PageBreak(), summary(), PageBreak(), replace(indicators(), caption=None)
        )
        assert values(document, "pStyle").count("PubSummaryTitleNewPage") == 1
        assert values(document, "pStyle").count("PubTableHeadNewPage") == 4


PIECES: tuple[StyledBlock, ...] = (
    paragraph("heading1", "目标", label="一、", anchor="one"),
    paragraph("body", "正文。"),
    item("measure", 1, "建成步道20公里。", "1.", 1),
    item("goal", 2, "力争进入前十。", "", 2),
    summary(),
    indicators(),
    replace(indicators(), caption=None, head=()),
    PageBreak(),
)


@settings(max_examples=60, derandomize=True, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=7))
def test_blocks_may_come_in_any_order(content: list[StyledBlock]) -> None:
    data = write(brief("gongwen", tuple(content)), WHEN).data
    document, styles = part(data), part(data, "word/styles.xml")
    known = {one.get(f"{W}styleId") for one in styles.iter(f"{W}style")}
    assert {*values(document, "pStyle"), *values(document, "rStyle"), *values(document, "tblStyle")} <= known
    for path, attribute in (("bookmarkStart", "name"), ("bookmarkStart", "id"), ("sdtPr/id", "val")):
        found = values(document, path, attribute)
        assert len(set(found)) == len(found), path
    assert set(values(document, "hyperlink", "anchor")) <= set(values(document, "bookmarkStart", "name"))
    kinds = [child.tag.removeprefix(W) for child in document.find(f"{W}body")]
    assert ("tbl", "tbl") not in pairwise(kinds)
    assert ("tbl", "sectPr") not in pairwise(kinds)


class TestText:
    @settings(max_examples=100, derandomize=True, deadline=None)
    @given(st.text(st.characters(exclude_characters="\t\n\r"), max_size=40))
    def test_any_text_can_be_written_and_read_again(self, text: str) -> None:
        held = re.sub("[^\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", REPLACEMENT, text)
        assert texts(written(paragraph("body", text))) == [held]

    def test_characters_that_xml_cannot_hold_are_replaced_and_reported(self) -> None:
        odd = write(brief("gongwen", (paragraph("body", "甲\x00乙\x0b", "丙\ud800"),)), WHEN)
        assert texts(part(odd.data)) == ["甲\ufffd乙\ufffd丙\ufffd"]
        (warning,) = odd.warnings
        assert warning.severity == "warning"
        assert "3 characters" in warning.message

    def test_marks_that_western_faces_have_too_are_told_to_be_chinese(self) -> None:
        document = written(paragraph("body", "推行“一网通办”", "AI"))
        assert values(document, "rFonts", "hint") == ["eastAsia"]

    def test_line_breaks_and_tabs_become_words_own(self) -> None:
        (one,) = written(paragraph("title", "甲\n乙\t丙")).iter(f"{W}r")
        assert [child.tag.removeprefix(W) for child in one] == ["t", "br", "t", "tab", "t"]


class TestEndings:
    """What the PDF does to a statement that would end with a line of one character."""

    def draft(self, ending: Ending) -> bytes:
        styled = brief(
            "gongwen", (item("measure", 1, "推进老城改造。", "1.", 1), item("measure", 2, "扩建水厂。", "2.", 1))
        )
        (anchor, _) = (block.anchor for block in styled.blocks if isinstance(block, StyledParagraph))
        return write(replace(styled, endings={anchor: ending}), WHEN).data

    def test_its_last_two_characters_are_joined_and_no_others(self) -> None:
        found = ["".join(text.text for text in one.iter(f"{W}t")) for one in part(self.draft(Ending())).iter(f"{W}p")]
        assert [words.split("。")[0] for words in found[:2]] == ["推进老城改\ufeff造", "扩建水厂"]

    def test_or_it_is_set_tighter_by_a_style(self) -> None:
        data = self.draft(Ending(0.4))
        first, second = (values(one, "pStyle")[0] for one in list(part(data).iter(f"{W}p"))[:2])
        (style,) = part(data, "word/styles.xml").iterfind(f".//{W}style[@{W}styleId='{first}']")
        plain = values(part(data, "word/styles.xml"), "rPr/spacing")
        assert (first, second) == ("PubMeasureTighter8", "PubMeasure")
        assert values(style, "rPr/spacing") == [str(int(plain[0]) - 8)]
        assert "推进老城改造。" in "".join(text.text for text in part(data).iter(f"{W}t"))
