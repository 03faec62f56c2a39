"""The words around a number that say how it is meant: 超过, 不低于, …以上, 近, …左右 -> Comparator."""

import re
from typing import cast

from publisher.extract import tables
from publisher.extract.text.patterns import any_of, lazily
from publisher.model.items import Comparator


def _signs(table: str) -> dict[str, Comparator]:
    return {word: cast(Comparator, sign) for word, sign in tables.keyed("comparators", table).items()}


def _unless(word: str) -> str:
    """What makes a word behind a number another one: 上下游."""
    others = tables.groups("comparators", "not_before").get(word, ())
    return f"(?!{any_of(others)})" if others else ""


_BEFORE = _signs("before") | {"< =": "<="}
AFTER = _signs("after")
_ODD: dict[str, Comparator] = {"强": ">", "弱": "<"}
# 三分之一强, 七成弱; but 前十强, 五成强企
_BY_AN_ODD = "[强弱](?<=[成半一二三四五六七八九][强弱])(?![\u4e00-\u9fff])"
_LONGEST_FIRST = sorted(AFTER, key=len, reverse=True)
AFTER_PATTERN = "|".join((*(f"{re.escape(word)}{_unless(word)}" for word in _LONGEST_FIRST), _BY_AN_ODD))
AFTER |= _ODD
_NOT_AFTER = tables.groups("comparators", "not_after")
_BETWEEN = frozenset((*tables.read("comparators")["between"], " "))
# How long the words are that end in a character, the longest first.
_WIDTHS = {
    last: tuple(sorted({len(word) for word in _BEFORE if word[-1] == last}, reverse=True))
    for last in {word[-1] for word in _BEFORE}
}
_LAST = frozenset(_WIDTHS) | _BETWEEN
_ABOUT = re.compile(
    "(?<![节合公条预制契签简隐和履违缔大盟])约(?:增长|增加|增产|下降|减少|减产|提高|降低|上升|可|需|有|合)$"
)
_ABOUT_A_PART = re.compile("(?:约|大致|大约|大概)占(?:到|了)?[^，,。；;0-9占]{1,12}的$")
_BOUND_OF_A_PART = re.compile(
    "(?<![至达])(不得超过|不超过|不高于|不低于|不少于|不大于|不到|不足|不及|(?<!不)低于|(?<![不得])超过|接近)[^，,。；;、0-9的占]{2,12}的$"
)
# 占比过六成, 产值过百亿元; not 召开过3次
_PAST = re.compile(
    "(?:全部|双双|村村|镇镇|县县|户户|家家|已|均|都|首|占比|比重|[额量率值]|收入|投资|利润|税收|营收|规模|总数|[人户]数|面积)过$"
)
_GREAT = re.compile(
    "[0-9]{1,4}(?:[.][0-9]+)?(?:[%％成]|多?[万亿]|[千百][万亿])|[一二三四五六七八九两十百千]{1,3}(?:成|多?[万亿])"
)
_FAR_WORDS = tables.read("comparators")["far"]
_FAR = lazily(rf"({any_of(_FAR_WORDS)})(?!的|[时达是为有]$)[\u4e00-\u9fff]{{1,4}}$")
_FAR_REACH = max(map(len, _FAR_WORDS), default=0) + 4
_FAR_MARKS = frozenset(word[-1] for word in _FAR_WORDS)


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
    has_passed = text[start - 1] == "过" and _PAST.search(text, max(0, start - 4), start) and _GREAT.match(text, start)
    return (">", start - 1) if has_passed else (None, start)


def far(text: str, start: int) -> Comparator | None:
    """The bound that stands before the verb of a number's clause: 至少建成1处, 最多保留3个, 约增长5%."""
    if "约" in text[max(0, start - 3) : start] and _ABOUT.search(text, max(0, start - 4), start):
        return "~"
    if text[start - 1 : start] == "的":
        return _of_a_whole(text, start)
    if _FAR_MARKS.isdisjoint(text[max(0, start - _FAR_REACH) : start]):
        return None
    found = _FAR().search(text, max(0, start - _FAR_REACH), start)
    return _BEFORE.get(found[1]) if found else None


def _of_a_whole(text: str, start: int) -> Comparator | None:
    """The bound that stands before what a number is a part of: 约占全县的三成, 不到全国平均水平的一半."""
    if _ABOUT_A_PART.search(text, max(0, start - 18), start):
        return "~"
    bound = _BOUND_OF_A_PART.search(text, max(0, start - 16), start)
    return _BEFORE.get(bound[1], "<=") if bound else None


def _is_another_word(text: str, start: int, word: str) -> bool:
    return start > 0 and text[start - 1] in _NOT_AFTER.get(word, ())
