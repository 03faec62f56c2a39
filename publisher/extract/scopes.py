"""Periods of a paragraph -> the one that governs a place in it."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from publisher.extract import boundaries, periods
from publisher.extract.boundaries import Boundaries
from publisher.extract.moods import AHEAD
from publisher.extract.periods import Period
from publisher.model import Section

_CLAUSE_START = "，,。；;：:！？!?、\n“（("
_CLAUSE_MARKS = frozenset(_CLAUSE_START)
_FAR = 60  # no clause that was written to be read is longer
_LEAD = re.compile(
    r"(?:力争|确保|争取|预计|计划|其中|截至|截止|自|从|到|至|在|于|并|且|而|以|经过|按照|目前|全区|全市|我国|我市|紧扣)*"
)
_SUBJECT = re.compile(r"[^，,。；;：:！？!?、\n围绕为对按比较与同现的]{0,8}")
_PASSING = re.compile(r"近几?年来?$|日前|昨日|.*[0-9一二三四五六七八九十]日$")
# Times that hold for their own sentence only; a year governs the sentences after it as well.
_LOCAL = re.compile(
    r"每[年月天]|全年|.*年内$|年底|年末|目前|当前|同期|眼下|而今|如今|第?[一二三四1-4]季度|[上下]半年|前.{1,3}(?:季度|月)|[0-9]{1,2}月"
)
# What is allotted each year is; what it pays for is not.
_ALLOTTED_YEARLY = re.compile(r"每年(?:安排|拿出|投入|统筹|列支)")
_HALF_YEAR = re.compile(r"(?:[今去]年)?(?:[上下]半年|前?[一二三四两]个?季度|前[一二三四五六七八九十0-9]{1,2}个月)[，,]")
_NUMBERED = re.compile(r"[0-9][^，,。；;]*$")
_NUMBERED_ITEM = re.compile("[一二三四五六七八九]是")
_HEADED = re.compile("(?:[^0-9]{0,4}|.{0,3}[、）)])(20[0-9]{2})年(?!以来|[至到—-])[^，。、和与]{2,12}$")
_LINE_GOES_ON = ("：", ":", "；", ";")
_TO_COME = re.compile(rf"{AHEAD}|“?十?[一二三四五六七八九]五”?|到20")
_COMING = re.compile(rf"{AHEAD}|五[”期时末规]|到20")
_BARE_PLAN = re.compile(r"“[一二三四五六七八九十]{1,3}五”$")
_LATER = "，,期时末以、"
_COMPARED = re.compile(r"[高低大多少快慢好优强当等]于$")
_AIM = re.compile(r"的[\u4e00-\u9fff]{0,6}目标")
_SUPERLATIVE = frozenset("最首罕少未")
_RELATIVE = re.compile(r"[^，,。；;0-9]{0,8}的")
_REPORTED = re.compile(r"已|累计|(?<![为除])了(?!解)")
_AIMED = re.compile(r"紧扣|围绕|对照|锚定|瞄准|完成$")
# 落实2030年碳达峰目标: the year is part of the aim's name.
_AIMS_AT = frozenset(("落实", "实现", "完成", "制定", "编制", "实施", "启动", "印发", "对标", "锚定"))
_NAMED_AIM = re.compile("[^，,。；;0-9]{1,24}(?:目标|计划|规划|方案|议程|任务)")
# 九十年代, which century's the text does not say, is seldom when a thing happens.
_DECADE = re.compile("..年代")
_ATTRIBUTE = re.compile(
    r"[\u4e00-\u9fff]{2,6}的(?!主要|预期|奋斗|目标)[\u4e00-\u9fff]{2,8}(?:影响|因素|基础|结果|[约有是])"
)
_WHOLE_YEAR = re.compile(r"[今去上前]年|(?:[0-9]{4}|[一二][零〇○一二三四五六七八九]{3})年$")
_FIGURE = re.compile(
    r"(?:的|已|将|要|累计|实际|预计|达到?|为|是|约|近|超过?|突破|增长|增加|下降|降低|提高|提升|减少|上升|完成|实现|[增降]至|到){0,3}\s?"
    r"(?=[0-9０-９一二三四五六七八九十百两])"
)
# 去年的产值达3亿元
_ITS_FIGURE = re.compile(
    r"的[\u4e00-\u9fff]{2,8}?(?:达到?|为|是|约|近|超过?|首次|突破|增至|增长|提高到|将|预计能?|有望|完成|实现)+\s?(?=[0-9一二三四五六七八九十百两])"
)
_AGAINST = frozenset("比较同于与跟和—-")
_LISTING = frozenset("、和与及")
_OF_THE_SAME = re.compile("[，,](?:占|比|较|同比|增长|增加|下降)")
_SUMMED = re.compile("[，,](?:累计|总共|共(?!同|享|建))")  # 每年减贫100万人，共有900万人脱贫
_GOING_ON = ("其中", "分产业", "分行业", "分季度", "分领域", "分地区", "从产业", "从行业")
# 是2016年的2.2倍: the year is what the figure is measured by.
_TIMES = re.compile(r"(?:同期)?的[近约超]?[0-9.一二三四五六七八九十]{1,5}多?倍")
_CLOSING = frozenset(("年末", "年底"))  # a stock at the end of a year, in a list of what the year brought
# A day by which something is to be done, behind other clauses of its sentence, governs that sentence only.
_DUE = re.compile("[^。！？\n，,]{4,}[，,](?:力争|确保|争取|努力)?到$")
# One more entry of a list of aims: a few words and a full stop or colon, then what they come to.
_ENTRY = re.compile(r"[—\-·●\s]*[^，,。；;：:！!？?、0-9“”《》（(—]{4,20}[。：:](?!$)")
# And one that a year to come before it governs: 生态更美：…, ——生活富裕。…
_ONE_MORE = re.compile(r"[—·●\-]|[^。：:]{2,}(?:更|显著|明显|大幅|基本|全面)[^。：:]{1,}[。：:]")
_AIMS_FOLLOW = re.compile("目标(?:任务)?[。：:]$")
_BY_THEN = ("到", "至")
_HONOURED = re.compile(
    r"(?:荣?获|获评|获得|入选|被评为|列入|上榜|荣膺|摘得|斩获)$"
)  # 获评2022年美丽乡村: a title's year
_BACK = 50  # scopes looked back through: those of one sentence end soon


class Scope(NamedTuple):
    """``value`` governs from ``start`` to ``end`` of a paragraph; its own sentence ends at ``sentence_end``."""

    start: int
    end: int
    sentence_end: int
    value: str


def find(text: str, bounds: Boundaries) -> tuple[Scope, ...]:
    """The scopes of a paragraph's governing periods in order; a later one that covers a place wins."""
    return tuple(_scopes(text, bounds))


def _scopes(text: str, bounds: Boundaries) -> Iterator[Scope]:
    year_ends = passed = 0
    year = ""
    for period in periods.find(text):
        if _PASSING.match(period.text):
            continue
        if text[passed : period.start] in _LISTING or not _governs(text, period):  # 比1至3月、1至4月分别提高
            passed = period.end
            yield from _beside(text, period)
            continue
        sentence_end = boundaries.after(bounds.full, period.end, len(text))
        end = _end(text, period, bounds)
        if _WHOLE_YEAR.match(period.text):
            year, year_ends = _value(period), end
        of_it = period.text == "全年" and period.start < year_ends  # 2025年，上半年…，全年…
        yield Scope(_start(text, period), end, sentence_end, year if of_it else _value(period))


def _beside(text: str, period: Period) -> Iterator[Scope]:
    """The scope of a period that stands right before a figure: that figure (从1997年的2万亿元, 去年底达到83%)."""
    figure = _FIGURE.match(text, period.end) or _ITS_FIGURE.match(text, period.end)
    is_of_it = figure and (figure[0].startswith("的") or text[max(0, period.start - 1) : period.start] not in _AGAINST)
    if figure and is_of_it and period.text != "同期" and not _TIMES.match(text, period.end):
        yield Scope(period.start, figure.end() + 1, figure.end() + 1, _value(period))


def _start(text: str, period: Period) -> int:
    """Where a period's rule begins: with its clause where a number stands before it (首期2平方公里明年开工)."""
    first = period.start
    while first and text[first - 1] not in _CLAUSE_MARKS and period.start - first < _FAR:
        first -= 1
    return first if _NUMBERED.search(text, first, period.start) else period.start


def _end(text: str, period: Period, bounds: Boundaries) -> int:
    """Where a period's rule ends: with its clause (去年上涨的影响), its sentence (每年), or the paragraph."""
    start, end, length = period.start, period.end, len(text)
    if _ATTRIBUTE.match(text, end) or _AIMED.search(text, max(0, start - 2), start):
        return boundaries.after(bounds.clauses, end, length)
    if text.startswith(("截至", "截止"), max(0, start - 2)) or _is_due(text, period):
        return boundaries.after(bounds.full, end, length)
    if period.text in _CLOSING or _ALLOTTED_YEARLY.match(text, start):
        stop = boundaries.after(bounds.clauses, end, length)
        return boundaries.after(bounds.clauses, stop + 1, length) if _OF_THE_SAME.match(text, stop) else stop
    if not _LOCAL.match(period.text) or (
        _HALF_YEAR.match(text, start) and text[max(0, start - 1) : start] in "。！？”\n"
    ):
        return length
    stop = boundaries.after(bounds.sentences, end, length)
    summed = _SUMMED.search(text, end, stop) if period.text.startswith("每") else None
    if summed:
        return summed.start()
    while stop < length and text.startswith(_GOING_ON, stop + 1):
        stop = boundaries.after(bounds.full, stop + 1, length)
    return stop


def _is_due(text: str, period: Period) -> bool:
    """Whether a sentence that does other things first sets a day: 培育龙头，力争到2026年建成…."""
    return period.text.startswith("20") and bool(_DUE.search(text, max(0, period.start - 40), period.start))


def _governs(text: str, period: Period) -> bool:
    """Whether a period stands as an adverb at the head of its clause, and not inside a noun phrase."""
    start = period.start
    while start and text[start - 1] not in _CLAUSE_MARKS and period.start - start < 12:
        start -= 1
    after = text[period.end : period.end + 1]
    if (
        _DECADE.fullmatch(period.text)
        or _TIMES.match(text, period.end)
        or (period.text == "当年" and text[period.start - 1 : period.start] == "占")
    ):
        return False
    if (
        (after == "的" and not _AIM.match(text, period.end))
        or after in _SUPERLATIVE
        or _COMPARED.search(text, max(0, period.start - 2), period.start)
    ):
        return False
    if (period.text.endswith(("以前", "之前")) and _RELATIVE.match(text, period.end)) or (
        _BARE_PLAN.match(period.text) and after not in _LATER
    ):
        return False
    lead = text[start : period.start]
    if _HONOURED.search(lead) and text[period.end : period.end + 1] not in _CLAUSE_MARKS:
        return False
    if lead in _AIMS_AT and _NAMED_AIM.match(text, period.end):
        return False
    return bool(_LEAD.fullmatch(lead) or _SUBJECT.fullmatch(lead))


def _value(period: Period) -> str:
    """A plan, and what has not ended, by the words that readers know (“十四五”期间, 2022年以来); else the ISO form."""
    return period.text if _TO_COME.match(period.text) or period.value.endswith("/..") else period.value


def governing(scopes: Sequence[Scope], position: int) -> Scope | None:
    """The scope that covers a place, the latest where several do."""
    last = bisect_right(scopes, position, key=lambda scope: scope.start)
    near = scopes[max(0, last - _BACK) : last]
    return next((scope for scope in reversed(near) if position < scope.end), None)


def headings(sections: Sequence[Section]) -> Iterator[str | None]:
    """The year that the headings above each section name (2025年预期目标), None where they name none."""
    above: list[tuple[int, str | None]] = []
    for section in sections:
        while above and above[-1][0] >= section.level:
            above.pop()
        year = _HEADED.match(section.heading or "")
        above.append((section.level, year[1] if year else above[-1][1] if above else None))
        yield above[-1][1]


def carried(text: str, inherited: str | None) -> str | None:
    """The time that a line which goes on in the next paragraph hands to it (今年的主要预期目标是：); None if none."""
    stripped = text.rstrip()
    if not stripped.endswith(_LINE_GOES_ON):
        return None
    scope = governing(find(stripped, boundaries.find(stripped)), len(stripped) - 1)
    return scope.value if scope else inherited


def lasting(text: str, following: str, inherited: str | None) -> str | None:
    """The time to come that a paragraph of aims (到2025年，…) hands to the next, one more entry of its list."""
    if not _ENTRY.match(following):
        return None
    stripped = text.rstrip()
    scope = governing(find(stripped, boundaries.find(stripped)), len(stripped) - 2)
    if scope is None:
        return inherited if _alike(text, following) else None
    if not (_AIMS_FOLLOW.search(stripped) or _ONE_MORE.match(following)):
        return None
    sets_a_day = text.endswith(_BY_THEN, 0, scope.start) or _TO_COME.match(scope.value)
    return scope.value if sets_a_day and not _REPORTED.search(text, scope.start) else None


def _alike(text: str, following: str) -> bool:
    return text[:2] == following[:2] or bool(_ONE_MORE.match(text) and _ONE_MORE.match(following))


def enumerated(text: str, following: str, inherited: str | None) -> str | None:
    """The time that a paragraph's last sentence hands to the next, which numbers what it sets out (一是…)."""
    if not _NUMBERED_ITEM.match(following):
        return None
    if _NUMBERED_ITEM.match(text):
        return inherited
    stripped = text.rstrip()
    scope = governing(find(stripped, boundaries.find(stripped)), len(stripped) - 1)
    last = max(stripped.rfind(mark, 0, len(stripped) - 1) for mark in "。！？")
    return scope.value if scope and scope.start > last else None


def opening(text: str) -> Scope | None:
    """The time to come that a section's first paragraph sets for the whole section (未来五年), None without one."""
    if not _COMING.search(text):
        return None
    scopes = _scopes(text, boundaries.find(text))
    coming = (scope for scope in scopes if _TO_COME.match(scope.value))
    return next((scope for scope in coming if not _REPORTED.search(text, scope.start, scope.sentence_end)), None)
