"""A column's cells -> the width at which none of them ends with a line of a single character, if that can be had."""

from collections.abc import Sequence

from publisher.style.wrapping import Cell, lines, remainder

_SINGLE = 1.5  # characters: a last line shorter than that holds one
_NARROWER = (0.5, 1.0, 1.5, 2.0)  # characters that a column may lose so that more of them go over
_COST = 0.6  # of a line: what a line of a single character costs beyond itself


def better(width: float, cells: Sequence[Cell], gives: float, size: float) -> float:
    """The column's width in points: wider by what others can give, or narrower, where that leaves fewer such lines.

    ``size`` is that of the cells' type; a column without a single character on a last line stays as it is.
    """
    if not any(_is_single(cell, width, size) for cell in cells):
        return width
    narrower = [width - step * size for step in _NARROWER]
    wider = [width + step for step in range(1, int(gives) + 1)]
    return min([width, *narrower, *wider], key=lambda step: (_cost(cells, step, size), abs(step - width)))


def _cost(cells: Sequence[Cell], width: float, size: float) -> float:
    return sum(lines(cell, width) + _COST * _is_single(cell, width, size) for cell in cells)


def _is_single(cell: Cell, width: float, size: float) -> bool:
    return lines(cell, width) > len(cell) and remainder(cell, width) < _SINGLE * size
