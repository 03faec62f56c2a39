"""Two years that a figure went between (从2020年的3万吨增加到2024年的5万吨) -> the times of the figures after it."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from publisher.extract.periods import Period
from publisher.extract.text import boundaries
from publisher.extract.text.boundaries import Boundaries
from publisher.extract.text.patterns import lazily
from publisher.extract.times.reach import adverbials

_BETWEEN = re.compile(r"[^，,。；;]{1,24}[到至为爲]了?")
_COMPARING = ("比", "较", "較")
_WITH = ("同", "与", "和", "跟")
_FIGURE = "(?:居[^，,。；;]{0,6}|世界|全国|全省)*第?[0-9０-９一二三四五六七八九十两百]"
# ，平均每年增长7%: so it grew from the one to the other.
_GREW = re.compile(
    r"(?:按[^，,。；;]{2,10}[，,]|扣除[^，,。；;]{2,10}[，,])?(?:平均每年|每年平均|年均|[一二两三四五六七八九十]年(?:间|来)?|累计)?"
    r"(?:实际|共)?(?:增长|增加|递增|递减|提高|上升|下降|降低|减少)了?(?![到至为])"
)
# 居民收入由3000元增加到5000元
_WENT = lazily(rf"[^，,。；;0-9]{{0,24}}?[由从從](?={_FIGURE})[^，,。；;]{{1,24}}?[到至为爲](?={_FIGURE})")

# 到2022年和2030年，健康素养分别不低于22%和30%: a figure for each.
_BOTH = re.compile("[和、与]到?")
_TWO_FIGURES = re.compile(
    r"(?P<first>[0-9][0-9.]*[^，,。；;和、与0-9]{1,8})[和、与](?P<second>[0-9][0-9.]*[^，,。；;和、与0-9]{1,8})(?=[，,。；;]|$)"
)

Reach = tuple[int, int, str]


def find(text: str, found: Sequence[Period], bounds: Boundaries) -> Iterator[Reach]:
    """From where to where in a paragraph which year holds, by the pairs of years that stand in it."""
    for index, (first, second) in enumerate(pairwise(found)):
        if _is_pair(text, first, second):
            stop = found[index + 2].start if index + 2 < len(found) else len(text)
            yield from _told(text, (first, second), stop, bounds)
        elif _are_both(text, first, second):
            yield from _one_each(text, (first, second), boundaries.after(bounds.full, second.end, len(text)))
        elif _is_against(text, first, second):
            stop = found[index + 2].start if index + 2 < len(found) else len(text)
            reaches = _told(text, (second, first), stop, bounds)
            yield from (reach for reach in reaches if "/" not in reach[2])


def _is_pair(text: str, first: Period, second: Period) -> bool:
    if text[first.start - 1 : first.start] not in adverbials.ORIGINS or not (first.value + second.value).isdigit():
        return False
    years = adverbials.is_year(first) and adverbials.is_year(second)
    return years and _BETWEEN.fullmatch(text, first.end, second.start) is not None


def _are_both(text: str, first: Period, second: Period) -> bool:
    """Whether two years to come are named side by side at the head of their sentence: 到2022年和2030年，."""
    years = adverbials.is_year(first) and adverbials.is_year(second) and (first.value + second.value).isdigit()
    return (
        years
        and _BOTH.fullmatch(text, first.end, second.start) is not None
        and text[second.end : second.end + 1] in "，,"
    )


def _one_each(text: str, pair: tuple[Period, Period], stop: int) -> Iterator[Reach]:
    for found in _TWO_FIGURES.finditer(text, pair[1].end, stop):
        yield *found.span("first"), pair[0].value
        yield *found.span("second"), pair[1].value


def _is_against(text: str, year: Period, base: Period) -> bool:
    """Whether a sentence sets a year against an earlier one: 2025年达到9亿元，比2020年的6亿元…, 2025年同2020年相比."""
    before = text[base.start - 1 : base.start]
    compared = before in _COMPARING and text.startswith("的", base.end)
    if not compared and not (before in _WITH and text.startswith("相比", base.end)):
        return False
    years = adverbials.is_year(year) and adverbials.is_year(base) and (year.value + base.value).isdigit()
    return years and base.value < year.value and "。" not in text[year.end : base.start]


def _told(text: str, pair: tuple[Period, Period], stop: int, bounds: Boundaries) -> Iterator[Reach]:
    first, second = pair
    at = max(first.end, second.end)
    sentence_end = boundaries.after(bounds.full, at, len(text))
    start = boundaries.after(bounds.clauses, at, len(text)) + 1
    while start < stop:
        grew = _GREW.match(text, start) if start < sentence_end else None
        end = min(boundaries.after(bounds.clauses, grew.end() if grew else start, len(text)), stop)
        went = None if grew else _WENT().match(text, start, end)
        if grew:
            yield start, end, f"{first.value}/{second.value}"
        elif went:
            yield start, went.end(), first.value
            yield went.end(), end, second.value
        elif start > sentence_end and text[start:end] != "其中":
            return
        start = end + 1
