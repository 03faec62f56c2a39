"""Rules for clauses that state an action: a verb and its object."""

import re

from publisher.extract import tables
from publisher.extract.stating.acting.handling import BARS
from publisher.extract.stating.around.frames import FRAMED, is_called, is_spoken_of, opens_a_document
from publisher.extract.stating.around.reporting import COULD_BE, set_a_figure, what_it_reports
from publisher.extract.stating.around.results import is_result, tells_a_result
from publisher.extract.stating.around.telling import leads_up, tells
from publisher.extract.stating.parsing.direct import Predicate
from publisher.extract.stating.parsing.predicates import parse
from publisher.extract.stating.parsing.verbs import ADVERB, PLAIN_VERB, VERB_OR_NOUN
from publisher.extract.stating.views import Verdict, View
from publisher.extract.text.patterns import any_of, lazily

_TABLES = tables.read("actions")
_FOLLOWS = re.compile("[^，,]{0,12}?(?:才|[就便](?!业|近|地|读|医|利|民|捷)|则|所以|因此|因而|但|我?们?完全有)")
# ``就可以在不增加投入的情况下，…``
_WOULD = re.compile("(?:这样|那么|那末)?[我你他]?们?(?:就|便|才|也就)(?:可以|会|能够?|有可能)(?=在|通过|从|使)")
_TO_PLAY = re.compile("(?:着)?(?:更大|更加|更为|越来越|日益|积极|重要|巨大|应有)[^，,]{0,4}作用")
_COME_OF = frozenset(("巩固", "加强", "密切", "提高", "增强", "改善", "活跃", "扩大", "促进", "减轻", "增加"))
_CONCLUDES = "就则便才"
_THINGS = 4  # letters of what is left unnamed: 抓好大的
# 这是适应新形势，建设新渔区的要求
_IS = re.compile("(?:^|[，,。；])(?:这|它)?[也就都]?是(?!要|否)")
_WHAT = re.compile("的[^，,的]{0,6}(?:要求|需要|体现|结果|保证|举措|途径|表现|标志)$")
_MODALS = frozenset("要须当该")
_TRUST = re.compile("[坚相深确]信[，,]|[坚相深确]信[^，,。]*(?:一定|必[将定])")
_HALVES = frozenset(("只要", "如果", "假如", "只有", "由于", "因为"))
_MUST = re.compile(
    "(?:国家|国务院|我们|各级|中央|全国|[^，,]{0,8}?(?:必须|应当|应该|决定|需要)|[^，,]{0,6}?要(?![求素点])"
    "|(?:政府|我们|国家|国务院|中央|各级[^，,]{2,6}?)(?:决定|将|已))"
)
# 要办好三件大事。 The things come after it.
_ANNOUNCES = re.compile(
    "(?:要|必须|重点)?(?:办好|抓好|把好|做好|打好)[一二两三四五六七八九十]+(?:件大事|件事|个?关口?|篇文章)"
)
# 列入计划的12座渔港改造项目全部完工
_ALL_DONE = re.compile("的[^，,的“]{2,18}?(?:全部|均已|都已)(?:开工|完工|竣工|建成|完成|投用|启动)$")
_TOLD_OF = re.compile("(?:表扬|批评)?了")
_LEADING = frozenset(("牵线", "牵头"))
_STARTS_AT = re.compile(r"于[^，,]+|从(?:\d|今|明|本)[^，,]*")
# 完成排查
_DEED = lazily(rf"[^，,、的是]{{0,4}}?(?!投资|生产|教育|保证|结合|服务|销售|消费|进?出口|供应|发运){VERB_OR_NOUN}")
_TASK = lazily(rf"{any_of(_TABLES['tasks'], sought=True)}[”’]?(?:[约近超]?\d(?![^，,]*[%％])[^，,]{{0,8}})?$")
# 正式印发实施
_ISSUES = frozenset(("印发", "发布", "颁布", "公布"))
_RELATIONS = ("关系", "合作", "往来", "友谊")  # 同邻县的关系继续发展
_STEPS = re.compile("了(?:一系列|许多|多种|有力|有效|积极|果断|强有力|得力|必要)[^，,]{0,8}(?:措施|举措|办法)")
# 投资增长不及预期; 分别拉动工业增长2.1和1.8个百分点
_FALLS_SHORT = re.compile(
    "(?:不及|未达到?|[低高好]于|不如)预期(?:目标)?$|^[既又也并]?与[^，,]{2,20}(?:相衔接|相适应|相匹配|有差距)$"
)
_PULLS = re.compile("^[^，,要将力]{0,12}(?:拉动|拉低|下拉|带动)[^，,]{2,30}个百分点$")
# 我们将采取有力措施加以解决
_NO_STEP = re.compile(
    "(?:要|将)?采取(?:更加|更为|切实|有力|有效|得力|过硬|管用|的)*(?:措施|办法|举措)(?:认真|切实|加以|予以|努力|逐步|着力)+(?:解决|改进|克服|应对|破解)"
)
# 2月6日，市里召开项目推进会议，总结成绩，部署任务
_HOLDS = re.compile(r"了?[^，,\d]{2,30}(?:会议|[大动员署推进谈布场席商]会)$")
_CONVENING = frozenset(("召开", "举行", "举办"))
_ON_A_DAY = re.compile(r"(?:\d{1,2}月\d{1,2}日|日前|近日|昨[日天]|今天)")
_MEETING_BEFORE = re.compile(rf"{_ON_A_DAY.pattern}[^。；]*?(?:召开|举行|举办)了?[^，,\d]{{2,30}}会议?[，,]")
_HELD = "tells of a meeting held"
_HELD_FOR = re.compile(
    "(?:深入|认真|全面|再次|集中)*(?:学习|贯彻|传达|总结|分析|研判|研究|部署|安排|动员|通报|回顾|听取|审议|表彰|交流|奋力|进一步)"
)
_CONVENES = re.compile("召开(?:了?这次|本次|今天|此次)[^，,]{0,12}(?:会议|大会|会)$")
# 今天召开这次会议，主要任务是总结工作，部署任务
_OF_A_MEETING = re.compile("[^。；]{0,40}会[议]?[，,](?:[^，,。]{0,6}的)?(?:主要)?(?:任务|目的|主题|内容)(?:就)?是")
_COMES_OF = frozenset(("拉动", "带动", "实现", "增加", "吸纳", "节约", "节省", "减少", "新增"))
_RESTING = ("建立", "建设", "确立")
_RESTS = re.compile("在[^，,]*(?:基础|之)上")
_OPENS_FOR_USE = re.compile("(?:投用|投产|通车|投入使用|投入运营|交付)")  # 两所小学将建成投用
_ISSUED = re.compile("实施|施行|执行")
_FEELING = re.compile(f"{any_of(_TABLES['feelings'], sought=True)}$")
_PRINCIPLE = re.compile(
    r"(?!现行)(?:[^，,、]{2,8}、)*[^，,、]{0,8}(?:导向|至上|优先|引领|驱动|方针|理念|战略|原则|思维|总基调|为本|为先|为要"
    r"|不动摇|不放松|施策|先行|[强立兴][区镇市县村国])$"
)
# 坚持村民自愿、干部带头，…
_WHO_AND_HOW = lazily(
    rf"(?![^，,]*治[党军国港])(?:(?!{ADVERB}*{PLAIN_VERB})[\u4e00-\u9fff]{{4,6}}、)+[\u4e00-\u9fff]{{4,6}}$"
)
# 坚持保护与开发并重，… names what the actions after it hold to, whatever verbs it has.
_BALANCED = re.compile("坚持[^，,]*(?:并重|并举|同步|并行|优先发展|(?:战略)?基点|两手抓|一起抓)$")
_KEPT = re.compile("(?:标准|制度|政策|过紧日子|去杠杆)(?:不变|不松)?$")
_PASSES = re.compile("(?:把好|把牢|守好|过好)[^，,]{1,4}关口?")  # 把好安全关，…
# 突出“产业兴市”
_STRESSES = frozenset(("突出", "紧盯", "聚焦", "锚定", "围绕"))
_SLOGAN = re.compile("“[^”]*”(?:、[^、，,“]{2,3}“[^”]*”)*")
# 谋划了以工业为主线
_MAIN = re.compile("了?以[^，,]{1,40}为(?:引领|主线|抓手|重点|核心|导向|牵引|统领|统揽|中心|龙头|突破口)$")
# Verbs of what only carries the actions after it: ``中部地区要面向国内外市场，…``.
_LEANS = frozenset(_TABLES["leaning"])
_SETTING = frozenset(("确定", "明确", "确立", "制定"))
_KEPT_TO = frozenset(("贯彻", "执行", "贯彻执行", "落实", "坚持"))
_STUDIED = frozenset(("贯彻", "学习贯彻", "坚持", "践行"))
_IDEAS = ("思想", "理念")
_RULE_ENDS = re.compile("(?:思路|要求|原则|部署|方针|精神)$")
_OF_A_RULE = re.compile("的(?:工作|发展|总体)?(?:思路|要求|原则|部署|方针|总要求)$")
_GOES_BY = ("按照", "本着", "遵循")
_BACK = re.compile(
    "(?:上述|以上|以下)|本(?:行动|实施|工作)?(?:计划|方案|规划|意见|办法|措施|纲要|细则)$|(?:这[一些个项])(?!关键|关|根本)"
)


def action(view: View) -> Verdict | None:
    """A clause that opens with a verb of action, and says whether it is an action in its own right."""
    if view.before and view.before.reason == BARS and view.text.startswith("而是", view.start):
        return view.whole("tail", "says what is done instead", "而是")
    predicate = parse(view.text, view.start, view.end, view.core)
    # 现已将收集的问题… goes on with what was done with them.
    if predicate is None or view.text.endswith("已将", view.start, predicate.start) or is_called(view, predicate.start):
        return None
    if view.after_action and tells_a_result(view, predicate):
        return view.whole("tail", "tells the result", predicate.verb)
    return _goes_on(view, predicate) or _judged(view, predicate)


def _judged(view: View, predicate: Predicate) -> Verdict:
    """The action of a clause, or what else it is."""
    if reason := _why_not(view, predicate) or tells(view, predicate):
        return view.whole("statement", reason, predicate.verb)
    if reason := _framed(view, predicate) or leads_up(view, predicate):
        return view.whole("frame", reason, predicate.verb)
    return Verdict("action", "opens with a verb of action", predicate.verb, predicate.start, view.end, predicate.verb)


def _deals(predicate: Predicate) -> bool:
    """Whether the phrase before the verb names what is dealt with: not 在全省首位度不断提升."""
    if predicate.phrase[:1] == "由" and predicate.verb in _LEADING:  # 由龙头企业牵线
        return False
    if predicate.phrase[:1] in ("于", "从"):  # 于明年一季度投用
        return _STARTS_AT.fullmatch(predicate.phrase) is None
    return predicate.phrase != "" and not (predicate.phrase[0] == "在" and is_result(predicate.verb))


def _why_not(view: View, predicate: Predicate) -> str:
    """Why a clause with a verb is no action; empty where it is one."""
    verb, objects = predicate.verb, (predicate.object, view.end)
    if _BACK.match(view.text, *objects):
        return "refers to what was said"
    reason = _of_a_day(view, predicate) or _only_speaks(view, predicate) or _is_a_state(view, predicate)
    if reason or (reason := _tells_or_announces(view, predicate)):
        return reason
    if verb == "完成" and not _is_a_task(view, objects) and not set_a_figure(view, predicate):
        return "reports a figure"
    if is_result(verb) and _FEELING.search(view.text, *objects):
        return "says only what for"
    short = (view.end - predicate.object < 2 and len(verb) < 4) or _OPENS_FOR_USE.fullmatch(view.text, *objects)
    if (short or (verb in _ISSUES and _ISSUED.fullmatch(view.text, *objects))) and not _deals(predicate):
        return "the verb has no object"
    return what_it_reports(view, predicate)


def _is_a_task(view: View, objects: tuple[int, int]) -> bool:
    """Whether what is completed is some work: ``完成排查``."""
    if _TASK().search(view.text, *objects):
        return True
    return view.tense == "planned" and _DEED().fullmatch(view.text, *objects) is not None


def _of_a_day(view: View, predicate: Predicate) -> str:
    """Why a clause only tells the news of a meeting held on some day, or what for; empty where it does not."""
    if view.position and _MEETING_BEFORE.match(view.text, view.sentence.start, view.start):
        return _HELD if view.match(_HELD_FOR) else ""
    held = predicate.verb in _CONVENING and _HOLDS.match(view.text, predicate.object, view.end)
    return _HELD if held and _ON_A_DAY.match(view.text, view.sentence.start) else ""


def _is_a_state(view: View, predicate: Predicate) -> str:
    """Why a clause only says how something is or that something was done; empty where it does not."""
    objects = predicate.object, view.end
    if predicate.verb in _RESTING and _RESTS.fullmatch(view.text, *objects):
        return "says what something rests on"
    if predicate.phrase.endswith(_RELATIONS) and predicate.phrase[0] in "同与和" and view.end - objects[0] < _THINGS:
        return "tells of something"
    if _FALLS_SHORT.search(view.text[view.start : view.end]) or _NO_STEP.fullmatch(view.text, view.core, view.end):
        return "tells of something"
    if _PULLS.search(view.text[view.start : view.end]):
        return "reports a figure"
    if predicate.verb == "采取" and view.tense == "done" and _STEPS.fullmatch(view.text, *objects):
        return "names no step"
    return ""


def _tells_or_announces(view: View, predicate: Predicate) -> str:
    """``通报了…``, ``预计拉动消费…``, ``列入计划的项目全部完工``, ``要办好三件大事``; empty for others."""
    if predicate.verb == "通报" and _TOLD_OF.match(view.text, predicate.object, view.end):
        return "tells of an event"
    if view.text.startswith("预计", view.start) and predicate.verb in _COMES_OF:
        return "says what is expected"
    if _ALL_DONE.search(view.text, predicate.object, view.end):
        return "tells of something"
    return "announces what follows" if _ANNOUNCES.fullmatch(view.text, view.core, view.end) else ""


def _only_speaks(view: View, predicate: Predicate) -> str:
    """Why a clause only speaks of something, or of what is hoped; empty where it does not."""
    if (is_for := opens_a_document(view)) or is_spoken_of(view) or _is_of_a_meeting(view):
        return "says what the document is for" if is_for else "what the sentence speaks of"
    if predicate.verb == "发挥" and _plays(view, predicate):
        return "says what part it plays"
    unnamed = view.text.endswith("的", 0, view.end) and not view.text.endswith("目的", 0, view.end)
    if unnamed and view.end - predicate.object > _THINGS:
        return "tells of something"
    if not view.position:
        return ""
    text, begin, start = view.text, view.sentence.start, view.start
    if text.find("是", begin, start) >= 0 and _IS.search(text, begin, start) and _WHAT.search(text, *view[1:3]):
        return "tells of something"
    hoped = text.find("信", begin, start) >= 0 and _TRUST.search(text, begin, start)
    return "says what is hoped for" if hoped else ""


def _is_of_a_meeting(view: View) -> bool:
    """Whether a clause tells that a meeting is held, or what it is held for."""
    held = _CONVENES.search(view.text, view.start, view.end)
    return bool(held or _OF_A_MEETING.match(view.text, view.sentence.start, view.end))


def _plays(view: View, predicate: Predicate) -> bool:
    """``今后还将发挥更大的作用``, where nobody must."""
    if view.after_action or not _TO_PLAY.fullmatch(view.text, predicate.object, view.end):
        return False
    return _MODALS.isdisjoint((view.text[view.core - 1], view.text[predicate.start - 1]))


def _is_concluded(view: View) -> bool:
    """Whether what a condition leads to comes later: ``只要继续努力，加强团结，没有困难能挡住我们``."""
    if view.text[view.start] in _CONCLUDES:
        return False
    return any(not parse(view.text, clause.start, clause.end) for clause in view.following[:3])


def _goes_on(view: View, predicate: Predicate) -> Verdict | None:
    """The next clause of a condition (``只有…，…，才能…``) or of what is to be served (``为了…，…，必须…``)."""
    before = view.before
    if before is None:
        return None
    would = before.kind == "frame" and _WOULD.match(view.text, before.start, before.end)
    if would or (before.reason == COULD_BE and not _MUST.match(view.text, view.start, view.end)):
        return view.whole("statement", COULD_BE)
    if before.kind != "frame":
        return None
    if before.cue == "由于" and _came_of_it(view, predicate):
        return view.whole("statement", "tells the result", predicate.verb)
    halved = before.cue in _HALVES and (_any_follows(view, _FOLLOWS) or (before.cue == "只要" and _is_concluded(view)))
    if halved or (before.cue == "为了" and _is_for_what_must_be(view)):
        return view.whole("frame", before.reason, before.cue)
    return None


def _is_for_what_must_be(view: View) -> bool:
    """``为了方便渔民，简化手续，政府将…``: whether what somebody must do for it comes later."""
    return not _MUST.match(view.text, view.start, view.end) and _any_follows(view, _MUST)


def _came_of_it(view: View, predicate: Predicate) -> bool:
    """``由于海堤建成，巩固了渔区安全``."""
    told = view.text.startswith("了", predicate.object)
    return told and predicate.start == view.start and predicate.verb in _COME_OF


def _any_follows(view: View, pattern: re.Pattern[str]) -> bool:
    return any(pattern.match(view.text, clause.start, clause.end) for clause in view.following[:4])


def _framed(view: View, predicate: Predicate) -> str:
    """Why a clause with a verb only carries the actions after it; empty where it is one of them."""
    if predicate.start > view.core and view.fits(FRAMED, at=predicate.start):
        return "frames what follows"
    relies = predicate.verb == "依靠" and predicate.adverbs
    if predicate.verb in _LEANS and not relies and not predicate.phrase and not view.last and not view.has("来"):
        return "says what the action leans on"
    watches = predicate.verb == "紧盯" and _leads_to_an_action(view)
    if watches or _opens_for_more(view, predicate) or _is_of_a_rule(view, predicate):
        return "frames what follows"
    if predicate.verb in _STRESSES and not view.last and _SLOGAN.fullmatch(view.text, predicate.object, view.end):
        return "names a slogan"
    if predicate.verb in _SETTING and view.last and view.text.endswith("目标", 0, view.end):
        return "announces aims"
    balanced = _BALANCED.match(view.text, view.core, view.end) is not None and _leads_to_an_action(view)
    holds = predicate.verb == "坚持" and _is_a_principle(view, predicate)
    return "names a principle" if balanced or holds else ""


def _opens_for_more(view: View, predicate: Predicate) -> bool:
    """``把好安全关，…``, ``贯彻新发展理念，…``, ``谋划了以工业为主线，…``."""
    if _MAIN.match(view.text, predicate.object, view.end):
        return True
    if view.last:
        return False
    studies = predicate.verb in _STUDIED and view.text.endswith(_IDEAS, 0, view.end)
    return studies or _PASSES.fullmatch(view.text, view.core, view.end) is not None


def _is_of_a_rule(view: View, predicate: Predicate) -> bool:
    """``按照抓大放小，扶优扶强的思路，…``: whether a clause ends what the sentence goes by."""
    if (
        predicate.verb in _KEPT_TO
        or view.last
        or not view.position
        or not _OF_A_RULE.search(view.text, view.start, view.end)
    ):
        return False
    before = view.sentence.clauses[: view.position]
    return any(
        view.text.startswith(_GOES_BY, clause.start) and not _RULE_ENDS.search(view.text, clause.start, clause.end)
        for clause in before
    )


def _is_a_principle(view: View, predicate: Predicate) -> bool:
    """Whether ``坚持…`` only names a principle: a short one, or one whose action follows."""
    if _KEPT.search(view.text, predicate.object, view.end):
        return view.text.endswith("过紧日子", 0, view.end) and _leads_to_an_action(view)
    dealt_with = view.before is not None and view.before.kind == "topic"
    if not view.last and not dealt_with and _WHO_AND_HOW().match(view.text, predicate.object, view.end):
        return True
    if view.end - predicate.object <= 6 or _PRINCIPLE.match(view.text, predicate.object, view.end):
        return True
    return _leads_to_an_action(view)


def _leads_to_an_action(view: View) -> bool:
    if view.last or view.after_action:
        return False
    following = view.sentence.clauses[view.position + 1]
    found = parse(view.text, following.start, following.end)
    return found is not None and not is_result(found.verb)
