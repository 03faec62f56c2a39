"""Marks -> drafts of sections, and the words by which a heading claims its text."""

import re
from dataclasses import dataclass, replace

from publisher.article.lines import Line, blank_lines_divide
from publisher.article.marking import UNNUMBERED, Mark
from publisher.article.sentences import closed, goes_on, hangs, punctuated

_ITEM = re.compile(r"^(?:——|[一二三四五六七八九十]+是|第[一二三四五六七八九十]+[，,、])")
_RANKS = ("part", "chapter", "clause", "two digits", "first", "second", "third", "fourth")


@dataclass(frozen=True, slots=True)
class Draft:
    """A heading (None: the lead) and its paragraphs, each the lines it is joined from."""

    heading: Mark | None
    paragraphs: tuple[tuple[Line, ...], ...] = ()


def gather(marks: tuple[Mark, ...]) -> tuple[Draft, ...]:
    """The drafts in the order of the page; captions and bylines are passed over."""
    drafts = [Draft(None)]
    spaced = blank_lines_divide(tuple(mark.lines[0] for mark in marks if mark.kind == "text"))
    for mark in marks:
        if mark.kind == "heading":
            drafts.append(Draft(mark))
        elif mark.kind == "text":
            drafts[-1] = replace(drafts[-1], paragraphs=_with(drafts[-1].paragraphs, mark.lines[0], spaced))
    return tuple(drafts if drafts[0].paragraphs else drafts[1:])


def _with(paragraphs: tuple[tuple[Line, ...], ...], line: Line, spaced: bool) -> tuple[tuple[Line, ...], ...]:
    if paragraphs and (joins(paragraphs[-1][-1].text, line) or (spaced and _leads(paragraphs[-1], line))):
        return (*paragraphs[:-1], (*paragraphs[-1], line))
    return (*paragraphs, (line,))


def _leads(paragraph: tuple[Line, ...], line: Line) -> bool:
    """Whether the paragraph so far is a lead sentence, set on a line of its own for its typeface."""
    lead = paragraph[0].text
    return len(paragraph) == 1 and line.gap == 0 and not line.indented and len(lead) <= 40 and lead.endswith("。")


def joins(text: str, line: Line) -> bool:
    """Whether the layout cut one paragraph in two between the lines ``text`` and ``line``."""
    if goes_on(line.text) or hangs(text):
        return True
    if closed(text) or text.endswith("——") or _ITEM.match(line.text):
        return False
    if line.gap == 0:
        return not line.indented
    if line.indented:
        return False
    return closed(line.text) or (len(line.text) >= 12 and punctuated(line.text))


def levels(drafts: tuple[Draft, ...]) -> dict[str, int]:
    """The level of each kind of heading, from 1: by kind of number, unnumbered ones where they first come."""
    seen = list(dict.fromkeys(draft.heading.rank for draft in drafts if draft.heading))
    order = sorted((rank for rank in seen if rank != UNNUMBERED), key=_RANKS.index)
    if UNNUMBERED in seen:
        order.insert(min(seen.index(UNNUMBERED), 1), UNNUMBERED)
    return {rank: level for level, rank in enumerate(order, 1)}
