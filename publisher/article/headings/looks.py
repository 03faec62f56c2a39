"""Passages -> passages of which those that look like a title or a heading are told to be one.

A heading stands out from the text by its size, weight or typeface; so does the title, which is the largest of what
stands first.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import takewhile

from publisher.article.headings.shapes import rank
from publisher.article.lines.asides import is_byline, is_caption, is_dateline
from publisher.article.lines.sentences import closed, hangs, is_row, prose, speaks
from publisher.article.passages import Passage

_LARGER = 1.07
_LONGEST_HEADING = 60
_LONGEST_TITLE = 80
_SHARE = 0.15
_TABLE = re.compile(r"[图表]\s*[\d一二三四五六七八九十]")
_Look = tuple[float, bool, str]


def see(passages: Sequence[Passage]) -> list[Passage]:
    """The passages, of which no others are told than those the format left open."""
    usual = _usual(passages)
    found = _with_title(list(passages))
    start = next((at for at, passage in enumerate(found) if _running(passage)), len(found))
    candidates = [at for at, below in _with_text_below(found) if _stands_out(found[at], below, usual)]
    looks = {_look(found[at]) for at in candidates if at > start}
    headings = [at for at in candidates if _look(found[at]) in looks]
    if (first := _title_among(found, [at for at in headings if at < start])) is not None:
        found[first] = replace(found[first], role="title")
        headings = [at for at in headings if at > start]
    levels = _ranked(looks, [_look(found[at]) for at in headings])
    told = {passage.level for passage in found if passage.role == "heading"}
    for at in headings:
        level = levels.index(_look(found[at])) + 1 + max(told, default=0)
        found[at] = replace(found[at], role="heading", level=level)
    return found


def _title_among(passages: Sequence[Passage], front: Sequence[int]) -> int | None:
    """Which of those before any running text is the title, though it is set as headings are; None: none is."""
    if any(passage.role == "title" for passage in passages):
        return None
    unnumbered = [at for at in front if not rank(passages[at].text.strip())]
    return max(unnumbered, key=lambda at: (passages[at].size, -at), default=None)


def _with_text_below(passages: Sequence[Passage]) -> list[tuple[int, Passage | None]]:
    """The place of each passage, and the running text that comes next after it."""
    below: Passage | None = None
    found = []
    for at in range(len(passages) - 1, -1, -1):
        found.append((at, below))
        if _running(passages[at]):
            below = passages[at]
    return found[::-1]


def _look(passage: Passage) -> _Look:
    return round(passage.size, 1), passage.bold, passage.face


def _ranked(looks: Iterable[_Look], seen: list[_Look]) -> list[_Look]:
    """From the highest to the lowest: larger over smaller, bold over light, else what comes first."""
    return sorted(looks, key=lambda look: (-look[0], not look[1], seen.index(look)))


def _usual(passages: Sequence[Passage]) -> frozenset[_Look]:
    """The sizes, weights and typefaces in which running text is set: an appendix may be set in one of its own."""
    counts: Counter[_Look] = Counter()
    for passage in passages:
        if _running(passage):
            counts[_look(passage)] += len(passage.text)
    return frozenset(look for look, count in counts.items() if count >= _SHARE * counts.total())


def _with_title(passages: list[Passage]) -> list[Passage]:
    """The largest passages before any running text are the title, if larger than what stands below."""
    head = list(takewhile(lambda passage: not _running(passage), passages))
    if len(head) == len(passages) or any(passage.role in {"title", "heading"} for passage in head):
        return passages
    size = max((passage.size for passage in head), default=0)
    if size <= passages[len(head)].size * _LARGER:
        return passages
    first = next(at for at, passage in enumerate(head) if passage.size == size)
    last = first + len(list(takewhile(lambda passage: passage.size == size, head[first:])))
    if sum(len(passage.text) for passage in head[first:last]) > _LONGEST_TITLE:
        return passages
    return [
        replace(passage, role="title") if first <= at < last and not passage.role else passage
        for at, passage in enumerate(passages)
    ]


def _running(passage: Passage) -> bool:
    return prose(passage.text) and passage.role in {None, "text"}


def _stands_out(passage: Passage, below: Passage | None, usual: frozenset[_Look]) -> bool:
    """Whether the passage is set larger than the text below it, or as large but in bold or in another typeface."""
    text = passage.text.replace("\n", " ").strip()
    size, bold, face = _look(passage)
    if passage.role or passage.goes_on or below is None or (size, bold, face) in usual:
        return False
    if size * _LARGER < below.size or not (size > below.size * _LARGER or bold > below.bold or face != below.face):
        return False
    if not 2 <= len(text) <= _LONGEST_HEADING or closed(text) or prose(text) or hangs(text) or is_row(text):
        return False
    return not (is_byline(text) or is_caption(text) or is_dateline(text) or speaks(text) or _TABLE.match(text))
