"""The words around a number that say how it is meant: 超过, 不低于, …以上, 近, …左右 -> Comparator."""

import re
from typing import cast

from publisher.extract.tables import groups, pairs
from publisher.model.items import Comparator

_BEFORE_TABLE = """
>   超过 超 突破 多于 高于 大于 超出 逾 跨越 跨过 跃上 迈上 不止 超越 冲破 越过 > ＞
>=  不低于 不少于 至少 不小于 大于等于 大于或等于 不下于 不下 最少 不短于 最低 ≥ 保底
<=  不超过 不高于 不大于 不多于 小于等于 小于或等于 至多 最多 最高 ≤ 控制在 限制在 不突破
<   低于 不到 不足 少于 小于 未到 不满 短于 < ＜
~   近 约 接近 大约 大概 将近 约占 大致 约合
"""
_BEFORE = {word: cast(Comparator, sign) for sign, words in groups(_BEFORE_TABLE).items() for word in words} | {
    "< =": "<="
}

AFTER: dict[str, Comparator] = {
    "以上": ">=",
    "以下": "<=",
    "以内": "<=",
    "之内": "<=",
    "左右": "~",
    "上下": "~",
    "大关": ">",
    "全覆盖": ">=",
}

# After these characters the cue is the end of another word: 最近, 节约, 反超, 不低于.
_NOT_AFTER = pairs("""
近 最附靠临相邻远接亲
约 节合公条预制契签简隐和履违缔大盟
超 高反赶远
逾 不
小于 不
大于 不
少于 不
高于 不
低于 不
多于 不
""")
_BETWEEN = frozenset("了有是为达到至占出 ")
# How long the words are that end in a character, the longest first.
_WIDTHS = {
    last: tuple(sorted({len(word) for word in _BEFORE if word[-1] == last}, reverse=True))
    for last in {word[-1] for word in _BEFORE}
}
_LAST = frozenset(_WIDTHS) | _BETWEEN
_FAR = re.compile(r"(至少|最少|至多|最多|不少于|不超过)[\u4e00-\u9fff]{2,4}$")
_FAR_REACH = 7
_FAR_MARKS = frozenset("少多过")


def before(text: str, start: int) -> tuple[Comparator | None, int]:
    """The comparator that ends where a number starts, and where its words begin; (None, start) where there is none.

    Up to two light characters may stand between: 超过了, 至少有, 最多为.
    """
    if text[start - 1 : start] not in _LAST:
        return None, start
    end = start
    for _ in range(3):
        for width in _WIDTHS.get(text[end - 1 : end], ()):
            word = text[end - width : end] if width <= end else ""
            if word in _BEFORE and not _is_another_word(text, end - width, word):
                return _BEFORE[word], end - width
        if not end or text[end - 1] not in _BETWEEN:
            break
        end -= 1
    return None, start


def far(text: str, start: int) -> Comparator | None:
    """The bound that stands before the verb of a number's clause: 至少建成1处, 最多保留3个."""
    if _FAR_MARKS.isdisjoint(text[max(0, start - _FAR_REACH) : start]):
        return None
    found = _FAR.search(text, max(0, start - _FAR_REACH), start)
    return _BEFORE[found[1]] if found else None


def _is_another_word(text: str, start: int, word: str) -> bool:
    return start > 0 and text[start - 1] in _NOT_AFTER.get(word, "")
