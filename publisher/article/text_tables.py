"""The lines of a plain text -> what is told of those that are a table's rows, its columns apart by tabs or blanks."""

import re
from collections.abc import Iterator, Sequence

from publisher.article.lines import Line, Told
from publisher.article.sentences import closed
from publisher.model.article import Row

_FIGURE = re.compile(r"[-+−]?[0-9０-９][0-9０-９.,，]*(?:[%％‰]|[^\s0-9，。、；：:]{0,4})")
_BLANKS = re.compile("[ \u3000\u00a0]+")
_CHINESE = re.compile("[\u4e00-\u9fff]")
_FEWEST_ROWS = 3
_LONGEST_CELL = 30


def told(lines: Sequence[Line]) -> tuple[Told, ...]:
    """Told of three or more lines of as many short cells each, of which a column below the first holds figures."""
    found: list[Told] = []
    at = number = 0
    while at < len(lines):
        rows = list(_alike(lines, at))
        if _is_table(rows):
            number += 1
            cells = zip(lines[at : at + len(rows)], rows, strict=True)
            found += [Told(line.span.start, "text", row=Row(number, row, nth)) for nth, (line, row) in enumerate(cells)]
            end = lines[at + len(rows) - 1].span.end
            found.append(Told(end, None))
        at += max(len(rows), 1)
    return tuple(found)


def _is_table(rows: Sequence[tuple[str, ...]]) -> bool:
    """Whether two thirds of the cells of a column, below the first, are figures."""
    if len(rows) < _FEWEST_ROWS:
        return False
    columns = zip(*rows[1:], strict=True)
    figures = max(sum(_FIGURE.fullmatch(cell) is not None for cell in column) for column in columns)
    return 3 * figures >= 2 * (len(rows) - 1)


def _alike(lines: Sequence[Line], start: int) -> Iterator[tuple[str, ...]]:
    """The cells of the lines from ``start`` on that have as many, with as many blank lines between them."""
    first = _cells(lines[start].text)
    gap = lines[start + 1].gap if start + 1 < len(lines) else 0
    if not first or gap > 1:
        return
    yield first
    for at in range(start + 1, len(lines)):
        cells = _cells(lines[at].text)
        if lines[at].gap != gap or len(cells) != len(first):
            return
        yield cells


def _cells(text: str) -> tuple[str, ...]:
    """The line's cells; none where it is no row: two need a tab, three may stand apart by blanks."""
    tabs = "\t" in text
    cells = tuple(cell.strip() for cell in text.split("\t")) if tabs else tuple(_BLANKS.split(text))
    if len(cells) < (2 if tabs else 3) or closed(text):
        return ()
    if not _CHINESE.search(text):
        return ()
    return cells if all(len(cell) <= _LONGEST_CELL and "。" not in cell for cell in cells) else ()
