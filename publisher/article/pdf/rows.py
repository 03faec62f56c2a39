"""A page's segments -> its rows: what stands on one baseline, from left to right, from the top down."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from publisher.article.pdf.pages import Segment

_SAME_LINE = 0.35  # of the size of letters: baselines no farther apart are one
_ADJOINS = 1.3  # lines are seldom set wider apart, columns seldom closer
_PHRASE_GAP = 0.6
_AROUND = 8  # rows above and below that tell whether a gap parts columns
_WORD_GAP = 0.22
_SMALLER = 0.8
_RAISED = 0.75
_BAND = 12.0  # points
_MARK = re.compile(r"(?:[\[［〔(（]?\d{1,3}[\]］〕)）]?)+|[①-⑳]+|[*＊]")


Row = tuple[Segment, ...]


def rows(segments: Iterable[Segment]) -> list[Row]:
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
    found: list[Segment | None] = list(segments)
    low: dict[int, list[int]] = {}
    for at, segment in enumerate(found):
        if segment:
            low.setdefault(round(segment.y / _BAND), []).append(at)
    for at, mark in enumerate(found):
        if mark and _MARK.fullmatch(mark.text):
            bands = range(round(mark.y / _BAND), round((mark.y + 2 * mark.size) / _BAND) + 1)
            hosts = (host for band in bands for host in low.get(band, ()))
            host = next((host for host in hosts if (line := found[host]) and _is_raised(line, mark)), None)
            if host is not None and (line := found[host]):
                found[host], found[at] = replace(line, x1=mark.x1), None
    return [segment for segment in found if segment]


def _is_raised(line: Segment, mark: Segment) -> bool:
    """Whether the mark hangs on the end of the line; a square metre's 2 is no mark."""
    near = -0.4 * line.size <= mark.x0 - line.x1 <= 0.6 * line.size and not line.text.endswith("m")
    return near and mark.size <= _SMALLER * line.size and 0.1 * line.size <= line.y - mark.y <= _RAISED * line.size


def joined(page: Sequence[Row]) -> list[Row]:
    """The rows, in which segments that adjoin one another are one; what was drawn twice is taken once."""
    return [
        tuple(map(_one, _groups(row, page[max(at - _AROUND, 0) : at + _AROUND + 1]))) for at, row in enumerate(page)
    ]


def _groups(row: Row, around: Sequence[Row]) -> list[list[Segment]]:
    groups: list[list[Segment]] = []
    for segment in row:
        last = groups[-1][-1] if groups else None
        if last and segment.text == last.text and abs(segment.x0 - last.x0) < 0.08 * segment.size:
            continue
        if last and _adjoin(last, segment, around):
            groups[-1].append(segment)
        else:
            groups.append([segment])
    return groups


def _adjoin(left: Segment, right: Segment, around: Sequence[Row]) -> bool:
    """Whether the gap is one between words: wider ones may also part columns, and then do so in other rows too."""
    gap, size = right.x0 - left.x1, max(left.size, right.size)
    if not -0.6 * size <= gap <= _ADJOINS * size:
        return False
    return gap <= _PHRASE_GAP * size or not _parts_columns((left.x1 + right.x0) / 2, around)


def _parts_columns(x: float, around: Sequence[Row]) -> bool:
    crossed = sum(any(segment.x0 < x < segment.x1 for segment in row) for row in around)
    parted = sum(row[0].x1 <= x <= row[-1].x0 and not any(one.x0 < x < one.x1 for one in row) for row in around)
    return parted > max(1, crossed)


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
