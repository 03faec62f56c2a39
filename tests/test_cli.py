"""The command line: what it writes and prints, and how it ends."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., tuple[int, str, str]]


def test_build_writes_word_and_pdf_and_tells_a_line_a_file(project: Path, run: Run) -> None:
    code, out, err = run("build", "--date", "2026-01-05")
    assert (code, err) == (0, "")
    assert (project / "build" / "yunxi.docx").read_bytes()[:2] == b"PK"
    assert (project / "build" / "yunxi.pdf").read_bytes()[:5] == b"%PDF-"
    rows = [line.split("\t") for line in out.splitlines()]
    assert [row[0] for row in rows] == [str(Path("build", f"yunxi.{suffix}")) for suffix in ("docx", "pdf")]
    assert all(int(row[1]) >= 1 and int(row[2]) >= 5 and row[3] == "0" for row in rows)


def test_build_takes_formats_folder_style_and_another_source(project: Path, run: Run) -> None:
    other = project / "other.txt"
    other.write_text((project / "articles" / "yunxi.txt").read_text("utf-8").replace("900亿元", "950亿元"), "utf-8")
    code, _, err = run(
        "build", "yunxi", "--to", "pdf", "--out", "new", "--style", "gongwen", "--source", f"yunxi={other}"
    )
    assert (code, err) == (0, "")
    assert sorted(path.name for path in (project / "new").iterdir()) == ["yunxi.pdf"]


def test_build_marks_a_pdf_for_archives_when_asked_to(project: Path, run: Run) -> None:
    for options, marked in (((), False), (("--pdfa",), True)):
        assert run("build", "yunxi", "--to", "pdf", "--date", "2026-01-05", *options)[0] == 0
        assert (b"<pdfaid:conformance>A<" in (project / "build" / "yunxi.pdf").read_bytes()) is marked


def test_extract_prints_the_json_form(project: Path, run: Run) -> None:
    code, out, err = run("extract", "articles/yunxi.txt")
    assert (code, err) == (0, "")
    document = json.loads(out)
    (article,) = document["articles"]
    assert (document["version"], article["source"], article["title"]) == (1, "articles/yunxi.txt", "示范区建设三年蓝图")
    assert [section["heading"] for section in article["sections"]] == [
        None, "聚焦产业升级 夯实发展根基", "聚焦民生改善 增进群众福祉",
    ]  # fmt: skip
    assert {"地区生产总值": 900, "规上工业企业": 300}.items() <= {
        metric["indicator"]: metric["value"] for metric in article["metrics"]
    }.items()
    for kind in ("goals", "measures", "metrics"):
        for item in article[kind]:
            text = article["sections"][item["section"]]["paragraphs"][item["paragraph"]]
            assert text[item["start"] : item["end"]] == item["text"]


def test_extract_writes_rows_for_other_tools(project: Path, run: Run) -> None:
    assert run("extract", "articles/yunxi.txt", "--to", "jsonl", "-o", "items.jsonl")[:2] == (0, "")
    assert run("extract", "articles/yunxi.txt", "--to", "csv", "-o", "items.csv")[:2] == (0, "")
    rows = [json.loads(line) for line in (project / "items.jsonl").read_text("utf-8").splitlines()]
    table = (project / "items.csv").read_bytes().decode("utf-8-sig").split("\r\n")
    assert {row["kind_of_item"] for row in rows} == {"goal", "measure", "metric"}
    assert len(table) - 2 == len(rows)


def test_inspect_shows_the_items_in_their_places(project: Path, run: Run) -> None:
    code, out, _ = run("inspect", "articles/yunxi.txt")
    assert code == 0
    lines = out.splitlines()
    at = next(index for index, line in enumerate(lines) if "确保城镇登记失业率" in line)
    assert any("目标 g-" in line and "确保城镇登记失业率控制在3%以内" in line for line in lines[at:])
    assert any("城镇登记失业率 <= 3%" in line for line in lines[at:])


def test_inspect_numbers_sections_as_outlines_do(project: Path, run: Run) -> None:
    chapters = ["一、筑港", "（一）疏浚", "（二）建码头", "二、兴业"]
    text = "\n\n".join(
        ["湾港报告", *(f"{one}\n\n全港上下合力推进各项建设，航道年年疏浚，码头处处兴工。" for one in chapters)]
    )
    (project / "articles/bay.txt").write_text(text, "utf-8")
    headings = [
        line for line in run("inspect", "articles/bay.txt")[1].splitlines() if line.endswith(("港", "浚", "头", "业"))
    ]
    assert headings == ["[1] 一 筑港", "（一） 疏浚", "（二） 建码头", "[2] 二 兴业"]


def test_list_names_outlines_styles_and_formats(project: Path, run: Run) -> None:
    code, out, _ = run("list")
    assert code == 0
    named = {line.split("\t")[0] for line in out.splitlines()}
    assert {"yunxi", "leadership", "gongwen", "briefing", "txt", "docx", "pdf", "json", "csv"} <= named


def test_list_shows_the_measures_of_a_style_with_what_it_extends(project: Path, run: Run) -> None:
    (project / "ours.yaml").write_text(
        "extends: gongwen\npalette: {value: [1F4E9C, C0504D], origin: practice}\nbox: {padding: 7}\n"
        "page: {size: {value: A5, origin: practice}, left: {value: 30, origin: practice}}\n",
        "utf-8",
    )
    code, out, err = run("list", "--style", "ours.yaml")
    assert (code, err) == (0, "")
    rows = [line.split("\t") for line in out.splitlines()]
    assert all(len(row) == 4 for row in rows)
    for row in (
        ["page.left", "30", "mm", "practice"],
        ["palette", "1F4E9C C0504D", "", "practice"],
        ["page.size", "148 x 210", "", "practice"],
        ["page.lines", "22", "", "standard"],
        ["roles.body.size", "16", "pt", "standard"],
        ["roles.body.first", "2", "characters", "standard"],
        ["roles.masthead_name.colour", "FF0000", "", "standard"],
        ["box.padding", "7", "pt", "house"],
    ):
        assert row in rows


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("extends: gongwen\npage: {left: wide}\n", "ours.yaml:2:14"),
        ("name: ours\nextends: gonwen\n", "ours.yaml:2:10: error: cannot read gonwen.yaml: no such file"),
        ("extends: ../../styles/gongwen\n", "ours.yaml:1:10"),
    ],
)
def test_a_mistake_in_a_listed_style_is_told_with_its_place(project: Path, run: Run, text: str, place: str) -> None:
    (project / "ours.yaml").write_text(text, "utf-8")
    code, out, err = run("list", "--style", "ours.yaml")
    assert (code, out) == (1, "")
    assert place in err


def test_a_style_of_the_project_goes_before_one_of_its_name_that_comes_along(project: Path, run: Run) -> None:
    (project / "gongwen.yaml").write_text("extends: briefing\npage: {left: 33}\n", "utf-8")
    (project / "ours.yaml").write_text("extends: gongwen\n", "utf-8")
    assert "page.left\t33\tmm\thouse" in run("list", "--style", "ours.yaml")[1]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["build", "--to", "rtf"], "'rtf' is not one of docx, pdf"),
        (["build", "--source", "yunxi"], "'yunxi' is not ID=PATH"),
        (["build", "--date", "5.1.2026"], "does not match the format"),
        (["build", "--to", "docx", "--pdfa"], "no PDF is asked for"),
        (["build", "--to", "pdf", "--final"], "no Word file is asked for"),
        (["extract"], "Missing argument"),
        (["bild"], "No such command 'bild'"),
    ],
)
def test_a_wrong_command_line_ends_with_2(project: Path, run: Run, arguments: list[str], told: str) -> None:
    code, out, err = run(*arguments)
    assert (code, out) == (2, "")
    assert told in " ".join(err.split())
    assert not (project / "build").exists()


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (("style: briefing", "style: briefng"), "no style named 'briefng'"),
        (("path: ../articles/yunxi.txt", "path: ../articles/yunx.txt"), "no such file"),
        (("article: yunxi, heading: 产业", "article: yunx, heading: 产业"), "yunx"),
        (("heading: 产业", "heading: 农业农村"), "农业农村"),
        (("goals: all", "gaols: all"), "did you mean 'goals'?"),
        (("sections:", "sections"), "not YAML"),
    ],
)
def test_a_mistake_in_an_outline_is_told_without_a_traceback(
    project: Path, run: Run, change: tuple[str, str], told: str
) -> None:
    path = project / "outlines" / "yunxi.yaml"
    path.write_text(path.read_text("utf-8").replace(*change, 1), "utf-8")
    code, out, err = run("build")
    assert (code, out) == (1, "")
    assert told in err
    assert "Traceback" not in err
    assert not (project / "build").exists()


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "empty"),
        (b" \n\n ", "empty"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\xff\xff\x81\x20", "by its content this is a picture"),
        (
            "新建灯塔两座。\n修缮\0码头。\n".encode(),
            "yunxi.txt:2: error: this is not a text file: it holds the control character U+0000",
        ),
    ],
)
def test_an_unreadable_article_is_told_with_its_path(project: Path, run: Run, content: bytes, told: str) -> None:
    (project / "articles" / "yunxi.txt").write_bytes(content)
    for command in (["extract", "articles/yunxi.txt"], ["inspect", "articles/yunxi.txt"], ["build"]):
        code, _, err = run(*command)
        assert code == 1
        assert "yunxi.txt" in err
        assert told in err


def test_every_mistake_of_every_file_is_told_at_once(project: Path, run: Run) -> None:
    first = project / "outlines" / "yunxi.yaml"
    (project / "outlines" / "second.yaml").write_text(first.read_text("utf-8").replace("title:", "titel:"), "utf-8")
    first.write_text(first.read_text("utf-8").replace("goals: all", "goals: some"), "utf-8")
    code, _, err = run("build")
    assert code == 1
    assert "titel" in err
    assert err.count("'some'") == 2


def test_strict_writes_nothing_and_ends_with_3_where_there_are_warnings(project: Path, run: Run) -> None:
    path = project / "outlines" / "yunxi.yaml"
    path.write_text(path.read_text("utf-8").replace("goals: all", "goals: {match: 不会出现}", 1), "utf-8")
    code, out, err = run("build", "--strict")
    assert (code, out) == (3, "")
    assert "warning" in err
    assert not (project / "build").exists()
    code, out, err = run("build")
    assert (code, err.count("warning") > 0) == (0, True)
    assert (project / "build" / "yunxi.pdf").exists()


def test_an_unknown_source_id_gets_the_nearest_one_as_hint(project: Path, run: Run) -> None:
    code, _, err = run("build", "--source", "yunix=articles/yunxi.txt")
    assert code == 1
    assert "did you mean 'yunxi'?" in err


def test_the_package_runs_as_a_module(project: Path) -> None:
    command = [sys.executable, "-m", "publisher", "--help"]
    shown = subprocess.run(command, capture_output=True, text=True, check=True, encoding="utf-8").stdout
    assert all(name in shown for name in ("build", "extract", "inspect", "list"))


@pytest.mark.parametrize("command", ["extract", "inspect", "check", "build"])
def test_a_source_over_the_size_is_refused_by_every_command(project: Path, run: Run, command: str) -> None:
    (project / "articles" / "yunxi.txt").write_text("港口" * 2000, "utf-8")
    named = ["articles/yunxi.txt"] if command in {"extract", "inspect"} else []
    code, _, err = run(command, *named, "--max-size", "0.01")
    assert code == 1
    assert "larger than 0.01 MB" in err
    assert "--max-size raises the limit" in err


def test_a_folder_in_the_place_of_an_article_is_told_as_one(project: Path, run: Run) -> None:
    path = project / "outlines" / "yunxi.yaml"
    path.write_text(path.read_text("utf-8").replace("../articles/yunxi.txt", "../articles"), "utf-8")
    code, _, err = run("build")
    assert code == 1
    assert "outlines/yunxi.yaml:5" in err.replace("\\", "/")
    assert "error: this is a folder, not a file: articles" in err
    assert "put  /*.txt  behind its name" in err
    code, _, err = run("inspect", "articles")
    assert (code, "error: this is a folder, not a file" in err, "no reader" in err) == (1, True, False)


def test_a_pull_of_what_is_no_word_draft_says_what_is_wanted(project: Path, run: Run) -> None:
    code, _, err = run("pull", "articles/yunxi.txt")
    assert code == 1
    assert "by its content this is plain text\nhint: a Word draft is wanted" in err
