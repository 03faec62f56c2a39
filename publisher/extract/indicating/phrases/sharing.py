"""A phrase that lists names -> each of them in full: 小麦单产 and 玉米单产 of 小麦、玉米单产.

What the names share stands behind the last of them.
"""

import re

from publisher.extract import tables
from publisher.extract.indicating.naming import DEPENDENT
from publisher.extract.indicating.phrases.measurables import SHARED
from publisher.extract.indicating.phrases.verbal import VERBAL

_MARKS = re.compile("、|以及")
_ALL_MARKS = re.compile("、|以及|[和与及]")
# 一、二、三产业: the numerals are names' beginnings.
_ORDINALS = re.compile("第?([一二三])(?:次?产业)?")
_OF_INDUSTRIES = re.compile("第?[二三]次?产业(.*)")
# 一、二等奖, 三、四级手术: what the others are is said behind the last.
_NUMERAL = re.compile("第?[一二三四五六七八九]")
CLASSES = "(?:等奖|[级期类线批轮号]|季度|年级|孩)"
_OF_CLASSES = re.compile(f"第?[二三四五六七八九十]({CLASSES}.*)")
_BOTH = re.compile("城乡(?=居民|低保|最低|基础养老|医保|基本医|人均|收入|低收入)")
_THREE = re.compile("三次产业(?!结构)")
_INDUSTRIES = 3
_COMPLETE = frozenset("量率额值耗度比数价")
_TAIL = re.compile("(?<=..)(?:费用|装机容量|装机规模|装机)$")
_SUBSTANCES = ("需氧量",)  # 化学需氧量 is what is let out, not how much
_FAR = 8
_SO_MANY = re.compile("(?<=..)(?P<count>[两二三四五六3-6])[大项类种](?=..)")
NUMERALS = {2: ("两", "二", "2"), 3: ("三", "3"), 4: ("四", "4"), 5: ("五", "5"), 6: ("六", "6")}
_TRADE = ("进口", "出口")
_CONTRASTED = tuple(frozenset(words) for words in tables.groups("indicators", "contrasted").values())
_SHORTEST_HEAD = 2
_VERB = 2  # letters
_DEEDS = VERBAL | {"认证", "养殖", "监测", "注册", "登记"}
_LEVEL, _OF_A_LEVEL = re.compile("国家|[省部市州区县]"), re.compile("[省部市州区县乡](?P<what>级..+)")
_JOINING = frozenset("和与及")


def names(phrase: str, count: int) -> tuple[str, ...]:
    """The ``count`` names that a phrase lists, each with what the last shares; empty if they are not so many."""
    if count == 2 and _BOTH.match(phrase):
        return f"城镇{phrase[2:]}", f"农村{phrase[2:]}"
    if count == _INDUSTRIES and (three := _THREE.match(phrase)):  # 三次产业贡献率分别为5%、48%和47%
        return tuple(f"第{numeral}产业{phrase[three.end() :]}" for numeral in "一二三")
    for marks in (_MARKS, _ALL_MARKS):
        listed = [name.strip() for name in marks.split(phrase)]
        so_many = _SO_MANY.search(listed[-1])
        if so_many and so_many["count"] in NUMERALS.get(count, ()):  # 汽车、电子两大产业产值
            listed[-1] = listed[-1][: so_many.start()] + listed[-1][so_many.end() :]
        if len(listed) == count > 1 and all(listed):
            return _completed(listed)
    return ()


def _completed(listed: list[str]) -> tuple[str, ...]:
    *others, last = listed
    if numbered := _numbered(others, last):
        return numbered
    if last in DEPENDENT and (measured := SHARED().search(others[-1])) and measured.start():
        return (*others, others[-1][: measured.start()] + last)  # 粮食播种面积和产量
    if head := _behind_its_level(others, last) or _behind_its_own(others, last):
        return (*(name + head for name in others), last)
    shared = SHARED().search(last)
    if shared is None or not shared.start():
        return tuple(listed)
    if shared.start() > _FAR + max(map(len, others)):  # how much of the last is shared cannot be told
        return ("、".join(listed),) * len(listed)
    head = _with_what_is_done(others, last[: shared.start()]) + shared[0]
    return (*(name if _is_complete(name, shared[0]) else name + head for name in others), last)


def _with_what_is_done(others: list[str], own: str) -> str:
    """The verb that all share before a head, as the others are as long as the last without it: 绿色、有机认证面积."""
    width = len(own) - _VERB
    return own[width:] if own[width:] in _DEEDS and all(len(name) == width for name in others) else ""


def _numbered(others: list[str], last: str) -> tuple[str, ...]:
    """The names of which all but the last are no more than their numerals; empty for others."""
    industries = _OF_INDUSTRIES.fullmatch(last)
    if industries and all(_ORDINALS.fullmatch(name) for name in others):
        return tuple(f"第{_numeral(name)}产业{industries[1]}" for name in (*others, last))
    classes = _OF_CLASSES.fullmatch(last)
    if classes and all(_NUMERAL.fullmatch(name) for name in others):
        return (*(name + classes[1] for name in others), last)
    return ()


def _behind_its_level(others: list[str], last: str) -> str:
    """What stands in the last name behind its level, where the others are but levels: 国家、省级绿色工厂."""
    level = _OF_A_LEVEL.fullmatch(last)
    return level["what"] if level and all(_LEVEL.fullmatch(name) for name in others) else ""


def _behind_its_own(others: list[str], last: str) -> str:
    """What stands in the last name behind the one of the kind of the others: 平均寿命 of 男、女平均寿命.

    They are of one kind by the table, or as they end alike: 单位 of 甲县、乙县单位.
    """
    kind = next((words for words in _CONTRASTED if words.issuperset(others)), frozenset())
    own = max((word for word in kind if last.startswith(word)), key=len, default="")
    if own:
        return "" if last[len(own) : len(own) + 1] in _JOINING else last[len(own) :]
    if any(name[-1] in _COMPLETE for name in others):
        return ""
    tail = _TAIL.search(last)
    is_shared = tail and not any(name.endswith(tail[0]) for name in others)  # 销售、管理、研发费用
    return tail[0] if tail and is_shared else _behind_their_ending(others, last)


def _behind_their_ending(others: list[str], last: str) -> str:
    """What stands in a name behind the longest ending of the others that it has inside; empty where none does."""
    for width in range(min(map(len, others)), 0, -1):
        ending = others[0][-width:]
        at = last.find(ending, 1) if all(name.endswith(ending) for name in others) else -1
        if at > 0:
            head = last[at + width :]
            return head if len(head) >= _SHORTEST_HEAD and head[0] not in _JOINING else ""
    return ""


def _is_complete(name: str, shared: str) -> bool:
    """Whether a name needs nothing of what the last shares; 进口 alone does in 进口、出口通关时间."""
    if name.endswith(_SUBSTANCES):
        return False
    return name[-1] in _COMPLETE or bool(SHARED().search(name) and not (name in _TRADE and shared not in _TRADE))


def _numeral(name: str) -> str:
    return next(char for char in name if char in "一二三")
