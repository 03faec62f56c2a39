"""Chart -> StyledChart: a numbered caption that cites its points, and the data told in a sentence."""

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from publisher.model import Chart, Run, Series, Style, StyledChart, StyledParagraph
from publisher.model.outline import ChartKind
from publisher.style.dressing import Dressing
from publisher.style.widths import ems

_KINDS = {"bar": "条形图", "column": "柱形图", "line": "折线图", "progress": "进度图"}
_UNTOLD = "未载"
_SCALE = 36.0  # points for the ticks beside columns
_GAP = 0.4  # ems between names
_LINES = 3  # of a name below its column
_ALONE = 1.5  # ems
_WHOLE = re.compile("[（(][^（）()]*[）)]|[0-9A-Za-z.%—-]+[年月日]?")  # stays on one line


def figure(block: Chart, dressing: Dressing) -> StyledChart:
    """The chart; one without a caption and without points has no number either."""
    block = replace(block, kind=_kind(block, dressing.style), categories=tuple(map(dressing.words, block.categories)))
    return StyledChart(
        caption=_caption(block, dressing) if block.caption or block.points else None,
        kind=block.kind,
        unit=block.unit,
        categories=block.categories,
        series=tuple(replace(one, name=dressing.words(one.name)) for one in block.series),
        description=dressing.words(description(block)),
    )


def _kind(block: Chart, style: Style) -> ChartKind:
    """Columns whose names have no room below them lie down as bars."""
    told = [
        name
        for name, *values in zip(block.categories, *(one.values for one in block.series), strict=True)
        if any(value is not None for value in values)
    ]
    if block.kind != "column" or not told:
        return block.kind
    page, size = style.page, style.roles["table_cell"].size
    room = ((page.width - page.left - page.right) / 25.4 * 72 - _SCALE) / len(told) / size - _GAP
    return "column" if all(_fits(name, room) for name in told) else "bar"


def _fits(name: str, room: float) -> bool:
    """Whether a name can be wrapped into lines of so many ems, none of a character alone."""
    alone = ems(name) > room and 0 < ems(name) % max(int(room), 1) < _ALONE
    return ems(name) <= _LINES * room and not alone and all(ems(part) <= room for part in _WHOLE.findall(name))


def description(chart: Chart) -> str:
    """What the chart shows, for those who cannot see it: ``柱形图：新增就业（万人）。云溪区3.2，湖东区未载。``"""
    unit = f"（{chart.unit}）" if chart.unit else ""
    told = _progress(chart) if chart.kind == "progress" and len(chart.series) > 1 else _told(chart)
    return f"{_KINDS[chart.kind]}：{chart.caption}{unit}。" + "；".join(told) + "。"


def _caption(block: Chart, dressing: Dressing) -> StyledParagraph:
    number = dressing.figure()
    anchor = f"fig-{number[1:]}"
    dressing.items.update(point.item.id for point in block.points)
    runs = (Run(dressing.words(block.caption)), *dressing.marks(block.points, anchor))
    return StyledParagraph("figure_caption", runs, number, anchor, origin=("caption",))


def _told(chart: Chart) -> Iterator[str]:
    """Each series' values by category; its name only where there are several."""
    for one in chart.series:
        name = f"{one.name}：" if one.name and len(chart.series) > 1 else ""
        told = zip(chart.categories, _numbers(one), strict=True)
        yield name + "，".join(category + value for category, value in told)


def _progress(chart: Chart) -> Iterator[str]:
    """Of each category what is reached, what is aimed at, and the share."""
    done, target = chart.series[:2]
    told = zip(chart.categories, done.values, target.values, _numbers(done), _numbers(target), strict=True)
    for category, reached, wanted, so_far, aim in told:
        share = f"，完成{_share(reached / wanted * 100)}%" if reached is not None and wanted else ""
        yield f"{category}{so_far}，目标{aim}{share}"


def _numbers(one: Series) -> list[str]:
    """The values in words: 近3.2."""
    told = enumerate(one.values)
    return [_UNTOLD if value is None else one.worded(place, f"{value:f}") for place, value in told]


def _share(value: Decimal) -> str:
    """Digits without a decimal part of zeros, to one place where there are many."""
    text = f"{value:f}" if len(value.as_tuple().digits) < 10 else f"{value:.1f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
