"""So many machines of one size (4×30万千瓦) -> the size of them all, and what has it: 抽水蓄能电站装机."""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from functools import partial
from operator import mul

from publisher.extract.indicating.counts import behind
from publisher.extract.indicating.naming import Phrase
from publisher.extract.numbers import amounts
from publisher.extract.numbers.numerals import each
from publisher.extract.quantities import Quantity

_SO_MANY = re.compile("(?<![0-9.×])(?P<times>[1-9][0-9]?) ?× ?$")
# 潮汐电站（4×30万千瓦）
_IN_BRACKETS = re.compile("(?P<thing>[\u4e00-\u9fff“”]{2,16}(?:站|场|厂|项目|工程|机组|基地|园区|装置|生产线))[（(]$")
_LEADING = re.compile(
    "^(?:(?:开工|新建|建设|投资|规划|推进|加快|建成|实施|核准|布局|续建|扩建|谋划)+|[^的]{2,10}的)(?=..)"
)
_SIZES = {"千瓦": "装机", "瓦": "装机", "吨": "产能", "立方米": "容积"}
_NEAR = 24


def multiplied(text: str, found: Iterable[Quantity]) -> Iterator[Quantity]:
    """The quantities; of so many of one size what they come to together: 4×30万千瓦 are 120万千瓦."""
    for quantity in found:
        at = quantity.start
        times = _SO_MANY.search(text, max(0, at - 6), at) if "×" in text[max(0, at - 2) : at] else None
        is_whole = times and _size(quantity) and not text.startswith("级", quantity.end)
        yield _all(text, quantity, times) if times and is_whole else quantity


def _all(text: str, quantity: Quantity, times: re.Match[str]) -> Quantity:
    by = partial(mul, Decimal(times["times"]))
    return quantity._replace(
        text=text[times.start() : quantity.end],
        start=times.start(),
        number_start=times.start(),
        value=each(quantity.value, lambda number: amounts.tidy(by(number))),
        scale_value=each(quantity.scale_value, lambda number: amounts.tidy(by(number))),
    )


def _size(quantity: Quantity) -> str:
    return _SIZES.get(quantity.base_unit, "")


def find(text: str, quantity: Quantity) -> Phrase | None:
    """What has the size of so many together, told before its bracket or behind it; None for other figures."""
    if "×" not in quantity.text[:4]:
        return None
    before = _IN_BRACKETS.search(text, max(0, quantity.start - _NEAR), quantity.start)
    if before:
        thing = _LEADING.sub("", before["thing"])
        return Phrase(thing + _size(quantity), before.end("thing") - len(thing), quantity.end, thing)
    right = behind.right(text, quantity.end)
    thing = text[slice(*right)] if right else ""
    return Phrase(thing + _size(quantity), quantity.start, right[1], thing) if right else None
