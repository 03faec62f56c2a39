"""A clause with a verb of action -> what it tells instead: an event, a picture, what something is for, or how."""

import re

from publisher.extract import tables
from publisher.extract.stating.parsing.direct import Predicate
from publisher.extract.stating.views import View

_TABLES = tables.read("actions")
# 一批项目为片区实施…打下了坚实基础
_SERVES = re.compile(
    "[^，,]*为[^，,]{2,40}(?:奠定|打下|提供|注入|作出|做出|积蓄|增添)了?[^，,]{0,12}"
    "(?:基础|支撑|保障|动力|动能|活力|力量|贡献)$"
)
_EVENT = re.compile("(?:会|会议|仪式|论坛)(?:在[^，,]{2,12})?(?:召开|举行|开幕)$")
_SPEECH = re.compile("[作做]了?[^，,]{0,8}(?:发言|讲话|致辞)$")
_CAPACITY = re.compile(r"(?:年产)?[^，,]{0,4}\d[^，,]*(?:产能|生产能力|产值|吞吐能力)$")
# 展现出…, 不断集聚新动能的良好态势
_PICTURE = re.compile("的[^，,]{0,6}(?:态势|势头|景象|局面)$")
_SHOWS = re.compile("(?:展现|呈现|显示|折射|反映|展示)(?:出|了)")
_SHOWING = frozenset(("展现", "彰显", "焕发", "释放", "凸显"))
_SHOWN = ("出", "在")
_WAYS = frozenset(("采取", "采用"))
_WAY = re.compile("的(?:方式|形式|办法|做法|手段)$")
_DEMANDS = re.compile("[^，,]{0,20}(?:指出|强调|要求|提出|表示|说)$")
_PURPOSE = re.compile("(?:[^，,。]{0,40}(?:讯|[）)]) ?)?为(?![期此主何])")
_DATED = re.compile(
    r"近[日期]|日前|昨[日天]|连日来|近年来|今年以来|前不久|(?:(?:20)?\d\d年)?\d{1,2}月\d{1,2}日|\d{1,2}日"
)


# 项目建成后，将进一步扩大…; 这些项目陆续开工，将…
_ONCE_THERE = re.compile(
    r"(?:预计|据介绍|据悉)?[，,]?(?:待|等)?[^，,。；;]{0,14}(?:建成|投产|投用|达产|通车|完工|竣工|运营|开业|落成|投入使用)[^，,。；;]{0,4}后[，,]"
    r"|(?:这|这些|此次|本次|上述|该)[^，,。；;]{0,6}(?:项目|工程|举措|活动|平台)[^，,。；;]{0,10}[，,]"
)
_IS_THERE = re.compile("(?:建成|投产|投用|达产|通车|完工|竣工|运营)[^，,]{0,4}后$")
_THEN = re.compile("(?:(?:每年|全部|届时)?(?:将|可|能够?|还将|也将|预计|有望)|进一步)")
_COMES_OF_IT = frozenset(_TABLES["effects"])


def tells(view: View, predicate: Predicate) -> str:
    """What a clause tells that only opens like an action; empty for others."""
    if predicate.verb in _COMES_OF_IT and view.position and _comes_of_it(view):
        return "tells what comes of it"
    text, verb, last = view.text, predicate.verb, view.text[view.end - 1]
    if last in "础撑障力能献" and text.find("为", view.start, predicate.start) >= 0 and view.match(_SERVES):
        return "says what for"
    if last in "开行幕" and not predicate.phrase and _EVENT.search(text, predicate.object, view.end):
        return "tells of an event"
    if last in "言话辞" and _SPEECH.search(text, predicate.object, view.end):
        return "tells of an event"
    if verb == "形成" and _CAPACITY.match(text, predicate.object, view.end):
        return "reports a figure"
    shown = verb in _SHOWING and text.startswith(_SHOWN, predicate.object)
    return "tells what can be seen" if shown or (last in "势头象面" and _is_shown(view, predicate)) else ""


def _comes_of_it(view: View) -> bool:
    """Whether the sentence tells what something will do once it is there."""
    opened = _ONCE_THERE.match(view.text, view.sentence.start, view.sentence.end)
    behind = opened.end() if opened else _behind_its_start(view)
    if not behind:
        return False
    first = next((clause for clause in view.sentence.clauses if clause.start >= behind), None)
    return first is not None and _THEN.match(view.text, first.start) is not None


def _behind_its_start(view: View) -> int:
    """Where the clause ends behind which something is there: ``…，全部建成投产后，…``; 0 where none is."""
    before = (clause.end for clause in view.sentence.clauses[: view.position] if view.text[clause.end - 1] == "后")
    return next((end for end in before if _IS_THERE.search(view.text, max(0, end - 8), end)), 0)


def _is_shown(view: View, predicate: Predicate) -> bool:
    """Whether a clause goes on with what the one before shows."""
    if not view.position or not _PICTURE.search(view.text, predicate.object, view.end):
        return False
    before = view.sentence.clauses[view.position - 1]
    return _SHOWS.search(view.text, before.start, before.end) is not None


def leads_up(view: View, predicate: Predicate) -> str:
    """Why a clause only leads up to the actions after it; empty for others.

    ``为发挥企业作用，加快培育集群，近日，…``, ``就做好下一步工作，县长指出，…``, ``采取专班推进的方式，…``.
    """
    if not view.following:
        return ""
    if _is_a_way(view, predicate) or _is_spoken_about(view):
        return "frames what follows"
    return "says what for" if _is_for_what_is_dated(view) else ""


def _is_a_way(view: View, predicate: Predicate) -> bool:
    if predicate.verb not in _WAYS or predicate.adverbs or view.text.find("不得", view.start, predicate.object) >= 0:
        return False
    if view.text.startswith("了", predicate.object) or view.text.startswith("并", view.following[0].start):
        return False
    return _WAY.search(view.text, predicate.object, view.end) is not None


def _is_spoken_about(view: View) -> bool:
    after = view.following[0]
    about = view.core > 0 and view.text[view.core - 1] == "就"
    return about and _DEMANDS.match(view.text, after.start, after.end) is not None


def _is_for_what_is_dated(view: View) -> bool:
    """Whether the sentence began to say what for, and what was done for that comes later, behind its date."""
    text, clauses = view.text, view.sentence.clauses
    if not view.position or not _PURPOSE.match(text, view.sentence.start, view.start):
        return False
    if any(_DATED.match(text, clause.start) for clause in clauses[1 : view.position + 1]):
        return False
    return any(_DATED.match(text, clause.start) for clause in view.following)
