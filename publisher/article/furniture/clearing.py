"""The lines of a page -> those of its article, and those that belong to the page: contents, page numbers, notices."""

import re
from collections.abc import Sequence

from publisher.article.furniture.contents import contents
from publisher.article.furniture.controls import is_control, is_edge, is_masthead, is_particulars
from publisher.article.furniture.tails import end_of_article
from publisher.article.lines.line import Line, part
from publisher.article.lines.sentences import prose

_PAGE_NUMBER = re.compile(r"[-—–－]+\s*\d{1,4}\s*[-—–－]+|第\s*\d{1,4}\s*页(?:\s*[/／，,]?\s*共\s*\d{1,4}\s*页)?")
_PUBLISHED = re.compile(r"(?<=\S)\s+(?:(?:发布|更新|发表)(?:时间|日期)|时间|来源)\s*[:：]\s*(?=\S).*$")
_HELD = re.compile(r"(?<=\S)(?:\s+—{1,2}|\s*—{1,2}\s*(?=\d{4}年))[^，。]{8,50}(?:会议|大会|全会)上$")
_CREDIT = re.compile(
    r"(?<=[。！？”…])\s*[（(][\u4e00-\u9fff]{0,10}(?:记者|通讯员|实习生|供稿|作者)[^（）()。，！？摄图]{2,40}[）)]$"
)
_DATED = re.compile(r"\d{4}\s*[-./年]\s*\d{1,2}\s*[-./月]")
_OLD_TITLE = re.compile(r"原标题\s*[:：].{4,60}")
_LONGEST_CREDIT = 60
_LONGEST_GREETING = 30
_SHORTEST_TITLE = 4
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
    if _DATED.match(words[0].text) or found.start() < _SHORTEST_TITLE:
        return words
    end = found.start()
    return part(words[0], 0, end), part(words[0], end, len(words[0].text))


def _text(lines: tuple[Line, ...]) -> range:
    """From the first to the last line of running text, where there is none of any text."""
    found = [at for at, line in enumerate(lines) if _runs(line.text)]
    found = found or [at for at, line in enumerate(lines) if not is_edge(line.text)]
    return range(found[0], found[-1] + 1) if found else range(len(lines))


def _runs(text: str) -> bool:
    """Whether the line is running text, and no greeting (欢迎访问本网！) or lively title."""
    return prose(text) and not is_particulars(text) and (len(text) > _LONGEST_GREETING or "。" in text)


def _split(line: Line) -> tuple[Sequence[Line], Sequence[Line]]:
    if _PAGE_NUMBER.fullmatch(line.text) or (not line.role and (is_control(line.text) or is_masthead(line.text))):
        return (), (line,)
    if line.text[-1] in "）)】" and (found := _JUMP.search(line.text)):
        words = part(line, 0, found.start())
        return (words,) if words.text else (), (part(line, found.start(), len(line.text)),)
    if line.text[-1] in "）)" and (found := _CREDIT.search(line.text, max(len(line.text) - _LONGEST_CREDIT, 0))):
        return (part(line, 0, found.start()), part(line, found.start(), len(line.text))), ()
    return (line,), ()
