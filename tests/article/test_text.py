"""Bytes of plain text -> Article: encodings, newlines, and files that hold no text."""

import codecs

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from publisher.article.text import read
from publisher.errors import PublisherError
from publisher.model.article import Article

PAGE = "临水新城：向海而兴\n\n临水新城今年动工十二个项目。\n\n码头已经通航。"
QUIET = settings(max_examples=100, derandomize=True, deadline=None)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "gbk", "utf-16", "utf-32"])
def test_the_encoding_is_found(encoding: str) -> None:
    article = read(PAGE.encode(encoding), "a.txt")
    assert article.title == "临水新城：向海而兴"
    assert article.source.text == PAGE


def test_a_mark_alone_never_reaches_the_text() -> None:
    assert read(codecs.BOM_UTF8 + PAGE.encode(), "a.txt").source.text == PAGE


@pytest.mark.parametrize("newline", ["\r\n", "\r", "\u2028", "\f"])
def test_every_kind_of_newline_becomes_one(newline: str) -> None:
    assert read(PAGE.replace("\n", newline).encode(), "a.txt").source.text == PAGE


@pytest.mark.parametrize("data", [b"", b"  \n\t\n", "\u3000\u200b\n".encode(), codecs.BOM_UTF8])
def test_an_empty_file_is_a_problem_with_a_place(data: bytes) -> None:
    with pytest.raises(PublisherError) as caught:
        read(data, "seeds/empty.txt")
    assert str(caught.value).startswith("seeds/empty.txt: error: the file is empty")


def test_bytes_in_no_encoding_are_a_problem() -> None:
    with pytest.raises(PublisherError, match="neither UTF-8 nor GB18030"):
        read("正文".encode() + b"\xff\xff", "a.txt")


def test_a_binary_file_is_a_problem_that_names_its_line() -> None:
    with pytest.raises(PublisherError, match=r"a\.txt:2: error: this is not a text file"):
        read(b"PK\n\x03\x04", "a.txt")


@QUIET
@given(st.binary(max_size=60))
def test_any_bytes_are_an_article_or_a_problem(data: bytes) -> None:
    try:
        assert isinstance(read(data, "a.txt"), Article)
    except PublisherError as error:
        assert all(problem.place and problem.place.path == "a.txt" for problem in error.problems)


LINES = st.lists(
    st.sampled_from(
        [
            "",
            "　",
            "聚力向海 打造新港城",
            "一、总体要求",
            "（一）抓好春耕。各地要备足农资。",
            "本报记者 李明",
            "新码头一角",
            "新城建起十二座码头，吸引",
            "四十家企业落户。",
            "“路宽了，灯亮了。”老张说。",
            "02 聚力招商，引来新伙伴",
            "——绿色转型",
        ]
    ),
    min_size=1,
    max_size=14,
).map("\n".join)


@QUIET
@given(LINES)
def test_nothing_of_the_page_is_lost_or_said_twice(text: str) -> None:
    if not text.strip("\n　"):
        return
    article = read(text.encode(), "page.txt")
    spans = [span for section in article.sections for span in section.pieces]
    for section in article.sections:
        for paragraph in section.paragraphs:
            assert "".join(text[span.start : span.end] for span in paragraph.pieces) == paragraph.text
            spans += paragraph.pieces
    aside = {"kicker", "byline", "caption", "dropped"}
    spans += [span for repair in article.repairs if repair.kind in aside for span in repair.spans]
    spans.sort()
    assert all(left.end <= right.start for left, right in zip(spans, spans[1:], strict=False))
    kept = "".join(text[span.start : span.end] for span in spans)
    letters = "".join(text.split())
    assert len("".join(kept.split())) in {len(letters), len(letters) - len("".join(article.title.split()))}


@QUIET
@given(LINES)
def test_reading_twice_gives_the_same(text: str) -> None:
    if text.strip("\n　"):
        assert read(text.encode(), "page.txt") == read(text.encode(), "page.txt")
