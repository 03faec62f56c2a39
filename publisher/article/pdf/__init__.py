"""A PDF's bytes -> Article: glyphs -> pages -> rows -> blocks and tables, in reading order -> paragraphs."""

from publisher.article.pdf.document import read

__all__ = ["read"]
