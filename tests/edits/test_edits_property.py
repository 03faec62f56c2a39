"""Whatever an editor does to a draft, pulled and replayed it gives the same words in the next Word draft and PDF."""

import copy
import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

import pypdfium2
from edits_cases import WHEN, W, brief, draft, edited, made, read, replayed, words
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from redlined import settled

from publisher import edits, fonts
from publisher.model import StyledBrief
from publisher.write import docx as word
from publisher.write import pdf

DRAFT = draft()
CONTENT = brief()
FACES = fonts.find()
WHO = 'w:author="王处长" w:date="2026-02-01T10:00:00Z"'
NEW = ("新增社区食堂若干。", "另行组织实施。", "由主管部门逐项落实。")
Edit = tuple[str, int, int]
Thing = TypeVar("Thing")
EDITS = st.lists(
    st.tuples(
        st.sampled_from(
            [
                "reword",
                "track",
                "drop",
                "track_drop",
                "type",
                "track_type",
                "move",
                "copy",
                "cell",
                "row",
                "new_row",
                "other_row",
            ]
        ),
        st.integers(0, 99),
        st.integers(0, 99),
    ),
    min_size=1,
    max_size=7,
)


class Hand:
    """An editor's hand on a document's tree: each method is an edit of some paragraph, as Word stores it."""

    def __init__(self, tree: etree._Element) -> None:
        self.tree = tree
        self.count = 0

    def paragraphs(self) -> list[etree._Element]:
        """Those that say something, before the appendix, out of tables and contents; no title, subtitle or caption."""
        found = [one for one in self.body() if not list(one.iterancestors(f"{W}tc"))]
        return [one for one in found[2:] if not words(one).startswith("表")]

    def body(self) -> list[etree._Element]:
        found = list(self.tree.iter(f"{W}p"))
        end = max(index for index, one in enumerate(found) if "原文依据" in words(one))
        return [one for one in found[:end] if words(one) and not self.in_contents(one)]

    def in_contents(self, one: etree._Element) -> bool:
        return any(box.find(f"{W}sdtPr/{W}docPartObj/{W}docPartGallery[@{W}val='Table of Contents']") is not None
                   for box in one.iterancestors(f"{W}sdt"))  # fmt: skip

    def cells(self) -> list[etree._Element]:
        inside = [one for one in self.body() if list(one.iterancestors(f"{W}tc"))]
        return [one for one in inside if len(list(next(one.iterancestors(f"{W}tbl")).iter(f"{W}tr"))) > 1]

    def reword(self, one: int, more: int) -> None:
        self._reword(pick(self.paragraphs(), one), more)

    def cell(self, one: int, more: int) -> None:
        self._reword(pick(self.cells(), one), more)

    def _reword(self, place: etree._Element, more: int) -> None:
        text = next(text for text in place.iter(f"{W}t") if text.text)
        at = more % (len(text.text) + 1)
        text.text = text.text[:at] + "新" + text.text[at + 1 :]

    def track(self, one: int, more: int) -> None:
        place = pick(self.paragraphs(), one)
        run = next((run for run in place.iter(f"{W}r") if words(run) and run.getparent().tag == f"{W}p"), None)
        if run is None:
            return
        self.count += 1
        come = made(f'<w:ins w:id="{900 + self.count}" {WHO}><w:r><w:t>新修订</w:t></w:r></w:ins>')
        run.addnext(come)
        if more % 2:
            gone = made(f'<w:del w:id="{800 + self.count}" {WHO}/>')
            run.addprevious(gone)
            gone.append(run)
            for text in run.iter(f"{W}t"):
                text.tag = f"{W}delText"

    def drop(self, one: int, _: int) -> None:
        found = whole(pick(self.paragraphs(), one))
        found.getparent().remove(found)

    def track_drop(self, one: int, _: int) -> None:
        place = pick(self.paragraphs(), one)
        self._end(place, "del")
        for run in [run for run in place.iter(f"{W}r") if run.getparent().tag in (f"{W}p", f"{W}hyperlink")]:
            self.count += 1
            gone = made(f'<w:del w:id="{700 + self.count}" {WHO}/>')
            run.addprevious(gone)
            gone.append(run)
            for text in run.iter(f"{W}t"):
                text.tag = f"{W}delText"
        for come in list(place.iter(f"{W}ins")):
            if come.getparent().tag == f"{W}p":
                come.getparent().remove(come)

    def _end(self, place: etree._Element, kind: str) -> None:
        look = place.find(f"{W}pPr")
        mark = look.find(f"{W}rPr")
        if mark is None:
            mark = etree.SubElement(look, f"{W}rPr")
        self.count += 1
        mark.append(made(f'<w:{kind} w:id="{600 + self.count}" {WHO}/>'))

    def type(self, one: int, more: int) -> None:
        place = pick(self.paragraphs(), one)
        place.addnext(self._typed(place, f"<w:r><w:t>{pick(NEW, more)}</w:t></w:r>"))

    def track_type(self, one: int, more: int) -> None:
        place = pick(self.paragraphs(), one)
        new = self._typed(place, f'<w:ins w:id="500" {WHO}><w:r><w:t>{pick(NEW, more)}</w:t></w:r></w:ins>')
        self._end(new, "ins")
        place.addnext(new)

    def _typed(self, place: etree._Element, content: str) -> etree._Element:
        new = made(f"<w:p>{content}</w:p>")
        look = copy.deepcopy(place.find(f"{W}pPr"))
        for mark in look.findall(f"{W}rPr"):
            look.remove(mark)
        new.insert(0, look)
        return new

    def move(self, one: int, other: int) -> None:
        found, place = (whole(pick(self.paragraphs(), number)) for number in (one, other))
        if found is not place:
            place.addnext(found)

    def copy(self, one: int, other: int) -> None:
        found, place = (whole(pick(self.paragraphs(), number)) for number in (one, other))
        twin = copy.deepcopy(found)
        for mark in list(twin.iter(f"{W}bookmarkStart", f"{W}bookmarkEnd")):
            mark.getparent().remove(mark)
        place.addnext(twin)

    def row(self, one: int, _: int) -> None:
        found = self.rows()
        if len(found) > 1:
            row = pick(found, one)
            row.getparent().remove(row)

    def new_row(self, one: int, more: int) -> None:
        if found := self.rows():
            above = pick(found, one)
            above.addnext(self._filled(copy.deepcopy(above), more))

    def other_row(self, one: int, more: int) -> None:
        self.new_row(one, more)
        self.row(one, more)

    def rows(self) -> list[etree._Element]:
        return [
            row
            for row in self.tree.iter(f"{W}tr")
            if len(row.findall(f"{W}tc")) > 1 and row.getprevious().tag == f"{W}tr"
        ]

    def _filled(self, row: etree._Element, more: int) -> etree._Element:
        """A row with words of its own in its cells, all or all but the last."""
        cells = list(row.iter(f"{W}tc"))
        for mark in list(row.iter(f"{W}bookmarkStart", f"{W}bookmarkEnd", f"{W}hyperlink")):
            mark.getparent().remove(mark)
        for number, cell in enumerate(cells[: len(cells) - more % 2]):
            for text in cell.iter(f"{W}t"):
                text.text = ""
            next(cell.iter(f"{W}t")).text = f"{pick(NEW, more)}{number}"
        return row


def pick(things: Sequence[Thing], number: int) -> Thing:
    return things[number % len(things)]


def whole(place: etree._Element) -> etree._Element:
    """A paragraph with the control round it, where it has it for itself."""
    box = next(place.iterancestors(f"{W}sdt"), None)
    return box if box is not None and len(list(box.iter(f"{W}p"))) == 1 else place


def said(data: bytes) -> list[str]:
    """What a Word draft says with all changes accepted, up to the appendix: no marks, no numbers of captions."""
    texts = [line.partition(": ")[2] for line in settled(data, accept=True)]
    end = max((at for at, text in enumerate(texts) if "原文依据" in text), default=len(texts))
    return [plain for text in texts[:end] if (plain := bare(text))]


def bare(text: str) -> str:
    return re.sub(r"\[\d*\]|[\s\ufeff\u200b]|^表\d+", "", text)


def printed(data: bytes) -> str:
    """What a PDF says, up to the appendix: no heads and feet of pages, no contents, no labels."""
    pages = [page.get_textpage().get_text_range().splitlines() for page in pypdfium2.PdfDocument(data)]
    found = [line for number, page in enumerate(pages) for line in page[min(number, 1) : -1]]
    found = [line for line in found if "....." not in line and bare(line) != "目录"]
    end = max(at for at, line in enumerate(found) if "原文依据" in line)
    return "".join(bare(re.sub(r"^(\d+\. |[一二三四]、)", "", line)) for line in found[:end])


def hand(edit: Edit, tree: etree._Element) -> None:
    name, one, other = edit
    getattr(Hand(tree), name)(one, other)


def after(done: list[Edit]) -> tuple[bytes, StyledBrief]:
    """The edited draft, and the brief with its edits replayed."""
    left = edited(DRAFT, *(lambda tree, edit=edit: hand(edit, tree) for edit in done))
    return left, replace(replayed(edits.pull(read(left)), CONTENT), fonts=FACES)


@settings(max_examples=70, derandomize=True, deadline=None)
@given(EDITS)
def test_the_next_word_draft_says_what_the_edited_one_says(done: list[Edit]) -> None:
    left, styled = after(done)
    data = word.write(styled, WHEN).data
    assert said(data) == said(left)
    assert edits.pull(read(data)).edits == edits.replayed(read(data)).edits


@settings(max_examples=30, derandomize=True, deadline=None)
@given(EDITS)
def test_the_next_pdf_says_what_the_edited_draft_says(done: list[Edit]) -> None:
    left, styled = after(done)
    assert printed(pdf.write(styled, WHEN).data) == "".join(said(left))
