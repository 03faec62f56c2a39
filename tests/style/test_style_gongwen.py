"""The style gongwen, clause by clause of GB/T 9704—2012."""

import re
from collections.abc import Iterator

import pytest
import yaml
from sample_brief import ROOT, load

from publisher.model import Role

GONGWEN = load("gongwen")
ROLES, PAGE = GONGWEN.roles, GONGWEN.page
POINTS_PER_MM = 72 / 25.4


def looks(*names: str) -> list[tuple[str, float]]:
    """Face and size of the roles."""
    return [(ROLES[name].face, ROLES[name].size) for name in names]


def test_5_1_the_paper_is_a4() -> None:
    assert (PAGE.width, PAGE.height) == (210, 297)


def test_5_2_1_the_margins_leave_156_by_225_mm() -> None:
    assert (PAGE.top, PAGE.left) == (37, 28)
    assert (PAGE.width - PAGE.left - PAGE.right, PAGE.height - PAGE.top - PAGE.bottom) == (156, 225)


def test_5_2_2_the_type_is_fangsong_of_size_three() -> None:
    assert looks("body", "goal", "measure", "metric") == [("fangsong", 16)] * 4
    assert {ROLES[name].colour for name in ("body", "title", "heading1", "heading2", "goal")} == {"000000"}


def test_5_2_3_a_page_holds_22_lines_of_28_characters_and_is_filled_by_them() -> None:
    body = ROLES["body"]
    assert (PAGE.lines, PAGE.chars) == (22, 28)
    assert 0 <= 225 * POINTS_PER_MM - 22 * body.line < 1
    assert 0 <= 28 * body.size - 156 * POINTS_PER_MM < 28 * 0.25 + 1  # set closer by a quarter point a character
    assert {ROLES[name].line for name in ("heading1", "heading2", "heading3", "heading4", "goal")} == {body.line}


def test_7_2_2_to_7_2_7_the_head_is_in_red_and_its_number_in_size_three() -> None:
    assert looks("masthead_audience", "masthead_number") == [("hei", 16), ("fangsong", 16)]
    assert (ROLES["masthead_name"].face, ROLES["masthead_name"].colour) == ("title", "FF0000")
    assert (ROLES["masthead_line"].rule_colour, ROLES["masthead_name"].align) == ("FF0000", "center")


def test_7_3_1_the_title_is_small_title_song_of_size_two_and_centred() -> None:
    assert (looks("title"), ROLES["title"].align, ROLES["title"].bold) == ([("title", 22)], "center", False)
    assert GONGWEN.faces["title"].east_asian == "方正小标宋简体"


def test_7_3_2_the_addressee_stands_a_line_below_flush_left() -> None:
    role = ROLES["addressee"]
    assert (role.face, role.size, role.first, role.left, role.before) == ("fangsong", 16, 0, 0, ROLES["body"].line)


def test_7_3_3_paragraphs_begin_two_characters_in_and_four_levels_have_numbers_and_faces() -> None:
    levels = [ROLES[f"heading{level}"] for level in (1, 2, 3, 4)]
    assert [role.number for role in levels] == [
        "一、",
        "（一）",
        "1．",
        "（1）",
    ]  # the point full-width, as printers set it
    assert [role.face for role in levels] == ["hei", "kai", "fangsong", "fangsong"]
    assert {(role.size, role.first, role.left) for role in (ROLES["body"], *levels)} == {(16, 2, 0)}


def test_7_4_the_copies_are_of_size_four_between_rules_of_035_mm() -> None:
    role: Role = ROLES["copies"]
    assert (role.face, role.size, role.left + role.first) == ("fangsong", 14, 0)
    assert abs(role.rule_above - 0.35 * POINTS_PER_MM) < 0.05
    assert role.rule_below == role.rule_above


def test_7_5_the_page_number_is_7_mm_below_the_text_outside_between_dashes() -> None:
    footer, role = GONGWEN.footer, ROLES["footer"]
    top = PAGE.bottom - PAGE.footer - role.line / POINTS_PER_MM
    assert (role.face, role.size, footer.text, footer.align) == ("song", 14, "— {page} —", "outer")
    assert (role.left, role.right) == (1, 1)
    assert abs(top - 7) < 0.1


def test_numbers_say_whether_a_clause_a_custom_or_the_house_gives_them() -> None:
    origins = GONGWEN.origins
    assert {origins[f"page.{side}"] for side in ("top", "left", "right", "bottom", "lines", "chars")} == {"standard"}
    assert origins["roles.body.line"] == "house"
    assert origins["roles.masthead_line.rule_below"] == origins["roles.title.line"] == "practice"


@pytest.mark.parametrize("name", ["gongwen", "briefing"])
def test_every_number_tells_where_it_comes_from(name: str) -> None:
    said = yaml.safe_load((ROOT / "styles" / f"{name}.yaml").read_text("utf-8"))
    numbers = [path for path, value in leaves(said) if NUMBER.fullmatch(str(value)) and not path.endswith(NO_MEASURES)]
    assert len(numbers) > 80
    assert [path for path in numbers if path not in load(name).origins] == []


NO_MEASURES = ("number", "colour", "fill")
NUMBER = re.compile(r"-?\d+(\.\d+)?[倍格行]?|[初小一二三四五六]{1,2}号?")


def leaves(said: object, path: str = "") -> Iterator[tuple[str, object]]:
    """Every value of a style file by its path; one that tells its origin counts as one."""
    if isinstance(said, dict) and "value" not in said:
        for key, value in said.items():
            yield from leaves(value, f"{path}.{key}".removeprefix("."))
    elif not isinstance(said, list | bool):
        yield path, said["value"] if isinstance(said, dict) else said
