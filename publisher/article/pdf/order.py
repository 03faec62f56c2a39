"""A page's blocks -> the order in which they are read: down each column, under the headline that spans them.

After the two rules of Breuel, High Performance Document Layout Analysis (2003): a block above another that shares its
width comes first; so does one to the left, where their columns stand side by side and nothing between spans both.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from heapq import heapify, heappop, heappush

from publisher.article.pdf.blocks import Block

_MOST = 600
_TITLE = 1.6  # an article's title is so many times larger than its text


def in_reading_order(blocks: Sequence[Block]) -> list[Block]:
    """The blocks as they are read, one article of the page after the other.

    Where there are too many for columns to be told they are read from the top down.
    """
    found = sorted(blocks, key=lambda block: (block.top, block.x0))
    if len(found) > _MOST:
        return found
    return [block for zone in _zones(found) for block in _ordered(zone)]


def _zones(blocks: Sequence[Block]) -> list[list[Block]]:
    """The blocks from the top down, parted where nothing stands beside a title and all else is above or below it."""
    sizes = Counter(line.size for block in blocks for line in block.lines)
    usual = max(sizes, key=lambda size: (sizes[size], size), default=1)
    zones: list[list[Block]] = [[]]
    bottom = 0.0
    for block in blocks:
        if block.top > bottom and block.lines[0].size > _TITLE * usual:
            zones.append([])
        zones[-1].append(block)
        bottom = max(bottom, block.bottom)
    return zones


def _ordered(found: Sequence[Block]) -> list[Block]:
    page = _page(found)
    size = range(len(found))
    later = [[other for other in size if other != own and _comes_first(page, own, other)] for own in size]
    return [found[at] for at in _sorted(later)]


@dataclass(frozen=True, slots=True)
class _Page:
    """The blocks, and for each the set of the others, a bit a block, that stand so to it."""

    blocks: Sequence[Block]
    sharing: list[int]  # some of its width
    beside: list[int]  # some of its height
    above: list[int]
    below: list[int]


def _page(blocks: Sequence[Block]) -> _Page:
    def those(stands: Callable[[Block, Block], bool]) -> list[int]:
        return [sum(1 << at for at, other in enumerate(blocks) if stands(one, other)) for one in blocks]

    return _Page(
        blocks,
        those(lambda one, other: min(one.x1, other.x1) > max(one.x0, other.x0)),
        those(lambda one, other: min(one.bottom, other.bottom) > max(one.top, other.top) + 1),
        those(lambda one, other: other.bottom <= one.top + 1),
        those(lambda one, other: other.top >= one.bottom - 1),
    )


def _comes_first(page: _Page, one: int, other: int) -> bool:
    first, second = page.blocks[one], page.blocks[other]
    if page.sharing[one] >> other & 1:
        return first.top < second.top
    if first.x0 < second.x0 and _columns_adjoin(page, one, other):
        return True
    if second.x0 < first.x0 and _columns_adjoin(page, other, one):
        return False
    return bool(page.below[one] >> other & 1)


def _columns_adjoin(page: _Page, left: int, right: int) -> bool:
    """Whether the blocks, or those over the left or under the right one, stand side by side."""
    upper, lower = sorted((left, right), key=lambda at: page.blocks[at].bottom)
    if page.sharing[left] & page.sharing[right] & page.below[upper] & page.above[lower]:
        return False
    over = page.sharing[left] & ~page.sharing[right] & page.above[left]
    under = page.sharing[right] & ~page.sharing[left] & page.below[right]
    return bool(page.beside[left] >> right & 1 or over & page.beside[right] or under & page.beside[left])


def _sorted(later: Sequence[Sequence[int]]) -> list[int]:
    """A topological order, the upper left first where there is a choice, or where blocks wait for each other."""
    waits = [0] * len(later)
    for at in (at for one in later for at in one):
        waits[at] += 1
    ready = [at for at, count in enumerate(waits) if count == 0]
    heapify(ready)
    rest = set(range(len(waits)))
    order: list[int] = []
    while rest:
        at = heappop(ready) if ready else min(rest)
        if at in rest:
            rest.discard(at)
            order.append(at)
            for other in later[at]:
                waits[other] -= 1
                if waits[other] == 0:
                    heappush(ready, other)
    return order
