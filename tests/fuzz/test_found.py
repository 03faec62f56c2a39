"""Inputs that fuzzing found to end badly once."""

import pytest
from targets import brief

from publisher.article.docx import read as read_word
from publisher.errors import PublisherError


def test_an_archive_with_a_piece_cut_out_is_told_to_be_damaged() -> None:
    """The places in its directory then point before its beginning."""
    data = brief("docx")
    with pytest.raises(PublisherError, match="damaged"):
        read_word(data[:60] + data[7000:], "cut.docx")
