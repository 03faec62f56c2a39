"""--allow-outside: sources outside an outline's folders are read only where the user says so."""

from collections.abc import Callable
from pathlib import Path

import pytest

import publisher

Run = Callable[..., tuple[int, str, str]]
COMMANDS = (["build", "--to", "pdf"], ["check"], ["check", "--strict"], ["coverage", "yunxi"])


@pytest.fixture
def elsewhere(project: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The project one folder down, its article left outside."""
    (project / "inner").mkdir()
    (project / "outlines").rename(project / "inner" / "outlines")
    outline = project / "inner" / "outlines" / "yunxi.yaml"
    outline.write_text(outline.read_text("utf-8").replace("../articles", "../../articles"), "utf-8")
    monkeypatch.chdir(project / "inner")
    return project / "inner"


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_a_source_outside_is_refused_with_the_option_that_allows_it(
    elsewhere: Path, run: Run, command: list[str]
) -> None:
    code, _, err = run(*command)
    assert code == 1
    assert "outlines/yunxi.yaml:5:3: error: ../articles/yunxi.txt lies outside the outline's folders (.)" in err
    assert "hint: copy the file there, or allow it with --allow-outside" in err
    code, _, err = run(*command, "--allow-outside")
    assert (code, err) == (0, "")


def test_python_allows_it_by_a_keyword(elsewhere: Path) -> None:
    with pytest.raises(publisher.PublisherError, match="lies outside"):
        publisher.build("yunxi", to=["pdf"])
    assert publisher.build("yunxi", to=["pdf"], allow_outside=True).outputs[0].items > 0


def test_why_tells_of_sources_outside_too(elsewhere: Path, run: Run) -> None:
    outline = elsewhere / "outlines" / "yunxi.yaml"
    outline.write_text(outline.read_text("utf-8").replace("sections:", "summary: {goals: 1}\nsections:"), "utf-8")
    code, out, err = run("build", "--to", "pdf", "--why", "--allow-outside")
    assert (code, err) == (0, "")
    assert "yunxi\tg-" in out
