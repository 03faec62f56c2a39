"""The body's lines -> the headings of two lines with a blank line between: 城市 / 因为梦想而丰盈."""

from collections.abc import Iterator

from publisher.article.asides import is_byline, is_caption
from publisher.article.headings import lone_number, numbered, shape
from publisher.article.lines import Line
from publisher.article.sentences import closed, prose

_LONGEST = 14


def paired(lines: tuple[Line, ...]) -> frozenset[int]:
    """Where such headings begin, if there are two or more and all are built alike: the same number of characters."""
    found = list(_pairs(lines))
    widths = [(len(lines[at].text), len(lines[at + 1].text)) for at in found]
    alike = all(abs(one - first) <= 1 and abs(two - second) <= 1 for one, two in widths for first, second in widths[:1])
    return frozenset(found) if len(found) > 1 and alike else frozenset()


def _pairs(lines: tuple[Line, ...]) -> Iterator[int]:
    """The lines with another short one below, text above these two and below."""
    for at in range(1, len(lines) - 2):
        around = prose(lines[at - 1].text) and closed(lines[at - 1].text) and prose(lines[at + 2].text)
        if around and lines[at].gap and all(map(_short, lines[at : at + 2])):
            yield at


def _short(line: Line) -> bool:
    text = line.text
    if line.told or len(text) > _LONGEST or numbered(line) or lone_number(text):
        return False
    return shape(text) == "plain" and not (is_byline(text) or is_caption(text))
