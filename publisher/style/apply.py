"""Brief + Style -> StyledBrief: numbers, wording, marks and roles settled once for all formats."""

import datetime
from collections.abc import Iterator, Sequence
from itertools import pairwise

from publisher.model import (
    Block,
    Brief,
    FontFile,
    Heading,
    Note,
    PageBreak,
    PointList,
    Run,
    Style,
    StyledBlock,
    StyledBox,
    StyledBrief,
    StyledParagraph,
    Summary,
    Table,
    Text,
)
from publisher.style import dates
from publisher.style.appendix import appendix
from publisher.style.citations import Citations
from publisher.style.contents import contents
from publisher.style.dressing import DEEPEST, Dressing
from publisher.style.opening import opening
from publisher.style.points import boxed, listed
from publisher.style.tables import table

_NOTE = "编者按："


def apply(brief: Brief, style: Style, fonts: tuple[FontFile, ...], when: datetime.date) -> StyledBrief:
    """The brief dressed; ``when`` is the date it prints, ``fonts`` go along for the PDF.

    Every point carries a mark that leads to its words in the appendix, and these lead back to it, unless the brief
    shows no evidence.
    """
    citations = Citations() if brief.evidence == "appendix" else None
    dressing = Dressing(style, brief.tidy, citations)
    head = opening(brief, dates.written(when), dressing)
    body = tuple(_dressed(brief.blocks, dressing))
    evidence = tuple(appendix(citations.entries())) if citations else ()
    first = 1 if body and isinstance(body[0], StyledBox) else 0
    front = (*head, *((PageBreak(),) if style.cover else ()), *body[:first])
    index = contents((*body, *evidence), front, style) if brief.contents else ()
    blocks = (*front, *index, *body[first:], *evidence)
    return StyledBrief(
        name=brief.name,
        title=brief.title,
        audience=brief.audience,
        issuer=brief.issuer,
        date=dates.written(when),
        style=style,
        blocks=blocks,
        fonts=fonts,
        warnings=brief.warnings,
        items=len(dressing.items),
    )


def _dressed(blocks: Sequence[Block], dressing: Dressing) -> Iterator[StyledBlock]:
    numbers = _title_numbers(blocks)
    for index, block in enumerate(blocks):
        match block:
            case Heading():
                yield _heading(block, dressing)
            case Text(text):
                yield StyledParagraph("body", (Run(text),))
            case Note(text):
                yield StyledParagraph("note", _note(text))
            case Table():
                yield table(block, dressing)
            case PointList():
                yield from listed(block, numbers.get(index, 0), dressing)
            case Summary():
                dressing.section = block.title
                yield boxed(block, dressing)


def _heading(block: Heading, dressing: Dressing) -> StyledParagraph:
    level = min(block.level, DEEPEST)
    label, text = dressing.heading(level), dressing.words(block.text)
    if level == 1:
        dressing.section = label + text
    return StyledParagraph(f"heading{level}", (Run(text),), label, f"sec-{block.id}")


def _note(text: str) -> tuple[Run, ...]:
    return (Run(_NOTE, "strong"), Run(text.removeprefix(_NOTE)))


def _title_numbers(blocks: Sequence[Block]) -> dict[int, int]:
    """Which lists' titles are counted, by index: those of a first-level section that has several and no sections of
    its own, for these are counted by the same numerals.
    """
    starts = [index for index, block in enumerate(blocks) if isinstance(block, Heading)]
    numbers: dict[int, int] = {}
    for start, end in pairwise((*starts, len(blocks))):
        titled = [index for index in range(start, end) if _titled(blocks[index])]
        if _level(blocks[start]) == 1 and len(titled) > 1 and (end == len(blocks) or _level(blocks[end]) == 1):
            numbers |= {index: number for number, index in enumerate(titled, 1)}
    return numbers


def _titled(block: Block) -> bool:
    return isinstance(block, PointList) and bool(block.title)


def _level(block: Block) -> int:
    return block.level if isinstance(block, Heading) else 0
