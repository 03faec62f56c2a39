"""A problem shows its place, its line with a caret, and what would mend it."""

from publisher.errors import Problem, PublisherError, suggest
from publisher.source import Place


def test_a_problem_shows_its_place_its_line_a_caret_and_a_hint() -> None:
    problem = Problem(
        "'take' cannot be 'gaols'", Place("o.yaml", 7, 11), "did you mean 'goals'?", excerpt="    take: gaols"
    )
    assert str(problem) == "\n".join(
        [
            "o.yaml:7:11: error: 'take' cannot be 'gaols'",
            "    7 |     take: gaols",
            "      |           ^",
            "hint: did you mean 'goals'?",
        ]
    )


def test_a_caret_under_chinese_text_counts_two_columns_a_character() -> None:
    lines = str(Problem("wrong", Place("o.yaml", 1, 4), excerpt="标题：x")).split("\n")
    assert lines[1] == "    1 | 标题：x"
    assert lines[2] == "      |       ^"


def test_a_problem_without_a_place_is_one_line() -> None:
    assert str(Problem("there are no outlines here")) == "error: there are no outlines here"


def test_a_hint_names_what_may_have_been_meant_or_all_there_is() -> None:
    assert suggest("plna", ("plan", "quay")) == "did you mean 'plan'?"
    assert suggest("PLAN", ("plan", "quay")) == "did you mean 'plan'?"
    assert suggest("items", ("title", "style")) == "one of: title, style"
    assert suggest("plan", ()) == ""


def test_a_warning_says_so() -> None:
    assert str(Problem("section is empty", Place("o.yaml"), severity="warning")) == "o.yaml: warning: section is empty"


def test_an_error_carries_every_problem_and_reads_as_all_of_them() -> None:
    error = PublisherError([Problem("one"), Problem("two")])
    assert [problem.message for problem in error.problems] == ["one", "two"]
    assert str(error) == "error: one\nerror: two"
    assert error.exit_code == 1
