"""Digits, Chinese numerals and mixtures of both -> Decimal; no float ever touches a value.

``1,204.5`` · ``1 0 0 0`` and ``8 ．8`` as old prints space them
``二百五十`` · ``三点五`` · ``二〇二五`` · ``25万6千`` · ``九十二万四`` (924000) · ``两三百`` (a range).
"""

import re
from collections.abc import Callable
from decimal import Decimal
from functools import lru_cache

Value = Decimal | tuple[Decimal, Decimal]

_DIGITS = "零〇○一二两三四五六七八九"
_SCALES = "十百千万亿"
# Digits set apart by a space each, as in old prints: 2 2 ．4.
_SPACED = r"(?<![0-9][0-9])(?:[ ](?:．[ ]?)?[0-9](?![0-9])){1,12}"
_ARABIC = (
    rf"[0-9０-９]{{1,18}}(?:{_SPACED}"
    r"|(?:[,，][0-9０-９]{3}(?![0-9０-９])){0,6}(?:(?:[.·]|[ ]?．[ ]?)[0-9０-９]{1,18})?)"
)
_MIXED = _ARABIC + rf"(?:[{_SCALES}]{{1,3}}(?:零?[0-9]{{1,4}}[十百千万](?![亿米克瓦卡伏])){{1,4}})?"
_CHINESE = (
    rf"[{_DIGITS}{_SCALES}]{{1,24}}(?<![{_DIGITS}{_SCALES}]两)(?<!十[百千])(?!(?<=千)(?:比特|字节|卡|瓦时))(?!(?<=[千万亿]千)[瓦米克伏])"
    rf"(?:[ ]?点[ ]?[{_DIGITS}]{{1,12}}(?<!点两))?"
)
NUMBER = f"(?:{_MIXED}|{_CHINESE})"
SCALE = r"(?:[十百千]?万亿|[十百千]?[万亿]|百(?!分)|[kK](?![A-Za-z])|(?<!十)千(?![米克瓦卡伏])(?!字节|比特))"

_PLAIN = str.maketrans(
    "〇○两兩俩萬億點壹贰叁肆伍陆柒捌玖拾佰仟．·０１２３４５６７８９",
    "零零二二二万亿点一二三四五六七八九十百千..0123456789",
)
_FACTORS = {"k": 1000, "K": 1000, "十": 10, "百": 100, "千": 1000, "万": 10**4, "亿": 10**8}
_TOKENS = re.compile(r"[0-9.]+|[零一二三四五六七八九十百千万亿]")
_ORDER = "零一二三四五六七八九"
_ADJACENT = re.compile(r"一二|二三|三四|三五|四五|五六|六七|七八|八九")
_ONLY_DIGITS = re.compile(rf"[{_ORDER}]{{2,}}")


@lru_cache(maxsize=64)
def scale(word: str) -> Decimal:
    """What a scale word multiplies by: ``万亿`` -> 10**12; 1 for no word."""
    product = 1
    for char in word:
        product *= _FACTORS[char]
    return Decimal(product)


def each(value: Value, change: Callable[[Decimal], Decimal]) -> Value:
    """A value with both its ends, or its only number, changed."""
    return (change(value[0]), change(value[1])) if isinstance(value, tuple) else change(value)


def low(value: Value) -> Decimal:
    """The number, or the lower end of a range."""
    return value[0] if isinstance(value, tuple) else value


def parse(text: str) -> Value:
    """The value of a numeral (what matches ``NUMBER``, or 半); two neighbouring digits (``七八十``) make a range."""
    if text.isascii() and text.isdigit():
        return Decimal(text)
    plain = text.translate(_PLAIN).replace(",", "").replace("，", "").replace(" ", "").replace("、", "")
    if plain.endswith("半"):
        return Decimal("0.5")
    if plain.replace(".", "", 1).isdecimal():
        return Decimal(plain)
    pair = _ADJACENT.search(plain.partition("点")[0])
    if pair and (len(plain) == 2 or not _ONLY_DIGITS.fullmatch(plain)):
        before, after = plain[: pair.start()], plain[pair.end() :]
        return _single(before + pair[0][0] + after), _single(before + pair[0][1] + after)
    return _single(plain)


def _single(plain: str) -> Decimal:
    whole, point, fraction = plain.partition("点")
    value = Decimal(_spelled(whole)) if _ONLY_DIGITS.fullmatch(whole) else _summed(whole)
    return value + Decimal("0." + _spelled(fraction)) if point else value


def _spelled(digits: str) -> str:
    return "".join(str(_ORDER.index(char)) for char in digits)


def _summed(plain: str) -> Decimal:
    """Parts smaller than a scale word are gathered up and multiplied by it: 四千零四万 -> (4000 + 4) × 10000."""
    parts: list[int | Decimal] = []
    last = ""
    for match in _TOKENS.finditer(plain):
        token = match[0]
        if token in _FACTORS:
            _multiply(parts, _FACTORS[token])
        elif token != "零":
            parts.append(_colloquial(token, last if match.end() == len(plain) else ""))
        last = token
    return Decimal(sum(parts))


def _multiply(parts: list[int | Decimal], factor: int) -> None:
    smaller: int | Decimal = 0
    while parts and parts[-1] < factor:
        smaller += parts.pop()
    if not smaller and parts and factor >= 10**4:
        smaller = parts.pop()  # 四万万
    parts.append((smaller or 1) * factor)


def _colloquial(token: str, before: str) -> int | Decimal:
    """A last digit right after a scale word counts its tenths: 四百五 is 450, 九十二万四 is 924000."""
    if token not in _ORDER:
        return Decimal(token)
    tenths = before in _FACTORS and before != "十"
    return _ORDER.index(token) * (_FACTORS[before] // 10 if tenths else 1)
