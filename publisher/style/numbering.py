"""A numbering pattern with a sample numeral (``一、`` ``（一）`` ``1.`` ``①`` ``•``) -> the labels 一、 二、 三、 …"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

Numeral = Literal["chinese", "decimal", "circled", "bullet"]

_SAMPLES: dict[str, Numeral] = {"一": "chinese", "1": "decimal", "①": "circled"}
_DIGITS = "零一二三四五六七八九"
_RANKS = ("", "十", "百", "千")
_CIRCLED = ((1, 20, 0x2460), (21, 35, 0x3251), (36, 50, 0x32B1))


@dataclass(frozen=True, slots=True)
class Pattern:
    """A pattern taken apart: ``（一）`` is a chinese numeral between ``（`` and ``）``; a bullet is all ``before``."""

    numeral: Numeral
    before: str
    after: str


def pattern(text: str) -> Pattern:
    """The pattern that ``text`` shows by its first sample numeral; raises ValueError where it shows none it knows."""
    sample = re.search(r"[一1①]", text)
    if sample and not re.search(r"[\d一二三四五六七八九十①]", text[sample.end() :]):
        return Pattern(_SAMPLES[sample[0]], text[: sample.start()], text[sample.end() :])
    if text and len(text) <= 2 and not re.search(r"\w", text):
        return Pattern("bullet", text, "")
    raise ValueError(f"no numbering pattern: {text!r}")


def label(text: str, number: int) -> str:
    """The label of the ``number``-th paragraph (from 1) under the pattern ``text``; empty where there is no pattern."""
    if not text:
        return ""
    shape = pattern(text)
    return shape.before + _FORMATS[shape.numeral](number) + shape.after


def chinese(number: int) -> str:
    """A number from 1 to 9999 as it is read out: 十, 二十一, 一百零一 (Word's ``chineseCountingThousand``)."""
    digits = [int(digit) for digit in str(number)]
    ranks = reversed(_RANKS[: len(digits)])
    read = "".join(_DIGITS[digit] + (rank if digit else "") for digit, rank in zip(digits, ranks, strict=True))
    read = re.sub("零+", "零", read).rstrip("零")
    return read.removeprefix("一") if 10 <= number < 20 else read


def circled(number: int) -> str:
    """① to ㊿; from 51 on (51), since there is no such character."""
    for first, last, code in _CIRCLED:
        if first <= number <= last:
            return chr(code + number - first)
    return f"({number})"


_FORMATS: dict[Numeral, Callable[[int], str]] = {
    "chinese": chinese,
    "decimal": str,
    "circled": circled,
    "bullet": lambda _: "",
}
