"""A place in a clause without a subject -> what it is about: the subject of the clause before, or of the whole list."""

import re

from publisher.extract.indicating.phrases import preceding, verbal
from publisher.extract.indicating.phrases.preceding import Stretch
from publisher.extract.text.boundaries import FULL_STOPS
from publisher.extract.text.patterns import lazily

_ALLOWING = ("考虑", "扣除", "剔除", "按可比", "同口径")
_LONGEST_SUBJECT = 24
_ONLY_A_TIME = re.compile(
    "[今明去后前][明年后]*[两三]?年?|(?:连续|第)+[0-9一二三四五六七八九十]+[年次]|近?几?年来|[上下]半年|全年|(?:再|又|还)?次?"
)
_NO_SUBJECT = re.compile(
    "^[分从].*看$|^(?:即|上述|进而|这[一些])|[的多）]$|[一二两三四五六七八九十百千万亿]{2}|[一两]倍|分之"
    "|[0-9][0-9.]*[万亿]?(?:[元吨%％]|个百分点)|创.{0,6}新[高低]"
)
_LABEL = lazily(
    "[\\s　]*(?:[（(]?[一二三四五六七八九十0-9]{1,2}[、.．）)])?在?"
    "([\u4e00-\u9fff（）、]{1,12}?)(?:方面|的情况也是这样)?[：:]"
)
_NO_LABEL = lazily("(?:目标|指标|任务|情况|如下|以下|例如|其中|方法|成绩|数字|说|指出|认为|表示|是|为|有|即)$")
_DECIDED = re.compile("^[^将把]{0,6}(?:决定|要求|提出)[将把]")  # 中央决定将人均收入2300元作为标准
_SUPPOSES = re.compile("(?:而|但)?(?:若(?![干非无是羌尔虚])|如果|倘若|假[如使设])")  # 若成本下降40%，可降至3元
_WOULD = re.compile("[，,][^，,。；;0-9]{0,6}?[可就将则能会]")
_TO = frozenset("向给")
# 建设机电产业园，产值达到50亿元: of what is built.
_FOSTERED = ("建设", "打造", "做强", "做大", "做优", "壮大", "培育", "发展", "新建", "建成")
_FEW = 3
_MUCH = re.compile("(?<=..)却?(?:量价齐[升跌增降涨]|大幅度?|明显|显著|继续|普遍|稳步|较快|快速|迅速|进一步|不断|持续)$")
_COUNT = lazily("(?<=[\u4e00-\u9fff]{2})[0-9]{1,6}(?:\\.[0-9]{1,3})?[万千百]?[家个户座所艘条名人]$")
# Where a predicate begins: 数量有比较快的发展, 出口从7月份开始回升.
_GOES_ON = re.compile(
    "(?:连跨|连上|连破|跨上|跨越|迈上|迈过|跨过|首超|首破|首次突破|首次超过)(?=[一二两三四五六七八九十百千新])|有(?:比?较|所|很|了|大|明显|新)|[从自][0-9０-９一二三四五六七八九去今上]"
)

# 研发强度：规划目标2.8%，实际完成2.86%
_PLANNED_AND_DONE = frozenset(
    ("规划目标", "规划目标为", "计划目标", "目标", "目标值", "规划", "实际完成", "实际达到", "实际为", "完成", "实际")
)
# 农田建设：年度任务3万亩，实际建成3.2万亩，累计建成28万亩
_TASKS = ("年度任务", "全年任务", "目标任务", "年度目标", "计划任务", "下达任务", "任务")
_DONE_SO_FAR = ("实际建成", "累计建成", "累计完成", "实际开工", "已建成", "已完成", "年内建成")


def subject(text: str, position: int, back: int = 3) -> str:
    """The noun phrase that opens the clause before: what a clause without a subject of its own is about.

    Clauses that only tell when or what is allowed for are passed over, ``back`` of them at most.
    """
    nearest = max(0, position - 20)
    end = max(text.rfind(mark, nearest, position) for mark in "，,；;")
    start = max(text.rfind(mark, max(0, end - preceding.REACH), max(0, end)) for mark in "，,。；;：:！？\n") + 1
    is_part = text.startswith("其中", start) and text[end : end + 1] in ("；", ";")  # 58个，其中港口1个；新开工31个
    if end <= start or is_part or not FULL_STOPS.isdisjoint(text[end:position]):
        return ""
    if _SUPPOSES.match(text, start) and _WOULD.match(text, end):
        return ""
    is_time = text[start] in "在到" and text[end - 1] in "年月期后前下"
    is_time |= text[start] in "按分" and text[end - 1] in "分看"  # 按经营地分，城镇10亿元
    if is_time or text.startswith(_ALLOWING, start):  # 人均收入，扣除价格因素，增长4%
        return subject(text, start, back - 1) if back else ""
    start = preceding.skip(text, max(start, end - preceding.REACH), end)
    if _ends_subject(text, start) or text.startswith(_FOSTERED, start):  # 下调缴费比例，各地可降至16%
        start = preceding.skip(text, start + 2, end)
    at = _predicate_at(text, start, end)
    if _ONLY_A_TIME.fullmatch(text, start, at):  # 今明两年提高养老金，人均增长10%
        start, at = preceding.skip(text, at, end), end
    start += text[start : start + 1] in _TO and at - start > _FEW  # 向困难群众发放补助
    at -= len(counted[0]) if (counted := _COUNT().search(text, start, at)) else 0  # 只有工厂12家；如今达到300家
    named = _MUCH.sub("", _DECIDED.sub("", text[start:at].strip("、")))
    if (
        len(named) > _LONGEST_SUBJECT and "的" in named[-13:-4] and "）" not in named
    ):  # 包括厂房、宿舍等在内的房屋建筑面积
        named = named[named.rindex("的", 0, -4) + 1 :]
    return named if 2 <= len(named) <= _LONGEST_SUBJECT and not _NO_SUBJECT.search(named) else ""


def label(text: str, position: int) -> str:
    """What a sentence is about that begins with it and a colon: 生铁：从3万吨增加到5万吨; empty where none does."""
    nearest = max(0, position - preceding.REACH)
    start = max(text.rfind(mark, nearest, position) for mark in "。；;！？\n") + 1
    found = _LABEL().match(text, start, position) if start or not nearest else None
    return found[1] if found and not _NO_LABEL().search(found[1]) else ""


def planned_or_done(text: str, stretch: Stretch) -> str:
    """The label's name for what was planned of it or done, where a clause says no more than that; else empty."""
    words = text[slice(*stretch)]
    if words not in _PLANNED_AND_DONE and words not in (*_TASKS, *_DONE_SO_FAR):
        return ""
    told = label(text, stretch[1])
    kept = words if words in _TASKS or words.startswith("累计") else ""
    return told + kept if told else ""


def _predicate_at(text: str, start: int, end: int) -> int:
    """Where the predicate of a clause begins, its end where none is found."""
    for at in range(start + 2, end):
        if text[at - 1] == "的" or (text[at : at + 2] == "用于" and "的" in text[at:end]):
            continue
        if verbal.begins_predicate(text, at) or _ends_subject(text, at) or text[at] in "再又也都将已更创是":
            return at
        if _GOES_ON.match(text, at):
            return at
        if text[at] == "在" and text[end - 1] in "上下":  # 产量在增长的基础上
            return at
    return end


def _ends_subject(text: str, at: int) -> bool:
    return verbal.begins_action(text, at) or text.startswith("连续", at)
