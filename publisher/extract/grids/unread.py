"""Article -> warnings of what its tables say that was not read."""

import re
from collections.abc import Iterable, Iterator

from publisher.errors import Problem
from publisher.extract import quantities
from publisher.extract.grids import rows
from publisher.extract.grids.columns import Column, holds_figures, is_blank
from publisher.extract.grids.figures import is_figure
from publisher.extract.grids.grid import Line
from publisher.extract.grids.rows import Reading
from publisher.extract.traditional import restored_words as restored
from publisher.model import Article
from publisher.source import Place, Span, place_of

_STAGE = re.compile("(?:时间|日期|时限|期限|工期|年月|阶段|状态|进度|进展|时间节点)$")
_SHOWN = 40
_MOST = 5
_HINT = "say what of it is to be found in a sentence of the article, or under items: in the outline"


def doubts(read: Article, article: Article) -> tuple[Problem, ...]:
    """A warning for each table of which nothing was read, and for rows, columns and figures that were not.

    ``read`` is the ``article`` as the rules read it, which may be in other letters.
    """
    return tuple(
        _warning(article, reading, restored(message, read, article))
        for reading in rows.read(read)
        for message in _messages(reading)
    )


def _messages(reading: Reading) -> Iterator[str]:
    if not reading.figures:
        yield "this table was not read: no row of it tells an indicator with its unit"
        return
    if reading.missed:
        yield f"rows of this table were not read ({_listed(_label(line, reading) for line in reading.missed)})"
    if columns := "、".join(column.head or f"column {at + 1}" for at, column in _silent(reading)):
        yield f"columns of this table were not read ({columns})"
    silent = {at for at, _ in _silent(reading)}
    if cells := [(line, at) for line, at in reading.cells if at not in silent]:
        told = _listed(f"{_label(line, reading)} {line.cells[at]}" for line, at in cells)
        yield f"cells of this table were not read ({told})"


def _listed(words: Iterable[str]) -> str:
    found = list(words)
    return "、".join(found[:_MOST]) + "…" * (len(found) > _MOST)


def _label(line: Line, reading: Reading) -> str:
    places = [at for at, column in enumerate(reading.columns) if column.kind == "label"]
    told = (cell for cells in (line.written, line.cells) for at in places if (cell := cells[at]))
    return next(told, next(filter(None, line.cells), ""))


def _silent(reading: Reading) -> Iterator[tuple[int, Column]]:
    """The columns with figures of which none was read, as those in what a project is to build, and of days and stages
    of work (投产时间, 建设阶段): what they say of the figures beside them is lost.
    """
    read = {figure.head for figure in reading.figures}
    for at, column in enumerate(reading.columns):
        cells = [line.cells[at] for line in reading.grid.lines]
        counted = any(map(quantities.measured, cells)) or (holds_figures(column) and any(map(is_figure, cells)))
        told = _STAGE.search(column.head) and any(not is_blank(cell) for cell in cells)
        if (column.kind == "words" and (counted or told)) or (column.kind == "figures" and column.head not in read):
            yield at, column


def _warning(article: Article, reading: Reading, message: str) -> Problem:
    first = reading.grid.first
    paragraph = article.sections[first.section].paragraphs[first.paragraph]
    span = paragraph.pieces[0] if paragraph.pieces else Span(0, 0)
    shown = paragraph.text[:_SHOWN]
    if article.source.places:
        where = place_of(article.source, span)
        return Problem(f"{where}: {message}: {shown}", Place(article.source.name), _HINT, "warning")
    line = article.source.text.count("\n", 0, span.start) + 1
    return Problem(message, Place(article.source.name, line), _HINT, "warning", shown)
