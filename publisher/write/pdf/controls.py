"""StyledBrief -> a warning about the control characters in it, which are printed as U+FFFD."""

from collections.abc import Iterable, Iterator

from publisher.errors import Problem
from publisher.model import (
    PageBreak,
    Run,
    StyledBlock,
    StyledBox,
    StyledBrief,
    StyledChart,
    StyledContents,
    StyledParagraph,
)
from publisher.write.pdf.pieces import REPLACEMENT, controls


def warnings(styled: StyledBrief) -> tuple[Problem, ...]:
    """One warning for all, none where there are none."""
    count = sum(controls(run.text) for run in _runs(styled.blocks))
    if not count:
        return ()
    message = f"{styled.name}: {count} control characters are printed as {REPLACEMENT}"
    return (Problem(message, hint="look for control characters in the sources", severity="warning"),)


def _runs(blocks: Iterable[StyledBlock]) -> Iterator[Run]:
    for paragraph in (each for block in blocks for each in _paragraphs(block)):
        for run in paragraph.runs:
            yield run
            yield from run.note


def _paragraphs(block: StyledBlock) -> Iterator[StyledParagraph]:
    if isinstance(block, StyledParagraph):
        yield block
    elif isinstance(block, StyledBox):
        yield from block.paragraphs
    elif isinstance(block, StyledContents):
        yield block.title
    elif isinstance(block, StyledChart):
        yield from (block.caption,) if block.caption else ()
        yield StyledParagraph("", tuple(map(Run, block.categories)))
    elif not isinstance(block, PageBreak):
        yield from (block.caption,) if block.caption else ()
        yield from block.head
        yield from (cell for row in block.rows for cell in row)
