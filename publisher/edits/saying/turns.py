"""Two texts -> the words by which one says the opposite of the other: 增长 → 下降, 完成 → 未完成."""

import re
from collections import Counter
from collections.abc import Iterator

from publisher.directions import FELL, RATES_OF_FALL, RATES_OF_RISE, ROSE, either

_DIGIT = "[\\d一两二三四五六七八九十百千万亿零近约超逾过至到]"
_LESS = (
    f"{either((*FELL, *RATES_OF_FALL))}|慢于|低于|劣于|减亏|逆差|净流出|亏损|恶化"
    f"|裁撤|撤销|关停|关闭|拆除|停办|跌至|降至|减至|[降减跌](?={_DIGIT})"
)
_MORE = (
    f"{either((*ROSE, *RATES_OF_RISE))}|扩增|放大|增强|快于|高于|优于|增亏|顺差|净流入|盈利|改善"
    f"|新增|新建|增设|扩建|涨至|升至|增至|[升增涨](?={_DIGIT})"
)
_AT_MOST = "不超过|不高于|不多于|不大于|以内|以下|少于|低于|不足|不到|至多|最多"
_AT_LEAST = "不低于|不少于|不小于|以上|超过|突破|高于|多于|至少|最少"
_DONE, _TO_COME = "已经|已", "尚待|有待|将|拟|计划|力争|争取|预计|有望"
_AXES = ((_LESS, _MORE), (_AT_MOST, _AT_LEAST), (_DONE, _TO_COME))
_WORDS = tuple((re.compile(f"{other}|(?P<one>{one})"), re.compile(f"{one}|(?P<one>{other})")) for one, other in _AXES)
_DENIED = re.compile(
    "(?:尚未|并未|从未|未能|没有|没能|没|不再|不予|不宜|不能|无法|难以|暂不|暂缓|停止|取消|中止"
    "|未(?![来必免知成])|不(?=[一-鿿]{2}))(?P<what>[一-鿿]{1,2})"
)


def turned(before: str, after: str) -> tuple[list[str], list[str]]:
    """The words of the one text and of the other that say opposite things; none of either where nothing is turned."""
    gone: list[str] = []
    new: list[str] = []
    for one, other in _WORDS:
        lost, came = _changed(one, before, after), _changed(other, before, after)
        if lost[0] and came[1]:
            gone, new = [*gone, *lost[0]], [*new, *came[1]]
        elif came[0] and lost[1]:
            gone, new = [*gone, *came[0]], [*new, *lost[1]]
    for words, bare in _denials(before, after):
        gone, new = [*gone, bare], [*new, words]
    for words, bare in _denials(after, before):
        gone, new = [*gone, words], [*new, bare]
    return list(dict.fromkeys(gone)), list(dict.fromkeys(new))


def _changed(pattern: re.Pattern[str], before: str, after: str) -> tuple[list[str], list[str]]:
    """The pattern's words that only the first text says, and those that only the second does."""
    had, has = (Counter(found["one"] for found in pattern.finditer(text) if found["one"]) for text in (before, after))
    return list((had - has).elements()), list((has - had).elements())


def _denials(before: str, after: str) -> Iterator[tuple[str, str]]:
    """What the second text denies that the first says: in its words, and bare."""
    known = {found[0] for found in _DENIED.finditer(before)}
    said = _DENIED.sub("", before)
    for found in _DENIED.finditer(after):
        if found[0] not in known and found["what"] in said:
            yield found[0], found["what"]
