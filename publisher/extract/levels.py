"""Rules for goals that are figures: a level, a rank, a mark to be passed, a list of targets."""

import re

from publisher.extract.clauses import Clause
from publisher.extract.views import Verdict, View

CUE = "新增|新建|达到?|突破|超过?|控制在|提高到|增加到|降[到至低]|增长|减少|下降|跨越|翻[一两番]"
_NUMBER = r"(?:\d|[一二两三四五六七八九十百千万]+(?:[个家项人户条%％倍番件]|分之|亿|万))"
RULES = (
    (r"[^，,]*?(?P<cue>(?:跨越|突破|迈上|迈入)[^，,]*?大关$)", "a mark to be passed"),
    (
        rf"[^，,“]{{0,12}}?(?P<cue>确保|保证|保持)[^，,]*"
        rf"(?:{_NUMBER}|全覆盖|达标|达到|以上|以内|不低于|清零|第一|前列|全部|合格率|不发生|不反弹|底线)",
        "a state to be ensured",
    ),
)
_LEVEL = re.compile(
    r"[^，,]*?(?P<cue>新增|建成|达到?|突破|超过?|控制在|提高到|增加到|降[到至低]|保持在?|增长|减少|下降|跨越|新建|翻)"
    rf"[^，,、]{{0,24}}?{_NUMBER}"
)
_ADDS = re.compile(rf"(?:[^，,实施推进]{{2,16}})?(?P<cue>新增|建成|新建)[^，,、]{{0,16}}{_NUMBER}")
_AIMS = re.compile(r"(?<!努)力争|争取|确保|(?<!年)到(?:19|20)\d\d年|未来|预期|目标")
_AIMS_HERE = re.compile(
    r"以上|以内|不低于|左右|跨越|年均|年内|(?<![总重主需必紧只想])要(?![求素点闻塞件领害旨])|将(?!近)|再"
)
_ANNOUNCES = re.compile(r"[^，,]*目标(?:任务)?(?:主要)?(?:是|为|有|包括|如下)?$")


def announces_targets(text: str, clause: Clause) -> bool:
    """Whether a list of targets follows the clause: ``主要预期目标是：``."""
    return clause.mark in {":", "："} and _ANNOUNCES.match(text, clause.start, clause.end) is not None


def measured(view: View, start: int) -> Verdict | None:
    """A level with a figure, where the clause or its sentence speaks of what is to come."""
    found = _ADDS.match(view.text, start, view.end)
    if not found and _speaks_of_aims(view, start):
        found = _LEVEL.match(view.text, start, view.end)
    return Verdict("goal", "a level to be reached", found["cue"], start, view.end) if found else None


def _speaks_of_aims(view: View, start: int) -> bool:
    if _AIMS_HERE.search(view.text, start, view.end):
        return True
    return _AIMS.search(view.text, view.sentence.start, view.sentence.end) is not None
