"""Marks -> the lines where another article of the same page seems to begin."""

import re
from collections.abc import Iterator, Sequence

from publisher.article.lines.asides import is_commentator
from publisher.article.lines.line import Line
from publisher.article.sections.marks import UNNUMBERED, Mark

_OPENS = re.compile(r"^(?:本报讯|(?:本报|新华社)[^，。；：]{0,14}电)[\s\u3000（(]")


def neighbours(marks: tuple[Mark, ...], signed: bool) -> tuple[Line, ...]:
    """The first line of every article but the first; ``signed``: a byline stands under the first one's title."""
    return tuple(dict.fromkeys(_titles(marks, signed)))


def _titles(marks: tuple[Mark, ...], signed: bool) -> Iterator[Line]:
    """News begins with 本报讯; else a title shows in its own byline, under it or at the end of either article."""
    texts = [at for at, mark in enumerate(marks) if mark.kind == "text"]
    for at in texts[1:]:
        if _OPENS.match(marks[at].lines[0].text):
            yield marks[at - 1 if _titled(marks[at - 1]) else at].lines[0]
    kinds = [mark.kind for mark in marks]
    lonely = kinds.count("heading") == 1
    for at in range(1, len(marks)):
        if _is_comment(marks[at + 1 : at + 2]):
            continue
        if _titled(marks[at]) and (_under(kinds, at) if signed else lonely and _between(kinds, at)):
            yield marks[at].lines[0]


def _is_comment(below: Sequence[Mark]) -> bool:
    """Whether the name below a heading is that of somebody who comments: 专家点评."""
    return bool(below) and is_commentator(below[0].lines[0].text)


def _titled(mark: Mark) -> bool:
    return mark.kind == "heading" and mark.rank == UNNUMBERED


def _under(kinds: Sequence[str], at: int) -> bool:
    return list(kinds[at - 1 : at + 3]) == ["text", "heading", "byline", "text"]


def _between(kinds: Sequence[str], at: int) -> bool:
    """Whether a byline ends the only text before the heading, and another the text after it."""
    before, after = kinds[:at], kinds[at + 1 :]
    return "text" in before and "text" in after and before[-1] == "byline" == after[-1]
