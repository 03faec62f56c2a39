"""Text -> Quantities: every number that says how much, with its unit, its comparator and its value multiplied out.

Names that merely hold a number are left out: “523”人才计划, 第三人民医院, PM2.5, 2025年, 十四五.  Patterns begin with a
character class and repeat within bounds, so time grows with the length of the text and with nothing else.
"""

import re
import string
from collections.abc import Callable, Iterator
from decimal import Decimal
from operator import neg

from publisher.extract.numbers import amounts, comparators, indices, listed, names, proportions, ranges, ranks, shared
from publisher.extract.numbers.numerals import each
from publisher.extract.numbers.quantity import Quantity, QuantityKind
from publisher.extract.numbers.units import UNITS
from publisher.model.items import Comparator

__all__ = ["Quantity", "QuantityKind", "find", "measured"]
_NUMERALS = "零〇○一二两三四五六七八九十百千万亿半"
_ANY = f"0-9０-９{_NUMERALS}"
# A Chinese numeral alone is a number only before a unit or a mark, 一 not even before what is counted (一个, 一批).
_MEASURED = re.escape("".join(sorted({name[0] for name, unit in UNITS.items() if unit.kind != "count"})))
_COUNTED = re.escape("".join(sorted({name[0] for name, unit in UNITS.items() if unit.kind == "count"})))
_GOES_ON = r"余多几成分份又点以及至到或与和\-—–~～－―/／\s强半，,。；;：:、”！？!?这而却且并"
# It begins with one class of characters, which the search skips to; what stands behind is told by looking back.
_RUN = re.compile(
    rf"[{_ANY}](?:(?<=[0-9０-９])[{_ANY}]*|(?<=[{_NUMERALS}])(?:[{_ANY}]+|(?<!一)(?=[{_GOES_ON}{_MEASURED}{_COUNTED}]|$)"
    rf"|(?<=一)(?=[{_GOES_ON}{_MEASURED}打]|$)(?!个(?![百千基月多小工自交钟星]))|(?<=[仅只足到]一)(?=[{_COUNTED}])))"
)
_SIGNS = frozenset("-－−负")
# After a number, its unit, a date or a name the sign is a dash: 3亿元-5亿元, 1月-5月, A-5.
_NO_SIGN_AFTER = frozenset(
    [
        *string.ascii_letters,
        *string.digits,
        *_NUMERALS,
        *(name[-1] for name in UNITS),
        *"年月日号）)+*/=.-－−０１２３４５６７８９",
    ]
)
# What numerals, units and comparators are written with in traditional characters; a unit is given in simplified ones.
_TRADITIONAL = str.maketrans(
    "萬億個點兩噸畝錢項條戶級歲時鐘間輛張場處雙對幣鎊歐裏約達過於餘幾數內為總種類",
    "万亿个点两吨亩钱项条户级岁时钟间辆张场处双对币镑欧里约达过于余几数内为总种类",
)
# Names that end in a letter which ends units too: 同比-8.8%, 上年同期-1.1亿元, 出口-3%.
_NAME_BEFORE_SIGN = re.compile(
    "(?:[同环環相]比|[同上本当]期|[当上本]月|[上去前]年|半年|季度|幅|[速温]度|[出进人]口|[产销总增流用]量)$"
)
_BELOW_ZERO_AFTER = frozenset(["", *"为是达到至从由和或长速幅约了，,：:（("])
# As many numbers without the end of a sentence are a table that lost its lines: what they say cannot be told.
_TABLE = 500
_SENTENCE_END = re.compile("[。！？!?；;\\n]")
_YEAR = re.compile(rf"(?:(?:1[5-9]|2[01])[0-9][0-9]|[一二][{_NUMERALS[:11]}]{{3}})年")
# 由3个减少为零, 从12条全部清零
_NONE_LEFT = re.compile(
    "(?:现在|目前|[，,]){0,2}(?P<to>(?:已|均|都|全部|全面|逐步|动态|实现|成功){0,4}"
    "(?:(?:减少|下降|降低|压减|压降|压缩|缩减|回落|降|减|变)(?:[为到至]|成)了?|清|归)零)(?=[，,。；;：:、！）)\\s的]|$)"
)
_ORIGIN = re.compile("[由从](?:[^，,。；;0-9]{0,6}[的年初末底期])?$")
_IS_EARLY = re.compile(
    "提前[0-9一二两三四五六七八九十]{1,4}(?:个?月|天|个工作日|年)(?=[，,。；;、）)]|$)"
)  # 工期提前42天
_AFTER = re.compile(f"({comparators.AFTER_PATTERN})")


def find(text: str) -> tuple[Quantity, ...]:
    """All quantities of a text in order, bare numbers among them; they never overlap.

    Of what stands behind some hundreds of numbers in one sentence, as in a table, only those with a unit.
    """
    return _found(text, None)


def measured(text: str) -> tuple[Quantity, ...]:
    """The quantities of a text that have a unit, a share's fractions among them: of bare numbers only an index's.

    Nor is what stands behind some hundreds of numbers in one sentence.
    """
    found = tuple(listed.ranks(text, _found(text, _is_measured))) if "第" in text else _found(text, _is_measured)
    are_listed = "分别" in text
    if are_listed or "个百分点" in text or any(quantity.kind == "number" for quantity in found):
        found = tuple(shared.with_units(text, found))
    if "零" in text:
        found = tuple(_with_none_left(text, found))
    return tuple(shared.with_bounds(text, found)) if are_listed else found


def _with_none_left(text: str, quantities: tuple[Quantity, ...]) -> Iterator[Quantity]:
    """The quantities and, behind one that a thing starts from, the 零 that it comes to, in its unit: 由3个减少为零."""
    for quantity in quantities:
        yield quantity
        zero = _NONE_LEFT.match(text, quantity.end)
        if zero and _ORIGIN.search(text, max(0, quantity.start - 12), quantity.start):
            start, end, none = *zero.span("to"), Decimal(0)
            yield quantity._replace(
                text=zero["to"],
                start=start,
                end=end,
                number_start=end - 1,
                value=none,
                scale_value=none,
                comparator="=",
            )


def _found(text: str, wanted: Callable[[str, re.Match[str]], bool] | None) -> tuple[Quantity, ...]:
    if not (
        "萬" in text
        or "億" in text
        or "個" in text
        or "點" in text
        or (wanted is None and ("時" in text or "兩" in text))
    ):
        return tuple(ranges.merged(text, _each(text, wanted)))
    plain = text.translate(_TRADITIONAL)
    return tuple(
        quantity._replace(text=text[quantity.start : quantity.end])
        for quantity in ranges.merged(plain, _each(plain, wanted))
    )


def _is_measured(text: str, match: re.Match[str]) -> bool:
    number, *signs = match.group("a", "unit", "scale", "part", "under", "slash")
    if any(signs) or "万" in number or "亿" in number or text[match.start() - 1 : match.start()] in ("第", "前"):
        return True
    return proportions.is_half(text, match.start()) if number == amounts.HALF else indices.is_index(text, match.start())


def _each(text: str, wanted: Callable[[str, re.Match[str]], bool] | None = None) -> Iterator[Quantity]:
    end = count = since = table = 0
    has_proportions = proportions.are_told(text)
    for run in _RUN.finditer(text):
        start, stop = run.span()
        if start < end or (text[stop : stop + 1] == "年" and _YEAR.match(text, start)):
            continue
        if has_proportions and (told := tuple(_proportions(text, start))):
            end = told[-1].end
            yield from told
            continue
        match = amounts.match(text, start)
        if match is None:
            continue
        end = match.end()
        count += 1
        if count % _TABLE == 0 and end > table:
            table, since = _out_of_table(text, since, end), end
            end = table if wanted else end
        if not wanted and end < table and match.end("a") == end and text[end - 1].isdigit():
            continue
        quantity = _read(text, match) if wanted is None or wanted(text, match) else None
        if quantity:
            yield quantity
            end = max(end, quantity.end)


def _out_of_table(text: str, start: int, end: int) -> int:
    """Where the sentence ends that all numbers of ``text[start:end]`` stand in, or else ``end``."""
    if _SENTENCE_END.search(text, start, end):
        return end
    found = _SENTENCE_END.search(text, end)
    return found.start() if found else len(text)


def _read(text: str, match: re.Match[str]) -> Quantity | None:
    if names.is_name(text, match):
        return None
    before, unit = text[match.start() - 1 : match.start()], match["unit"]
    if before == "第" and not unit and (match["scale"] or match["a"][-1] in "万亿"):
        return _amount(text, match)  # 第三万回: an ordinal, but no rank
    if before == "第" or unit == "强" or (before == "前" and unit in ("位", "名")):
        return ranks.rank(text, match, before)
    if before == "前" and not _IS_EARLY.match(text, match.start() - 2):
        return None if unit or not ranks.is_placed(text, match) else ranks.rank(text, match, before)
    return _amount(text, match)


def _amount(text: str, match: re.Match[str]) -> Quantity | None:
    amount = amounts.read(text, match)
    if amount is None:
        return None
    value, unit, scale_value, base_unit, kind, end = amount
    number_start = match.start()
    if text[number_start - 1 : number_start] in _SIGNS and _is_signed(text, number_start - 1):
        number_start, value, scale_value = number_start - 1, each(value, neg), each(scale_value, neg)
    cue, start = comparators.before(text, number_start)
    after = _AFTER.match(text, end) if end > match.end() else None
    if after and not isinstance(value, tuple):  # 2小时40分以内, 九成五以上
        cue, end = comparators.AFTER[after[1]], after.end()
    comparator = "range" if isinstance(value, tuple) else _comparator(text, match, cue)
    return Quantity(text[start:end], start, end, number_start, value, unit, scale_value, base_unit, comparator, kind)


def _proportions(text: str, start: int) -> Iterator[Quantity]:
    """The proportion that begins at a place, or each of three parts of a hundred: 产业结构为9∶43∶48."""
    if told := proportions.match(text, start):
        yield _proportion(text, start, told)
    for first, end in proportions.parts(text, start):
        value = amounts.tidy(Decimal(text[first:end]))
        yield Quantity(text[first:end], first, end, first, value, "%", value, "%", "=", "share")


def _proportion(text: str, start: int, told: proportions.Proportion) -> Quantity:
    cue, first = comparators.before(text, start)
    after = _AFTER.match(text, told.end)
    end, sign = (after.end(), comparators.AFTER[after[1]]) if after else (told.end, cue or "=")
    return Quantity(text[first:end], first, end, start, told.value, "", told.value, "", sign, "ratio")


def _is_signed(text: str, at: int) -> bool:
    """Whether the sign at a place says below zero: 增长-5.3%, 为负3度; not 2-3个, 2021年-2025年, 正负5%, 税负5亿元."""
    before = text[max(0, at - 4) : at].rstrip()
    if _NAME_BEFORE_SIGN.search(before):
        return True
    before = before[-1:]
    return before in _BELOW_ZERO_AFTER if text[at] == "负" else before not in _NO_SIGN_AFTER


def _comparator(text: str, match: re.Match[str], cue: Comparator | None) -> Comparator:
    after, *vague = match.group("after", "vague", "vague2", "more")
    if after:
        return comparators.AFTER[after.lstrip(" 及或者")]
    return ">" if any(vague) else cue or comparators.far(text, match.start()) or "="
