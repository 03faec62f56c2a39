"""Indicators named in the outline + all metrics -> a matrix of indicators against regions or sources."""

import re
from collections.abc import Iterable, Mapping, Sequence

from publisher.model import Cell, Column, Comparison, Indicator, Metric, Point, SourceRef, Table
from publisher.model.outline import Axis
from publisher.outline.desk import Desk
from publisher.outline.labels import EMPTY_CELL
from publisher.outline.similar import core
from publisher.outline.wording import told

_SAME_THING = (
    ("地区生产总值", "生产总值", "GDP", "经济总量"),
    ("一般公共预算收入", "财政收入", "地方财政收入"),
    ("规上工业应税销售", "规模以上工业应税销售", "规上工业应税销售额", "工业应税销售", "工业应税销售额"),
    ("城镇新增就业", "新增城镇就业"),
    ("城镇登记失业率", "登记失业率"),
    ("居民人均可支配收入", "人均可支配收入", "城乡居民人均可支配收入"),
    ("高新技术企业", "高企"),
)
_VERBS = re.compile(r"^(?:实现)?(新增|新建|建成|新开工|新注册|引进|签约)")
_VERBS_LAST = re.compile(r"(新增|新建|建成|新开工|新注册|增加)$")
_NOT_ITSELF = ("占", "比", "除")
Matrix = dict[str, dict[str, list[Point]]]


def comparison_table(comparison: Comparison, points: Sequence[Point], desk: Desk) -> Table | None:
    """The matrix; indicators that no metric has are left out with a warning, None where none has any."""
    other = comparison.columns if comparison.rows == "indicator" else comparison.rows
    matrix = {row.name: _cells(row, points, other, desk) for row in comparison.indicators}
    matrix = {name: cells for name, cells in matrix.items() if cells}
    if not matrix:
        return None
    heads = _heads(matrix, other, desk.sources.values())
    title = comparison.title or desk.outline.labels["comparison"]
    labels = desk.outline.labels
    if comparison.rows == "indicator":
        return _table(title, labels["indicator"], heads, [(name, matrix[name]) for name in matrix], labels)
    turned = [(head, {name: cells[head] for name, cells in matrix.items() if head in cells}) for head in heads]
    return _table(title, labels[other], list(matrix), turned, labels)


def _cells(row: Indicator, points: Sequence[Point], axis: Axis, desk: Desk) -> dict[str, list[Point]]:
    """The points that tell the indicator, by region or source."""
    names = _names(row)
    cells: dict[str, list[Point]] = {}
    for point in points:
        if isinstance(point.item, Metric) and _is(point.item.indicator, names):
            cells.setdefault(_head(point.source, axis), []).append(point)
    if not cells:
        desk.warn(row.place, f"no metric tells {row.name!r}", _known(points))
    return cells


def _names(row: Indicator) -> frozenset[str]:
    """The names the indicator goes by, as the outline and the thesaurus know them."""
    names = {name for said in (row.name, *row.also) for name in _forms(said)}
    for group in _SAME_THING:
        known = {name for said in group for name in _forms(said)}
        names |= known if known & names else set()
    return frozenset(names)


def _is(indicator: str, names: Iterable[str]) -> bool:
    """Whether an indicator is one of the names, or ends in one that it makes more precise (通州区地区生产总值).

    Its share in something else (制造业增加值占地区生产总值的比重) is another indicator.
    """
    return any(_ends_in(wanted, name) for name in _forms(indicator) for wanted in names)


def _forms(name: str) -> set[str]:
    """The name with and without 新增 and the like."""
    return {core(name), _VERBS_LAST.sub("", _VERBS.sub("", core(name))) or core(name)}


def _ends_in(wanted: str, name: str) -> bool:
    rest = name.removesuffix(wanted)
    return name.endswith(wanted) and not any(word in rest for word in _NOT_ITSELF)


def _verb(metric: Metric) -> str:
    """新增 and the like, which the row's own name leaves out."""
    found = _VERBS.match(metric.indicator) or _VERBS_LAST.search(metric.indicator)
    return found[1] if found else ""


def _known(points: Sequence[Point]) -> str:
    found = dict.fromkeys(point.item.indicator for point in points if isinstance(point.item, Metric))
    return "metrics tell: " + ", ".join(list(found)[:12]) if found else "there are no metrics"


def _head(source: SourceRef, axis: Axis) -> str:
    return source.region or source.label if axis == "region" else source.label


def _heads(matrix: Matrix, axis: Axis, sources: Iterable[SourceRef]) -> list[str]:
    """The regions or sources that have a cell, in the order of the sources."""
    filled = {head for cells in matrix.values() for head in cells}
    return [head for head in dict.fromkeys(_head(source, axis) for source in sources) if head in filled]


def _table(
    title: str,
    corner: str,
    heads: Sequence[str],
    rows: Sequence[tuple[str, Mapping[str, Sequence[Point]]]],
    labels: Mapping[str, str],
) -> Table:
    columns = (Column(corner, "left", 1.6), *(Column(head, "center", 2.0) for head in heads))
    return Table(
        title,
        columns,
        tuple((Cell(name), *(_cell(cells.get(head, ()), labels) for head in heads)) for name, cells in rows),
    )


def _cell(points: Sequence[Point], labels: Mapping[str, str]) -> Cell:
    """What each point tells, those that tell the same together; a dash where there is none."""
    texts: dict[str, list[Point]] = {}
    for point in points:
        if isinstance(point.item, Metric):
            text = _verb(point.item) + told(point.item, point.source.date, labels)
            texts.setdefault(text, []).append(point)
    return Cell("；".join(texts) or EMPTY_CELL, tuple(same[0] for same in texts.values()))
