"""Texts that lost their marks -> the statements that they are most like."""

import difflib
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping

ALIKE = 0.55
_CANDIDATES = 8


def pairs(
    wanted: Mapping[int, str], loose: Mapping[int, str], may: Callable[[int, int], bool] = lambda _one, _other: True
) -> Iterator[tuple[int, int, float]]:
    """Pairs of ``wanted`` and ``loose`` with their likeness (0 to 1), each used once, the likest first; none that
    ``may`` not be.

    Only those that share pairs of characters are compared, so that a draft whose every mark was lost costs no square.
    """
    index: defaultdict[str, list[int]] = defaultdict(list)
    for place, text in wanted.items():
        for gram in _grams(text):
            index[gram].append(place)
    found = []
    for place, text in loose.items():
        shared: defaultdict[int, int] = defaultdict(int)
        for gram in _grams(text):
            for one in index.get(gram, ()):
                shared[one] += 1
        nearest = sorted(shared, key=lambda one: (-shared[one], one))[:_CANDIDATES]
        found += [(likeness(wanted[one], text), one, place) for one in nearest]
    used: tuple[set[int], set[int]] = set(), set()
    for ratio, one, place in sorted(found, key=lambda row: (-row[0], row[1], row[2])):
        if ratio >= ALIKE and one not in used[0] and place not in used[1] and may(one, place):
            used[0].add(one)
            used[1].add(place)
            yield one, place, ratio


def likeness(one: str, other: str) -> float:
    """How much of two texts is the same, 0 to 1."""
    return difflib.SequenceMatcher(None, one, other, autojunk=False).ratio()


def _grams(text: str) -> set[str]:
    return {text[index : index + 2] for index in range(len(text) - 1)} or {text}
