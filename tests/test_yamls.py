"""YAML is read with places; what is wrong is told where it stands."""

import contextlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from publisher.errors import PublisherError
from publisher.source import Place
from publisher.yamls import Checker, Node, parse


def plain(node: Node) -> object:
    """The node's values without their places."""
    if isinstance(node.value, dict):
        return {key: plain(value) for key, value in node.value.items()}
    return [plain(value) for value in node.value] if isinstance(node.value, list) else node.value


def test_values_keep_their_places() -> None:
    root = parse("title: 要点\nsections:\n  - id: one\n", "o.yaml")
    assert isinstance(root.value, dict)
    assert root.value["title"].place == Place("o.yaml", 1, 8)
    assert root.keys["sections"] == Place("o.yaml", 2, 1)


def test_only_numbers_true_false_and_null_are_not_text() -> None:
    text = "{a: 1, b: 2.5, c: true, d: null, e: 2021-09-01, f: no, g: 1:30, h: '3', i: 0o7, j: 1_000}"
    assert plain(parse(text, "o.yaml")) == {
        "a": 1, "b": 2.5, "c": True, "d": None, "e": "2021-09-01", "f": "no", "g": "1:30", "h": "3", "i": "0o7",
        "j": "1_000",
    }  # fmt: skip


def test_an_empty_file_is_null() -> None:
    assert parse("# nothing\n", "o.yaml").value is None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("a: 1\na: 2", "o.yaml:2:1: error: the key 'a' stands twice"),
        ("a: &x 1\nb: *x", "o.yaml:1:4: error: anchors (&) and aliases (*) are not used here"),
        ("a\n---\nb", "o.yaml:3:1: error: a second document in one file"),
        ("? [a]\n: 1", "o.yaml:1:3: error: a key must be plain text"),
        ("[" * 50 + "]" * 50, "o.yaml:1:41: error: nested more than 40 deep"),
    ],
)
def test_what_is_not_used_is_refused_where_it_stands(text: str, told: str) -> None:
    with pytest.raises(PublisherError) as caught:
        parse(text, "o.yaml")
    assert str(caught.value).split("\n", 1)[0] == told


def test_after_a_hundred_mistakes_only_that_there_are_more_is_told() -> None:
    checker = Checker({"o.yaml": ""})
    checker.mapping(parse("".join(f"k{number}: 1\n" for number in range(5000)), "o.yaml"), {"a"}, "an outline")
    assert len(checker.problems) == 101
    assert checker.problems[-1].message == "there are more mistakes; mend these first"


@pytest.mark.parametrize(
    ("text", "place", "told"),
    [
        ('title: "甲\nsub: 乙\n', (1, 8), "this quotation mark is never closed"),
        ('title: "甲\nsub: "乙"\n', (1, 8), "this quotation mark is only closed by the next one, in line 2"),
        ("title: [甲\nsub: 乙\n", (1, 8), "this bracket is never closed"),
        ("a:\n  b: {c: 甲\n\n\n", (2, 6), "this bracket is never closed"),
        ("a: [甲\n,c: d: e]\n", (2, 6), "did not find expected ',' or ']'"),
        ("a: [甲]]\n", (1, 7), "did not find expected key"),
        ('a: "甲" 乙\n', (1, 8), "a text goes on behind its closing quotation mark"),
        ("a: 1\nb: [甲, '乙'丙]\n", (2, 11), "a text goes on behind its closing quotation mark"),
        ("a:\n  - '甲' 乙\n", (2, 9), "a text goes on behind its closing quotation mark"),
        ("a: 1\n  b: 2\n", (2, 4), "mapping values are not allowed in this context"),
        ("title：甲\n\nb: 2\n", (1, 6), "this colon is a full-width one"),
        ("a: 1\nc:\n  - id：乙\n    b: 2\n", (3, 7), "this colon is a full-width one"),
        ("a: 1\ntitle：甲\nb: 2\n", (2, 6), "this colon is a full-width one"),
    ],
)
def test_a_slip_is_told_where_it_was_made(text: str, place: tuple[int, int], told: str) -> None:
    with pytest.raises(PublisherError) as caught:
        parse(text, "o.yaml")
    (problem,) = caught.value.problems
    assert (problem.place, problem.message) == (Place("o.yaml", *place), f"not YAML: {told}")


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("a:\n\tb: 1", "indent with spaces, not tabs"),
        ("a: 1\n标题：要点\nb: 2", "half-width colon"),
        ("a: {title: #产业}\nb: 2", "# behind a blank begins a comment"),
    ],
)
def test_common_slips_get_a_hint(text: str, hint: str) -> None:
    with pytest.raises(PublisherError, match="not YAML") as caught:
        parse(text, "o.yaml")
    assert hint in caught.value.problems[0].hint


@pytest.mark.parametrize("text", ["{path：甲.txt}", "title：甲", "{pth：甲.txt, title: 乙}"])
def test_a_full_width_colon_is_told_where_yaml_takes_it_for_text(text: str) -> None:
    checker = Checker({"o.yaml": text})
    found = checker.mapping(parse(text, "o.yaml"), ("path", "title"), "a source")
    assert [problem.hint for problem in checker.problems] == ["after a key stands a half-width colon and a space"]
    assert "path" not in found or found["path"].value == "甲.txt"


@pytest.mark.parametrize(("text", "told"), [("a: #产业", True), ("a:  # 产业", False), ("a: ~", False), ("a:", False)])
def test_a_value_that_is_only_a_comment_is_told_as_one(text: str, told: bool) -> None:
    checker = Checker({"o.yaml": text})
    checker.text(checker.mapping(parse(text, "o.yaml"), ("a",), "a source")["a"], "'a'")
    assert [problem.hint.startswith("a # behind") for problem in checker.problems] == [told]


def test_a_slip_of_a_key_is_read_as_the_key_that_was_meant() -> None:
    checker = Checker({"o.yaml": ""})
    node = parse("titel: 甲\ntitle: 乙\ncontnets: 丙\nother: 丁", "o.yaml")
    found = checker.mapping(node, ("title", "contents"), "an outline")
    assert {key: value.value for key, value in found.items()} == {"title": "乙", "contents": "丙"}
    assert len(checker.problems) == 3


def test_a_checker_gathers_every_mistake_with_its_line() -> None:
    text = "titel: 要点\ncontents: maybe\n"
    checker = Checker({"o.yaml": text})
    values = checker.mapping(parse(text, "o.yaml"), ("title", "contents"), "an outline")
    checker.boolean(values["contents"], "'contents'")
    with pytest.raises(PublisherError) as caught:
        checker.raise_problems()
    assert str(caught.value).split("\n") == [
        "o.yaml:1:1: error: an outline has no key 'titel'",
        "    1 | titel: 要点",
        "      | ^",
        "hint: did you mean 'title'?",
        "o.yaml:2:11: error: 'contents' must be true or false, not text",
        "    2 | contents: maybe",
        "      |           ^",
    ]


@settings(max_examples=100, deadline=None, derandomize=True)
@given(st.text(alphabet="ab:-[]{}&*!|>'\"\n\t #?,：、一", max_size=60))
def test_any_text_is_a_node_or_a_publisher_error(text: str) -> None:
    with contextlib.suppress(PublisherError):
        assert isinstance(parse(text, "o.yaml"), Node)
