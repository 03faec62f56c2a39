"""StyledChart -> what is plotted, and where it stands in the chart's own workbook."""

from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

from publisher.model import Series, StyledChart
from publisher.write.axis import gapless
from publisher.write.docx.workbook import CellValue, Formula

_WHOLE = Decimal(1)
_SHARE_PLACES = Decimal("0.000001")


@dataclass(frozen=True, slots=True)
class Plotted:
    """A series as drawn: the column of the sheet that holds it (from 0), its values, its place in the palette.

    ``colour`` None is the pale one of the track that shares are drawn on; it is not labelled.  ``bounds`` are as those
    of a Series.
    """

    name: str
    values: tuple[Decimal | None, ...]
    column: int
    colour: int | None
    bounds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Plot:
    """The categories of which something is told, all series, and the rows of the sheet under their head.

    Along a curve the categories between stand too.
    ``shares``: the values are shares of their targets.
    """

    categories: tuple[str, ...]
    series: tuple[Plotted, ...]
    rows: tuple[tuple[CellValue, ...], ...]
    shares: bool = False

    @property
    def values(self) -> list[Decimal]:
        """All values that are told."""
        return [value for one in self.series for value in one.values if value is not None]


def plot(chart: StyledChart) -> Plot:
    """The chart's series as they are; of ``progress`` the share that its first series has of the second."""
    if chart.kind == "progress" and len(chart.series) > 1:
        return _progress(chart, chart.series[0], chart.series[1])
    told = [row for row in range(len(chart.categories)) if any(one.values[row] is not None for one in chart.series)]
    rows = gapless(chart.kind, told)
    categories = tuple(chart.categories[row] for row in rows)
    values = [tuple(one.values[row] for row in rows) for one in chart.series]
    head = (_unit(chart), *(one.name for one in chart.series))
    body = zip(categories, *values, strict=True)
    bounds = [tuple(one.bounds[row] for row in rows) if one.bounds else () for one in chart.series]
    drawn = (
        Plotted(one.name, values[place], place + 1, place, bounds[place]) for place, one in enumerate(chart.series)
    )
    return Plot(categories, tuple(drawn), (head, *body))


def _progress(chart: StyledChart, done: Series, target: Series) -> Plot:
    """The whole (100 %) behind, the share before it; the sheet works shares and names out of what was reached.

    A share of more than the whole fills the track, as in PDF.
    """
    told = [
        _Share(category, part, whole, (done.worded(at, "{}"), target.worded(at, "{}")))
        for at, (category, part, whole) in enumerate(zip(chart.categories, done.values, target.values, strict=True))
        if part is not None and whole
    ]
    shares = tuple((one.part / one.whole).quantize(_SHARE_PLACES) for one in told)
    names = tuple(one.name for one in told)
    head = (_unit(chart), done.name, target.name, done.name, target.name)
    body = [_row(row, one, shares[row]) for row, one in enumerate(told)]
    track = Plotted(target.name, (_WHOLE,) * len(told), 4, None)
    return Plot(names, (track, Plotted(done.name, shares, 3, 0)), (head, *body), shares=True)


class _Share(NamedTuple):
    """A category, what is reached and what is aimed at, and the words around both."""

    category: str
    part: Decimal
    whole: Decimal
    bounds: tuple[str, str]

    @property
    def name(self) -> str:
        """The category's name with both in it."""
        reached, aim = self.bounds
        return f"{self.category}（{reached.replace('{}', f'{self.part:f}')}/{aim.replace('{}', f'{self.whole:f}')}）"


def _row(row: int, told: _Share, share: Decimal) -> tuple[CellValue, ...]:
    done, target = f"B{row + 2}", f"C{row + 2}"
    cells = _shown(done, told.part), _shown(target, told.whole)
    reached, aim = (words.replace("{}", f'"&{cell}&"') for words, cell in zip(told.bounds, cells, strict=True))
    quoted = told.category.replace('"', '""')
    named = Formula(f'"{quoted}（{reached}/{aim}）"', told.name)
    return named, told.part, told.whole, Formula(f"{done}/{target}", share), _WHOLE


def _shown(cell: str, value: Decimal) -> str:
    """A cell in a formula that joins words, with the zeros that its value is told with."""
    code = number_format(value)
    return f'TEXT({cell},"{code}")' if code else cell


def number_format(value: Decimal) -> str:
    """The format in Excel's language of a value that ends in zeros behind the point: 0.0; empty: the usual one."""
    decimals = f"{value:f}".partition(".")[2]
    return "0." + "0" * len(decimals) if decimals.endswith("0") else ""


def _unit(chart: StyledChart) -> str:
    return f"单位：{chart.unit}" if chart.unit else ""
