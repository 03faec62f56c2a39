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
    assert "outlines/yunxi.yaml:5:17: error: ../articles/yunxi.txt lies outside the outline's folders (.)" in err
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


OUTSIDE = "outside.yaml"
LINKED = "is a link, or lies in a linked folder, which leads"


def refused(elsewhere: Path, run: Run, change: tuple[str, str]) -> str:
    """What is told of the outline of the folder above, its article copied into the folder, after a change."""
    (elsewhere / "articles").mkdir()
    (elsewhere / "articles" / "yunxi.txt").write_text(
        (elsewhere.parent / "articles" / "yunxi.txt").read_text("utf-8"), "utf-8"
    )
    outline = elsewhere / "outlines" / "yunxi.yaml"
    text = outline.read_text("utf-8").replace("../../articles", "../articles")
    assert change[0] in text
    outline.write_text(text.replace(*change), "utf-8")
    code, _, err = run("check")
    assert code == 1
    return err


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [
        ("title: 云溪", "extends: ../../outside.yaml\ntitle: 云溪", "1:10"),
        ("style: briefing", "style: ../../outside.yaml", "3:8"),
        ("style: briefing", "thesaurus: ../../outside.yaml", "3:12"),
        ("path: ../articles/yunxi.txt", "path: ../articles/yunxi.txt, corrections: ../../outside.yaml", "5:53"),
    ],
    ids=["extends", "style", "thesaurus", "corrections"],
)
def test_nothing_else_that_an_outline_names_is_read_from_outside(
    elsewhere: Path, run: Run, old: str, new: str, place: str
) -> None:
    (elsewhere.parent / OUTSIDE).write_text("secret: [机密\n", "utf-8")
    err = refused(elsewhere, run, (old, new))
    assert err.startswith(f"outlines/yunxi.yaml:{place}: error: ../outside.yaml lies outside the outline's folders (.)")
    assert "机密" not in err
    assert "机密" in run("check", "--allow-outside")[2]


@pytest.mark.parametrize("name", ["yunxi.txt", "yunxi.corrections.yaml"])
def test_a_link_that_leads_outside_is_not_followed(elsewhere: Path, run: Run, name: str) -> None:
    secret = elsewhere.parent / OUTSIDE
    secret.write_text("secret: [机密\n", "utf-8")
    (elsewhere / "articles").mkdir()
    article = elsewhere / "articles" / "yunxi.txt"
    article.write_text((elsewhere.parent / "articles" / "yunxi.txt").read_text("utf-8"), "utf-8")
    article.with_name(name).unlink(missing_ok=True)
    article.with_name(name).symlink_to(secret)
    outline = elsewhere / "outlines" / "yunxi.yaml"
    outline.write_text(outline.read_text("utf-8").replace("../../articles", "../articles"), "utf-8")
    code, _, err = run("check")
    assert code == 1
    assert f"outlines/yunxi.yaml:5:17: error: articles/{name} {LINKED} outside the outline's folders (.)" in err
    assert "机密" not in err


def test_a_link_among_the_files_of_a_pattern_is_refused_too(elsewhere: Path, run: Run) -> None:
    (elsewhere / "articles").mkdir()
    (elsewhere / "articles" / "yunxi.txt").symlink_to(elsewhere.parent / "articles" / "yunxi.txt")
    outline = elsewhere / "outlines" / "yunxi.yaml"
    outline.write_text(outline.read_text("utf-8").replace("../../articles/yunxi.txt", "../articles/*.txt"), "utf-8")
    assert f"articles/yunxi.txt {LINKED} outside the outline's folders (.)" in run("check")[2]
    (elsewhere / "articles" / "yunxi.txt").unlink()
    (elsewhere / "articles" / "yunxi.txt").write_text("云溪\n", "utf-8")
    (elsewhere / "articles" / "yunxi.corrections.yaml").symlink_to(elsewhere.parent / "articles" / "yunxi.txt")
    assert f"articles/yunxi.corrections.yaml {LINKED} outside the outline's folders (.)" in run("check")[2]


def test_a_style_reads_no_other_from_outside_either(elsewhere: Path, run: Run) -> None:
    (elsewhere.parent / OUTSIDE).write_text("secret: [机密\n", "utf-8")
    (elsewhere / "styles").mkdir()
    (elsewhere / "styles" / "ours.yaml").write_text("name: ours\nextends: ../../outside.yaml\n", "utf-8")
    err = refused(elsewhere, run, ("style: briefing", "style: ours"))
    assert "styles/ours.yaml:2:10: error: cannot read ../outside.yaml: it lies outside the file's folders (.)" in err
    assert "机密" not in err


def test_a_name_that_no_file_can_have_is_a_mistake(elsewhere: Path, run: Run) -> None:
    outline = elsewhere / "outlines" / "yunxi.yaml"
    outline.write_text(outline.read_text("utf-8").replace("../../articles/yunxi.txt", '"a\\0b.txt"'), "utf-8")
    for option in ([], ["--allow-outside"]):
        code, _, err = run("check", *option)
        assert code == 1
        assert "outlines/yunxi.yaml:5:17: error: " in err
