"""StyledBrief -> a warning about the control characters in it, which are printed as U+FFFD."""

from collections.abc import Iterator

from publisher.errors import Problem
from publisher.model import Run, StyledBlock, StyledBrief, StyledChart
from publisher.write.pdf.pieces import REPLACEMENT, controls
from publisher.write.reading_order import paragraphs


def warnings(styled: StyledBrief) -> tuple[Problem, ...]:
    """One warning for all, none where there are none."""
    count = sum(controls(run.text) for run in _runs(styled.blocks))
    if not count:
        return ()
    message = f"{styled.name}: {count} control characters are printed as {REPLACEMENT}"
    return (Problem(message, hint="look for control characters in the sources", severity="warning"),)


def _runs(blocks: tuple[StyledBlock, ...]) -> Iterator[Run]:
    """All that is printed but the series of charts: paragraphs with their notes, and the charts' categories."""
    for paragraph in paragraphs(blocks):
        for run in paragraph.runs:
            yield run
            yield from run.note
    for block in blocks:
        if isinstance(block, StyledChart):
            yield from map(Run, block.categories)
