"""Lines of an article -> where its table of contents stands."""

import re

from publisher.article.lines.line import Line

_TITLE = re.compile(r"目\s*[录錄次]")
_PAGE = re.compile(r"[\s.·…．—-]*\d{0,3}$")


def contents(lines: tuple[Line, ...]) -> range:
    """The positions of a line 目录 and of the lines under it that come again further below; empty without one."""
    for at, line in enumerate(lines[:40]):
        if _TITLE.fullmatch(line.text):
            return range(at, _end(lines, at + 1))
    return range(0)


def _end(lines: tuple[Line, ...], start: int) -> int:
    first = _words(lines[start]) if start < len(lines) else ""
    again = next((at for at in range(start + 1, len(lines)) if _words(lines[at]) == first), start)
    below = {_words(line) for line in lines[again:]}
    end = start
    while end < again and _words(lines[end]) in below:
        end += 1
    return end


def _words(line: Line) -> str:
    """The line without blanks and without its page number."""
    return re.sub(r"\s", "", _PAGE.sub("", line.text))
