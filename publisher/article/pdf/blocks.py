"""A page's rows of segments -> its blocks: lines under one another that are set alike."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from publisher.article.pdf.pages import Segment
from publisher.article.pdf.rows import Row

_LEADING = 2.1  # baselines of one block are no farther apart, in sizes of its letters
_ALIKE = 1.12
_INDENT = 3.2


@dataclass(slots=True)
class Block:
    """Lines under one another, or (``rows``) a table's cells.  ``left`` and ``right`` are the edges of its column,
    if they are ``known``: a line by itself does not tell them.
    """

    lines: list[Segment]
    rows: list[list[str]] = field(default_factory=list)
    x0: float = field(init=False)
    x1: float = field(init=False)
    top: float = field(init=False)
    bottom: float = field(init=False)
    left: float = field(init=False, default=0)
    right: float = field(init=False, default=0)
    known: bool = field(init=False, default=True)

    def __post_init__(self) -> None:
        self.x0 = min(line.x0 for line in self.lines)
        self.x1 = max(line.x1 for line in self.lines)
        self.top = min(line.y - line.size for line in self.lines)
        self.bottom = max(line.y for line in self.lines)

    def add(self, line: Segment) -> None:
        """Put the line under the others."""
        self.lines.append(line)
        self.x0, self.x1, self.bottom = min(self.x0, line.x0), max(self.x1, line.x1), line.y


def stack(rows: Sequence[Row]) -> list[Block]:
    """The rows' segments as blocks: each under the line whose paragraph it seems to go on with."""
    done: list[Block] = []
    near: list[Block] = []
    for row in rows:
        done += [block for block in near if row[0].y - block.bottom > _LEADING * _tallest(row, block)]
        near = [block for block in near if row[0].y - block.bottom <= _LEADING * _tallest(row, block)]
        for segment in row:
            hosts = [block for block in near if _hosts(block, segment, row)]
            if hosts:
                max(hosts, key=lambda block: _shared(block, segment)).add(segment)
            else:
                near.append(Block([segment]))
    return done + near


def settle(blocks: Sequence[Block]) -> None:
    """Set the edges of the blocks' columns: blocks of short or of indented lines have them from others around them."""
    whole = [block for block in blocks if len(block.lines) > 2 and not block.rows]
    for block in blocks:
        size = block.lines[0].size
        hosts = [
            one
            for one in whole
            if one is not block and one.x0 - size <= block.x0 <= one.x0 + 4 * size and one.x1 >= block.x1 - size
        ]
        column = min(hosts, key=lambda one: (one.x1 - one.x0, one.top), default=block)
        block.known = column is not block or len(block.lines) > 1
        block.left = min(block.x0, column.x0)
        block.right = max(block.x1, column.x1) if len(block.lines) <= 2 else block.x1


def _tallest(row: Row, block: Block) -> float:
    return max(block.lines[-1].size, *(segment.size for segment in row))


def _hosts(block: Block, segment: Segment, row: Row) -> bool:
    """Whether the segment may be the block's next line."""
    above = block.lines[-1]
    size = max(above.size, segment.size)
    if not 0.5 * size < segment.y - above.y <= _LEADING * size or size > _ALIKE * min(above.size, segment.size):
        return False
    if any(other is not segment and _shared(block, other) > size for other in row):
        return False
    few = len(block.lines) == 1
    fits = few or (segment.x0 >= block.x0 - _INDENT * size and segment.x1 <= block.x1 + 1.5 * size)
    shared = min(block.x1, segment.x1) - max(block.x0 - 2.2 * size, segment.x0)
    return fits and shared >= 0.5 * min(segment.x1 - segment.x0, block.x1 - block.x0)


def _shared(one: "Block | Segment", other: "Block | Segment") -> float:
    """The width that both have in common."""
    return min(one.x1, other.x1) - max(one.x0, other.x0)
