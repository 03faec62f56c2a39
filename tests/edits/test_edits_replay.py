"""Edits replayed make the brief that the editor left, and pulling it again tells the same."""

from edits_cases import Change, deleted, draft, edited, put_after, read, replayed, reworded, typed_after

from publisher import edits
from publisher.model import Draft


def said(found: Draft) -> list[tuple[str, str, str]]:
    """What a draft says now, without the appendix, which is made anew."""
    shown = (one for one in found.paragraphs if one.text and not one.gone and one.section != "appendix")
    return [(one.kind, one.section, one.text) for one in shown]


def comes_back(*changes: Change) -> None:
    """The next draft says what the edited one says; its edits are those that were replayed."""
    left = read(edited(draft(), *changes))
    told = edits.pull(left)
    assert told.edits
    after = read(draft(told))
    assert said(after) == said(left)
    assert edits.pull(after).edits == edits.replayed(after).edits
    assert [edit.text for edit in edits.pull(after).edits] == [edit.text for edit in told.edits]


def test_changed_words_come_back() -> None:
    comes_back(reworded("12所", "15所", "新建公办幼儿园"))


def test_a_heading_a_note_and_a_paragraph_come_back() -> None:
    comes_back(reworded("产业升级", "产业升级与创新"), reworded("发改委", "工信局"), reworded("本节", "下文"))


def test_a_deletion_a_move_and_an_insertion_come_back() -> None:
    comes_back(
        deleted("改造老旧小区36个"),
        put_after("新建公办幼儿园", "完善就业服务体系"),
        typed_after("新建公办幼儿园", "新增社区食堂8个。"),
    )


def test_a_cell_comes_back_and_the_others_stay_as_they_were() -> None:
    comes_back(reworded("城镇登记失业率", "登记失业率（城镇）"))


def test_words_are_printed_as_the_editor_wrote_them() -> None:
    told = edits.pull(read(edited(draft(), reworded("新建公办幼儿园", "新建幼儿园(公办),共 "))))
    shown = ["".join(run.text for run in one.runs) for one in replayed(told).blocks if hasattr(one, "runs")]
    assert any("新建幼儿园(公办),共 12所" in text for text in shown)
