"""How often, how long each time, and what is taken off a price -> their names: 上门护理每周, 上门护理每次, 学生减免."""

import re
from collections.abc import Sequence

from publisher.extract.indicating.naming import Phrase, noun_of
from publisher.extract.indicating.phrases import preceding
from publisher.extract.indicating.phrases.preceding import Stretch
from publisher.extract.quantities import Quantity

_OFTEN = "每(?:周|天|日|晚|季度|学期|班)"
# 上门护理从每周2次、每次1小时起步
_HOW_OFTEN = re.compile(f"(?P<what>[^，,。；;：:、0-9]{{2,14}}?)[从由]?(?P<often>{_OFTEN})(?:至少|不少于|约)?")
_EACH_TIME = re.compile("(?P<each>每[次节场期班课])(?:时长|时间|用时)?(?:约|为|不少于|不超过|至少)*")
_ENDS_OFTEN = re.compile(f"{_OFTEN}$")
_TIMES = frozenset("次节场回课")
# 票价40元，学生减10元，60岁以上减20元
_OFF = re.compile(
    "(?:^|[，,。；;：:、（(])(?P<who>[0-9]{1,3}周?岁(?:及?以[上下])?|学生|老年人|老人|儿童|军人|会员|残疾人|教师|新用户|满[0-9]{1,4}元)"
    "(?:可|再|立|直|一律)*减$"
)
_COINS = frozenset(("元", "块", "块钱", "角", "元钱"))
_REACH = 18


def find(text: str, quantity: Quantity, stretch: Stretch, earlier: Sequence[Phrase]) -> Phrase | None:
    """The phrase of how often, of how long each time or of what is taken off for whom; None for others."""
    if who := taken_off(text, quantity):
        return Phrase(f"{who}减免", quantity.start - 1, quantity.end)
    if quantity.kind == "time" and earlier and (each := _EACH_TIME.fullmatch(text, *stretch)):
        noun = _ENDS_OFTEN.sub("", noun_of(earlier[-1]))
        return Phrase(noun + each["each"], stretch[0], quantity.end, noun)
    often = _HOW_OFTEN.fullmatch(text, *stretch) if quantity.unit in _TIMES else None
    if often is None:
        return None
    start, end = preceding.trim(text, *often.span("what"))
    name = text[start:end]
    return Phrase(name + often["often"], start, quantity.end, name) if name else None


def taken_off(text: str, quantity: Quantity) -> str:
    """For whom so much is taken off a price told before: 60岁以上减2元; empty where it fell for all."""
    if text[quantity.start - 1 : quantity.start] != "减" or quantity.unit not in _COINS:
        return ""
    off = _OFF.search(text, max(0, quantity.start - _REACH), quantity.start)
    return off["who"] if off else ""
