"""Two texts -> the amounts that one says and the other does not, as they count (20家以上), and the words that turn one
into its opposite.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from publisher.edits.saying.amounts import Amount, amounts, is_one, narrow
from publisher.edits.saying.turns import turned

_BOUNDS = {
    ">": ("超过 超 突破 逾 高于 多于 大于", "多 余"),
    ">=": ("不低于 不少于 不小于 至少 最少", "以上"),
    "<": ("低于 少于 小于 不足 不到", ""),
    "<=": ("不超过 不高于 不多于 不大于 至多 最多", "以下 以内 之内"),
    "~": ("近 约 大约 接近 将近", "左右 上下"),
}
_SIGNS = {word: sign for sign, words in _BOUNDS.items() for word in " ".join(words).split()}
_REACH = 5  # characters before an amount in which a word may bound it: 不超过了20家


def _words(place: int) -> str:
    found = (word for words in _BOUNDS.values() for word in words[place].split())
    return "|".join(sorted(found, key=len, reverse=True))


_BEFORE = re.compile(rf"(?P<sign>(?<![最节公条高反赶靠附])(?:{_words(0)}))[了有为达到至]{{0,2}}$")
_AFTER = re.compile(rf"(?P<sign>{_words(1)})")


Cry = Literal["FIGURE", "LABEL", "TURNED", "PLACE"]


class _Figure(NamedTuple):
    """An amount, the sign by which it counts, the words that say so with it, and where these begin and end."""

    amount: Amount
    sign: str
    words: str
    start: int
    end: int


def changed(before: str, after: str) -> str:
    """``12家 → 15家``, ``20家 → 20家以上``, ``增长 → 下降``; an amount that is only gone or only new is told alone
    (``→ 15家``).

    Empty: all the same, be it in other words (五百家 for 500家).
    """
    return worded(*sides(before, after))


def sides(before: str, after: str) -> tuple[list[str], list[str]]:
    """What ``changed`` tells: of the one text, and of the other."""
    (gone, new), bounds = _differing(before, after)
    said, says = turned(before, after)
    had, has = [*gone, *said], [*new, *says]
    if not said:
        had, has = [*had, *(one.words for one, _ in bounds)], [*has, *(one.words for _, one in bounds)]
    return had, has


def worded(had: Sequence[str], has: Sequence[str]) -> str:
    """Both sides in the form in which edits keep them."""
    return f"{'、'.join(had)} → {'、'.join(has)}".strip() if had or has else ""


def cry(told: str) -> Cry:
    """What the figures of an edit tell: an amount, the same one under another label, words that turn a statement into
    its opposite, or whose it is.
    """
    before, _, after = told.partition("→")
    if figures_of(told):
        return "LABEL" if _is_but_relabelled(before, after) else "FIGURE"
    return "TURNED" if any(turned(before, after)) else "PLACE"


def _is_but_relabelled(before: str, after: str) -> bool:
    """Whether both tell the same amounts, counted alike, under labels that say no opposite things."""
    alike = bool(figures_of(before)) and as_counted(before) == as_counted(after)
    return alike and bool(bare(before).strip() and bare(after).strip()) and not any(turned(before, after))


def figures_of(text: str) -> frozenset[str]:
    """The amounts that a text tells, as they are written."""
    return frozenset(one.words for one in amounts(narrow(text)))


def as_counted(text: str) -> dict[str, str]:
    """The amounts that a text tells, each with the words by which it counts: 40个, 40个以上."""
    return {one.amount.words: one.words for one in _figures(text)}


def gone(before: str, after: str) -> frozenset[str]:
    """The amounts of the one text that the other does not tell."""
    return frozenset(_differing(before, after)[0][0])


def bare(text: str) -> str:
    """The text, narrow, without its amounts and the words by which they count: 产值超过20亿元 is 产值."""
    said = narrow(text)
    for one in reversed(list(_figures(text))):
        said = said[: one.start] + said[one.end :]
    return said


def _differing(before: str, after: str) -> tuple[tuple[list[str], list[str]], list[tuple[_Figure, _Figure]]]:
    """The words of amounts that only the one text tells, and only the other; and pairs that count otherwise."""
    had, has = list(_figures(before)), list(_figures(after))
    for units, signs in ((True, True), (False, True)):
        list(_paired(had, has, units, signs))
    bounds = [pair for units in (True, False) for pair in _paired(had, has, units, False)]
    return (_told(had, has), _told(has, had)), bounds


def _paired(had: list[_Figure], has: list[_Figure], units: bool, signs: bool) -> Iterator[tuple[_Figure, _Figure]]:
    """Pairs of the same value, taken out of both lists: of the same unit and sign, or of those that count the same."""
    for one in tuple(had):
        for other in has:
            same = one.amount.value == other.amount.value and is_one(one.amount, other.amount)
            if same and (not units or one.amount.unit == other.amount.unit) and (not signs or one.sign == other.sign):
                had.remove(one)
                has.remove(other)
                yield one, other
                break


def _told(some: Sequence[_Figure], others: Sequence[_Figure]) -> list[str]:
    """The words of the amounts; of what may be none only where the other text counts otherwise what it would count."""
    units = {one.amount.unit for one in others}
    return [one.amount.words for one in some if one.amount.sure or one.amount.unit in units]


def _figures(text: str) -> Iterator[_Figure]:
    said = narrow(text)
    for one in amounts(said):
        before = _BEFORE.search(said, max(0, one.start - _REACH), one.start)
        after = _AFTER.match(said, one.end)
        sign = _SIGNS[(after or before)["sign"]] if after or before else ""  # type: ignore[index]
        words = f"{before['sign'] if before else ''}{one.words}{after['sign'] if after else ''}"
        yield _Figure(one, sign, words, before.start() if before else one.start, after.end() if after else one.end)
