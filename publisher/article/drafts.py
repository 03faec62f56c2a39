"""Marks -> drafts of sections, and the words by which a heading claims its text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from publisher.article.lines import Line, blank_lines_divide
from publisher.article.marks import UNNUMBERED, Mark
from publisher.article.sentences import closed, goes_on, hangs, is_row, punctuated, speaks

_ITEM = re.compile(r"^(?:——|[一二三四五六七八九十]+是|第[一二三四五六七八九十]+[，,、])")
_NAMED = re.compile(r"[\u4e00-\u9fff]{2,4}[:：]")  # who answers in an interview
_RANKS = (
    *("part", "chapter", "clause", "two digits"),
    *("first", "second", "ordinal", "third", "fourth", "1", "1.1", "1.1.1"),
)
_CLOSING = frozenset({"结束语", "结语", "结尾", "附则", "附件"})


@dataclass(frozen=True, slots=True)
class Draft:
    """A heading (None: the lead) and its paragraphs, each the lines it is joined from."""

    heading: Mark | None
    paragraphs: tuple[tuple[Line, ...], ...] = ()


def gather(marks: tuple[Mark, ...]) -> tuple[Draft, ...]:
    """The drafts in the order of the page; captions and bylines are passed over."""
    spaced = blank_lines_divide(tuple(mark.lines[0] for mark in marks if mark.kind == "text"))
    headings: list[Mark | None] = [None]
    bodies: list[list[list[Line]]] = [[]]
    whole = False
    for mark in marks:
        if mark.kind == "heading":
            headings.append(mark)
            bodies.append([])
        elif mark.kind == "text":
            if whole or mark.whole:
                bodies[-1].append([mark.lines[0]])
            else:
                _add(bodies[-1], mark.lines[0], spaced)
            whole = mark.whole
    drafts = [Draft(heading, tuple(map(tuple, body))) for heading, body in zip(headings, bodies, strict=True)]
    return tuple(drafts if drafts[0].paragraphs else drafts[1:])


def _add(paragraphs: list[list[Line]], line: Line, spaced: bool) -> None:
    if paragraphs and (joins(paragraphs[-1][-1].text, line) or (spaced and _leads(paragraphs[-1], line))):
        paragraphs[-1].append(line)
    else:
        paragraphs.append([line])


def _leads(paragraph: list[Line], line: Line) -> bool:
    """Whether the paragraph so far is a lead sentence, set on a line of its own for its typeface."""
    lead = paragraph[0].text
    return len(paragraph) == 1 and line.gap == 0 and not line.indented and len(lead) <= 40 and lead.endswith("。")


def joins(text: str, line: Line) -> bool:
    """Whether the layout cut one paragraph in two between the lines ``text`` and ``line``."""
    if goes_on(line.text) or hangs(text):
        return True
    if is_row(text) or is_row(line.text) or _takes_turn(text, line.text):
        return False
    if closed(text) or text.endswith("——") or _ITEM.match(line.text):
        return False
    if line.gap == 0:
        return not line.indented
    if line.indented:
        return False
    return closed(line.text) or (len(line.text) >= 12 and punctuated(line.text))


def _takes_turn(text: str, below: str) -> bool:
    """Whether the next in an interview begins to speak: ``答：…``, ``李明：…`` after a question."""
    return speaks(below) or (speaks(text) and _NAMED.match(below) is not None)


def levels(drafts: tuple[Draft, ...]) -> tuple[int, ...]:
    """The level of each draft's heading, from 1: one more than that of the heading it stands under.

    Which stands under which is told by the kinds of number, of unnumbered ones by where they first come; （一） stands
    over 一、 where a text begins with it.  A closing word (结束语) is never under the last chapter.  Where the file
    tells levels of more than one kind, these count.
    """
    if len(told := sorted({draft.heading.level for draft in drafts if draft.heading and draft.heading.level})) > 1:
        return tuple(_told_levels(drafts, told))
    counted = [draft.heading for draft in drafts if draft.heading and not _closes(draft)]
    seen = list(dict.fromkeys(heading.rank for heading in counted))
    order = sorted((rank for rank in seen if rank != UNNUMBERED), key=_RANKS.index)
    if {"first", "second"} <= set(seen) and _second_leads(counted):
        one, two = order.index("first"), order.index("second")
        order[one], order[two] = "second", "first"
    if UNNUMBERED in seen:
        order.insert(min(seen.index(UNNUMBERED), 1), UNNUMBERED)
    above: list[int] = []
    found: list[int] = []
    for draft in drafts:
        depth = order.index(draft.heading.rank) if draft.heading and not _closes(draft) else 0
        above = [*(outer for outer in above if outer < depth), depth]
        found.append(len(above))
    return tuple(found)


def _told_levels(drafts: tuple[Draft, ...], told: list[int]) -> Iterator[int]:
    """Levels as told, counted without gaps; a heading of which nothing is told stands under the one before it."""
    above = 0
    for draft in drafts:
        if draft.heading and draft.heading.level:
            above = told.index(draft.heading.level) + 1
            yield above
        else:
            yield above + 1 if draft.heading else 1


def _closes(draft: Draft) -> bool:
    return draft.heading is not None and draft.heading.words in _CLOSING


def _second_leads(headings: list[Mark]) -> bool:
    leader = next(heading for heading in headings if heading.rank in {"first", "second"})
    return leader.rank == "second" and leader.number is not None and leader.number.strip("（）()") == "一"
