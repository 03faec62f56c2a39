"""Rules for goals that are figures: a level, a rank, a mark to be passed, a list of targets."""

import re

from publisher.extract.clauses import Clause
from publisher.extract.patterns import listed
from publisher.extract.views import Verdict, View

CUES = listed(
    """
    新增 达 突破 超 控制在 提到 提至 提高到 提高至 增到 增至 增加到 增加至 升到 升至 升高到 升高至 降到 降至 增长 减少
    下降 降低 跨越 翻一 翻两 翻番 稳定在 不低于 高于 不少于 扩大到 提高 年底前 月底前 年前 月前 年内 压至
    """
)
_NUMBER = r"(?:\d|[ⅠⅡⅢⅣ]类|[一二两三四五六七八九十百千万]+(?:[个家项人户条%％倍番件]|分之|亿|万))"
# Words of which a clause must have one, the pattern, the name of the rule.
RULES = (
    ("大关", r"[^，,]*?(?P<cue>跨越|突破|迈上|迈入)[^，,]*?大关$", "a mark to be passed"),
    (
        "确保 保证 保持",
        rf"[^，,“]{{0,12}}?(?P<cue>确保|保证|保持)[^，,]*"
        rf"(?:{_NUMBER}|全覆盖|达标|达到|以上|以内|不低于|清零|第一|前列|全部|合格率|不发生|不反弹|底线)",
        "a state to be ensured",
    ),
    (
        "保持",
        r"[^，,]{0,10}?(?P<cue>保持)[^，,]{2,30}(?:基本稳定|总体稳定|基本平衡|合理区间|基本同步|基本匹配)$",
        "a state to be ensured",
    ),
    (
        "前 年内",
        r"[^，,]{0,24}?(?:(?:19|20)\d\d年(?:年?底|末)?之?前|年底前|年内)[^，,]{0,10}?"
        r"(?P<cue>消除|实现|建成|基本|全面(?=[建消完实])|全部(?=回迁|更换|达标|实现|完成|消除|退出))",
        "an end state by a date",
    ),
    (
        "完成",
        rf"[^，,“]{{0,6}}?(?P<cue>完成)[^，,\d]{{2,14}}{_NUMBER}[^，,、的]{{1,10}}(?:、[^，,]*\d[^，,]{{1,8}})?$",
        "an amount to be done",
    ),
)
_LEVEL = re.compile(
    r"(?!比|较|每年安排)[^，,]*?(?P<cue>新增|建成|达到?|突破|超过?|控制在|提高到|增加到|[增升降]至|降到|保持在?|稳定在|增长|减少|下降|跨越|翻|不低于)"
    rf"[^，,、]{{0,24}}?{_NUMBER}"
)
# What a plan says without a further mark of aims.
_SET_LEVEL = re.compile(
    r"(?!比|较|其中|安排|今?年?[^，,]{0,6}安排)[^，,]{2,}?"
    rf"(?:(?P<cue>达到|提高到|增加到|[增升降]至|降到|稳定在|保持在|控制在|扩大到|不低于|不超过|突破)[^，,、]{{0,6}}?{_NUMBER}"
    r"|(?P<change>增长|下降|提高|降低|减少)[约近]?\d[\d.]*(?:[%％]|个百分点))"
)
# A figure to the fourth digit reports what was counted.
_EXACT = re.compile(r"\d{3}[1-9]|\d\d\.\d[1-9]|\d\.\d\d[1-9]")
_ADDS = re.compile(rf"(?:[^，,实施推进]{{2,16}})?(?P<cue>新增(?![^，,]*资金)|建成(?![区的]))[^，,、]{{0,16}}{_NUMBER}")
_AIMS = re.compile(r"力争(?<!努力争)|争取|确保|到(?<!年到)(?:19|20)\d\d年|未来|预期|目标|规划期末")
_AIMS_HERE = re.compile(
    r"以上|以内|不低于|左右|跨越|年均|年内|要(?<![总重主需必紧只想]要)(?![求素点闻塞件领害旨])|将(?!近)|再"
)
_ANNOUNCES = re.compile(r"[^，,]*目标(?:任务)?(?:主要)?(?:是|为|有|包括|如下)?$")
_POLICY = re.compile(r"补助|补贴|养老金|起征点|标准|扣除比例|报销比例|支付比例|赤字|税率|转移支付|起付线|门槛")


def announces_targets(text: str, clause: Clause) -> bool:
    """Whether a list of targets follows the clause: ``主要预期目标是：``."""
    return clause.mark in {":", "："} and _ANNOUNCES.match(text, clause.start, clause.end) is not None


def measured(view: View, start: int) -> Verdict | None:
    """A level with a figure, where the clause or its sentence speaks of what is to come."""
    found = _ADDS.match(view.text, start, view.end)
    if not found and not _POLICY.search(view.text, start, view.end):
        found = _LEVEL.match(view.text, start, view.end) if _speaks_of_aims(view, start) else None
        return _level(found, start, view) if found else planned(view, start)
    return _level(found, start, view) if found else None


def planned(view: View, start: int) -> Verdict | None:
    """A level that a plan names: ``护理型床位占比提高到70%``."""
    found = _SET_LEVEL.match(view.text, start, view.end) if view.tense == "planned" else None
    if found is None or _EXACT.search(view.text, found.end() - 1, view.end):
        return None
    return _level(found, start, view)


def _level(found: re.Match[str], start: int, view: View) -> Verdict:
    cue = found["cue"] or found.group(found.lastgroup or 0)
    return Verdict("goal", "a level to be reached", cue, start, view.end)


def _speaks_of_aims(view: View, start: int) -> bool:
    if _AIMS_HERE.search(view.text, start, view.end):
        return True
    return _AIMS.search(view.text, *view.near) is not None
