"""Sentences -> the metrics that stand in them."""

from publisher.extract import metrics
from publisher.model import Article, Metric, Paragraph, Section
from publisher.source import Source, Span


def article(*paragraphs: str, name: str = "seeds/page.txt") -> Article:
    """An article of one section with these paragraphs."""
    text = "\n".join(paragraphs)
    starts = [sum(len(before) + 1 for before in paragraphs[:index]) for index in range(len(paragraphs))]
    body = tuple(
        Paragraph(paragraph, (Span(start, start + len(paragraph)),))
        for start, paragraph in zip(starts, paragraphs, strict=True)
    )
    return Article(Source(name, text), "题目", (), (), (), (Section("小标题", None, 1, body),))


def found(*paragraphs: str) -> tuple[Metric, ...]:
    return metrics.find(article(*paragraphs))


def only(*paragraphs: str) -> Metric:
    (metric,) = found(*paragraphs)
    return metric
