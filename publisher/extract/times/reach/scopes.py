"""Periods of a paragraph -> the one that governs a place in it."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from publisher.extract import periods
from publisher.extract.periods import Period
from publisher.extract.text import boundaries
from publisher.extract.text.boundaries import Boundaries
from publisher.extract.times.moods import AHEAD
from publisher.extract.times.reach import adverbials, asides, dates, events, pairs, parts, respective, terms, yardsticks

_FAR = 60  # no clause that was written to be read is longer
_PASSING = re.compile(r"近几?年来?$|日前|昨日|.*[0-9一二三四五六七八九十]日$")
# Times that hold for their own sentence only; a year governs the sentences after it as well.
_LOCAL = re.compile(
    r"每[年月天]|全年|本?报告期末|.*年内$|年底|年末|目前|当前|现在|同期|眼下|而今|如今|第?[一二三四1-4]季度|[上下]半年|[前头].{1,3}(?:季度?|月)|(?:[今明]年)?[0-9]{1,2}月"
    r"|[0-9一二三四五六七八九十两]{1,3}多?年之?前|.*(?:之初|初期)$"
)
_PART_OF_A_YEAR = re.compile("[今去前]年(?:[上下]半年|第?[一二三四1-4]个?季度)")
# What is allotted each year is; what it pays for is not.
_ALLOTTED_YEARLY = re.compile(r"每年(?:安排|拿出|投入|统筹|列支)")
_PART = "(?:[上下]半年|[第前头]?[一二三四两](?:个?季度|季)|(?:前|头|开年头?)[一二两三四五六七八九十0-9]{1,2}个月)"
_BARE_PART = re.compile(_PART)
_OPENING_PART = re.compile(f"(?:[今去]年)?(?:{_PART}|全年)(?P<apart>[，,])?")
_TOPIC = re.compile("[^，,。；;：:0-9]{2,10}(?:方面|[上看说中])[，,]")  # 货运方面，前三季度…
_ANOTHER_PART = re.compile(f"[，,；;](?:{_PART}|全年)")
_SINCE_EVENT = re.compile("((?:[0-9]{4}年)?(?:[0-9]{1,2}月份?(?:[0-9]{1,2}日)?)?)(?<=[年月份日])[^年月日]{2,20}以来$")
_NUMBERED = re.compile(r"[0-9][^，,。；;]*$")
TO_COME = re.compile(rf"{AHEAD}|“?十?[一二三四五六七八九]五”?|到20")
_AIMED = re.compile(r"紧扣|围绕|对照|锚定|瞄准|完成$")
_OF_AN_AIM = re.compile(r"[^，,。；;]{2,30}(?:目标|规划|纲要|任务)")  # 提出到2020年减排的目标
_AS_AN_AIM = re.compile(r"[^，,。；;]{2,40}为[^，,。；;]{0,4}目标")  # 以“十五五”期间…为发展目标
_AT_LATEST = ("最迟", "最迟在", "最迟于", "最晚", "最晚在", "最晚于")
_ATTRIBUTE = re.compile(
    r"(?:建成|建造|投产|注册|成立|出生|签订|认定)的|(?![需将要拟应])"
    r"[\u4e00-\u9fff]{2,6}的(?!主要|预期|奋斗|目标)[\u4e00-\u9fff]{2,8}(?:影响|因素|基础|结果|[约有是])"
)
# 明年民生实事正在征集，收到建议5000条
_IN_HAND = re.compile(
    "[^，,。；;：:0-9]{2,14}(?:正在|正|已)(?:面向|公开|启动|开始|广泛|抓紧)*(?:征集|编制|谋划|筹备|酝酿|申报)"
)
# 人数突破40万，明年拟选60件。: behind what is reached, of its own sentence only
_BEHIND_LEVEL = re.compile("(?:突破|达到?|超过?|[增升]至)(?:了|约|近)?[0-9][^，,。；;]{0,8}[，,]$")
_FIGURE = re.compile(
    r"(?:的|已|将|要|累计|实际|预计|达到?|为|是|约|近|超过?|突破|增长|增加|下降|降低|提高|提升|减少|上升|完成|实现|[增降]至|到|不[低少高]于|不超过){0,3}\s?"
    r"(?=[0-9０-９一二三四五六七八九十百两])"
)
# 去年的产值达3亿元
_ITS_FIGURE = re.compile(
    r"的[\u4e00-\u9fff]{2,8}?(?:达到?|为|是|约|近|超过?|首次|突破|增至|增长|提高到|将|预计能?|有望|完成|实现)+\s?(?=[0-9一二三四五六七八九十百两])"
)
_ITS_PACE = re.compile("[0-9０-９.．]+[%％]的(?:速度|水平|增?幅度?)")  # 低于2023年增长8%的速度
_AGAINST = frozenset("比较較同于与跟和—-")
_BEGINS = re.compile("[春夏秋冬底末初]?季?开始")
_COUNTED_UP = re.compile("[，,]?(?:已|累计|共)")
_REACHED = re.compile("(?:就|已经?)?(?:达|为|实现|完成|增|提高|上升|下降|降)")
_BY_THEN = frozenset("至到在")  # 可以为到2030年建成…打下基础
_LISTING = frozenset("、和与及")
_OF_THE_SAME = re.compile("[，,](?:占|比|较|同比|增长|增加|下降)")
_SUMMED = re.compile("[，,](?:累计|总共|共(?!同|享|建))")  # 每年减贫100万人，共有900万人脱贫
_GOING_ON = ("其中", "分产业", "分行业", "分季度", "分领域", "分地区", "从产业", "从行业")
_CLOSING = frozenset(("年末", "年底"))  # a stock at the end of a year, in a list of what the year brought
# What there is at the end of a month, in the sentences behind one that names it.
_STOCK = re.compile(
    "[^，,。；;：:0-9月年季]{0,12}(?:余额|不良率|不良贷款率|覆盖率|充足率|存贷比|保有量|库存|总资产|总负债|在建面积|待售面积)[^，,。；;：:0-9月年季]{0,4}[0-9]"
)
# A day by which something is to be done, behind other clauses of its sentence, governs that sentence only.
_DUE = re.compile("[^。！？\n，,]{4,}[，,](?:力争|确保|争取|努力)?到$")
_INSIDE = re.compile("[^。！？\n，,]{4,}[，,](?:力争|确保|争取|努力)?(?:到|在|于)?$")
# 2021—2025年年均增长9%: of that rate, not of what is told next.
_ITS_RATE = re.compile("间?[^，,。；;：:0-9]{0,10}(?:复合|年均|年平均)[^，,。；;：:0-9]{0,6}(?:增长|增速|增幅|递增)")
_IS_RANGE = re.compile("[0-9]{4}/[0-9]{4}")
_STRUCTURE = re.compile("。从[^，,。；;0-9]{0,6}(?:结构|构成)[来上]?看")
_BACK = 50  # scopes looked back through: those of one sentence end soon


_AMOUNT = re.compile(
    "[0-9０-９一二三四五六七八九十百]+[.．点]?[0-9０-９一二三四五六七八九十百千万]*[％%万亿元吨个人户倍家斤亩]"
)
_YEAR_LENGTH = 4  # letters of a year, and of the shortest words for several
_YEARS = re.compile("过去|这|[一二两三四五六七八九十0-9]{1,3}年|[0-9]{4}/")
_SO_MANY = re.compile("[一二两三四五六七八九十0-9]{1,3}年")  # 五年新增耕地3万亩
_LATELY = re.compile("最?近[一二两三四五六七八九十0-9]{1,2}年(?![来，,、以内间里])")  # 近三年回流青年9人
_OCCURRED = ("出现在", "发生在")  # 最高出现在2月，为5.6%
# What grows so much a year grows so in the years that its sentence is about.
_MEAN = re.compile("每年(?:平均|递[增减])")
_MEAN_OF = re.compile("年均|平均|累计")
_OVER = ("去年", "上年", "前年")
_AHEAD = ("预计", "力争", "确保", "预期", "争取", "有望")
_YEARLY = re.compile("每年[^，,。；;]{0,3}(?:增长|增加|下降|提高|减少)")
_TURN = re.compile(
    "[。！](?:(?:下一步|下一阶段|下阶段|接下来)[，,]|(?:为此，?)?建议[^，,。；;0-9件案]{0,10}"
    "(?:设立|建立|制定|出台|加大|加快|加强|尽快|完善|支持|鼓励|组建|编制|提高|扩大|引导|推动|统筹|探索))"
)


# 按投资额的30%给予补助: given whenever it is asked for, not by the day that a plan sets.
_GRANTED = re.compile(
    "(?:给予|予以)[^，,。；;]{0,24}(?:补助|补贴|奖励|资助|贴息)|按[^，,。；;]{1,16}(?:补助|补贴|奖励|资助|贴息)"
    "|(?:补助|补贴|奖励|资助|贴息)[^，,。；;]{0,8}(?:最[高多]|不超过)|一次性[奖补]"
)


class Scope(NamedTuple):
    """``value`` governs from ``start`` to ``end`` of a paragraph; its own sentence ends at ``sentence_end``.

    It ``is_exact`` where it is the time of single figures: 从2020年到2024年，由3万吨增加到5万吨.
    """

    start: int
    end: int
    sentence_end: int
    value: str
    is_exact: bool = False


def find(text: str, bounds: Boundaries) -> tuple[Scope, ...]:
    """The scopes of a paragraph's governing periods in order; a later one that covers a place wins."""
    told = periods.find(text)
    found = tuple(_contrasted(text, tuple(_scopes(text, told, bounds))))
    between = tuple(Scope(start, end, end, year, is_exact=True) for start, end, year in pairs.find(text, told, bounds))
    listed = tuple(
        Scope(start, end, end, value(period), is_exact=True)
        for start, end, period in respective.find(text, told, bounds)
    )
    lasting = tuple(Scope(start, end, end, years) for start, end, years in terms.find(text, bounds))
    added = (*between, *listed, *lasting)
    return tuple(sorted((*found, *added), key=lambda scope: scope.start)) if added else found


def _contrasted(text: str, found: tuple[Scope, ...]) -> Iterator[Scope]:
    """Years that one sentence sets against each other (2020年为3亿元，2024年达到5亿元) end with it.

    So does one behind a span of years that it is a part of: 五年来投资8亿元，2024年达到3亿元.
    """
    ending: set[int] = set()
    for index, (first, second) in enumerate(pairwise(found)):
        if first.sentence_end != second.sentence_end or first.value == second.value or not second.value.isdigit():
            continue
        if second.end < second.sentence_end and second.value < first.value:  # a yardstick: 2024年9亿元，2023年为8亿元；
            continue
        if _AMOUNT.search(text, first.start + _YEAR_LENGTH, second.start):
            if first.value.isdigit():
                ending.update((index, index + 1))
            elif _YEARS.match(first.value):
                ending.add(index + 1)
    for index, scope in enumerate(found):
        yield scope._replace(end=min(scope.end, scope.sentence_end)) if index in ending else scope


def _scopes(text: str, told: Sequence[Period], bounds: Boundaries) -> Iterator[Scope]:
    year_ends = passed = covered = 0
    year = ""
    for period in events.with_years(text, told):
        of_day = passes(period) and dates.is_of(text, period)
        if (passes(period) and not of_day) or _is_mean(text, period, covered):
            continue
        if text[passed : period.start] in _LISTING or not adverbials.governs(text, period):  # 比1至3月、1至4月分别提高
            passed = period.end
            yield from _beside(text, period, bounds)
            continue
        sentence_end = boundaries.after(bounds.full, period.end, len(text))
        end = _turned(text, period, _end(text, period, bounds), bounds)
        if of_day:
            end = min(end, dates.end(text, period, bounds))
        closing = events.opening(text, period) or asides.end(text, period, bounds)
        closing = closing or yardsticks.end(text, period, bounds)
        closing = events.end(text, period, bounds) if closing is None else closing
        if closing is not None:
            yield Scope(_start(text, period), min(end, closing), sentence_end, value(period))
            continue
        if adverbials.is_year(period) or period.text == "明年":
            year, year_ends = value(period), end
        # 去年增长8%，…。预计全年增长6%
        foreseen = year in _OVER and (text.endswith(_AHEAD, 0, period.start) or text.startswith(_AHEAD, period.end))
        of_it = period.text == "全年" and period.start < year_ends and not foreseen  # 2025年，上半年…，全年…
        # One of several tells of its own sentence, and so does one behind its year.
        behind = period.start < year_ends and _BARE_PART.fullmatch(period.text)
        if (told[0] is not period and _PART_OF_A_YEAR.match(period.text)) or behind:
            end = min(end, sentence_end)
        if period.text == "全年" and period.start < covered:
            end = min(end, boundaries.after(bounds.sentences, period.end, len(text)))
        covered = max(covered, end)
        yield Scope(_start(text, period), end, sentence_end, year if of_it else value(period))


def _turned(text: str, period: Period, end: int, bounds: Boundaries) -> int:
    """Where a paragraph goes on to what is to come, or is given: of that no time before tells (…。下一步，我们将…)."""
    turn = _TURN.search(text, period.end, end)
    end = events.later(text, period, turn.start() + 1 if turn else end)
    is_due = text[max(0, period.start - 1) : period.start] in _BY_THEN or period.text.endswith("前")
    stop = boundaries.after(bounds.full, period.end, len(text)) if is_due else end
    granted = _GRANTED.search(text, stop, min(end, stop + boundaries.REACH)) if stop < end else None
    if granted is None:
        return end
    return boundaries.around(bounds.full, granted.start(), granted.start(), len(text))[0]


def _is_mean(text: str, period: Period, covered: int) -> bool:
    """Whether 每年 only says that a rate is a mean: 1978年到1985年，产量平均每年增长4%."""
    if not period.text.startswith("每年"):
        return False
    if text.endswith("平均", 0, period.start) or _MEAN.match(text, period.start):
        return True
    return covered > period.start and _YEARLY.match(text, period.start) is not None


def _beside(text: str, period: Period, bounds: Boundaries) -> Iterator[Scope]:
    """The scope of a period inside a clause: the figure right behind it (去年底达到83%), or what is said of it."""
    if text.endswith(_AT_LATEST, 0, period.start):  # 转贷基金最迟在一季度末上线
        stop = boundaries.after(bounds.clauses, period.end, len(text))
        yield Scope(_start(text, period), stop, stop, value(period))
        return
    figure = _FIGURE.match(text, period.end) or _ITS_FIGURE.match(text, period.end)
    end = None if figure else _within(text, period, bounds)
    if end is not None:
        yield Scope(period.start, end, end, value(period))
    is_of_it = figure and (
        figure[0].startswith("的")
        or text[max(0, period.start - 1) : period.start] not in _AGAINST
        or _ITS_PACE.match(text, figure.end())
    )
    if figure and is_of_it and period.text != "同期" and not adverbials.is_base(text, period):
        end = _stated(text, period, bounds) or figure.end() + 1
        yield Scope(period.start, end, end, value(period))


def _within(text: str, period: Period, bounds: Boundaries) -> int | None:
    """Where a period ends that a figure starts from (由上年居第8位上升), or by which something is to be (到2030年)."""
    changed = adverbials.CHANGED.match(text, period.end)
    if changed and text[period.start - 1 : period.start] in adverbials.ORIGINS:
        return changed.end() - 1
    if text.endswith(_OCCURRED, 0, period.start) and text[period.end : period.end + 1] in "，,":
        return boundaries.after(bounds.clauses, period.end + 1, len(text))
    if adverbials.is_ground(text, period):  # 在2030年基础上翻一番
        return None
    by_then = text[period.start - 1 : period.start] in _BY_THEN
    if text.startswith("同期", period.end):  # 恢复到2019年同期的127%
        return None
    if (by_then or ("世纪" in period.text and text.endswith("实现", 0, period.start))) and text[
        period.end : period.end + 1
    ] != "的":
        return boundaries.after(bounds.clauses, period.end, len(text))
    return None


def _stated(text: str, period: Period, bounds: Boundaries) -> int | None:
    """Where a sentence ends that says of its subject how it was in a year: 产值在2023年达到6亿元，…。其中，…。"""
    if text[period.start - 1 : period.start] != "在" or not _REACHED.match(text, period.end):
        return None
    stop = boundaries.after(bounds.full, period.end, len(text))
    while stop < len(text) and text.startswith("其中", stop + 1):
        stop = boundaries.after(bounds.full, stop + 1, len(text))
    return stop


def _start(text: str, period: Period) -> int:
    """Where a period's rule begins: with its clause where a number stands before it (首期2平方公里明年开工)."""
    first = period.start
    while first and text[first - 1] not in boundaries.CLAUSE_MARKS and period.start - first < _FAR:
        first -= 1
    return first if _NUMBERED.search(text, first, period.start) else period.start


def _end(text: str, period: Period, bounds: Boundaries) -> int:
    """Where a period's rule ends: with its clause (去年上涨的影响), its sentence (每年), or the paragraph."""
    start, end, length = period.start, period.end, len(text)
    is_aim = text[max(0, start - 1) : start] == "以" and _AS_AN_AIM.match(text, end)
    is_set = text.endswith("出到", 0, start) and _OF_AN_AIM.match(text, end)
    in_hand = period.text == "明年" and _IN_HAND.match(text, end)
    if is_aim or is_set or in_hand or _ATTRIBUTE.match(text, end) or _AIMED.search(text, max(0, start - 2), start):
        return boundaries.after(bounds.clauses, end, length)
    # 10月1日至8日，接待游客210万人次；旅游收入14亿元
    is_due = dates.is_span(period) or any(ends(text, period) for ends in (_is_up_to, _is_due, _begins, _is_next))
    if _SO_MANY.fullmatch(period.text) or _LATELY.match(text, start) or period.text.endswith("月末") or is_due:
        return _sentence_end(text, period, bounds)
    if period.text in _CLOSING or _ALLOTTED_YEARLY.match(text, start):
        stop = boundaries.after(bounds.clauses, end, length)
        return boundaries.after(bounds.clauses, stop + 1, length) if _OF_THE_SAME.match(text, stop) else stop
    if not _LOCAL.match(period.text) or _opens_with_part(text, period, bounds):
        return _far_end(text, period, bounds)
    stop = parts.with_pace(text, period, boundaries.after(bounds.sentences, end, length), bounds)
    summed = _SUMMED.search(text, end, stop) if period.text.startswith("每") else None
    if summed:
        return summed.start()
    while stop < length and text.startswith(_GOING_ON, stop + 1):
        stop = boundaries.after(bounds.full, stop + 1, length)
    return stop


def _is_next(text: str, period: Period) -> bool:
    """Whether 明年 opens a clause behind a level that was reached: 人数突破40万，明年拟选60件."""
    return period.text == "明年" and _BEHIND_LEVEL.search(text[max(0, period.start - 24) : period.start]) is not None


def _far_end(text: str, period: Period, bounds: Boundaries) -> int:
    """Where a paragraph ends, or the years that a mean rate is told of, or what grew in them."""
    if not (_IS_RANGE.fullmatch(period.value) and period.text[:1].isdigit()):
        return len(text)
    if _ITS_RATE.match(text, period.end):
        return boundaries.after(bounds.sentences, period.end, len(text))
    structure = _STRUCTURE.search(text, period.end)
    return structure.start() if structure else len(text)


def _opens_with_part(text: str, period: Period, bounds: Boundaries) -> bool:
    """Whether a part of the year opens its sentence, which tells of no other: 上半年，…, 前三季度全县渔获9万吨."""
    part = _OPENING_PART.match(text, period.start)
    if part is None:
        return False
    before = text[max(0, period.start - 1) : period.start]
    if before not in "。！？”\n":
        start = boundaries.around(bounds.full, period.start, period.start, len(text))[0]
        return before in "，," and _TOPIC.fullmatch(text, start, period.start) is not None
    if part["apart"]:
        return True
    stop = min(boundaries.after(bounds.full, period.end, len(text)), period.end + boundaries.REACH)
    return _ANOTHER_PART.search(text, period.end, stop) is None


def _sentence_end(text: str, period: Period, bounds: Boundaries) -> int:
    """Where a sentence ends, or its clauses that tell the mean of so many years: 五年年均增长6%，总量突破9万元."""
    last = boundaries.after(bounds.full, period.end, len(text))
    # 4月末，项目23个。其中，…; 9月末，贷款余额410亿元。不良率1.3%。
    while period.text.endswith("月末") and (text.startswith("其中", last + 1) or _STOCK.match(text, last + 1)):
        last = boundaries.after(bounds.full, last + 1, len(text))
    if not (_SO_MANY.fullmatch(period.text) and text.startswith(("年均", "平均"), period.end)):
        return last
    stop = boundaries.after(bounds.clauses, period.end, last)
    following = boundaries.after(bounds.clauses, stop + 1, last)
    while stop < last and _MEAN_OF.search(text, stop + 1, following):
        stop, following = following, boundaries.after(bounds.clauses, following + 1, last)
    return stop


def _is_up_to(text: str, period: Period) -> bool:
    """Whether a sentence counts up to a day: 截至2024年底，…, and 至6月底已完成…."""
    if text.startswith(("截至", "截止"), max(0, period.start - 2)):
        return True
    by_then = period.text.endswith(("月底", "月末")) and text[max(0, period.start - 1) : period.start] in _BY_THEN
    return by_then and _COUNTED_UP.match(text, period.end) is not None


def _begins(text: str, period: Period) -> bool:
    """Whether a sentence tells from when on something was done: 从7月1日起，…, 从2017年冬季开始，…."""
    if period.text.endswith("日起"):
        return True
    since = text[max(0, period.start - 1) : period.start] in adverbials.ORIGINS
    return since and _BEGINS.match(text, period.end) is not None


def _is_due(text: str, period: Period) -> bool:
    """Whether a sentence that does other things first sets a day: 培育龙头，力争到2026年建成…, …，2026年底前完成."""
    if period.text.endswith("前") and period.text.startswith("20"):
        return _INSIDE.search(text, max(0, period.start - 40), period.start) is not None
    return period.text.startswith("20") and bool(_DUE.search(text, max(0, period.start - 40), period.start))


def passes(period: Period) -> bool:
    """Whether a period tells when something happened, and no more (日前, 近年来, 3月5日)."""
    return _PASSING.match(period.text) is not None


def value(period: Period) -> str:
    """A plan, and what has not ended, by the words that readers know (“十四五”期间, 2022年以来); else the ISO form."""
    words = _SINCE_EVENT.sub(r"\1以来", period.text)  # 2019年停止采伐以来
    return words if TO_COME.match(period.text) or period.value.endswith("/..") else period.value


def governing(scopes: Sequence[Scope], position: int) -> Scope | None:
    """The scope that covers a place, the latest where several do."""
    last = bisect_right(scopes, position, key=lambda scope: scope.start)
    near = scopes[max(0, last - _BACK) : last]
    return next((scope for scope in reversed(near) if position < scope.end), None)
