"""``publisher diff``: two drafts, or a draft and the brief as it is built now."""

import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., tuple[int, str, str]]
DOCX = b"PK\x03\x04 somebody's own"
DAY = ("--date", "2026-01-05")


@pytest.fixture
def draft(project: Path, run: Run) -> Path:
    """A draft that was built, and its article changed since."""
    assert run("build", "yunxi", "--to", "docx", *DAY)[0] == 0
    article = project / "articles" / "yunxi.txt"
    article.write_text(article.read_text("utf-8").replace("幼儿园12所", "幼儿园18所"), "utf-8")
    return project / "build" / "yunxi.docx"


def document(path: Path) -> str:
    with zipfile.ZipFile(io.BytesIO(path.read_bytes())) as package:
        return package.read("word/document.xml").decode()


def test_a_draft_is_set_beside_the_brief_as_it_is_built_now(draft: Path, run: Run) -> None:
    code, out, err = run("diff", "build/yunxi.docx")
    assert (code, err) == (0, "")
    assert "change\t民生改善\tmeasure\t兴建公办幼儿园[-12-]{+18+}所。\t12所 → 18所\n" in out


def test_nothing_differs_from_itself(project: Path, run: Run) -> None:
    run("build", "yunxi", "--to", "docx", *DAY)
    assert run("diff", "build/yunxi.docx") == (0, "", "")


def test_another_draft_or_outline_may_be_named(draft: Path, run: Run) -> None:
    beside = run("diff", "build/yunxi.docx", "outlines/yunxi.yaml")
    assert run("build", "yunxi", "--to", "docx", "--out", "later", *DAY)[0] == 0
    assert run("diff", "build/yunxi.docx", "later/yunxi.docx") == beside
    assert run("diff", "later/yunxi.docx", "outlines/yunxi.yaml")[1] == ""


def test_programs_read_all_of_it(draft: Path, run: Run) -> None:
    told = json.loads(run("diff", "build/yunxi.docx", "--format", "json")[1])
    (changed,) = [one for one in told["differences"] if one["kind"] == "measure"]
    assert (changed["before"], changed["after"]) == ("兴建公办幼儿园12所。", "兴建公办幼儿园18所。")
    assert changed["stretches"] == [
        ["same", "兴建公办幼儿园"], ["delete", "12"], ["insert", "18"], ["same", "所。"],
    ]  # fmt: skip
    assert {one["kind"] for one in told["differences"]} >= {"evidence"}


def test_it_is_written_as_tracked_changes_of_an_author(draft: Path, run: Run) -> None:
    before = draft.read_bytes()
    assert run("diff", "build/yunxi.docx", "-o", "changes.docx", "--author", "李编辑")[0] == 0
    assert draft.read_bytes() == before
    text = document(Path("changes.docx"))
    assert text.count("<w:ins ") >= 1
    assert 'w:author="李编辑" w:date="2026-01-05T00:0' in text


def test_it_is_never_written_over_one_of_the_two(draft: Path, run: Run) -> None:
    before = draft.read_bytes()
    code, _, err = run("diff", "build/yunxi.docx", "-o", "./build/../build/yunxi.docx")
    assert (code, draft.read_bytes()) == (4, before)
    assert "this is one of the files that are read here" in err


def test_it_is_written_anew_but_never_over_a_draft_or_a_file_of_somebodys_own(draft: Path, run: Run) -> None:
    own, changes = draft.parent.parent / "articles" / "own.docx", ("diff", "build/yunxi.docx", "-o")
    own.write_bytes(DOCX)
    assert [run(*changes, "changes.docx")[0] for _ in range(2)] == [0, 0]
    assert run("build", "--to", "docx", "--out", "later", *DAY)[0] == 0
    for target in (own, Path("later", "yunxi.docx")):
        before = target.read_bytes()
        code, _, err = run(*changes, str(target))
        assert (code, target.read_bytes()) == (4, before)
        assert "a Word file is there that diff did not write" in err


def test_what_cannot_be_set_beside_anything_is_told(project: Path, run: Run) -> None:
    Path("none.docx").write_bytes(b"no draft")
    assert run("diff", "none.docx")[0] == 1
    assert "no such file" in run("diff", "missing.docx")[2]
