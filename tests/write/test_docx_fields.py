"""Fields of a draft: right on opening, and still right when Word counts anew."""

import datetime
from dataclasses import replace

import pytest
from lxml import etree
from sample_docx import W, brief, chart, indicators, item, paragraph, part, texts, values

from publisher.model import Margin, Run, StyledBlock, StyledParagraph
from publisher.write.docx import write

WHEN = datetime.date(2026, 1, 15)
PLACES = (
    paragraph("heading1", "发展目标", label="一、", anchor="goals"),
    replace(indicators(), caption=paragraph("table_caption", "主要指标", label="表1", anchor="tab-1")),
    chart(),
)


def written(*content: StyledBlock) -> etree._Element:
    return part(write(brief("gongwen", content), WHEN).data)


def fields(tree: etree._Element) -> list[tuple[str, str]]:
    """Every field of the tree: its code and what it shows until it is counted."""
    found: list[tuple[str, str]] = []
    code, shown, inside = "", "", ""
    for one in tree.iter(f"{W}fldChar", f"{W}instrText", f"{W}t"):
        kind = one.get(f"{W}fldCharType")
        code += one.text or "" if one.tag == f"{W}instrText" else ""
        shown += one.text or "" if one.tag == f"{W}t" and inside == "separate" else ""
        inside = kind or inside
        if kind == "end":
            found.append((code.strip(), shown))
            code = shown = inside = ""
    return found


def referring(text: str, target: str) -> list[tuple[str, str]]:
    """The fields of a paragraph with such a run, among places to refer to."""
    one = StyledParagraph("body", (Run("详见"), Run(text, "link", target), Run("。")))
    document = written(*PLACES, one)
    (last,) = [each for each in document.iter(f"{W}p") if "详见" in "".join(each.itertext())]
    assert "".join(run.text for run in last.iter(f"{W}t")) == f"详见{text}。"
    return fields(last)


@pytest.mark.parametrize(
    ("text", "target", "expected"),
    [
        ("表1", "tab-1", [(r"REF _to_tab_1 \h", "表1")]),
        ("见图1的数据", "fig-1", [(r"REF _to_fig_1 \h", "图1")]),
        ("发展目标", "goals", [(r"REF _to_goals \h", "发展目标")]),
        ("一、", "goals", [(r"REF _to_goals \n \h", "一、")]),
        ("一、发展目标", "goals", [(r"REF _to_goals \n \h", "一、"), (r"REF _to_goals \h", "发展目标")]),
    ],
)
def test_what_names_a_caption_or_heading_is_a_field(text: str, target: str, expected: list[tuple[str, str]]) -> None:
    assert referring(text, target) == expected


@pytest.mark.parametrize(("text", "target"), [("表12", "tab-1"), ("上文", "goals"), ("前一节", "tab-1")])
def test_what_a_field_would_not_show_stays_a_link(text: str, target: str) -> None:
    assert referring(text, target) == []


def test_marks_of_evidence_stay_links() -> None:
    document = written(item("goal", 1, "建成步道。", "1.", 1), paragraph("evidence", "原文", anchor="evidence-1"))
    assert values(document, "hyperlink", "anchor") == ["_to_evidence_1"]
    assert fields(document) == []


def test_a_captions_bookmark_holds_its_label_alone() -> None:
    document = written(*PLACES)
    (caption,) = [one for one in document.iter(f"{W}p") if "主要指标" in "".join(one.itertext())]
    assert [child.tag.removeprefix(W) for child in caption][1:3] == ["bookmarkStart", "r"]
    end = caption.find(f"{W}bookmarkEnd")
    assert "".join(run.text for after in end.itersiblings() for run in after.iter(f"{W}t")) == "　主要指标"
    assert fields(caption) == [(r"SEQ 表 \* ARABIC", "1")]


def with_header(*content: StyledBlock) -> etree._Element:
    whole = brief("briefing", content)
    styled = replace(whole, style=replace(whole.style, header=Margin("{title}　{section}")))
    return part(write(styled, WHEN).data, "word/header-default.xml")


def test_the_header_follows_the_pages_heading() -> None:
    header = with_header(paragraph("title", "甲"), *PLACES)
    assert fields(header) == [("STYLEREF 1", "发展目标")]
    assert texts(header) == ["关于滨江新城未来五年重点工作安排的情况简报　发展目标"]


def test_a_title_too_long_for_the_header_is_cut() -> None:
    whole = brief("briefing", (paragraph("title", "甲"),))
    styled = replace(whole, title="渔港" * 60, style=replace(whole.style, header=Margin("{title}")))
    (shown,) = texts(part(write(styled, WHEN).data, "word/header-default.xml"))
    assert shown.endswith("…")
    assert len(shown) < 60


def test_a_header_without_headings_to_follow_has_no_field_that_would_fail() -> None:
    assert fields(with_header(paragraph("body", "只有正文。"))) == []


def test_nothing_is_marked_stale() -> None:
    data = write(brief("gongwen", PLACES), WHEN).data
    assert set(values(part(data), "fldChar", "dirty")) == {""}
    assert list(part(data, "word/settings.xml").iter(f"{W}updateFields")) == []


class TestTabs:
    def test_a_role_whose_text_holds_a_tab_has_its_stop_at_the_right_edge(self) -> None:
        styled = brief("gongwen", (paragraph("note", "编发：综合研究室\t1月15日"), paragraph("body", "无")))
        styles = {
            one.get(f"{W}styleId"): one for one in part(write(styled, WHEN).data, "word/styles.xml").iter(f"{W}style")
        }
        found = [(one.get(f"{W}val"), one.get(f"{W}pos")) for one in styles["PubEditorNote"].iter(f"{W}tab")]
        assert found == [("right", "8844")]
        assert list(styles["BodyText"].iter(f"{W}tab")) == []
