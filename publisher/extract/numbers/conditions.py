"""A quantity in its text -> whether it only says which things are meant, or how near, or of how many: no figure itself.

``50人以下教学点``, ``300米见绿``, ``每花10块钱有8块``.
"""

import re
from collections.abc import Sequence

from publisher.extract.quantities import Quantity
from publisher.extract.text.patterns import lazily

# So many of these are in a class, a village or a farm.
_INSIDE = frozenset("人名户头只张床")
_THINGS = lazily(
    "的?(?:大中型|中小型|规模化?|小型|中型|大型|农村|偏远|分散)?"
    "(?:小规模学校|学校|教学点|大班额?|班额|班级|班(?=[^\u4e00-\u9fff]|[全基已均])|自然村|行政村|村庄|村组|村落|居民点|聚居点|安置点|安置区|企业(?![职员管家主])|用人单位|单位(?![职员])"
    "|养殖场|养殖小区|牧场|养殖户|医院|卫生院|养老院|养老机构|培训机构|机构(?![负管]))"
)
# 出门300米见绿、500米见园
_IN_SIGHT = re.compile("[见入进](?:绿|园|景|林|花|公园|绿地)(?![地色化区])|见(?:水|湖|海|山)|(?:见|遇)公园")
# 每花10块钱有8块多, 每10个人里有3个
_OF_EVERY = re.compile("每(?:花|支出|投入|出|卖|挣)?$")
_AMONG = lazily(
    "(?:钱|支出|财政支出|财力|人|企业|农户|家庭|游客|职工|居民)?(?:里面?|中间?|当中|之?中)?[，,]?(?:就|便|只|仅|约|近|超过|至少|大约)*有?(?:超过|近|约)?$"
)
# 收入、治理率和集体收入50万元以上村三项没有完成: so large are those that are counted, and how many did was not said
_OF_THINGS = re.compile(
    "的?[\u4e00-\u9fff]{1,8}?(?:等|这)?[一二三四五六七八九十两0-9]{1,2}(?:项|个)(?:指标|任务|目标|工作)?(?:均|都|还)?"
    "(?:没有?|未能?|尚未)[^，,。；;]{0,4}(?:完成|达|实现)"
)
_IN_ALL = re.compile(
    "(?:指标|任务|目标|工作)?(?:均|都|还)?(?:没有?|未能?|尚未)(?:如期|按期|全部)?(?:完成|达到预期|实现)(?=[，,。；;]|$)"
)
_LISTED_BEFORE = re.compile("[、和][^，,。；;]{2,24}$")
# 连续六个半年度保持在5%以上
_TERMS = re.compile("(?:半年度|年度|季度|财季|财年|交易日|月度)[^，,。；;0-9]{0,12}[0-9]")
# 从1000万到2000万，机场用了9年: how long the way took is told, not how far it was.
_ON_THE_WAY = re.compile("从[^，,。；;]{0,16}$")
_TOOK = lazily(
    "[，,][^，,。；;0-9]{0,8}?(?<![费使作专])(?:用时?|花|历时|耗时)了?(?:短短|不到|将近|近|约)?[0-9一二两三四五六七八九十半]{1,4}个?(?:年|月|天|小时|分钟)"
)
# 若成本下降40%，…: what is only supposed.
_IF = "(?:若(?![干非无是羌尔虚])|如果(?![^，,。；;]{0,3}[从按同以把将与和拿用加扣])|倘若|假[如使设])"
_SUPPOSED = lazily(f"(?:^|[，,。；;：:！？“\n])[而但]?{_IF}[^，,。；;：:！？\n]{{0,30}}$")
_GOES_ON = re.compile("[^，,。；;：:！？\n]{0,16}[，,]")
# 按每户3人测算
_ASSUMED = re.compile("的?(?:标准)?(?:测算|估算|推算|匡算|计算)")
_BY = re.compile("按(?:照)?[^，,。；;0-9]{0,6}(?:每|人均|户均|平均)[^，,。；;0-9]{0,6}$")
_INCHES = ("英寸", "inch", "inches")
_KIND = re.compile("的?(?!以[上下内]|左右)[\u4e00-\u9fff]{2}")
_NEAR = 12


def is_one(text: str, found: Sequence[Quantity], index: int) -> bool:
    """Whether ``found[index]`` is a condition, a slogan's distance, or one of so many out of so many."""
    quantity = found[index]
    if quantity.unit in _INSIDE and quantity.comparator in (">=", "<="):
        is_behind = quantity.end > quantity.number_start and text[quantity.end - 1] in "上下内"
        return is_behind and _THINGS().match(text, quantity.end) is not None
    if _fell_short(text, quantity) or _is_of_a_name(text, quantity):
        return True
    if quantity.base_unit == "米" and _IN_SIGHT.match(text, quantity.end):
        return True
    if _is_supposed(text, quantity) or _is_assumed(text, quantity) or _is_way(text, quantity):
        return True
    if quantity.unit == "个" and text.endswith("连续", 0, quantity.start) and _TERMS.match(text, quantity.end):
        return True
    return _opens(text, found, index) or bool(index and _opens(text, found, index - 1))


def _is_supposed(text: str, quantity: Quantity) -> bool:
    """Whether it stands in a clause that opens with 若 or 如果, before the one that says what would follow."""
    if _GOES_ON.match(text, quantity.end) is None:
        return False
    return _SUPPOSED().search(text, max(0, quantity.start - 34), quantity.start) is not None


def _is_assumed(text: str, quantity: Quantity) -> bool:
    """Whether so much for each is only what something else is reckoned with: 按每户3人测算."""
    if _ASSUMED.match(text, quantity.end) is None:
        return False
    return _BY.search(text, max(0, quantity.start - 16), quantity.start) is not None


def _is_way(text: str, quantity: Quantity) -> bool:
    """Whether a figure is one end of a way, or both, and how long that took is told: 从100万到200万，用了9年."""
    if text[quantity.end : quantity.end + 1] not in ("，", ","):
        return False
    is_end = _ON_THE_WAY.search(text, max(0, quantity.start - 18), quantity.start)
    return is_end is not None and _TOOK().match(text, quantity.end) is not None


def _opens(text: str, found: Sequence[Quantity], index: int) -> bool:
    """Whether a quantity says out of how many the next is, in its unit: 每花10块钱有8块."""
    first, second = found[index], found[index + 1 : index + 2]
    if "每" not in text[max(0, first.start - 4) : first.start] or not second:
        return False
    if first.base_unit != second[0].base_unit or second[0].start - first.end > _NEAR:
        return False
    between = text[first.end : second[0].start]
    if _OF_EVERY.search(text, max(0, first.start - 4), first.start) is None:
        return False
    return any(word in between for word in "有里中") and _AMONG().match(between) is not None


def _fell_short(text: str, quantity: Quantity) -> bool:
    """Whether a size, or a count, belongs to a list of what was not achieved: 产值、收入50万元以上村两项没有完成."""
    if quantity.unit in ("项", "个"):
        listed = _IN_ALL.match(text, quantity.end)
        return (
            listed is not None and _LISTED_BEFORE.search(text, max(0, quantity.start - 26), quantity.start) is not None
        )
    return quantity.comparator in (">=", "<=", ">") and _OF_THINGS.match(text, quantity.end) is not None


def _is_of_a_name(text: str, quantity: Quantity) -> bool:
    """Whether a size in inches only says which kind is meant: 8英寸特色工艺线."""
    return quantity.unit in _INCHES and _KIND.match(text, quantity.end) is not None
