"""Two texts -> the amounts that one says and the other does not, and the words that turn one into its opposite."""

import re
import unicodedata
from collections import Counter

from publisher.edits.turns import turned

_UNIT = (
    "个百分点|亿美元|亿元|万元|万亿元|平方公里|平方米|立方米|公里|公顷|万亩|万吨|万千瓦|万人次|万人|万户|万|亿|%|‰|"
    "元|吨|米|亩|人次|艘次|人|名|户|家|个|项|条|倍|位|强|所|座|批|件|场|处|台|艘|成|年|月|日|岁|天"
)
_DIGITS = r"\d+(?:[.,]\d+)*"
_COUNTS = "[一二两三四五六七八九十百千零]"
_MINUS = r"(?:(?<![\dA-Za-z%‰)）】\]—–~-])[-−](?=\d))?"
_FIGURE = re.compile(
    rf"{_MINUS}{_DIGITS}(?:[-~—–至]{_DIGITS})?\s?(?:{_UNIT})?"
    rf"|{_COUNTS}{{1,6}}(?:个百分点|万|亿|成|倍|家|项|座|所|名|户|人|元|强|位|年)"
)


def changed(before: str, after: str) -> str:
    """``12家 → 15家``, ``增长 → 下降``; an amount that is only gone or only new is told alone (``→ 15家``).

    Empty: all the same.
    """
    had, has = _figures(before), _figures(after)
    said, says = turned(before, after)
    gone, new = [*(had - has).elements(), *said], [*(has - had).elements(), *says]
    return f"{'、'.join(gone)} → {'、'.join(new)}".strip() if gone or new else ""


def is_turn(told: str) -> bool:
    """Whether what ``changed`` tells holds no amount: only words that turn a statement into its opposite."""
    return not _figures(told)


def _figures(text: str) -> Counter[str]:
    """The amounts by how they are written, full-width digits as half-width ones."""
    return Counter(found.replace(" ", "") for found in _FIGURE.findall(unicodedata.normalize("NFKC", text)))
