"""The rule for clauses that state a goal: an end state or a position that is to be reached."""

import re
from collections.abc import Iterator

from publisher.extract import tables
from publisher.extract.aiming import levels, oldplans
from publisher.extract.aiming.goalnames import CLOSE, STATE, referred
from publisher.extract.aiming.goalstates import stated, to_be_there, verdict
from publisher.extract.aiming.mentions import is_condition, names_a_thing, trimmed
from publisher.extract.aiming.reasons import IS_LISTED, IS_NAMED, IS_STATE
from publisher.extract.aiming.reported import is_reported
from publisher.extract.stating.around.frames import FRAMED, is_spoken_of
from publisher.extract.stating.parsing.openings import subject_end, with_time
from publisher.extract.stating.parsing.verbs import ADVERB, PLAIN_VERB, VERBAL_NOUN
from publisher.extract.stating.views import Verdict, View
from publisher.extract.text.patterns import any_of, each, lazily

_TABLES = tables.read("goals")
# One group for all, lest a search no longer skip to their first letters.
_CUES = any_of(
    (*(word for name in ("cues", "reaching", "making") for word in _TABLES[name]), *levels.CUES), sought=True
)
CUE = re.compile(f"{_CUES.removesuffix(')')}|{levels.MORE_CUES})")
_NAMELY = re.compile(
    "[这那]?也?就是要?(?=力争|争取|确保|打造|建[设成]|[在到]|实现|形成|全面|进入|跻身|迈[入上进]|成为)"
)
# Clauses whose goal goes on behind the comma: ``争取用三年时间，解决…``, ``我们的目标是，让…``.
_WITHIN = re.compile(
    r"(?P<cue>力争|争取|努力|确保)(?:(?:再?用|在|经过|通过)(?:[^，,]{1,6}(?:时间|年左右|努力)|[^，,]{0,16}(?:时间|时期|年)内)"
    r"|在[^，,]{2,12}(?:时期|期间)"
    r"|通过努力|到[^，,]{2,8}[年底末])$"
)
# ``构建以甲为龙头、乙为主体，集丙于一体的旅游格局``.
_FORMED_OF = re.compile(
    rf"(?:力求|{ADVERB})*(?P<cue>构建|形成|打造|建成|建设|构筑)一?个?以[^，,]{{2,}}为[^，,、的]{{2,6}}$"
)
_AND_OF = re.compile("[^，,]{2,}为[^，,、的]{2,6}$")
_SO_FORMED = lazily(rf"[^，,]{{2,}}的[^，,的]{{0,8}}(?:{STATE}|体系){CLOSE}$")
_GOAL_IS = re.compile("[^，,]{0,8}目标(?:就|便)?是$")
_LETS_OR_MAKES = re.compile("让|使|把|建[设成]|实现|形成|打造")
_REACHED = re.compile(
    r"已经?(?!有)|^折合|是[^，,]{1,12}的$|(?<!力争)(?:打造|培育|建设|创造|走)出(?!口)|并不|必须分|(?:斗争|支持|援助)$|(?:实现|争取)这|(?<!尽)可能(?!性)"
    r"|具有[^，,]*意义$|" + each(_TABLES["reached"]) + "|" + each(_TABLES["circumstances"], "$")
)
_NO_GOAL = re.compile(
    "[是使让]|原(?:计划|定)|(?:[也更]|决|绝)*不(?:要|能|应|得|再)|才能|只有|作为|对于|虽然|如果|只要|因为|由于|尽管|不仅|无论|凡|当(?![好先])|为(?!实现)"
)
_LETS = re.compile("[使让]")
_PURSUED = re.compile(
    rf"(?:加快|全力以赴|全力|积极|努力|奋力|着力|大力|致力于?)(?P<made>[把将][^，,]{{2,30}}?(?=(?:打造|建设)[成为]))?"
    rf"(?P<cue>打造|创建|争创|申创|建设|构建)(?(made)[成为][^，,]{{4,}}|[^，,]*(?:{STATE}){CLOSE}(?:[和与“][^，,]*)?)$"
)
# What has been worked at of late is still to be reached: ``近年来，…，打造发展新引擎``.
_OF_LATE = re.compile("近几?年来?|今年以来|一直以来|长期以来|多年来")
_WORKED_AT = re.compile(
    rf"(?![^，,]{{0,4}}(?:成功|先后)){ADVERB}*(?P<cue>打造|创建|争创|构筑|构建|建设|共建)(?![了起出成])[^，,]*(?:{STATE}){CLOSE}$"
)
# 海州聚力建设渔业强市
_BARE_PLACE = re.compile(
    "(?!这里|那里|他们|我们|大家|以此|为此|从而|进而|并且|必须|应当|同时|此外)[\u4e00-\u9fff]{2,4}?"
    "(?=(?:聚力|全力以赴|全力|奋力|努力|积极|大力|着力|加快|加速|正|早日|致力于?)+"
    "(?:打造|建设|创建|争创|构建|构筑|跻身|建成|成为|迈向|冲刺|争当|争做))"
)
_HELPED = ("支持", "鼓励", "引导", "帮助", "促使")
_IN_YEARS = re.compile(r"[用经通花]过?[^，,]{1,3}(?:[年月])(?:左右)?的?(?:时间|努力)")
_CALLED = re.compile(
    "[^，,“]{0,12}(?:动员|号召)(?:全[市县区省党镇乡州旗社国体]|广大|各族|上下|各级|党员|干部|群众|人民|职工|[和、])+"
)
# 抢抓机遇打造重要增长极
_CHANCE = re.compile("(?:抢抓|抓住|把握|用好|借助|乘着)[^，,]{0,12}(?:机遇|契机|东风)(?=打造|创建|争创|建[设成]|构筑)")
# 我们提出到2030年要把…建成…
_PROPOSED = re.compile(
    r"[^，,“的]{0,8}(?:提出|明确|决心|立志)(?:到20\d\d年[底末]?|用[^，,]{1,4}年(?:左右)?的?时间)?要?(?=把|将|打造|建[设成]|力争|争创|成为)"
)
# 围绕主导产业创建国家级产业集群
_AROUND = re.compile("(?:(?:围绕|立足|依托|聚焦)[^，,]{2,16}?|聚焦)(?=创建|争创|打造|建成)")
_DEALS = lazily(f"支持|{PLAIN_VERB}")
_WHO = re.compile(
    "[^，,“的]{1,12}[区市县镇乡省里园道司团院](?:今年|明年)?(?:[将要]|必须)?(?=力争|争取|确保|争创|争当|全力|奋力)"
    "|[^，,“的、]{0,8}(?:我们|我国|[省市县区镇乡]|地区|部门|企业|政府)[也都还均]?(?:将(?!近)|要|必须|应)"
    "(?=在[^，,]*走在|实现|基本|全面|率先|建成|完成|努力|做到|保持|形成|打造|成为)"
)
# Work that stands among targets: ``…，重点控制煤炭消费``.
_COMPARES = re.compile("(?:同比|环比|[比较](?:上一?年|去年))(?:同期)?(?:实际|预计|约)*(?:增[长加]|下降|减少|提高|上升)")
# And how much a level to be reached has grown by then: ``达到5亿元，同比增长10%``.
_GROWS_BY = re.compile(r"(?:同比|比上年|较上年)(?:增长|递增|提高)[约]?[\d.]+[%％](?:以上|左右)?$")
_WORK = lazily(
    rf"并|按照|坚持|围绕|通过|以(?!上|内)|(?!{ADVERB}*{any_of(_TABLES['aiming'])})(?:{ADVERB}*{PLAIN_VERB}|{ADVERB}+{VERBAL_NOUN})"
)
_MADE_OF = re.compile("将[^，,]{1,40}?(?P<cue>(?:打造|建设|培育|发展|(?<!全面)建)成为?)(?![^，,]*(?:努力|时间)$)")
_LEADS_ON = ("目标是", "目标为", "任务是", "任务为")
_COUNTED = re.compile(r"实现[^，,\d]{2,8}\d[\d.]*[^，,的以]{1,3}$")
_BARE_LEVEL = re.compile("(?:始终|将|长期|持续)*(?:保持|稳定|控制)在")
_SAME = re.compile("达到?(?:了|约)?[\\d.]+[^\\d，,]{1,3}$")
_INDICATOR = re.compile("[^，,](?:比重|占比|比例|[率量值])$")
# The noun that the clause describes stands behind the comma: ``建成机构为支撑的，覆盖城乡的服务体系``.
_GOES_ON = re.compile("(?<![目标])的$")
_FIGURE = re.compile("\\d|百分之|[一二两三四五六七八九十百千]+[万亿倍]")


# What is to be done it by, before the first of them: ``通过三年的努力``.
_EFFORT = re.compile("(?:通过|经过|用)[^，,]{1,16}(?:努力|奋斗|时间|拼搏)$")


# What says of nothing that it shall be: ``将于明年投用``, ``力争年内出台``, ``今年新增的泊位中``.
_FRAGMENT = re.compile(
    r"将?于(?:今年|明年|20\d\d年|\d{1,2}月)[^，,]{0,8}(?:投用|投产|建成|通车|运营|竣工|完工|交付|投入使用|建成投用)"
    r"|(?:力争|争取|确保)(?:年内|今年|尽快|尽早|早日|年底前)?(?:出台|完成|实现|启动|印发|落地)|今年[^，,]*的[^，,]*中|为[^，,]*(?:(?:奠定|打下)[^，,]*基础|提供[^，,]*(?:支撑|保障))"
)


_BUILT = frozenset(("新增", "建成"))
_ACTIONS = tables.read("actions")
_FACILITIES = [word for word in _ACTIONS["built_for_people"] if word not in _ACTIONS["also_aims"]]
# 新增垃圾转运站12座, 年内新开公交线路5条
_PROVIDED = lazily(
    rf"(?:全年|年内|今年|再)*(?:新增|新开)(?:\d+[个条处座])?[^，,、\d]{{0,10}}?{any_of(_FACILITIES)}[^，,、\d]{{0,2}}(?:\d|$)"
)
_DEEDS = re.compile("(?:实事|大事|好事)[：:]")


def target(view: View) -> Verdict | None:
    """What stands in a list of targets."""
    if view.place != "list" or view.tense == "done" or view.end - view.core < 5 or view.fits(FRAMED):
        return None
    if _only_compares(view) or view.match(_EFFORT):
        return None
    if _WORK().match(view.text, view.start, view.end) and not _FIGURE.search(view.text, view.core, view.end):
        return None
    return Verdict("goal", IS_LISTED, "目标", view.core, view.end)


def _is_a_deed(view: View, found: Verdict) -> bool:
    """Whether what is built is provided, or done for people: ``新增转运站12座``, ``办好以下实事：…``."""
    if _PROVIDED().match(view.text, found.start, found.end):
        return True
    opening = view.text.rfind("。", 0, view.start) + 1
    return found.cue in _BUILT and _DEEDS.search(view.text, opening, view.start) is not None


def _only_compares(view: View) -> bool:
    """Whether a clause only compares what the one before tells, which is no goal: ``计划投资9亿元，同比增长27%``."""
    behind_a_goal = view.before is not None and view.before.kind == "goal"
    compares = _GROWS_BY if behind_a_goal else _COMPARES
    return view.position > 0 and view.match(compares) is not None


def goal(view: View) -> Verdict | None:
    """The goal that a clause with a cue states; None where it states none, or one that is reached already."""
    if view.text.endswith(_LEADS_ON, view.start, view.end):
        return None
    found, before = _without_who(view, _clause(_behind_namely(view))), view.before
    found = trimmed(view, found) if found and not _is_only_spoken_of(view, found) else None
    found = None if found and _is_a_deed(view, found) else found
    if found is None or _only_compares(view) or _FRAGMENT.fullmatch(view.text, found.start, found.end):
        return None
    if _GOES_ON.search(view.text, found.start, view.end) and view.following:
        return found._replace(end=view.following[0].end)
    if before and before.kind == "goal" and before.cue.startswith("翻") and view.match(_SAME):
        return view.whole("statement", "says the goal before in a figure", found.cue)
    if view.position and (not before or before.kind == "statement") and view.match(_BARE_LEVEL):
        subject = view.sentence.clauses[view.position - 1]
        return found._replace(start=subject.start) if _INDICATOR.search(view.text, *subject[:2]) else found
    return found


def _without_who(view: View, found: Verdict | None) -> Verdict | None:
    """The goal without whose it is: ``镇里将力争…``."""
    who = _WHO.match(view.text, found.start, found.end) if found else None
    if not found or not who or _DEALS().match(view.text, found.start, found.end):
        return found
    return found._replace(start=who.end())


def _is_only_spoken_of(view: View, found: Verdict) -> bool:
    """Whether the sentence says something of the goal (``…，是一项重要改革``) instead of setting it."""
    if found.reason == IS_NAMED:
        return False
    if is_condition(view, found) or names_a_thing(view, found) or is_reported(view, found):
        return True
    return _FIGURE.search(view.text, found.start, found.end) is None and is_spoken_of(view)


def _behind_namely(view: View) -> View:
    """The clause behind what says that it explains the one before: ``就是力争…``."""
    found = _NAMELY.match(view.text, view.start, view.end) if view.has("就是") else None
    return view._replace(start=found.end(), core=found.end()) if found else view


def _opened(view: View) -> Verdict | None:
    """The goal that a clause opens and the next ones state: ``争取用三年时间，解决…``."""
    if view.text[view.end - 1] not in "间右力年底末是内期" or view.last or view.tense == "done":
        return None
    following = view.following
    if found := view.match(_WITHIN):
        return Verdict("goal", "a goal and its time", found["cue"], view.core, following[0].end)
    if len(following) < 3 and view.match(_GOAL_IS) and _LETS_OR_MAKES.match(view.text, *following[0][:2]):
        return Verdict("goal", IS_NAMED, "目标", following[0].start, following[-1].end)
    return None


def _formed(view: View) -> Verdict | None:
    """The end state whose name follows what it is made of, behind the comma."""
    found = view.match(_FORMED_OF) if view.tense != "done" and not view.last and view.has("以") else None
    for start, end, _ in view.following[:3] if found else ():
        if found and _SO_FORMED().match(view.text, start, end):
            return Verdict("goal", IS_STATE, found["cue"], view.core, end)
        if not _AND_OF.match(view.text, start, end):
            break
    return None


def _clause(view: View) -> Verdict | None:
    """The goal that the clause states by itself."""
    if found := referred(view) or _opened(view) or _formed(view) or oldplans.of_the_clause_before(view):
        return found
    if found := to_be_there(view):
        return found
    if _REACHED.search(view.text, view.start, view.end):
        return None
    if view.match(_NO_GOAL):
        return (levels.planned(view, view.core) or levels.spread(view)) if view.match(_LETS) else None
    return _meant(view)


def _meant(view: View) -> Verdict | None:
    if _counts(view):
        return None
    if view.tense == "done":
        of_late = not view.review or _OF_LATE.search(view.text, view.near[0], view.start)
        patterns = (_PURSUED, _WORKED_AT) if of_late else (_PURSUED,)
        pursued = (verdict(view, start, one, IS_STATE) for start in _starts(view) for one in patterns)
        return next(filter(None, pursued), None)
    found = next((found for start in dict.fromkeys(_starts(view)) if (found := stated(view, start))), None)
    return _from_its_time(view, found) if found else _handed(view)


def _handed(view: View) -> Verdict | None:
    """``将其打造成…``: what the core leaves out says that something is made of it."""
    if view.text[view.core - 1 : view.core] != "将":
        return None
    return verdict(view, view.core - 1, _MADE_OF, "a word that always names a goal")


def _from_its_time(view: View, found: Verdict) -> Verdict:
    """The goal with the words of time before it: ``到2030年形成…格局``."""
    return found._replace(start=with_time(view.text, view.start, view.core)) if found.start == view.core else found


def _starts(view: View) -> Iterator[int]:
    """Where the goal's words may start: at the clause's core, or behind its subject."""
    if called := view.match(_CALLED):
        yield called.end()
        return
    yield with_time(view.text, view.start, view.core)
    yield view.core
    behind = subject_end(view.text, view.start, view.end)
    if behind > view.core and not view.text.startswith(_HELPED, view.core):
        yield behind
    if place := _BARE_PLACE.match(view.text, view.start, view.end):
        yield place.end()
    if chance := _CHANCE.match(view.text, max(behind, view.core), view.end):
        yield chance.end()
    if years := view.match(_IN_YEARS):
        yield years.end()
    if proposed := view.match(_PROPOSED) or view.match(_AROUND):
        yield proposed.end()


def _counts(view: View) -> bool:
    """Whether a clause that nothing dates tells what was counted: ``实现税收41.7亿元``."""
    if view.tense != "open" or (view.before and view.before.kind == "goal"):
        return False
    return _COUNTED.match(view.text, view.core, view.end) is not None
