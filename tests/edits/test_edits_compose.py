"""What is kept when a draft is pulled over a file of edits: nobody's are lost, and nothing comes back on its own."""

from dataclasses import replace

import pytest

from publisher import edits
from publisher.errors import PublisherError
from publisher.model import Anchor, Edit, Edits, Pulled

CANTEENS = Anchor("people", "measure", "新建食堂8个。", "m-00000001")
PARKS = Anchor("people", "measure", "建成公园3座。", "m-00000002")
NONE = Edits("port")


def changed(at: Anchor, text: str, author: str = "王处长") -> Edit:
    return Edit("change", at, text, author=author)


def some(*entries: Edit, draft: str = "one") -> Edits:
    return Edits("port", entries, draft)


def pulled(kept: Edits, found: Edits, written: Edits = NONE) -> Pulled:
    return edits.compose(kept, found, written)


NINE = changed(CANTEENS, "新建食堂9个。")
FIRST = pulled(NONE, some(NINE)).edits


def test_a_first_pull_keeps_all() -> None:
    assert FIRST.edits == (NINE,)


def test_pulling_the_same_draft_again_changes_nothing() -> None:
    again = pulled(FIRST, some(NINE))
    assert (again.edits, again.new) == (FIRST, ())


def test_an_editor_who_goes_on_in_the_same_draft_replaces_his_words() -> None:
    later = pulled(FIRST, some(changed(CANTEENS, "新建食堂10个。")))
    assert [edit.text for edit in later.edits.edits] == ["新建食堂10个。"]
    assert later.replaced == (NINE,)


def test_a_colleague_who_edited_another_copy_adds_his_edits() -> None:
    both = pulled(FIRST, some(changed(PARKS, "建成公园4座。", "李科长")))
    assert {edit.text for edit in both.edits.edits} == {"新建食堂9个。", "建成公园4座。"}


def test_two_who_changed_the_same_words_clash() -> None:
    other = some(changed(CANTEENS, "新建食堂12个。", "李科长"))
    with pytest.raises(PublisherError, match="theirs: 新建食堂12个。\n  ours: 新建食堂9个。"):
        pulled(FIRST, other)
    assert edits.compose(FIRST, other, NONE, "theirs").edits.edits[0].text == "新建食堂12个。"
    assert edits.compose(FIRST, other, NONE, "ours").edits.edits[0].text == "新建食堂9个。"


def test_what_was_taken_out_by_hand_stays_out() -> None:
    without = replace(FIRST, edits=())
    again = pulled(without, some(NINE))
    assert (again.edits.edits, again.skipped) == ((), (NINE,))


def test_words_changed_by_hand_are_not_overwritten() -> None:
    by_hand = replace(FIRST, edits=(changed(CANTEENS, "新建食堂9家。"),))
    with pytest.raises(PublisherError, match="ours: 新建食堂9家。"):
        pulled(by_hand, some(NINE))


def test_the_next_draft_left_alone_keeps_every_edit_and_what_was_made_by_hand_since() -> None:
    by_hand = replace(FIRST, edits=(replace(NINE, text="新建食堂9家。", checked=True),))
    again = pulled(by_hand, some(NINE, draft="two"), written=some(NINE))
    assert again.edits.edits == by_hand.edits


def test_an_edit_undone_in_the_next_draft_is_taken_out_and_told() -> None:
    again = pulled(FIRST, some(draft="two"), written=some(NINE))
    assert (again.edits.edits, again.undone) == ((), (NINE,))


def test_comments_and_stale_edits_stay_though_the_next_draft_has_them_not() -> None:
    comment = Edit("comment", CANTEENS, "请核实。", author="李科长")
    gone = changed(PARKS, "建成公园4座。")
    kept = replace(FIRST, edits=(comment, NINE, gone))
    again = pulled(kept, some(NINE, draft="two"), written=some(NINE))
    assert set(again.edits.edits) == {comment, NINE, gone}
