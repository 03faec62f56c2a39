"""What a text says by the way -> where its time and mood end: brackets, one project's day, the reason for a figure.

``28亿元（2024年为25亿元），利润9亿元``, ``项目将于2026年3月投产；到位资金45亿元``, ``主要是上年基数较高；支出0.4亿元``:
the figure that follows is none of that time, and neither planned nor expected because the aside is.
"""

import re
from typing import NamedTuple

from publisher.extract.periods import Period
from publisher.extract.text import boundaries
from publisher.extract.text.boundaries import Boundaries

Stretch = tuple[int, int]

_FAR = 60
_MOST_BROUGHT = 6
_FIGURE = re.compile("[0-9０-９一二三四五六七八九十百两]")
_BEHIND_FIGURE = re.compile("[0-9０-９一二三四五六七八九十百千万亿][^，,。；;0-9（）()]{0,6}$")
_BRACKET = re.compile("[（(][^（）()\n]{1,80}[）)]")
_EVENT = (
    "(?:投产|投用|投入使用|投入运[行营]|投运|试?运[行营]|通车|通航|通水|通气|竣工|完工|完成|开工|动工|建成|落成|开业|开园|开馆|开放|开通"
    "|启用|启动|交付(?:使用)?|交工|验收|合龙|贯通|封顶|达产|上市|下线)"
)
_WILL = "将|预计|预期|有望|可望|定"
_MEANT = f"(?:{_WILL}|拟|计划)"
# 将于2026年3月投产, 预计2026年10月建成通车: when one thing comes about, and no figure of it.
_PROJECT = "(?:工程|项目|[一二三]期|[桥路线厂港园站场馆院校]|高速|隧道)"
_IS_DUE = re.compile(rf"(?:{_MEANT}[于在到]?|[^，,。；;]于|{_PROJECT})$")
_COMES_ABOUT = re.compile(
    rf"(?:[底末初]|[上下]半年|[一二三四]季度)?(?:之?前|左右)?[^，,。；;：:、0-9０-９]{{0,10}}{_EVENT}(?=[，,。；;]|$)"
)
_FIGURE_BEFORE = re.compile("[0-9０-９][^，,。；;]*$")
# 其余5条延至明年一季度；新增泊位900个
_PUT_OFF = re.compile("(?:延期?|延[后长]|顺延|推迟|推后|延缓|拖延|拖|递延)[至到]$")
# What it will bring then: …建成通车，届时…, …投产，年产….
_BROUGHT = (
    "(?:届时|到时|可|将|预[计期]|有望|[建投达通][成产用车]|[年日每共总其]|新增|全长|设|能|为|实现|形成|带动|创造|提供|满足|增加|并|力争|确保"
    "|建设|规划|计划|占地|投资|完成|累计|床位|拥有|配[置备]|惠及|服务|解决|吸纳|覆盖|接待|项目|工程|引进|安装)"
)
_BRINGS = re.compile(f"[，,]{_BROUGHT}")
# 应于2023年底前退出的7家企业
_SHOULD = re.compile("(?:本?应当?|须|必须|原计划|原定)[于在]?$")
_WHICH = re.compile("[^，,。；;0-9]{1,20}的")
# 主要是上年基数较高, 受上年高基数影响
_REASON = re.compile("(?:主要是?|主要原因是|原因是|由于|因为?|[系是]受|受)[^，,。；;0-9]{0,4}$")
_YEAR_BEFORE = re.compile("[去上前]年|上一年|同期|[12][0-9]{3}年")
_EXPLAINS = re.compile("[^，,。；;]{0,20}(?:基数|翘尾|结转|一次性|补缴|集中|影响|因素|较[高多大低少]|偏[高多大低少])")
# A sentence that sets out more than that day: 根据行动方案，…将于2026年建成；再布局2个.
_SETS_OUT = re.compile("方案|规划|纲要|目标|部署|安排|明年|未来|今后|下一步|接下来|力争|确保")
# The same in clauses that were read around a figure.
_DATE = "[今明后年下上0-9][0-9年月日底末初前下上半一二三四季度内左右]{1,14}"
_ON_A_DAY = rf"[于在到]?{_DATE}[^，,。；;0-9]{{0,12}}?{_EVENT}"
_ONE_DAY = re.compile(f"(?:{_WILL}){_ON_A_DAY}(?=[，,。；;])")
_DUE_CLAUSES = re.compile(
    rf"(?:^|(?<=[，,；;]))[^，,；;]{{0,24}}(?:延|推迟|推后|拖)[^，,；;0-9]{{0,2}}[至到]{_DATE}[^，,；;]{{0,8}}[；;，,]|(?:^|(?<=[，,；;]))[^，,；;]{{0,30}}?{_MEANT}{_ON_A_DAY}(?:[；;]|[，,](?!{_BROUGHT}))"
    r"|(?:^|(?<=[，,；;]))[^，,；;]{0,8}?(?:本?应当?|须|必须|原计划|原定)[于在][^，,；;]{2,20}的[^，,；;]{1,24}[，,]"
)
# 28亿元（2026年目标30亿元）: what is said of another figure.
_REMARK = re.compile("(?P<figure>[0-9０-９百千万亿][^，,。；;0-9（）()]{0,8})[（(](?P<remark>[^（）()\n]{1,80})[）)]")
_OTHER_FIGURE = re.compile("(?<![0-9.])[0-9]+(?:\\.[0-9]+)?(?![0-9.年月日至—-])")


class Surroundings(NamedTuple):
    """A figure's clause, the clause up to it, its sentence up to the clause and after it."""

    clause: str
    before: str
    earlier: str
    later: str


def end(text: str, period: Period, bounds: Boundaries) -> int | None:
    """Where a time ends that is said by the way; None for one that governs what follows."""
    bracket = _bracket(text, period)
    if bracket is not None:
        return bracket
    start = period.start
    while start and text[start - 1] not in boundaries.CLAUSE_MARKS and period.start - start < _FAR:
        start -= 1
    lead = text[start : period.start]
    if not lead:
        return None
    stop = boundaries.after(bounds.clauses, period.end, len(text))
    if _IS_DUE.search(lead) and _COMES_ABOUT.match(text, period.end):
        if _FIGURE_BEFORE.search(lead):
            return boundaries.after(bounds.sentences, period.end, len(text))
        return _with_what_it_brings(text, stop, bounds)
    is_put_off = _PUT_OFF.search(lead) is not None
    is_overdue = not period.text.startswith("今") and _SHOULD.search(lead) and _WHICH.match(text, period.end)
    is_reason = _YEAR_BEFORE.match(period.text) and _REASON.search(lead) and _EXPLAINS.match(text, period.end, stop)
    return stop if is_put_off or is_overdue or is_reason else None


def _bracket(text: str, period: Period) -> int | None:
    """Where the bracket closes that a period stands in with a figure, or behind one; None where it does not.

    One that only dates what stands before it, （2025年）, is no such aside.
    """
    bracket = _opened(text, period.start)
    if bracket is None or bracket.end() <= period.start:
        return None
    opening = bracket.start()
    has_figure = _FIGURE.search(text, opening, period.start) or _FIGURE.search(text, period.end, bracket.end())
    is_behind_figure = _BEHIND_FIGURE.search(text, max(0, opening - _FAR), opening)
    return bracket.end() if has_figure or is_behind_figure else None


def _with_what_it_brings(text: str, stop: int, bounds: Boundaries) -> int:
    """Where the clauses end that go on with one thing: …投产，年产值9亿元."""
    for _ in range(_MOST_BROUGHT):
        if not _BRINGS.match(text, stop):
            break
        stop = boundaries.after(bounds.clauses, stop + 1, len(text))
    return stop


def surroundings(text: str, at: Stretch, clause: Stretch, sentence: Stretch, dated: int) -> Surroundings:
    """What tells of a figure's time; in brackets with a time of their own, which begins at ``dated``, only they do."""
    inside = around(text, *at)
    if inside and inside[0] <= dated:
        return Surroundings(text[slice(*inside)], text[inside[0] : at[0]], "", "")
    words = text[slice(*clause)], text[clause[0] : at[0]]
    if inside is None:
        words = without_others(words[0]), without_others(words[1])
    earlier, later = text[sentence[0] : clause[0]], text[clause[1] : sentence[1]]
    return Surroundings(*words, without_days(earlier, words[0]), without_next(later))


def around(text: str, start: int, end: int) -> Stretch | None:
    """The words of the brackets that ``text[start:end]`` stands in; None where it stands in none."""
    bracket = _opened(text, start)
    return (bracket.start() + 1, bracket.end() - 1) if bracket and bracket.end() > end else None


def _opened(text: str, at: int) -> re.Match[str] | None:
    """The last brackets that open before a place, wherever they close."""
    opening = max(text.rfind(mark, max(0, at - _FAR), at) for mark in "（(")
    return _BRACKET.match(text, opening) if opening >= 0 else None


def without_others(clause: str) -> str:
    """A clause without what brackets behind its figure say of another: 28亿元（2026年目标30亿元）."""
    return _REMARK.sub(_kept, clause) if "（" in clause or "(" in clause else clause


def _kept(remark: re.Match[str]) -> str:
    return remark["figure"] if _OTHER_FIGURE.search(remark["remark"]) else remark[0]


def without_days(told: str, clause: str) -> str:
    """What is told before a figure's clause, without when something else is due: …将于2026年3月投产；."""
    told = without_others(told)
    left = _DUE_CLAUSES.sub("", told + clause).removesuffix(clause) if told else ""
    return told if _SETS_OUT.search(left) else left


def without_one_days(text: str) -> str:
    """A text without its clauses that only tell when one thing is due: what is done with it leans to no time."""
    return _ONE_DAY.sub("", text)


def without_next(told: str) -> str:
    """What a sentence says behind a figure, without what stands behind its next semicolon on when something is due."""
    told = without_others(told)
    at = max(told.find("；"), told.find(";"))
    return told[: at + 1] + _DUE_CLAUSES.sub("", told[at + 1 :].rstrip("。") + "；") if at >= 0 else told
