"""The lines of a letter that sends a document along (现将《…》印发给你们) -> where the document's own title stands."""

import re
from collections.abc import Sequence
from itertools import takewhile

from publisher.article.headings.shapes import numbered
from publisher.article.lines.asides import is_byline, is_dateline
from publisher.article.lines.line import Line
from publisher.article.lines.sentences import closed, prose

_SENDS = re.compile(
    "(?:印发|转发|下发|发布|公布)(?:给你们|如下|施行|实施)|现(?:将|予以?)[^。]{0,80}(?:印发|转发|公布|发布)"
)
_NOTE = re.compile(r"[（(][^（()）]*[）)]|附\s*件\s*[\d一二三]{0,2}\s*[：:]?")  # （此件公开发布）
_LONGEST_LETTER = 16  # lines
_MOST_LINES = 5


def enclosed(lines: Sequence[Line]) -> range:
    """Where the short lines stand between the letter's date and the document's text: its title, when it was passed.

    Empty where the lines do not begin with such a letter.
    """
    letter = list(takewhile(lambda at: not is_dateline(lines[at].text), range(min(len(lines), _LONGEST_LETTER))))
    if not any(_SENDS.search(lines[at].text) for at in letter) or any(numbered(lines[at]) for at in letter):
        return range(0)
    start = len(letter)
    while start < len(lines) and (is_dateline(lines[start].text) or _NOTE.fullmatch(lines[start].text)):
        start += 1
    end = start + len(list(takewhile(_stands_over_text, lines[start:])))
    return range(start, end) if end - start <= _MOST_LINES and end < len(lines) else range(0)


def _stands_over_text(line: Line) -> bool:
    if line.role or prose(line.text) or is_byline(line.text) or numbered(line):
        return False
    return not closed(line.text)
