"""Two texts -> the stretches of words that stand in both, only in the first, only in the second."""

import difflib
import re
from collections.abc import Iterator

from publisher.model import Stretch
from publisher.segment import spans

Range = tuple[int, int]
_FEW = 2  # so few equal characters between two changes only break up what reads as one
_APART = re.compile(r"\[[^\]]*\]|〔[^〕]*〕|[\ue000-\uf8ff]|[^\w\s]|\s+|[\d.,]+[%‰]?|[A-Za-z]+|[^\W\dA-Za-z]+")
_OBJECT = re.compile("[\ue000-\uf8ff]")


def changes(before: str, after: str) -> list[tuple[Range, Range]]:
    """Spans of both texts in order, equal ones and changed ones by turns, the first equal (both may be empty)."""
    if before == after:
        return [((0, len(before)), (0, len(after)))]
    return list(_spans(_tidied(_compared(before, after), before), len(before), len(after)))


def stretches(before: str, after: str) -> tuple[Stretch, ...]:
    """The words of both texts."""
    return tuple(one for one in _stretches(before, after) if one.text)


def _stretches(before: str, after: str) -> Iterator[Stretch]:
    for turn, ((first, last), (start, end)) in enumerate(changes(before, after)):
        if turn % 2:
            yield Stretch("delete", before[first:last])
            yield Stretch("insert", after[start:end])
        else:
            yield Stretch("same", after[start:end])


def _compared(before: str, after: str) -> list[tuple[Range, Range]]:
    """The spans that are equal, at the bounds of words."""
    left, right = _words(before), _words(after)
    starts, begins = _starts(left), _starts(right)
    found = difflib.SequenceMatcher(None, left, right, autojunk=False).get_matching_blocks()
    return [
        ((starts[one], starts[one + size]), (begins[other], begins[other + size])) for one, other, size in found if size
    ]


def _tidied(equal: list[tuple[Range, Range]], before: str) -> list[tuple[Range, Range]]:
    """The equal spans without those that are shorter than what changes on either side of them."""
    kept: list[tuple[Range, Range]] = []
    for place, one in enumerate(equal):
        (first, last), _ = one
        inner = 0 < place < len(equal) - 1
        short = last - first <= _FEW and not _OBJECT.search(before, first, last)
        if not (inner and short and _wide(equal[place - 1], one) and _wide(one, equal[place + 1])):
            kept.append(one)
    return kept


def _wide(one: tuple[Range, Range], other: tuple[Range, Range]) -> bool:
    """Whether more changes between two equal spans than a character or two."""
    return max(other[0][0] - one[0][1], other[1][0] - one[1][1]) >= _FEW


def _spans(equal: list[tuple[Range, Range]], length: int, size: int) -> Iterator[tuple[Range, Range]]:
    """Equal and changed spans by turns."""
    place, at = 0, 0
    if not equal or equal[0][0][0] or equal[0][1][0]:
        yield (0, 0), (0, 0)
    for (first, last), (start, end) in equal:
        if first or start:
            yield (place, first), (at, start)
        yield (first, last), (start, end)
        place, at = last, end
    if place < length or at < size:
        yield (place, length), (at, size)


def _words(text: str) -> list[str]:
    """Words, numbers, marks of punctuation and whatever else each by itself."""
    return [word for part in _APART.findall(text) for word in _cut(part)]


def _cut(part: str) -> list[str]:
    if len(part) < 2 or not "\u4e00" <= part[0] <= "\u9fff":
        return [part]
    return [part[start:end] for start, end in spans(part)]


def _starts(words: list[str]) -> list[int]:
    """Where each word starts, and where the last one ends."""
    starts = [0]
    for word in words:
        starts.append(starts[-1] + len(word))
    return starts
