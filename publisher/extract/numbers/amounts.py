"""A match of the quantity grammar -> its amount: the value as written, the unit as written, and both multiplied out."""

import re
from collections.abc import Callable
from decimal import Context, Decimal
from functools import lru_cache
from typing import NamedTuple

from publisher.extract.numbers import durations, numerals
from publisher.extract.numbers.comparators import AFTER_PATTERN
from publisher.extract.numbers.numerals import NUMBER, SCALE, Value, each, low
from publisher.extract.numbers.units import PATTERN, PER, PER_PATTERN, PHYSICAL, UNITS, Unit, UnitKind
from publisher.extract.text.patterns import NEVER, lazily


class Amount(NamedTuple):
    """``value`` in ``unit`` is ``scale_value`` in ``base_unit``; the words end at ``end``."""

    value: Value
    unit: str
    scale_value: Value
    base_unit: str
    kind: UnitKind
    end: int


_TO = r"(?:[-—–~～－―]{1,2}|至|到|或|[与和](?=[0-9]{1,9}[万亿]{0,2}[^，,。0-9]{0,4}之间))"
# 四分一升, 二份一: a fraction in short.
_SHORT_OF = r"[分份](?=十?一(?:$|[升斤公加汤湯茶]|[^\u4e00-\u9fff]))"
_YEAR = "[0-9０-９零〇○一二三四五六七八九]{4}年"
# 增加两、三倍
_NEIGHBOURS = "(?:[两二]、三|三、[四五]|四、五|五、六|六、七|七、八|八、九)"


def _grammar(neighbours: str = NEVER, physical: str = NEVER, per: str = NEVER) -> Callable[[], re.Pattern[str]]:
    # 微克/立方米, 320立方米每秒; but not 发放补贴300元每月用于…
    behind = rf"(?:[/／]|(?<![%％])每(?={per}(?:[，,。；;、：:）)”\s的至到提增]|以[上下内]|左右|$)))"
    return lazily(
        rf"""(?P<a>[一1]半半?(?=(?:[^\u4e00-\u9fff]|以[上下]|$))|{neighbours}|{NUMBER}|半)
    (?:[ ]?(?:分[ ]?之[ ]?|{_SHORT_OF})(?P<part>{NUMBER})
     (?:{_TO}(?:[百千万]分之)?(?!{_YEAR})(?P<part2>{NUMBER})|(?P<of>{physical}))?
    |又(?P<under>{NUMBER})(?:分之|{_SHORT_OF})(?P<over>{NUMBER})
    |[/／](?P<slash>[2-9]|10|12|100)(?![0-9０-９/／年月日.．万])
    |[ ]?(?P<vague>[余多几])?(?P<scale>{SCALE})?(?P<vague2>[余多])?(?P<high>(?<=万[余多])亿)?
     (?:(?P<unit1>{PATTERN})?[ ]?{_TO}[ ]?(?P<b>{NUMBER})[余多]?(?P<scale2>{SCALE})?[余多]?)?
     (?:[ ]?(?P<unit>{PATTERN}|(?<=[0-9一二三四五六七八九十])强)(?:{behind}(?P<per>[百千万]??{per}))?)?)
    (?P<half>半(?![年数导岛径壁个天小]))?(?P<more>[余多](?![元种样方面为边]))?
    (?P<after>[ ]?(?:及|或者|或)?(?:{AFTER_PATTERN}))?""",
        re.VERBOSE,
    )


# Most amounts are plain: no neighbours, no part of a unit, nothing per something.
_PLAIN = _grammar()
_ANY = _grammar(rf"{_NEIGHBOURS}[十百千万亿]{{0,3}}(?={PATTERN})", PHYSICAL, PER_PATTERN)
_MAY_BE_NEIGHBOURS = re.compile(_NEIGHBOURS)
_PHYSICAL_LETTERS = frozenset(name[0] for name, unit in UNITS.items() if unit.kind == "physical")

HALF = "一半"
_NONE = Unit("number", "")
_PARTS = {"百": "%", "千": "‰", "万": "‱", "千万": "%"}
_TRAILING_SCALE = re.compile(r"([^万亿]+)(万亿|亿|万)")
_DIGIT = "[0-9一二三四五六七八九]"
_TAILS = frozenset("又零0123456789一二三四五六七八九 ")  # 十块三, 两元零五
_CHANGE = re.compile(rf"[又零]{{0,2}}(?:({_DIGIT})(?:角|毛))?(?:[又零]{{0,2}}({_DIGIT})美?分)?钱?")
_ENDS = "(?=$|[^\u4e00-\u9fff]|的|以[上下内]|左右|上下)"  # 三成五的企业, but not 三成五保户
_TENTHS = lazily(f"[ ]?([一二三四五六七八九]){_ENDS}|零([一二三四五六七八九]){_ENDS}")
_TWELVE_DIGITS = Context(prec=12)


def match(text: str, start: int) -> re.Match[str] | None:
    """What the grammar finds at a place: 3亿元至5亿元 is one range, 0.8个百分点至62.5% are two amounts."""
    found = _PLAIN().match(text, start)
    grammar = _PLAIN if _is_plain(text, start, found) else _ANY
    found = found if grammar is _PLAIN else grammar().match(text, start)
    first = found["unit1"] if found else None
    if found and first and found["unit"] and _differ(UNITS[first], UNITS.get(found["unit"], _NONE)):
        return grammar().match(text, start, found.end("unit1"))
    return found


def _is_plain(text: str, start: int, found: re.Match[str] | None) -> bool:
    """Whether no more of the grammar can take part in a match than took part."""
    if text.startswith("、", start + 1) and _MAY_BE_NEIGHBOURS.match(text, start):
        return False
    if found and found["part"] and text[found.end("part") : found.end("part") + 1] in _PHYSICAL_LETTERS:
        return False
    return not (found and found["unit"] and text[found.end("unit") : found.end("unit") + 1] in ("/", "／", "每"))


def _differ(first: Unit, second: Unit) -> bool:
    return first.base != second.base and not first.kind == second.kind == "physical"


def read(text: str, match: re.Match[str]) -> Amount | None:
    """The amount of a match; None for a fraction of nothing (零分之一)."""
    if match["part"] or match["under"] or match["slash"]:
        return _fraction(match)
    if match["a"] == HALF and not match["unit"]:
        return _amount((Decimal("0.5"), "", ""), Unit("share", ""), match.end())
    if span := durations.read(text, match):
        return _amount((span.value, "", span.unit), UNITS[span.unit], span.end)
    number, scale, high, second, per, half = match.group("a", "scale", "high", "b", "per", "half")
    if not (second or per or half) and text[match.end() : match.end() + 1] not in _TAILS:
        return Amount(*_plain(number, (scale or "") + (high or ""), match["unit"] or ""), match.end())
    word, unit = _unit(match)
    first, first_scale = _split(number, (scale or "") + (high or ""))
    if second:
        value, scale = _range(match, first, first_scale)
        return _amount((value, scale, word), unit, match.end())
    tail = _tail(text, match, unit)
    value = each(first, lambda number: number + _more(match, tail))
    return _amount((value, first_scale, word), unit, tail.end() if tail else match.end())


@lru_cache(maxsize=16384)
def _plain(number: str, scale: str, word: str) -> tuple[Value, str, Value, str, UnitKind]:
    """What a number in a unit comes to where nothing follows: most of them, and many again and again."""
    value, scale = _split(number, scale)
    return _amount((value, scale, word), UNITS.get(word, _NONE), 0)[:5]


def _amount(written: tuple[Value, str, str], unit: Unit, end: int) -> Amount:
    value, scale, word = written
    factor = numerals.scale(scale) * unit.factor
    scaled = each(value, lambda number: tidy(number * factor))
    return Amount(each(value, tidy), scale + word, scaled, unit.base, unit.kind, end)


def _unit(match: re.Match[str]) -> tuple[str, Unit]:
    """The unit as written and what it is; 微克/立方米 is a unit of its own."""
    word, per = match["unit"] or "", match["per"]
    unit = UNITS.get(word, _NONE)
    if per is None:
        return word, unit
    scale = "" if per in PER else per[0]  # 公里/万平方公里
    whole = PER[per.removeprefix(scale)]
    slash = "每" if match.string[match.start("per") - 1] == "每" else "/"
    return f"{word}{slash}{per}", Unit("physical", f"{unit.base}/{scale}{whole.base}", unit.factor / whole.factor)


def _fraction(match: re.Match[str]) -> Amount | None:
    """百分之八 is 8 %; 五分之一 and 三又二分之一 are numbers without a unit, 四分之一升 is not."""
    whole = low(numerals.parse(match["under"] or match["slash"] or match["a"]))
    value = numerals.parse(match["over"] or match["part"] or match["a"])
    if match["part2"]:
        value = low(value), low(numerals.parse(match["part2"]))
    if not whole:
        return None
    if match["a"] in _PARTS:
        return _amount((value, "", _PARTS[match["a"]]), Unit("share", "%", 100 / whole), match.end())
    more = low(numerals.parse(match["a"])) if match["under"] else Decimal(0)
    quotient = each(value, lambda number: _TWELVE_DIGITS.plus(more + number / whole))
    return _amount((quotient, "", match["of"] or ""), UNITS.get(match["of"], Unit("share", "")), match.end())


def _range(match: re.Match[str], first: Value, first_scale: str) -> tuple[Value, str]:
    """Low and high in the high end's unit, which the low end shares unless it has a scale of its own: 8至10万人."""
    second, scale = _split(match["b"], match["scale2"] or "")
    has_own = first_scale or match["unit1"] or low(first) >= low(second)
    ratio = numerals.scale(first_scale) / numerals.scale(scale) if has_own else Decimal(1)
    return (low(first) * ratio, low(second)), scale


def _split(number: str, scale: str) -> tuple[Value, str]:
    """A numeral and the scale word that belongs to its unit: 三千万 -> 3000, 万; 二十七亿四千万 -> 27.4, 亿."""
    if scale == "万" and "亿" in number:  # 一亿六千余万
        return _split(number + scale, "")
    if scale:
        return numerals.parse(number), scale
    trailing = _TRAILING_SCALE.fullmatch(number)
    if trailing:
        return numerals.parse(trailing[1]), trailing[2]
    inner = next((word for word in ("亿", "万") if word in number), "")
    return each(numerals.parse(number), lambda value: value / numerals.scale(inner)), inner


def _tail(text: str, match: re.Match[str], unit: Unit) -> re.Match[str] | None:
    """What is said after the unit: 七成六, 十块三毛, 两元零五分."""
    if match["after"] or match["half"] or unit.kind not in ("money", "share", "physical"):
        return None
    change = _CHANGE.match(text, match.end()) if unit.kind == "money" else None
    return change if change and (change[1] or change[2]) else _TENTHS().match(text, match.end())


def _more(match: re.Match[str], tail: re.Match[str] | None) -> Decimal:
    """What the half or the tail adds, in the unit before it."""
    if match["half"]:
        return Decimal("0.5")
    if tail is None:
        return Decimal(0)
    tenths, hundredths = (low(numerals.parse(digit)) if digit else Decimal(0) for digit in tail.groups())
    return hundredths / 10 if match["unit"] in ("角", "毛") else tenths / 10 + hundredths / 100


def tidy(number: Decimal) -> Decimal:
    """Whole numbers without an exponent, others without trailing zeros."""
    return Decimal(int(number)) if number == number.to_integral_value() else number.normalize()
