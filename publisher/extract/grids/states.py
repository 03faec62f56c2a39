"""A table's column or row -> whether its figures are reached, aimed at or planned."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from publisher.extract import periods
from publisher.extract.grids.columns import Column
from publisher.extract.grids.heads import MEAN
from publisher.extract.periods import Period
from publisher.extract.times.articles import present
from publisher.extract.times.articles.outlooks import Outlook
from publisher.extract.times.articles.present import Present
from publisher.model.items import MetricStatus

_YEAR = re.compile("(?:19|20)[0-9]{2}")

_PLAN = re.compile("(?:规划|纲要|计划|方案|建议|目标)(?:[（(][^（）()]*[）)])?[”》]?$")
_NAMED: tuple[tuple[MetricStatus, re.Pattern[str]], ...] = (
    ("ongoing", re.compile("在建(?!成)|续建")),
    ("plan", re.compile("拟建|待建|储备|谋划")),
)
_DONE = re.compile("已建|建成|竣工|完工|投产")
_ONCE_RUNNING = re.compile("(?:达产|投产|建成|满产|达效|运营|投用)[之以]?后|(?:满负荷|全部?)(?:达产|投产)")


class Time(NamedTuple):
    """When the article speaks, what its section looks at, and the years that its title names; None: it names none.

    ``sets``: the article is a plan for them.
    """

    present: Present | None
    outlook: Outlook
    plan: Period | None
    sets: bool = False


def plan(title: str) -> Period | None:
    """The several years that a title names (2031—2035年, “十七五”规划); None where it names none."""
    return next((period for period in periods.find(title) if "/" in period.value and _years(period.value)), None)


def sets(title: str) -> bool:
    """Whether an article of this title is a plan, and no report on one."""
    return _PLAN.search(title) is not None


def reached(told: Iterable[tuple[str | None, MetricStatus | None]]) -> int:
    """The last year of which it is said that it is over (2030年实际); 0 where that is said of none."""
    return max((year for period, state in told if state == "actual" for year in _years(period)), default=0)


class Told(NamedTuple):
    """What is told of a figure's time: its own ``period``, up to which year others are ``reached``, whether it aims,
    and the state that the table's ``name`` says.
    """

    period: str | None
    reached: int
    aims: bool
    name: MetricStatus | None = None


def named(names: Iterable[str]) -> MetricStatus | None:
    """What the names over a table say of all that stands in it: 在建项目 are not done yet; None where they do not."""
    words = "\n".join(names)
    found = [state for state, pattern in _NAMED if pattern.search(words)]
    return found[0] if len(found) == 1 and not _DONE.search(words) else None


def of(column: Column, told: Told, time: Time) -> MetricStatus:
    """The status of a column's figures, by what stands over them or else by their time."""
    said = _said(column, told)
    if said:
        return said
    last, years = told.reached, _years(told.period)
    if years and (last or (time.plan and years[-1] < _years(time.plan.value)[0])):
        return "target" if years[-1] > (last or years[-1]) else "actual"
    if time.plan and time.sets and (column.words == MEAN or (years and years[0] >= _years(time.plan.value)[0])):
        return "target"
    if years and time.present:
        return "target" if present.outlook(time.present, told.period or "") == "future" else "actual"
    if time.outlook != "future" and not told.aims:  # what the sentences around a table say is not of its figures
        return "actual"
    return "plan" if column.words and not column.words.endswith("增长") and not told.aims else "target"


def _said(column: Column, told: Told) -> MetricStatus | None:
    """What the words over the column say, or else those over the table; None where they say nothing."""
    running: MetricStatus | None = "plan" if _ONCE_RUNNING.search(column.head) else None
    return column.state or running or (told.name if told.period is None else None)


def _years(period: str | None) -> list[int]:
    return [int(year) for year in _YEAR.findall(period or "")]
