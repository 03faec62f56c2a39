"""A quantity in its paragraph -> the words that say what it measures, and where they stand.

The noun phrase stands left of the number (城镇登记失业率控制在3%), right of a counted unit (12条产业链), or in an
earlier clause of the sentence (…，增幅达27.7%).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from publisher.extract import phrases
from publisher.extract.phrases import Stretch
from publisher.extract.quantities import Quantity
from publisher.extract.tables import words


@dataclass(frozen=True, slots=True)
class Phrase:
    """An indicator's name and the span of the paragraph that states name and quantity together."""

    name: str
    start: int
    end: int


# Names that say nothing without what they are of: they take the sentence's first indicator before them.
_DEPENDENT = frozenset(
    words("""
    总投资 投资 投资额 总投资额 计划总投资 投资总额 建筑面积 总建筑面积 建筑面积合计 占地面积 面积 占比 比重
    增幅 增速 涨幅 降幅 总量 总额 产值 总产值 年产值 产能 总长 总长度 长度 数量 人数 增长率 均价 价格 增加值
    销售收入 销售额 税收 规模 金额 产量 年产量 平均增速 年均增速 年均增长率 贡献率 覆盖率 利润 合同金额 里程
    余额
""")
)
_SHARE = re.compile(
    r"(?:在(?P<inside>[^，,]{2,20}?)中)?占(?![比地用有领])到?(?P<whole>[^，,]{0,20}?)"
    r"(?:的?(?:比重|比例|总量|份额))?"
    r"(?:的|继续|已|将|仍|保持|稳定|提高|上升|下降|降低|达|为|约|超过|超|到|在|至|[从由][0-9年末底去]{0,8})*$"
)
_PLACE = re.compile(r"(?:全国|全省|全市|全区|全县|世界|全球|[\u4e00-\u9fff]{2}[省市])$")
_RANKED = re.compile(r"(?:位居|名列|位列|排名|排在|跻身|进入|挺进|居|列|排|为|前进至|第|力争)+$")
_LISTED = re.compile(r"[、和与及]|以及")
_VERB = re.compile(r"新[\u4e00-\u9fff]{1,2}$|(?<![\u4e00-\u9fff])[\u4e00-\u9fff]{2}$")
_NEXT_SHARE = re.compile(r"[、和与及，,]?(?:以及)?[^，,。；;、]{0,3}")


def find(text: str, kept: Sequence[Quantity], index: int, earlier: Sequence[Phrase]) -> Phrase:
    """What ``kept[index]`` measures; ``earlier`` are the phrases of its sentence so far, in order."""
    quantity = kept[index]
    floor = max(kept[index - 1].end if index else 0, earlier[-1].end if earlier else 0)
    stretch = phrases.left(text, quantity.start, min(floor, quantity.start))
    if quantity.kind == "rank":
        return _ranking(text, quantity, stretch, earlier)
    right = _right(text, kept, index)
    if right and quantity.kind in ("count", "number"):
        return Phrase(text[slice(*right)], quantity.start, right[1])
    found = (
        _respective(text, kept, index)
        or _share(text, quantity, stretch, earlier)
        or _beside(text, quantity, _noun(text, stretch, right), right)
        or _inherited(text, quantity, earlier)
    )
    return _of_the_first(found, earlier) if earlier and found.name in _DEPENDENT else found


def _noun(text: str, stretch: Stretch, right: Stretch | None) -> Stretch:
    if right and phrases.ends_in_verb(text, *stretch):
        return stretch[1], stretch[1]
    return phrases.trim(text, *stretch)


def _right(text: str, kept: Sequence[Quantity], index: int) -> Stretch | None:
    """The noun phrase after a number, or after its neighbour where two sizes share one: 5亿元、10亿元级项目."""
    quantity, following = kept[index], kept[index + 1 : index + 2]
    shared = following and following[0].start == quantity.end + 1 and following[0].base_unit == quantity.base_unit
    if shared and quantity.kind in ("money", "physical") and text[quantity.end] == "、":
        return phrases.right(text, following[0].end)
    return phrases.right(text, quantity.end)


def _beside(text: str, quantity: Quantity, left: Stretch, right: Stretch | None) -> Phrase | None:
    """The phrase left of the number, or right of it where none stands left: 总投资2亿元的冷链物流项目 names both."""
    start, end = left
    if right and (start >= end or text[quantity.end] == "的"):
        return Phrase(text[slice(*right)] + text[start:end], start if start < end else quantity.start, right[1])
    return Phrase(text[start:end], start, quantity.end) if start < end else None


def _inherited(text: str, quantity: Quantity, earlier: Sequence[Phrase]) -> Phrase:
    verb = _VERB.search(text, max(0, quantity.start - 4), quantity.start)
    if earlier:
        doing = verb[0] if verb and quantity.kind in ("count", "money", "physical", "number") else ""
        return Phrase(earlier[-1].name + doing, quantity.start, quantity.end)
    name = phrases.subject(text, quantity.start) or (verb[0] if verb else "")
    return Phrase(name, verb.start() if verb else quantity.start, quantity.end)


def _of_the_first(found: Phrase, earlier: Sequence[Phrase]) -> Phrase:
    first = earlier[0].name
    return found if first.endswith(found.name) else Phrase(first + found.name, found.start, found.end)


def _share(text: str, quantity: Quantity, stretch: Stretch, earlier: Sequence[Phrase]) -> Phrase | None:
    """占…的比重: the part and the whole."""
    match = _SHARE.search(text, *stretch) if quantity.kind == "share" else None
    whole = match and (match["inside"] or match["whole"])
    if not match or not whole:
        return None
    start, end = phrases.trim(text, stretch[0], match.start())
    part = text[start:end] or (earlier[0].name if earlier else "")
    return Phrase(f"{part}占{whole}比重", start if start < end else match.start(), quantity.end)


def _ranking(text: str, quantity: Quantity, stretch: Stretch, earlier: Sequence[Phrase]) -> Phrase:
    """Who or what is ranked, and among whom: 工业增加值居全市第二 -> 工业增加值全市排名."""
    start, end = stretch
    verb = _RANKED.search(text, start, end)
    place = _PLACE.search(text, start, verb.start() if verb else end)
    start, end = phrases.trim(text, start, place.start() if place else end)
    name = text[start:end].strip("“”") if end - start > 1 else ""
    if not name and text[stretch[0] - 1 : stretch[0]] == "“":
        start, end = phrases.trim(text, *phrases.left(text, stretch[0] - 1, 0))
        name = text[start:end]
    if not name:
        name = earlier[-1].name.removesuffix("排名") if earlier else phrases.subject(text, quantity.start)
        start = quantity.start
    return Phrase(f"{name}{place[0] if place else ''}排名", min(start, quantity.start), quantity.end)


def _respective(text: str, kept: Sequence[Quantity], index: int) -> Phrase | None:
    """The n-th of the subjects before 分别 for the n-th quantity after it."""
    first = index
    while first and _NEXT_SHARE.fullmatch(text, kept[first - 1].end, kept[first].start):
        first -= 1
    at = text.rfind("分别", max(0, kept[first].start - 24), kept[first].start)
    if at < 0 or set(text[at : kept[first].start]) & set("，,。；;"):
        return None
    start = max(text.rfind(mark, 0, at) for mark in "，,。；;：:\n") + 1
    start, end = phrases.trim(text, start, at)
    names = _LISTED.split(text[start:end])
    name = names[index - first] if len(names) > 1 and index - first < len(names) else text[start:end]
    return Phrase(name.strip(), start, kept[index].end) if name.strip() else None
