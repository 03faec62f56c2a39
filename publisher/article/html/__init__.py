"""A saved web page's bytes -> Article: what the page holds, and which of it is the article."""

from publisher.article.html.document import passages, read

__all__ = ["passages", "read"]
