"""The lines of a page -> those of its article, and those that belong to the page: contents, page numbers, notices."""

import re
from collections.abc import Sequence

from publisher.article.contents import contents
from publisher.article.controls import is_control, is_edge, is_masthead, is_particulars
from publisher.article.lines import Line, part
from publisher.article.sentences import prose
from publisher.article.tails import end_of_article

_PAGE_NUMBER = re.compile(r"[-—–－]+\s*\d{1,4}\s*[-—–－]+|第\s*\d{1,4}\s*页(?:\s*[/／，,]?\s*共\s*\d{1,4}\s*页)?")
_PUBLISHED = re.compile(r"(?<=\S)\s+(?:(?:发布|更新|发表)(?:时间|日期)|时间|来源)\s*[:：]\s*(?=\S).*$")
_HELD = re.compile(r"(?<=\S)\s+—{1,2}[^，。]{8,50}(?:会议|大会|全会)上$")
_OLD_TITLE = re.compile(r"原标题\s*[:：].{4,60}")
_FRONT = 10  # lines of which one may hold the title and when it was published
_JUMP = re.compile(r"\s*[（(【]\s*(?:下转|上接|紧接|续接|详见)[^。，（）()]{1,14}版[^。，（）()]{0,6}[）)】]$")


def clear(lines: tuple[Line, ...]) -> tuple[tuple[Line, ...], tuple[Line, ...]]:
    """The article's lines and the page's: ``— 3 —``, ``（下转第三版）`` (also at a line's end), ``上一篇：…``, a
    licence notice, what is told to stand aside.
    """
    end = end_of_article(lines)
    listed = contents(lines[:end])
    kept: list[Line] = []
    dropped = [*lines[listed.start : listed.stop], *lines[end:]]
    text = _text(lines[:end])
    for at, line in enumerate(lines[:end]):
        if at in listed:
            continue
        own = not line.role and (_OLD_TITLE.fullmatch(line.text) if at in text else is_edge(line.text))
        words, furniture = ((), (line,)) if own or line.role == "aside" else _split(line)
        kept += _published(words) if at < _FRONT else words
        dropped += furniture
    return tuple(kept), tuple(dropped)


def _published(words: Sequence[Line]) -> Sequence[Line]:
    """A title and behind it when and where it was published, or given, as two lines."""
    if not words or words[0].role or is_particulars(words[0].text):
        return words
    found = _HELD.search(words[0].text) or _PUBLISHED.search(words[0].text)
    if found is None or not (is_particulars(found[0].strip()) or found.re is _HELD):
        return words
    end = found.start()
    return part(words[0], 0, end), part(words[0], end, len(words[0].text))


def _text(lines: tuple[Line, ...]) -> range:
    """From the first to the last line of running text; all lines where there is none."""
    found = [at for at, line in enumerate(lines) if prose(line.text) and not is_particulars(line.text)]
    return range(found[0], found[-1] + 1) if found else range(len(lines))


def _split(line: Line) -> tuple[Sequence[Line], Sequence[Line]]:
    if _PAGE_NUMBER.fullmatch(line.text) or (not line.role and (is_control(line.text) or is_masthead(line.text))):
        return (), (line,)
    if found := _JUMP.search(line.text):
        words = part(line, 0, found.start())
        return (words,) if words.text else (), (part(line, found.start(), len(line.text)),)
    return (line,), ()
