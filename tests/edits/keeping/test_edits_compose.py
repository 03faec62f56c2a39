"""What is kept when a draft is pulled over a file of edits: nobody's are lost, and nothing comes back on its own."""

from dataclasses import replace

import pytest

from publisher import edits
from publisher.errors import PublisherError
from publisher.model import Anchor, DraftCopy, Edit, Edits, Pulled

CANTEENS = Anchor("people", "measure", "新建食堂8个。", "m-00000001")
PARKS = Anchor("people", "measure", "建成公园3座。", "m-00000002")
NONE = Edits("port")


def changed(at: Anchor, text: str, author: str = "王处长") -> Edit:
    return Edit("change", at, text, author=author)


def some(*entries: Edit, draft: str = "one") -> Edits:
    return Edits("port", entries, draft)


def pulled(kept: Edits, found: Edits, written: Edits = NONE) -> Pulled:
    return edits.compose(kept, found, written)


def copy(*entries: Edit, saves: str) -> Edits:
    """What was found in a copy of the draft that Word saved in these sessions."""
    return replace(some(*entries), copies=(DraftCopy(frozenset(saves.split())),))


NINE = changed(CANTEENS, "新建食堂9个。")
FIRST = pulled(NONE, some(NINE)).edits
WANG = pulled(NONE, copy(NINE, saves="a")).edits


def test_a_first_pull_keeps_all() -> None:
    assert FIRST.edits == (NINE,)


def test_pulling_the_same_draft_again_changes_nothing() -> None:
    again = pulled(FIRST, some(NINE))
    assert (again.edits, again.new) == (FIRST, ())


def test_an_editor_who_goes_on_in_the_same_copy_replaces_his_words() -> None:
    later = pulled(WANG, copy(changed(CANTEENS, "新建食堂10个。"), saves="a b"))
    assert [edit.text for edit in later.edits.edits] == ["新建食堂10个。"]
    assert later.replaced == (NINE,)


def test_an_editor_who_goes_on_takes_back_what_he_did() -> None:
    assert pulled(WANG, copy(saves="a b")).undone == (NINE,)
    added = Edit("insert", Anchor("people", "measure", ""), "每月通报一次。")
    longer = replace(added, text="每月通报两次。")
    first = pulled(NONE, copy(added, saves="a")).edits
    later = pulled(first, copy(longer, saves="a b"))
    assert (later.edits.edits, later.undone) == ((longer,), (added,))


def test_words_changed_back_in_a_copy_that_goes_on_are_the_draft_s_again() -> None:
    ten = changed(CANTEENS, "新建食堂10个。")
    first = pulled(pulled(NONE, some(NINE)).edits, copy(ten, saves="a"), some(NINE)).edits
    assert pulled(first, copy(NINE, saves="a b"), some(NINE)).edits.edits == (NINE,)
    assert pulled(first, copy(NINE, saves="c"), some(NINE)).edits.edits == (ten,)


@pytest.mark.parametrize("saves", ["", "a", "b", "b c"])
def test_the_same_name_is_no_proof_that_one_goes_on(saves: str) -> None:
    other = copy(changed(CANTEENS, "不再新建食堂。"), saves=saves)
    with pytest.raises(PublisherError, match="theirs: 不再新建食堂。\n  ours: 新建食堂9个。"):
        pulled(WANG, other)


def test_an_older_copy_pulled_again_takes_nothing_back() -> None:
    later = pulled(WANG, copy(changed(CANTEENS, "新建食堂10个。"), saves="a b")).edits
    with pytest.raises(PublisherError, match="ours: 新建食堂10个。"):
        pulled(later, copy(NINE, saves="a"))
    chosen = edits.compose(later, copy(NINE, saves="a"), NONE, "theirs").edits
    with pytest.raises(PublisherError, match="ours: 新建食堂9个。"):
        pulled(chosen, copy(changed(CANTEENS, "新建食堂10个。"), saves="a b"))


def test_each_copy_goes_on_from_its_own() -> None:
    parks = changed(PARKS, "建成公园4座。")
    both = pulled(WANG, copy(parks, saves="c")).edits
    ten, five = changed(CANTEENS, "新建食堂10个。"), changed(PARKS, "建成公园5座。")
    assert set(pulled(both, copy(ten, saves="a b")).edits.edits) == {ten, parks}
    with pytest.raises(PublisherError, match="theirs: 新建食堂10个。"):
        pulled(both, copy(ten, five, saves="c d"))


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
