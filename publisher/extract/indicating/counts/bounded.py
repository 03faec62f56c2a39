"""A count of those that stay below a bound or pass it -> their name, bound and all: 仍有16个村不到10万元.

The bound is no figure of its own: what it says is which of them are counted.
"""

import re
from collections.abc import Sequence

from publisher.extract import tables
from publisher.extract.indicating.naming import Phrase, counted_in, noun_of
from publisher.extract.numbers.quantity import Quantity
from publisher.extract.numbers.units import PATTERN
from publisher.extract.text.patterns import lazily

_BOUND = "(?:不到|不足|低于|少于|未达到?|达不到|超过?|高于|突破)"
_PASSES = lazily(
    "(?P<who>[\u4e00-\u9fff]{1,12}?)(?:仍|还|已|均|都|尚)*"
    f"(?P<bound>{_BOUND}[0-9][0-9.]{{0,8}}[十百千万亿]{{0,2}}(?:{PATTERN}))(?=[，,。；;、）)]|$)"
)
# 还有9家门诊量不足100人次: some of them; and others behind them.
_SOME = re.compile(f"(?:[仍还尚也另就只仅]有|其中有?|有|{_BOUND}[0-9.]{{1,8}}[^，,。；;0-9]{{1,6}}[，、；])(?:近|约)?$")
_THINGS = ("个", "家", "所", "座", "户", "条", "名")
_PLAIN = frozenset(tables.read("indicators")["plain_nouns"])
_NEAR = 22
_DIGITS = frozenset("0123456789")


def some(text: str, quantity: Quantity) -> int:
    """Where the bound ends that says which of many a count is of; -1 where none does."""
    if quantity.unit not in _THINGS or not _SOME.search(text, max(0, quantity.start - _NEAR), quantity.start):
        return -1
    told = _PASSES().match(text, quantity.end)
    return told.end() if told else -1


def find(text: str, kept: Sequence[Quantity], index: int, earlier: Sequence[Phrase]) -> Phrase | None:
    """The counted by the bound behind them, where that is no figure of its own; None for other counts."""
    quantity = kept[index]
    told = _PASSES().match(text, quantity.end) if quantity.unit in _THINGS else None
    if told is None or any(one.start < told.end() for one in kept[index + 1 : index + 2]):
        return None
    who, bound = told["who"], told["bound"]
    things = next(map(noun_of, counted_in(quantity.unit, text, reversed(earlier))), "")
    if things.endswith(who) or who in _PLAIN:
        name = f"{bound}的{who}"
    else:
        name = f"{who}{bound}的{things}" if things and _DIGITS.isdisjoint(things) else who + bound
    return Phrase(name, quantity.start, told.end(), who)
