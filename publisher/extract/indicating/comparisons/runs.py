"""Figures side by side -> the run of them that one stands in."""

from collections.abc import Callable, Sequence

from publisher.extract.quantities import Quantity


def around(kept: Sequence[Quantity], index: int, joins: Callable[[Quantity, Quantity], bool]) -> tuple[int, int]:
    """The first and one past the last of the figures about one of which each ``joins`` the next."""
    first, last = index, index + 1
    while first and joins(kept[first - 1], kept[first]):
        first -= 1
    while last < len(kept) and joins(kept[last - 1], kept[last]):
        last += 1
    return first, last
