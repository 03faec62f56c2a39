"""Figures -> shares of targets as a Chart, and caps, which are kept rather than reached, as a Table."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from publisher.model import Cell, Chart, ChartPlan, Column, Table
from publisher.outline.charts.caps import is_cap, keeps
from publisher.outline.charts.pictures import picture, titled, value
from publisher.outline.charts.spots import Category, Spot, latest, spots, term_of, time_of
from publisher.outline.desk import Desk
from publisher.outline.indicators.figures import Figure
from publisher.outline.indicators.flows import is_earlier
from publisher.outline.indicators.matrix import head
from publisher.outline.indicators.names import verb
from publisher.outline.labels import EMPTY_CELL
from publisher.outline.metrics.periods import years
from publisher.outline.metrics.wording import told, whole_words


class _Pair(NamedTuple):
    """What is reached and what is aimed at: figures of one category, so of one indicator and one region."""

    reached: Spot
    target: Spot


def progress(plan: ChartPlan, figures: Sequence[Figure], desk: Desk) -> Iterator[Chart | Table]:
    """The chart of the targets that are to be reached, and the table of those that are to be kept, where there are any.

    A warning tells of figures without a counterpart.
    """
    places: dict[Category, list[Spot]] = {}
    for spot in spots(plan, figures, desk):
        places.setdefault(spot.category, []).append(spot)
    pairs = {at: _pair(own, desk) for at, own in places.items()}
    _warn_of_unpaired({at: own for at, own in places.items() if not pairs[at]}, plan, desk)
    paired = [pair for pair in pairs.values() if pair]
    shares = [spot for pair in paired if not is_cap(pair.target.figure.metric) for spot in pair]
    if shares:
        yield picture(plan, shares, desk)
    if caps := [pair for pair in paired if is_cap(pair.target.figure.metric)]:
        yield _table(plan, caps, desk)


def _pair(own: Sequence[Spot], desk: Desk) -> _Pair | None:
    """The last figure and the target of its own year; where that year has none, the last target and the last figure
    that can be a share of it.
    """
    reached = latest([one for one in own if not one.line.aimed], desk)
    targets = latest([one for one in own if one.line.aimed], desk)
    pairs = [_Pair(one, target) for target in targets for one in reached if _is_share(one, target)]
    newest = head(reached[0].figure, "year", desk) if reached else ""
    now = (pair for pair in pairs if newest and all(head(one.figure, "year", desk) == newest for one in pair))
    return next(now, pairs[0] if pairs else None)


def _is_share(reached: Spot, target: Spot) -> bool:
    """Whether both are of one unit and sort, and of one sign unless the target is a cap; no place in a list is one."""
    one, aim = reached.figure.metric, target.figure.metric
    alike = (one.unit, term_of(reached.figure), _verb(reached)) == (aim.unit, term_of(target.figure), _verb(target))
    if not alike or aim.kind == "rank" or (term_of(target.figure) and not _meet(reached.figure, target.figure)):
        return False
    return is_cap(aim) or (value(aim) != 0 and value(one) / value(aim) >= 0 and not _is_past(reached, target))


def _is_past(reached: Spot, target: Spot) -> bool:
    """Whether what is reached is what an earlier year brought, which is no progress on the target's year."""
    dates = (reached.figure.point.source.date, target.figure.point.source.date)
    return is_earlier(reached.figure.metric, target.figure.metric, dates)


def _verb(spot: Spot) -> str:
    return verb(spot.figure.metric, spot.figure.indicator)


def _meet(one: Figure, other: Figure) -> bool:
    """Whether they sum up years that they share: those of the last plan are no share of the next one's."""
    left, right = (set(years(each.metric.period or "", each.point.source.date)) for each in (one, other))
    return not left.isdisjoint(right) or time_of(one) == time_of(other)


def _warn_of_unpaired(places: Mapping[Category, Sequence[Spot]], plan: ChartPlan, desk: Desk) -> None:
    reasons: dict[str, list[str]] = {}
    for at, own in places.items():
        reasons.setdefault(_reason(own), []).append(at.region + at.head)
    if reasons:
        named = "; ".join(f"{reason}: {', '.join(names)}" for reason, names in reasons.items())
        unsaid = any(not one.figure.point.source.region for own in places.values() for one in own)
        hint = "a level is a share of its own region's target:  region: …  tells whose a source is"
        hint = hint if unsaid else "kind: bar  draws them beside each other"
        desk.warn(plan.place, f"no progress is shown where {named}", hint)


def _reason(own: Sequence[Spot]) -> str:
    states = {one.line.aimed for one in own}
    if len(states) == 1:
        return "nothing tells what is reached" if True in states else "nothing tells a target"
    if any(one.figure.metric.kind == "rank" for one in own):
        return "figures are places in a list"
    if any(_is_past(one, target) for one in own for target in own if target.line.aimed and not one.line.aimed):
        return "what is reached is an earlier year's, no part of the target's own"
    return "what is reached and the target differ in unit, in the years that they sum up or in direction"


def _table(plan: ChartPlan, caps: Sequence[_Pair], desk: Desk) -> Table:
    """Each cap beside what is reached, and whether that keeps to it."""
    labels = desk.outline.labels
    rows = []
    for reached, target in caps:
        state = keeps(reached.figure.metric, target.figure.metric)
        verdict = EMPTY_CELL if state is None else labels["kept" if state else "exceeded"]
        name = Cell(reached.category.region + reached.category.head)
        rows.append((name, _cell(reached.figure, desk), _cell(target.figure, desk), Cell(verdict)))
    heads = (labels["actual"], labels["target"], labels["control"])
    columns = (Column(labels[plan.by], "left", 1.4), *(Column(head, "center", 1.5) for head in heads))
    names = dict.fromkeys(titled(pair.target.figure, desk) for pair in caps)
    return Table("、".join(names) + labels["control"], columns, tuple(rows))


def _cell(figure: Figure, desk: Desk) -> Cell:
    """The value and its time; the column says whether it is aimed at."""
    metric = figure.metric
    shown = metric if metric.status == "ongoing" else replace(metric, status="actual")
    return Cell(told(shown, figure.point.source.date, desk.outline.labels, whole_words(metric)), (figure.point,))
