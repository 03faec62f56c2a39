"""Chosen metrics -> a Table, one row a metric, that tells of each, or of all, whose they are."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from publisher.model import Cell, Column, Metric, Pick, Point, Table
from publisher.model.outline import ColumnName
from publisher.outline.blocks.lists import whose
from publisher.outline.labels import EMPTY_CELL
from publisher.outline.metrics.areas import wider
from publisher.outline.metrics.own_years import of_its_year
from publisher.outline.metrics.wording import (
    grown_words,
    name_words,
    status_words,
    time_words,
    value_words,
    whole_words,
)

_USUAL: tuple[ColumnName, ...] = ("indicator", "value", "period", "status", "source")
_WEIGHTS: Mapping[ColumnName, float] = {
    "indicator": 3.0,
    "value": 1.8,
    "change": 1.4,
    "period": 1.6,
    "status": 1.0,
    "region": 1.2,
    "source": 1.6,
}


def metrics_table(caption: str, pick: Pick, points: Sequence[Point], labels: Mapping[str, str]) -> Table:
    """The table of the Pick's columns; left to itself it leaves out columns that tell nothing or the same source.

    One of several regions says of each row whose it is, whatever columns were asked for.
    """
    names = pick.columns or tuple(name for name in _USUAL if _tells(name, points))
    if len(set(map(whose, points))) > 1 and not {"region", "source"} & set(names):
        names = (*names, "region")
    rows = tuple(tuple(_cell(name, point, labels, names) for name in names) for point in points)
    return Table(caption, tuple(_column(name, labels) for name in names), rows)


def of_one_region(table: Table, regions: Collection[str], title: str) -> Table:
    """The table with the region of all its rows in the caption, where the section under the ``title`` draws on others'
    ``regions`` too, and no column and no title says it.
    """
    told = {whose(point) for row in table.rows for cell in row for point in cell.points}
    region = told.pop() if len(told) == 1 else ""
    said = region in table.caption + title or any(cell.text == region for row in table.rows for cell in row)
    return table if said or set(regions) <= {region} else replace(table, caption=f"{table.caption}（{region}）")


def _column(name: ColumnName, labels: Mapping[str, str]) -> Column:
    return Column(labels[name], "left" if name == "indicator" else "center", _WEIGHTS[name])


def _cited(names: Sequence[ColumnName]) -> ColumnName:
    """The column whose cells cite the evidence."""
    return "value" if "value" in names else names[0]


def _tells(name: ColumnName, points: Sequence[Point]) -> bool:
    if name == "period":
        return any(isinstance(point.item, Metric) and point.item.period for point in points)
    return name != "source" or len({point.source.id for point in points}) > 1


def _cell(name: ColumnName, point: Point, labels: Mapping[str, str], names: Sequence[ColumnName]) -> Cell:
    text = _text(name, point, labels, names)
    return Cell(text or EMPTY_CELL, (point,) if name == _cited(names) else ())


def _text(name: ColumnName, point: Point, labels: Mapping[str, str], names: Sequence[ColumnName]) -> str:
    metric = point.item
    if not isinstance(metric, Metric):
        raise TypeError(f"a table of metrics cannot hold a {type(metric).__name__}")
    match name:
        case "indicator":
            return name_words(metric, wider(metric, point.source) or ("" if "region" in names else point.body))
        case "value":
            return value_words(metric) if "change" in names else grown_words(metric, point.growth)
        case "change":
            return whole_words(point.growth) if point.growth else ""
        case "period":
            return time_words(of_its_year(metric, point.source.date), point.source.date)
        case "status":
            return status_words(metric, labels)
        case "region" | "source":
            return whose(point) if name == "region" else point.source.label
