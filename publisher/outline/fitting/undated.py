"""What a brief prints -> a warning for each source without a date whose words need it: which year 去年 is."""

import re
from collections.abc import Iterable, Iterator

from publisher.model import Metric, Point
from publisher.outline.desk import Desk
from publisher.outline.metrics.periods import names_a_year, part_of_year, period_words

_OF_A_DATE = re.compile("(?<![比较同过])(?:今年|本年|去年|上年|前年|明年|后年)(?!同期|水平|基数)")
_HINT = "say when the article appeared, be it the year alone:  date: 2026-01"


def warn_of_undated(points: Iterable[Point], desk: Desk) -> None:
    """Warn of each source that the outline gives no date, and of what its words leave open: 去年, 上半年."""
    said: dict[str, dict[str, None]] = {}
    for point in points:
        for one in (point, *point.also):
            if not one.source.date:
                said.setdefault(one.source.id, {}).update(dict.fromkeys(_open(one)))
    for name, words in said.items():
        if words:
            told = "、".join(words)
            desk.warn(desk.outline.places[name], f"{name!r} has no date: the brief tells {told} and no year", _HINT)


def _open(point: Point) -> Iterator[str]:
    """The times that nobody can tell the year of without the article's date."""
    if not isinstance(point.item, Metric):
        yield from _OF_A_DATE.findall(point.words or point.item.evidence.quote)
        return
    period = point.item.period or ""
    words = period_words(period)
    if _OF_A_DATE.match(words) or (part_of_year(period, "") and not names_a_year(words)):
        yield words
