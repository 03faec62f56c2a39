"""PDF/A-2a and PDF/UA-1: what the files say of themselves, and whether our own checker finds it so."""

import re
from dataclasses import replace

import pytest
import sample_docx
from pdfa import problems
from sample_pdf import ROLES, STYLE, WHEN, body, pypdf, styled

from publisher.model import (
    Margin,
    PageBreak,
    Role,
    Run,
    Series,
    StyledBlock,
    StyledBox,
    StyledBrief,
    StyledChart,
    StyledColumn,
    StyledParagraph,
    StyledTable,
    Written,
)
from publisher.write.docx import write as write_docx
from publisher.write.pdf import write

LOOK = replace(
    STYLE,
    header=Margin("{title}", rule=0.5),
    footer=Margin("— {page} —"),
    roles=ROLES | {"heading3": Role("heading3", "hei", 12, 20, outline=3), "figure_caption": ROLES["table_caption"]},
    box_fill="EEF3FA",
)


def everything() -> tuple[StyledBlock, ...]:
    """Headings that skip a level, a list, notes, links both ways, a box, a table over two pages, a chart, a break."""
    note = Run("①", "mark", note=(Run("《云溪区年鉴》，"), Run("第3页", "link")))
    cells = [tuple(body(f"第{row}行第{cell}列，“引文”。", "table_cell") for cell in range(3)) for row in range(60)]
    heads = tuple(body(f"列{cell}", "table_head") for cell in range(3))
    columns = tuple(StyledColumn(1 / 3, "left") for _ in range(3))
    series = (Series("2025年", (12, 30)), Series("2026年", (15, None)))
    return (
        body("云溪区重点工作要点", "title"),
        body("产业升级", "heading2", "一、", "h"),
        body("重大项目", "heading3"),
        StyledParagraph("goal", (Run("新建园区3个——年底前完成。"), Run("[1]", "mark", "e1")), "1.", "p1", 1),
        StyledParagraph("body", (Run("PM2.5年均浓度降至28微克/立方米，"), Run("占27.7%", "strong"), note, Run("。"))),
        StyledBox((body("要点", "summary_title"), body("建成省级研发机构2-3个。", "summary", "•"))),
        StyledTable(body("指标", "table_caption", "表1"), columns, heads, tuple(cells), "指标表"),
        StyledChart(body("产值", "figure_caption", "图1"), "column", "亿元", ("甲区", "乙区"), series, "两区产值"),  # type: ignore[arg-type]
        PageBreak(),
        StyledParagraph("evidence", (Run("“新建园区3个”。"), Run("↑", "link", "p1")), "[1]", "e1"),
    )


def archival(*blocks: StyledBlock, **changes: object) -> Written:
    brief: StyledBrief = replace(styled(*blocks, style=LOOK), archival=True, **changes)  # type: ignore[arg-type]
    return write(brief, WHEN)


@pytest.mark.parametrize("notes", ["footnotes", "comments"])
def test_nothing_in_a_brief_with_everything_breaks_pdf_a_or_ua(notes: str) -> None:
    found = archival(*everything(), notes=notes)
    assert problems(found.data) == []
    assert found.warnings == ()


@pytest.mark.parametrize("words", ["", " 一\x0c行\n两行——& <三>\x00 "])
def test_both_records_of_title_and_issuer_agree_whatever_they_hold(words: str) -> None:
    found = archival(body("云溪。"), title=f"{words}云溪", issuer=words, style=STYLE)
    assert problems(found.data) == []


def test_a_file_says_that_it_is_archival_only_when_asked_to() -> None:
    plain = write(styled(*everything(), style=LOOK), WHEN).data
    assert problems(plain) == [
        "6.6.2.3 schema not described",
        "6.6.4 not marked as PDF/A-2a",
        "UA 5 not marked as PDF/UA-1",
    ]


@pytest.mark.parametrize("char", ["\U000e0041", "\uf8ff"])
def test_a_character_without_glyph_or_meaning_takes_the_mark_away_and_is_told(char: str) -> None:
    found = archival(body(f"云溪{char}区"))
    assert "6.6.4 not marked as PDF/A-2a" in problems(found.data)
    assert f"sample: not marked as PDF/A and PDF/UA because of U+{ord(char):04X}" in [
        problem.message for problem in found.warnings
    ]


def test_the_checker_sees_what_is_wrong() -> None:
    data = archival(*everything()).data
    assert "6.1.2 no four high bytes after the header" in problems(re.sub(rb"%[\x80-\xff]{4}", b"%abcd", data, count=1))
    assert "6.6.4 not marked as PDF/A-2a" in problems(data.replace(b"<pdfaid:part>2<", b"<pdfaid:part>1<"))
    assert "6.6.3 /Producer differs" in problems(data.replace(b"<pdf:Producer>p", b"<pdf:Producer>q"))


def test_headings_skip_no_level_and_bookmarks_keep_theirs() -> None:
    data = archival(body("一级", "heading1"), body("三级", "heading3"), body("二级", "heading2")).data
    tree = pypdf(data).root_object["/StructTreeRoot"]["/K"].get_object()  # type: ignore[index]
    assert [kid.get_object()["/S"] for kid in tree["/K"]] == ["/H1", "/H2", "/H2"]


def test_the_word_draft_does_not_hang_on_it() -> None:
    brief = sample_docx.brief("briefing", (body("云溪区重点工作要点", "title"), body("云溪。")))
    assert write_docx(replace(brief, archival=True), WHEN).data == write_docx(brief, WHEN).data
