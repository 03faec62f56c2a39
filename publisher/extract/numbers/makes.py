"""A count in its text -> whether it only tells which make of a thing is meant: 七座商务车的售价, 三层小楼的造价."""

import re

from publisher.extract.numbers import numerals
from publisher.extract.numbers.quantity import Quantity

_PRICE = "(?:造价|售价|价格|单价|成本|租金|指导价|市场价|油耗|能耗|续航|航程|载重)"
_VEHICLE = (
    "(?:车型|[商乘]用车|商务车|轿车|客车|汽车|面包车|越野车|电动车|观光车|飞机|直升机|客机|飞行器|飞艇|[A-Za-z]{3,5})"
)
_HOUSE = "(?:小?楼房?|住宅|别墅|民房|厂房|房屋|公寓|建筑)"
_MADE = {
    "座": re.compile(f"[A-Za-z\u4e00-\u9fff]{{0,6}}?{_VEHICLE}(?:的?{_PRICE}|[0-9])|的{_PRICE}"),
    "层": re.compile(f"(?:[\u4e00-\u9fff]{{0,4}}?{_HOUSE})?的{_PRICE}"),
}
_MOST = 60  # seats, or storeys
_TOLD = ("建成", "共", "有", "新建", "达", "购置", "建设")


def is_one(text: str, quantity: Quantity) -> bool:
    """Whether a count is of the seats or the storeys that a thing of this make has, and no figure of its own."""
    made = _MADE.get(quantity.unit)
    if made is None or quantity.comparator != "=" or numerals.low(quantity.scale_value) > _MOST:
        return False
    return made.match(text, quantity.end) is not None and not text.endswith(_TOLD, 0, quantity.start)
