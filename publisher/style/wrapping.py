"""A table's cells -> the column widths with which it takes the fewest lines, where not each can stand on one."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate, chain
from typing import NamedTuple

Line = tuple[float, ...]
Cell = tuple[Line, ...]
Row = tuple[Cell, ...]
_TELLING = 24  # rows that settle the widths: those with the most words
_STRETCHES = 12  # pieces of a line up to which each stretch of them may be a line's, not only its beginnings
_DEEPEST = 8  # lines of a line of a cell that are told apart
_SLIGHT = 0.02  # of a row's line: what a cell's line is worth where its row stays as high
_TOLERANCE = 0.002


class _Bounds(NamedTuple):
    """The ``least`` lines of a cell, and in ascending order the widths ``below`` which it takes one more each."""

    least: int
    below: tuple[float, ...]

    def lines(self, width: float) -> int:
        return self.least + len(self.below) - bisect_right(self.below, width + _TOLERANCE)


class _Choice(NamedTuple):
    """A column's next width and what it saves for each point that it adds."""

    saved: float
    column: int
    width: float


def least(rows: Sequence[Row], floors: Sequence[float]) -> list[float]:
    """The widths at which no piece of a cell is parted, and at least the ``floors``.

    A row's cells are lines, these are pieces, by their widths.
    """
    return [max(floor, *chain(*chain(*(row[column] for row in rows)))) for column, floor in enumerate(floors)]


def widened(rows: Sequence[Row], found: Sequence[float], room: float) -> list[float]:
    """The columns, each at least as wide as ``found``, widened one by one where that saves most lines for the width."""
    telling = sorted(rows, key=lambda row: -sum(chain(*chain(*row))))[:_TELLING]
    bounds = [[_bounds(cell) for cell in row] for row in telling]
    widths = list(found)
    while True:
        choices = _choices(bounds, widths, room - sum(widths))
        best = max(choices, key=lambda choice: (choice.saved, -choice.column), default=None)
        if best is None or best.saved <= 0:
            return widths
        widths[best.column] = best.width


def height(row: Row, widths: Sequence[float]) -> int:
    """How many lines a row takes at its columns' widths."""
    return max((lines(cell, width) for cell, width in zip(row, widths, strict=True)), default=1)


def lines(cell: Cell, width: float) -> int:
    """How many lines a cell takes at a width."""
    return sum(_set(line, width)[0] for line in cell)


def remainder(cell: Cell, width: float) -> float:
    """What the last line of a cell holds at a width."""
    return width - _set(cell[-1], width)[1]


def _set(line: Line, width: float) -> tuple[int, float]:
    """How many lines a line of a cell takes, and the room that is left on the last."""
    count, left = 0, -1.0
    for piece in line or (0.0,):
        if piece > left + _TOLERANCE:
            count += 1
            left = width
        left -= piece
    return count, left


def _choices(rows: Sequence[Sequence[_Bounds]], widths: Sequence[float], spare: float) -> Iterator[_Choice]:
    """The columns' next widths at which a cell takes a line less, each with what it saves."""
    heights = [[cell.lines(width) for cell, width in zip(row, widths, strict=True)] for row in rows]
    for column, present in enumerate(widths):
        others = [max((*height[:column], *height[column + 1 :]), default=0) for height in heights]
        for width in {bound for row in rows for bound in row[column].below if _TOLERANCE < bound - present <= spare}:
            saved = 0.0
            for row, own, other in zip(rows, heights, others, strict=True):
                wider = row[column].lines(width)
                saved += max(own[column], other) - max(wider, other) + _SLIGHT * (own[column] - wider)
            yield _Choice(saved / (width - present), column, width)


def _bounds(cell: Cell) -> _Bounds:
    below = sorted(chain(*map(_needs, cell)))
    return _Bounds(len(cell), tuple(below))


def _needs(line: Line) -> Iterator[float]:
    """The widths that a line needs to take one line, two, three and so on."""
    stretches = sorted({round(width, 1) + 0.1 for width in _stretches(line)})
    for count in range(1, min(len(line), _DEEPEST)):
        low, high = 0, len(stretches) - 1
        while low < high:
            middle = (low + high) // 2
            low, high = (low, middle) if _holds(line, stretches[middle], count) else (middle + 1, high)
        yield stretches[low]


def _holds(line: Line, width: float, count: int) -> bool:
    return max(line) <= width and lines((line,), width) <= count


def _stretches(line: Line) -> Iterator[float]:
    """The widths of a line's stretches of pieces."""
    for start in range(len(line) if len(line) <= _STRETCHES else 1):
        yield from accumulate(line[start:])
