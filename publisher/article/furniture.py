"""The lines of a page -> those of its article, and those that belong to the page: contents, page numbers, notices."""

import re
from collections.abc import Sequence

from publisher.article.contents import contents
from publisher.article.controls import is_control, is_masthead
from publisher.article.lines import Line, part
from publisher.article.tails import end_of_article

_PAGE_NUMBER = re.compile(r"[-—–－]+\s*\d{1,4}\s*[-—–－]+|第\s*\d{1,4}\s*页(?:\s*[/／，,]?\s*共\s*\d{1,4}\s*页)?")
_JUMP = re.compile(r"\s*[（(【]\s*(?:下转|上接|紧接|续接|详见)[^。，（）()]{1,14}版[^。，（）()]{0,6}[）)】]$")


def clear(lines: tuple[Line, ...]) -> tuple[tuple[Line, ...], tuple[Line, ...]]:
    """The article's lines and the page's: ``— 3 —``, ``（下转第三版）`` (also at a line's end), ``上一篇：…``, a
    licence notice, what is told to stand aside.
    """
    end = end_of_article(lines)
    listed = contents(lines[:end])
    kept: list[Line] = []
    dropped = [*lines[listed.start : listed.stop], *lines[end:]]
    for line in (*lines[: listed.start], *lines[listed.stop : end]):
        words, furniture = _split(line) if line.role != "aside" else ((), (line,))
        kept += words
        dropped += furniture
    return tuple(kept), tuple(dropped)


def _split(line: Line) -> tuple[Sequence[Line], Sequence[Line]]:
    if _PAGE_NUMBER.fullmatch(line.text) or (not line.role and (is_control(line.text) or is_masthead(line.text))):
        return (), (line,)
    if found := _JUMP.search(line.text):
        words = part(line, 0, found.start())
        return (words,) if words.text else (), (part(line, found.start(), len(line.text)),)
    return (line,), ()
