"""Two texts -> the amounts that one says and the other does not, as they count (20家以上), and the words that turn one
into its opposite.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence

from publisher.edits.turns import turned

_UNIT = (
    "个百分点|亿美元|亿元|万元|万亿元|平方公里|平方米|立方米|公里|公顷|万亩|万吨|万千瓦|万人次|万人|万户|万|亿|%|‰|"
    "元|吨|米|亩|人次|艘次|人|名|户|家|个|项|条|倍|位|强|所|座|批|件|场|处|台|艘|成|年|月|日|岁|天"
)
_DIGITS = r"\d+(?:[.,]\d+)*"
_COUNTS = "[一二两三四五六七八九十百千零]"
_MINUS = r"(?:(?<![\dA-Za-z%‰)）】\]—–~-])[-−](?=\d))?"
_FIGURE = re.compile(
    rf"{_MINUS}{_DIGITS}(?:[-~—–至]{_DIGITS})?\s?(?:[余多]?(?:{_UNIT}))?"
    rf"|{_COUNTS}{{1,6}}(?:个百分点|万|亿|成|倍|家|项|座|所|名|户|人|元|强|位|年)"
)
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


def changed(before: str, after: str) -> str:
    """``12家 → 15家``, ``20家 → 20家以上``, ``增长 → 下降``; an amount that is only gone or only new is told alone
    (``→ 15家``).

    Empty: all the same.
    """
    had, has = _figures(before), _figures(after)
    said, says = turned(before, after)
    gone, new = [*(had - has).elements(), *said], [*(has - had).elements(), *says]
    if not said:
        same = had & has
        less, more = _bounded(before, same), _bounded(after, same)
        gone, new = [*gone, *_besides(less, more)], [*new, *_besides(more, less)]
    return f"{'、'.join(gone)} → {'、'.join(new)}".strip() if gone or new else ""


def is_turn(told: str) -> bool:
    """Whether what ``changed`` tells holds no amount: only words that turn a statement into its opposite."""
    return not _figures(told)


def figures_of(text: str) -> frozenset[str]:
    """The amounts that a text tells, as they are written."""
    return frozenset(_figures(text))


def _bounded(text: str, same: Counter[str]) -> list[tuple[str, str, str]]:
    """The amounts that both texts say: each with the sign by which it counts and in the words that say so."""
    plain = unicodedata.normalize("NFKC", text)
    found = []
    for one in _FIGURE.finditer(plain):
        amount = one[0].replace(" ", "")
        if amount not in same:
            continue
        before = _BEFORE.search(plain, max(0, one.start() - _REACH), one.start())
        after = _AFTER.match(plain, one.end())
        sign = _SIGNS[(after or before)["sign"]] if after or before else ""  # type: ignore[index]
        words = f"{before['sign'] if before else ''}{amount}{after['sign'] if after else ''}"
        found.append((amount, sign, words))
    return found


def _besides(some: Sequence[tuple[str, str, str]], others: Sequence[tuple[str, str, str]]) -> Iterator[str]:
    """The words of amounts that count otherwise in the other text."""
    left = Counter((amount, sign) for amount, sign, _ in others)
    for amount, sign, words in some:
        if left[amount, sign]:
            left[amount, sign] -= 1
        else:
            yield words


def _figures(text: str) -> Counter[str]:
    """The amounts by how they are written, full-width digits as half-width ones."""
    return Counter(found.replace(" ", "") for found in _FIGURE.findall(unicodedata.normalize("NFKC", text)))
