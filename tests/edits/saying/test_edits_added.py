"""A year and a state that the brief had added are no figures of the source: who changes these contradicts nothing."""

import pytest
from edits_cases import draft, edited, read, replayed, reworded, typed_over

from publisher import edits
from publisher.edits.saying.quoting import changed, is_label_of

WORKS = "完成农贸市场改造30处"
ROW = "村民人均收入（元） 21800 22150 24000"
HEADS = "（柳溪镇总结，第3段，表头：2025年计划、2025年完成、2026年目标）"


@pytest.mark.parametrize(
    ("before", "after", "source"),
    [
        (f"{WORKS}（2026年已实施）。", f"{WORKS}（计划）。", WORKS),
        (f"{WORKS}（2026年已实施）。", f"{WORKS}。", WORKS),
        (f"{WORKS}（计划）。", f"{WORKS}（2025年已实施）。", f"2025年已{WORKS}"),
        ("市场达到30处（2026年）。", "2026年市场达到30处。", "市场达到30处"),
        ("计划", "已实现", "入住率只有38%"),
        ("21800元", "22150元", ROW),
        ("22150元", "24000元", "村民人均收入（元）\t21800\t22150\t24000"),
    ],
)
def test_no_year_or_state_of_the_briefs_own_is_cried_out(before: str, after: str, source: str) -> None:
    assert changed(before, after, source) == ""


@pytest.mark.parametrize(
    ("before", "after", "source", "told"),
    [
        (f"{WORKS}（计划）。", f"{WORKS}（2025年已实施）。", f"力争{WORKS}", "→ 2025年；计划 → 已实施"),
        (f"{WORKS}（2025年已实施）。", f"{WORKS}（计划）。", f"2025年累计{WORKS}", "已实施 → 计划"),
        (f"{WORKS}（2026年）。", f"{WORKS}（2027年）。", WORKS, "2026年 → 2027年"),
        (f"{WORKS}（2026年已实施）。", "完成农贸市场改造35处（计划）。", WORKS, "30处 → 35处"),
        ("到2028年改造30处。", "到2030年改造30处。", "到2028年改造30处", "2028年 → 2030年"),
        ("计划", "已实现", "拟建成公园3个", "计划 → 已实现"),
        ("21800元", "22500元", ROW, "21800元 → 22500元"),
        (f"{WORKS}（计划）。", f"{WORKS}（已实施）。", WORKS, "计划 → 已实施"),
        ("20处", "30处", "改造市场20处，公园30处", "20处 → 30处"),
    ],
)
def test_what_the_source_says_itself_is(before: str, after: str, source: str, told: str) -> None:
    assert changed(before, after, source) == told


def test_the_heads_over_a_quoted_row_tell_years_and_states_too() -> None:
    assert changed("计划", "已实现", ROW, HEADS) == ""
    assert changed("计划", "已实现", ROW) != ""
    assert changed("收入达到24000元。", "2026年收入达到24000元。", ROW, HEADS) == ""


def test_a_part_of_a_whole_is_called_by_its_own_age() -> None:
    whole = "60岁以上人口占户籍人口比重"
    assert is_label_of("80岁以上人口", whole, "14万", "其中80岁以上14万")
    assert not is_label_of("80岁以上人口", whole, "24%", "其中80岁以上24%")
    assert not is_label_of("80岁以上人口", "新增60岁以上人口", "14万", "其中80岁以上14万")
    assert not is_label_of("70岁以上人口", whole, "14万", "其中80岁以上14万")


STATES = "改造老旧小区36个"


def test_neither_pull_nor_build_nor_the_appendix_tells_it() -> None:
    changes = reworded("36个", "36个（计划）", STATES), typed_over(3, "城镇登记失业率", "3%以内", "计划")
    said = edits.pull(read(edited(draft(), *changes)))
    assert [one.figures for one in said.edits] == ["", ""]
    styled = replayed(said)
    assert not [one for one in styled.warnings if "no longer" in one.message or "opposite" in one.message]
    assert "经编辑" not in str(styled.blocks)
