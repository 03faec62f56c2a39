"""Marks -> drafts of sections, and the words by which a heading claims its text."""

import re
from dataclasses import dataclass

from publisher.article.lines.line import Line, blank_lines_divide
from publisher.article.lines.sentences import closed, goes_on, hangs, is_row, punctuated, speaks
from publisher.article.sections.marks import Mark

_ITEM = re.compile(
    r"^(?:——|[一二三四五六七八九十]+是|第[一二三四五六七八九十]+[，,、]"
    r"|(?:[0-9]{1,2}[、．.]|[（(][0-9]{1,2}[）)]|[①-⑳●○■□◆◇★☆▲△►▶•▪➢❖✦✔])[ \u3000]*(?=[\u4e00-\u9fff“]))"
)
_NAMED = re.compile(r"[\u4e00-\u9fff]{2,4}[:：]")  # who answers in an interview


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
