"""What is counted across a whole draft while its body is written: styles asked for, lists, bookmarks, items, notes."""

import re
from collections import Counter
from dataclasses import dataclass
from itertools import count

from publisher.model import (
    Comment,
    Run,
    Style,
    StyledBrief,
    StyledParagraph,
)
from publisher.write.docx.markup import Xml, many, w
from publisher.write.docx.names import LARGEST_ID, bookmark, stable_id
from publisher.write.docx.numbering import Numbering
from publisher.write.docx.package import RelatedPart
from publisher.write.docx.sheet import StyleSheet
from publisher.write.reading_order import paragraphs


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote or comment: its id, its mark in print and what it says.

    ``counted`` is the number that Word counts for it, 0 where it does not.
    """

    id: int
    mark: str
    runs: tuple[Run, ...]
    counted: int = 0


class Draft:
    """The state of one writing: a class because ids must not be given twice and variants are found on the way.

    ``anchors`` are the names that links of the brief may lead to, ``places`` the headings and captions among them.
    ``notes`` are the footnotes or comments, ``written`` the paragraphs by their keys, ``charts`` the parts of the
    charts: all in the order in which the body comes to them.  ``remarks`` are the comments of colleagues by their ids.
    """

    def __init__(self, styled: StyledBrief, style: Style) -> None:
        self.styled, self.style = styled, style
        found = tuple(paragraphs(styled.blocks))
        self.sheet = StyleSheet(style, frozenset(one.role for one in found if _has_tab(one)))
        self.numbering = Numbering(style, self.sheet.names)
        self.anchors = frozenset(one.anchor for one in found)
        self.places = {one.anchor: one for one in found if one.anchor and _is_place(one, style)}
        self.notes: list[Note] = []
        self.charts: list[RelatedPart] = []
        self.remarks: dict[int, Comment] = {}
        self.written: dict[str, StyledParagraph] = {}
        self._bookmarks: set[str] = set()
        self._statements: Counter[str] = Counter()
        self._controls: set[int] = set()
        self._comments = count(1)

    def bookmarked(self, name: str, content: Xml) -> Xml:
        """The content inside a bookmark; as it is where the name stands already, for names must be unique."""
        if name in self._bookmarks:
            return content
        self._bookmarks.add(name)
        number = len(self._bookmarks)
        return many(w("bookmarkStart", id=number, name=name), content, w("bookmarkEnd", id=number))

    def anchored(self, anchor: str, content: Xml) -> Xml:
        """The content as the place that links to an anchor lead to; an empty anchor is none."""
        return self.bookmarked(anchor_bookmark(anchor), content) if anchor else content

    def next_comment(self) -> int:
        """The id of a comment, be it evidence or a colleague's."""
        return next(self._comments)

    def remark(self, said: Comment) -> int:
        """The id of a colleague's comment, which is thereby one of the draft's."""
        number = self.next_comment()
        self.remarks[number] = said
        return number

    def control(self, *keys: str) -> int:
        """The id of a content control: it follows from its keys, and is the next free one where that is taken."""
        number = stable_id(*keys)
        while number in self._controls:
            number = number % LARGEST_ID + 1
        self._controls.add(number)
        return number

    def key(self, paragraph: StyledParagraph) -> str:
        """The key of a paragraph, which is thereby written: its item's id, else its anchor, else ``role-N``.

        An item that is stated again is ``id:2``, ``id:3``.
        """
        name = paragraph.item or paragraph.anchor
        self._statements[name or paragraph.role] += 1
        count = self._statements[name or paragraph.role]
        key = f"{paragraph.role}-{count}" if not name else name if count == 1 else f"{name}:{count}"
        self.written[key] = paragraph
        return key


def anchor_bookmark(anchor: str) -> str:
    """The name of the bookmark that stands for an anchor of the brief."""
    return bookmark("to", anchor)


def is_mark(run: Run) -> bool:
    """Whether the run is a mark of evidence: no word of what is stated."""
    return run.role == "mark" or bool(run.note)


def words_of(paragraph: StyledParagraph) -> str:
    """A paragraph's text without its marks."""
    return "".join(run.text for run in paragraph.runs if not is_mark(run))


def caption_parts(label: str) -> tuple[str, str] | None:
    """The name and the number of a caption's label: 表1 is 表 and 1; None for a label of another kind."""
    found = re.fullmatch(r"([^\W\d_]+\s?)(\d+)", label)
    return (found[1], found[2]) if found else None


def _has_tab(paragraph: StyledParagraph) -> bool:
    return any("\t" in run.text for run in paragraph.runs)


def _is_place(paragraph: StyledParagraph, style: Style) -> bool:
    return style.roles[paragraph.role].outline is not None or caption_parts(paragraph.label) is not None
