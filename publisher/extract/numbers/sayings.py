"""A quantity in its text -> whether it is only a way of speaking: 这两件大事, 两条道路的斗争, 关键是三条, 抓两头."""

import re

from publisher.extract.numbers.quantity import Quantity
from publisher.extract.text.patterns import lazily

# What was told of already, or is told of next.
_POINTING = ("这", "那", "以下", "以下的", "下列", "下面", "如下", "上述", "不只", "不止", "生育")
# 二次消费, 二次供水: names
_TWICE = re.compile(
    "二次(?:消费|创业|供水|加压|污染|开发|利用|装修|分配|转运|设备|回路|调度|配送|传播|感染|手术|招标|评审|发酵|回收)"
)
_CLASSED = re.compile("(?:属于?|[评定划列]为)$")  # 水质属二类
_IN_ALL = ("合计", "相加", "加总", "之和", "共计", "加起来")  # 三项合计占四成
_TURNS = ("轮", "批", "次", "类", "级", "段", "期")
_SUMMED_UP = re.compile(
    "(?:关键|重点|要点|基本点|核心|任务|方针|办法|措施|要求|内容|做法|特点|经验|原因)[^，,。；;：:的]{0,4}(?:是|有)$"
)
_TWO_ENDS = re.compile("抓[^，,。；;]{0,8}$")
_RISES = re.compile("(?:明显|显著|全面|更加|进一步|新的?|大)(?:提升|提高|增强|改善|突破|跨越|转变)")  # 六个明显提升
_EVENT = re.compile("事(?![业故项件务由例])")
_ROAD = ("道路", "路线")
_TWO_ROADS = re.compile("道路(?:之间|的[^，,。；;]{0,6}(?:斗争|辩论))|战线上|腿走路")
_PART_OF_AGE = re.compile("个?世纪")
_MANIFOLD = ("十倍的", "百倍的", "千倍的", "百倍努力", "十倍努力")  # 以十倍的努力
# What a line or a station is built for: 750千伏输变电工程, 110kV变电站.
_LENGTHS, _WITHIN = ("米", "公里"), ("范围内", "范围以内", "范围之内", "半径内", "半径范围")
# 3200米高原上的站: how high a thing lies.
_HEIGHT = re.compile("(?:以上)?的?(?:高原|高山|雪山|深海|海底|高空|深山|大山|峡谷|悬崖|山[顶巅脊腰坡梁上]|半山)")
_VOLTS = "千伏"
# 600瓦组件, 14%水分玉米: what kind it is.
_OF_WATTS = re.compile("(?:级|以[上下]的?)?(?:光伏)?(?:组件|电池片|路灯|射灯|灯泡|快充|充电器|电机)")
_CONTAINING = lazily("(?:含水量?|水分|浓度|纯度|品位)的?(?![为是达降升])[\u4e00-\u9fff]{2}")
_KIND_OF = frozenset(("", *"，,。；;：:、\n的"))
_OF_VOLTS = re.compile("[及以上和等超特高直交流]{0,4}(?:输|变|配|送|线路|电网|电力|母线|主网|网架)")
_PARTS_OF_WORK = lazily("[一二三五七八九十]分[\u4e00-\u9fff]{2}(?=[、，,。；;！]|$)")
_PER = re.compile("每[\u4e00-\u9fff]{2}$")


def is_said(text: str, quantity: Quantity) -> bool:
    """Whether a count points to what is told elsewhere, or is part of a political name."""
    if quantity.unit in _TURNS and text.endswith("分", 0, quantity.start):  # 分两轮取消
        return True
    if quantity.unit in ("类", "级") and _CLASSED.search(text, max(0, quantity.start - 3), quantity.start):
        return True
    if text.startswith(_IN_ALL, quantity.end) or _TWICE.match(text, quantity.start):
        return True
    return text.endswith(_POINTING, 0, quantity.start) or (quantity.unit == "条" and _is_road(text, quantity))


def only_lists(text: str, quantity: Quantity) -> bool:
    """Whether a count without a noun only says how many there are: 这三项, 关键是三条, 抓两头, 办好两件事."""
    if is_said(text, quantity) or _RISES.match(text, quantity.end):
        return True
    start = quantity.start
    if quantity.unit == "头":
        return quantity.value == 2 and bool(_TWO_ENDS.search(text, max(0, start - 12), start))
    if quantity.unit == "件" and _EVENT.match(text, quantity.end):
        return True
    return bool(_SUMMED_UP.search(text, max(0, start - 16), start))


def is_measure(text: str, quantity: Quantity) -> bool:
    """Whether a figure is what something else is told by: 不到四分之一世纪, 每增长1个百分点, 110千伏变电站."""
    if quantity.unit == "分" and _PARTS_OF_WORK().match(text, quantity.start):  # 一分部署，九分落实
        return True
    if quantity.kind == "money" and text.endswith(_POINTING[:2], 0, quantity.start):  # 这80亿元中
        return True
    if quantity.kind == "ratio":
        return text.startswith(_MANIFOLD, quantity.number_start)
    if quantity.kind == "points":
        return quantity.value == 1 and bool(_PER.search(text, max(0, quantity.start - 3), quantity.start))
    if quantity.kind == "physical":
        return _says_which(text, quantity)
    return quantity.kind == "share" and (_is_contained(text, quantity) or bool(_PART_OF_AGE.match(text, quantity.end)))


def _is_contained(text: str, quantity: Quantity) -> bool:
    """Whether a share says what kind of a thing is meant: 14%水分玉米."""
    is_first = text[quantity.start - 1 : quantity.start] in _KIND_OF
    return is_first and _CONTAINING().match(text, quantity.end) is not None


def _says_which(text: str, quantity: Quantity) -> bool:
    """Whether a size says which lines are meant (110千伏变电站), or how far something reaches (环湖500米范围内)."""
    if quantity.base_unit in _LENGTHS and (text.startswith(_WITHIN, quantity.end) or _HEIGHT.match(text, quantity.end)):
        return True
    if quantity.base_unit == "瓦" and quantity.unit != "度":
        return _OF_WATTS.match(text, quantity.end) is not None
    return quantity.base_unit == _VOLTS and bool(_OF_VOLTS.match(text, quantity.end))


def _is_road(text: str, quantity: Quantity) -> bool:
    """Whether a road leads through politics: 社会主义和资本主义两条道路, 两条道路的斗争, 两条战线上."""
    if quantity.value != 2:
        return False
    is_ism = text.endswith("主义", 0, quantity.start) and text.startswith(_ROAD, quantity.end)
    return is_ism or bool(_TWO_ROADS.match(text, quantity.end))
