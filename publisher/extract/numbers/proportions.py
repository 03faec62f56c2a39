"""A place in a text -> the proportion of the numbers there: 医护比1∶1.5, 产业结构为9∶43∶48."""

import re
from decimal import Decimal
from typing import NamedTuple

from publisher.extract.text.patterns import lazily

_MARKS = "∶:："
_NUMBER = r"[0-9]{1,6}(?:\.[0-9]{1,4})?"
_PROPORTION = re.compile(
    rf"(?:1[{_MARKS}](?P<second>{_NUMBER})|(?P<first>{_NUMBER})[{_MARKS}]1)(?![0-9.]|[{_MARKS}][0-9])"
)
_PARTS = re.compile(rf"({_NUMBER})[{_MARKS}]({_NUMBER})[{_MARKS}]({_NUMBER})(?![0-9.]|[{_MARKS}][0-9])")
_STRUCTURE = lazily("产业[\u4e00-\u9fff]{0,8}(?:结构|构成|比)[^，,。；;]{0,26}$")
_ALL = range(99, 102)  # parts of a hundred, rounded
# 师生比为1∶14, 生师比降到17∶1, 产值之比达到3∶1, 与公办学校的比例约为1∶2
# 车桩比由3∶1优化至2∶1, 小学、初中生师比分别为16∶1、13∶1
_BEFORE = lazily(
    "(?<![占对同环相可正反])(?:比(?!分(?!别)|数)|比例|比率)(?:分别|依次|[均已将可约仅]{0,2})"
    f"(?:[由从为达]{{0,2}}[0-9.]{{1,5}}[{_MARKS}][0-9.]{{1,5}}、?)?"
    "(?:[达为是由从和]|(?<=、)|(?:[\u4e00-\u9fff]{0,3}[到至在为]))?了?(?:约|近|不低于|不高于|超过)?$"
)
# A half is so much of something: 占总支出近一半, 减少一半, 不到全国平均水平的一半; not 另一半.
_SO_MUCH = lazily(
    "(?:近|约|不到|不足|超过?|过|逾|占|达到?|(?:减少|下降|降低|缩短|压缩|缩小|便宜|减|降|少)[了到至为近约]*)$"
    "|(?:占|不到|不足|超过|接近|相当于|仅为|只有|达到)了?[\u4e00-\u9fff]{2,14}的$"
)
_MOST = ("一半以上的", "半数以上的")  # 一半以上的企业实现盈利
_NEAR, _FAR = 20, 40  # letters before a proportion, and before three parts of a whole, that tell of what they are


class Proportion(NamedTuple):
    """So much to one, and where its words end."""

    value: Decimal
    end: int


def are_told(text: str) -> bool:
    """Whether a text may tell any proportion."""
    return ("比" in text or "产业" in text) and ("∶" in text or ":" in text or "：" in text)


def match(text: str, start: int) -> Proportion | None:
    """The proportion that begins at a place behind what it is of; None for scores, times and three parts."""
    found = _PROPORTION.match(text, start)
    if found is None or not _BEFORE().search(text, max(0, start - _NEAR), start):
        return None
    return Proportion(Decimal(found["second"] or found["first"]), found.end())


def parts(text: str, start: int) -> tuple[tuple[int, int], ...]:
    """Where the three parts of a hundred stand that begin at a place behind the industries they are of; else empty."""
    found = _PARTS.match(text, start)
    if found is None or round(sum(map(float, found.groups()))) not in _ALL:
        return ()
    is_told = _STRUCTURE().search(text, max(0, start - _FAR), start)
    return tuple(found.span(number) for number in (1, 2, 3)) if is_told else ()


def is_half(text: str, start: int) -> bool:
    """Whether the half at a place is so much of something."""
    return text.startswith(_MOST, start) or _SO_MUCH().search(text, max(0, start - 20), start) is not None
