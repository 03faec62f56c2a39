"""Rules for clauses around the actions: frames, slogans, where something stands."""

import re

from publisher.extract.predicates import parse
from publisher.extract.views import Verdict, View

_ALWAYS = re.compile(
    r"(?:要)?在[^，,]{1,60}(?:[上中下时后前内]|方面|同时|期间|过程|背景|基础|之际)$"
    r"|[^，,]*(?:机遇|窗口期|契机|东风)$"
    r"|(?:立足|着眼|锚定|聚焦|紧扣|围绕|瞄准|结合|对照|依托|利用|适应)[^，,]*"
    r"(?:定位|优势|需求|实际|要求|特点|方向|重点|原则|精神|理念|思路|形势|任务|布局|格局|平台|变化)$"
    r"|(?:坚持|用|并)?以[^，,]{1,80}(?:为[^，,]{1,12}|的?(?:姿态|态度|方式|理念|标准|思路|决心|担当|精神|劲头|举措|力度|成效))$"
    r"|从[^，,]{2,30}(?:入手|出发|抓起|做起|着手)$"
)
_UNLESS_A_VERB_FOLLOWS = re.compile(
    r"(?:紧紧|牢牢|准确|严格|始终|主动)?(?:紧扣|围绕|对照|锚定|聚焦|瞄准|立足|着眼|面对|针对|随着|按照|依据|根据|遵循|依托|凭借|借助"
    r"|抢抓|抓住|把握|顺应|结合|本着|为了|通过|利用|运用|树立|秉持|践行|坚守|对标|借|沿着|放眼|基于|鉴于|除了?)"
    r"|自(?=\d|[^，,]{1,12}以来)|牢固树立|用好自身"
)
_SLOGAN = re.compile(
    r"(?:在[^，,]*[中里上])?(?:继续|不断|持续|奋力|努力|共同|加快|全面|全力|坚决|坚定|深入)*"
    r"(?:勇立|勇当|谱写|绘就|书写|交出|展现|描绘|奋进|开启|胸怀|牢记|高举|砥砺|奏响|吹响|续写|决战决胜|锚定|扛起|迈出|当好|树牢"
    r"|打[好赢响][^，,]*(?:攻坚战|保卫战|持久战|歼灭战|主动仗)$)"
    r"|[^，,]*(?:守住|坚守|牢守)[^，,]*底线$"
)
_CONDITION = re.compile("只要|如果|假如|虽然|尽管|即使|无论|不论|只有|由于|因为|当(?=[^地年前今])[^，,]*时$")
_STANDING = re.compile(r"(?:始终)?[把将][^，,]{1,40}?(?:摆|放在|置|列|作为|当作|视为)")


def frame(view: View) -> Verdict | None:
    """``以…为抓手``, ``围绕…``, ``在…的同时``: what holds actions together and is none."""
    if found := view.match(_ALWAYS):
        return view.whole("frame", "frames what follows", found[0][:2])
    if not (found := view.match(_UNLESS_A_VERB_FOLLOWS)):
        return None
    predicate = parse(view.text, view.start, view.end)
    return None if predicate and predicate.phrase else view.whole("frame", "frames what follows", found[0])


def slogan(view: View) -> Verdict | None:
    """``谱写…新篇章``: fine words without a content."""
    found = view.match(_SLOGAN)
    return view.whole("statement", "a slogan", found[0]) if found else None


def condition(view: View) -> Verdict | None:
    """``只要…``, ``由于…``: half of a statement."""
    found = view.match(_CONDITION)
    return view.whole("frame", "states a condition", found[0][:2]) if found else None


def standing(view: View) -> Verdict | None:
    """``把…摆在首位``: says how much something counts."""
    found = view.match(_STANDING)
    return view.whole("statement", "says where something stands", found[0][:1]) if found else None
