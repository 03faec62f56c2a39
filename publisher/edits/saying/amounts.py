"""A text -> the amounts that it tells, each with what it comes to: 4万人 and 四万人, 第一 and 首位 are one."""

import re
import unicodedata
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from typing import NamedTuple

_UNIT = (
    "个百分点|百分点|美元|欧元|港元|平方公里|平方千米|平方米|立方米|公里|千米|公顷|千瓦时|兆瓦|千瓦|人次|艘次|户次|标箱|公斤|千克"
    "|小时|分钟|季度|[%‰元吨米亩人名户家个项条倍位强所座批件场处台艘成年月日岁天套间辆株只头架例宗栋幢盏支份片块笔张次类种度级期番周瓦克升大]"
)
_SURE = (
    "个百分点|[成倍家项座所名户人元强位年番]"  # after numerals; what others count may be no amount: 一个, 一批, 一次性
)
_COUNTED = frozenset("家项条所座件处台艘名位套间辆只架栋幢")
_DIGITS = r"\d+(?:[.,]\d+)*"
_NUMERAL = "[〇零一二两三四五六七八九十百千][〇零一二两三四五六七八九十百千万亿]{0,9}(?:点[〇零一二三四五六七八九]+)?"
_MINUS = r"(?:(?<![\dA-Za-z%‰)）】\]—–~-])[-−](?=\d))?"
_SCALE = "[百千]?[万亿]亿?|[百千](?!米|瓦|克)"
_MORE = f"(?:[余多](?={_SCALE}|{_UNIT}))?"
_COUNT = (
    rf"(?P<first>{_MINUS}{_DIGITS}|{_NUMERAL})(?:(?P<of>[万亿%]?)[-~—–至到](?P<last>{_DIGITS}|{_NUMERAL}))?\s?"
    rf"(?P<more>{_MORE}(?P<scale>{_SCALE})?{_MORE})(?P<unit>(?:{_UNIT})(?:/(?:{_UNIT}))?)?"
)
_PART = rf"(?P<of_all>百|千|{_NUMERAL})分之(?P<part>{_DIGITS}|{_NUMERAL})"
_RANK = rf"第\s?(?P<rank>\d+|{_NUMERAL})[位名]?|(?P<top>首位(?![度产])|榜首|之首)|(?P<end>末位(?!淘汰|发言)|倒数第一)"
_AMONG = rf"前\s?(?P<among>(?>\d+|{_NUMERAL}))(?:[强名位]|(?![个年月天日次期季届]))"
_AMOUNT = re.compile(f"(?P<half>一半|半数)|(?P<twofold>翻番)|{_RANK}|{_AMONG}|{_PART}|{_COUNT}")
_PLACED = re.compile("[居列排名位次国省市区县乡镇界球]$")
_HAN = re.compile("[一-鿿]")
_ONES = {char: number for number, chars in enumerate(("〇零", "一", "二两", *"三四五六七八九")) for char in chars}
_TENS = {"十": 10, "百": 100, "千": 1000}
_MYRIADS = {"万": 10_000, "亿": 100_000_000}
_RANKED = "第"


class Amount(NamedTuple):
    """An amount as it is written at ``start`` and ``end``: its value (``20+``: 20余, ``2-3``) and unit.

    ``sure``: it is an amount wherever it stands, not what may be said without counting (一个, 第一时间).
    """

    words: str
    value: str
    unit: str
    sure: bool
    start: int
    end: int


def amounts(text: str) -> Iterator[Amount]:
    """The amounts of a text whose full-width characters are half-width ones (``narrow``)."""
    for found in _AMOUNT.finditer(text):
        said = _said(found)
        if said:
            yield Amount(found[0].replace(" ", ""), *said, *found.span())


def narrow(text: str) -> str:
    """The text with half-width digits and signs (NFKC)."""
    return unicodedata.normalize("NFKC", text)


def is_one(some: Amount, other: Amount) -> bool:
    """Whether two amounts of the same value count the same: 500家 is 500个, and 6 may stand for 6个."""
    units = {some.unit, other.unit}
    return len(units) == 1 or (bool(units & {"", "个"}) and units <= {"", "个", *_COUNTED})


def _said(found: re.Match[str]) -> tuple[str, str, bool] | None:
    """Value, unit and whether it is sure; None for a numeral that counts nothing."""
    if found["rank"] or found["top"] or found["end"]:
        rank = _plain(_number(found["rank"])) if found["rank"] else "1" if found["top"] else "-1"
        return rank, _RANKED, _is_placed(found)
    if found["among"]:
        return _plain(_number(found["among"])), "前", _is_placed(found)
    if found["half"] or found["twofold"]:
        return ("1/2", "", True) if found["half"] else ("1", "番", True)
    if found["of_all"]:
        sign = {"百": "%", "千": "‰"}.get(found["of_all"], "")
        whole = "" if sign else f"/{_plain(_number(found['of_all']))}"
        return _plain(_number(found["part"])) + whole, sign, True
    return _counted(found)


def _is_placed(found: re.Match[str]) -> bool:
    """Whether a rank is one: 全市第一, 第二位, 增速第一; not 第一时间."""
    text = found.string
    before, after = text[: found.start()], text[found.end() : found.end() + 1]
    ends = not _HAN.match(after) and (not before or bool(_HAN.match(before[-1])))
    enumerated = not before and bool(after)
    return (
        found[0][-1] in "位名强"
        or bool(found["top"] or found["end"])
        or bool(_PLACED.search(before))
        or (ends and not enumerated)
    )


def _counted(found: re.Match[str]) -> tuple[str, str, bool] | None:
    first, unit, scale = found["first"], found["unit"] or "", found["scale"] or ""
    spelled = not first.lstrip("-−")[0].isdigit()
    big = spelled and first[-1] in _MYRIADS
    if spelled and not (unit or scale or big):
        return None
    last = found["last"] or ""
    value = _scaled(first, found["of"] if found["of"] in _MYRIADS else scale)
    if last:
        value = f"{value}-{_scaled(last, scale)}"
    more = "+" if found["more"].strip("百千万亿") else ""
    sure = not spelled or big or bool(scale) or bool(re.fullmatch(_SURE, unit))
    return f"{value}{more}", unit, sure


def _scaled(number: str, scale: str) -> str:
    if re.fullmatch("一两|[两二]三|三四|四五|五六|六七|七八|八九", number):
        return "-".join(_scaled(char, scale) for char in number)
    value = _number(number)
    for char in scale:
        value = value and value * {**_TENS, **_MYRIADS}[char]
    return f"{number}{scale}" if value is None else _plain(value)


def _plain(value: Decimal | None) -> str:
    return "" if value is None else f"{value.normalize():f}"


def _number(words: str) -> Decimal | None:
    """What digits or numerals come to: 1,200 is 一千二百, 二〇二五 is 2025; None: it is not one number (1.2.3)."""
    if words.lstrip("-−")[0].isdigit():
        try:
            return Decimal(words.replace(",", "").replace("−", "-"))
        except InvalidOperation:
            return None
    whole, _, rest = words.partition("点")
    digits = "".join(str(_ONES[char]) for char in rest)
    value = _numeral(whole)
    return value if value is None or not digits else value + Decimal(f"0.{digits}")


def _numeral(words: str) -> Decimal | None:
    if all(char in _ONES for char in words):
        return Decimal("".join(str(_ONES[char]) for char in words)) if len(words) != 2 else None
    total = section = digit = 0
    for char in words:
        if char in _ONES:
            digit = _ONES[char]
        elif char in _TENS:
            section, digit = section + (digit or 1) * _TENS[char], 0
        else:
            total, section, digit = (total + section + digit) * _MYRIADS[char], 0, 0
    return Decimal(total + section + digit)
