"""Text -> where a line may break, which marks give way and where a gap belongs, after CLREQ (W3C, Chinese layout).

Positions are indices of characters.  The two-em dash ``——`` is one character here, U+2E3A.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

DASH = "\u2e3a"
OPENERS = "（《「『【〔〈［｛“‘"
CLOSERS = "、。，．：；！？）》」』】〕〉］｝”’"
NEVER_LAST = OPENERS + "([{$￥£€#№"
NEVER_FIRST = CLOSERS + ",.;:!?)]}％%‰℃°·・～—…／/"
_HAN = (
    ("\u4e00", "\u9fff"),
    ("\u3400", "\u4dbf"),
    ("\u3005", "\u3007"),
    ("\u3021", "\u3029"),
    ("\u3038", "\u303b"),
    ("\u2e80", "\u2fff"),
    ("\uf900", "\ufaff"),
    ("\U00020000", "\U0003ffff"),
)
_WESTERN = "A-Za-z0-9À-ɏͰ-ϿЀ-ӿ"
_SIGNS = r"+\-−±≤≥<>≈~"
_DIGITS = rf"[{_SIGNS}]?\d(?:\d|[,.:/](?=\d))*"
_COUNTED = (
    "元/[吨人月年日]|平方公里|平方米|立方米|个百分点|百分点|公里|公顷|海里|标准箱|标箱|千瓦时|千瓦|兆瓦|美元|欧元|人次|年度|"
    "[元个家人年月日时分秒吨斤米级项次岁倍亩户座条名所处批届号位天周类场件台套辆只村镇期点度成篇种款张轮股层栋段片颗对组支队箱艘床]"
)
_SCALED = rf"[百千万亿]*[余多]?[百千万亿]*(?:{_COUNTED})?(?:[A-Za-z/²³]+)?"
_NUMBER = rf"(?:[$￥£€]|第)?{_DIGITS}(?:[-–—~～至到+]{_DIGITS})*\s?(?:[%％‰℃°]|{_SCALED})"
_WORD = rf"[{_WESTERN}]+(?:['’._&@/+:=?#~%\-]+[{_WESTERN}]+)*\+?"
_first, _last = re.escape(NEVER_FIRST), re.escape(NEVER_LAST)
_THING = rf"{_NUMBER}|{_WORD}|{DASH}|——|…+"
_HEAD = rf"[{_last}]*(?:{_THING})|[{_last}]+[^{_first}\s]?|\S(?=[{_first}])"
_PLAIN = rf"[^{_last}{_first}{_WESTERN}{_SIGNS}{DASH}第\s\d]"  # begins nothing that stays whole: run over at one go
_UNIT = re.compile(rf"{_PLAIN}*+(?:([{_first}]+|[ \t\u3000]+|(?:{_HEAD})[{_first}]*)|.|\Z)", re.DOTALL)
_WESTERN_PART = re.compile(f"[{_WESTERN}%％]+")
_MARK = re.compile(f"[{re.escape(OPENERS + CLOSERS)}]")
_FIGURES = re.compile("[0-9]+")
_WESTERN_STRETCH = re.compile(r"[!-~À-ɏͰ-ϿЀ-ӿ]{2,}")


def inside(text: str) -> set[int]:
    """The positions where no new line may begin: inside things that stay whole.

    Whole are numbers with signs, ranges and units (``500-1000亿级``), Western words, dashes and ellipses; closing
    marks stay with what they follow, opening marks with what they precede, a digit with the character behind it
    (``7群``), of whatever it may be the unit.
    """
    found: set[int] = set()
    for unit in _UNIT.finditer(text):
        start, end = unit.span(1)
        if unit.start() < start and text[start] in NEVER_FIRST:  # stays with the character before
            found.add(start)
        if end - start > 1:
            found.update(range(start + 1, end))
    for figures in _FIGURES.finditer(text):
        if "\u3400" <= text[figures.end() : figures.end() + 1] <= "\u9fff":
            found.add(figures.end())
    return found


def gaps(text: str) -> list[int]:
    """The positions between a Chinese character and a Western letter or digit: a quarter em goes there."""
    found: list[int] = []
    for part in _WESTERN_PART.finditer(text):
        start, end = part.span()
        if start and text[start] not in "%％" and _is_han(text[start - 1]):
            found.append(start)
        if end < len(text) and _is_han(text[end]):
            found.append(end)
    return found


@cache
def _is_han(char: str) -> bool:
    return any(first <= char <= last for first, last in _HAN)


def marks(text: str) -> list[int]:
    """The marks that are half blank: openers on their left, closers on their right."""
    return [mark.start() for mark in _MARK.finditer(text)]


def crowded(text: str, places: Sequence[int]) -> Iterator[int]:
    """Of the marks at ``places`` those whose blank half meets another mark and goes.

    ``。`` in ``。”``, the second of ``（《``; where an opener meets a closer both keep theirs.
    """
    for first, second in pairwise(places):
        if second == first + 1:
            if text[first] in CLOSERS:
                yield first
            elif text[second] in OPENERS:
                yield second


def rigid(text: str) -> list[tuple[int, int]]:
    """The Western words of a text, between whose letters no blank is put."""
    return [found.span() for found in _WESTERN_STRETCH.finditer(text)]
