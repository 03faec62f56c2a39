"""One of three numbers of a structure -> which industry's share it is: 三次产业结构为9∶43∶48."""

from collections.abc import Sequence
from functools import partial

from publisher.extract.indicating.comparisons import runs
from publisher.extract.indicating.counts import multiples
from publisher.extract.indicating.naming import Phrase
from publisher.extract.quantities import Quantity
from publisher.extract.text.patterns import lazily

_MARKS = ("∶", ":", "：")
_STRUCTURE = lazily(
    "(?:三次|三大|一二三次?|一、二、三次?|三)?产业(?P<of>[\u4e00-\u9fff]{0,8}?)的?(?:结构|比例|构成|之比|比重|占比|比)+"
)
_REACH = 60
_PARTS = 3


def whole(text: str, kept: Sequence[Quantity], index: int) -> Quantity:
    """The figure, of three parts the one that reaches over them all: when they hold is told of all."""
    first, last = runs.around(kept, index, partial(_is_parted, text))
    if last - first < _PARTS:
        return kept[index]
    start, end = kept[first].start, kept[last - 1].end
    return kept[index]._replace(text=text[start:end], start=start, number_start=start, end=end)


def find(text: str, kept: Sequence[Quantity], index: int) -> Phrase | None:
    """The share of the industry whose place a number has among three, or what has so many of a size; or None."""
    if told := multiples.find(text, kept[index]):
        return told
    first, last = runs.around(kept, index, partial(_is_parted, text))
    if last - first != _PARTS:
        return None
    named = list(_STRUCTURE().finditer(text, max(0, kept[first].start - _REACH), kept[first].start))
    if not named:
        return None
    return Phrase(f"第{'一二三'[index - first]}产业{named[-1]['of']}占比", named[-1].start(), kept[index].end)


def _is_parted(text: str, before: Quantity, after: Quantity) -> bool:
    return before.end + 1 == after.start and text[before.end] in _MARKS and before.kind == after.kind == "share"
