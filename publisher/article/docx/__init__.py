"""A Word file's bytes -> Article: its styles, its numbers, its text."""

from publisher.article.docx.document import read

__all__ = ["read"]
