"""Whatever way Word has of storing an edit, it is read as the edit that was made."""

import copy
import io
import zipfile

import pytest
from edits_cases import (
    Change,
    W,
    bare,
    copied_after,
    draft,
    edited,
    joined,
    made,
    packed,
    paragraph,
    put_after,
    read,
    reworded,
    split_after,
    tracked,
    tracked_deletion,
    tracked_insertion,
    tracked_move,
    typed_after,
)
from lxml import etree

from publisher import edits
from publisher.model import Edit


def pulled(*changes: Change) -> tuple[Edit, ...]:
    return edits.pull(read(edited(draft(), *changes))).edits


def told(*changes: Change) -> list[tuple[str, str, str]]:
    """What each edit did, to what, and what it says now."""
    return [(one.operation, one.at.text, one.text) for one in pulled(*changes)]


KINDERGARTEN, CANTEEN = "兴建公办幼儿园12所。", "新增社区食堂8个。"


@pytest.mark.parametrize(
    ("change", "wanted"),
    [
        (
            split_after("兴建公办幼儿园", "兴建公办幼儿园"),
            [("change", KINDERGARTEN, "兴建公办幼儿园"), ("insert", "", "12所。")],
        ),
        (copied_after("兴建公办幼儿园", "完善就业服务体系"), [("insert", "", "完善就业服务体系。")]),
        (bare("兴建公办幼儿园", keep_bookmarks=True), []),
        (bare("兴建公办幼儿园"), []),
        (bare("兴建公办幼儿园", text="兴建公办幼儿园13所。"), [("change", KINDERGARTEN, "兴建公办幼儿园13所。")]),
        (
            bare("兴建公办幼儿园", text="开展文明创建。"),
            [("delete", KINDERGARTEN, ""), ("insert", "", "开展文明创建。")],
        ),
        (tracked("公办", "普惠", "兴建公办幼儿园"), [("change", KINDERGARTEN, "兴建普惠幼儿园12所。")]),
        (tracked_deletion("兴建公办幼儿园"), [("delete", KINDERGARTEN, "")]),
        (tracked_insertion("兴建公办幼儿园", CANTEEN), [("insert", "", CANTEEN)]),
        (tracked_move("改造老旧小区36个", "完善就业服务体系"), [("move", "完善就业服务体系。", "")]),
        (
            joined("完善就业服务体系", "兴建公办幼儿园"),
            [("change", "完善就业服务体系。", "完善就业服务体系。兴建公办幼儿园12所。"), ("delete", KINDERGARTEN, "")],
        ),
        (reworded("兴建公办幼儿园", "3. 兴建公办幼儿园"), []),
        (
            reworded("兴建公办幼儿园", "兴建公办[12]幼儿园〔2021〕"),
            [("change", KINDERGARTEN, "兴建公办幼儿园〔2021〕12所。")],
        ),
    ],
    ids=[
        "Enter in the middle",
        "an item copied",
        "the control gone, not the text",
        "control and bookmarks gone",
        "plain text pasted over",
        "other text pasted over",
        "words tracked",
        "a deletion tracked",
        "an insertion tracked",
        "a move tracked",
        "two items joined",
        "its number typed",
        "marks typed",
    ],
)
def test_it_is_read_as_what_was_done(change: Change, wanted: list[tuple[str, str, str]]) -> None:
    assert told(change) == wanted


def test_tracked_changes_tell_who_and_when() -> None:
    (edit,) = pulled(tracked("公办", "普惠", "兴建公办幼儿园"))
    assert (edit.author, edit.date) == ("王处长", "2026-02-01T10:00:00Z")


def test_both_views_of_a_tracked_paragraph_are_told() -> None:
    found = read(edited(draft(), tracked("公办", "普惠", "兴建公办幼儿园")))
    (one,) = [one for one in found.paragraphs if one.tracked]
    assert (one.text, one.rejected) == ("兴建普惠幼儿园12所。", KINDERGARTEN)
    assert [(change.kind, change.text) for change in one.tracked] == [("delete", "公办"), ("insert", "普惠")]


def test_a_second_paragraph_in_a_cell_is_its_second_line() -> None:
    def entered(tree: etree._Element) -> None:
        paragraph(tree, "城镇登记失业率").addnext(made("<w:p><w:r><w:t>（城镇口径）</w:t></w:r></w:p>"))

    assert told(entered) == [("change", "城镇登记失业率", "城镇登记失业率\n（城镇口径）")]


def test_words_typed_in_the_look_of_a_mark_are_words() -> None:
    def typed(tree: etree._Element) -> None:
        mark = next(one for one in paragraph(tree, "兴建公办幼儿园").iter(f"{W}t") if "[" in one.text)
        mark.text += "（含民办3所）"

    assert told(typed) == [("change", KINDERGARTEN, "兴建公办幼儿园12所（含民办3所）。")]


def test_a_figure_before_a_mark_that_took_on_its_look_is_no_mark() -> None:
    def change(tree: etree._Element) -> None:
        link = next(paragraph(tree, "兴建公办幼儿园").iter(f"{W}hyperlink"))
        figure = copy.deepcopy(next(link.iter(f"{W}r")))
        figure.find(f"{W}t").text = "18"
        link.addprevious(figure)

    assert told(change) == [("change", KINDERGARTEN, "兴建公办幼儿园12所18。")]


def test_words_in_the_text_are_not_taken_for_a_cell_that_is_gone() -> None:
    def change(tree: etree._Element) -> None:
        row = [one for one in tree.iter(f"{W}tr") if "地区生产总值" in "".join(one.itertext())][-1]
        row.getparent().remove(row)

    found = told(change, typed_after("本节摘自", "主要目标"))
    assert [(operation, text) for operation, _, text in found] == [("insert", "主要目标"), ("delete", "")]


def test_a_whole_section_cut_and_pasted_before_another_is_moved_not_rewritten() -> None:
    def cut(tree: etree._Element) -> None:
        heading = paragraph(tree, "产业升级")
        later = list(heading.itersiblings())
        start = next(index for index, one in enumerate(later) if "民生改善" in "".join(one.itertext()))
        end = next(index for index, one in enumerate(later) if "原文依据" in "".join(one.itertext()))
        for one in later[start:end]:
            heading.addprevious(one)

    assert {one[0] for one in told(cut)} == {"move"}


def test_comments_are_told_with_the_words_that_they_hang_on() -> None:
    data = edited(draft(), lambda tree: _commented(paragraph(tree, "兴建公办幼儿园")))
    with_comment = _with_comments(data)
    (edit,) = edits.pull(read(with_comment)).edits
    assert (edit.operation, edit.at.text, edit.text, edit.words, edit.author) == (
        "comment",
        KINDERGARTEN,
        "请核实数字",
        "兴建公办幼儿园",
        "李科长",
    )


def _commented(found: etree._Element) -> None:
    run = next(found.iter(f"{W}r"))
    run.addprevious(made('<w:commentRangeStart w:id="0"/>'))
    run.addnext(made('<w:r><w:commentReference w:id="0"/></w:r>'))
    run.addnext(made('<w:commentRangeEnd w:id="0"/>'))


def _with_comments(data: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
    parts["word/_rels/document.xml.rels"] = parts["word/_rels/document.xml.rels"].replace(
        b"</Relationships>", f'<Relationship Id="c" Type="{kind}" Target="comments.xml"/></Relationships>'.encode()
    )
    who = 'w:id="0" w:author="李科长" w:date="2026-02-02T09:00:00Z"'
    said = f"<w:comment {who}><w:p><w:r><w:t>请核实数字</w:t></w:r></w:p></w:comment>"
    parts["word/comments.xml"] = etree.tostring(made(f"<w:comments>{said}</w:comments>"))
    return packed(parts)


def test_several_edits_of_one_statement_are_all_told() -> None:
    found = pulled(
        put_after("改造老旧小区36个", "完善就业服务体系"),
        reworded("完善就业", "健全就业"),
        typed_after("改造老旧小区36个", CANTEEN),
    )
    assert [(one.operation, one.text) for one in found] == [
        ("insert", CANTEEN),
        ("change", "健全就业服务体系。"),
        ("move", ""),
    ]


def test_a_snapshot_that_somebody_spoilt_is_no_reason_to_fail() -> None:
    spoilt = (
        '<snapshot xmlns="urn:publisher:snapshot:1"><before origin="x">某句。</before>'
        '<paragraph key="a" role="body" origin="1" was="99999"><text>本节摘自三年行动蓝图。</text></paragraph>'
        '<paragraph key="b" role="table_cell" origin="a/b/c" was="-1"><text>目标</text></paragraph></snapshot>'
    )
    with zipfile.ZipFile(io.BytesIO(draft())) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    found = read(packed({**parts, "customXml/item1.xml": spoilt.encode()}))
    assert [one.text for one in found.written] == ["本节摘自三年行动蓝图。", "目标"]
    assert len(edits.pull(found).edits) > len(edits.replayed(found).edits)
