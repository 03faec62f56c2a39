"""publisher check: every mistake at once, for people, programs and GitHub, and nothing written."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., tuple[int, str, str]]


def edit(path: Path, *changes: tuple[str, str]) -> None:
    text = path.read_text("utf-8")
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    path.write_text(text, "utf-8")


@pytest.fixture
def outline(project: Path) -> Path:
    """The project's outline file."""
    return project / "outlines" / "yunxi.yaml"


def test_a_project_without_mistakes_is_told_to_have_none(project: Path, run: Run) -> None:
    told = "no problems; the briefs were not filled: --strict also tells what build would warn of\n"
    assert run("check") == (0, told, "")
    assert run("check", "--strict") == (0, "no problems\n", "")
    assert not (project / "build").exists()


def test_mistakes_of_all_kinds_in_all_files_are_told_at_once(project: Path, outline: Path, run: Run) -> None:
    (project / "outlines" / "second.yaml").write_text("extends: yunxi.yaml\ntitel: 甲\n", "utf-8")
    (project / "outlines" / "third.yaml").write_text("title: [甲\n", "utf-8")
    (project / "styles").mkdir()
    (project / "styles" / "ours.yaml").write_text("name: ours\n", "utf-8")
    (project / "articles" / "empty.txt").write_text("", "utf-8")
    edit(
        outline,
        ("style: briefing", "style: ours"),
        ("sources:\n", "sources:\n  gone: ../articles/gone.txt\n  empty: ../articles/empty.txt\n"),
        ("heading: 产业", "heading: 农业农村"),
    )
    code, out, err = run("check")
    assert code == 1
    for told in (
        "outlines/second.yaml:2:1: error: an outline has no key 'titel'",
        "outlines/third.yaml:",
        "outlines/yunxi.yaml:5:9: error: no such file: articles/gone.txt",
        "no heading of 'yunxi' has '农业农村'",
        "styles/ours.yaml:1:1: error: a style has no roles",
        "articles/empty.txt: error:",
    ):
        assert told in err
    assert out == f"{err.count(': error: ')} errors\n"


def test_slips_hide_neither_the_mistakes_below_them_nor_those_in_articles(outline: Path, run: Run) -> None:
    edit(
        outline,
        ("style: briefing", "styel: briefng"),
        ("sources:\n", "sources:\n  gone: {path: ../articles/gone.txt, labell: 失}\n"),
        ("heading: 产业", "heading: 农业农村"),
        ("goals: all", "gaols: {limit: five, mach: /甲(/}"),
        ("- id: people", "- id: fare\n    title: 运价\n    form: {topc: [港], articles: yunxo}\n  - id: people"),
    )
    _, _, err = run("check")
    told = [line.removeprefix("outlines/yunxi.yaml:") for line in err.splitlines() if ": error: " in line]
    assert told == [
        "3:1: error: an outline has no key 'styel'",
        "3:8: error: no style named 'briefng'",
        "5:16: error: no such file: articles/gone.txt",
        "5:38: error: the source 'gone' has no key 'labell'",
        "10:38: error: no heading of 'yunxi' has '农业农村'",
        "11:5: error: a section has no key 'gaols'",
        "11:20: error: 'limit' of goals must be a number, not text",
        "11:26: error: goals has no key 'mach'",
        "11:32: error: 'match' of goals is no regular expression: a ( is never closed",
        "15:5: error: a section has no key 'form'",
        "15:12: error: a topic has no key 'topc'",
        "15:33: error: no source is called 'yunxo'",
    ]


def test_an_article_outside_is_not_read_to_tell_more_mistakes(outline: Path, run: Run) -> None:
    (outline.parents[2] / "secret.txt").write_text("密件\n\n一、机密要点\n\n内容不宜公开。\n", "utf-8")
    edit(outline, ("../articles/yunxi.txt", "../../secret.txt"), ("heading: 产业", "heading: 农业农村"))
    code, out, err = run("check")
    assert (code, out) == (1, "1 error\n")
    assert "secret.txt lies outside the outline's folders" in err
    assert "机密" not in err


def test_a_style_that_is_not_there_is_told_with_the_outline_that_asks_for_it(outline: Path, run: Run) -> None:
    edit(outline, ("style: briefing", "style: briefng"))
    code, _, err = run("check")
    assert code == 1
    assert err == (
        "outlines/yunxi.yaml:3:8: error: no style named 'briefng'\n"
        "    3 | style: briefng\n"
        "      |        ^\n"
        "hint: did you mean 'briefing'?\n"
    )


def test_programs_are_told_in_json(outline: Path, run: Run) -> None:
    edit(outline, ("goals: all", "gaols: all"))
    code, out, err = run("check", "--format", "json")
    assert (code, err) == (1, "")
    assert json.loads(out) == [
        {
            "path": "outlines/yunxi.yaml",
            "line": 10,
            "column": 5,
            "severity": "error",
            "message": "a section has no key 'gaols'",
            "hint": "did you mean 'goals'?",
        }
    ]


def test_no_mistakes_are_an_empty_list_in_json_and_nothing_for_github(project: Path, run: Run) -> None:
    assert run("check", "--format", "json") == (0, "[]\n", "")
    assert run("check", "--format", "github") == (0, "", "")


def test_github_is_told_in_workflow_commands_on_one_line_each(outline: Path, run: Run) -> None:
    edit(outline, ("goals: all", "gaols: all"), ("title: 产业升级", 'title: ["100%, a:b"]'))
    code, out, _ = run("check", "--format", "github")
    assert code == 1
    assert out.splitlines() == [
        "::error file=outlines/yunxi.yaml,line=8,col=12::'title' of a section must be text, not a list",
        "::error file=outlines/yunxi.yaml,line=10,col=5::a section has no key 'gaols'%0Adid you mean 'goals'?",
    ]


def test_what_github_would_misread_is_escaped(capsys: pytest.CaptureFixture[str]) -> None:
    from publisher.errors import Problem
    from publisher.source import Place
    from publisher.terminal.problems import report

    report([Problem("50%\nmore", Place("a,b:c%.yaml", 3), severity="warning"), Problem("none")], "github")
    assert capsys.readouterr().out == "::warning file=a%2Cb%3Ac%25.yaml,line=3::50%25%0Amore\n::error::none\n"


def test_warnings_count_under_strict_only(outline: Path, run: Run) -> None:
    edit(outline, ("goals: all", "goals: {match: 不会出现}"))
    assert run("check")[0] == 0
    code, out, err = run("check", "--strict")
    assert (code, out) == (3, "1 warning\n")
    assert "outlines/yunxi.yaml:10:12: warning: " in err


def test_an_outline_is_checked_by_name_or_path(outline: Path, run: Run) -> None:
    (outline.parent / "second.yaml").write_text("titel: 甲\n", "utf-8")
    assert run("check", "yunxi")[0] == 0
    assert run("check", "outlines/second.yaml")[0] == 1
    code, _, err = run("check", "yunxo")
    assert code == 1
    assert "no outline named 'yunxo'" in err


def test_an_unknown_format_is_a_wrong_command_line(project: Path, run: Run) -> None:
    assert run("check", "--format", "xml")[0] == 2


def test_nothing_is_found_and_no_dictionary_is_loaded_unless_warnings_count(outline: Path) -> None:
    import subprocess
    import sys

    code = "import sys; from publisher.check import check; check(); print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert {"publisher.extract.measures", "jieba", "reportlab", "docx", "rich"}.isdisjoint(loaded)
