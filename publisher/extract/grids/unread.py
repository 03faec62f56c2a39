"""Article -> warnings of what its tables say that was not read."""

from collections.abc import Iterator, Sequence

from publisher.errors import Problem
from publisher.extract import quantities
from publisher.extract.grids import rows
from publisher.extract.grids.columns import Column
from publisher.extract.grids.rows import Reading
from publisher.model import Article
from publisher.source import Place, Span, place_of

_SHOWN = 40
_MOST = 5
_HINT = "say what of it is to be found in a sentence of the article, or under items: in the outline"


def doubts(article: Article) -> tuple[Problem, ...]:
    """A warning for each table of which nothing was read, and for rows and columns that were not."""
    return tuple(problem for reading in rows.read(article) for problem in _doubts(article, reading))


def _doubts(article: Article, reading: Reading) -> Iterator[Problem]:
    if not reading.figures:
        yield _warning(article, reading, "this table was not read: no row of it tells an indicator with its unit")
        return
    if reading.missed:
        labels = "、".join(_label(line.cells, reading.columns) for line in reading.missed[:_MOST])
        yield _warning(article, reading, f"rows of this table were not read ({labels})")
    if columns := "、".join(_telling(reading)):
        yield _warning(article, reading, f"columns of this table were not read ({columns})")


def _label(cells: Sequence[str], columns: Sequence[Column]) -> str:
    told = (cell for cell, column in zip(cells, columns, strict=True) if cell and column.kind == "label")
    return next(told, next(filter(None, cells), ""))


def _telling(reading: Reading) -> Iterator[str]:
    """The heads of columns with figures of which none was read, as those in what a project is to build."""
    read = {figure.head for figure in reading.figures}
    for at, column in enumerate(reading.columns):
        cells = [line.cells[at] for line in reading.grid.lines]
        silent = column.kind == "words" and any(map(quantities.measured, cells))
        if silent or (column.kind == "figures" and column.head not in read):
            yield column.head or f"column {at + 1}"


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
