"""A page's segments -> its rows: what stands on one baseline, from left to right, from the top down."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from publisher.article.pdf_pages import Segment

_SAME_LINE = 0.35  # of the size of letters: baselines no farther apart are one
_ADJOINS = 1.3  # lines are seldom set wider apart, columns seldom closer
_PHRASE_GAP = 0.6
_WORD_GAP = 0.22
_SMALLER = 0.8
_RAISED = 0.75
_MARK = re.compile(r"(?:[\[［〔(（]?\d{1,3}[\]］〕)）]?)+|[①-⑳]+|[*＊]")


def rows(segments: Iterable[Segment]) -> list[tuple[Segment, ...]]:
    """The rows, in each the segments as drawn.  Marks of notes are left out."""
    found: list[list[Segment]] = []
    for segment in sorted(_without_marks(segments), key=lambda segment: (segment.y, segment.x0)):
        if found and segment.y - found[-1][0].y <= _SAME_LINE * min(segment.size, found[-1][0].size):
            found[-1].append(segment)
        else:
            found.append([segment])
    return [tuple(sorted(row, key=lambda segment: segment.x0)) for row in found]


def _without_marks(segments: Iterable[Segment]) -> list[Segment]:
    """The segments without the small raised figures behind them, whose place they take."""
    found: list[Segment] = []
    for segment in segments:
        if found and _MARK.fullmatch(segment.text) and _is_raised(found[-1], segment):
            found[-1] = replace(found[-1], x1=segment.x1)
        else:
            found.append(segment)
    return found


def _is_raised(line: Segment, mark: Segment) -> bool:
    """Whether the mark hangs on the end of the line; a square metre's 2 is no mark."""
    near = -0.4 * line.size <= mark.x0 - line.x1 <= 0.6 * line.size and not line.text.endswith("m")
    return near and mark.size <= _SMALLER * line.size and 0.1 * line.size <= line.y - mark.y <= _RAISED * line.size


def joined(row: Sequence[Segment]) -> tuple[Segment, ...]:
    """The row's segments, those that adjoin one another as one; what was drawn twice is taken once."""
    groups: list[list[Segment]] = []
    for segment in row:
        last = groups[-1][-1] if groups else None
        if last and segment.text == last.text and abs(segment.x0 - last.x0) < 0.25 * segment.size:
            continue
        if last and -0.6 * segment.size <= segment.x0 - last.x1 <= _ADJOINS * max(segment.size, last.size):
            groups[-1].append(segment)
        else:
            groups.append([segment])
    return tuple(map(_one, groups))


def _one(group: list[Segment]) -> Segment:
    """The segments as one; letters that are all spaced out alike are a word."""
    spaced_out = len(group) > 2 and all(len(segment.text) == 1 for segment in group)
    text = group[0].text
    for left, right in pairwise(group):
        words = left.text[-1].isascii() and right.text[0].isascii()
        apart = right.x0 - left.x1 > (_WORD_GAP if words else _PHRASE_GAP) * right.size
        text += f" {right.text}" if apart and not spaced_out else right.text
    longest = max(group, key=lambda segment: len(segment.text))
    return replace(longest, text=text, x0=group[0].x0, x1=group[-1].x1)
