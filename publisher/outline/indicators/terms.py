"""A metric -> what years its figure sums up: none but its own, all of several (累计), or their mean (年均)."""

import re
from typing import Final, Literal

from publisher.model import Metric
from publisher.outline.indicators.names import verb
from publisher.outline.metrics.changes import lead_in, pace
from publisher.outline.metrics.periods import covers_years, years

Term = Literal["", "年均", "累计"]
TERMS: Final[tuple[Term, ...]] = ("", "年均", "累计")
_ADDS_UP = {"level", "count"}
_CLAUSE = re.compile("[，,；;：:]")
_REACHES = re.compile("(?:达到?|突破|[增升扩减降]至|到)$")
_SINCE = re.compile("[比较](?P<base>[0-9]{4})年")


def term(metric: Metric, date: str) -> Term:
    """The term; ``date`` is the source's.

    A growth sums up years where it is counted from an earlier year than the one before; of amounts 累计 may only say
    that all there are were counted (累计建成5G基站2600个), unless it is of what was new or of several years.
    """
    several = covers_years(metric.period or "", date)
    if metric.kind == "growth":
        return _pace(metric) or ("累计" if several or _is_since(metric, date) else "")
    if metric.kind not in _ADDS_UP:
        return ""
    clause = _CLAUSE.split(lead_in(metric))[-1] + metric.indicator
    if "年均" in clause:
        return "年均"
    new = "新增" in metric.indicator or bool(verb(metric, ""))
    reaches = _REACHES.search(lead_in(metric)) or _REACHES.search(metric.cue)
    counted = several and ("累计" in clause or new or not reaches)
    return "累计" if counted or (new and "累计" in clause) else ""


def _pace(metric: Metric) -> Term:
    said = pace(metric)
    return next((one for one in TERMS if one == said), "")


def _is_since(metric: Metric, date: str) -> bool:
    """Whether the growth is said to be from a year that is not the one before its own: 比2025年下降13.5%."""
    base, own = _SINCE.search(lead_in(metric)), years(metric.period or "", date)
    return base is not None and bool(own) and own[-1] - int(base["base"]) > 1
