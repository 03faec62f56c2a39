"""Rules for clauses that open with their topic: what is done with it is a rule or a deed, whoever does it.

``超收部分一律上缴国库``, ``管网全部入地``, ``村务监督小组每月公开一次账目``.
"""

import re

from publisher.extract import tables
from publisher.extract.stating.parsing.verbs import ADVERB, PLAIN_VERB, VERB_OR_NOUN, acts
from publisher.extract.stating.views import Verdict, View
from publisher.extract.text.patterns import any_of, lazily

_TABLES = tables.read("actions")
BINDS = "says what is done with its topic"
_TOPIC_LETTER = "[^，,“是有说称]"
_TOPIC = f"(?![违犯]者){_TOPIC_LETTER}{{2,30}}?"
_PREDICATE = rf"(?=[^，,]*[^，,的者]$){ADVERB}*(?:由[^，,]{{2,12}})?{VERB_OR_NOUN}(?!的|于$)[^，,]*$"
_ALIKE = rf"{_TOPIC}(?<!要求)(?:也|都|要|均|今年|年内)*一[律概](?!平[均等])[^，,]{{2,}}$"
_SAME = (
    rf"{_TOPIC}(?<![的和与全及乏国持要现搞])统一(?![的性于体战思认领调]|规划$|标准$|限价)"
    "(?=[\u4e00-\u9fff]{2})[^，,]*[^，,的]$"
)
_FIRST = (
    rf"{_TOPIC}(?<!应当)(?:优先|全额)(?!发展的|方向|领域|[级序权股])"
    "(?=用|投|留给|返还|拨|安排|保[障证]|发放|改为|聘|租|配|选|退给|考虑|录|供|给|向|从|在|支持|解决|安置|办理|推荐)[^，,]{2,}$"
)
_ONE_BY_ONE = rf"{_TOPIC}(?:逐[一户个项村]|专门|定期|轮流|免费|依法|分批|分期)(?!的|[性书卡票机乘]|破产法){_PREDICATE}"
# 能复垦的复垦; 积水深的改造成水面
_IF_IT_CAN = r"能(?!早)([^，,的]{1,4})的[^，,的不难]{0,4}?(?:就|都|尽量|一律|全部|要)?\1[^，,的]*$"
_SUCH = (
    r"(?![^，,]*[是有说])[^，,的]{2,8}(?:(?<=[深浅大小高低好差多少重轻老旧远近])|(?<=稳定|合格|达标|成熟|完善|到位))的"
    r"(?:改[造种建]?[成为]|实行|就地|退出|关停|清退|改种|返工|缓建|暂缓|集中(?!度)|优先(?!级))[^，,的]{2,}$"
)
_HANDED = rf"{_TOPIC}(?<![的和与])(?:打包|整体|一并|成建制)(?:交给|交由|委托|移交|划归)[^，,]{{2,}}$"
_EVERY = (
    rf"{_TOPIC}(?<![平年][均])每(?:半?个?月|周|季度?|半年|学期|旬)"
    r"(?![可能略多少平增减有需要约近都均出]|收入|工资|省下|节|[\d.]+[余多]?[万亿]?[元块])"
    "(?:[^，,]{0,12}(?:不少于|至少)[^，,]*[次天场条]$|[^，,]{2,}(?:一次|次账|一遍|回|会)$"
    rf"|[\d一二三四五六七八九十]*[日号]?{ADVERB}*(?:{PLAIN_VERB}|巡[河林田查护]|排名|晒|走访|外出)[^，,]*$)"
)
_WAYS = any_of(_TABLES["done_with_all"])
# What all come to, and nobody does: 全部达标, 全部脱贫.
_STATES = any_of(_TABLES["states_of_all"])
_ALL = (
    rf"(?![^，,]*[底末月]前){_TOPIC}(?:已经?|都|要|将|今年|年内)*(?:全部|统统|悉数)(?:都|按期|及时|上半年|年内|统一|依法|予以)*"
    rf"(?:{_WAYS}|(?!{_STATES}){PLAIN_VERB}|完成(?=[^，,]{{2,12}}(?:改造|建设|改制|整改|安装|扩建)$))(?!的)[^，,]*$"
)
_WHOEVER = (
    "(?:所有|凡是?|每[个家名户位所座]|各[级单部科处县镇村校])(?![^，,]*(?:看到|认识|明白|知道|记住|牢记|懂得|想|是))"
    "[^，,“]{2,24}?(?:都要|均须|都必须|必须|都得|都须|须)(?!以|从|在|有|靠|把)"
    rf"(?={ADVERB}*(?:{VERB_OR_NOUN}|[到按经由向与对公持先]))[^，,]{{2,}}$"
)
# 檐口修缮、外墙粉刷、管网疏通: what was done to what, but nobody who does it.
_WORK = "[^，,、]{2,9}(?:修缮|修补|修复|粉刷|更换|疏通|整治|改造|安装|维修|翻新|拆除|清理|加固|铺设|绿化|亮化|出新)"
_WORKS = re.compile(rf"{_WORK}(?:[、和与]{_WORK}){{2,}}等?$")
WORKS = "names works and nobody who does them"
# 每个小组只管三家企业, 每条渔街只设一名街长
_ONLY = rf"每[个家条村镇户名][^，,“是有]{{1,16}}?[只至]少?(?:{PLAIN_VERB}|[设管收派配留建办帮联盯抓包])[^，,的]{{2,}}$"
# Without one of these words no rule of this module speaks.
_MAY_BIND = re.compile(
    "一[律概]|统一|优先|全额|逐|专门|定期|轮流|免费|依法|分[批期]|每|全部|统统|悉数|凡|所有|各|打包|整体|一并|成建制|的[改实就退关清返缓暂集优]|能[^，,的]{1,4}的"
)
# What each of them needs, behind its topic or at once.
_BOUND = tuple(
    (re.compile(needed), lazily(pattern))
    for needed, pattern in (
        (f"{_TOPIC_LETTER}+?一[律概]", _ALIKE),
        (f"{_TOPIC_LETTER}+?统一", _SAME),
        (f"{_TOPIC_LETTER}+?(?:优先|全额)", _FIRST),
        (f"{_TOPIC_LETTER}+?(?:逐|专门|定期|轮流|免费|依法|分[批期])", _ONE_BY_ONE),
        (f"{_TOPIC_LETTER}+?每", _EVERY),
        (f"{_TOPIC_LETTER}+?(?:打包|整体|一并|成建制)", _HANDED),
        (f"{_TOPIC_LETTER}+?(?:全部|统统|悉数)", _ALL),
        ("(?:所有|凡|每|各)[^，,“]*(?:都得|须|都要)", _WHOEVER),
        ("每[个家条村镇户名]", _ONLY),
        ("能[^，,的]{1,4}的", _IF_IT_CAN),
        ("[^，,的]{3,8}的[改实就退关清返缓暂集优]", _SUCH),
    )
)


def works(view: View) -> Verdict | None:
    """``檐口修缮、外墙粉刷、管网疏通``: a list of works is no measure by itself."""
    return view.whole("statement", WORKS) if view.match(_WORKS) and not acts(view.text, view.core, view.end) else None


def binding(view: View) -> Verdict | None:
    """``管材一律由县里采购``: what a rule says, or a deed did, with its topic."""
    cue = _MAY_BIND.search(view.text, view.core, view.end)
    if not cue:
        return None
    if any(view.match(needed) and view.match(pattern()) for needed, pattern in _BOUND):
        return Verdict("action", BINDS, cue[0], view.core, view.end, cue[0])
    return None
