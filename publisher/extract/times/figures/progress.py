"""A paragraph -> the figures in it of which it tells how much is done: they are tasks, and not yet reached.

``改造管网150公里，目前已完成90公里``, ``今年完成电梯改造300部，到8月底已完工210部``, ``打通断头路9条，通车5条``;
and so is what a task is to bring: ``改造小区76个、惠及居民3万户，已完工61个``.
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

from publisher.extract.times.aspects import leanings

_NUMBER = "[0-9]+(?:\\.[0-9]+)?"
_FIGURE = re.compile(f"(?<![0-9.])(?P<number>{_NUMBER})(?P<scale>[百千万亿]{{0,2}})")
_SCALES = {"百": 100, "千": 1000, "万": 10**4, "亿": 10**8}
_BY_NOW = "(?:其中|目前|现|至今|截至目前[，,]?|(?:到|至|截至)(?:今年)?[0-9一二三四五六七八九十]{1,3}月[底末]?[，,]?)?"
_DEED = (
    "(?:(?:超额)?完[工成]|建成投用|建成|改[造建]?|建设?|铺设|开工|开业|交付|投用|投入使用|竣工|[安加]装|更换|通车|贯通|打通|开通"
    "|发放|培训|筛查|帮扶|整治|治理|拆除|修缮|新增|开[园馆放门课诊]|启用|投运|(?:投入)?运[营行]|亮灯|点亮|挂牌|上线|通[水气电]|供[水气电热])"
)
# ，目前已建成44个、71公里; ，完成5480户
_SO_FAR = re.compile(
    f"[，,；;（(]{_BY_NOW}(?:(?P<surely>已经?(?:累计|提前|实际)*(?:(?P<deed>{_DEED})(?:了|[，,]?达到?)?|达到?))|(?:完[成工]|竣工|通车)了?)"
    f"(?P<figures>(?:{_NUMBER}[百千万亿]{{0,2}}[\u4e00-\u9fff]{{1,3}}、){{0,3}}{_NUMBER}[百千万亿]{{0,2}}[\u4e00-\u9fff]{{1,3}})"
    "(?=[，,。；;、（()）]|$)"
)
# ，已完成九成
_SHARE = re.compile(
    f"[，,]{_BY_NOW}已经?(?:累计)?完成了?(?:[一二三四五六七八九]成[半多]?|{_NUMBER}[%％])(?=[，,。；;]|$)"
)
_UNIT = re.compile("[\u4e00-\u9fff]+")
_MORE = {"人": "次"}  # 人 is no 人次
_DOES = re.compile(
    "[改建造修铺施整治安种植更换装设创培疏浚拆补发流化开完引购实推投帮]|新增|打通|提档|筹集|筛查|体检|免费|接种|救助|义诊|为[0-9]"
)
# 公园有12个，已开放9个; 建成9个，已开放8个: such a deed tells of a task only behind what is yet to be built.
_OPENED = re.compile("开[园馆放门课诊]|启用|投运|(?:投入)?运[营行]|亮灯|点亮|挂牌|上线|通[水气电]|供[水气电热]")
_BUILDS = re.compile("新[建改]|改[造建]|建设|扩建|打造|修建|安装|装设|增设|开设|筹建|布设|铺设|更新|创建")
_BUILT = re.compile("[建完]成|已|累计|[总一]共")
# 新增企业90家，已开工60家: they are there.
_ADDED = frozenset(("完成", "超额完成", "建成", "建成投用", "建", "新增", None))
# Where 已 is wanting, 新开工100个，竣工80个 reports twice.
_TELLS = re.compile("^(?:今年|全[省市县区])?实施|开工|启动|推进|在建|续建|累计|完成|建成|共|总|有|至")
_BRINGS = re.compile("[，,、（(]可?(?:惠及|受益|新增|涉及|增加)[^，,、。；;（(0-9]{0,10}$")
_EACH = re.compile("(?:每|均|率|标准|达到?|累计|[总一]共|增至)[^，,、。；;0-9]{0,10}$")
_CLAUSE = re.compile("[，,。；;：:]")
_STOPS = ("。", "！", "？", "；", ";", "\n")
_NEAR = 16  # letters ahead of a figure that name it
_REACH = 120  # letters ahead of what is done in which the task is told
_TOO_MUCH = Decimal("1.3")  # times a task: no more of it is ever done


def is_task(text: str, start: int, end: int) -> bool:
    """Whether a figure in ``text[start:end]`` is a task of which the text says how much is done."""
    return any(start <= task < end for task in _tasks(text))


@lru_cache(maxsize=16)
def _tasks(text: str) -> tuple[int, ...]:
    """Where the numbers of tasks begin in a paragraph."""
    counted = (task for so_far in _SO_FAR.finditer(text) for task in _told_of(text, so_far))
    return (*counted, *(task for so_far in _SHARE.finditer(text) for task in _shared_of(text, so_far.start())))


def _shared_of(text: str, end: int) -> Iterator[int]:
    """The task of which a clause, from ``end`` on, says what part is done; a sum's may be of what it buys."""
    figures, told = _ahead(text, end)
    if told and _is_to_be_done(_around(text, told[-1])) and not text.startswith("元", told[-1].end()):
        yield told[-1].start()
        yield from (figure.start() for figure in figures if _hangs_on(text, told[-1].start(), figure.start()))


def _ahead(text: str, end: int) -> tuple[list[re.Match[str]], list[re.Match[str]]]:
    """The figures of a sentence up to ``end``, and those of them that may be tasks."""
    opening = max(end - _REACH, *(text.rfind(stop, 0, end) + 1 for stop in _STOPS))
    figures = list(_FIGURE.finditer(text, opening, end))
    return figures, [figure for figure in figures if _stands_out(text, opening, figure)]


def _told_of(text: str, so_far: re.Match[str]) -> Iterator[int]:
    """The tasks of which a clause says how much is done, with what hangs on them."""
    figures, told = _ahead(text, so_far.start())
    deeds = list(_FIGURE.finditer(text, *so_far.span("figures")))
    pairs = [pair for pair in zip(told[-len(deeds) :], deeds, strict=False) if _counts_alike(text, *pair)]
    if len(deeds) == 1:
        pairs = [(figure, deeds[0]) for figure in reversed(told) if _counts_alike(text, figure, deeds[0])][:1]
    tasks = [task.start() for task, done in pairs if _is_partly_done(text, task, done, so_far)]
    yield from tasks
    if tasks:
        yield from (figure.start() for figure in figures if _hangs_on(text, tasks[0], figure.start()))


def _stands_out(text: str, opening: int, figure: re.Match[str]) -> bool:
    """Whether a figure is neither in brackets nor a rate or a level, nor what another one brings."""
    at = figure.start()
    if text.rfind("（", opening, at) > text.rfind("）", opening, at):
        return False
    begin = max(opening, at - _NEAR)
    return _EACH.search(text, begin, at) is None and _BRINGS.search(text, begin, at) is None


def _hangs_on(text: str, task: int, at: int) -> bool:
    """Whether the figure there is what a task before it brings: 惠及居民3万户, or goes with it: 、仓容20万吨."""
    begin = max(task, at - _NEAR)
    if task >= at or _EACH.search(text, begin, at):
        return False
    return _BRINGS.search(text, begin, at) is not None or _CLAUSE.search(text, task, at) is None


def _counts_alike(text: str, task: re.Match[str], done: re.Match[str]) -> bool:
    unit = _UNIT.match(text, done.end())
    if unit is None or not text.startswith(unit[0], task.end()):
        return False
    return text[task.end() + len(unit[0])] != _MORE.get(unit[0])


def _is_partly_done(text: str, task: re.Match[str], done: re.Match[str], so_far: re.Match[str]) -> bool:
    """Whether so much of what is to be done is done, or somewhat more than was to be: 发放贷款8亿元，已发放9亿元."""
    clause = _around(text, task)
    if not _is_to_be_done(clause):
        return False
    deed = so_far["deed"]
    if deed and _OPENED.fullmatch(deed) and (_BUILT.search(clause) or not _BUILDS.search(clause)):
        return False
    much, wanted = _amount(done), _amount(task)
    if so_far["surely"] is None:
        return much < wanted and so_far[0][0] in "，," and _TELLS.search(clause) is None
    if "新增" in text[max(0, task.start() - _NEAR) : task.start()] and deed not in _ADDED:
        return False
    return much < wanted or ("累计" not in so_far["surely"] and wanted < much < _TOO_MUCH * wanted)


def _is_to_be_done(clause: str) -> bool:
    """Whether a clause tells what somebody does, and not that it was done."""
    return "全部" not in clause and leanings.of(clause) != "past" and _DOES.search(clause) is not None


def _around(text: str, figure: re.Match[str]) -> str:
    """The clause of a figure."""
    before = _CLAUSE.split(text[max(0, figure.start() - _REACH) : figure.start()])[-1]
    return before + _CLAUSE.split(text[figure.start() : figure.end() + _REACH])[0]


def _amount(figure: re.Match[str]) -> Decimal:
    amount = Decimal(figure["number"])
    for scale in figure["scale"]:
        amount *= _SCALES[scale]
    return amount
