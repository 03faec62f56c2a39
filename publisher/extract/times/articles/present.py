"""Article -> the years that it may speak in: what it tells of before them is past, and after them to come."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from publisher.extract import periods
from publisher.extract.numbers import numerals
from publisher.extract.times.articles import outlooks
from publisher.extract.times.articles.outlooks import Outlook
from publisher.model import Article

_YEAR = re.compile("[12][0-9]{3}")
_FIVE_YEARS = re.compile("第(十[一二三四五六])个五年")
_SPAN = re.compile("20[0-9]{2}/20[0-9]{2}")
_DAY = re.compile("[12][0-9]{3}-[0-9]{2}-[0-9]{2}$")
# 2024年政府工作报告, 2025年工作要点; no 2021—2025年规划.
_OF_A_YEAR = re.compile("[^，,。]{0,24}(?:报告|总结|小结|要点|工作计划|工作安排|工作思路|情况)")
_WORK = re.compile("[^，,。]{0,16}(?:工作|任务|建议|部署)")

_WRITTEN = re.compile(
    "(?:19[0-9]{2}|20[0-9]{2}|１９[０-９]{2}|２０[０-９]{2}|[一二][九○〇零][零〇○一二三四五六七八九]{2})(?=年)"
)
# 本报讯 2026年11月5日，规划公布。
_DATELINE = re.compile(
    "[^。！？]{0,40}?(20[0-9]{2})年[0-9]{1,2}月[0-9]{1,2}日(?=[^。！？]{0,60}(?:记者|获悉|公布|发布|印发|出台|召开|举行|举办|通报|披露))"
)
_OPENS = ("", "，", ",", "。", "；", ";")
_STRIVEN_FOR = ("争取", "力争", "确保", "争取到", "力争到")
_TO_BE = re.compile("年[，,]?[^，,。；;了已]{0,12}(?:将|要(?!求)|力争|争取)")
_INTENDED = re.compile("[^，,。；;]{0,24}(?:将|要|力争|争取|计划)")


class Present(NamedTuple):
    """The first and the last of these years."""

    first: int
    last: int


def find(article: Article) -> Present | None:
    """What the dateline, the title or else the headings tell (2024年工作回顾); None where they tell nothing."""
    dated = tuple(_dated(article)) or tuple(_titled(article.title)) or tuple(_headed(article))
    dated = dated or tuple(_planned(article)) or tuple(_opened(article))
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


def _planned(article: Article) -> Iterator[int]:
    """The first year of the plan that an article sets out by its title: “十五五”规划, 行动计划（2026—2028年）."""
    if outlooks.of_article(article) != "future":
        return
    for line in (article.title, *article.kicker):
        for period in periods.find(_FIVE_YEARS.sub(r"“\1五”", line)):
            if _SPAN.fullmatch(period.value):
                yield int(period.value[:4])


def _opened(article: Article) -> Iterator[int]:
    """The year of the day that news opens with."""
    first = article.sections[0].paragraphs[:1] if article.sections else ()
    for paragraph in first:
        if "日" in paragraph.text[:60] and (found := _DATELINE.match(paragraph.text)):
            yield int(found[1])


def _headed(article: Article) -> Iterator[int]:
    for section in article.sections:
        heading = section.heading or ""
        for period in periods.find(heading):
            if _YEAR.fullmatch(period.value) and _WORK.match(heading, period.end):
                yield int(period.value) + (outlooks.of_heading(heading) == "past")


def _between(article: Article) -> Present | None:
    """After the years that its reviews tell of and before those that the rest says are to come."""
    headed = tuple(outlooks.headed(article.sections))
    if "past" not in headed:
        return None
    gone: list[int] = []
    coming: list[int] = []
    for section, outlook in zip(article.sections, headed, strict=True):
        for paragraph in section.paragraphs:
            if outlook == "past":
                gone.extend(_told(paragraph.text))
            else:
                coming.extend(_set(paragraph.text))
    if not gone or not coming or max(gone) >= min(coming):
        return None
    return Present(max(gone) + 1, max(max(gone) + 1, min(coming) - 1))


def _told(text: str) -> Iterator[int]:
    """The years that open a clause which intends nothing: 2023年达到…."""
    for written in _WRITTEN.finditer(text):
        if text[written.start() - 1 : written.start()] in _OPENS and not _INTENDED.match(text, written.end()):
            yield _number(written[0])


def _set(text: str) -> Iterator[int]:
    """The years that are striven for or in which something is to be: 争取2026年达到…, 2026年，要…."""
    for written in _WRITTEN.finditer(text):
        if text.endswith(_STRIVEN_FOR, 0, written.start()) or _TO_BE.match(text, written.end()):
            yield _number(written[0])


def _number(written: str) -> int:
    return int(numerals.low(numerals.parse(written)))
