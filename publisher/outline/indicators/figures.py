"""An indicator + metrics -> its Figures: each name of one kind (a level, its growth, a share, a rank), in one unit."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from publisher.model import Indicator, Metric, Point
from publisher.model.outline import FigureKind
from publisher.outline.desk import Desk, everything
from publisher.outline.indicators.names import Nearness, are_one, names, nearness
from publisher.outline.metrics import starts
from publisher.outline.metrics.areas import wider
from publisher.outline.metrics.changes import MOVES, RATES, is_bare_rate, is_gap
from publisher.outline.metrics.units import reconciled
from publisher.yamls import scalar

STATES: Final = ("actual", "ongoing", "target", "plan")
_KINDS: Final[tuple[FigureKind, ...]] = ("level", "share", "growth", "rank")
_KIND_OF: Final[dict[str, FigureKind]] = {"growth": "growth", "rank": "rank", "share": "share", "ratio": "share"}
_PERCENT = {"%", "％", "‰"}
_GROWTH = re.compile(f"(?:年均|(?:平均)?每年(?:平均)?|同比)?(?:{MOVES})$")


@dataclass(frozen=True, slots=True)
class Figure:
    """A metric that tells an indicator: ``indicator`` as printed, ``point`` as cited, ``metric`` in the row's unit."""

    indicator: str
    point: Point
    metric: Metric


def comparable(points: Sequence[Point]) -> list[Point]:
    """The points whose figures can stand beside others.

    None of a wider area (全省) than the source's or a part of it (三星镇), none that tells how far one is from another
    (比全省低), and none where a change began that came to another (由52%提高到81%), unless that is still to come.
    Nor can per cents of an amount of which it is not said whether they are a share or a growth (产值…力争达到7%).
    """
    instead = starts.ends(points)
    past = {id(one) for one in points if id(one) in instead and not starts.is_present(one, instead[id(one)])}
    return [point for point in points if id(point) not in past and _speaks_of_itself(point)]


def distinct(indicators: Sequence[Indicator], desk: Desk) -> list[Indicator]:
    """The indicators without those that go by another's names; a warning tells of each."""
    kept: list[Indicator] = []
    for indicator in indicators:
        alike = (one for one in kept if (one.kind, one.unit) == (indicator.kind, indicator.unit))
        first = next((one for one in alike if are_one(one, indicator, desk.outline.thesaurus)), None)
        if first is None:
            kept.append(indicator)
        else:
            desk.warn(indicator.place, f"{indicator.name!r} and {first.name!r} are one indicator: it is told once")
    return kept


def figures_of(
    indicator: Indicator, points: Sequence[Point], desk: Desk, listed: Sequence[Indicator] = ()
) -> list[Figure]:
    """What the metrics tell of the indicator; a warning where they tell nothing of it.

    A part (农村居民人均可支配收入) does not stand for the whole: where nothing tells the whole, its parts are told
    under their own names, but for those that another ``listed`` indicator names.  A growth rate is no level: where
    several kinds of figure are told, each but the first goes by a name of its own (地区生产总值增速).  Those of one
    name are in one unit, those that are reported first.
    """
    others = [one for one in listed if one != indicator]
    asked = [point for point in points if indicator.kind in (None, _kind(point))]
    near = [(point, _nearness(point, indicator, desk)) for point in asked]
    named = {indicator.name: [point for point, how in near if how == "same"]}
    if not any(named.values()):
        parts = [point for point, how in near if how == "part"]
        named = _by_name(point for point in parts if not any(_nearness(point, one, desk) == "same" for one in others))
    figures = [
        figure for name, found in named.items() for figure in _of_kinds(replace(indicator, name=name), found, desk)
    ]
    if not figures:
        what = " ".join(filter(None, (indicator.name, indicator.kind, indicator.unit and f"in {indicator.unit}")))
        far = "" if any(how == "same" for _, how in near) else _elsewhere(indicator, desk)
        desk.warn(indicator.place, f"no metric tells {what!r}", far or _known(indicator.name, points))
    return figures


def of_first_kind(
    indicator: Indicator, points: Sequence[Point], desk: Desk, listed: Sequence[Indicator] = ()
) -> list[Figure]:
    """The figures of the first kind only, for where the kinds cannot stand apart; a warning where others are left out,
    but for the growth that goes with nearly every figure: nobody takes a level for it.

    The outline settles it by the indicator's ``kind``.
    """
    figures = figures_of(indicator, points, desk, listed)
    first = [figure for figure in figures if figure.indicator == figures[0].indicator]
    if {_kind(one.point) for one in figures} - {_kind(one.point) for one in first} - {"growth"} or _of_parts(figures):
        _warn_of_others(indicator, figures, desk)
    return first


def _of_parts(figures: Sequence[Figure]) -> bool:
    """Whether figures of one kind go by several names, so are of parts, for nothing tells the whole."""
    kind = _kind(figures[0].point) if figures else ""
    return len({one.indicator for one in figures if _kind(one.point) == kind}) > 1


def whole_name(figure: Figure, desk: Desk) -> str:
    """The figure's indicator with the word for a growth or a rank, for where nothing beside it says so."""
    kind = _kind(figure.point)
    word = desk.outline.labels[kind] if kind in ("growth", "rank") else ""
    return (
        figure.indicator
        if _GROWTH.search(figure.indicator) or figure.indicator.endswith(word)
        else figure.indicator + word
    )


def _warn_of_others(indicator: Indicator, figures: Sequence[Figure], desk: Desk) -> None:
    """That only the first name's figures are shown: of parts each other name, of kinds each other kind."""
    shown, *others = dict.fromkeys(figure.indicator for figure in figures)
    kind, *kinds = dict.fromkeys(_kind(figure.point) for figure in figures)
    message = f"{indicator.name!r} is shown as a {kind}, not as a {' or '.join(kinds)}"
    name = scalar(indicator.name, flow=True)
    hint = f"say  {{name: {name}, kind: {kind}}}  or another kind"
    if not shown.startswith(indicator.name):
        message = f"no metric tells {indicator.name!r} as a whole: {shown!r} is shown, not {', '.join(others)}"
        hint = f"name one of them, or say  {{name: {name}, also: [{scalar(shown, flow=True)}, …]}}"
    desk.warn(indicator.place, message, hint)


def _by_name(points: Iterable[Point]) -> dict[str, list[Point]]:
    """The points by their own indicators."""
    found: dict[str, list[Point]] = {}
    for point in points:
        if isinstance(point.item, Metric):
            found.setdefault(_plain(point.item).indicator, []).append(point)
    return found


def _of_kinds(indicator: Indicator, found: Sequence[Point], desk: Desk) -> list[Figure]:
    kinds = [kind for kind in _KINDS if any(_kind(point) == kind for point in found)]
    return [
        figure for kind in kinds for figure in _alike(_named(indicator, kind, kinds, desk), indicator.unit, found, kind)
    ]


def _speaks_of_itself(point: Point) -> bool:
    metric = point.item
    if not isinstance(metric, Metric) or point.body or is_gap(metric) or is_bare_rate(metric):
        return False
    if starts.came_to_nothing(metric):
        return False
    return not wider(metric, point.source)


def _nearness(point: Point, indicator: Indicator, desk: Desk) -> Nearness | None:
    """How near the metric comes to the indicator; 增长6% of 产值 tells 产值增速, and 产值增速 the growth of 产值.

    By how much something grew (增加3亿元) is neither how much there is nor a rate: it goes by its whole name only.
    """
    metric = point.item
    if not isinstance(metric, Metric):
        return None
    if metric.kind == "growth" and metric.base_unit not in RATES:
        return "same" if _GROWTH.search(indicator.name) and metric.indicator.endswith(indicator.name) else None
    near = nearness(metric, names(indicator, desk.outline.thesaurus), point.source)
    if near == "same" or metric.kind != "growth":
        return near
    plain = replace(indicator, name=_GROWTH.sub("", indicator.name) or indicator.name)
    return nearness(_plain(metric), names(plain, desk.outline.thesaurus), point.source) or near


def _plain(metric: Metric) -> Metric:
    """A growth under the name of what grows, so that all are told alike: 增长6%."""
    name = _GROWTH.sub("", metric.indicator) if metric.kind == "growth" else ""
    return replace(metric, indicator=name) if name else metric


def _kind(point: Point) -> FigureKind:
    """A rate (失业率3%以内) is told like a share, whatever it is called."""
    if not isinstance(point.item, Metric):
        return "level"
    kind = _KIND_OF.get(point.item.kind, "level")
    return "share" if kind == "level" and point.item.base_unit in _PERCENT else kind


def _named(indicator: Indicator, kind: FigureKind, kinds: Sequence[FigureKind], desk: Desk) -> str:
    """The indicator's name; for a growth and any kind but the first with the word for it, unless it ends so."""
    word = desk.outline.labels[kind] if kind == "growth" or (kind != kinds[0] and kind != "level") else ""
    return indicator.name if indicator.name.endswith(word) else indicator.name + word


def _alike(name: str, unit: str, points: Sequence[Point], kind: FigureKind) -> list[Figure]:
    """The figures of one kind, in the unit asked for or else in the one that most are told in."""
    own = [point for point in points if _kind(point) == kind]
    metrics = reconciled([point.item for point in own if isinstance(point.item, Metric)], unit)
    figures = (Figure(name, point, metric) for point, metric in zip(own, metrics, strict=True))
    wanted = [figure for figure in figures if unit in ("", figure.metric.unit)]
    return sorted(wanted, key=lambda figure: STATES.index(figure.metric.status))


def _elsewhere(indicator: Indicator, desk: Desk) -> str:
    """A hint: the sources that tell it where the section does not draw on them; empty where none does."""
    told = [point for point in everything("metric", desk) if indicator.kind in (None, _kind(point))]
    sources = dict.fromkeys(point.source.id for point in told if _nearness(point, indicator, desk) == "same")
    where = ", ".join(map(repr, sources))
    return f"it is told by {where} where this section does not draw: add that to its  from" if sources else ""


def _known(asked: str, points: Sequence[Point]) -> str:
    """A hint: names of indicators that metrics have, those first that share most characters with what was asked."""
    if "，" in asked or "、" in asked:
        return "names are kept apart by half-width commas"
    found = dict.fromkeys(point.item.indicator for point in points if isinstance(point.item, Metric))
    nearest = sorted(found, key=lambda name: -len(set(name) & set(asked)))
    return "metrics tell: " + ", ".join(nearest[:8]) if found else "there are no metrics"
