"""Spots of a picture -> the names of its series and categories, with the times of figures that are of several."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from publisher.model import ChartPlan
from publisher.outline.charts.spots import Category, Line, Spot, is_aimed, time_of
from publisher.outline.desk import Desk
from publisher.outline.indicators.matrix import heads
from publisher.outline.metrics.periods import names_a_year


def lines_of(drawn: Sequence[Spot], desk: Desk) -> list[Line]:
    """The series, each region's together, what is reached before what is aimed at."""
    regions = ["", *heads("region", [one.figure for one in drawn], desk)]
    return sorted({one.line for one in drawn}, key=lambda line: (regions.index(line.region), line.aimed))


def series_names(plan: ChartPlan, drawn: Sequence[Spot], desk: Desk) -> list[str]:
    """For each series the region, the state, or both, as lines differ by them: 已实现（2024年）.

    The time stands there where figures are of several: that which most of the series are of.
    """
    lines = lines_of(drawn, desk)
    both = len({line.aimed for line in lines}) > 1
    times = _times(drawn) if plan.by != "year" and _differ(drawn) else {}
    labels = [desk.outline.labels["target" if line.aimed else "actual"] for line in lines]
    names = [
        line.region + (label if both or not line.region else "") for line, label in zip(lines, labels, strict=True)
    ]
    return [name + (f"（{times[line]}）" if line in times else "") for name, line in zip(names, lines, strict=True)]


def category_names(plan: ChartPlan, drawn: Sequence[Spot], desk: Desk) -> list[str]:
    """For each category its name, its unit where they differ, and times that no series says: 东区（2023年）."""
    spots: dict[Category, list[Spot]] = defaultdict(list)
    for one in drawn:
        spots[one.category].append(one)
    if plan.by == "year":
        return [at.region + _year(own, desk) for at, own in spots.items()]
    times = _times(drawn)
    of_units = len({one.figure.metric.unit for one in drawn}) > 1
    names = []
    for at, own in spots.items():
        unsaid = [one for one in own if time_of(one.figure) != times.get(one.line)]
        dated = _dated([one for one in unsaid if time_of(one.figure) not in at.head], desk)
        beside = [own[0].figure.metric.unit, *dated] if of_units else dated
        names.append(at.region + at.head + (f"（{'；'.join(filter(None, beside))}）" if any(beside) else ""))
    return names


def _times(drawn: Sequence[Spot]) -> dict[Line, str]:
    """The time that needs no word at the categories: that of all figures, or which most of a series are of.

    A series alone has no name in print; one with a figure of which no time is told, or beside others one that names no
    year (1—2月), is of none, for it would seem to be of the others' year.
    """
    own: dict[Line, Counter[str]] = defaultdict(Counter)
    for one in drawn:
        own[one.line][time_of(one.figure)] += 1
    if len(own) == 1 and _differ(drawn):
        return {}
    usual = {line: times.most_common(1)[0][0] for line, times in own.items()}
    return {line: time for line, time in usual.items() if _is_clear(own[line]) or not _differ(drawn)}


def _is_clear(times: Iterable[str]) -> bool:
    """Whether all times can be told from that which stands for most: each names its year, or they are one."""
    told = set(times)
    return "" not in told and (len(told) == 1 or all(map(names_a_year, told)))


def _year(own: Sequence[Spot], desk: Desk) -> str:
    """The year as it is told, and that it is aimed at where the series do not say so."""
    untold = any(is_aimed(one.figure) and not one.line.aimed for one in own)
    return "；".join(_dated(own, desk)) if untold or _differ(own) else time_of(own[0].figure)


def _differ(spots: Iterable[Spot]) -> bool:
    return len({time_of(one.figure) for one in spots}) > 1


def _dated(spots: Iterable[Spot], desk: Desk) -> list[str]:
    """The times of figures, each once, with a word for those that are aimed at: 2024年, 2030年目标."""
    aim = desk.outline.labels["target"]
    told = ((time_of(one.figure), aim if is_aimed(one.figure) else "") for one in spots)
    return list(dict.fromkeys(time + state for time, state in told if time))
