"""A block -> the same block with every word or every point of it changed."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from publisher.model import Block, Cell, Chart, Column, Heading, Note, Point, PointList, Remark, Summary, Table, Text

Words = Callable[[str], str]
Points = Callable[[Point], Point]


def points_of(block: Block) -> Iterator[Point]:
    """The points that a block prints, in their order."""
    match block:
        case PointList():
            yield from (point for group in block.groups for point in group.points)
        case Table():
            yield from (point for row in block.rows for cell in row for point in cell.points)
        case Summary() | Chart():
            yield from (point for point in block.points if isinstance(point, Point))


def with_points(block: Block, change: Points) -> Block:
    """The block with each point changed."""
    match block:
        case PointList():
            groups = (replace(own, points=tuple(map(change, own.points))) for own in block.groups)
            return replace(block, groups=tuple(groups))
        case Table():
            rows = (tuple(replace(cell, points=tuple(map(change, cell.points))) for cell in row) for row in block.rows)
            return replace(block, rows=tuple(rows))
        case Summary():
            return replace(block, points=tuple(change(one) if isinstance(one, Point) else one for one in block.points))
        case Chart():
            return replace(block, points=tuple(map(change, block.points)))
        case _:
            return block


def with_words(block: Block, change: Words) -> Block:
    """The block with each text of its own changed: titles, cells, lead phrases, remarks; its points are not touched."""
    match block:
        case Heading() | Text():
            return replace(block, text=change(block.text))
        case Note():
            return replace(block, text=change(block.text), source=change(block.source))
        case Summary():
            return replace(block, title=change(block.title))
        case PointList():
            return _list(block, change)
        case Chart():
            return _chart(block, change)
        case Table():
            return _table(block, change)
    raise TypeError(f"a {type(block).__name__} is no block")


def replaced(glossary: Mapping[str, str]) -> Words:
    """The words of a glossary replaced in one go, the longest first, so that no replacement is replaced again."""
    if not glossary:
        return lambda text: text
    longest = sorted(glossary, key=lambda words: (-len(words), words))
    pattern = re.compile("|".join(map(re.escape, longest)))
    return lambda text: pattern.sub(lambda found: glossary[found[0]], text)


def reworded(point: Point, change: Words) -> Point:
    """The point in changed words; its evidence stays, and so does its way of being worded where nothing changes."""
    said = point.words or point.item.evidence.quote
    told = change(said)
    return replace(point, words=told) if told != said else point


def _list(block: PointList, change: Words) -> PointList:
    groups = (
        replace(
            group,
            lead=None if group.lead is None else change(group.lead),
            remarks=tuple(Remark(change(own.text), change(own.source)) for own in group.remarks),
        )
        for group in block.groups
    )
    return replace(block, title=change(block.title), groups=tuple(groups))


def _chart(block: Chart, change: Words) -> Chart:
    return replace(
        block,
        caption=change(block.caption),
        categories=tuple(map(change, block.categories)),
        series=tuple(replace(one, name=change(one.name)) for one in block.series),
    )


def _table(block: Table, change: Words) -> Table:
    return Table(
        caption=change(block.caption),
        columns=tuple(Column(change(column.title), column.align, column.weight) for column in block.columns),
        rows=tuple(tuple(Cell(change(cell.text), cell.points) for cell in row) for row in block.rows),
    )
