"""What no edit can tell is told as a warning, and the draft that holds it is not overwritten."""

import pytest
from edits_cases import OUTLINE, WHEN, Change, W, brief, dressed, edited, made, paragraph, read
from lxml import etree

from publisher import edits
from publisher.write.docx import write

CHARTED = OUTLINE + "    chart: {kind: column, indicator: 公办幼儿园, by: region, title: 数量}\n"


def warned(*changes: Change, part: str = "word/document.xml") -> list[str]:
    data = write(dressed(brief(words=CHARTED)), WHEN).data
    return [one.message for one in read(edited(data, *changes, part=part)).warnings]


def test_a_draft_with_its_own_charts_is_told_nothing_of() -> None:
    assert warned() == []


def test_a_picture_put_in_is_told() -> None:
    def pasted(tree: etree._Element) -> None:
        paragraph(tree, "以上任务由").append(made("<w:r><w:drawing/></w:r>"))

    assert warned(pasted) == ["pictures or text boxes that somebody put in are not read back: 1"]


def test_changed_data_of_a_chart_are_told() -> None:
    def typed(tree: etree._Element) -> None:
        values = list(tree.iter("{http://schemas.openxmlformats.org/drawingml/2006/chart}v"))
        values[-1].text = "99"

    assert warned(typed, part="word/charts/chart1.xml") == ["data of a chart were changed, and are not read back"]


def test_a_footnote_put_in_is_kept_as_a_comment() -> None:
    note = made(
        '<w:footnote w:id="99"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>据区统计局。</w:t></w:r></w:p></w:footnote>'
    )
    data = write(dressed(brief(words=OUTLINE + "evidence: footnotes\n")), WHEN).data
    data = edited(data, lambda tree: tree.append(note), part="word/footnotes.xml")
    called = made('<w:r><w:footnoteReference w:id="99"/></w:r>')
    (edit,) = edits.pull(read(edited(data, lambda tree: paragraph(tree, "兴建公办幼儿园").append(called)))).edits
    assert (edit.operation, edit.at.text, edit.text) == ("comment", "兴建公办幼儿园12所。", "脚注：据区统计局。")


@pytest.mark.parametrize("part", ["word/header-default.xml", "word/footer-default.xml"])
def test_words_put_into_a_header_or_footer_are_told(part: str) -> None:
    def typed(tree: etree._Element) -> None:
        next(tree.iter(f"{W}p")).append(made("<w:r><w:t>内部资料，注意保存</w:t></w:r>"))

    (told,) = warned(typed, part=part)
    assert told.startswith("words in a header or footer were changed, and are not read back: ")
    assert "内部资料" in told


def test_a_pages_number_that_was_counted_anew_is_no_change() -> None:
    def counted(tree: etree._Element) -> None:
        for one in tree.iter(f"{W}t"):
            one.text = "17" if (one.text or "").isdigit() else one.text

    assert warned(counted, part="word/footer-default.xml") == []
