"""Footnotes and comments of a draft: Word's own."""

import datetime
from dataclasses import replace

import pytest
from lxml import etree
from sample_docx import W, brief, noted, part, values

from publisher.model import Run, StyledBlock, StyledParagraph
from publisher.write.docx import write

WHEN = datetime.date(2026, 1, 15)


def draft(*content: StyledBlock, notes: str = "footnotes") -> bytes:
    return write(replace(brief("gongwen", content), notes=notes), WHEN).data


def shown(paragraph: etree._Element) -> str:
    """A paragraph's text with # for each number that Word counts."""
    counted = (f"{W}footnoteReference", f"{W}footnoteRef")
    return "".join("#" if one.tag in counted else one.text or "" for one in paragraph.iter(f"{W}t", *counted))


def marked(mark: str, said: str) -> StyledParagraph:
    return StyledParagraph("body", (Run("新建泵站"), Run(mark, "mark", note=(Run(said),)), Run("。")))


class TestFootnotes:
    def test_word_counts_them_inside_the_marks_brackets(self) -> None:
        data = draft(noted(1, "新建泵站3座"), noted(2, "疏浚河道"))
        assert [shown(one) for one in part(data).iter(f"{W}p")] == ["新建泵站3座\ufeff[#]。", "疏浚河道\ufeff[#]。"]
        notes = list(part(data, "word/footnotes.xml"))
        assert [one.get(f"{W}type") for one in notes[:2]] == ["separator", "continuationSeparator"]
        assert [shown(one) for one in notes[:2]] == ["", "（接上页）"]
        assert [shown(one) for one in notes[2:]] == [
            "# “规划原文第1段”（滨江五年规划）",
            "# “规划原文第2段”（滨江五年规划）",
        ]
        assert values(part(data), "footnoteReference", "id") == [one.get(f"{W}id") for one in notes[2:]]

    def test_the_separators_are_told_to_word(self) -> None:
        settings = part(draft(noted(1, "甲")), "word/settings.xml")
        assert values(settings, "footnotePr/footnote", "id") == ["-1", "0"]
        assert values(part(draft(marked("①", "乙")), "word/settings.xml"), "footnotePr/numFmt") == [
            "decimalEnclosedCircleChinese"
        ]

    def test_their_looks_are_the_styles_that_word_knows(self) -> None:
        data = draft(noted(1, "甲"))
        styles = {one.get(f"{W}styleId"): one for one in part(data, "word/styles.xml").iter(f"{W}style")}
        assert values(styles["FootnoteText"], "name") == ["footnote text"]
        assert values(styles["FootnoteReference"], "vertAlign") == ["superscript"]
        assert values(part(data, "word/footnotes.xml"), "pStyle") == ["FootnoteText"] * 2  # the note and （接上页）

    def test_a_note_that_is_called_again_keeps_its_number(self) -> None:
        data = draft(marked("[1]", "甲"), marked("[2]", "乙"), marked("[1]", "甲"))
        assert len(list(part(data, "word/footnotes.xml"))) == 2 + 2
        codes = [one.text for one in part(data).iter(f"{W}instrText")]
        assert codes == [r" NOTEREF _note_1 \h "]
        assert [shown(one) for one in part(data).iter(f"{W}p")][2] == "新建泵站\ufeff[1]。"

    def test_a_mark_that_is_out_of_count_is_printed_as_it_is(self) -> None:
        data = draft(marked("[5]", "甲"), marked("*", "乙"), marked("[1]", "丙"))
        assert values(part(data), "footnoteReference", "customMarkFollows") == ["1", "1", ""]
        assert [shown(one) for one in part(data).iter(f"{W}p")] == [
            "新建泵站\ufeff#[5]。",
            "新建泵站\ufeff#*。",
            "新建泵站\ufeff[#]。",
        ]

    def test_an_items_bookmark_holds_its_mark(self) -> None:
        document = part(draft(noted(1, "新建泵站")))
        control = next(one for one in document.iter(f"{W}sdt") if values(one, "tag"))
        assert values(control, "footnoteReference", "id") == ["1"]

    def test_a_brief_without_notes_has_no_such_part(self) -> None:
        data = write(brief(), WHEN).data
        assert list(part(data, "word/settings.xml").iter(f"{W}footnotePr")) == []
        assert b"footnotes" not in data


class TestComments:
    def test_each_speaks_of_the_words_before_its_mark(self) -> None:
        two = (Run("新建泵站", note=()), Run("[1]", "mark", note=(Run("甲"),)), Run("，疏浚河道"))
        data = draft(
            StyledParagraph("lead", (*two, Run("[2]", "mark", note=(Run("乙"),)), Run("。"))), notes="comments"
        )
        (one,) = part(data).iter(f"{W}p")
        walked = [
            (child.tag.removeprefix(W), child.get(f"{W}id") or "".join(child.itertext()))
            for child in one.iterchildren()
            if not child.tag.startswith(f"{W}bookmark")
        ][1:]
        assert walked == [
            ("commentRangeStart", "1"), ("r", "新建泵站"), ("r", "\ufeff[1]"), ("commentRangeEnd", "1"), ("r", ""),
            ("commentRangeStart", "2"), ("r", "，疏浚河道"), ("r", "\ufeff[2]"), ("commentRangeEnd", "2"), ("r", ""),
            ("r", "。"),
        ]  # fmt: skip

    def test_two_marks_speak_of_the_same_words(self) -> None:
        runs = (Run("新建泵站"), Run("[1]", "mark", note=(Run("甲"),)), Run("[2]", "mark", note=(Run("乙"),)))
        document = part(draft(StyledParagraph("lead", runs), notes="comments"))
        (one,) = document.iter(f"{W}p")
        assert [child.tag.removeprefix(W) for child in one][2:5] == ["commentRangeStart", "commentRangeStart", "r"]

    def test_they_are_the_issuers_of_the_briefs_day(self) -> None:
        comments = part(draft(noted(1, "甲"), notes="comments"), "word/comments.xml")
        (one,) = comments
        assert [one.get(f"{W}{name}") for name in ("author", "initials", "date")] == [
            "综合研究室",
            "综",
            "2026-01-15T00:00:00Z",
        ]
        assert "".join(one.itertext()) == "“规划原文第1段”（滨江五年规划）"

    def test_a_brief_that_nobody_issues_has_the_programs_name(self) -> None:
        styled = replace(brief("gongwen", (noted(1, "甲"),)), notes="comments", issuer="")
        (one,) = part(write(styled, WHEN).data, "word/comments.xml")
        assert one.get(f"{W}author") == "publisher"


@pytest.mark.parametrize("notes", ["footnotes", "comments"])
def test_characters_lost_in_notes_are_reported(notes: str) -> None:
    styled = replace(brief("gongwen", (marked("[1]", "甲\x07乙"),)), notes=notes)
    (warning,) = write(styled, WHEN).warnings
    assert "1 character" in warning.message
