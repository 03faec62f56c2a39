"""Tables of a report -> the metrics that stand in them, and the warnings of what was not read."""

import re
from decimal import Decimal

from publisher import extract
from publisher.article import markdown
from publisher.model import Article, Metric

HEAD = "# 芦湾市渔业发展报告\n\n渔业连年向好，全市上下合力推进。\n\n"
Told = tuple[str, Decimal, str, str | None, str]


def article(table: str, head: str = HEAD) -> Article:
    return markdown.read((head + table).encode(), "report.md")


def told(table: str, head: str = HEAD) -> list[Told]:
    return [figure(metric) for metric in extract.find(article(table, head)).metrics]


def figure(metric: Metric) -> Told:
    assert isinstance(metric.value, Decimal)
    return metric.indicator, metric.value, metric.unit, metric.period, metric.status


def warnings(table: str, head: str = HEAD) -> list[str]:
    """The messages, without where the tables stand and how they begin."""
    return [re.sub("^[^:]*: |: [^:]*$", "", problem.message) for problem in extract.doubts(article(table, head))]


def rows(*lines: str) -> str:
    """A table of Markdown, its cells apart by blanks, the first line its head; an empty cell is ``_``."""
    cells = [line.split() for line in lines]
    cells.insert(1, ["---"] * len(cells[0]))
    return "".join(f"| {' | '.join('' if cell == '_' else cell for cell in row)} |\n" for row in cells)
