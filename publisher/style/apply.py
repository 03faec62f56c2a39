"""Brief + Style -> StyledBrief: numbers, wording, marks and roles settled once for all formats."""

import datetime
from collections.abc import Iterator, Sequence
from itertools import pairwise

from publisher.model import (
    Block,
    Brief,
    Chart,
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
    Verbatim,
)
from publisher.style import dates
from publisher.style.appendix import appendix
from publisher.style.citations import Citations, Marks
from publisher.style.closing import closed, copies, signature, with_text
from publisher.style.contents import contents
from publisher.style.dressing import DEEPEST, Dressing
from publisher.style.figures import figure
from publisher.style.masthead import headed
from publisher.style.notes import Notes
from publisher.style.opening import opening
from publisher.style.origins import outer, within
from publisher.style.points import boxed, listed
from publisher.style.sourcing import Sourcing
from publisher.style.statements import own_words
from publisher.style.tables import lined

_NOTE = "编者按："


def apply(brief: Brief, style: Style, fonts: tuple[FontFile, ...], when: datetime.date) -> StyledBrief:
    """The brief dressed; ``when`` is the date it prints, ``fonts`` go along for the PDF.

    Every point carries a mark, unless the brief shows no evidence: it leads to its words in the appendix, and these
    lead back to it, or has them with it as a footnote or comment.
    """
    date = dates.written(when)
    if brief.masthead:
        style = closed(headed(style, brief.masthead, brief), brief, date)
    citations, unmarked = Citations(), Sourcing()
    dressing = Dressing(style, brief.tidy, _marks(brief, citations, unmarked))
    said = brief.rewordings
    head = (*outer(opening(brief, date, dressing), said), *((PageBreak(),) if style.cover else ()))
    body = (
        *_dressed(brief.blocks, dressing),
        *(() if brief.masthead else unmarked.lines()),
        *outer(signature(brief, date), said),
    )
    end = outer(copies(brief.masthead, date), said) if brief.masthead else ()
    blocks = tuple(with_text((*_ordered(brief, head, body, citations, style), *end)))
    return StyledBrief(
        name=brief.name,
        title="".join(brief.title.splitlines()),
        audience=brief.audience,
        issuer=brief.issuer,
        date=date,
        style=style,
        blocks=blocks,
        fonts=fonts,
        warnings=brief.warnings,
        items=len(dressing.items),
        hidden=brief.hidden,
        notes="comments" if brief.evidence == "comments" else "footnotes",
    )


def _marks(brief: Brief, citations: Citations, unmarked: Sourcing) -> Marks:
    """What gives the points their marks; where no evidence is shown what notes their sources for a line at the end."""
    if brief.evidence == "none":
        return unmarked
    return citations if brief.evidence == "appendix" else Notes()


def _ordered(
    brief: Brief, head: Sequence[StyledBlock], body: Sequence[StyledBlock], citations: Citations, style: Style
) -> tuple[StyledBlock, ...]:
    """Head and summary, contents, body and appendix."""
    evidence = tuple(outer(appendix(citations.entries(), follows=style.appendix_follows), brief.rewordings))
    first = _boxed(body)
    front = (*head, *body[:first])
    index = contents((*body, *evidence), front, style) if brief.contents else ()
    return (*front, *index, *body[first:], *evidence)


def _boxed(body: Sequence[StyledBlock]) -> int:
    """How many blocks there are up to the summary's box, which stands before any heading; 0: there is none."""
    for index, block in enumerate(body):
        if isinstance(block, StyledBox):
            return index + 1
        if isinstance(block, StyledParagraph) and block.role.startswith("heading"):
            break
    return 0


def _dressed(blocks: Sequence[Block], dressing: Dressing) -> Iterator[StyledBlock]:
    numbers = _title_numbers(blocks)
    for index, block in enumerate(blocks):
        for styled in _block(block, numbers.get(index, 0), dressing):
            yield within(index, styled)


def _block(block: Block, title_number: int, dressing: Dressing) -> Iterator[StyledBlock]:
    """The block dressed; ``title_number`` is that of a list's title."""
    match block:
        case Heading():
            yield _heading(block, dressing)
        case Text(text):
            yield StyledParagraph("body", (Run(text),))
        case Note(text, source):
            said = own_words(block, dressing.tidied) if source else text
            yield StyledParagraph("note", _note(said))
        case Table():
            yield from lined(block, dressing)
        case Chart():
            yield figure(block, dressing)
        case PointList():
            yield from listed(block, title_number, dressing)
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
    """The note after its name, which an editor may have left out."""
    if isinstance(text, Verbatim) and not text.startswith(_NOTE):
        return (Run(text),)
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
