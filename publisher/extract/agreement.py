"""Goals, measures, metrics of one article -> the metrics, each in agreement with the goal or measure that it stands in.

What a done measure counts is there, and a level that a goal names is still to be reached.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from publisher.extract.times import moods
from publisher.extract.times.articles import present
from publisher.extract.times.articles.present import Present
from publisher.extract.times.aspects import bearings
from publisher.extract.times.figures import baselines, deviations, progress
from publisher.model.items import Evidence, Goal, Measure, Metric

_Place = tuple[int, int, int]
# What is done year by year, in a case, or with money set aside, was not all done: 每年安排900万元.
_GOES_ON = re.compile("每|连续|安排|预算|不低于|不少于|以上|计划|规划")
# What a goal names beside its level: 比2030年的3亿元增长8%, 现有的12座.
_BESIDE = re.compile("[比较]|已|现有|目前|原有|原来|基础上|的有|就达到|可以|[由从][^，,到至升增降]*$")

# A level of a year is aimed at where its sentence says so.
_DATED = re.compile("[12][0-9]{3}|今年|这")
_AIMS = re.compile("到(?:20|19|[一二“])|目标|力争|确保|争取|规划|将|提出")


def agreed(
    metrics: Iterable[Metric], goals: Sequence[Goal], measures: Sequence[Measure], now: Present | None
) -> Iterator[Metric]:
    """The metrics in their order; ``now`` tells which years are over."""
    done = _Spans([measure.evidence for measure in measures if measure.status == "done"])
    aimed = _Spans([goal.evidence for goal in goals])
    for metric in metrics:
        if metric.status in ("plan", "target") and (around := done.around(metric.evidence)):
            yield replace(metric, status="actual") if _was_done(metric, around, now) else metric
        elif metric.status == "actual" and (around := aimed.around(metric.evidence)):
            yield replace(metric, status="target") if _is_aimed_at(metric, around, now) else metric
        else:
            yield metric


class _Spans:
    """The places of items, to be asked which of them a metric stands in."""

    def __init__(self, evidence: Iterable[Evidence]) -> None:
        self._found = sorted(evidence, key=_place)
        self._starts = list(map(_place, self._found))

    def around(self, inner: Evidence) -> Evidence | None:
        """The last item that begins no later than the metric, if it holds all of it."""
        nth = bisect_right(self._starts, _place(inner)) - 1
        found = self._found[nth] if nth >= 0 else None
        same = found and (found.section, found.paragraph) == (inner.section, inner.paragraph)
        return found if found and same and inner.end <= found.end else None


def _place(evidence: Evidence) -> _Place:
    return evidence.section, evidence.paragraph, evidence.start


def _was_done(metric: Metric, around: Evidence, now: Present | None) -> bool:
    """Whether nothing in the measure says that the figure is of more than what was done."""
    if metric.period and present.outlook(now, metric.period) == "future":
        return False
    evidence = metric.evidence
    if progress.is_task(evidence.context.text, evidence.start, evidence.end):
        return False
    return not moods.look_ahead(around.quote) and _GOES_ON.search(around.quote) is None


def _is_aimed_at(metric: Metric, around: Evidence, now: Present | None) -> bool:
    """Whether the figure is the level that the goal names, and not what there was before."""
    if metric.period and (bearings.GONE.match(metric.period) or present.outlook(now, metric.period) == "past"):
        return False
    evidence = metric.evidence
    if metric.period and _DATED.match(metric.period) and not _looks_ahead(evidence):
        return False
    text = evidence.context.text
    if baselines.is_old(text, evidence.end) or deviations.is_measured(text, evidence.end):
        return False
    if deviations.tells_gap(evidence.quote):
        return False
    return _BESIDE.search(around.quote, 0, evidence.end - around.start) is None


def _looks_ahead(evidence: Evidence) -> bool:
    """Whether the sentence up to the figure speaks of what is to come."""
    text = evidence.context.text
    return _AIMS.search(text, text.rfind("。", 0, evidence.start) + 1, evidence.end) is not None
