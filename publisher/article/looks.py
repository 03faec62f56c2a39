"""Passages -> passages of which those that look like a title or a heading are told to be one.

A heading stands out from the text by its size or weight; so does the title, which is the largest of what stands first.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from publisher.article.asides import is_byline, is_caption, is_dateline
from publisher.article.passages import Passage
from publisher.article.sentences import closed, hangs, is_row, prose, speaks

_LARGER = 1.07
_LONGEST_HEADING = 60
_LONGEST_TITLE = 80
_Look = tuple[float, bool]


def see(passages: Sequence[Passage]) -> list[Passage]:
    """The passages, of which no others are told than those the format left open."""
    usual = _usual(passages)
    found = _with_title(list(passages), usual)
    start = next((at for at, passage in enumerate(found) if _running(passage, usual)), len(found))
    candidates = [at for at, passage in enumerate(found) if _stands_out(passage, usual)]
    looks = {_look(found[at]) for at in candidates if at > start}
    headings = [at for at in candidates if _look(found[at]) in looks]
    levels = sorted(looks, reverse=True)
    told = {passage.level for passage in found if passage.role == "heading"}
    for at in headings:
        level = levels.index(_look(found[at])) + 1 + max(told, default=0)
        found[at] = replace(found[at], role="heading", level=level)
    return found


def _look(passage: Passage) -> _Look:
    return round(passage.size, 1), passage.bold


def _usual(passages: Sequence[Passage]) -> _Look:
    """The size and weight in which most of the text is set."""
    sizes: Counter[_Look] = Counter()
    for passage in passages:
        if passage.role in {None, "text"}:
            sizes[_look(passage)] += len(passage.text)
    return max(sizes, key=lambda look: (sizes[look], look), default=(0, False))


def _with_title(passages: list[Passage], usual: _Look) -> list[Passage]:
    """The largest passages before any running text are the title, if larger than what stands below."""
    head = list(takewhile(lambda passage: not _running(passage, usual), passages))
    if any(passage.role in {"title", "heading"} for passage in passages[: len(head) + 1]):
        return passages
    size = max((passage.size for passage in head), default=0)
    if size <= usual[0] * _LARGER:
        return passages
    first = next(at for at, passage in enumerate(head) if passage.size == size)
    last = first + len(list(takewhile(lambda passage: passage.size == size, head[first:])))
    if sum(len(passage.text) for passage in head[first:last]) > _LONGEST_TITLE:
        return passages
    return [
        replace(passage, role="title") if first <= at < last and not passage.role else passage
        for at, passage in enumerate(passages)
    ]


def _running(passage: Passage, usual: _Look) -> bool:
    """Whether the passage is running text."""
    return prose(passage.text) and passage.role in {None, "text"} and passage.size <= usual[0] * _LARGER


def _stands_out(passage: Passage, usual: _Look) -> bool:
    text = passage.text.replace("\n", " ").strip()
    larger = passage.size > usual[0] * _LARGER
    if passage.role or not (larger or (passage.bold and not usual[1] and passage.size >= usual[0] / _LARGER)):
        return False
    if not 2 <= len(text) <= _LONGEST_HEADING or closed(text) or prose(text) or hangs(text) or is_row(text):
        return False
    return not (is_byline(text) or is_caption(text) or is_dateline(text) or speaks(text))
