"""Rules for clauses around the actions: frames, slogans, where something stands."""

import re

from publisher.extract.predicates import parse
from publisher.extract.views import Verdict, View

_ALWAYS = re.compile(
    r"(?:要)?在[^，,]{1,60}(?:[上中下时后前内]|方面|同时|期间|过程|背景|基础|之际)$"
    r"|对于[^，,]*$|[^，,]*(?:机遇|窗口期|契机|东风)$"
    r"|(?:立足|着眼|锚定|聚焦|紧扣|围绕|瞄准|结合|对照|依托|利用|适应|按照|根据|遵循|依照|本着)[^，,]*"
    r"(?:定位|优势|需求|实际|要求|特点|方向|重点|原则|精神|理念|思路|形势|任务|布局|格局|平台|变化|规定|部署|方针|不同|大局)$"
    r"|(?:坚持|用|并)?以[^，,]{1,80}(?:为[^，,]{1,12}|的?(?:姿态|态度|方式|理念|标准|思路|决心|担当|精神|劲头|举措|力度|成效))$"
    r"|[^，,]{2,30}(?<![落滞靠先背善今最然此绝])后$"
    r"|(?:针对|面对|着眼|随着|围绕|鉴于|考虑到)[^，,]*(?:问题|情况|新特点|特点|挑战|风险|局面|状况|冲击|影响)$"
    r"|(?:重点|切实|全面|扎实|努力)*做好(?:今年|明年|这些|以下|上述|各[项方])[^，,]{0,8}工作$|(?:继续|积极)?采取(?:[^，,]{0,8}(?:措施|举措)|[^，,]{2,12}办法)$|(?:重点|集中力量|切实|着重|着力)*[做抓](?:好|实)?(?:以下|下面|这)?[^，,]{0,3}(?:个方面|项|件)[^，,]{0,6}(?:工作|任务|事)?$|(?:总结|回顾|展望|综观|纵观)[^，,]*(?:工作|[年今去]|历程|形势|世纪)$|(?:积极)?创造(?:良好|有利)?条件$"
    r"|[^，,]{2,10}要聚焦[^，,]*任务$|从[^，,]{2,30}(?:入手|出发|抓起|做起|着手)$"
)
_UNLESS_A_VERB_FOLLOWS = re.compile(
    r"(?:紧紧|牢牢|准确|严格|始终|主动)?(?:紧扣|围绕|对照|锚定|聚焦|瞄准|立足|着眼|面对|针对|随着|按照|依据|根据|遵循|依托|凭借|借助"
    r"|抢抓|抓住|把握(?![^，,]*(?:力度|节奏|重点|平衡|时机|尺度|界限|时、度|[与和]))|顺应|结合|本着|为了|通过|利用|运用|树立|秉持|践行|坚守|对标|借|沿着|放眼|基于|鉴于|除了?)"
    r"|自(?=\d|[^，,]{1,12}以来)|牢固树立"
)
_SLOGAN = re.compile(
    r"(?:在[^，,]*[中里上])?(?:继续|不断|持续|奋力|努力|共同|加快|全面|全力|坚决|坚定|深入)*"
    r"(?:勇立|勇当|谱写|绘就|书写|交出|展现|描绘|奋进|开启|胸怀|牢记|高举|砥砺|奏响|吹响|续写|决战决胜|锚定|扛起|迈出|当好|树牢|不负|不辱|无愧"
    r"|打[好赢响][^，,、]*(?:攻坚战|持久战|歼灭战|主动仗)$)"
    r"|(?:更加|继续)?(?:紧密)?(?:团结|携手|凝心|同心|和衷|锐意|开拓(?=进取|前进|奋进|创新)|坚定信[心念]|攻坚克难|迎难而上|知难而进|奋发|真抓实干|埋头苦干|扎实工作|顽强拼搏|砥砺|勇毅|踔厉|守正|求真务实|一往无前|勠力|戮力|万众一心|众志成城)"
    r"(?!“)[^，,]{0,12}$"
    r"|[^，,]*(?:守住|坚守|牢守)[^，,]*底线$"
)
_CONDITION = re.compile("只要|如果|假如|虽然|尽管|即使|无论|不论|只有|由于|因为|当(?=[^地年前今])[^，,]*时$")
_STANDING = re.compile(
    r"(?!把(?:恢复|扩大|促进|稳定|保障|加强)[^，,]*优先位置)(?:[^，,]{1,12}?[将要])?(?:始终|进一步|真正|切实|坚持)*[把将][^，,]{1,40}?(?:摆|放在|置|列|作为|当作|视为)"
)


_WHOM = re.compile(
    r"对(?!于|此|外|内|今年|照|标|比|我|党)[^，,]{3,40}(?<![上中后时下前说讲])$|国家关于[^，,]{4,30}的政策$"
)
_REMARK = re.compile(
    r"这[些是也就既对将说表一充有不](?!关键|关口|方面)|此举|[^，,“]{2,20}(?<!来)说$"
    r"|(?:支持|用于)[^，,]{2,16}的[^，,的]{0,8}(?:投资|资金)[达为约]?\d|(?![推促让使])[^，,]{2,12}发生[^，,]{2,6}变化$"
)


# What the rules here look for at a clause's core.
PATTERNS = tuple(
    pattern.pattern for pattern in (_ALWAYS, _UNLESS_A_VERB_FOLLOWS, _SLOGAN, _WHOM, _REMARK, _CONDITION, _STANDING)
)


def frame(view: View) -> Verdict | None:
    """``以…为抓手``, ``围绕…``, ``在…的同时``: what holds actions together and is none."""
    if found := view.match(_ALWAYS):
        return view.whole("frame", "frames what follows", found[0][:2])
    if not (found := view.match(_UNLESS_A_VERB_FOLLOWS)):
        return None
    predicate = parse(view.text, view.start, view.end, view.core)
    return None if predicate and predicate.phrase else view.whole("frame", "frames what follows", found[0])


def slogan(view: View) -> Verdict | None:
    """``谱写…新篇章``: fine words without a content."""
    found = view.match(_SLOGAN)
    return view.whole("statement", "a slogan", found[0]) if found else None


def topic(view: View) -> Verdict | None:
    """``对困难群众，…``: whom or what the action after it deals with."""
    found = None if view.last else view.match(_WHOM)
    return view.whole("topic", "says whom or what the action deals with", "对") if found else None


def remark(view: View) -> Verdict | None:
    """``这些…将发挥作用``: speaks of what was said."""
    found = view.match(_REMARK)
    return view.whole("statement", "remarks on what was said", found[0][:1]) if found else None


def condition(view: View) -> Verdict | None:
    """``只要…``, ``由于…``: half of a statement."""
    found = view.match(_CONDITION)
    return view.whole("frame", "states a condition", found[0][:2]) if found else None


def standing(view: View) -> Verdict | None:
    """``把…摆在首位``: says how much something counts."""
    found = view.match(_STANDING)
    return view.whole("statement", "says where something stands", found[0][:1]) if found else None
