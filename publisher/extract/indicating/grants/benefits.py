"""A figure of what a policy gives -> its name: 按设备投资额的12%给予补助，最高800万元; 对省级、市级中心，分别奖励…."""

import re
from collections.abc import Sequence

from publisher.extract.indicating.naming import Phrase, clause_start
from publisher.extract.indicating.phrases.verbal import VERBAL
from publisher.extract.quantities import Quantity
from publisher.extract.text.patterns import lazily

_GRANT = "(?:奖励|奖补|补助|补贴|贴息|资助)"
_WHAT = rf"(?P<what>[\u4e00-\u9fff]{{0,6}}{_GRANT})(?=[，,。；;]|$)"
_GIVEN = lazily(rf"给予(?:一次性)?{_WHAT}")
_IN_PROPORTION = re.compile("按照?(?P<of>[^，,。；;、0-9]{2,20})的(?:[0-9.]+[%％‰]、)*$")
# 按利息的50%、后两年按利息的30%给予贴息
_GIVES = lazily(
    rf"(?:、(?:后[0-9一二两三四五]年)?(?:按照?[^，,。；;、0-9]{{2,20}}的)?[0-9.]+[%％‰])*(?P<given>给予(?:一次性)?{_WHAT})"
)
_AT_MOST = re.compile(
    "(?P<whose>[每单][家户个][^，,0-9]{0,6}?)?(?:每年|年度|累计)?(?:均|原则上)?(?:最[高多])?(?:不超过|不高于)?"
)
_FAR = 60
# 投入2700万元更换电梯3台: what the money is spent on, not how large the things are
_SPENT = re.compile(
    "(?:投入|(?<!总)投资|安排|拨付|筹集|筹措|争取|列支|统筹|支出|花费|斥资|出资)(?:[\u4e00-\u9fff]{0,6}(?:资金|经费))?$"
)
_KINDS = ("项目", "工程", "任务", "类", "型")
# 分别奖励200万元、100万元; 分别给予管理团队50万元和30万元一次性奖励
_TO_EACH = re.compile(
    rf"分别(?:一次性)?(?:(?P<verb>{_GRANT})|给予|予以)(?P<whom>[\u4e00-\u9fff]{{0,6}}?)(?:最[高多])?$"
)
_AND = frozenset(("、", "和", "及", "，", "以及"))
_GIFT = lazily(rf"的?{_WHAT}")
_WHOM = lazily(
    r"^[对凡]?(?:[^，,、]{0,8}?(?:获评为?|获得|获批|评为|认定[的为]|入选|列入|通过|创成))?的?(?P<list>[^，,]+?)(?:的[\u4e00-\u9fff]{0,8})?[，,]?$"
)
_GRADED = re.compile("(?P<grade>[^级等档类]{1,4}[级等档类])(?P<rest>.*)")
_BOUND = re.compile("(?P<before>[^0-9]+)(?P<amount>[0-9].*)")
_LISTING = re.compile("、|以及|[和与或]")


def find(text: str, kept: Sequence[Quantity], index: int) -> Phrase | None:
    """What is given in proportion to something, at most, or to each of a list; None for any other figure."""
    quantity = kept[index]
    if quantity.kind == "share":
        return _in_proportion(text, quantity)
    if quantity.kind != "money" or quantity.comparator not in ("<=", "="):
        return None
    return _at_most(text, quantity) or _to_each(text, kept, index)


def is_spent(text: str, quantity: Quantity) -> bool:
    """Whether a sum is spent on the deed that follows it: 投入2700万元更换3台电梯."""
    if quantity.kind != "money" or quantity.comparator != "=" or text[quantity.end : quantity.end + 2] not in VERBAL:
        return False
    is_a_kind = text.startswith(_KINDS, quantity.end + 2)  # 投资500万元改造项目12个
    return not is_a_kind and _SPENT.search(text, max(0, quantity.start - 12), quantity.start) is not None


def _in_proportion(text: str, quantity: Quantity) -> Phrase | None:
    start = clause_start(text, quantity.number_start)
    base = _IN_PROPORTION.search(text, start, quantity.number_start)
    gives = _GIVES().match(text, quantity.end) if base else None
    if base is None or gives is None:
        return None
    return Phrase(f"按{base['of']}{gives['given']}", base.start(), gives.end(), gives["what"])


def _at_most(text: str, quantity: Quantity) -> Phrase | None:
    start = clause_start(text, quantity.number_start)
    limit = _AT_MOST.fullmatch(text, start, quantity.number_start) if start < quantity.number_start else None
    if limit is None or not ("最" in limit[0] or "不" in limit[0]):
        return None
    first = _sentence(text, start)
    given = [found["what"] for found in _GIVEN().finditer(text, first, start)]
    if not given:
        return None
    whose = limit["whose"] or ""
    return Phrase(whose if whose.endswith(given[-1]) else whose + given[-1], start, quantity.end, given[-1])


def _sentence(text: str, end: int) -> int:
    """Where the sentence begins that a clause stands in."""
    far = max(0, end - _FAR)
    return max(far, *(text.rfind(mark, far, end) + 1 for mark in "。；;\n"))


def _to_each(text: str, kept: Sequence[Quantity], index: int) -> Phrase | None:
    """The grant of one of a list: 省级中心奖励 for the second of 对国家级、省级中心，分别奖励200万元、50万元."""
    if text.rfind("分别", max(0, kept[index].start - _FAR), kept[index].start) < 0:
        return None
    first = last = index
    while first and _go_on(text, kept[first - 1], kept[first]):
        first -= 1
    while last + 1 < len(kept) and _go_on(text, kept[last], kept[last + 1]):
        last += 1
    opening = clause_start(text, kept[first].number_start)
    verb = _TO_EACH.search(text, opening, kept[first].start)
    gift = _GIFT().match(text, kept[last].end) if verb else None
    what = (verb["verb"] or (gift["what"] if gift else "")) if verb else ""
    if verb is None or not what or first == last:
        return None
    names = _listed(text[_sentence(text, opening) : verb.start()], last - first + 1)
    at = kept[index]
    return Phrase(names[index - first] + what if names else verb["whom"] + what, at.start, at.end, what)


def _go_on(text: str, before: Quantity, after: Quantity) -> bool:
    return before.kind == after.kind == "money" and text[before.end : after.start] in _AND


def _listed(text: str, count: int) -> tuple[str, ...]:
    """The ``count`` things that the words before 分别 list, empty if they are not so many."""
    whom = _WHOM().search(text)
    names = _LISTING.split(whom["list"]) if whom else []
    if len(names) != count or not all(names):
        return ()
    if bound := _BOUND.fullmatch(names[0]):  # 年产值突破10亿元、50亿元
        return tuple(name if name is names[0] else bound["before"] + name for name in names)
    graded = _GRADED.fullmatch(names[-1])
    shared = graded["rest"] if graded and all(name[-1] in "级等档类" for name in names[:-1]) else ""
    return (*(name + shared for name in names[:-1]), names[-1])
