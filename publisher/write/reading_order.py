"""StyledBlocks -> their paragraphs, one after the other as a reader meets them."""

from collections.abc import Iterable, Iterator

from publisher.model import StyledBlock, StyledBox, StyledChart, StyledContents, StyledParagraph, StyledTable


def paragraphs(blocks: Iterable[StyledBlock]) -> Iterator[StyledParagraph]:
    """Every paragraph of the blocks in the order of reading, those in boxes and tables among them."""
    for block in blocks:
        if isinstance(block, StyledParagraph):
            yield block
        elif isinstance(block, StyledBox):
            yield from block.paragraphs
        elif isinstance(block, StyledContents):
            yield block.title
        elif isinstance(block, StyledChart):
            yield from (block.caption,) if block.caption else ()
        elif isinstance(block, StyledTable):
            yield from (block.caption,) if block.caption else ()
            yield from block.head
            for row in block.rows:
                yield from row
