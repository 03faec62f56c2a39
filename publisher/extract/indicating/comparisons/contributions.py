"""Contributions told one after the other -> whose each is: 第二产业对经济增长的贡献率 in 分别为6%、48%和46%."""

import re
from collections.abc import Sequence
from functools import partial

from publisher.extract.indicating.comparisons import runs
from publisher.extract.indicating.naming import Phrase, clause_start, noun_of
from publisher.extract.quantities import Quantity

_EACH = re.compile("(?P<rate>(?:对[^，,。；;：:0-9]{2,14}?的?)?(?:贡献率|拉动率))(?:分别|依次)(?:[为是]|达到?)?")
_IN_WHAT = re.compile("(?<=..)(?:的?增加值|总?产值|占比|比重|营业收入)$")
_JOINED = re.compile(r"\s?(?:[、和与及]|以及)")
_COMMAS = ("，", ",", "；")
_FEWEST = 2


def find(text: str, kept: Sequence[Quantity], index: int, earlier: Sequence[Phrase]) -> Phrase | None:
    """The n-th contribution of those whose sentence gave as many things a figure each before; None for others."""
    if kept[index].kind != "share":
        return None
    first, last = runs.around(kept, index, partial(_joins, text))
    count, opening = last - first, clause_start(text, kept[first].start)
    each = _EACH.fullmatch(text, opening, kept[first].start) if count >= _FEWEST else None
    if each is None or text[opening - 1 : opening] not in _COMMAS:
        return None
    before = earlier[: len(earlier) - (index - first)][-count:]
    givers = [_IN_WHAT.sub("", noun_of(phrase)) for phrase in before]
    if len(set(givers)) < count or any(each["rate"] in giver for giver in givers):
        return None
    return Phrase(givers[index - first] + each["rate"], kept[index].start, kept[index].end, givers[index - first])


def _joins(text: str, before: Quantity, after: Quantity) -> bool:
    return before.base_unit == after.base_unit and _JOINED.fullmatch(text, before.end, after.start) is not None
