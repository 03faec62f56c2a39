"""Figures -> where each stands in a picture: regions apart, and what is reached apart from what is aimed at."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from publisher.model import ChartPlan
from publisher.outline.desk import Desk
from publisher.outline.indicators.figures import Figure
from publisher.outline.indicators.matrix import head, heads, whose
from publisher.outline.indicators.terms import TERMS, Term, term
from publisher.outline.metrics.own_years import of_its_year
from publisher.outline.metrics.periods import period_words

_REACHED = ("actual", "ongoing")


class Category(NamedTuple):
    """A place along the axis: its own name, and the region if that must be said beside it."""

    head: str
    region: str


class Line(NamedTuple):
    """A series: what is reached or what is aimed at, and the region if each has a series of its own."""

    region: str
    aimed: bool


class Spot(NamedTuple):
    """A figure and where it stands."""

    line: Line
    category: Category
    figure: Figure


def spots(plan: ChartPlan, figures: Sequence[Figure], desk: Desk) -> list[Spot]:
    """The figures' spots, those of a category together; of indicators and years each region's stand apart.

    Where each region has a curve of its own, that goes on to what is aimed at, unless a year has both.  A warning tells
    of several sources that say no region, for each stands for itself.
    """
    regions = heads("region", figures, desk)
    order = heads(plan.by, figures, desk)
    apart = plan.by in ("indicator", "year") and len(regions) > 1
    by_line = apart and plan.by == "year" and plan.kind != "progress"
    goes_on = by_line and all(
        len({is_aimed(one) for one in figures if head(one, "year", desk) == at}) == 1 for at in order
    )
    unsaid = dict.fromkeys(one.point.source.label for one in figures if not one.point.source.region)
    if apart and len(unsaid) > 1:
        hint = "sources of one place are drawn as one if both say so:  region: …"
        desk.warn(plan.place, f"sources that say no region are drawn apart: {', '.join(unsaid)}", hint)
    found = []
    for figure in figures:
        region = whose(figure) if apart else ""
        line = Line(region if by_line else "", is_aimed(figure) and not goes_on)
        found.append(Spot(line, Category(head(figure, plan.by, desk), "" if by_line else region), figure))
    return sorted(found, key=lambda one: (order.index(one.category.head), regions.index(whose(one.figure)), one.line))


def is_aimed(figure: Figure) -> bool:
    """Whether the figure is aimed at, not reached."""
    return figure.metric.status not in _REACHED


def latest(own: Iterable[Spot], desk: Desk) -> list[Spot]:
    """The spots, the last year's first; before all others those of a year alone, and of a whole year."""

    def age(spot: Spot) -> tuple[int, str, bool]:
        year = head(spot.figure, "year", desk)
        return -TERMS.index(term_of(spot.figure)), year, time_of(spot.figure) == year

    return sorted(own, key=age)[::-1]


def term_of(figure: Figure) -> Term:
    """The years that the figure sums up."""
    return term(figure.metric, figure.point.source.date)


def time_of(figure: Figure) -> str:
    """The figure's period as printed, with its year where that is known; empty where none is told."""
    date = figure.point.source.date
    period = of_its_year(figure.metric, date).period
    return period_words(period, date) if period else ""
