"""A statement that does not say of what it is -> the same, told with the words before it: 加快电站前期工作，确保开工.

A measure is told with who takes it, a short one with what it is about (围绕两大产业，开展招商), either with what it
does not hold for (不罚款，只提醒，但食品药品不在其内).
"""

import re
from dataclasses import replace

from publisher.model import Evidence, Goal, Measure, Point
from publisher.outline.choosing.subjectless import is_bare, is_lost, may_be_of_another

_LEAST, _MOST = 6, 40  # characters of a clause that tells of what it is, and that a reader takes in besides
_BEFORE = re.compile("(?:^|[。；;！？：:，,])(?P<clause>[^。；;！？：:，,]+)[，,]$")
_POINTING = ("这一", "这个", "该", "上述", "此")
_ONLY_A_TIME = re.compile("[到至在于]?(?:20[0-9]{2}年|今年|明年|后年|“?十[四五六七]五”?|未来)[^，,]{0,6}")
_URGES = re.compile("推动|推进|支持|引导|鼓励|促进|指导|帮助|扶持")
# 县人民医院争创三级医院, 实施城镇新增就业3800人计划: what opens the clause is part of what is said.
_OPENING = re.compile(
    "(?:^|[。；;！？：:，,])(?P<clause>(?:推动|支持|实施)?[\u4e00-\u9fff]{0,10}"
    "(?:医院|学校|中学|小学|大学|学院|幼儿园|景区|公司|集团|车站|机场|水库|图书馆|博物馆|文化馆|园区|城镇|农村))$"
)
_SHORT = 8  # characters: what a measure says in fewer, others do too
_ABOUT = re.compile("(?:^|[。；;！？])(?P<clause>(?:围绕|针对|聚焦|依托|借助|利用)[^。；;！？：:，,]{4,24})[，,]$")
_BUT_NOT = re.compile(
    "[，,。]?[“‘]?但(?:是)?(?P<what>[^，,。；;”’“]{2,24}(?:不在其内|不在此列|除外|不适用|不包括在内|不在其中))"
)


def told_from(point: Point) -> Point:
    """The point, its words from where the clause opens that says of what it is; itself where none does."""
    if not isinstance(point.item, Goal | Measure):
        return point
    evidence = point.item.evidence
    before = evidence.context.text[: evidence.start]
    found = _OPENING.search(before) or _clause_before(point.item, before)
    return _but_not(_widened(point, point.item, evidence, found.start("clause")) if found else point)


def _but_not(point: Point) -> Point:
    """The point with what its sentence excepts right behind it."""
    evidence = point.item.evidence
    found = _BUT_NOT.match(evidence.context.text, evidence.end)
    if found is None:
        return point
    text = evidence.context.text
    end = text.find("”", found.end()) + 1 if "“" in found[0] else found.end()
    quote = text[evidence.start : max(end, found.end())]
    own, _, behind = point.words.partition(evidence.quote)
    told = replace(point.item, evidence=replace(evidence, end=evidence.start + len(quote), quote=quote))
    return replace(point, item=told, words=f"{own}{evidence.quote}，但{found['what']}{behind}")


def _clause_before(item: Goal | Measure, before: str) -> re.Match[str] | None:
    """The clause that says of what the goal is, or what the measure is about, where its words do not."""
    if isinstance(item, Measure):
        return _ABOUT.search(before) if len(item.evidence.quote) < _SHORT else None
    lost = is_lost(item)
    found = _BEFORE.search(before) if lost or may_be_of_another(item) else None
    if found is None or not _LEAST <= len(found["clause"]) <= _MOST or is_bare(found["clause"]):
        return None
    if item.evidence.quote.startswith(_POINTING) and _ONLY_A_TIME.fullmatch(found["clause"]):
        return None  # 到2031年，这一比重达到13%
    return found if lost or _URGES.match(found["clause"]) else None


def _widened(point: Point, item: Goal | Measure, evidence: Evidence, start: int) -> Point:
    quote = evidence.context.text[start : evidence.end]
    own, _, behind = point.words.partition(evidence.quote)
    told = replace(item, evidence=replace(evidence, start=start, quote=quote))
    return replace(
        point, item=told, words=point.words and own + quote + behind, body="" if point.body in quote else point.body
    )
