"""A time told of an event, a forecast or a part -> where its rule ends: what follows is of the time told before.

``在校生9万人，预计2026年达到峰值。升学率95%``, ``2014年建村时，只有9户。村里有了茶园3万亩``,
``到2030年达到9万吨，其中2027年达到5万吨；产值3亿元``.
"""

import re
from collections.abc import Iterator, Sequence

from publisher.extract import tables
from publisher.extract.periods import Period
from publisher.extract.text import boundaries
from publisher.extract.text.boundaries import Boundaries
from publisher.extract.text.patterns import each
from publisher.extract.times import headlines
from publisher.extract.times.reach import parts

_FAR = 24  # letters behind a time in which its event is told
_PART = re.compile("其中[，,：:]?(?:到|至|在|截至|力争到?|预计到?|计划)?$")
_FORESEEN = re.compile("(?:预计|预期|有望|可望|预测|估计|或将?|即将)[于在到至]?$|将[于在]$")
_WILL = re.compile("(?:底|末)?(?:将|(?P<shall>要)|有望|可望|预计|或将)")  # 分红3100元，明年将翻番
_FIGURE = re.compile("(?<![0-9年])[0-9]+(?:\\.[0-9]+)?(?![0-9.]|[年月日季](?!均))|[百千万亿]")
# 2014年建村时，…: how things were then.
_THEN = re.compile("[^，,。；;：:0-9]{0,14}(?:时|之际|那年|那会儿?|的时候)[，,]")
_STILL_THEN = ("当时", "那时", "彼时", "其时")
_DATED = re.compile("(?:19|20)[0-9]{2}(?=年)|[去前]年|[一二两三四五六七八九十几0-9]{1,3}多?年之?前")
_HANDLES = re.compile("[把将](?![近来])")  # 三年前，镇里把9个村的茶园统一流转
_AGO = re.compile("[一二两三四五六七八九十几数0-9]{1,3}多?年之?前")
# …，入社农户达到1860户: how things are since.
_BY_NOW = re.compile(
    "[，,；;][^，,。；;0-9]{0,12}?(?:已经?|达到?(?!不)|[增扩]至|发展到|增加到|扩大到|超过|突破)[^，,。；;]{0,6}[0-9]"
)
# 十年过去，人均收入3万元
_YEARS_LATER = re.compile(
    "[，,。；;](?:[一二两三四五六七八九十几数多0-9]{1,3}年(?:时间|光阴)?(?:过去|下来|之间|磨一剑|光景|弹指)|转眼|一晃|弹指|时光荏苒|斗转星移)"
)
_COMES_TO_BE = each(tables.read("tenses")["coming_to_be"])
# 1998年建成的水厂, for patterns.
WHICH = f"(?:全部|新|正式|陆续|首次)?(?:{_COMES_TO_BE})[^，,。；;：:0-9]{{0,6}}?的"
_WHICH = re.compile(WHICH)
# 大桥2027年合龙，全长3.2公里: the year is the event's; what was done in it is told behind it (…，完成投资3亿元).
_OPENS = re.compile(f"{headlines.EVENT}(?=[，,。；;])")
_OPENED = re.compile(
    f"(?P<year>20[0-9]{{2}}|[明后]年)年?[^，,。；;0-9]{{0,3}}[0-9]{{0,2}}月?[底末初]?{headlines.EVENT}[，,][^。；;]*$"
)
_ITS_DAY = re.compile("(?:19|20)[0-9]{2}年.*|[今明后去上前]年.*[0-9一二三四五六七八九十]月.*|[明后]年[底末初]?|年内")
# 去年7月启动试点，参保88万人; 去年底完成桩基，…
_ITS_MONTH = re.compile("(?:(?:19|20)[0-9]{2}|[去上前]年)年?[0-9一二三四五六七八九十]{1,2}月[底末初]?|[去上前]年[底末]")
_BEGINS = re.compile(
    "(?:正式|全面|率先|在全[省市县国])?(?:启动|开展|推开|推行|完成|开通|组建|设立|动工)[^，,。；;：:0-9]{2,12}(?=[，,。；;])"
)
_DEEDS = re.compile(
    "[，,](?:当[年月天]|全年|同年|并|累计|共|先后|首|完成|实现|新增|投[入资]|引进|签约|同比|增长|到|至|届时|[^，,。；;]*[已了])"
)
_AIMED = re.compile("(?:[到至在]|(?:将|拟|预计|有望|可望)[于在]?|力争|争取|确保|计划|目标[是为]?)$")
# 去年产值48亿元；已有企业23家
_HAS_NOW = re.compile("[。；;][^，,。；;：:0-9将要]{0,12}(?:已有|现有(?!的)|现已有|目前(?:已?有|共有|拥有|集聚))")
_YEAR_BEFORE = ("去年", "上年", "前年", "上一年")
_THAT_YEAR = ("当年", "这一年")
_ONE_YEAR = re.compile("(?:19|20)[0-9]{2}(?![0-9/])|[去前]年")
_AGAINST = frozenset("比较較同与跟")  # 比去年增长8%
_THE = re.compile("[这那该][座家条个项所片栋幢处台艘支]?$")
# 2008年通车的大桥全长3公里: what it can hold or measures is no figure of that year.
_LASTING = re.compile(
    "[^，,。；;：:0-9]{1,12}?(?:产能|能力|面积|[年日]产|全长|占地|库容|装机|床位|总长|[长宽高]度|容量|户籍|人口)"
)
_DOCUMENT = re.compile(
    "(?:印发|出台|批复|发布|颁布|制定|编制|修订|公布|下发|实施|通过|批准)的[^，,。；;：:0-9]{0,12}"
    "(?:规划|方案|办法|意见|通知|条例|政策|标准|文件|计划|纲要|决定|批复|规定|目录|指南|法)"
)


def end(text: str, period: Period, bounds: Boundaries) -> int | None:
    """Where a time's rule ends that tells of an event or of a part; None for one that governs what follows."""
    stop = boundaries.after(bounds.full, period.end, len(text))
    lead = text[max(0, period.start - 8) : period.start]
    if _PART.search(lead):
        return parts.with_pace(text, period, boundaries.after(bounds.sentences, period.end, len(text)), bounds)
    if _FORESEEN.search(lead):
        return stop if _is_aside(text, period, bounds) else None
    will = _WILL.match(text, period.end)
    if will and _told_before(text, period, bounds):
        raised = _raised(text, period, stop, bounds)
        return None if will["shall"] and raised == stop else raised
    if not _DATED.match(period.text):
        return None
    if _THEN.match(text, period.end):
        return _while_then(text, stop, bounds)
    return _since(text, period, stop, bounds) if _AGO.fullmatch(period.text) else None


def opening(text: str, period: Period) -> int | None:
    """Where a day ends on which something merely opens, and no more is told of that day; None for all others."""
    opened = _OPENS.match(text, period.end) if _ITS_DAY.fullmatch(period.text) else None
    if opened is None and _ITS_MONTH.fullmatch(period.text):
        opened = _BEGINS.match(text, period.end)
    lead = text[max(0, period.start - 8) : period.start]
    if opened is None or _DEEDS.match(text, opened.end()) or _AIMED.search(lead):
        return None
    return opened.end()


def opens_ahead(told: str) -> str | None:
    """The year, or 明年, in which a sentence has said that something opens: what it goes on with is to come too."""
    found = _OPENED.search(told) if "年" in told else None
    return found["year"] if found else None


def with_years(text: str, told: Sequence[Period]) -> Iterator[Period]:
    """Periods, 当年 and 这一年 among them as the year that was told before: 去年签约97个，…。当年开工的…."""
    year = ""
    for period in told:
        if period.text in _THAT_YEAR:
            yield period._replace(value=year or period.value)
            continue
        named = _ONE_YEAR.match(period.value)
        if named and text[period.start - 1 : period.start] not in _AGAINST:
            year = named[0]
        yield period


def later(text: str, period: Period, end: int) -> int:
    """Where a paragraph goes from a year to how things are years after (十年过去，…), ``end`` where it does not."""
    if period.text in _YEAR_BEFORE and (now := _HAS_NOW.search(text, period.end, end)):
        return now.start() + 1
    if not _DATED.match(period.text):
        return end
    found = _YEARS_LATER.search(text, period.end, end)
    return found.start() + 1 if found else end


def describes(text: str, period: Period, lead: str) -> bool:
    """Whether a time only says which thing or document is meant: 这座1998年建成的水厂, 2021年印发的规划."""
    if period.text.startswith("目"):
        return False
    if _DOCUMENT.match(text, period.end):
        return True
    which = _WHICH.match(text, period.end)
    if which is None:
        return False
    is_older = period.text.endswith("前")  # 2000年底前建成的小区
    return is_older or _THE.search(lead) is not None or _LASTING.match(text, which.end()) is not None


def _is_aside(text: str, period: Period, bounds: Boundaries) -> bool:
    """Whether what is foreseen stands behind the sentence's figures, or has none of its own."""
    if _told_before(text, period, bounds):
        return True
    clause = boundaries.after(bounds.clauses, period.end, len(text))
    return period.end + 1 < clause and _FIGURE.search(text, period.end, clause) is None


def _told_before(text: str, period: Period, bounds: Boundaries) -> bool:
    """Whether the sentence has given figures before it comes to a time."""
    start = boundaries.around(bounds.full, period.start, period.start, len(text))[0]
    return _FIGURE.search(text, max(start, period.start - boundaries.REACH), period.start) is not None


def _raised(text: str, period: Period, stop: int, bounds: Boundaries) -> int:
    """Where a part ends that tells to what its level is to rise, or the sentence: 床位860张，明年要到900张；…"""
    part = boundaries.after(bounds.sentences, period.end, stop)
    start = boundaries.around(bounds.full, period.start, period.start, len(text))[0]
    return stop if part == stop or parts.opening(text, start, part + 1, stop) == start else part


def _while_then(text: str, stop: int, bounds: Boundaries) -> int:
    """Where the sentences end that go on with how things were: …。当时，…"""
    while text.startswith(_STILL_THEN, stop + 1):
        stop = boundaries.after(bounds.full, stop + 1, len(text))
    return stop


def _since(text: str, period: Period, stop: int, bounds: Boundaries) -> int | None:
    """Where a sentence on what was done years ago comes to what has become of it; None where it does not."""
    first = boundaries.after(bounds.clauses, period.end, stop)
    if first <= period.end:
        first = boundaries.after(bounds.clauses, period.end + 1, stop)
    if _FIGURE.search(text, period.end, first) and not _HANDLES.search(text, period.end, first):
        return None
    now = _BY_NOW.search(text, first, stop)
    return now.start() if now else None
