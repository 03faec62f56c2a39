"""The five-year plans that a paragraph names -> those that are over: ``“十三五”时期，…。“十四五”时期，要…``."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from publisher.extract import periods
from publisher.extract.text.clauses import Sentence
from publisher.extract.times import moods
from publisher.extract.times.articles import present
from publisher.extract.times.articles.present import Present

_OPENINGS = "“‘"
_LONGEST = 9  # letters of “十四五”时期
# At the head of a sentence, which is read to its end.
_HEADED = re.compile("(?:(?<=[。！])|^)[“‘][一二三四五六七八九十]{1,2}五[”’](?:时期|期间)[^。！]*")


def over(text: str, sentences: Iterable[Sentence], first_year: int) -> Iterator[bool]:
    """Whether each sentence tells of a plan that ended before the first open year, or that another has followed."""
    is_over = False
    since = max(first_year, _since(text))
    for sentence in sentences:
        is_over = is_over or _opens_with_a_plan_before(text, sentence.start, since)
        yield is_over
        is_over = is_over and not sentence.full


def is_over(period: str, now: Present | None, text: str) -> bool:
    """Whether a period is a plan that ended before ``now``, or before the one that ``text`` looks ahead to."""
    if not period.startswith(tuple(_OPENINGS)):
        return False
    year = max(now.first if now else 0, _since(text))
    return _ended_before(period, year)


def _opens_with_a_plan_before(text: str, start: int, year: int) -> bool:
    if text[start : start + 1] not in _OPENINGS:
        return False
    return _ended_before(text[start : start + _LONGEST], year)


def _ended_before(words: str, year: int) -> bool:
    """Whether some words open with a plan that ended before a year; 0 is before all."""
    spans = periods.find(words) if year else ()
    return bool(spans) and spans[0].start <= 1 and present.outlook(Present(year, year), spans[0].value) == "past"


@lru_cache(maxsize=64)
def _since(text: str) -> int:
    """The year that the first plan begins in whose sentence looks ahead; 0 where none does."""
    if "五”" not in text and "五’" not in text:
        return 0
    ahead = next((headed[0] for headed in _HEADED.finditer(text) if moods.look_ahead(headed[0])), "")
    spans = periods.find(ahead[:_LONGEST])
    return int(spans[0].value[:4]) if spans and spans[0].value[:4].isdigit() else 0
