"""A dressed block, the index of the block it comes from -> the same, its paragraphs' origins told from outside."""

from dataclasses import replace

from publisher.model import StyledBlock, StyledBox, StyledChart, StyledParagraph, StyledTable


def within(index: int, block: StyledBlock) -> StyledBlock:
    """The block whose paragraphs' origins, told from inside it, are told from outside."""
    if isinstance(block, StyledParagraph):
        return _inside(index, block)
    if isinstance(block, StyledBox):
        return replace(block, paragraphs=tuple(_inside(index, one) for one in block.paragraphs))
    if isinstance(block, StyledChart):
        return replace(block, caption=block.caption and _inside(index, block.caption))
    if isinstance(block, StyledTable):
        return replace(
            block,
            caption=block.caption and _inside(index, block.caption),
            head=tuple(_inside(index, one) for one in block.head),
            rows=tuple(tuple(_inside(index, one) for one in row) for row in block.rows),
        )
    return block


def _inside(index: int, paragraph: StyledParagraph) -> StyledParagraph:
    return replace(paragraph, origin=(index, *paragraph.origin))
