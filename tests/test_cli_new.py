"""publisher new, schema and list --fonts."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from publisher import files
from publisher.style import load

Run = Callable[..., tuple[int, str, str]]


def test_a_new_outline_passes_the_strictest_check(project: Path, run: Run) -> None:
    arguments = ["new", "first", "--from", "articles/yunxi.txt", "--audience", "领导参阅"]
    assert run(*arguments) == (0, f"{Path('outlines', 'first.yaml')}\n", "")
    text = (project / "outlines" / "first.yaml").read_text("utf-8")
    assert "path: ../articles/yunxi.txt" in text
    assert "audience: 领导参阅" in text
    assert run("check", "first", "--strict") == (0, "no problems\n", "")


def test_several_articles_may_follow_from(project: Path, run: Run) -> None:
    (project / "b.txt").write_text((project / "articles" / "yunxi.txt").read_text("utf-8"), "utf-8")
    assert run("new", "both", "--from", "articles/yunxi.txt", "b.txt")[0] == 0
    text = (project / "outlines" / "both.yaml").read_text("utf-8")
    assert "path: ../articles/yunxi.txt" in text
    assert "path: ../b.txt" in text
    assert run("check", "both")[0] == 0


def test_folders_and_patterns_stand_for_the_articles_they_hold(project: Path, run: Run) -> None:
    for name in ("rivers/b.txt", "rivers/upper/c.md", "rivers/b.yaml", "rivers/~$b.docx", "rivers/旧稿.doc"):
        (project / name).parent.mkdir(parents=True, exist_ok=True)
        (project / name).write_text((project / "articles" / "yunxi.txt").read_text("utf-8"), "utf-8")
    (project / "rivers" / "b.yaml").write_text("title: 云溪\n", "utf-8")
    code, _, err = run("new", "folder", "--from", "rivers", "articles/yunxi.txt")
    assert (code, "旧稿.doc: warning: passed over" in err) == (0, True)
    (project / "rivers" / "旧稿.doc").unlink()
    assert run("new", "pattern", "--from", "rivers/**/*", "articles/*.txt")[::2] == (0, "")
    for name in ("folder", "pattern"):
        text = (project / "outlines" / f"{name}.yaml").read_text("utf-8")
        paths = [line.partition("path: ")[2].strip() for line in text.splitlines() if " path: " in line]
        assert paths == ["../rivers/b.txt", "../rivers/upper/c.md", "../articles/yunxi.txt"]
        assert run("check", name)[0] == 0


def test_a_pattern_that_no_article_matches_is_told(project: Path, run: Run) -> None:
    code, _, err = run("new", "first", "--from", "articles/*.md")
    assert (code, "articles/*.md: error: no article is there" in err) == (1, True)
    assert not (project / "outlines" / "first.yaml").exists()


def test_the_sections_of_several_articles_stand_under_the_name_of_each(project: Path, run: Run) -> None:
    (project / "b.txt").write_text(
        "西坪镇：向海而兴\n\n西坪镇将修建渔港，疏浚航道三条，到2030年产值突破9亿元。\n", "utf-8"
    )
    run("new", "both", "--from", "articles/yunxi.txt", "b.txt")
    sections = yaml.safe_load((project / "outlines" / "both.yaml").read_text("utf-8"))["sections"]
    assert [section["title"] for section in sections][1:] == ["西坪镇"]
    assert [below["title"] for below in sections[1]["sections"]] == ["主要内容"]
    run("new", "one", "--from", "b.txt")
    (alone,) = yaml.safe_load((project / "outlines" / "one.yaml").read_text("utf-8"))["sections"]
    assert "sections" not in alone


@pytest.mark.parametrize("command", ["build", "check", "coverage"])
def test_an_article_in_the_place_of_an_outline_is_told_how_to_go_on(project: Path, run: Run, command: str) -> None:
    code, _, err = run(command, "articles/yunxi.txt")
    assert code == 1
    assert "this is an article, not an outline" in err
    assert "publisher new NAME FILE..." in err


def test_an_article_that_the_outline_may_not_read_is_warned_of(
    project: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    (project / "inner").mkdir()
    monkeypatch.chdir(project / "inner")
    code, out, err = run("new", "first", "--from", "../articles/yunxi.txt")
    assert (code, out) == (0, f"{Path('outlines', 'first.yaml')}\n")
    assert err.startswith("warning: ../articles/yunxi.txt lies outside the folders that outlines/first.yaml may read\n")
    assert run("check", "first")[0] == 1
    assert run("check", "first", "--allow-outside")[0] == 0


def test_a_file_that_is_there_is_overwritten_by_force_only(project: Path, run: Run) -> None:
    before = (project / "outlines" / "yunxi.yaml").read_bytes()
    code, out, err = run("new", "yunxi", "--from", "articles/yunxi.txt")
    assert (code, out) == (4, "")
    assert "outlines/yunxi.yaml: error: there is such a file already" in err
    assert (project / "outlines" / "yunxi.yaml").read_bytes() == before
    assert run("new", "yunxi", "--from", "articles/yunxi.txt", "--force")[0] == 0
    assert (project / "outlines" / "yunxi.yaml").read_bytes() != before


def test_a_new_style_is_the_shipped_one_under_its_own_name_with_comments(project: Path, run: Run) -> None:
    assert run("new", "--style", "ours") == (0, f"{Path('styles', 'ours.yaml')}\n", "")
    text = (project / "styles" / "ours.yaml").read_text("utf-8")
    ours, shipped = (load(path, files.read_text) for path in ("styles/ours.yaml", files.find("styles", "briefing")))
    assert (ours.name, shipped.name) == ("ours", "briefing")
    assert ours.roles == shipped.roles
    parts = [line.split(":")[0] for line in text.splitlines() if line[:1].isalpha()]
    commented = [
        after for before, after in zip(text.splitlines(), text.splitlines()[1:], strict=False) if before[:1] == "#"
    ]
    assert [part for part in parts if f"{part}:" not in {line.split(":")[0] + ":" for line in commented}] == []
    assert run("check", "yunxi")[0] == 0
    assert run("new", "--style", "ours")[0] == 4


@pytest.mark.parametrize(
    "arguments",
    [["first"], ["--style", "ours", "--from", "articles/yunxi.txt"], ["../first", "--from", "articles/yunxi.txt"], []],
)
def test_a_new_outline_needs_a_short_name_and_articles_and_a_style_none(
    project: Path, run: Run, arguments: list[str]
) -> None:
    assert run("new", *arguments)[:2] == (2, "")


def test_an_article_that_cannot_be_read_leaves_no_outline(project: Path, run: Run) -> None:
    code, _, err = run("new", "first", "--from", "articles/gone.txt")
    assert code == 1
    assert "gone.txt" in err
    assert not (project / "outlines" / "first.yaml").exists()


@pytest.mark.parametrize(("what", "key"), [("outline", "sections"), ("style", "roles"), ("corrections", "items")])
def test_schemas_are_printed_as_json(project: Path, run: Run, what: str, key: str) -> None:
    code, out, err = run("schema", what)
    assert (code, err) == (0, "")
    schema = json.loads(out)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert key in schema["properties"]


def test_an_unknown_schema_is_a_wrong_command_line(project: Path, run: Run) -> None:
    code, out, err = run("schema", "brief")
    assert (code, out) == (2, "")
    assert "'brief' is not one of outline, style, corrections" in err


def test_the_font_of_each_face_is_listed_regular_and_bold(project: Path, run: Run) -> None:
    code, out, _ = run("list", "--fonts")
    assert code == 0
    rows = [line.split("\t") for line in out.splitlines()]
    assert [tuple(row[:2]) for row in rows] == [
        (face, weight) for face in ("song", "hei", "kai", "fangsong", "title") for weight in ("regular", "bold")
    ]
    assert all(Path(row[2]).is_file() for row in rows)


def test_articles_that_are_missing_or_too_many_are_told_each_in_its_way(project: Path, run: Run) -> None:
    assert "name the articles: publisher new sea --from SOURCE..." in run("new", "sea")[2].replace("\n", " ")
    assert "a style is made from no articles" in run("new", "sea", "--style", "--from", "articles/yunxi.txt")[2]
