"""What an editor did in Word is told, and nothing else."""

from edits_cases import deleted, draft, edited, put_after, read, reworded, typed_after

from publisher import edits
from publisher.model import Edit


def pulled(*changes: object) -> tuple[Edit, ...]:
    return edits.pull(read(edited(draft(), *changes))).edits  # type: ignore[arg-type]


def test_a_draft_that_nobody_edited_has_no_edits() -> None:
    assert edits.pull(read(draft())).edits == ()


def test_changed_words_are_told_with_the_figure_that_changed() -> None:
    (edit,) = pulled(reworded("12所", "15所", "兴建公办幼儿园"))
    assert (edit.operation, edit.at.kind, edit.at.section) == ("change", "measure", "people")
    assert "12所" in edit.at.text
    assert "15所" in edit.text
    assert edit.figures == "12所 → 15所"


def test_a_deleted_item_is_told_by_its_words() -> None:
    (edit,) = pulled(deleted("改造老旧小区36个"))
    assert (edit.operation, edit.at.kind, edit.text) == ("delete", "measure", "")
    assert "老旧小区" in edit.at.text


def test_a_moved_item_is_told_by_what_it_follows_now() -> None:
    (edit,) = pulled(put_after("改造老旧小区36个", "完善就业服务体系"))
    assert (edit.operation, edit.at.text) == ("move", "完善就业服务体系。")
    assert edit.after
    assert "老旧小区" in edit.after.text


def test_a_paragraph_typed_inside_a_control_is_an_item_of_its_own() -> None:
    (edit,) = pulled(typed_after("兴建公办幼儿园", "新增社区食堂8个。"))
    assert (edit.operation, edit.at.kind, edit.at.section, edit.text) == (
        "insert",
        "measure",
        "people",
        "新增社区食堂8个。",
    )
