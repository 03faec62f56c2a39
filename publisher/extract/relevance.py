"""Quantities -> those that say something about the world: thresholds, turns of phrase and abstract counts fall away."""

import re
from collections.abc import Sequence

from publisher.extract import phrases
from publisher.extract.quantities import Quantity
from publisher.extract.tables import words

# What is counted but says nothing about the world: 三个方面, 五大任务.
_ABSTRACT = frozenset(
    words("""
    方面 问题 原则 途径 环节 关系 任务 阶段 层次 层面 维度 角度 方向 目标 理念 机遇 步骤 意义 特点 趋势 优势
    要求 共识 时期 世界 战略 时代 部分 标准 办法 样子 力量 手段 形式 改造 运动 行动 规定 精神 观点 思想 主义
    矛盾 变革 转变 法宝 决定 条件 因素 意见 建议 倾向 态度 经验 教训 道理
""")
)
_DURATION_BEFORE = re.compile(
    r"(?:提前|缩短|延长|压缩|减少|增加|推迟|不超过|不少于|达到?|提高到|增加到|延长到|缩短到|压缩到|压减到|降至|减至|缩至|至"
    r"|寿命|周期|工期|时间|时长|年限|年龄|平均|为)[了约近]?$"
)
_DURATION_AFTER = re.compile(r"[来内间前后以之]|行动|计划|规划|方案|任期|多来|级|一遇|工作|时间|期")
_COUNTING = re.compile(r"(?:占|有|达到?|共有?|为|已有)?了?")
_BOUNDARY = re.compile(r"[，,。；;：:！？、]")
_NOUN_AFTER = re.compile(r"[\u4e00-\u9fff]")


def select(text: str, quantities: Sequence[Quantity]) -> tuple[Quantity, ...]:
    """The quantities of a paragraph that are metrics, in order."""
    return tuple(
        quantity
        for index, quantity in enumerate(quantities)
        if _measures(text, quantity) and not _is_threshold(text, quantities, index)
    )


def _measures(text: str, quantity: Quantity) -> bool:
    if quantity.kind == "number":
        return quantity.unit != "" and bool(_NOUN_AFTER.match(text, quantity.end))
    if quantity.kind == "time":
        return _is_duration(text, quantity)
    if quantity.kind == "count":
        return not _is_abstract(text, quantity)
    return True


def _is_abstract(text: str, quantity: Quantity) -> bool:
    named = phrases.right(text, quantity.end)
    if named is None:
        return text[quantity.end : quantity.end + 2] in _ABSTRACT
    counted = text[slice(*named)].partition("的")[0]
    return counted[-2:] in _ABSTRACT or (counted[:2] in _ABSTRACT and counted[2:3] in "和与具作结来")


def _is_duration(text: str, quantity: Quantity) -> bool:
    if _DURATION_AFTER.match(text, quantity.end):
        return False
    return bool(_DURATION_BEFORE.search(text, max(0, quantity.start - 6), quantity.start)) or (
        quantity.comparator not in ("=", "range", "~") and quantity.start < quantity.number_start
    )


def _is_threshold(text: str, quantities: Sequence[Quantity], index: int) -> bool:
    """Whether a size only says which things another quantity beside it counts: 超10亿元项目26个."""
    quantity = quantities[index]
    if quantity.kind not in ("money", "physical", "time", "number", "share"):
        return False
    after, before = quantities[index + 1 : index + 2], quantities[max(0, index - 1) : index]
    if after and after[0].kind == "count" and _runs_on(text, quantity.end, after[0].start):
        named = phrases.right(text, quantity.end)
        return bool(named and named[1] - named[0] <= 7 and _COUNTING.fullmatch(text, named[1], after[0].start))
    if before and before[0].kind == "count" and quantity.start - before[0].end <= 4:
        return not _BOUNDARY.search(text, before[0].end, quantity.start)
    return False


def _runs_on(text: str, start: int, end: int) -> bool:
    return start < end and not _BOUNDARY.search(text, start, end)
