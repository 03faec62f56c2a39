"""Rules for a policy's cases: ``投资超过1亿元的，给予补助`` is one measure, whom it concerns and what is done."""

import re

from publisher.extract.stating.around.frames import DEALT_WITH
from publisher.extract.stating.views import Verdict, View

SETTLES = "settles a case"
_CASE = re.compile("(?![^，,]*(?:是|说|认为|来自|属于|所谓|(?<!项)目的$|有的$))[^，,]{4,60}的$")
_IN_YEARS = r"[前后第][一二三四五两\d]年[^，,]{0,24}?"
_RULING = re.compile(
    rf"(?:原则上|[^，,是的]{{0,10}}?|{_IN_YEARS})(?:给予|予以|一律|不得(?!不)|不予|取消|追究|追责|问责|从严|从重|严肃|依法|依纪|限期|逐一"
    "|不(?:罚|扣分|抽贷|断贷|压贷|查封|立案|追究|处罚|纳入)|先(?:提醒|警示|教育)|限[期时额量]|挂牌|责令|移交|奖励|补助|补贴|减半|免收|免征|允许|统筹|方可|[可不]享受)[^，,]*$"
    "|由[^，,]{4,}$|按[^，,]{4,}(?:给予|补助|奖励|补贴|发放)[^，,]*$"
)
_ONLY = re.compile("[也还]?(?:只|先)(?:提醒|警告|警示|教育|约谈)[^，,]{0,6}$")  # 对初犯，不罚款，只提醒
# 凡列入计划的工程，一律提前公示
_WHATEVER = re.compile("(?:今后|以后|今年起|对?于?)?凡(?:是|属)?[^，,]{3,40}$")
_BINDS = re.compile(
    "(?:也|还)?(?:一[律概]|必须|不得(?!不)|不[予准许]|均|都[要须得应]|由|要(?!求)|应当?(?!用|对)|须|全部|[一每][户家人亩台条村]"
    "|可以?(?=[按享由])|按)"
)
# 历年欠下的账、许下的诺，后任一律认下
_NAMED = re.compile("(?![^，,]*(?:[说是]|指出|表示|认为|记得|觉得))[^，,“”]{3,30}的[^，,的]{1,10}$")
_ALIKE = re.compile("[^，,的是]{0,10}?一[律概](?!平)")
# Whom or what a policy gives something: 对投资达到1亿元的制造业项目，…给予奖励.
_GIVEN_TO = re.compile(r"对[^，,]*\d[^，,]*的[^，,的]{2,14}$")
_WHOEVER = re.compile("[^，,]{2,}的[^，,的]{0,24}(?:项目|企业|人才|单位|个人|机构|平台|团队|园区|产品|主体)$")
_GRANT = "(?:奖励|奖补|补助|补贴|贴息|资助|津贴)"
_GIVES = re.compile(
    rf"给予[^，,。；;]{{0,16}}(?:{_GRANT}|支持|优惠)|{_GRANT}[^，,。；;]{{0,4}}\d|按[^，,。；;]{{2,24}}(?:{_GRANT}|执行)|免收|免征"
)
_GIVING = re.compile(f"(?:分别|一次性|最高|每年|{_IN_YEARS})*给予")
_GIVES_SO_MUCH = re.compile(
    rf"[^，,“]{{2,40}}?(?<![获得到]){_GRANT}\d[\d.]*[百千万亿]*元[^，,]*$|{_IN_YEARS}给予[^，,]*{_GRANT}$"
)
# How much of it at most, for how long, and in what parts: 单个企业最高不超过500万元, 分3年兑付.
_AT_MOST = re.compile(
    rf"(?:[^，,\d]{{0,12}}?(?:总额|期限|面积|累计|{_GRANT}|每年|每[家户个][^，,\d]{{0,6}}|单[个户家][^，,\d]{{0,8}}|(?=最)))"
    r"(?:均|一般|原则上)?(?:不超过|不高于|(?:最[高多长])(?:不超过)?)\d[\d.]*[百千万亿]*(?:元|年|个月|[平立]方米)(?:以内|/年)?$"
    r"|分[\d一二三四五两]+(?:年|期|次)[^，,]{0,16}(?:兑付|发放|拨付|兑现|到位)$"
)
# 容积率不低于1.5的给予地价优惠
_TO_SUCH = re.compile(r"(?!对)[^，,]{2,16}\d[^，,的]{0,8}的(?:给予|予以)[^，,]{2,}$")
_FROM_THE_DAY = re.compile("自[^，,]{2,16}之日起$")


def given(view: View) -> Verdict | None:
    """Whom a policy gives something, how much at most, in what parts, and from when: none of these is a goal."""
    text, last = view.text, view.sentence.clauses[-1].end
    if view.text.endswith("的", view.start, view.end) or view.text.startswith("凡", view.core):
        return case(view)
    if view.tense == "done":
        return None
    if not view.last:
        whom = view.match(_GIVEN_TO) or (view.match(_WHOEVER) and _GIVING.match(text, *view.following[0][:2]))
        if (whom or view.match(_FROM_THE_DAY)) and _GIVES.search(text, view.end, last):
            if whom:
                return view.whole("topic", DEALT_WITH)
            return view.whole("frame", "says from when")
    if view.position and view.match(_AT_MOST) and _GIVES.search(text, view.sentence.start, view.start):
        return view.whole("tail" if view.after_action else "statement", "says how much at most")
    return None


def grant(view: View) -> Verdict | None:
    """``对新认定的高新技术企业奖励30万元``: a policy gives so much."""
    if view.tense != "planned":
        return None
    if view.match(_TO_SUCH):
        return Verdict("action", SETTLES, "给予", view.core, view.end, "给予")
    found = view.match(_GIVES_SO_MUCH)
    return view.whole("action", "gives so much", "奖励") if found else None


def case(view: View) -> Verdict | None:
    """``进度连续落后的，``: whose case the next clause settles."""
    if view.last:
        return None
    settled = view.following[0][:2]
    whatever = view.match(_WHATEVER) and _BINDS.match(view.text, *settled)
    if whatever or (view.match(_CASE) and _RULING.match(view.text, *settled)):
        return view.whole("topic", "says in which case")
    return None


def named(view: View) -> Verdict | None:
    """``历年欠下的账，后任一律认下``: what the next clause treats alike."""
    if view.last or not _ALIKE.match(view.text, *view.following[0][:2]):
        return None
    return view.whole("topic", DEALT_WITH) if view.match(_NAMED) else None


def ruling(view: View) -> Verdict | None:
    """``…，由市政府约谈``, ``…，一律不予补助``: what is done in the case that the clause before tells."""
    if view.before is None or view.before.kind != "topic":
        only = view.before is not None and view.before.reason == SETTLES and view.match(_ONLY)
        return view.whole("tail", SETTLES) if only else None
    whatever = _WHATEVER.match(view.text, view.before.start, view.before.end)
    found = view.match(_RULING) or (_BINDS.match(view.text, view.start, view.end) if whatever else None)
    if not found:
        return None
    return Verdict("action", SETTLES, found[0][:2], view.core, view.end, found[0][:2])
