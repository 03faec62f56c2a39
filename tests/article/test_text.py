"""Bytes of plain text -> Article: encodings, newlines, and files that hold no text."""

import codecs

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from publisher.article import text_tables
from publisher.article.decoding import decode
from publisher.article.text import read
from publisher.errors import Problem, PublisherError

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


def test_a_text_cut_off_within_a_character_is_not_read_as_another_encoding() -> None:
    with pytest.raises(PublisherError, match=r"a\.txt:5: error: the file ends in the middle of a character: .*cut off"):
        read(PAGE.encode() + "航".encode()[:2], "a.txt")
    with pytest.raises(PublisherError, match=r"a\.txt:5: error: the text is UTF-8 up to here, .* byte 0xE8"):
        read(PAGE.encode() + "航".encode()[:2] + b" more", "a.txt")


@pytest.mark.parametrize("encoding", ["gb18030", "big5", "utf-16", "utf-16-le"])
def test_a_file_cut_off_within_a_character_is_told_as_that_in_any_encoding(encoding: str) -> None:
    whole = "新區在今年開工十二個項目，碼頭已經通航。" if encoding == "big5" else PAGE
    with pytest.raises(PublisherError, match="ends in the middle of a character"):
        read((whole + "航").encode(encoding)[:-1], "a.txt")


def test_blanks_around_lines_are_no_part_of_them() -> None:
    page = "\t临水新城：向海而兴 \r\n\r\n　　临水新城今年动工十二个项目。\u200b\r\n\r\n \t　码头已经通航。\n\n\n"
    article = read(page.encode(), "a.txt")
    assert article.title == "临水新城：向海而兴"
    assert [paragraph.text for paragraph in article.sections[0].paragraphs] == [
        "临水新城今年动工十二个项目。",
        "码头已经通航。",
    ]


@pytest.mark.parametrize(
    ("text", "title", "paragraphs"),
    [
        ("临水新城", "临水新城", []),
        ("临水新城今年动工十二个项目。", "a", ["临水新城今年动工十二个项目。"]),
        ("临水新城\n码头通航", "临水新城", ["码头通航"]),
        ("x", "x", []),
    ],
)
def test_the_shortest_texts_are_articles(text: str, title: str, paragraphs: list[str]) -> None:
    article = read(text.encode(), "texts/a.txt")
    assert article.title == title
    assert [paragraph.text for section in article.sections for paragraph in section.paragraphs] == paragraphs


@pytest.mark.parametrize(
    "text",
    [
        "码头今年动工十二个项目。" * 40_000,
        "码头今年动工" * 80_000,
        "码头通航\n" * 15_000,
        "聚力港口 托起门户\n\n码头“今年动工十二个项目。\n\n" * 5_000,
        "（一）抓好农业。\n" * 10_000,
        "本报记者 李明\n\n" * 10_000,
        " " * 500_000 + "码头",
    ],
    ids=["one line", "one line without a stop", "short lines", "odd quotes", "numbers", "names", "blanks"],
)
def test_the_time_grows_no_faster_than_the_text(text: str) -> None:
    read(text.encode(), "a.txt")  # a rule that looks at all other lines for each would take minutes here


@QUIET
@given(st.binary(max_size=60))
def test_any_bytes_are_an_article_or_a_problem(data: bytes) -> None:
    problems: tuple[Problem, ...] = ()
    try:
        problems = read(data, "a.txt").warnings
    except PublisherError as error:
        problems = error.problems
    assert all(problem.place and problem.place.path == "a.txt" for problem in problems)


SHORT = ["海门区", "新码头一角", "本报记者 李明", "鹭洲开发区", "今年动工12个项目。", "招商引资\n船舶出口"]


@pytest.mark.parametrize("text", [*SHORT, "碼頭已經通航。"])
@pytest.mark.parametrize("encoding", ["gb18030", "big5", "utf-16-le", "utf-16-be"])
def test_short_texts_without_a_mark_are_read_in_their_encoding(text: str, encoding: str) -> None:
    if encoding != "big5" or "碼" in text:  # nobody saves simplified characters in Big5
        assert decode(text.encode(encoding), "a.txt") == text


def test_a_page_in_big5_is_read() -> None:
    page = "鷺洲新港：向海而興\n\n鷺洲今年動工十二個項目，碼頭已經通航。"
    assert read(page.encode("big5"), "a.txt").source.text == page


@pytest.mark.parametrize(
    ("data", "told", "hint"),
    [
        (b"PK\x03\x04\x14\x00" + b"\x00" * 20 + b"word/document.xml", "this is a Word file", ".docx"),
        (b"PK\x03\x04\x14\x00" + b"\x00" * 20 + b"pictures/1.png", "this is a ZIP archive", "unpack"),
        (b"%PDF-1.7\n1 0 obj", "this is a PDF file", ".pdf"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600, "old Word or WPS file", "--convert-to docx"),
        (b"{\\rtf1\\ansi", "Rich Text", "--convert-to docx"),
        (b"\r\n<!DOCTYPE html><html>", "a web page", ".html"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "a picture", "ocrmypdf"),
    ],
)
def test_another_kind_of_file_under_this_name_is_told_with_what_to_do(data: bytes, told: str, hint: str) -> None:
    with pytest.raises(PublisherError) as caught:
        read(data, "a.txt")
    (problem,) = caught.value.problems
    assert told in problem.message
    assert hint in problem.hint


def test_many_lines_of_as_many_words_are_looked_at_once() -> None:
    names = text_tables.read("张明 李芳 王力\n" * 40_000)
    assert (names.told, names.lost) == ((), ())
