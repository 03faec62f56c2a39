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
from publisher.model import Prefer

WITHOUT_PEOPLE = OUTLINE[: OUTLINE.index("  - id: people")]


def warned(change: Change, plan: str = ARTICLE, words: str = OUTLINE, prefer: Prefer = "") -> list[str]:
    """What a build of the changed source or outline warns of, with the edit of the former draft."""
    told = edits.pull(read(edited(draft(), change)))
    kept = edits.load("edits/binjiang.yaml", edits.dump(told))
    before = {problem.message for problem in brief(plan, words).warnings}
    found = replayed(kept, brief(plan, words), prefer).warnings
    return [problem.message for problem in found if problem.message not in before]


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


def test_a_figure_that_moved_in_the_source_beneath_other_words_is_told() -> None:
    rewritten = reworded("改造老旧", "改造提升老旧", "改造老旧小区36个")
    told = ["a figure is no longer its source's: 41个 → 36个  in  改造提升老旧小区36个。"]
    plan = ARTICLE.replace("36个", "41个")
    assert warned(rewritten) == []
    assert warned(rewritten, plan, prefer="theirs") == told
    assert warned(rewritten, plan, prefer="ours") == []


def test_so_is_one_that_the_source_moved_to_the_editors_or_away_from_it() -> None:
    other = reworded("36个", "共41个", "改造老旧小区36个")
    assert warned(other) == ["a figure is no longer its source's: 36个 → 41个  in  改造老旧小区共41个。"]
    assert warned(other, ARTICLE.replace("36个", "41个"), prefer="theirs") == []
    (message,) = warned(other, ARTICLE.replace("36个", "52个"), prefer="theirs")
    assert message.startswith("a figure is no longer its source's: 52个 → 41个")


def test_a_base_written_by_hand_does_not_make_a_figure_the_sources() -> None:
    found = edits.pull(read(edited(draft(), reworded("改造老旧", "改造提升老旧", "改造老旧小区36个"))))
    plan = brief(ARTICLE.replace("36个", "41个"))
    text = edits.dump(found).replace("base: 改造老旧小区36个", "base: 改造老旧小区41个")
    messages = {one.message for one in replayed(edits.load("edits/binjiang.yaml", text), plan).warnings}
    assert "a figure is no longer its source's: 41个 → 36个  in  改造提升老旧小区36个。" in messages
    confirmed = text.replace("    text: 改造提升", "    checked: true\n    text: 改造提升")
    assert replayed(edits.load("edits/binjiang.yaml", confirmed), plan).warnings == plan.warnings


def test_a_figure_that_was_confirmed_is_asked_again_once_the_source_has_another() -> None:
    found = edits.pull(read(edited(draft(), reworded("36个", "41个", "改造老旧小区36个"))))
    text = edits.dump(found).replace("    text: 改造", "    checked: true\n    text: 改造")
    kept = edits.load("edits/binjiang.yaml", text)
    assert replayed(kept).warnings == brief().warnings
    assert len(replayed(kept, brief(ARTICLE.replace("36个", "52个")), "theirs").warnings) == len(brief().warnings) + 1


def test_edits_of_a_section_that_is_gone_are_told() -> None:
    gone = warned(reworded("公办", "普惠", "兴建公办幼儿园"), words=WITHOUT_PEOPLE)
    assert gone == ["the measure of this edit is gone: 兴建公办幼儿园12所。"]
    lost = warned(typed_after("兴建公办幼儿园", "新增社区食堂8个。"), words=WITHOUT_PEOPLE)
    assert lost == ["no place is left for this measure: 新增社区食堂8个。"]
