"""The same article saved in every format reads the same, and the same is found in it."""

import pytest
from saved import PARTS, SAVED, TITLE

from publisher import formats
from publisher.extract import find
from publisher.model.article import Article
from publisher.write import records


def read(name: str, data: bytes) -> Article:
    return formats.reader(name)(data, name)


def told(article: Article) -> dict[str, records.Plain]:
    """All that is exported of the article, but the name of its file and the places in it."""
    plain = records.article(article, find(article))
    for kind in ("goals", "measures", "metrics"):
        for item in plain[kind]:  # type: ignore[union-attr]
            item.pop("place", None)  # type: ignore[union-attr]
    return {key: value for key, value in plain.items() if key != "source"}


@pytest.mark.parametrize("name", SAVED)
def test_the_article_is_the_same_in_every_format(name: str) -> None:
    article = read(name, SAVED[name]())
    assert article.title == TITLE
    assert [section.heading for section in article.sections[1:]] == [words for kind, words in PARTS if kind == "1"]
    assert (article.captions, article.bylines) == (("三号码头晨光 周立摄",), ("本报记者 李明 通讯员 陈海生",))
    assert article.warnings == ()
    assert told(article) == told(read("lu.txt", SAVED["lu.txt"]()))
