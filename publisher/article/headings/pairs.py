"""The body's lines -> the headings of two lines with a blank line between: 城市 / 因为梦想而丰盈."""

import re
from collections.abc import Iterator

from publisher.article.headings.shapes import lone_number, numbered, shape
from publisher.article.lines.asides import is_byline, is_caption
from publisher.article.lines.line import Line
from publisher.article.lines.sentences import closed, prose

_LONGEST = 20
_TELLS = re.compile("[：:“”%0-9]")


def paired(lines: tuple[Line, ...]) -> frozenset[int]:
    """Where such headings begin: two or more built alike, of the same number of characters, or one that says something.

    What stands under pictures seldom holds a colon, a figure or a quotation.
    """
    found = list(_pairs(lines))
    if len(found) == 1 and any(_TELLS.search(line.text) for line in lines[found[0] : found[0] + 2]):
        return frozenset(found)
    widths = [(len(lines[at].text), len(lines[at + 1].text)) for at in found]
    alike = all(abs(one - first) <= 1 and abs(two - second) <= 1 for one, two in widths for first, second in widths[:1])
    return frozenset(found) if len(found) > 1 and alike else frozenset()


def _pairs(lines: tuple[Line, ...]) -> Iterator[int]:
    """The lines with another short one below, text above these two and below."""
    spaced = any(line.gap for line in lines)
    for at in range(1, len(lines) - 2):
        around = prose(lines[at - 1].text) and closed(lines[at - 1].text) and prose(lines[at + 2].text)
        if around and (lines[at].gap or not spaced) and all(map(_short, lines[at : at + 2])):
            yield at


def _short(line: Line) -> bool:
    text = line.text
    if line.told or len(text) > _LONGEST or numbered(line) or lone_number(text):
        return False
    return shape(text) == "plain" and not (is_byline(text) or is_caption(text))
