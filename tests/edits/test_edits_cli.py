"""The way back on the command line: build, edit in Word, pull, build again."""

import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from edits_cases import Change, W, deleted, edited, made, paragraph, read, reworded, typed_after, words
from lxml import etree

Run = Callable[..., tuple[int, str, str]]
DRAFT = Path("build", "yunxi.docx")
FILE = Path("edits", "yunxi.yaml")
DATE = ("--date", "2026-01-15")
COMMENT = "  - {comment: title, base: 云溪区重点工作要点, text: 标题可再斟酌, by: 李科长}\n"


@pytest.fixture
def in_word(project: Path, run: Run) -> Run:
    """A draft that somebody edited: a figure changed, an item deleted, one added."""
    code, _, _ = run("build", *DATE)
    assert code == 0
    changes = (
        reworded("12所", "15所", "兴建公办幼儿园"),
        deleted("完善就业服务体系"),
        typed_after("兴建公办幼儿园", "新增托位300个。"),
    )
    DRAFT.write_bytes(edited(DRAFT.read_bytes(), *changes))
    return run


def text_of(path: str) -> str:
    import pypdf

    return "".join(page.extract_text() for page in pypdf.PdfReader(path).pages)


def test_edits_made_in_word_stand_in_the_next_word_draft_and_pdf(in_word: Run) -> None:
    code, out, _ = in_word("pull", str(DRAFT))
    assert code == 0
    assert "FIGURE  12所 → 15所" in out
    assert "1 changed, 1 deleted, 1 added" in out
    code, _, err = in_word("build", *DATE)
    assert code == 0
    assert "a figure is no longer its source's: 12所 → 15所" in err
    shown = text_of("build/yunxi.pdf").replace("\n", "")
    assert "兴建公办幼儿园15所" in shown
    assert "新增托位300个" in shown
    code, out, _ = in_word("pull", str(DRAFT))
    assert "edits/yunxi.yaml: 0 new, 3 in all" in out


def test_a_comment_kept_stands_in_the_next_word_draft(project: Path, run: Run) -> None:
    FILE.parent.mkdir()
    FILE.write_text(f"outline: yunxi\nedits:\n{COMMENT}", "utf-8")
    code, _, err = run("build", *DATE)
    assert code == 0
    assert "yunxi.docx carries comments of colleagues in its margin: 1" in err
    assert "publisher build yunxi --final" in err
    _, out, _ = run("pull", str(DRAFT))
    assert "“云溪区重点工作要点”  标题可再斟酌" in out
    assert "edits/yunxi.yaml: 0 new, 1 in all" in out


def test_a_file_to_send_holds_no_comments_and_nothing_of_what_it_said_before(in_word: Run) -> None:
    in_word("pull", str(DRAFT))
    FILE.write_text(FILE.read_text("utf-8").replace("edits:\n", f"edits:\n{COMMENT}", 1), "utf-8")
    kept = FILE.read_text("utf-8")
    code, _, err = in_word("build", *DATE, "--final")
    assert (code, "carries comments" in err) == (0, False)
    with zipfile.ZipFile(DRAFT) as package:
        parts = {name: package.read(name).decode(errors="replace") for name in package.namelist()}
    assert "15所" in parts["word/document.xml"]
    assert "word/comments.xml" not in parts
    assert not re.search("[gmk][-_][0-9a-f]{8}", "".join(parts.values()))
    assert not [name for name, text in parts.items() if "斟酌" in text or "完善就业服务体系" in text]
    code, _, err = in_word("pull", str(DRAFT))
    assert code == 1
    assert "this is a file to send (build --final)" in err
    assert FILE.read_text("utf-8") == kept
    DRAFT.write_bytes(edited(DRAFT.read_bytes(), reworded("15所", "16所", "兴建公办幼儿园")))
    code, _, err = in_word("build", *DATE)
    assert code == 4
    assert "it was built with --final" in err


def test_a_dry_run_writes_nothing(in_word: Run) -> None:
    code, out, _ = in_word("pull", str(DRAFT), "--dry-run")
    assert code == 0
    assert "新增托位300个" in out
    assert not FILE.exists()


def test_a_section_that_was_deleted_whole_is_told_in_one_line(project: Path, run: Run) -> None:
    run("build", *DATE)
    written = [one for one in read(DRAFT.read_bytes()).written if one.section == "people"]
    title = next(one.text for one in written if one.kind == "heading")

    def struck(tree: etree._Element) -> None:
        (body,) = tree.iter(f"{W}body")
        blocks = list(body)
        heading = next(one for one in blocks if words(one) == title)
        for one in blocks[blocks.index(heading) :]:
            if one.tag == f"{W}sectPr" or "原文依据" in words(one):
                break
            body.remove(one)

    DRAFT.write_bytes(edited(DRAFT.read_bytes(), struck))
    code, out, _ = run("pull", str(DRAFT), "--dry-run", "--force")
    assert code == 0
    assert f"deleted  section {title}" in out
    assert out.count("deleted  ") == 1


def test_why_tells_by_what_each_paragraph_was_found(in_word: Run) -> None:
    _, out, _ = in_word("pull", str(DRAFT), "--why", "--dry-run")
    rows = {line.split("\t")[3]: line.split("\t")[1] for line in out.splitlines() if line.count("\t") == 3}
    assert rows["兴建公办幼儿园15所。"] == "control"
    assert rows["新增托位300个。"] == "new"


def test_a_draft_that_somebody_edited_is_not_overwritten(in_word: Run) -> None:
    before = DRAFT.read_bytes()
    code, _, err = in_word("build", *DATE)
    assert code == 4
    assert f"publisher pull {DRAFT}" in err
    assert DRAFT.read_bytes() == before


def test_force_keeps_a_backup_each_time(in_word: Run) -> None:
    before = DRAFT.read_bytes()
    assert in_word("build", "--force", *DATE)[0] == 0
    assert Path("build", "yunxi.backup.docx").read_bytes() == before
    DRAFT.write_bytes(before)
    assert in_word("build", "--force", *DATE)[0] == 0
    assert Path("build", "yunxi.backup-2.docx").read_bytes() == before


@pytest.mark.parametrize("look", ["highlight", "b", "strike"])
def test_a_draft_that_was_only_marked_is_kept_as_a_backup_and_that_is_told(project: Path, run: Run, look: str) -> None:
    run("build", *DATE)

    def mark(tree: etree._Element) -> None:
        paragraph(tree, "兴建公办幼儿园").find(f"{W}r").insert(0, made(f'<w:rPr><w:{look} w:val="yellow"/></w:rPr>'))

    marked = edited(DRAFT.read_bytes(), mark)
    DRAFT.write_bytes(marked)
    code, out, err = run("build", *DATE, "--strict")
    assert (code, out.split("\t")[0]) == (0, str(DRAFT))
    assert f"{DRAFT}: somebody saved it since it was built; as it was, formatting and all, it is kept as" in err
    assert Path("build", "yunxi.backup.docx").read_bytes() == marked


def test_a_draft_whose_edits_are_kept_gives_way_but_for_a_backup(in_word: Run) -> None:
    before = DRAFT.read_bytes()
    in_word("pull", str(DRAFT))
    code, _, err = in_word("build", *DATE)
    assert (code, "is kept as build/yunxi.backup.docx" in err) == (0, True)
    assert Path("build", "yunxi.backup.docx").read_bytes() == before
    assert "is kept as" not in in_word("build", *DATE)[2]


@pytest.mark.parametrize("part", ["word/footnotes.xml", "word/styles.xml", "word/header-default.xml"])
def test_an_edit_outside_the_text_is_never_overwritten_without_a_copy(project: Path, run: Run, part: str) -> None:
    outline = Path("outlines", "yunxi.yaml")
    outline.write_text(outline.read_text("utf-8") + "\nevidence: footnotes\n", "utf-8")
    run("build", *DATE)

    def changed(tree: etree._Element) -> None:
        text = next(tree.iter(f"{W}t"), None)
        if text is None:
            tree.set("changed", "1")
        else:
            text.text = "改过的话"

    before = edited(DRAFT.read_bytes(), changed, part=part)
    DRAFT.write_bytes(before)
    code, _, _ = run("build", *DATE)
    kept = DRAFT if code else Path("build", "yunxi.backup.docx")
    assert (code in (0, 4), kept.read_bytes()) == (True, before)


def test_what_is_not_read_back_is_told_at_once_with_what_to_do(project: Path, run: Run) -> None:
    run("build", *DATE)
    typed = made("<w:r><w:t>内部资料</w:t></w:r>")
    DRAFT.write_bytes(
        edited(DRAFT.read_bytes(), lambda tree: next(tree.iter(f"{W}p")).append(typed), part="word/header-default.xml")
    )
    code, _, err = run("build", *DATE)
    assert code == 4
    assert "words in a header or footer were changed, and are not read back" in err
    assert "change these; --force keeps it as build/yunxi.backup.docx" in err
    assert "publisher pull" not in err
    _, _, err = run("pull", str(DRAFT))
    assert "publisher build --force   goes on without" in err
    assert run("build", *DATE, "--force")[0] == 0


def test_a_draft_nobody_edited_is_overwritten_without_a_word(project: Path, run: Run) -> None:
    run("build", *DATE)
    code, _, err = run("build", "--force")
    assert (code, err) == (0, "")
    assert sorted(path.name for path in Path("build").iterdir()) == ["yunxi.docx", "yunxi.pdf"]


def test_a_source_that_changed_under_an_edit_is_a_conflict(in_word: Run) -> None:
    in_word("pull", str(DRAFT))
    article = Path("articles", "yunxi.txt")
    article.write_text(article.read_text("utf-8").replace("幼儿园12所", "幼儿园14所"), "utf-8")
    code, _, err = in_word("build", *DATE)
    assert code == 1
    assert "base: 兴建公办幼儿园12所。\n  theirs: 兴建公办幼儿园15所。\n  ours: 兴建公办幼儿园14所。" in err
    assert in_word("build", "--theirs", *DATE)[0] == 0
    assert "兴建公办幼儿园15所" in text_of("build/yunxi.pdf")
    assert in_word("build", "--ours", *DATE)[0] == 0
    assert "兴建公办幼儿园14所" in text_of("build/yunxi.pdf")


def test_a_diff_says_that_it_shows_the_source_s_side_of_a_conflict(in_word: Run) -> None:
    in_word("pull", str(DRAFT))
    article = Path("articles", "yunxi.txt")
    article.write_text(article.read_text("utf-8").replace("幼儿园12所", "幼儿园14所"), "utf-8")
    code, out, err = in_word("diff", str(DRAFT))
    assert (code, "兴建公办幼儿园[-15-]{+14+}所" in out) == (0, True)
    assert "theirs: 兴建公办幼儿园15所。\n  ours: 兴建公办幼儿园14所。\n  (ours is shown)" in err
    assert "warning: the source changed under an edit" in err


def test_a_strict_check_tells_the_conflict_before_a_build_meets_it(in_word: Run) -> None:
    in_word("pull", str(DRAFT))
    article = Path("articles", "yunxi.txt")
    article.write_text(article.read_text("utf-8").replace("幼儿园12所", "幼儿园14所"), "utf-8")
    assert in_word("check")[0] == 0
    code, out, err = in_word("check", "--strict")
    assert (code, out) == (1, "1 error\n")
    assert "theirs: 兴建公办幼儿园15所。\n  ours: 兴建公办幼儿园14所。" in err


def test_an_edit_whose_statement_is_gone_is_kept_and_told(in_word: Run) -> None:
    in_word("pull", str(DRAFT))
    kept = FILE.read_text("utf-8")
    article = Path("articles", "yunxi.txt")
    article.write_text(article.read_text("utf-8").replace(",兴建公办幼儿园12所", ""), "utf-8")
    code, _, err = in_word("build", *DATE)
    assert code == 0
    assert "warning: the measure of this edit is gone: 兴建公办幼儿园12所。" in err
    assert FILE.read_text("utf-8") == kept


def saved(data: bytes, sessions: str, *changes: Change) -> bytes:
    """The draft after changes, with the numbers by which Word knows its sessions, as Administrator's."""
    numbers = "".join(f'<w:rsid w:val="{one}"/>' for one in sessions.split())
    rsids = made(f"<w:rsids>{numbers}</w:rsids>")
    return edited(edited(data, *changes), lambda tree: tree.append(rsids), part="word/settings.xml")


def test_a_copy_that_word_went_on_in_is_pulled_without_a_question_and_another_one_is_not(
    project: Path, run: Run
) -> None:
    run("build", *DATE)
    built = DRAFT.read_bytes()
    for sessions, said, code in (("00A10001", "15所", 0), ("00A10001 00A10002", "16所", 0), ("00B20001", "20所", 1)):
        Path("copy.docx").write_bytes(saved(built, sessions, reworded("12所", said, "兴建公办幼儿园")))
        assert run("pull", "copy.docx")[0] == code
    assert "兴建公办幼儿园16所" in FILE.read_text("utf-8")
    _, _, err = run("pull", "copy.docx")
    assert "theirs: 兴建公办幼儿园20所。\n  ours: 兴建公办幼儿园16所。" in err
    assert "--theirs takes the draft's, --ours keeps the file's" in err


def test_a_failed_pull_leaves_the_file_as_it_was(in_word: Run) -> None:
    in_word("pull", str(DRAFT))
    kept = FILE.read_text("utf-8")
    DRAFT.write_bytes(DRAFT.read_bytes()[:5000])
    code, _, err = in_word("pull", str(DRAFT))
    assert code == 1
    assert "this Word file is damaged: its directory cannot be read" in err
    assert FILE.read_text("utf-8") == kept


def test_edits_of_an_outline_that_was_renamed_are_not_lost_silently(in_word: Run) -> None:
    in_word("pull", str(DRAFT))
    Path("outlines", "yunxi.yaml").rename(Path("outlines", "others.yaml"))
    code, _, err = in_word("build", "others", *DATE)
    assert code == 0
    assert f"{FILE}: warning: these edits belong to no outline, and are not replayed" in err
    assert f"if 'others' was 'yunxi' before:  mv {FILE} edits/others.yaml" in err
    FILE.rename("edits/others.yaml")
    _, _, err = in_word("build", "others", *DATE)
    assert "belong to no outline" not in err
    assert "12所 → 15所" in err


def test_a_draft_of_an_outline_that_was_renamed_is_read_where_its_new_name_is_told(in_word: Run) -> None:
    Path("outlines", "yunxi.yaml").rename(Path("outlines", "others.yaml"))
    code, _, err = in_word("pull", str(DRAFT))
    assert code == 1
    assert "there is no outline 'yunxi' here, whose draft this is" in err
    assert "--outline NAME" in err
    assert in_word("pull", str(DRAFT), "--outline", "others")[0] == 0
    kept = Path("edits", "others.yaml").read_text("utf-8")
    assert ("outline: others" in kept, "兴建公办幼儿园15所" in kept) == (True, True)


def test_a_draft_is_not_read_beside_edits_under_its_former_name(in_word: Run) -> None:
    in_word("pull", str(DRAFT))
    Path("outlines", "yunxi.yaml").rename(Path("outlines", "others.yaml"))
    code, _, err = in_word("pull", str(DRAFT), "--outline", "others")
    assert (code, Path("edits", "others.yaml").exists()) == (1, False)
    assert f"mv {FILE} edits/others.yaml" in err


def test_a_draft_of_another_outline_is_refused(in_word: Run) -> None:
    outline = Path("outlines", "yunxi.yaml")
    Path("outlines", "others.yaml").write_bytes(outline.read_bytes())
    code, _, err = in_word("pull", str(DRAFT), "--outline", "others")
    assert code == 1
    assert "this is a draft of the outline 'yunxi', not of 'others'" in err


def test_a_draft_that_was_emptied_is_read_only_if_that_is_meant(project: Path, run: Run) -> None:
    run("build", *DATE)

    def empty(tree: etree._Element) -> None:
        for one in [one for one in tree[0] if one.tag != f"{W}sectPr"]:
            tree[0].remove(one)

    DRAFT.write_bytes(edited(DRAFT.read_bytes(), empty))
    code, _, err = run("pull", str(DRAFT))
    assert (code, FILE.exists()) == (1, False)
    assert re.search(r"(\d+) of \1 statements of this draft are gone", err)
    assert "--force" in err
    assert run("pull", str(DRAFT), "--force")[0] == 0
    assert "delete: measure" in FILE.read_text("utf-8")


def test_a_draft_of_another_project_is_refused(in_word: Run) -> None:
    outline = Path("outlines", "yunxi.yaml")
    text = outline.read_text("utf-8").replace("云溪区重点工作要点", "别处的要点")
    outline.write_text(text.replace("id: industry", "id: one").replace("id: people", "id: two"), "utf-8")
    code, _, err = in_word("pull", str(DRAFT))
    assert code == 1
    assert "it has none of the sections of outlines/yunxi.yaml" in err
    assert not FILE.exists()


def test_a_pdf_built_beside_an_edited_draft_is_told_to_lack_its_edits(in_word: Run) -> None:
    code, _, err = in_word("build", "--to", "pdf", *DATE)
    assert code == 0
    assert "build/yunxi.docx: warning: somebody edited this draft" in err
    in_word("pull", str(DRAFT))
    code, _, err = in_word("build", "--to", "pdf", *DATE)
    assert "somebody edited" not in err
