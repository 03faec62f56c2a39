"""A clause with a goal's words, in its sentence -> whether it reports or expects, though its section sets out plans."""

import re

from publisher.extract.aiming.reasons import IS_TO_BE
from publisher.extract.stating.views import Verdict, View
from publisher.extract.text.patterns import lazily
from publisher.extract.times.moods import SHALL

# What is counted so was counted: ``达到6700多亿元``; and what is set against a year before has come about.
_COUNTED = re.compile(
    r"[\d十百千万亿][多余几][百千万亿个家户人名元吨公]|认为|只要|竟|[^，,]中约?有|共建成|的有[\d一二三四五六七八九十]|(?:省|市|区|县|都)在百?[^，,]*以上$"
)
_AGAINST = re.compile(r"[比同较](?:上年|去年|同期|前年|\d{4}年|[一二][九零〇○][^，,。；]{2}年)(?!底|以)")
# 应建成管网50公里，实际仅建成12公里; 原计划建成的中心仍未开工
_FELL_SHORT = re.compile(
    r"(?:实际|目前|截至[^，,。；]{1,8}|至今)(?:[仅只]|仍未|尚未|未能)|[仅只](?:完成|建成|达到|实现)了?[^，,。；]{0,8}\d|仍未(?:完成|建成|开工|动工|投)(?![^，,。；]{0,6}的)"
    r"|[项个](?:指标|任务|目标|工作)?(?:均|都|还)?(?:没有?|未能?)(?:如期|按期|全部)?(?:完成|达到?|实现)(?:预期|目标|计划|任务)?$"
    r"|尚未(?:完成|建成|开工|动工|投)(?![^，,。；]{0,6}的)|未能(?:如期|按期|按时)"
)
_WAS_DUE = re.compile("原计划|原定|应于|应在|应当?(?=建成|完成|达到|投)|规划|计划|要求|目标|任务")
# 其余4个项目推迟到明年6月开工: what slipped is told, not aimed at.
_PUT_OFF = re.compile("[^，,。；将要拟可应须得能]{2,14}(?:推迟|延后|顺延|推后|延期|拖延)[到至]")
FELL_SHORT, STARTS_FROM = "tells what fell short", "names what is started from"
_STARTS_FROM = re.compile("[^，,]{0,12}(?:基期|基准|现状)(?:年?值)?[为是达约近]{0,2}[0-9]")  # 基期值780万千瓦
_ONCE_SET = re.compile("(?:曾经?|去年[^，,]{0,12})(?:提出|要求|确定|规定)$")
_SOME = re.compile("(?:其中[^，,]*)?[高低多少]的")
# And what has been since a time that is gone.
_SINCE = re.compile(
    "(?:解放|建国|开国)以[来后]|就达到|从[^，,。；]{3,10}年到[^，,。；]{3,10}年的?[^，,。；]{0,8}年(?:间|中|里|来|内)(?!要|将)|刚刚过去"
    "|[一二\\d][^，,。；年]{2,4}年到[一二\\d][^，,。；年]{2,4}年的[^，,。；]{2,14}[，,]"
)
_WILL = re.compile("将|(?<!只)要(?![素求点])|必须|计划|争取|力争|可以")
_SETS_OUT = lazily(
    rf"将|{SHALL}|(?<!个五年)计划|规划|预期|目标|力争|争取|确保|拟|必须|草案|安排|可以?达|可能|任务|指标|预算|预计|今后|未来|明年"
    "|今年(?!以来|上半年|第?[一二三]季度|前|1)"
    r"|再|年内|(?<![达提高增降升得])到(?=\d|[一二]|本世纪|年底)"
)
_DECREES = re.compile("(?<!个五年)计划(?!完成)|规定|草案|拟定|预期|预算|将(?!近)|主要目标|五年内")
_BEFORE = 200  # characters in which a plan may be named that a sentence goes on with
_YEAR_BY_YEAR = re.compile("(?:19|20)\\d\\d年(?:达到?|为)[^，,]+[，,](?:19|20)\\d\\d年将")
_AIMED = re.compile("力争|争取(?!得)|确保|目标|到20\\d\\d年|打造")
_FORESEEN = re.compile(
    "(?<!\\d年)预计(?!目标)|估[计算]|(?<!要)可达到?|有望|可望|(?:建成|投产|达产|完工|投用|竣工)后[^。；]{0,30}?(?<!完)可(?!靠|持续)"
)


def is_reported(view: View, found: Verdict) -> bool:
    """Whether the clause tells what was counted, or what is expected of itself; not what will be there by a year."""
    if found.reason == IS_TO_BE:
        return False
    return (
        _was_set(view)
        or _was_counted(view, found)
        or _is_expected(view, found)
        or _has_come_about(view)
        or _is_compared(view)
    )


def _was_set(view: View) -> bool:
    """``去年的报告曾提出，要…控制在…以内``."""
    if not view.position:
        return False
    before = view.sentence.clauses[view.position - 1]
    return _ONCE_SET.search(view.text, before.start, before.end) is not None


def started_from(view: View) -> Verdict | None:
    """``基期值780万千瓦``: a level from which a plan starts is none that it sets."""
    return view.whole("statement", STARTS_FROM) if view.match(_STARTS_FROM) else None


def fell_short(view: View) -> Verdict | None:
    """``应建成管网50公里，实际仅建成12公里``: neither of the two is a goal or an action."""
    short = _PUT_OFF.match(view.text, view.start, view.end) or _FELL_SHORT.search(view.text, view.start, view.end)
    if short is None and view.following:
        short = _FELL_SHORT.match(view.text, view.following[0].start) and _WAS_DUE.search(
            view.text, view.start, view.end
        )
    return view.whole("statement", FELL_SHORT, short[0]) if short else None


def _was_counted(view: View, found: Verdict) -> bool:
    """``达到6700多亿元``, ``高的达到百分之五``."""
    counted = _COUNTED.search(view.text, found.start, found.end) or _SOME.match(view.text, found.start, found.end)
    return counted is not None and _SETS_OUT().search(view.text, view.start, view.end) is None


def _is_expected(view: View, found: Verdict) -> bool:
    """``预计上半年投资增长50%，拉动…增长10%``, ``项目投产后，…可解决…``."""
    begin = max(view.text.rfind("。", 0, view.start) + 1, view.start - _BEFORE)
    if _FORESEEN.search(view.text, begin, found.end) is None:
        return False
    return _AIMED.search(view.text, begin, found.end) is None


def _has_come_about(view: View) -> bool:
    """``解放以来，…增长两倍``, ``1979年达到27%，1980年将达到29%``: the first of the two years is over."""
    if view.following and _YEAR_BY_YEAR.match(view.text, view.start, view.following[0].end):
        return True
    return _SINCE.search(view.text, *view.near) is not None and _WILL.search(view.text, *view.near) is None


def _is_compared(view: View) -> bool:
    """``农村用电量比一九五七年增长二十二倍``, where nothing before says that it is planned."""
    if _AGAINST.search(view.text, *view.near) is None or _SETS_OUT().search(view.text, *view.near):
        return False
    return _DECREES.search(view.text, max(0, view.sentence.start - _BEFORE), view.near[0]) is None
