"""A year told of another figure or of a founding -> where its rule ends: what follows is of the time told before.

``每股收益0.9元，上年同期为0.8元。收益率9%``, ``2010年升级为国家级，占地30平方公里``,
``产值8亿元，五年翻一番；税收1亿元``.
"""

import re

from publisher.extract.periods import Period
from publisher.extract.text import boundaries
from publisher.extract.text.boundaries import Boundaries
from publisher.extract.text.patterns import lazily

_FAR = 60
_YEAR_BEFORE = re.compile("[上去前]年(?:度|同期|末|底)?|上一年|(?:19|20)[0-9]{2}年(?:度|同期)?")
# 上年同期为0.8元: nothing is named between, so the figure is of what was told before.
_ITS_LEVEL = re.compile(
    "(?:同期|全年|度|时)?(?:则|就|的|还)?(?:[为是]|仅为?|只有?|仅有|不足|不到)?(?:亏损|盈利)?[约近超]?[-－−负]?[0-9０-９]"
)
_NOW_THEN = re.compile("[，,；;](?:而)?(?:本期|本报告期|报告期内?|当期|本年)")  # 上年同期亏损1.1亿元，本期盈利2.9亿元
_LATER_LEVEL = re.compile("(?:同期|全年|度)?(?:达到?|突破|增至|升至|降至)[约近超]?[0-9０-９]")
_FIGURE = re.compile("(?<![0-9])[0-9]+(?:\\.[0-9]+)?(?![0-9.年月日季])")
_DATED = re.compile("(?:19|20)[0-9]{2}(?=年)")
_FOUNDING = (
    "(?:创办|成立|创建|始建|建成|兴建|修建|组建|设立|创立|建立|诞生|建校|建县|开业|开园|开馆|投产|上市|通车|注册|挂牌|[建始])"
    "于"
)
_FOUNDED = re.compile(f"{_FOUNDING}$")
# 2010年升级为国家级，
_RISEN = "(?:(?:升级|升格|晋升|更名|改名|改制|改组)[为成]|升为|更名|改制)"
_BECAME = re.compile(
    "[，,]?(?:正式|成功)?(?:被|获|经[^，,。；;0-9]{2,10}批准[，,]?)?"
    f"(?:{_RISEN}|上市|在[^，,。；;0-9]{{2,8}}上市|挂牌|成立|创办|组建|创立|建校|建县|开园|开馆|开业)"
    "[^，,。；;：:0-9]{0,20}(?<!以来)(?<!之后)(?<!至今)(?<!后)(?<!时)(?=[，,])"
)
_HISTORY = re.compile(f"{_FOUNDING}(?:19|20)[0-9]{{2}}年|(?:19|20)[0-9]{{2}}年(?:正式|成功)?{_RISEN}")
_DEEDS = re.compile(
    "[，,](?:当年|全年|同年|并|累计|共|先后|首|完成|实现|新增|投[入资]|引进|签约|同比|增长|到|至|总投资|注册资[本金]|成为|[^，,。；;]*[已了])"
)
_OUTDONE = re.compile("(?:超过|赶上|追平|不及|接近|恢复[到至]|相当于|达到|高[于过]|低于|多于|少于|好于)了?$")
# 2015年时只有3家，现有27家
_ONCE = re.compile("时|[^，,。；;]{0,12}(?:只|仅|不足|不到|还没|尚)")
_NOW = lazily("[，,；;](?:[\u4e00-\u9fff]{0,4})现(?:有|已|辖|拥有)")
# 五年翻一番
_MULTIPLIED = re.compile("(?:间|来|就|里)?(?:翻|增长)")
_MEAN_OF = re.compile("[，,](?:年均|平均)")
_MARKS = frozenset("，,。；;：:！？、\n）)")
# 今年要办四件事：…；二是改造3000户，去年完成了2640户；三是…
_TASKS = re.compile(
    "(?:今年|明年)[^，,。；;：:去了]{0,20}(?:要|将|办好?|抓好?|做好?|实施|计划|安排)[^，,。；;：:去了]{0,20}[：:]"
)
_LAST_YEAR = re.compile("[，,](?:去年|上年|(?:目前)?已)[^，,。；;：:0-9将要]{0,12}[0-9][^，,。；;：:]*(?=[；;。]|$)")
_LIST = 300  # letters that a list of tasks may take


def governs_nothing(text: str, period: Period) -> bool:
    """Whether a year ends its clause as the day of a founding or as what is outdone: 创办于1956年, 已超过2022年全年."""
    if text[period.end : period.end + 1] not in _MARKS:
        return False
    before = text[max(0, period.start - 6) : period.start]
    return bool(_FOUNDED.search(before) or _OUTDONE.search(before))


def beside_task(text: str, start: int) -> int:
    """Where the clause ends that tells from ``start`` on what last year brought, beside a task of a list; else 0."""
    told = _LAST_YEAR.match(text, start - 1) if start else None
    return told.end() if told and _is_in_list(text, start) else 0


def task_end(text: str, start: int, end: int) -> int:
    """Where a task of a list ends, before what was done of it; the ``end`` itself where nothing is told of that."""
    told = _LAST_YEAR.search(text, start, end)
    return told.start() if told and told.end() == end and _is_in_list(text, told.start()) else end


def _is_in_list(text: str, at: int) -> bool:
    opening = max(text.rfind("。", 0, at), text.rfind("\n", 0, at), at - _LIST, -1) + 1
    return _TASKS.search(text, opening, at) is not None


def without_last_year(before: str, told: str) -> str:
    """What is told of a figure without what last year brought, where ``before`` it a list of tasks was set out."""
    return _LAST_YEAR.sub("", told) if "：" in before and _TASKS.search(before) else told


def tells_history(told: str) -> bool:
    """Whether a sentence first told when something was founded: what it goes on with is how things are."""
    return "年" in told and _HISTORY.search(told) is not None


def end(text: str, period: Period, bounds: Boundaries) -> int | None:
    """Where a year's rule ends that is only a yardstick or the day of an event; None for one that governs."""
    if beside := beside_task(text, period.start):
        return beside
    stop = boundaries.after(bounds.clauses, period.end, len(text))
    if _is_yardstick(text, period, bounds) or (_YEAR_BEFORE.fullmatch(period.text) and _NOW_THEN.match(text, stop)):
        return stop
    if _MULTIPLIED.match(text, period.end) and _figures_before(text, period, bounds):
        return _with_means(text, stop, bounds)
    return _of_event(text, period, bounds) if _DATED.match(text, period.start) else None


def _is_yardstick(text: str, period: Period, bounds: Boundaries) -> bool:
    """Whether a year only tells how high a figure before was then; no year before may come first."""
    if not (_YEAR_BEFORE.fullmatch(period.text) and _opens_clause(text, period)):
        return False
    before = _figures_before(text, period, bounds)
    years = _DATED.findall(before)
    if not before or any(year < period.value for year in years):
        return False
    is_later = bool(years) and period.value.isdigit()
    return bool(_ITS_LEVEL.match(text, period.end) or (is_later and _LATER_LEVEL.match(text, period.end)))


def _opens_clause(text: str, period: Period) -> bool:
    start = period.start - 1 if text[period.start - 1 : period.start] in ("而", "在", "于") else period.start
    return start > 0 and text[start - 1] in "，,；;。"


def _figures_before(text: str, period: Period, bounds: Boundaries) -> str:
    """What a sentence says before a year, where that has a figure; empty where it has none."""
    start = boundaries.around(bounds.full, period.start, period.start, len(text))[0]
    before = text[max(start, period.start - _FAR) : period.start]
    return before if _FIGURE.search(before) else ""


def _with_means(text: str, stop: int, bounds: Boundaries) -> int:
    """Where the clauses end that go on with the mean of the years: 五年翻一番，年均增长9%."""
    while _MEAN_OF.match(text, stop):
        stop = boundaries.after(bounds.clauses, stop + 1, len(text))
    return stop


def _of_event(text: str, period: Period, bounds: Boundaries) -> int | None:
    """Where the clause of a founding ends, or the sentence turns from how things once were to how they are."""
    became = _BECAME.match(text, period.end)
    if became:
        return None if _DEEDS.match(text, became.end()) else became.end()
    if not _ONCE.match(text, period.end):
        return None
    sentence_end = boundaries.after(bounds.full, period.end, len(text))
    now = _NOW().search(text, period.end, min(sentence_end, period.end + boundaries.REACH))
    return now.start() if now else None
