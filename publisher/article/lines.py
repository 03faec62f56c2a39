"""Text -> its lines without surrounding blanks, each with its span and the blank lines before it."""

import re
from dataclasses import dataclass

from publisher.source import Span

BLANKS = " \t\u3000\u00a0\u200b\u200c\u200d\u2060\ufeff"
_LINE = re.compile(r"[^\n]+")


@dataclass(frozen=True, slots=True)
class Line:
    """Words that stand on one line.  ``gap`` counts the blank lines before it; ``indented``: blanks stand before it."""

    text: str
    span: Span
    gap: int
    indented: bool = False


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


def part(line: Line, start: int, end: int) -> Line:
    """The line's characters from ``start`` to ``end``, blanks around them left out."""
    words = line.text[start:end]
    kept = words.strip(BLANKS)
    left = line.span.start + start + len(words) - len(words.lstrip(BLANKS))
    return Line(kept, Span(left, left + len(kept)), line.gap, line.indented and start == 0)


def blank_lines_divide(lines: tuple[Line, ...]) -> bool:
    """Whether blank lines divide this text's paragraphs, so that lines without one between them belong together."""
    return 2 * sum(line.gap > 0 for line in lines) > len(lines)
