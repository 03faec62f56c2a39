"""When the source or the outline changed under an edit: conflicts, stale edits, and what needs neither."""

import pytest
from edits_cases import (
    ARTICLE,
    OUTLINE,
    Change,
    brief,
    deleted,
    draft,
    edited,
    put_after,
    read,
    replayed,
    reworded,
    typed_after,
)

from publisher import edits
from publisher.errors import PublisherError

WITHOUT_PEOPLE = OUTLINE[: OUTLINE.index("  - id: people")]


def warned(change: Change, plan: str = ARTICLE, words: str = OUTLINE) -> list[str]:
    """What a build of the changed source or outline warns of, with the edit of the former draft."""
    told = edits.pull(read(edited(draft(), change)))
    kept = edits.load("edits/binjiang.yaml", edits.dump(told))
    before = {problem.message for problem in brief(plan, words).warnings}
    return [problem.message for problem in replayed(kept, brief(plan, words)).warnings if problem.message not in before]


@pytest.mark.parametrize(
    ("change", "plan", "words", "versions"),
    [
        (
            reworded("发改委", "工信局"),
            ARTICLE,
            OUTLINE.replace("由发改委牵头", "由发改委督办"),
            ("以上任务由发改委牵头。", "以上任务由工信局牵头。", "以上任务由发改委督办。"),
        ),
        (
            deleted("改造老旧小区36个"),
            ARTICLE.replace("36个", "40个"),
            OUTLINE,
            ("改造老旧小区36个。", "(deleted)", "改造老旧小区40个。"),
        ),
    ],
    ids=["the outline's note", "a deleted item"],
)
def test_both_changed_is_a_conflict(change: Change, plan: str, words: str, versions: tuple[str, ...]) -> None:
    with pytest.raises(PublisherError) as raised:
        warned(change, plan, words)
    (problem,) = raised.value.problems
    base, theirs, ours = versions
    lines = [line.partition(": ")[2].removeprefix("编者按：") for line in problem.message.splitlines()[1:]]
    assert lines == [base, theirs, ours]
    assert (problem.place and problem.place.line, problem.excerpt[:4]) == (5, "  - ")


def test_an_item_that_only_moved_may_change_in_its_source() -> None:
    assert warned(put_after("兴建公办幼儿园", "完善就业服务体系"), ARTICLE.replace("12所", "14所")) == []


def test_an_edit_goes_with_its_item_into_another_section() -> None:
    assert warned(reworded("公办", "普惠", "兴建公办幼儿园"), words=OUTLINE.replace("id: people", "id: welfare")) == []


def test_what_the_source_says_now_itself_needs_no_warning() -> None:
    assert warned(reworded("12所", "14所", "兴建公办幼儿园"), ARTICLE.replace("12所", "14所")) == []


def test_edits_of_a_section_that_is_gone_are_told() -> None:
    gone = warned(reworded("公办", "普惠", "兴建公办幼儿园"), words=WITHOUT_PEOPLE)
    assert gone == ["the measure of this edit is gone: 兴建公办幼儿园12所。"]
    lost = warned(typed_after("兴建公办幼儿园", "新增社区食堂8个。"), words=WITHOUT_PEOPLE)
    assert lost == ["no place is left for this measure: 新增社区食堂8个。"]
