"""A quantity in its text -> whether it is only the ground of another: 一吨玉米能卖9000元, 收100亩要五天, 每5片有1片."""

import re

from publisher.extract.numbers.quantity import Quantity
from publisher.extract.text.patterns import lazily

_NUMERAL = "[0-9一二两三四五六七八九十几半]{1,4}"
_REACH = 34
_CLAUSE_MARKS = frozenset(("", *"，,。；;：:！？、“”（(\n"))
# 收100亩玉米要四五天: how long so much takes.
_TAKES = re.compile(
    f"(?!的)[^，,。；;：:、0-9]{{0,6}}?(?:[只仅至少最快]{{0,2}}(?:[要需得]|需要|花费?))(?:近|约|整整|上)?{_NUMERAL}(?:多|来)?个?(?:天|小时|分钟|钟头|月|星期|工日|工)"
)
_WORKED = re.compile("(?:收|割|种|耕|插|播|喷|打|运|装|卸|炼|[加施]工|处理|走|跑)(?:割|获|种|完|播|药)?$")
# 一吨玉米加工成聚乳酸能卖9000元
_ONE = frozenset(("一", "1", "１"))
_YIELDS = re.compile(
    "[^，,。；;：:、0-9]{1,8}?(?:加工|深加工|做成|制成|变成|酿成|榨|提炼|卖|售价|身价|换来|只?能|可)[^，,。；;0-9]{0,14}[0-9一二两三四五六七八九十几]"
)
# 头采一斤能卖120块
_EARNS = re.compile(
    "地?(?:就|还|也|最多|至少|才|只)?(?:能|可以?|要)?(?:卖|值|赚|挣|收入?|产出?|赔)(?:出|到|得|上|了)?[^，,。；;0-9]{0,6}[0-9一二两三四五六七八九十]"
)
# 全国每5片风电叶片，就有1片产自本市; not 每千人有医生3人
_OF_EVERY = lazily(
    "每(?:[0-9]{1,3}|[二两三四五六七八九十]{1,2})(?P<unit>[\u4e00-\u9fff])[^。；;0-9]{0,20}(?<!拥)(?<!共)有(?:约|近)?$"
)
# 三十条里有六条还要等批复
_HAS_AMONG = lazily(f"[里中](?:还|就|只|已)?有(?:约|近)?{_NUMERAL}(?P<unit>[\u4e00-\u9fff])")
_AMONG = lazily(f"{_NUMERAL}(?P<unit>[\u4e00-\u9fff])[里中](?:还|就|只|已)?有(?:约|近)?$")
_SIZES = ("physical", "count")


def is_one(text: str, quantity: Quantity) -> bool:
    """Whether the figure tells nothing by itself: so much that takes or yields something, so many of every few."""
    if quantity.kind not in _SIZES:
        return False
    return _takes_or_yields(text, quantity) or (quantity.kind == "count" and _is_of_a_few(text, quantity))


def _takes_or_yields(text: str, quantity: Quantity) -> bool:
    before = text[max(0, quantity.start - 3) : quantity.start]
    if quantity.comparator != "=":
        return False
    if _TAKES.match(text, quantity.end) and _WORKED.search(before):
        return True
    is_one = text[quantity.number_start] in _ONE and quantity.value == 1
    if is_one and text[quantity.number_start] == "一" and _EARNS.match(text, quantity.end):
        return True
    return is_one and before[-1:] in _CLAUSE_MARKS and _YIELDS.match(text, quantity.end) is not None


def _is_of_a_few(text: str, quantity: Quantity) -> bool:
    """Whether it counts some of every few, or of so many things that have no name there."""
    first = max(0, quantity.start - _REACH)
    if text[quantity.start - 1 : quantity.start] in "有约近":
        every = _OF_EVERY().search(text, first, quantity.start)
        among = _AMONG().search(text, max(0, quantity.start - 12), quantity.start)
        if any(found and found["unit"] == quantity.unit for found in (every, among)):
            return True
    among = _HAS_AMONG().match(text, quantity.end)
    return (
        among is not None
        and among["unit"] == quantity.unit
        and text[quantity.start - 1 : quantity.start] in _CLAUSE_MARKS
    )
