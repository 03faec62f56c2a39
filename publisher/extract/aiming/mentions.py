"""A clause with a goal's words, in its sentence -> whether it only mentions the goal, and the words that state it.

It mentions one as a condition (``要实现…，必须…``), as what it speaks of (``实现…，并不容易``), or in a thing's name
(``实现…的重要保证``).
"""

import re

from publisher.extract import tables
from publisher.extract.stating.views import Verdict, View
from publisher.extract.text.patterns import any_of

_TABLES = tables.read("goals")
# What goes on so tells what a goal takes.
_TAKES = (
    "(?:这?[就还才也都又]|首先|当然|根本上?|归根到底)*(?:必须|须|需要|得(?=[靠有先要])|要靠|要依靠|要经过|要付出|离不开|只[能有]靠|取决于)"
    "|(?:[就还]|当然|首先|根本)要|关键(?:在于?|是|靠)|不仅(?:需要|要|是)"
)
_CALLED = (
    "(?:还|也|并|决|绝|当然)*不(?:是|等于|容易|可能(?!出现))|还是(?!要)|还有[^，,]*(?:时间|过程|距离|路)|任务[^，,]{0,4}(?:艰巨|繁重|很重)$"
    "|[^，,、]{2,4}是(?:关键|根本|基础|前提|保[证障])$|(?:谈何容易|难度|困难|时间)[^，,]{0,4}$|才[能会可有]|就(?:会|能够?|有可能)"
    "|(?:[也都均]|有的)*已经?(?!有)"
)
_BOUND = re.compile(f"{_TAKES}|{_CALLED}")
_TAKEN = re.compile(_TAKES)
# ``而要实现…``: what is wanted, before what it takes.
_WANTED = re.compile(
    "(?:但是?|然而|而|可是|因此|所以|总之|如果|若)?(?:我们|我国)?(?:真正|一定)?(?:要|想要|要想|为了?)$"
)
_ALLOWED = re.compile("就(?:可以?|会|能够?|给|有可能)(?!为)")
_WOULD = ("才能", "才会", "就能", "就会", "就可以", "就有可能", "就可能")
_STRIVING = frozenset(("力争", "争取", "确保", "保证"))
_THING = re.compile(
    rf"(?:(?<![力促])实现|完成|建成|保证|基本|全面|保持)[^，,]*的[^，,的]{{0,8}}(?:{any_of(_TABLES['not_reached'])})[”’]?$"
    "|的[^，,的]{0,8}(?:就愈|就越|就更|就会|仍然|说来$|来说$|看来$)|就[愈越]"
)
_HOW_MANY = re.compile(
    r"(?:建成|完成|全部)[^，,]*的[^，,]*(?:共?有|[仅只]有|[仅只]占)[\d一二三四五六七八九十百千万]+[^，,]{0,3}$"
)
_NOT = re.compile("为限$|(?:无法|难以|不能|未能|不可能|不足以|没有)[^，,]{0,4}(?:实现|完成|达到|成为)")
_SOUGHT = re.compile("(?:力争|争取)(?:的|[^，,]*的(?:人|人民|国家|国家和人民)$|[^，,]*外$)")
# Who sets a goal, and that it is one, are no part of it: ``纲要提出…``, ``…的宏伟目标``.
_SET_BY = re.compile(
    "(?:《[^》]+》(?:[（(][^）)]*[）)])?|中央|党中央|国务院|国家|会议|报告|[^，,]{0,10}(?:计划|规划|纲要|草案|方案)|[^，,]{1,6}[里市县区省镇])?"
    "(?:今年|明年|[一二\\d][^，,]{3}年)?(?:提出|规定|要求|拟定|明确)了?(?!的)(?=[^，,]{5})"
)
_AND_CALLED = re.compile(
    "(?<=[番倍内上下右平化％%元人])的(?:这一|这个|宏伟|伟大|奋斗|战略|预期|既定|总)*目标(?:(?:必须|要|一定|就|是)[^，,]*)?$|(?<=[斤亩吨元％%倍])的(?:指标|要求)$"
)


def is_condition(view: View, found: Verdict) -> bool:
    """Whether the clause says what one must do something for, or speaks of reaching the goal."""
    following = view.following
    if found.cue == "实现" and _follows_a_condition(view):
        return True
    if not following or found.cue == "目标" or found.cue in _STRIVING:
        return False
    wanted = _WANTED.match(view.text, view.start, found.start) is not None
    if any(_ALLOWED.match(view.text, clause.start, clause.end) for clause in following[:2]):
        return True
    near = following[:3] if wanted else ()
    if any(_TAKEN.match(view.text, clause.start, clause.end) for clause in near):
        return True
    opens = view.before is None or view.before.kind in {"statement", "frame"}
    return (opens or wanted) and _BOUND.match(view.text, *following[0][:2]) is not None


def _follows_a_condition(view: View) -> bool:
    """Whether the clause goes on with what something would bring about: ``…，才能保护…，实现…``."""
    if not view.position or (view.before and view.before.kind == "goal"):
        return False
    return view.text.startswith(_WOULD, view.sentence.clauses[view.position - 1].start)


def names_a_thing(view: View, found: Verdict) -> bool:
    """Whether the goal's words belong to the name of a thing: ``实现…的基础``."""
    thing = _SOUGHT if found.cue in _STRIVING else _THING
    if _NOT.search(view.text, view.start, found.end):
        return True
    named = _HOW_MANY.search(view.text, found.start, found.end) or thing.search(view.text, found.start, found.end)
    return named is not None


def trimmed(view: View, found: Verdict) -> Verdict:
    """The goal without who sets it, and without the word goal."""
    setter = _SET_BY.match(view.text, found.start, found.end)
    start = setter.end() if setter else found.start
    called = _AND_CALLED.search(view.text, start, found.end)
    return found._replace(start=start, end=called.start() if called else found.end)
