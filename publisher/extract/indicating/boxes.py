"""A plan's box of indicators -> what each of its figures is of, and whether it is reached or aimed at.

``3.供电煤耗：2025年基期值298克，2030年目标值290克，约束性。``: the name stands once, before the colon.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from publisher.extract.indicating.naming import Phrase
from publisher.extract.text.patterns import lazily
from publisher.model.items import MetricStatus

_STAGES = "基期|基准|现状|初期|目标|规划|中期评估|中期|期末|远期|近期|预期|评估"
_MARKS = re.compile(f"约束性|预期性|(?:{_STAGES})(?:值|年)|(?:19|20)[0-9]{{2}}年(?:目标|现状)|(?:现状|基期)(?=[0-9])")
_YEAR = re.compile("(?:19|20)[0-9]{2}(?=年)")
_HEAD = re.compile(
    r"(?:[（(]?[0-9一二三四五六七八九十]{1,2}[）)]?[.．、]?[ \u3000]*|[—●■◆▲•·\-]{1,2}[ \u3000]*)?"
    r"(?P<head>[^，,。；;：:0-9（）()\n][^，,。；;：:（）()\n]{1,30})(?:[（(](?P<remark>[^（）()\n]{1,16})[）)])?"
    rf"(?:[：:]|[，,](?=(?:(?:19|20)[0-9]{{2}}年)?(?:{_STAGES})值))"
)
_NO_HEAD = re.compile(
    "(?:目标|指标|任务|情况|如下|以下|例如|其中|方法|成绩|数字|说|指出|认为|表示|是|为|有|即|要求|建设|工程|专栏[0-9一二三四五六七八九十]*)$"
)
# What is measured, by how its name ends.
_MEASURED = re.compile(
    "(?:率|比重|比例|占比|强度|能耗|煤耗|水耗|[数量额值度比]|面积|收入|规模|能力|年限|寿命|成本|价格|水平|投资|出口|装机|覆盖|降低|下降|增长|减少|提高)$"
)
# Words before a figure that name nothing: 2030年目标值达到, 由, 五年累计下降.
_UNNAMED = lazily(
    rf"(?:[到至以]?(?:19|20)[0-9]{{2}}年?(?:[底末起]|[—-](?:19|20)[0-9]{{2}}年)?|其中|(?:{_STAGES})(?:值|年)?|目标|[“十一二三四五六七八九”]{{1,4}}[五年](?:”)?(?:期间|时期|末)?"
    r"|[一二三四五六七八九十两0-9]{1,2}年|年均|累计|平均|每年|全部|力争|确保|比|较|[由从为是达约近到至升增降超在将]|保持|稳定|控制|突破|提高|提升|上升|增加|增长"
    r"|下降|降低|减少|压减|扩大|缩短|以上|以下|左右|[约近]|\s|[\[〔【\]〕】])*"
)
_BASE = re.compile("(?:基期|基准|现状|初期)(?:值|年)?[^，,。；;0-9]{0,4}$")
_PLAN = re.compile("“十?[一二三四五六七八九]五”期?末")  # “十四五”末14%，“十五五”末18%
_STARTS = re.compile("(?:基期|基准|现状|初期)(?:值|年)?")
# 2027年达到80个，2030年达到95个: both are to be reached.
_LATER = re.compile("(?:[，,])?(?:目标|规划|中期|评估|力争|将|要|达到|不低于|控制)")
_REPORTED = re.compile("(?:实际|已)[^，,。；;0-9]{0,6}$")
_CHANGED = re.compile("[高低升降增减加少大小](?:到|至|为)[约近]?$")
_FROM = re.compile("[由从](?:[12][0-9]{3}年的?)?$")
_GOES_ON = re.compile("[\\]〕】]?(?:提高|增加|上升|提升|扩大|下降|降低|减少|[增降升])[到至]")  # 28%提高到40%
_MARKED = re.compile("[^，,。；;（）()0-9]{0,4}[（(](?:[均都]?为)?(?:约束性|预期性)")
_MARKED_BEHIND = re.compile("[^。；;（）()\n]{0,60}?[，,](?:约束性|预期性)(?:指标)?(?:[，,；;。]|$)")


class Box(NamedTuple):
    """The stretch behind an indicator's name, and what brackets ``remark`` behind that.

    It ``plans`` where its words say so; ``base`` is its first year, empty where that is aimed at too.
    """

    head: str
    start: int
    end: int
    plans: bool
    base: str
    remark: str


def around(text: str, at: int) -> Box | None:
    """The box that a place stands in."""
    return next((box for box in of(text) if box.start <= at < box.end), None)


@lru_cache(maxsize=8)
def of(text: str) -> tuple[Box, ...]:
    """The boxes of a paragraph in order."""
    if "：" not in text and ":" not in text and not _MARKS.search(text):
        return ()
    found: list[Box] = []
    start = 0
    while start < len(text):
        end = min((at for mark in "。！？\n" if (at := text.find(mark, start)) >= 0), default=len(text))
        for first, last in _parts(text, start, end):
            found.extend(_read(text, first, last))
        start = end + 1
    return tuple(found)


def _parts(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """A sentence, or its parts between semicolons where each begins with a name of its own."""
    parts: list[tuple[int, int]] = []
    for match in re.finditer("[^；;]+", text[start:end]):
        first, last = start + match.start(), start + match.end()
        if parts and not _HEAD.match(text, first, last):
            parts[-1] = parts[-1][0], last
        else:
            parts.append((first, last))
    return parts


def _read(text: str, start: int, end: int) -> list[Box]:
    head = _HEAD.match(text, start, end)
    if head is None or _NO_HEAD.search(head["head"]):
        return []
    plans = _MARKS.search(text, start, end) is not None
    name = head["head"].strip()
    if not (plans or _MEASURED.search(name)) or not _opens(text, head.end(), end):
        return []
    years = _YEAR.findall(text, head.end(), end) or _PLAN.findall(text, head.end(), end)
    told = text[head.end() : end]
    first = min(years, key=lambda year: year if year.isdigit() else "", default="")
    starts = len(set(years)) > 1 and not _STARTS.search(told) and not _LATER.match(told, told.find(first) + 5)
    return [Box(name, head.end(), end, plans, first if starts else "", head["remark"] or "")]


def _opens(text: str, start: int, end: int) -> bool:
    """Whether a figure or a bracket stands right behind the name, with no words of its own before it."""
    words = _UNNAMED().match(text, start, end)
    return words is not None and text[words.end() : words.end() + 1].isdigit()


def named(text: str, box: Box, start: int, floor: int, found: Phrase) -> Phrase:
    """The phrase by the box's name where nothing before the figure names it; else as it was found."""
    if found.name and not box.plans:
        return found
    first = max(box.start, floor, *(text.rfind(mark, box.start, start) + 1 for mark in "，,；;、"))
    words = _UNNAMED().match(text, first, start)
    if words is None or words.end() < start:
        return found
    return Phrase(box.head, start, max(found.end, start + 1), box.head)


def _is_marked(text: str, end: int) -> bool:
    """Whether a mark behind a figure says that it binds or is expected: 4.8个，预期性; 12%（约束性）."""
    if "约束性" not in text and "预期性" not in text:
        return False
    return bool(_MARKED.match(text, end) or _MARKED_BEHIND.match(text, end))


def status(text: str, start: int, end: int, year: str | None) -> MetricStatus | None:
    """What a box of a plan, or a mark behind the figure, says of a figure; None where neither does.

    The first of its years and what is told as the base are reached, the others aimed at.
    """
    box = around(text, start)
    plans = box.plans if box else _is_marked(text, end)
    if not plans or _REPORTED.search(text, max(0, start - 8), start):
        return None
    first = box.start if box else 0
    before = text[max(first, start - 16) : start]
    if (
        _GOES_ON.match(text, end)
        or _BASE.search(before)
        or _FROM.search(before)
        or (box and box.base and year == box.base and not _CHANGED.search(before))
    ):
        return "actual"
    return "target"
