"""The table of formats leads to modules that read, write and export."""

import pytest

from publisher import formats
from publisher.errors import PublisherError


def test_every_named_format_has_its_functions() -> None:
    for name in formats.names("writer"):
        assert callable(formats.writer(name))
    for name in formats.names("exporter"):
        assert callable(formats.exporter(name).part)
        assert callable(formats.exporter(name).whole)


def test_every_suffix_that_is_read_has_its_reader() -> None:
    for row in formats.FORMATS:
        for suffix in row.suffixes if row.reader else ():
            assert callable(formats.reader("a" + suffix.upper()))


def test_a_file_that_nobody_reads_is_told_what_can_be_read() -> None:
    with pytest.raises(PublisherError) as caught:
        formats.reader("slides.pptx")
    assert caught.value.problems[0].message == "no reader for .pptx"
    assert ".txt" in caught.value.problems[0].hint


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("a.doc", "--convert-to docx"),
        ("a.wps", "--convert-to docx"),
        ("a.jpg", "ocrmypdf"),
        ("a.mht", "as .html"),
    ],
)
def test_a_file_that_must_be_converted_is_told_how(name: str, told: str) -> None:
    with pytest.raises(PublisherError) as caught:
        formats.reader(name)
    assert told in caught.value.problems[0].hint


def test_an_unknown_format_is_told_the_known_ones() -> None:
    with pytest.raises(PublisherError) as caught:
        formats.writer("rtf")
    assert caught.value.problems[0].hint == "one of: docx, pdf"
