"""Metrics -> the metrics, none of them reached in a year that the article otherwise only aims at.

``2030年人口80万`` at the head of an article tells no word of what is to come; that its other figures of 2027, 2030 and
2035 are aims does.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from publisher.extract.times.aspects import bearings, leanings
from publisher.model.items import Metric

_YEAR = re.compile("20[0-9]{2}")
_SENTENCE = re.compile("[。！？；;\n…]")
_COMPARED = re.compile("同比|比上年|比去年|较上年|较去年|已|截至")
# 《新区规划（2026—2035年）》正式公布
_ISSUED = re.compile(
    "(?P<issues>(?:公布|印发|发布|出台|审议通过|批复)了?)?《[^》]{2,40}[（(](?P<first>20[0-9]{2})(?:年)?[-—–~～至]{1,2}(?P<last>20[0-9]{2})年?[）)][^》]{0,8}》"
    "(?(issues)|[^。；;]{0,10}(?:公布|印发|发布|出台|获批|通过|亮相))"
)


def settled(metrics: Iterable[Metric]) -> Iterator[Metric]:
    """The metrics in their order; in the years from the first that is mostly aimed at most figures must be aims."""
    told = tuple(metrics)
    first = _first_year(told)
    coming = [metric for metric in told if _is_from(first, metric)]
    reached = sum(metric.status == "actual" for metric in coming)
    are_aims = 2 * reached < len(coming)
    for metric in told:
        is_to_come = (are_aims and _is_from(first, metric)) or (_is_year(metric) and _is_planned(metric))
        is_aimed_at = is_to_come and metric.status == "actual" and not _was_reached(metric)
        yield replace(metric, status="target") if is_aimed_at else metric


def _first_year(metrics: Iterable[Metric]) -> str:
    """The first year that more figures aim at than report of; empty if there is none.

    ``2025年，外贸增长2%，低于8%的目标`` is a report of 2025 all the same.
    """
    aims: Counter[str] = Counter()
    for metric in metrics:
        if metric.period and _is_year(metric):
            aims[metric.period] += (metric.status == "target") - (metric.status == "actual")
    return min((year for year, more in aims.items() if more > 0), default="")


def _is_from(first: str, metric: Metric) -> bool:
    return first != "" and _is_year(metric) and (metric.period or "") >= first


def _is_year(metric: Metric) -> bool:
    return metric.period is not None and _YEAR.fullmatch(metric.period) is not None


def _is_planned(metric: Metric) -> bool:
    """Whether the paragraph tells that a plan was issued that ends no sooner than the figure's year."""
    text = metric.evidence.context.text
    issued = _ISSUED.search(text) if "年）》" in text or "年)》" in text else None
    return issued is not None and issued["first"] < (metric.period or "") <= issued["last"]


def _was_reached(metric: Metric) -> bool:
    """Whether the figure's sentence says so of it, or of what stands before it."""
    text, at = metric.evidence.context.text, metric.evidence.start
    told = _SENTENCE.split(text[:at])[-1] + metric.evidence.quote
    return leanings.nearest(told) == "past" or _COMPARED.search(told) is not None or bool(bearings.ENDED.search(told))
