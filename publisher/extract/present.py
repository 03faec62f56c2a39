"""Article -> the years that it may speak in: what it tells of before them is past, and after them to come."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from publisher.extract import numerals, outlooks, periods
from publisher.extract.outlooks import Outlook
from publisher.model import Article

_YEAR = re.compile("[12][0-9]{3}")
_DAY = re.compile("[12][0-9]{3}-[0-9]{2}-[0-9]{2}$")
# 2024年政府工作报告, 2025年工作要点; no 2021—2025年规划.
_OF_A_YEAR = re.compile("[^，,。]{0,24}(?:报告|总结|小结|要点|工作计划|工作安排|工作思路)")
_WORK = re.compile("[^，,。]{0,16}(?:工作|任务|建议|部署)")

_WRITTEN = "(?P<year>19[0-9]{2}|20[0-9]{2}|１９[０-９]{2}|２０[０-９]{2}|[一二][九○〇零][零〇○一二三四五六七八九]{2})年"
# 2023年达到…, and 争取2026年达到…, 2026年，要….
_TOLD = re.compile(f"(?<![到至划比])(?:^|(?<=[，,。；;])){_WRITTEN}(?![^，,。；;]{{0,24}}(?:将|要|力争|争取|计划))")
_THEN = _WRITTEN.replace("year", "then")
_SET = re.compile(
    f"(?:争取|力争|确保)(?:到|在)?{_WRITTEN}|(?:到|在)?{_THEN}[，,]?[^，,。；;了已]{{0,12}}(?:将|要(?!求)|力争|争取)"
)


class Present(NamedTuple):
    """The first and the last of these years."""

    first: int
    last: int


@lru_cache(maxsize=16)
def find(article: Article) -> Present | None:
    """What the dateline, the title or else the headings tell (2024年工作回顾); None where they tell nothing."""
    dated = tuple(_dated(article)) or tuple(_titled(article.title)) or tuple(_headed(article))
    return Present(min(dated), max(dated)) if dated else _between(article)


def outlook(present: Present | None, period: str) -> Outlook | None:
    """Whether a period in ISO form (``1953/1957``) is over or to come; None for others and for words."""
    years = [int(end[:4]) for end in period.split("/") if _YEAR.match(end)]
    if present is None or not years:
        return None
    if years[-1] < present.first and not period.endswith(".."):
        return "past"
    return "future" if years[0] > present.last else None


def _dated(article: Article) -> Iterator[int]:
    for line in (*article.kicker, *article.bylines):
        for period in periods.find(line):
            if _DAY.match(period.value):
                yield int(period.value[:4])


def _titled(title: str) -> Iterator[int]:
    for period in periods.find(title):
        if _YEAR.fullmatch(period.value) and _OF_A_YEAR.match(title, period.end):
            yield int(period.value)


def _headed(article: Article) -> Iterator[int]:
    for section in article.sections:
        heading = section.heading or ""
        for period in periods.find(heading):
            if _YEAR.fullmatch(period.value) and _WORK.match(heading, period.end):
                yield int(period.value) + (outlooks.of_heading(heading) == "past")


def _between(article: Article) -> Present | None:
    """After the years that its reviews tell of and before those that the rest says are to come."""
    gone: list[int] = []
    coming: list[int] = []
    for section, headed in zip(article.sections, outlooks.headed(article.sections), strict=True):
        for paragraph in section.paragraphs:
            told, pattern = (gone, _TOLD) if headed == "past" else (coming, _SET)
            told.extend(_year(match) for match in pattern.finditer(paragraph.text))
    if not gone or not coming or max(gone) >= min(coming):
        return None
    return Present(max(gone) + 1, max(max(gone) + 1, min(coming) - 1))


def _year(match: re.Match[str]) -> int:
    written = match["year"] or match.groupdict().get("then") or ""
    return int(numerals.low(numerals.parse(written)))
