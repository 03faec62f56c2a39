"""A clause of what is to come -> the end state by a date: ``到2031年，全县告别旱厕``, ``欠款年内清零``."""

import re

from publisher.extract import tables
from publisher.extract.aiming.deadlines import OCCASION
from publisher.extract.aiming.reasons import IS_END
from publisher.extract.stating.parsing.openings import with_time
from publisher.extract.stating.views import Verdict, View
from publisher.extract.text.patterns import any_of, each, lazily

_TABLES = tables.read("goals")
_DAY = (
    r"(?:今明两年|[今明后本]?年[内底末]?前?|20\d\d年[底末]?前?|\d{1,2}月(?:底|末|\d{1,2}日)?前"
    rf"|{OCCASION}(?:之?前))"
)
_DATED = re.compile(
    r"年内|年[底末]前|月[底末]?前|日前(?<=[0-9]日前)|到20\d\d年|(?:元旦|春节|国庆节?|五一|中秋节?|汛期|入冬|入汛|开学)之?前"
    r"|[今明后]年(?:底前)?"
)
_DEADLINE = re.compile(rf"(?:力争|争取|确保|计划)?(?:到|在|至)?{_DAY}")
_ALL = "(?:全部|全线|全域|全面|一律|均|都|基本)"
_WORDS = "(?:[^，,“”了的是使让把将由被给为对]|的(?!$))"
# What rids of something, what everybody has then, what has come to its end, and what is held.
_END = lazily(
    rf"(?!促进|推动|带动|助力|完成|实现|推进|有效|有助)(?P<subject>(?:{_WORDS}{{2,20}}?)?)(?:要|将|须|必须|力争|争取|确保|率先)*(?:"
    rf"(?P<rid>{any_of(_TABLES['ridding'])})[^，,的\d“”]{{2,12}}"
    rf"|{_ALL}?(?P<ended>{any_of(_TABLES['ended'])})"
    rf"|{_ALL}(?P<stands>{any_of(_TABLES['standing'])})"
    rf"|(?P<all>{any_of(_TABLES['everybody'])}|所有[^，,]{{2,8}}?)[都均]?"
    rf"(?:通上?|[用喝住吃走坐看][上到]|有(?!责)|享有?)[^，,\d]{{1,16}}"
    rf"|(?P<held>稳住|守住|保住|保)(?:[约近]?\d[\d.]*[%％]|[一二三四五六七八九十]争[一二三四五六七八九十]$)[^，,]{{0,8}})$"
)
# These need no date in a plan.
_BY_ITSELF = frozenset(_TABLES["ended_any_day"])
_MAY_END = re.compile(
    each(word for name in ("ridding", "ended", "standing", "everybody") for word in _TABLES[name])
    + "|[稳守保]住|保[一二三四五六七八九十]争|所有"
)
_UNSETTLED = re.compile(each(_TABLES["unsettled"]) + "|已|曾|目前|现在|如今|没有实现")
_NAMES_A_THING = re.compile("(?:工作|行动|任务|目标|工程|会议|活动|要求|计划|机制|制度|措施|能力)$")
_NAMES = re.compile("[^，,由把将给让对在要被了]+")  # what comes to its end: no clause of its own
_LONGEST_SUBJECT = 18


def ended(view: View) -> Verdict | None:
    """The end state by a date that a clause names; None where it names none, or one that was reached."""
    if view.tense == "done" or not _MAY_END.search(view.text, view.start, view.end):
        return None
    if _UNSETTLED.search(view.text, view.start, view.end) or _NAMES_A_THING.search(view.text, view.start, view.end):
        return None
    core = _behind_day(view)
    found = _END().match(view.text, core, view.end)
    if not found or not (_is_dated(view) or (_needs_no_day(found) and view.tense == "planned")):
        return None
    cue = found[found.lastgroup or 0]
    return Verdict("goal", IS_END, cue, _begin(view, core, found), view.end)


def _behind_day(view: View) -> int:
    """Where the clause begins behind its day: ``元旦前全部动工``."""
    day = _DEADLINE.match(view.text, view.core, view.end)
    return day.end() if day else view.core


def _needs_no_day(found: re.Match[str]) -> bool:
    everybody = found["all"] is not None and not found["subject"]  # 村村通公路
    return everybody or found["held"] is not None or found["ended"] in _BY_ITSELF


def _is_dated(view: View) -> bool:
    """Whether the clause says by when, or the one before that says nothing else, or a sentence of aims."""
    if view.place == "aims" or _DATED.search(view.text, view.start, view.end):
        return True
    if not view.position:
        return False
    before = view.sentence.clauses[view.position - 1]
    return _DEADLINE.fullmatch(view.text, before.start, before.end) is not None


def _begin(view: View, core: int, found: re.Match[str]) -> int:
    """Where the goal's words begin: with its day; with the clause before where that names what comes to its end."""
    start = view.start if core > view.core else with_time(view.text, view.start, view.core)
    if found["subject"] or not view.position or not (found["ended"] or found["stands"]) or view.before:
        return start
    before = view.sentence.clauses[view.position - 1]
    if not _NAMES.fullmatch(view.text, before.start, before.end):
        return start
    named = before.end - before.start <= _LONGEST_SUBJECT and not _DEADLINE.match(view.text, before.start, before.end)
    return before.start if named and before.mark in "，," else start
