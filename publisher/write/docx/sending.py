"""StyledBrief -> the same without the ids of its items, which no reader needs and which follow from their words.

Who knows all of a statement but a hidden figure could try which figure gives its id.
"""

from collections.abc import Callable
from dataclasses import replace

from publisher.model import StyledBlock, StyledBox, StyledBrief, StyledChart, StyledParagraph, StyledTable
from publisher.write.reading_order import paragraphs

_ITEM = "it-"


def nameless(styled: StyledBrief) -> StyledBrief:
    """The brief whose items are plain paragraphs, their anchors counted."""
    anchors = dict.fromkeys(one.anchor for one in paragraphs(styled.blocks) if one.anchor.startswith(_ITEM))
    names = {anchor: f"{_ITEM}{number}" for number, anchor in enumerate(anchors, 1)}

    def change(one: StyledParagraph) -> StyledParagraph:
        runs = tuple(replace(run, target=names.get(run.target, run.target)) for run in one.runs)
        return replace(one, runs=runs, anchor=names.get(one.anchor, one.anchor), item="", kind="")

    return replace(
        styled,
        blocks=tuple(_changed(block, change) for block in styled.blocks),
        endings={names.get(anchor, anchor): ending for anchor, ending in styled.endings.items()},
        page_numbers={names.get(anchor, anchor): page for anchor, page in styled.page_numbers.items()},
    )


def _changed(block: StyledBlock, change: Callable[[StyledParagraph], StyledParagraph]) -> StyledBlock:
    if isinstance(block, StyledParagraph):
        return change(block)
    if isinstance(block, StyledBox):
        return replace(block, paragraphs=tuple(map(change, block.paragraphs)))
    if isinstance(block, StyledTable):
        caption = block.caption and change(block.caption)
        head, *rows = (tuple(map(change, row)) for row in (block.head, *block.rows))
        return replace(block, caption=caption, head=head, rows=tuple(rows))
    if isinstance(block, StyledChart) and block.caption:
        return replace(block, caption=change(block.caption))
    return block
