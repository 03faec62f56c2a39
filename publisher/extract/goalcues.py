"""The rule for clauses that state a goal: an end state or a position that is to be reached."""

import re
from collections.abc import Iterator

from publisher.extract import levels, tables
from publisher.extract.frames import is_spoken_of
from publisher.extract.patterns import any_of, each, lazily
from publisher.extract.predicates import ADVERB, PLAIN_VERB, VERBAL_NOUN, subject_end, with_time
from publisher.extract.shapes import Row, beginning, cue
from publisher.extract.views import Verdict, View

_TABLES = tables.read("goals")
_STATE = any_of(_TABLES["states"])
_CLOSE = r"[”’》）)]*"
# One group for all, lest a search no longer skip to their first letters.
_CUES = any_of(
    (*(word for name in ("cues", "reaching", "making") for word in _TABLES[name]), *levels.CUES), sought=True
)
CUE = re.compile(f"{_CUES.removesuffix(')')}|{levels.MORE_CUES})")
_REFERENCE = re.compile(
    r"(?:紧紧|牢牢)?(?:围绕|紧扣|对照|锚定|瞄准|聚焦|以|朝着|向着|按照|对标|盯住|紧盯|为实现)"
    r"(?P<goal>(?![及和]?“(?:两个一百年|[一二三四五六七八九十]{1,2}五)”)(?=[^，,]{0,70}(?:[“\d]|打造|建[设成]|创建|争创|成为|率先|[勇争]当|跻身|走在|翻[一两]?番|实现[^，,]*化))[^，,]{4,70}?)"
    r"(?:这一|的)?(?:作为|为)?(?:新的|全新的?|宏伟|奋斗|总体|总|发展|节点|主要|战略|建设|的)*目标"
)
# ``将“海洋强区”作为总定位``, ``确立了建设海洋强区的奋斗目标``.
_SET_AS = re.compile(
    r"[把将以](?P<goal>(?:“[^”]{4,}”|(?:打造|建[设成]|创建|争创|实现|全面|加快|奋力)[^，,“]{4,}?)+?)"
    r"(?:(?:作为|定为|确定为|确立为|设定为)[^，,]{0,16}?(?:目标|定位|愿景|总抓手)|为(?:总体|发展|奋斗|战略)?目标$)"
)
_LAID_DOWN = re.compile(
    r"(?:确立|明确|提出|确定|锚定|瞄准|围绕|紧扣|聚焦|按照|对照|锁定|立足)了?"
    r"(?P<goal>(?:(?:聚焦|全力|奋力|加快|着力|努力|高标准|高质量)*(?:打造|建[设成]|创建|争创|成为|实现)[^，,]{4,60}?|“[^”]{6,}”|‘[^’]{6,}’))"
    r"(?:这一|的)(?:新的|全新的?|宏伟|奋斗|总体?|发展|战略|城市|建设|功能|远景|中长期|的)*(?:目标|定位|愿景)$"
)
_ACHIEVING = re.compile(
    "(?:实现|完成|达成)[^，,“]{0,10}(?P<goal>[“‘](?=[^”]*[\u4e00-\u9fff]{3})[^”’]{6,}[”’])(?:这一|的)?(?:宏伟|奋斗|总体?|发展|战略|工作|建设)*目标"
)
_HANDLE = re.compile(rf"以(?P<goal>(?:打造|创建|建设|争创|建成)[^，,]{{2,50}}(?:{_STATE}){_CLOSE})为[^，,]{{1,6}}$")
_POSITION = re.compile(
    r"(?P<goal>(?:打造|建设|建成|成为|创建)[^，,]{4,50}?)的?(?:全新|发展|功能|战略|总体)*(?:定位|愿景)$"
)
_TURNED_INTO = re.compile(rf"[使让](?:之|其)(?P<goal>成为[^，,]{{4,}}(?:{_STATE}){_CLOSE})$")
_LET_BECOME = re.compile(r"(?P<goal>让[^，,的]{2,6}成为(?:全[国省市县区]|最|首)[^，,]{4,})$")
_STRIVE_TO_LET = re.compile(
    r"(?P<goal>(?:努力|力争|争取|着力|全力|奋力|加快|早日|真正)+[使让][^，,]{2,40}?成为[^，,]{3,})$"
)
_HELD_TO = re.compile(rf"(?P<goal>(?:打造|创建|建设)[^，,]{{2,50}}(?:{_STATE}){_CLOSE})不动摇$")
# ``我市的目标是打造…``, and ``努力实现…的目标`` where it names more than the goals of a year or a plan.
_NAMED_AS_GOAL = re.compile(
    r"[^，,“]{0,12}(?:目标|愿景|定位)(?:就|便)?是(?:要)?"
    r"(?P<goal>(?:打造|建[设成]|成为|创建|形成|构建|让|实现|跻身|进入|挺进|争创|争取|力争|确保|达到|使|把|全面|努力|到20)[^，,]{3,})$"
)
_AIMED_AT = re.compile(
    r"(?P<goal>(?:加快|努力|逐步|力争|争取|确保|最终|全面|早日|尽快|如期)*实现(?!这|上述|既定|以上|预期|今年|全年|年度|第[一二三]|党|我们)"
    r"(?=[^，,]*(?:人人|[有享无均不]|全覆盖|[\u4e00-\u9fff]化的|翻番|清零|脱贫|第一))(?![^，,]*(?:五年|规划|计划|任务|确定|提出|制定|国家的|社会主义|现代化|四化))[^，,]{4,})的[^，,的]{0,4}目标$"
)
_REFERRED = (
    (_SET_AS, "set as a goal"),
    (_LAID_DOWN, "a goal laid down"),
    (_ACHIEVING, "a goal referred to"),
    (_LET_BECOME, "brings somebody to an end state"),
    (_TURNED_INTO, "brings somebody to an end state"),
    (_REFERENCE, "a goal referred to"),
    (_HANDLE, "a goal as a handle"),
    (_POSITION, "a position to take"),
    (_HELD_TO, "an end state held to"),
)
_IS_NAMED = "a goal named as one"
_NAMED = (
    (_STRIVE_TO_LET, "brings somebody to an end state"),
    (_NAMED_AS_GOAL, _IS_NAMED),
    (_AIMED_AT, _IS_NAMED),
)
_NAMELY = re.compile("[这那]?也?就是要?(?=力争|争取|确保|打造|建[设成]|[在到]|实现|形成|全面)")
# Clauses whose goal goes on behind the comma: ``争取用三年时间，解决…``, ``我们的目标是，让…``.
_WITHIN = re.compile(
    r"(?P<cue>力争|争取|努力)(?:(?:再?用|在|经过|通过)[^，,]{1,6}(?:时间|年左右|努力)|通过努力|到[^，,]{2,8}[年底末])$"
)
_GOAL_IS = re.compile("[^，,]{0,8}目标(?:就|便)?是$")
_LETS_OR_MAKES = re.compile("让|使|把|建[设成]|实现|形成|打造")
# A clause without any of these words fits none of them.
_REFERS = re.compile(each(("成为", "目标", "以打造", "以创建", "以建设", "以争创", "以建成", "定位", "愿景", "不动摇")))
_REACHED = re.compile(
    r"已经?(?!有)|是[^，,]{1,12}的$|(?:打造|培育|建设|创造|走)出(?!口)|并不|必须分|(?:斗争|支持|援助)$|(?:实现|争取)这|(?<!尽)可能(?!性)|具有[^，,]*意义$|"
    + each(_TABLES["reached"])
    + "|"
    + each(_TABLES["circumstances"], "$")
)
_NO_GOAL = re.compile("[是使让]|才能|只有|作为|对于|虽然|如果|只要|因为|由于|尽管|不仅|无论|凡|当(?![好先])|为(?!实现)")
_LETS = re.compile("[使让]")
_PURSUED = re.compile(
    rf"(?:加快|全力|积极|努力|奋力|着力|大力)(?P<cue>打造|创建|争创|申创|建设|构建)"
    rf"[^，,]*(?:{_STATE}){_CLOSE}(?:[和与“][^，,]*)?$"
)
_IN_YEARS = re.compile(r"[用经通花]过?[^，,]{1,3}(?:[年月])(?:左右)?的?(?:时间|努力)")
_WHO = lazily(
    rf"(?!支持|{PLAIN_VERB})[^，,“的]{{1,12}}[区市县镇乡省里园道司团院](?:今年|明年)?(?:[将要]|必须)?(?=力争|争取|确保|争创|争当|全力|奋力)"
)
# Work that stands among targets: ``…，重点控制煤炭消费``.
_WORK = lazily(
    rf"并|按照|坚持|围绕|通过|以(?!上|内)|(?!{ADVERB}*{any_of(_TABLES['aiming'])})(?:{ADVERB}*{PLAIN_VERB}|{ADVERB}+{VERBAL_NOUN})"
)
_MADE_OF = re.compile("将[^，,]{1,40}?(?P<cue>(?:打造|建设|培育|发展|(?<!全面)建)成为?)(?![^，,]*(?:努力|时间)$)")
_ADVERBS = re.compile(f"{ADVERB}*")

_FIRST_CLASS = r"(?:全国|世界|国际|全省|国内)一流的?[^，,、]{0,6}(?:[区港园城市县]|企业|基地|中心)"
_ENDS_IN_A_STATE = rf"[^，,]*?(?:(?:{_STATE}){_CLOSE}|{_FIRST_CLASS})$"
# Where the adverbs end: what names a goal, and the name of the rule.
_AT_THE_VERB = (
    (
        beginning(
            Row(
                _TABLES["reaching"],
                "(?![^，,]*(?:努力|时间|实现)$)",
            ),
            Row(("把", "将"), "[^，,]{2,40}((?:打造|建设|培育|发展|连|(?<!全面)建)成为?)(?![^，,]*(?:努力|时间)$)"),
        ),
        "a word that always names a goal",
    ),
    (
        beginning(
            Row(
                _TABLES["bringing"],
                rf"[^，,]{{2,24}}?{ADVERB}*"
                rf"(争当|争创|争做|迈[向入进上]|成为|打造(?=[^，,]*(?:{_STATE}))|走在|(?:稳居|位居|进入|跻身)(?=[^，,]*(?:前[一二三四五六七八九十\d]|第一|前列))|向(?!上)[^，,]+(?:攀升|迈进|跃升))",
            )
        ),
        "brings somebody to an end state",
    ),
    (
        beginning(
            Row(
                _TABLES["making"],
                _ENDS_IN_A_STATE,
            ),
            Row(("培育",), f"[^，,]*?(?:基地|策源地)(?:[和与、]|{_CLOSE}$)"),
        ),
        "an end state that is named",
    ),
    (
        beginning(
            Row(
                ("实现",),
                "(?!无缝|互联|良性|有效|[^，,]*(?:作用|意义|贡献)$|高质量发展$|新?的?突破$|共同|互利|人民对)[^，,]{3,}$",
            )
        ),
        "a state to be brought about",
    ),
)
_VERB_LETTERS = frozenset(letter for shapes, _ in _AT_THE_VERB for letter in shapes.letters)
_REFERS_BACK = re.compile("目标|任务|预期|计划|要求|是|才能")
# Anywhere in the clause, behind what is to reach it: words of which it must have one, the pattern, the rule's name.
_ANYWHERE = tuple(
    (tuple(needed.split()), lazily(pattern), reason)
    for needed, pattern, reason in (
        (
            "力争 确保 争当 争做 争创 要当",
            r"[^，,“]{2,40}?(?P<cue>(?<!努)力争|确保|争当|争做|(?<!竞)争创(?!造)|要当)(?![^，,]*的[^，,]{1,4}$)",
            "a word that always names a goal",
        ),
        (
            "全覆盖 达标 尽 清零 零的突破 前列",
            r"(?![^，,]*坚持动态)[^，,]*(?P<cue>全覆盖|稳定达标|应[^，,、]尽[^，,、]|动态清零|零的突破|走在(?:[^，,]{1,8})?前列)$",
            "a state to be reached throughout",
        ),
        (
            "彻底 全面 基本",
            rf"(?:在[^，,]{{2,8}}?)?{ADVERB}*(?P<cue>彻底|全面|基本)(?:消除|消灭|完成|建成|实现|解决(?=[^，,]*问题$))(?![^，,]*[今全]年[^，,]*任务$)",
            "a state to be reached throughout",
        ),
        (
            "实现",
            rf"[^，,是的使为能以]{{2,20}}?{ADVERB}*(?P<cue>实现)[^，,]*"
            r"(?:全覆盖|翻番|[一-龥]化|脱贫|达标|自给|全部|双赢|倍增|平衡|以上|左右)$",
            "a state to be brought about",
        ),
        ("挺进 跻身", r"[^，,“]{2,12}?(?P<cue>挺进|跻身)[^，,]{0,8}前\d", "a position to be reached"),
        (
            "将全部",
            r"[^，,]{2,24}?(?P<cue>将全部)(?:配[上齐备]|建成|完成|实现)",
            "a state to be reached throughout",
        ),
        *levels.RULES,
    )
)
_SOMEWHERE = re.compile(any_of((word for needed, *_ in _ANYWHERE for word in needed), sought=True))
_COUNTED = re.compile(r"实现[^，,\d]{2,8}\d[\d.]*[^，,的以]{1,3}$")
_BARE_LEVEL = re.compile("(?:始终|将|长期|持续)*(?:保持|稳定|控制)在")
_SAME = re.compile("达到?(?:了|约)?[\\d.]+[^\\d，,]{1,3}$")
_INDICATOR = re.compile("[^，,](?:比重|占比|比例|[率量值])$")
_MAKE = re.compile(r"(?P<cue>打造)")
_INSTRUMENT = re.compile(rf"(?:{any_of(_TABLES['instruments'])})[”’]?$")
_CLASS = re.compile("[百千万]亿")  # the size that makes an industry an end state
_SYSTEM = re.compile(rf"(?P<cue>形成|构建|构筑|打造|建成)[^，,]{{4,}}(?<!等)(?:{any_of(_TABLES['systems'])})$")
_ADVANCE = re.compile(
    "(?:在[^，,]{2,40}(?:上|中|方面|领域|环节)(?=取得)|[^，,]{2,30}[和与同][^，,]{2,30}(?=同步))"
    "(?P<cue>取得[^，,]{0,6}(?:进展|突破|成效)|同步)(?:增长)?$"
)
# What a plan says is to be there: ``基本形成…新体制``, ``…体系基本建成``, ``产业迈向中高端``.
_TO_BE_THERE = re.compile(
    "(?P<cue>基本(?:形成|建立|确立|健全|具备))[^，,]{3,}$"
    "|[^，,]{2,}(?:体系|机制|格局|体制|网络|制度|工程|建设|改造|任务)(?P<state>(?:基本|全面|如期|全部)(?:建成|形成|建立|完成|健全))$"
    r"|[^，,]{2,16}(?P<place>迈向|迈入|迈上|跨入|跻身|进入|挺进)"
    r"[^，,]{0,12}(?:高端|前列|第一方阵|第一梯队|百强|\d强|前?\d+[强位名]|前[三五十]|新台阶)$"
)
_MAKES = re.compile(each(("建设", "打造", "建成", "创建")))
_THERE = re.compile(each(("基本", "全面", "如期", "全部", "迈", "跨入", "跻身", "进入", "挺进")))
_IS_STATE = "an end state that is named"
# ``东港建设国际贸易港``: whoever it is, behind no verb.
_MADE_BY = re.compile(
    rf"(?!我|通过|围绕|依托|按照|根据|[以为对从与由]|{ADVERB}*(?:{PLAIN_VERB}|{VERBAL_NOUN}))[^，,的把将要在于不能]{{2,8}}?(?P<cue>建设|打造|建成|创建)(?!的)[^，,]{{2,}}(?:{_STATE}){_CLOSE}$"
)
# The noun that the clause describes stands behind the comma: ``建成机构为支撑的，覆盖城乡的服务体系``.
_GOES_ON = re.compile("(?<![目标])的$")
_BECOME = re.compile(r"(?P<cue>成为)")
_FIGURE = re.compile(r"\d")
_NAMED_STATE = re.compile(rf"(?:{_STATE}){_CLOSE}$")
_INTENDS = re.compile("将|努力|力争|打造|建设|让|把|目标")


def target(view: View) -> Verdict | None:
    """What stands in a list of targets."""
    if view.place != "list" or view.tense == "done" or view.end - view.core < 5:
        return None
    if _WORK().match(view.text, view.start, view.end) and not _FIGURE.search(view.text, view.core, view.end):
        return None
    return Verdict("goal", "listed as a target", "目标", view.core, view.end)


def goal(view: View) -> Verdict | None:
    """The goal that a clause with a cue states; None where it states none, or one that is reached already."""
    found, before = _without_who(view, _clause(_behind_namely(view))), view.before
    if found and _is_only_spoken_of(view, found):
        return None
    if found and _GOES_ON.search(view.text, found.start, view.end) and view.following:
        return found._replace(end=view.following[0].end)
    if found and before and before.kind == "goal" and before.cue.startswith("翻") and view.match(_SAME):
        return view.whole("statement", "says the goal before in a figure", found.cue)
    if found and view.position and (not before or before.kind == "statement") and view.match(_BARE_LEVEL):
        subject = view.sentence.clauses[view.position - 1]
        return found._replace(start=subject.start) if _INDICATOR.search(view.text, *subject[:2]) else found
    return found


def _without_who(view: View, found: Verdict | None) -> Verdict | None:
    """The goal without whose it is: ``镇里将力争…``."""
    who = _WHO().match(view.text, found.start, found.end) if found else None
    return found._replace(start=who.end()) if found and who else found


def _is_only_spoken_of(view: View, found: Verdict) -> bool:
    """Whether the sentence says something of the goal (``…，是一项重要改革``) instead of setting it."""
    if _FIGURE.search(view.text, found.start, found.end) or found.reason == _IS_NAMED:
        return False
    return is_spoken_of(view)


def _behind_namely(view: View) -> View:
    """The clause behind what says that it explains the one before: ``就是力争…``."""
    found = _NAMELY.match(view.text, view.start, view.end) if view.has("就是") else None
    return view._replace(start=found.end(), core=found.end()) if found else view


def _opened(view: View) -> Verdict | None:
    """The goal that a clause opens and the next ones state: ``争取用三年时间，解决…``."""
    if view.text[view.end - 1] not in "间右力年底末是" or view.last or view.tense == "done":
        return None
    following = view.following
    if found := view.match(_WITHIN):
        return Verdict("goal", "a goal and its time", found["cue"], view.core, following[0].end)
    if len(following) < 3 and view.match(_GOAL_IS) and _LETS_OR_MAKES.match(view.text, *following[0][:2]):
        return Verdict("goal", _IS_NAMED, "目标", following[0].start, following[-1].end)
    return None


def _clause(view: View) -> Verdict | None:
    """The goal that the clause states by itself."""
    if _REFERS.search(view.text, view.start, view.end) and (referred := _referred(view)):
        return referred
    if found := _opened(view):
        return found
    if _REACHED.search(view.text, view.start, view.end):
        return None
    if view.match(_NO_GOAL):
        return levels.planned(view, view.core) if view.match(_LETS) else None
    return _meant(view)


def _referred(view: View) -> Verdict | None:
    for pattern, reason in _REFERRED if view.tense == "done" else (*_REFERRED, *_NAMED):
        if words := pattern.search(view.text, view.start, view.end):
            return Verdict("goal", reason, "目标", words.start("goal"), words.end("goal"))
    return None


def _meant(view: View) -> Verdict | None:
    if _counts(view):
        return None
    if view.tense == "done":
        pursued = (_verdict(view, start, _PURSUED, "an end state that is named") for start in _starts(view))
        return next(filter(None, pursued), None)
    found = next((found for start in dict.fromkeys(_starts(view)) if (found := _stated(view, start))), None)
    return _from_its_time(view, found) if found else _handed(view)


def _handed(view: View) -> Verdict | None:
    """``将其打造成…``: what the core leaves out says that something is made of it."""
    if view.text[view.core - 1 : view.core] != "将":
        return None
    return _verdict(view, view.core - 1, _MADE_OF, "a word that always names a goal")


def _from_its_time(view: View, found: Verdict) -> Verdict:
    """The goal with the words of time before it: ``到2030年形成…格局``."""
    return found._replace(start=with_time(view.text, view.start, view.core)) if found.start == view.core else found


def _starts(view: View) -> Iterator[int]:
    """Where the goal's words may start: at the clause's core, or behind its subject."""
    yield with_time(view.text, view.start, view.core)
    yield view.core
    behind = subject_end(view.text, view.start, view.end)
    if behind > view.core:
        yield behind
    if years := view.match(_IN_YEARS):
        yield years.end()


def _verdict(view: View, start: int, pattern: re.Pattern[str], reason: str, at: int | None = None) -> Verdict | None:
    found = pattern.match(view.text, start if at is None else at, view.end)
    return Verdict("goal", reason, found["cue"], start, view.end) if found else None


def _stated(view: View, start: int) -> Verdict | None:
    if view.end - start < 5:
        return None
    adverbs = _ADVERBS.match(view.text, start, view.end)
    verb = adverbs.end() if adverbs else start
    if view.text[verb : verb + 1] in _VERB_LETTERS and (verdict := _said_at_the_verb(view, start, verb)):
        return verdict
    if _SOMEWHERE.search(view.text, start, view.end) and (verdict := _said_anywhere(view, start)):
        return verdict
    return _made(view, start, verb) or _become(view, start, verb) or _intended(view, start)


def _intended(view: View, start: int) -> Verdict | None:
    """A level; in a plan also an advance (``在…方面取得新进展``) and things that keep step."""
    if view.tense == "planned":
        if found := _verdict(view, start, _ADVANCE, "an advance to be made"):
            return found
        if _MAKES.search(view.text, start, view.end) and (found := _verdict(view, start, _MADE_BY, _IS_STATE)):
            return found
        there = _THERE.search(view.text, start, view.end) and _TO_BE_THERE.match(view.text, start, view.end)
        if there and (not there["state"] or levels.among_aims(view, start)):
            return Verdict("goal", "a state that a plan names", there[there.lastgroup or 0], start, view.end)
    return levels.measured(view, start)


def _said_at_the_verb(view: View, start: int, verb: int) -> Verdict | None:
    for shapes, reason in _AT_THE_VERB:
        if found := view.fits(shapes, at=verb):
            word = cue(found)
            if word != "实现" or not _REFERS_BACK.search(view.text, verb, view.end):
                return Verdict("goal", reason, word, start, view.end)
    return None


def _said_anywhere(view: View, start: int) -> Verdict | None:
    for needed, pattern, reason in _ANYWHERE:
        if any(map(view.has, needed)) and (found := _verdict(view, start, pattern(), reason)):
            return found
    return None


def _counts(view: View) -> bool:
    """Whether a clause that nothing dates tells what was counted: ``实现税收41.7亿元``."""
    if view.tense != "open" or (view.before and view.before.kind == "goal"):
        return False
    return _COUNTED.match(view.text, view.core, view.end) is not None


def _made(view: View, start: int, verb: int) -> Verdict | None:
    """``打造…`` unless it is an instrument; a system where the sentence ends in it."""
    found = _verdict(view, start, _SYSTEM, "a system that the sentence ends in", verb)
    is_behind = view.position > 0 and view.sentence.clauses[view.position - 1].mark in "，,"
    closes = is_behind and view.before is not None and view.before.kind != "statement"
    if found and view.last and (closes or found.cue in {"形成", "打造"}):
        return found
    if _INSTRUMENT.search(view.text, start, view.end) and not _CLASS.search(view.text, verb, view.end):
        return None
    return _verdict(view, start, _MAKE, "an end state that is named", verb)


def _become(view: View, start: int, verb: int) -> Verdict | None:
    found = _verdict(view, start, _BECOME, "a position to be reached", verb)
    if found and (_NAMED_STATE.search(view.text, start, view.end) or _INTENDS.search(view.text, *view.near)):
        return found
    return None
