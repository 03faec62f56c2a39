"""Rows of one name -> the same, told apart by the words beside them: 产值（捕捞）, 产值（养殖）."""

from collections.abc import Sequence

from publisher.extract.grids import columns as reading
from publisher.extract.grids import heads, labels
from publisher.extract.grids.columns import Column
from publisher.extract.grids.grid import Line


def told_apart(lines: Sequence[Line], places: Sequence[int], columns: Sequence[Column]) -> tuple[Line, ...]:
    """The rows, of which names that stand in several are qualified by the one other column of words before figures.

    As they are where that does not tell all of them apart; ``places`` are the columns of labels.
    """
    end = next((at for at, column in enumerate(columns) if column.kind == "figures"), 0)
    beside = [at for at in range(end) if columns[at].kind in ("label", "words") and at not in places[-1:]]
    if not places or places[-1] > end or len(beside) != 1:
        return tuple(lines)
    name, other = places[-1], beside[0]
    pairs = [
        (line.cells[name], full.cells[other]) for line, full in zip(lines, labels.filled(lines, beside), strict=True)
    ]
    telling = [_tells(line, columns) and not labels.sums_up(line, (name,)) for line in lines]
    if not _are_needed([pair for pair, tells in zip(pairs, telling, strict=True) if tells]):
        return tuple(lines)
    is_host = columns[other].kind == "label"
    rows = zip(lines, pairs, telling, strict=True)
    return tuple(_with(line, name, _qualified(*pair, is_host)) if tells else line for line, pair, tells in rows)


def _are_needed(pairs: Sequence[tuple[str, str]]) -> bool:
    """Whether names stand in several rows, and with the words beside them in one each."""
    return len({name for name, _ in pairs}) < len(pairs) == len(set(pairs)) and all(all(pair) for pair in pairs)


def _tells(line: Line, columns: Sequence[Column]) -> bool:
    told = zip(line.cells, columns, strict=True)
    return any(column.kind == "figures" and not reading.is_blank(cell) for cell, column in told)


def _with(line: Line, at: int, cell: str) -> Line:
    return line._replace(cells=(*line.cells[:at], cell, *line.cells[at + 1 :]))


def _qualified(name: str, by: str, is_host: bool) -> str:
    """``is_host``: both stand under one head, so that the name is a part of the other: 产值（捕捞）."""
    (words, unit), other = heads.parted(name), labels.NUMBERED.sub("", by)
    return (f"{other}（{words}）" if is_host else f"{words}（{other}）") + f"（{unit}）" * bool(unit)
