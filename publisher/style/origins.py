"""A dressed block, the index of the block it comes from -> the same, its paragraphs' origins told from outside."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from publisher.model import Origin, Run, StyledBlock, StyledBox, StyledChart, StyledParagraph, StyledTable

_QUOTED = ("evidence", "evidence_source")  # of which no word is altered


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


def outer(blocks: Iterable[StyledBlock], words: Mapping[Origin, str]) -> Iterator[StyledBlock]:
    """What stands outside the brief's blocks, each paragraph at an origin by its role and a count, with an editor's
    ``words`` where there are any; a paragraph that these leave empty is left out.
    """
    seen: Counter[str] = Counter()
    for block in blocks:
        if not isinstance(block, StyledParagraph) or block.role in _QUOTED:
            yield block
            continue
        seen[block.role] += 1
        origin = block.origin or (block.role, seen[block.role])
        said = words.get(origin)
        if said != "":
            yield replace(block, origin=origin, runs=block.runs if said is None else (Run(said),))


def _inside(index: int, paragraph: StyledParagraph) -> StyledParagraph:
    return replace(paragraph, origin=(index, *paragraph.origin))
