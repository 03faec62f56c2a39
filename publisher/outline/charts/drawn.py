"""The ``chart:`` of a section + all metrics -> a Chart: an indicator by region, source or year, or several of them."""

from collections.abc import Iterator, Sequence
from typing import Final

from publisher.model import Chart, ChartPlan, Point, Table
from publisher.outline.charts.parts_of_years import of_one_part
from publisher.outline.charts.pictures import of_one_unit, picture
from publisher.outline.charts.progress import progress
from publisher.outline.charts.spots import Spot, latest, spots, term_of
from publisher.outline.desk import Desk
from publisher.outline.indicators.figures import Figure, of_first_kind
from publisher.outline.indicators.matrix import placed
from publisher.outline.indicators.names import verb
from publisher.outline.indicators.terms import TERMS, Term

_TERMS: Final[dict[Term, str]] = {"": "single years", "年均": "means of years (年均)", "累计": "sums of years (累计)"}


def charts(plan: ChartPlan, points: Sequence[Point], desk: Desk) -> Iterator[Chart | Table]:
    """The chart, what is reached and what is aimed at as two series, nothing where nothing can be drawn; of progress
    what is a share, and what is a cap as a table.

    Of several figures for one place the last year's is drawn, of ranges the upper end.
    """
    figures = _of_one_sort(placed(plan.indicators, points, (plan.by,), of_first_kind, desk))
    if plan.kind == "progress":
        yield from progress(plan, figures, desk)
        return
    kept = of_one_part(_of_one_term(figures, plan, desk), plan, desk)
    drawn = of_one_unit(spots(plan, kept, desk), plan, desk)
    if drawn:
        yield picture(plan, _last(drawn, desk), desk)


def _of_one_sort(figures: Sequence[Figure]) -> list[Figure]:
    """What there is, without what was new (新增…) where an indicator tells both."""
    there = {figure.indicator for figure in figures if not verb(figure.metric, figure.indicator)}
    return [one for one in figures if one.indicator not in there or not verb(one.metric, one.indicator)]


def _of_one_term(figures: Sequence[Figure], plan: ChartPlan, desk: Desk) -> list[Figure]:
    """Of each indicator the figures of single years, or else the means, or else the sums of several; a warning tells
    of the others.
    """
    kept: list[Figure] = []
    for name in dict.fromkeys(figure.indicator for figure in figures):
        own = [figure for figure in figures if figure.indicator == name]
        first, *others = [term for term in TERMS if any(term_of(one) == term for one in own)]
        kept += [one for one in own if term_of(one) == first]
        if others:
            left = " and ".join(_TERMS[term] for term in others)
            message = f"{name!r} is drawn for {_TERMS[first]}, not its {left}"
            desk.warn(plan.place, message, "compare  shows figures of all kinds side by side")
    return kept


def _last(drawn: Sequence[Spot], desk: Desk) -> list[Spot]:
    """The spots of which several would stand in one place without all but the last."""
    first = {(one.line, one.category): one for one in reversed(latest(drawn, desk))}
    return [one for one in drawn if first[one.line, one.category] is one]
