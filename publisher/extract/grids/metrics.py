"""Article -> the metrics of its tables, each with its row for evidence."""

from collections import Counter
from collections.abc import Iterator, Sequence

from publisher.extract.grids import rows
from publisher.extract.grids.columns import Column
from publisher.extract.grids.grid import Line
from publisher.extract.grids.rows import Figure
from publisher.extract.identity import identify
from publisher.extract.indicating import kinds
from publisher.extract.indicating.kinds import KINDS, OF_GROWTH
from publisher.extract.metrics import Finding, stated
from publisher.model import Article, Evidence, Metric
from publisher.model.items import MetricKind


def find(article: Article) -> tuple[Metric, ...]:
    """The metrics in the order of the rows."""
    return tuple(_each(article))


def _each(article: Article) -> Iterator[Metric]:
    seen: Counter[str] = Counter()
    for reading in rows.read(article):
        for figure in reading.figures:
            evidence = _evidence(article, figure.line, reading.columns)
            told = f"{figure.head}\n{evidence.quote}"
            found = Finding(
                evidence, figure.quantity, figure.indicator, figure.period, figure.status, _kind(figure), figure.head
            )
            yield stated(found, identify("k", article.source.name, told, seen[told]))
            seen[told] += 1


def _evidence(article: Article, line: Line, columns: Sequence[Column]) -> Evidence:
    """The row from its first label to its last figure, so that all its metrics rest on the same words."""
    text = article.sections[line.section].paragraphs[line.paragraph].text
    start, end, at = -1, len(text), 0
    for cell, column in zip(line.written, columns, strict=True):
        if cell:
            at = text.find(cell, at)
            start = at if start < 0 and column.kind in ("label", "figures") else start
            end = at + len(cell) if column.kind == "figures" else end
            at += len(cell)
    return Evidence(article, line.section, line.paragraph, start, end, text[start:end])


def _kind(figure: Figure) -> MetricKind:
    """A figure's kind by its unit, but growth where cell or name tell a change."""
    kind = KINDS[figure.quantity.kind]
    grown = figure.changed or (kind in ("share", "ratio") and OF_GROWTH.search(figure.indicator))
    return "growth" if grown else kinds.by_name(figure.indicator, figure.quantity, kind)
