"""Text -> its lines without surrounding blanks, with their spans, the blank lines before and what is told of them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from publisher.model.article import Row
from publisher.source import Span

BLANKS = " \t\u3000\u00a0\u200b\u200c\u200d\u2060\ufeff"
_LINE = re.compile(r"[^\n]+")


Role = Literal["title", "heading", "text", "caption", "byline", "aside"]


@dataclass(frozen=True, slots=True)
class Told:
    """What a file's format says of the lines from the offset ``start`` on, up to the next that is told.

    ``role`` None: nothing.  ``text`` is no part of another paragraph (a list's item, a table's row), ``aside`` no part
    of the article (a footnote, a running head).  ``level`` is a heading's, from 1, as the file has it.
    ``row`` is a table's.
    """

    start: int
    role: Role | None
    level: int = 0
    row: Row | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """Words that stand on one line.

    ``gap`` counts the blank lines before it; ``indented``: blanks stand before it; ``told`` None: nothing is told.
    """

    text: str
    span: Span
    gap: int
    indented: bool = False
    told: Told | None = None

    @property
    def role(self) -> Role | None:
        """What the line is told to be."""
        return self.told.role if self.told else None


def split(text: str) -> tuple[Line, ...]:
    """The lines of ``text`` that hold something, in their order."""
    found: list[Line] = []
    end = 0
    for match in _LINE.finditer(text):
        words = match[0].strip(BLANKS)
        if words:
            indent = len(match[0]) - len(match[0].lstrip(BLANKS))
            start = match.start() + indent
            gap = text.count("\n", end, start) - bool(found)
            found.append(Line(words, Span(start, start + len(words)), gap, indent > 0))
            end = match.end()
    return tuple(found)


def tell(lines: tuple[Line, ...], told: Sequence[Told]) -> tuple[Line, ...]:
    """The lines with what is told of each; ``told`` is in the order of the text."""
    found: list[Line] = []
    at = -1
    for line in lines:
        while at + 1 < len(told) and told[at + 1].start <= line.span.start:
            at += 1
        found.append(replace(line, told=told[at]) if at >= 0 and told[at].role else line)
    return tuple(found)


def part(line: Line, start: int, end: int) -> Line:
    """The line's characters from ``start`` to ``end``, blanks around them left out."""
    words = line.text[start:end]
    kept = words.strip(BLANKS)
    left = line.span.start + start + len(words) - len(words.lstrip(BLANKS))
    return Line(kept, Span(left, left + len(kept)), line.gap, line.indented and start == 0, line.told)


def blank_lines_divide(lines: tuple[Line, ...]) -> bool:
    """Whether blank lines divide this text's paragraphs, so that lines without one between them belong together."""
    return 2 * sum(line.gap > 0 for line in lines) > len(lines)
