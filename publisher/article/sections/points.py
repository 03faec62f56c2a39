"""A line of running text -> the lines that its numbered headings make: ``（一）抓产业。…。（二）抓项目。…``."""

import re
from collections.abc import Iterator
from itertools import pairwise

from publisher.article.lines.line import Line, part

_DIGITS = "一二三四五六七八九十"
# A few words and their 。, behind a sentence or at the head of the line, with text behind them.
_POINT = re.compile(
    f"(?:^|(?<=[。！；]))[（(](?P<number>[{_DIGITS}])[）)](?=[^，,。；;：:！？0-9（）()]{{2,16}}。[^（(\\s])"
)
_FEWEST = 2


def of(line: Line) -> tuple[Line, ...]:
    """The line's points, each with its text; the line alone where it holds no series from （一） on."""
    found = list(_POINT.finditer(line.text))
    counted = "".join(point["number"] for point in found)
    if len(found) < _FEWEST or found[0].start() or not _DIGITS.startswith(counted):
        return (line,)
    return tuple(_parts(line, [*(point.start() for point in found), len(line.text)]))


def _parts(line: Line, starts: list[int]) -> Iterator[Line]:
    for start, end in pairwise(starts):
        yield part(line, start, end)
