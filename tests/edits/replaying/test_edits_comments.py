"""Comments that colleagues made in one draft stand in the next, until somebody takes them out."""

import pytest
from edits_cases import (
    OUTLINE,
    WHEN,
    W,
    brief,
    deleted,
    draft,
    edited,
    read,
    replayed,
    reworded,
    typed_after,
)
from lxml import etree

from publisher import edits
from publisher.model import Anchor, Draft, Edit, Edits, Pulled
from publisher.write.docx import write

NURSERIES, NOTE = "兴建公办幼儿园12所。", "请核实所数。\n另附选址。"
AT = edits.pull(read(edited(draft(), deleted("兴建公办幼儿园")))).edits[0].at


def said(at: Anchor, words: str = "", text: str = NOTE) -> Edit:
    return Edit("comment", at, text, None, "李科长", "2026-02-02T09:00:00Z", words=words)


def kept(*entries: Edit) -> Edits:
    return Edits("binjiang", entries)


def comments(found: Draft) -> list[tuple[str, str, str]]:
    """What each comment hangs on: its paragraph, its words; and what it says."""
    return [(one.text, note.words, note.text) for one in found.paragraphs for note in one.comments]


def pulled(data: bytes, file: Edits) -> Pulled:
    found = read(data)
    return edits.compose(file, edits.pull(found), edits.replayed(found))


def uncommented(tree: etree._Element) -> None:
    for one in list(tree.iter(f"{W}commentRangeStart", f"{W}commentRangeEnd", f"{W}commentReference")):
        one.getparent().remove(one)


@pytest.mark.parametrize(("words", "hung"), [("12所", "12所"), ("", NURSERIES), ("别处的话", NURSERIES)])
def test_a_comment_hangs_in_the_next_draft_on_the_words_that_it_hung_on(words: str, hung: str) -> None:
    found = read(draft(kept(said(AT, words))))
    assert comments(found) == [(NURSERIES, hung, NOTE)]
    (again,) = edits.pull(found).edits
    assert (again.author, again.date) == ("李科长", "2026-02-02T09:00:00Z")


def test_comments_that_overlap_keep_their_words_each() -> None:
    notes = said(AT, "公办幼儿园", "甲"), said(AT, "幼儿园12所", "乙"), said(AT, text="丙")
    hung = {text: words for _, words, text in comments(read(draft(kept(*notes))))}
    assert hung == {"甲": "公办幼儿园", "乙": "幼儿园12所", "丙": NURSERIES}


def test_the_next_draft_left_alone_changes_nothing_of_the_file() -> None:
    file = kept(said(AT, "12所"))
    again = pulled(draft(file), file)
    assert (again.edits.edits, again.new, again.undone) == (file.edits, (), ())


def test_a_comment_taken_out_in_the_next_draft_is_taken_out_of_the_file() -> None:
    file = kept(said(AT, "12所"))
    again = pulled(edited(draft(file), uncommented), file)
    assert (again.edits.edits, again.undone) == ((), file.edits)


def test_a_comment_on_words_that_were_changed_or_added_stands_beside_them() -> None:
    changes = reworded("12所", "15所", "兴建公办"), typed_after("兴建公办", "新增托位300个。")
    told = edits.pull(read(edited(draft(), *changes)))
    added = said(Anchor("people", "measure", "新增托位300个。"), "托位")
    file = kept(*told.edits, said(AT, "12所"), added)
    assert comments(read(draft(file))) == [
        ("兴建公办幼儿园15所。", "兴建公办幼儿园15所。", NOTE),
        ("新增托位300个。", "托位", NOTE),
    ]
    again = pulled(draft(file), file)
    assert (set(again.edits.edits), again.new) == (set(file.edits), ())


def test_a_comment_goes_with_the_statement_that_an_edit_takes_out() -> None:
    told = edits.pull(read(edited(draft(), deleted("兴建公办幼儿园"))))
    styled = replayed(kept(*told.edits, said(AT)))
    assert (comments(read(write(styled, WHEN).data)), styled.warnings) == ([], ())


def test_a_comment_whose_statement_is_gone_is_told() -> None:
    (warning,) = replayed(kept(said(Anchor("people", "measure", "疏浚河道9公里。", "m-00000009")))).warnings
    assert warning.message == "the measure of this edit is gone: 疏浚河道9公里。"


def test_a_comment_on_a_heading_a_cell_or_the_title_comes_back() -> None:
    places = (
        Anchor("people", "heading", "民生改善"),
        Anchor("people", "cell", "改造老旧小区"),
        Anchor("", "title", "滨江区重点工作要点"),
    )
    found = read(draft(kept(*(said(at, text=at.text[:2]) for at in places))))
    assert sorted(comments(found)) == sorted((at.text, at.text, at.text[:2]) for at in places)


@pytest.mark.parametrize("evidence", ["footnotes", "comments", "none"])
def test_comments_stand_beside_evidence_of_every_kind(evidence: str) -> None:
    content = brief(words=OUTLINE + f"evidence: {evidence}\n")
    found = read(write(replayed(kept(said(AT, "12所")), content), WHEN).data)
    assert [(one, text) for one, _, text in comments(found)] == [(NURSERIES, NOTE)]
