"""Rules for clauses that say with whom something is done, from what something is taken, or where it is set up.

``对未开工项目逐一会办``, ``与职业院校合作办班``, ``从门票收入里提三成``, ``在路口设劝导站``.
"""

import re
from collections.abc import Callable

from publisher.extract import tables
from publisher.extract.stating.parsing.openings import begins
from publisher.extract.stating.views import Verdict, View
from publisher.extract.text.patterns import any_of, lazily

_TABLES = tables.read("actions")
_TREATED = lazily(
    r"(?![^，,]*(?:利于|打击报复|诬蔑|攻击|击破))[^，,的把将]{0,10}?(?<!面)对(?![于此外内口接标照应策比])[^，,]{2,40}?"
    rf"(?:{any_of(_TABLES['dealt_with'])}|免(?![疫费得])|逐[一个户村院片案家项件季月年条矿井厂校店企]"
    r"|按[^，,的]{1,8}(?:奖励|补助|补贴|发放|给予)|每[^，,的\d]{1,3}补[助贴]|以[^，,的]{2,8}为主)"
    r"(?!了?(?:解读|采访|重新|肯定|高度))[^，,的]*$"
)
_NO_DEED_WITH = (
    "[社的在更深]|关系|一致|[^，,]{0,4}共识|了?就业|到|名|证|机制|领域|水平"
    "|取得|得到|不断|继续|持续|越来越|日益|全面|进一步"
)
_DONE_WITH = lazily(
    r"(?![^，,]*由|[^，,]{0,6}(?:愿|希望|曾经)|[^，,]*交会|[^，,]*(?:的[^，,的了]{2,}|脱钩)$)"
    r"[^，,的是有、]{0,12}?[与和同跟](?![此其之])[^，,]{2,18}?"
    rf"(?:{any_of(_TABLES['done_with_others'])}|(?<!友好)(?<!技术)合作(?=$|[办建烧研]|开(?!创)|[研培设搭种养推打引制]))(?!{_NO_DEED_WITH})[^，,]*$"
)
_SOME = r"(?:\d|[一二两三四五六七八九十几]+[成人名个万])"
_TAKEN = lazily(
    r"[^，,的]{0,12}?从(?![业事而严紧快速重优简今\d一二三四五六七八九十])[^，,]{2,16}?(?<![提延调])"
    rf"(?:{any_of(_TABLES['taken'])}|提(?![高升前到])|引(?!领)|抽)[^，,]*{_SOME}[^，,]*$"
)
_PLACE = "里上中下旁边口内外区县乡镇村湾山海城州市港园路街站"
_SET_UP = lazily(
    r"(?![^，,]*(?:这里|会议?上|过程|方面|时间内|可能|能够|希望|的第|还快|限期|“一刀切”|有些|次会议|常务会议|建功|[做设办建搞开]过|以[后来]$))"
    r"[^，,的是]{0,16}?(?<![现正存所潜都还也好就内外实])在(?!于|线|校|岗|建|全[区市县省国]|取得)[^，,]{2,16}?"
    rf"(?:{any_of(_TABLES['set_up'])}|[设办建搞装栽种](?:[了起]|(?=[“\d一二两三四五六七八九十几首]))"
    rf"|(?<=[{_PLACE}])(?:新建|兴建|修建|建设(?!和)|[设开]立|开设|[设办建搞装栽种](?![有法事的置点在备设立]|厂还)))(?!的|开始|签约)"
    r"(?![^，,]{0,3}的[^，,的]{2,6}$)[^，,]{3,}(?<![的过])$"
)
_Kind = tuple[str, Callable[[], re.Pattern[str]], str]
# The letters one of which must stand in a clause of each kind, how it goes, and what it does.
_KINDS: tuple[_Kind, ...] = (
    ("对", _TREATED, "deals with somebody"),
    ("与和同跟", _DONE_WITH, "does it with somebody"),
    ("从", _TAKEN, "takes it from something"),
    ("在", _SET_UP, "does it somewhere"),
)


def dealt(view: View) -> Verdict | None:
    """``对未开工项目逐一会办``: with whom something is done and what, in one clause."""
    words = view.text[view.core : view.end]
    kinds = [(cue, pattern, reason) for cues, pattern, reason in _KINDS for cue in cues if cue in words]
    if not kinds:
        return None
    for begin in begins(view.text, view.start, view.core, view.end):
        for cue, pattern, reason in kinds:
            if pattern().match(view.text, begin, view.end):
                return Verdict("action", reason, cue, begin, view.end, cue)
    return None
