"""Many articles: bad ones are passed over, finished ones kept, and the number of processes changes nothing."""

import csv
import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

Run = Callable[..., tuple[int, str, str]]
TEXT = "{}年计划\n\n全力建设产业园区,力争到2027年新增就业{}人。\n"


@pytest.fixture
def articles(project: Path) -> Path:
    """Four articles in two folders below ``many``, and what a folder holds besides."""
    for name, number in (("b.txt", 1200), ("a.txt", 300), ("2024/a.txt", 450), ("2024/c.md", 70)):
        path = project / "many" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(TEXT.format(name[:1], number), "utf-8")
    (project / "many" / "notes.yaml").write_text("no: article", "utf-8")
    (project / "many" / "~$b.docx").write_bytes(b"Word's lock")
    return project


def sources(text: str) -> list[str]:
    """The articles of a JSON document, in order."""
    return [Path(article["source"]).as_posix() for article in json.loads(text)["articles"]]


def test_a_folder_stands_for_the_articles_in_it_and_a_pattern_for_those_it_matches(articles: Path, run: Run) -> None:
    every = ["many/2024/a.txt", "many/2024/c.md", "many/a.txt", "many/b.txt"]
    assert sources(run("extract", "many")[1]) == every
    assert sources(run("extract", "many/*.txt", "many/2024")[1]) == [*every[2:], *every[:2]]
    assert sources(run("extract", "many/**/a.txt", "many/a.txt")[1]) == ["many/2024/a.txt", "many/a.txt"]


def test_names_that_lead_to_no_article_are_all_told(articles: Path, run: Run) -> None:
    (articles / "empty").mkdir()
    code, out, err = run("extract", "empty", "many/*.pdf", "many")
    assert (code, out) == (1, "")
    assert "empty: error: no article is there" in err
    assert "many/*.pdf: error: no article is there" in err


def test_documents_that_nobody_reads_are_told_unless_they_were_converted(articles: Path, run: Run) -> None:
    for name in (
        "many/纪要.doc",
        "many/2024/旧稿.WPS",
        "many/a.rtf",
        "many/封面.jpg",
        "many/~$纪要.doc",
        "only/旧稿.doc",
    ):
        (articles / name).parent.mkdir(exist_ok=True)
        (articles / name).write_bytes(b"x")
    code, out, err = run("extract", "many", "-o", "done/")
    assert (code, out) == (0, "4 read, 0 done before, 0 bad, 2 passed over\n")
    assert [Path(line.split(": ")[0]).as_posix() for line in err.splitlines() if "warning: passed over" in line] == [
        "many/2024/旧稿.WPS",
        "many/纪要.doc",
    ]
    assert run("extract", "many", "--strict")[0] == 3
    assert "hint: convert it: soffice" in run("extract", "only")[2]


def test_files_of_unknown_kinds_in_a_folder_are_named_but_end_nothing(articles: Path, run: Run) -> None:
    for name in ("many/notes.xyz", "many/2024/README", "many/a.json", "many/封面.jpg"):
        (articles / name).write_bytes(b"x")
    code, out, err = run("extract", "many", "--strict")
    assert (code, len(sources(out))) == (0, 4)
    assert err.replace("\\", "/").splitlines() == [
        "many: warning: passed over: 2024/README, notes.xyz",
        "hint: articles are read from .txt, .text, .docx, .pdf, .html, .htm, .xhtml, .md, .markdown",
    ]
    for number in range(5):
        (articles / "many" / f"{number}.log").write_bytes(b"x")
    assert "passed over: 0.log, 1.log, 2.log, 2024/README, 3.log and 2 more" in run("extract", "many")[2]


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo-terminals")
def test_a_spreadsheet_is_not_written_to_a_terminal(articles: Path) -> None:
    import pty

    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "publisher", "extract", "many/a.txt", "--to", "xlsx"]
    done = subprocess.run(command, stdout=theirs, stderr=subprocess.PIPE, timeout=60, check=False)
    os.close(theirs)
    os.close(ours)
    assert done.returncode == 2
    assert b"xlsx is no text: -o FILE" in done.stderr
    assert subprocess.run(command, capture_output=True, timeout=60, check=True).stdout[:2] == b"PK"


def test_order_and_bytes_do_not_depend_on_the_number_of_processes(articles: Path, run: Run) -> None:
    assert run("extract", "many", "--to", "csv") == run("extract", "many", "--to", "csv", "--jobs", "3")


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_bad_article_is_told_and_passed_over(articles: Path, run: Run, jobs: str) -> None:
    (articles / "many" / "a.txt").write_bytes(b"")
    code, out, err = run("extract", "many", "--jobs", jobs)
    assert code == 1
    assert sources(out) == ["many/2024/a.txt", "many/2024/c.md", "many/b.txt"]
    assert err.count("error:") == 1
    assert "a.txt: error:" in err


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_every_process_heeds_the_largest_size(articles: Path, run: Run, jobs: str) -> None:
    (articles / "many" / "b.txt").write_text(TEXT.format("长", 9) + "。" * 2000, "utf-8")
    code, out, err = run("extract", "many", "--jobs", jobs, "--max-size", "0.005")
    assert (code, sources(out)) == (1, ["many/2024/a.txt", "many/2024/c.md", "many/a.txt"])
    assert "b.txt: error: larger than 0.005 MB" in err


def test_rows_tell_the_place_of_what_has_pages_or_paragraphs(articles: Path, run: Run) -> None:
    rows = list(csv.DictReader(io.StringIO(run("extract", "many/2024", "--to", "csv")[1].lstrip("\ufeff"))))
    assert {(Path(row["source"]).name, row["place"]) for row in rows} == {("a.txt", ""), ("c.md", "第3行")}


def test_nothing_is_written_where_no_article_can_be_read(articles: Path, run: Run) -> None:
    (articles / "bad.txt").write_bytes(b"")
    code, out, err = run("extract", "bad.txt", "none.txt")
    assert (code, out, err.count("error:")) == (1, "", 2)
    assert run("extract", "bad.txt", "-o", "items.json")[0] == 1
    assert not (articles / "items.json").exists()


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_strictly_a_bad_article_ends_it_and_no_file_is_written(articles: Path, run: Run, jobs: str) -> None:
    (articles / "many" / "a.txt").write_bytes(b"")
    code, _, err = run("extract", "many", "--strict", "-o", "items.json", "--jobs", jobs)
    assert code == 1
    assert "a.txt: error:" in err
    assert not (articles / "items.json").exists()


def test_a_file_an_article_goes_into_a_folder_as_the_articles_lie(articles: Path, run: Run) -> None:
    assert run("extract", "many", "-o", "out/", "--to", "jsonl") == (0, "4 read, 0 done before, 0 bad\n", "")
    written = sorted(path.relative_to("out").as_posix() for path in Path("out").rglob("*.jsonl") if path.name[0] != ".")
    assert written == ["2024/a.txt.jsonl", "2024/c.md.jsonl", "a.txt.jsonl", "b.txt.jsonl"]
    rows = [json.loads(line) for line in Path("out/b.txt.jsonl").read_text("utf-8").splitlines()]
    assert [row["value"] for row in rows if row["kind_of_item"] == "metric"] == [1200]


def test_what_an_earlier_run_finished_is_not_done_again_unless_it_changed(articles: Path, run: Run) -> None:
    run("extract", "many", "-o", "out/")
    assert run("extract", "many", "-o", "out")[1] == "0 read, 4 done before, 0 bad\n"
    (articles / "many" / "b.txt").write_text(TEXT.format("新", 9), "utf-8")
    (articles / "many" / "a.corrections.yaml").write_text("title: 另一个题目\n", "utf-8")
    (articles / "out" / "2024" / "c.md.json").unlink()
    assert run("extract", "many", "-o", "out/")[1] == "3 read, 1 done before, 0 bad\n"
    assert "另一个题目" in Path("out/a.txt.json").read_text("utf-8")
    assert run("extract", "many", "-o", "out/", "--force")[1] == "4 read, 0 done before, 0 bad\n"


def test_a_run_that_was_cut_off_goes_on_where_it_stopped(articles: Path, run: Run) -> None:
    (articles / "many" / "a.txt").write_bytes(b"")
    assert run("extract", "many", "-o", "out/", "--strict")[0] == 1
    with Path("out/.extracted.jsonl").open("a", encoding="utf-8") as journal:
        journal.write('{"file": "out/b.tx')  # the line that was being written
    (articles / "many" / "a.txt").write_text(TEXT.format("好", 3), "utf-8")
    assert run("extract", "many", "-o", "out/")[1] == "2 read, 2 done before, 0 bad\n"


def test_articles_that_would_write_one_file_are_told(articles: Path, run: Run) -> None:
    code, _, err = run("extract", "many/a.txt", "many/2024/a.txt", "-o", "out/")
    assert code == 1
    assert "would write the same file as" in err
    assert not (articles / "out").exists()


def test_cells_that_begin_like_a_formula_are_made_harmless(project: Path, run: Run) -> None:
    article = project / "=1+1.txt"
    article.write_text(TEXT.format("十", 40), "utf-8")
    run("extract", article.name, "--to", "csv", "-o", "items.csv")
    run("extract", article.name, "--to", "xlsx", "-o", "items.xlsx")
    rows = list(csv.DictReader(io.StringIO(Path("items.csv").read_text("utf-8-sig"))))
    assert {row["source"] for row in rows} == {"'=1+1.txt"}
    sheet = openpyxl.load_workbook("items.xlsx").active
    head = [cell.value for cell in sheet[1]]
    (metric,) = (row for row in sheet.iter_rows(min_row=2) if row[head.index("kind_of_item")].value == "metric")
    source, value = metric[head.index("source")], metric[head.index("value")]
    assert (source.value, source.data_type, source.quotePrefix) == ("=1+1.txt", "s", True)
    assert (value.value, value.data_type) == (40, "n")


def test_a_workbook_is_the_same_on_any_day(project: Path, run: Run) -> None:
    for name in ("one.xlsx", "two.xlsx"):
        run("extract", "articles/yunxi.txt", "--to", "xlsx", "-o", name)
    data = Path("one.xlsx").read_bytes()
    assert data == Path("two.xlsx").read_bytes()
    assert data[:4] == b"PK\x03\x04"
    assert data[10:14] == b"\x00\x00!\x00"  # the time of the first member: 1980-01-01, the earliest a zip can tell
