"""A part's figure where a whole is told part by part -> the part with what the whole was measured by.

规上工业增加值增长8%。分区域看，桥北区增长9% tells of 桥北区规上工业增加值.
"""

import re
from collections.abc import Iterator, Sequence

from publisher.extract.indicating.naming import CHANGES, DEPENDENT, Told
from publisher.extract.indicating.phrases.measurables import SHARED
from publisher.extract.quantities import Quantity
from publisher.extract.text.patterns import lazily

_FRAME = re.compile(
    "(?:分[\u4e00-\u9fff]{1,8}?看|按[\u4e00-\u9fff]{2,10}?(?:划?分|来看|看|统计)"
    "|从(?:不同|各)?(?:区域|地区|县区|行业|产业|领域|门类|品类|所有制|经济类型|企业类型|企业规模|贸易方式|商品类别)来?看)[，,：:]"
)
_REGION = re.compile(
    "(?!全|我|各|该|本|其|两|省|市|城|超|楼|股|上|主|中心|老|贫困|少数|农村|整个|两个)[\u4e00-\u9fff]{2,6}(?:[市县旗]|(?<![山牧林景社校灾园库矿市城海港小])区)"
    "|郊县|(?:东部|中部|西部|东北|南部|北部|苏南|苏中|苏北|主城|中心城|城)(?:地区|片?区|区)?"
)
_KINDS_OF_FIRMS = lazily(
    "(?:国有(?:及国有)?控股|国有|股份制|私营|民营|集体|外商及港澳台(?:商)?投资|外资|大中型|大型|中型|小微型?|小型|中小)企业"
    "|第[一二三]产业|采矿业|制造业|电力、热力[\u4e00-\u9fff、]{0,12}供应业"
)
_AGES = re.compile("[0-9]{1,2}(?:[—－～~-]|至|到)[0-9]{1,2}(?:周?岁)|[0-9]{1,2}周?岁(?:及?以[上下])")
_PUPILS = re.compile("(?:普通|公办|民办)?(?:小学|初中|高中|幼儿园|中小学|中职|学前)(?:教育)?(?:阶段)?")
_OF_PUPILS = ("学位", "教师", "学生", "在校生", "幼儿")
_INDUSTRIAL = re.compile("^(?:全部|全口径)?(?:规模以上|规上|限额以上|限上)?(?:工业|服务业|单位)(?:企业)?(?=..)")
_FIRMS_OR_GOODS = ("企业", "业", "类", "制造", "单位", "产业")
_REGIONS_OWN = lazily("^[\u4e00-\u9fff]{2,4}(?<!城)[省市县区](?![场域级政民])(?=...)")
_OF_GOODS = ("产量", "销量", "销售量", "零售额", "销售额", "出口", "进口", "价格", "商品零售")
_NOT_SHARED = re.compile(
    "^(?:其|（[^（）]{1,12}）|[\u4e00-\u9fff]{0,8}?(?:规划|计划)(?=总?(?:面积|用地|投资|规模)))(?=..)"
)  # 规划面积90平方公里，建成区50平方公里
_BROUGHT = re.compile("(?<=..)(?:贡献|完成|实现)$")
_YOUNG = re.compile(f"^(?:{_AGES.pattern})?(?:（[^（）]{{1,12}}）)?(?:青年|青少年|老年人?|成年人?)?(?:人口)?(?=..)")
_RATES = ("率", "比重", "比例", "占比", "强度", "系数", "度")
_VISITORS = ("接待游客", "游客", "旅客")
_STOPS = "。！？!?\n"
_SIZES = frozenset(("money", "physical", "count"))
_LONGEST, _REACH, _BACK = 18, 400, 3
_AMONG = "其中"
# 固定资产投资完成12亿元。其中，高速公路完成7亿元
_DONE, _INVESTMENT = ("完成", "已完成", "累计完成", "共完成"), "投资"


def find(text: str, quantity: Quantity, name: str, told: Sequence[Told], change: str) -> str:
    """The full name of what may be a part by what the paragraph told of the whole; empty for what is no part of one.

    ``change`` is the verb of the change that the figure tells, empty where it tells none.
    """
    return _part(text, quantity, name, told, change) or _invested(text, quantity, name, told)


def _part(text: str, quantity: Quantity, name: str, told: Sequence[Told], change: str) -> str:
    opening = _opening(text, quantity.start)
    if name not in text[opening : quantity.start]:
        return ""
    frame = max((found.start() for found in _FRAME.finditer(text, opening, quantity.start)), default=-1)
    if frame < 0 and not _is_told_by_itself(text, opening, name, told):
        return ""
    if quantity.kind == "count" and not _PUPILS.fullmatch(name):
        return ""
    whole = _whole(text, quantity, bool(change), [one for one in told if frame < 0 or one.start < frame])
    if not whole or name in whole or (frame >= 0 and _is_of_goods(text, frame) and not whole.endswith(_OF_GOODS)):
        return ""
    return _BROUGHT.sub("", name) + _carried(name, whole)


def _invested(text: str, quantity: Quantity, name: str, told: Sequence[Told]) -> str:
    """What was invested in a thing that 完成 so much, where an investment was told of last in money; else empty."""
    is_done = quantity.kind == "money" and text.endswith(tuple(name + done for done in _DONE), 0, quantity.start)
    last = next((one.noun for one in reversed(told) if one.unit == quantity.base_unit), "") if is_done else ""
    return name + _INVESTMENT if last.endswith(_INVESTMENT) else ""


def may_be_a_part(text: str, quantity: Quantity, name: str) -> bool:
    """Whether a figure's name is short and says nothing of what is measured, nor its clause what it is a share of."""
    if not 2 <= len(name) <= _LONGEST or name in DEPENDENT or name in CHANGES:
        return False
    return not _says_what(name) and "占" not in text[quantity.start - 3 : quantity.start]


def is_of_pupils(name: str, whole: str) -> bool:
    """Whether a name is that of schools, and what was told before is of all of theirs: 小学 of 新增学位."""
    return whole.endswith(_OF_PUPILS) and _PUPILS.fullmatch(name) is not None


def _says_what(name: str) -> bool:
    return name.endswith((*_RATES, *_VISITORS)) or SHARED().search(name) is not None


def _is_told_by_itself(text: str, opening: int, name: str, told: Sequence[Told]) -> bool:
    """Whether a name is a part's by its own words: a district, ages, a kind of firms or of schools."""
    if _REGION.fullmatch(name) or _AGES.fullmatch(name):
        return True
    is_among = text.startswith(_AMONG, opening) or any(one.start >= opening for one in told)
    if _PUPILS.fullmatch(name):
        return is_among and any(one.noun.endswith(_OF_PUPILS) for one in told if one.start >= opening)
    return is_among and _AMONG in text[opening:] and _KINDS_OF_FIRMS().fullmatch(name) is not None


def _whole(text: str, quantity: Quantity, is_growth: bool, told: Sequence[Told]) -> str:
    """What the nearest sentence that is not itself of parts told of first in the way of the figure."""
    for opening, end in _sentences(text, quantity.start):
        if text.startswith(_AMONG, opening) or _FRAME.match(text, opening):
            continue
        within = [one for one in told if opening <= one.start < end]
        found = next((one.noun for one in within if _is_of_its_sort(one, quantity, is_growth)), "")
        if found or end < quantity.start:
            return found
    return ""


def _is_of_its_sort(one: Told, quantity: Quantity, is_growth: bool) -> bool:
    is_rate = one.noun.endswith(_RATES)
    if _REGION.fullmatch(one.noun) or _FRAME.match(one.noun) or not _says_what(one.noun):
        return one.unit == quantity.base_unit == "个" and one.noun.endswith("学位")
    if quantity.kind == "share":
        return one.unit == "%" and is_rate != is_growth
    return quantity.kind in _SIZES and one.unit == quantity.base_unit


def _carried(name: str, whole: str) -> str:
    """What a part has of the whole's name: 桥北区规上工业增加值, but 私营企业增加值."""
    whole = _REGIONS_OWN().sub("", _NOT_SHARED.sub("", whole))
    if _AGES.fullmatch(name):
        return _YOUNG.sub("", whole)
    return _INDUSTRIAL.sub("", whole) if name.endswith(_FIRMS_OR_GOODS) else whole


def _is_of_goods(text: str, frame: int) -> bool:
    return "产品" in text[frame : frame + 8] or "商品" in text[frame : frame + 8]


def _opening(text: str, position: int) -> int:
    """Where the full sentence begins that a place stands in."""
    nearest = max(0, position - _REACH)
    return max((text.rfind(mark, nearest, position) + 1 for mark in _STOPS), default=0)


def _sentences(text: str, position: int) -> Iterator[tuple[int, int]]:
    """The sentence of a place up to it and those before, the nearest first."""
    end = position
    for _ in range(_BACK + 1):
        opening = _opening(text, end)
        yield opening, end
        if not opening:
            return
        end = opening - 1
