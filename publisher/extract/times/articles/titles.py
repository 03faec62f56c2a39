"""An article's title -> the years that it says the article is of."""

import re
from functools import lru_cache

from publisher.extract.times.articles.outlooks import Outlook
from publisher.model import Article

_BULLETIN = re.compile(r"((?:19|20)[0-9]{2})年[^，,。]{0,24}统计公报")
_OF_A_YEAR = re.compile(r"((?:19|20)[0-9]{2})年度[^，,。]{0,16}(?:报告|总结|年报|公报|情况)")
_TITLE_YEAR = re.compile("20[0-9]{2}(?=年)")
# 披露2026年半年度报告, 发布2025年年度报告
_PERIODIC = re.compile("(?P<year>20[0-9]{2})年?(?:(?P<half>半年度?报告?)|年?度?(?:报告|年报))")
# 前三季度岑州经济延续回升态势, 2025年上半年全市工业生产情况
_PART_OF_A_YEAR = re.compile(
    "[^，,。：:、0-9]{0,6}(?P<part>(?:20[0-9]{2}年)?(?:前三季度|上半年|一季度|[1１][-—–至][0-9０-９]{1,2}月份?))"
    "[^，,。]{0,14}(?:经济|工业|农业|消费|外贸|投资|财政|生产)[^，,。]{0,8}(?:运行|态势|形势|情况|增长|回升|向好|平稳|简况|公报)"
)
_A_TIME = re.compile("[0-9０-９]月|季度|半年|全年|去年|今年|目前|累计|20[0-9]{2}年")
_OF_THE_REPORT = ("报告期", "报告期内", "本报告期", "本报告期内")


@lru_cache(maxsize=16)
def year_of_bulletin(title: str) -> str | None:
    """The year that a statistical bulletin is of (2024年国民经济和社会发展统计公报); None for other titles."""
    found = _BULLETIN.search(title)
    return found[1] if found else None


def year_reported(title: str, outlook: Outlook) -> str | None:
    """The year that a report's title says it is of (2025年度工作报告), for what it reports; None for other titles."""
    found = None if outlook in ("future", "ahead") else _OF_A_YEAR.search(title)
    return found[1] if found else None


@lru_cache(maxsize=16)
def latest_year(title: str) -> str:
    """The year that a plan's title names (2026年工作要点), the last of several; empty where it names none."""
    return max(_TITLE_YEAR.findall(title), default="")


def of_report(article: Article, period: str | None, earlier: str | None = None) -> str | None:
    """The time of the half-year's or year's report that an article tells of first, for 报告期内; others as they are.

    What is reported without a time is of the part of a year that a bulletin's title is of (前三季度经济运行情况),
    unless another stands ``earlier`` in its sentence; None: it is not reported.
    """
    if period is None and earlier is not None and _A_TIME.search(earlier) is None:
        return _of_its_title(article.title)
    if period not in _OF_THE_REPORT:
        return period
    told = (paragraph.text for section in article.sections[:2] for paragraph in section.paragraphs[:2])
    found = _PERIODIC.search("\n".join((article.title, *told)))
    if found is None:
        return period
    return f"{found['year']}-01/{found['year']}-06" if found["half"] else found["year"]


@lru_cache(maxsize=16)
def _of_its_title(title: str) -> str | None:
    found = _PART_OF_A_YEAR.match(title)
    return found["part"] if found else None
