"""StyledChart -> what is plotted, and where it stands in the chart's own workbook."""

from dataclasses import dataclass
from decimal import Decimal

from publisher.model import Series, StyledChart
from publisher.write.docx.workbook import CellValue, Formula

_WHOLE = Decimal(1)
_SHARE_PLACES = Decimal("0.0001")


@dataclass(frozen=True, slots=True)
class Plotted:
    """A series as drawn: the column of the sheet that holds it (from 0), its values, its place in the palette.

    ``colour`` None is the pale one of the track that shares are drawn on; it is not labelled.
    """

    name: str
    values: tuple[Decimal | None, ...]
    column: int
    colour: int | None


@dataclass(frozen=True, slots=True)
class Plot:
    """The categories of which something is told, all series, and the rows of the sheet under their head.

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
    categories = tuple(chart.categories[row] for row in told)
    values = [tuple(one.values[row] for row in told) for one in chart.series]
    head = (_unit(chart), *(one.name for one in chart.series))
    body = zip(categories, *values, strict=True)
    drawn = (Plotted(one.name, values[place], place + 1, place) for place, one in enumerate(chart.series))
    return Plot(categories, tuple(drawn), (head, *body))


def _progress(chart: StyledChart, done: Series, target: Series) -> Plot:
    """The whole (100 %) behind, the share before it; the sheet works shares and names out of what was reached.

    A share of more than the whole fills the track, as in PDF.
    """
    told = [
        (category, part, whole)
        for category, part, whole in zip(chart.categories, done.values, target.values, strict=True)
        if part is not None and whole
    ]
    shares = tuple((part / whole).quantize(_SHARE_PLACES) for _, part, whole in told)
    names = tuple(f"{category}（{part:f}/{whole:f}）" for category, part, whole in told)
    head = (_unit(chart), done.name, target.name, done.name, target.name)
    body = [_row(row, one, names[row], shares[row]) for row, one in enumerate(told)]
    track = Plotted(target.name, (_WHOLE,) * len(told), 4, None)
    return Plot(names, (track, Plotted(done.name, shares, 3, 0)), (head, *body), shares=True)


def _row(row: int, told: tuple[str, Decimal, Decimal], name: str, share: Decimal) -> tuple[CellValue, ...]:
    category, part, whole = told
    done, target = f"B{row + 2}", f"C{row + 2}"
    quoted = category.replace('"', '""')
    named = Formula(f'"{quoted}（"&{done}&"/"&{target}&"）"', name)
    return named, part, whole, Formula(f"{done}/{target}", share), _WHOLE


def _unit(chart: StyledChart) -> str:
    return f"单位：{chart.unit}" if chart.unit else ""
