"""A title -> lines of about one length, broken where its sense allows."""

import re
from collections.abc import Iterable, Iterator
from math import ceil

from publisher import segment
from publisher.ems import is_wide
from publisher.model import Run, StyledParagraph, Verbatim
from publisher.style.dressing import Dressing
from publisher.style.heights import text_width
from publisher.style.widths import ems

_SENSE = re.compile("[、，：；—）》]+|(?<=[^“”]{6}”)|的|(?=[与及暨（《])|(?<!共)(?=和(?![平谐睦]))")
_WORDS = (
    "工作|情况|发展|建设|目标|任务|规划|计划|进展|要点|行动|战略|体系|机制|水平|成效|指标|项目|纲要|问题|精神|方案|产业|"
    "经济|社会|年度|区域|城市|乡村|创新|开放|民生|生态|企业|改革|服务|保障|治理|政策|措施|举措|推进|推动|落实|深化|"
    "提升|促进|实施|完成|分析|对照|比较|盘点|总结|市|区|县|省|年|月"
)
_HEADS = _WORDS[: _WORDS.index("|方案")]  # words that go with the one before them: 重点工作 五年规划
_AFTER_A_PHRASE = re.compile(f"(?:{_WORDS})(?!{_HEADS}|[型化性])")
_AFTER_A_WORD = re.compile(f"(?:{_WORDS})(?![型化性])")
_KINDS = (_SENSE, _AFTER_A_PHRASE, _AFTER_A_WORD)
_BOUND = re.compile(r"[A-Za-z\d.%％—~～-]{2}")
_LEAST = 3
_UNSURE = 0.1  # by how much a letter or digit may be wider than is reckoned, as typefaces differ


def titled(role: str, title: str, dressing: Dressing) -> StyledParagraph:
    """The title's paragraph, in lines as wide as the page has room for in its role."""
    if isinstance(title, Verbatim):
        return StyledParagraph(role, (Run(title),))
    room = text_width(dressing.style.page) / dressing.style.roles[role].size
    return StyledParagraph(role, (Run(balanced(dressing.words(title), room)),))


def balanced(title: str, room: float) -> str:
    """A title of more than one line broken where its sense allows, so that no word is cut (GB/T 9704—2012, 7.3.1).

    The lines come out about as long as each other: after a mark or before a conjunction if one stands near, else after
    a word that titles use, best where no compound is torn, else after any word, else in the middle.  ``room`` is a
    line's length in characters.  A title that may pass the room only just is broken too, lest a character stand alone.
    """
    count = ceil((ems(title) + _UNSURE * _narrow(title)) / room)
    if count < 2:
        return title
    for places in _places(title):
        near = [place for place in places if _fits(title, place, count, room)]
        if near:
            best = min(near, key=lambda place: abs(ems(title[:place]) - ems(title) / count))
            return f"{title[:best].rstrip()}\n{balanced(title[best:].lstrip(), room)}"
    return title


def _narrow(title: str) -> int:
    """How many of the characters are letters and digits of no fixed width."""
    return sum(one.isalnum() and not is_wide(one) for one in title)


def _places(title: str) -> Iterator[Iterable[int]]:
    """Where the title may be broken, the best kinds of places first."""
    for kind in _KINDS:
        yield _ends(kind, title)
    yield [end for _, end in segment.spans(title)]
    yield range(1, len(title))


def _ends(pattern: re.Pattern[str], title: str) -> list[int]:
    return [found.end() for found in pattern.finditer(title)]


def _fits(title: str, place: int, count: int, room: float) -> bool:
    """Whether the first of so many lines may end there: not far from its share, and leaving what the others hold."""
    ideal, left = ems(title) / count, ems(title[place:])
    torn = _BOUND.fullmatch(title[place - 1 : place + 1]) or title[place : place + 1] in "，、：；）》”。"
    return (
        ideal * 0.6 <= ems(title[:place]) <= min(room, ideal * 1.4)
        and _LEAST <= left <= room * (count - 1)
        and not torn
    )
