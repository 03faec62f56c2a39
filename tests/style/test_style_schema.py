"""A style file is read whole, or every mistake in it is told with its place."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sample_brief import ROOT, load

from publisher import style
from publisher.errors import PublisherError
from publisher.model import Style
from publisher.style.roles import WORD_NAMES


def read(text: str, **files: str) -> Style:
    """The style in ``text``, beside the project's own and any other files."""
    known = {"my.yaml": text} | {f"{name}.yaml": other for name, other in files.items()}
    known |= {path.name: path.read_text("utf-8") for path in (ROOT / "styles").glob("*.yaml")}
    return style.load("my.yaml", known.__getitem__)


def mistakes(text: str, **files: str) -> list[str]:
    """Line and message of every problem."""
    with pytest.raises(PublisherError) as raised:
        read(text, **files)
    return [f"{p.place.line if p.place else ''}: {p.message}" for p in raised.value.problems]


@pytest.mark.parametrize("name", ["gongwen", "briefing"])
def test_the_projects_styles_have_every_role_and_lines_that_hold_their_type(name: str) -> None:
    loaded = load(name)
    assert set(loaded.roles) == set(WORD_NAMES)
    assert set(loaded.characters) == {"strong", "number", "mark", "link", "source", "signer"}
    assert all(role.line >= role.size and role.face in loaded.faces for role in loaded.roles.values())


@pytest.mark.parametrize(
    ("said", "points"),
    [
        ("三号", 16),
        ("3号", 16),
        ("小四", 12),
        ("小四号", 12),
        ("小4", 12),
        ("初号", 42),
        ("五号", 10.5),
        ("11.5", 11.5),
    ],
)
def test_a_size_is_points_or_a_chinese_name(said: str, points: float) -> None:
    assert read(f"extends: briefing\nroles: {{body: {{size: {said}}}}}").roles["body"].size == points


def test_a_number_that_no_mark_closes_keeps_a_gap() -> None:
    told = read(
        "extends: briefing\nroles: {heading1: {number: 第一章}, heading2: {number: 一、}, heading3: {number: 1}}"
    )
    assert [told.roles[f"heading{level}"].number for level in (1, 2, 3)] == ["第一章　", "一、", "1　"]


def test_a_pitch_may_be_that_of_the_pages_lines() -> None:
    grid = "extends: gongwen\npage: {top: 30, bottom: 30, lines: 24}"
    assert read(grid).roles["body"].line == 27.95  # 237 mm in 24 lines, in whole twips
    (told,) = mistakes("extends: briefing\nroles: {body: {line: 1格}}")
    assert told == "2: roles.body.line cannot be read: '1格'"


def test_a_palette_is_a_list_of_colours() -> None:
    assert read("extends: briefing\npalette: ['1f4e9c', 000000]").palette == ("1F4E9C", "000000")
    assert mistakes("extends: briefing\npalette: [red, 1F4E9C]") == ["2: palette holds what is no colour"]
    assert mistakes("extends: briefing\npalette: []") == ["2: palette has no colour"]
    assert mistakes("extends: briefing\npalette: 1F4E9C") == ["2: palette must be a list, not text"]


def test_a_header_may_name_the_section() -> None:
    assert read("extends: briefing\nheader: {text: '{section}'}").header.text == "{section}"


def test_pitch_and_spaces_may_be_relative() -> None:
    body = read("extends: briefing\nroles: {body: {size: 10, line: 1.6倍, before: 0.5行, after: 3}}").roles["body"]
    assert (body.line, body.before, body.after) == (16, 8, 3)


def test_a_child_says_only_what_differs() -> None:
    parent = load("briefing")
    child = read("extends: briefing\nroles: {heading1: {colour: 'a00000'}}\npage: {left: 20}")
    assert child.roles["heading1"] == replace(parent.roles["heading1"], colour="A00000")
    assert child.page == replace(parent.page, left=20)
    assert child.name == "briefing"


def test_a_role_like_another_takes_all_but_its_place_in_the_document() -> None:
    child = read("extends: briefing\nroles: {heading1: {word: My Heading}, goal: {like: heading1, bold: false}}")
    heading, goal = child.roles["heading1"], child.roles["goal"]
    assert goal == replace(heading, name="goal", bold=False, outline=None, word="Goal")


def test_origins_go_with_their_values() -> None:
    child = read("extends: briefing\ntable: {rule: {value: 1.5, origin: practice}}")
    assert child.table.rule == 1.5
    assert child.origins == {**load("briefing").origins, "table.rule": "practice"}


def test_colours_need_no_quotes_but_a_hash_does() -> None:
    assert read("extends: briefing\nbox: {fill: 000000, rule_colour: '#12abEF'}").box_fill == "000000"
    assert mistakes("extends: briefing\nbox:\n  fill: #12ab34") == ["3: box.fill is not a colour"]


def test_all_mistakes_are_told_at_once_and_in_order() -> None:
    text = """extends: briefing
page: {size: A9, top: 500}
faces: {sung: {east_asian: 宋体}}
roles:
  bodyy: {face: song}
  body: {size: 三豪, line: 20pt, first: two, colour: red}
  title: {like: titel}
  metric: {number: x, face: seven, bold: 1}
  note: {size: {value: 三号, orgin: house}}
characters: {mark: {size: 9}}
footer: {text: '{pagee}', align: middle}
"""
    assert mistakes(text) == [
        "2: page.size cannot be 'A9'",
        "2: page.top must lie between 0 and 300, not 500",
        "3: faces has no face 'sung'",
        "5: roles has no key 'bodyy'",
        "6: roles.body.size knows no size '三豪'",
        "6: roles.body.line cannot be read: '20pt'",
        "6: roles.body.first must be a number, not text",
        "6: roles.body.colour is not a colour",
        "7: roles.title.like names no role 'titel'",
        "8: roles.metric.number is no numbering: 'x'",
        "8: roles.metric.face cannot be 'seven'",
        "8: roles.metric.bold must be true or false, not a number",
        "9: roles.note.size has no key 'orgin'",
        "10: characters.mark.size must lie between 0.3 and 3, not 9",
        "11: footer.text has no {pagee}",
        "11: footer.align cannot be 'middle'",
    ]


def test_a_strange_key_that_others_inherit_is_told_once_of_the_role_that_says_it() -> None:
    assert mistakes("extends: briefing\nroles:\n  heading1: {colr: red, glow: 3}\n  body: {sise: 3}") == [
        "3: roles.heading1 has no key 'colr'",
        "3: roles.heading1 has no key 'glow'",
        "4: roles.body has no key 'sise'",
    ]


def test_a_mistake_that_others_inherit_is_told_once() -> None:
    assert mistakes("extends: gongwen\nroles: {body: {size: 七百}}") == ["2: roles.body.size knows no size '七百'"]


def test_missing_roles_are_named() -> None:
    (told,) = mistakes("faces: {song: {east_asian: 宋体}}\nroles: {body: {face: song, size: 12}}")
    assert told.startswith("2: roles lacks title, subtitle, heading1")


def test_margins_must_leave_room() -> None:
    assert mistakes("extends: briefing\npage: {left: 120, right: 80}") == [
        "2: page: the margins leave no room for text"
    ]


def test_what_cannot_be_extended_is_told_where_it_is_named() -> None:
    def missing(path: str) -> str:
        if path == "my.yaml":
            return "name: mine\nextends: absent"
        raise FileNotFoundError(2, "no such file", path)

    with pytest.raises(PublisherError, match=r"my\.yaml:2:10: error: cannot read absent\.yaml"):
        style.load("my.yaml", missing)
    assert mistakes("extends: [briefing]") == ["1: extends must be text, not a list"]


def test_circles_are_refused() -> None:
    assert mistakes("extends: other", other="extends: my") == ["1: my.yaml extends itself"]
    assert mistakes("extends: briefing\nroles: {goal: {like: lead}, lead: {like: goal}}") == [
        "2: roles.goal is like itself",
        "2: roles.lead is like itself",
    ]


WORDS = st.sampled_from(
    ["page", "roles", "body", "size", "三号", "12", "like", "box", "value", "origin", "face", "song", "-1", "null"]
)
TREES = st.recursive(
    WORDS,
    lambda inner: st.dictionaries(WORDS, inner, max_size=3).map(
        lambda tree: "{" + ", ".join(f"{key}: {value}" for key, value in tree.items()) + "}"
    ),
    max_leaves=8,
)


@given(WORDS, TREES)
@settings(max_examples=100, derandomize=True, deadline=None)
def test_any_mapping_is_a_style_or_a_list_of_problems(key: str, tree: str) -> None:
    problems: tuple[object, ...] = ()
    outcome: Style | None = None
    try:
        outcome = read(f"extends: gongwen\n{key}: {tree}\n")
    except PublisherError as error:
        problems = error.problems
    assert outcome or problems


def test_a_page_is_one_of_the_papers_or_of_any_size() -> None:
    page = read("extends: briefing\npage: {size: Letter}").page
    assert (page.width, page.height) == (215.9, 279.4)
    assert read("extends: briefing\npage: {width: 200, height: 270}").page.width == 200
    with pytest.raises(PublisherError) as raised:
        read("extends: briefing\npage: {size: Kraft}")
    assert raised.value.problems[0].hint.endswith("any other by  width  and  height  in mm")
