"""A block's lines -> its paragraphs: told by indents, short last lines and changes of size."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from publisher.article.headings.shapes import rank
from publisher.article.lines.asides import is_byline
from publisher.article.lines.sentences import closed
from publisher.article.pdf.blocks import Block
from publisher.article.pdf.pages import Segment

_ALIKE = 1.07
_INDENTED = 1.2  # in sizes of letters
_SHORT, _VERY_SHORT = 1.6, 4.5
_APART = 1.35
_HEADLINE_LEADING = 1.7
_LEADERS = re.compile(r"(?:[.…·．] ?){6}")
_WORD = re.compile(r"[A-Za-z0-9]")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Text as joined, and how most of it is set.

    ``indented`` None: a single line does not say.  ``open``: its last line fills the column.
    """

    text: str
    size: float
    bold: bool
    face: str
    indented: bool | None
    open: bool


def paragraphs(block: Block, usual: float) -> Iterator[Paragraph]:
    """The block's paragraphs; ``usual`` is the size of most of the document's text."""
    lines = block.lines
    hanging = _hangs(block)
    apart = _APART * _pitch(lines)
    begun = [lines[0]]
    for above, line in pairwise(lines):
        begins = _begins(block, above, line, hanging) or line.y - above.y > apart > 0 or line.size > usual * _ALIKE
        if begins and not _is_headline(block, begun[-1], line, usual):
            yield _paragraph(block, begun, usual)
            begun = []
        begun.append(line)
    yield _paragraph(block, begun, usual)


def _pitch(lines: Sequence[Segment]) -> float:
    gaps = sorted(below.y - above.y for above, below in pairwise(lines))
    return gaps[(len(gaps) - 1) // 2] if gaps else 0


def _indent(block: Block, line: Segment) -> bool:
    return line.x0 >= block.left + _INDENTED * line.size


def _fills(block: Block, line: Segment, short: float = _SHORT) -> bool:
    return line.x1 >= block.right - short * line.size


def _hangs(block: Block) -> bool:
    """Whether paragraphs begin at the left and go on indented, as lists do."""
    indented = [above for above, line in pairwise(block.lines) if _indent(block, line)]
    full = sum(_fills(block, above) and not closed(above.text) for above in indented)
    return len(indented) > 1 and full > 0.6 * len(indented)


def _begins(block: Block, above: Segment, line: Segment, hanging: bool) -> bool:
    """Whether a paragraph begins with the line."""
    if max(above.size, line.size) > _ALIKE * min(above.size, line.size):
        return True
    if _indent(block, line) != hanging and not (_fills(block, above) and not closed(above.text)):
        return True
    if not _fills(block, above) and (closed(above.text) or not _alike(above, line) or rank(line.text)):
        return True
    if closed(above.text) and (rank(line.text) or is_byline(line.text)):
        return True
    if _LEADERS.search(above.text):
        return True
    return not _fills(block, above, _VERY_SHORT)


def _alike(above: Segment, line: Segment) -> bool:
    return (above.bold, above.face) == (line.bold, line.face)


def _is_headline(block: Block, above: Segment, line: Segment, usual: float) -> bool:
    """Whether both are lines of one headline, which is larger than the text."""
    close = line.y - above.y <= _HEADLINE_LEADING * line.size
    alike = above.size == line.size > usual * _ALIKE and _alike(above, line)
    return close and alike and len(block.lines) <= 3 and not closed(above.text)


def _paragraph(block: Block, lines: Sequence[Segment], usual: float) -> Paragraph:
    text = lines[0].text
    headline = lines[0].size > usual * _ALIKE
    for above, line in pairwise(lines):
        wrapped = not headline or (_fills(block, above, 1) and abs(above.x0 - line.x0) < 0.3 * line.size)
        text = _joined(text, line.text) if wrapped else f"{text}\n{line.text}"
    length = sum(len(line.text) for line in lines)
    bold = 2 * sum(len(line.text) for line in lines if line.bold) > length
    faces = Counter(line.face for line in lines)
    face = max(faces, key=lambda face: (faces[face], face))
    opened = block.known and _fills(block, lines[-1])
    indented = _indent(block, lines[0]) if block.known else None
    return Paragraph(text, max(line.size for line in lines), bold, face, indented, opened)


def _joined(text: str, more: str) -> str:
    """The text with its next line: nothing between Chinese characters, a space between words."""
    if text.endswith("-") and len(text) > 1 and text[-2].isalpha() and more[0].islower():
        return text[:-1] + more
    return (
        f"{text} {more}"
        if _WORD.match(text[-1]) and _WORD.match(more[0]) and not _both_digits(text, more)
        else text + more
    )


def _both_digits(text: str, more: str) -> bool:
    return text[-1].isdigit() and more[0].isdigit()
