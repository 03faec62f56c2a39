"""Places that were in order once -> those that moved."""

from bisect import bisect_left
from collections.abc import Sequence


def moved(places: Sequence[int]) -> set[int]:
    """The indices of what has to be moved so that all others stand in rising order: as few as can be.

    What stays is a longest increasing subsequence (Fredman 1975); of equal ones that which the end leads back to.
    """
    tails: list[int] = []  # index of the least last place of a rising run of each length
    before: list[int] = []
    for index, place in enumerate(places):
        length = bisect_left(tails, place, key=lambda tail: places[tail])
        before.append(tails[length - 1] if length else -1)
        tails[length : length + 1] = [index]
    kept: set[int] = set()
    index = tails[-1] if tails else -1
    while index >= 0:
        kept.add(index)
        index = before[index]
    return set(range(len(places))) - kept
