"""Inputs that fuzzing found to end badly once."""

import pytest
from targets import brief, dress, dressed, filled

from publisher import edits
from publisher.article.docx import read as read_word
from publisher.errors import PublisherError
from publisher.model import Anchor, Edit, Edits


def test_an_archive_with_a_piece_cut_out_is_told_to_be_damaged() -> None:
    """The places in its directory then point before its beginning."""
    data = brief("docx")
    with pytest.raises(PublisherError, match="damaged"):
        read_word(data[:60] + data[7000:], "cut.docx")


def test_a_statement_moved_twice_stands_where_it_was_moved_last() -> None:
    first, second, third, *_ = (one for one in edits.printed(dressed()) if one.kind == "measure")
    at = [Anchor(one.section, one.kind, one.text, one.item) for one in (first, second, third)]
    moved = Edits("sample", (Edit("move", at[0], after=at[2]), Edit("move", at[0], after=at[1])))
    again = edits.replay(edits.load("edits/sample.yaml", edits.dump(moved)), filled(), edits.printed(dressed())).brief
    found = [one.text for one in edits.printed(dress(again)) if one.kind == "measure"]
    assert found[:3] == [second.text, first.text, third.text]


def test_a_move_said_twice_is_one() -> None:
    first, second, *_ = (one for one in edits.printed(dressed()) if one.kind == "measure")
    move = Edit(
        "move",
        Anchor(first.section, first.kind, first.text, first.item),
        after=Anchor(second.section, second.kind, second.text, second.item),
    )
    again = edits.replay(Edits("sample", (move, move)), filled(), edits.printed(dressed())).brief
    found = [one.text for one in edits.printed(dress(again)) if one.kind == "measure"]
    assert found[:2] == [second.text, first.text]
