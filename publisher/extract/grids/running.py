"""Article -> the same article in which no table's row says anything, for those who read sentences."""

from dataclasses import replace

from publisher.model import Article, Paragraph, Section


def text(article: Article) -> Article:
    """The article with the rows' paragraphs in their places, but empty; itself where it has no tables."""
    if not any(paragraph.row for section in article.sections for paragraph in section.paragraphs):
        return article
    return replace(article, sections=tuple(map(_without_rows, article.sections)))


def _without_rows(section: Section) -> Section:
    return replace(section, paragraphs=tuple(Paragraph("", ()) if one.row else one for one in section.paragraphs))
