"""A plain text file's bytes -> Article."""

from dataclasses import replace

from publisher.article import text_tables
from publisher.article.decoding import decode
from publisher.article.layout import arrange
from publisher.errors import Problem, PublisherError
from publisher.model.article import Article
from publisher.source import Place, Source

_INVISIBLE = " \t\n\u3000\u00a0\u200b\u200c\u200d\u2060\ufeff"


def read(data: bytes, name: str) -> Article:
    """The article in ``data``, page damage mended; ``name`` is its path as given.

    Raises PublisherError for a file that is no text, and for one with nothing in it.
    """
    text = decode(data, name)
    if not text.strip(_INVISIBLE):
        raise PublisherError(Problem("the file is empty", Place(name), "put the article's text into it"))
    source, (told, lost) = Source(name, text), text_tables.read(text)
    article = arrange(source, told)
    return replace(article, warnings=(*article.warnings, *text_tables.doubts(source, lost)))
