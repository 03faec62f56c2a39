"""A number -> the place in an order that it says: 第14位, 全省第一, 前十强."""

import re

from publisher.extract.numbers import numerals
from publisher.extract.numbers.quantity import Quantity

_TOO_LOW_A_RANK = 10_000  # 第三万名游客 only counts
_RANKED_BEFORE = frozenset("市省国区县球界列居位排名部")
_PLACED_BEFORE = _RANKED_BEFORE | frozenset("入进身于在持")
# 位居内资品牌第二, 排在沿海渔港第三
_AMONG = re.compile("(?:位居|稳居|跃居|位列|名列|排名|排在|居|列)(?!.*第)[\u4e00-\u9fff]{2,8}$")
_NEAR = 14
_RANKED_AFTER = frozenset("，,。；;：:、”）)！的和并\n")


def rank(text: str, match: re.Match[str], before: str) -> Quantity | None:
    """第14位, 全省第一, 全国40强, 前十强; None where 第 only counts things (第三产业) or 强 names a list (500强)."""
    unit, value = match["unit"] or "", numerals.parse(match["a"])
    counts_things = before == "第" and (unit not in ("位", "名") if unit else not _is_ranked(text, match))
    if value == 500 or counts_things or numerals.low(value) >= _TOO_LOW_A_RANK:
        return None
    start = match.start() - (before in ("第", "前"))
    return Quantity(
        text=text[start : match.end()],
        start=start,
        end=match.end(),
        number_start=match.start(),
        value=value,
        unit=unit or "位",
        scale_value=value,
        base_unit=unit or "位",
        comparator="=" if before == "第" else "<=",
        kind="rank",
    )


def _is_ranked(text: str, match: re.Match[str]) -> bool:
    place, after = text[match.start() - 2 : match.start() - 1], text[match.end() : match.end() + 1]
    if match.start() == 1 and match.end() == len(text):
        return True
    is_among = place in _RANKED_BEFORE or _AMONG.search(text, max(0, match.start() - _NEAR), match.start() - 1)
    return bool(is_among) and (not after or after in _RANKED_AFTER)


def is_placed(text: str, match: re.Match[str]) -> bool:
    """Whether the first so many are those of a list that something is to be among: 进入前40, 稳居全省前三."""
    place, after = text[match.start() - 2 : match.start() - 1], text[match.end() : match.end() + 1]
    return place in _PLACED_BEFORE and (not after or after in _RANKED_AFTER)
