"""The same article saved in every format reads the same, and the same is found in it."""

import pytest
from saved import PARTS, SAVED, TITLE

from publisher import formats
from publisher.extract import find
from publisher.model.article import Article
from publisher.source import part_of
from publisher.style.passages import section_name
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


@pytest.mark.parametrize(("name", "place"), [("lu.docx", "第13段"), ("lu.pdf", "第1页"), ("lu.html", "第13段")])
def test_items_tell_the_page_or_paragraph_that_states_them(name: str, place: str) -> None:
    article = read(name, SAVED[name]())
    items = records.article(article, find(article))["measures"]
    (told,) = [item["place"] for item in items if item["text"] == "改造老旧小区14个"]  # type: ignore[union-attr, index, call-overload]
    assert told == place


def test_a_citation_tells_the_page() -> None:
    goal, *_ = find(read("lu.pdf", SAVED["lu.pdf"]())).goals
    assert section_name(goal.evidence) == "开篇，第1页"


def test_items_of_a_text_tell_no_place() -> None:
    article = read("lu.txt", SAVED["lu.txt"]())
    assert all(records.place(item.evidence) == "" for item in records.every(find(article)))


@pytest.mark.parametrize("name", SAVED)
def test_every_item_stands_in_the_source_where_its_evidence_says(name: str) -> None:
    article = read(name, SAVED[name]())
    for item in records.every(find(article)):
        evidence = item.evidence
        pieces = article.sections[evidence.section].paragraphs[evidence.paragraph].pieces
        spans = part_of(pieces, evidence.start, evidence.end)
        assert "".join(article.source.text[span.start : span.end] for span in spans) == evidence.quote
