"""What an outline hides stays hidden in what editors wrote and noted, too."""

import zipfile
from collections.abc import Callable
from pathlib import Path

from edits_cases import deleted, edited, reworded, typed_after

Run = Callable[..., tuple[int, str, str]]
DRAFT = Path("build", "yunxi.docx")
FILE = Path("edits", "yunxi.yaml")
OUTLINE = Path("outlines", "yunxi.yaml")
DATE = ("--date", "2026-01-15")
NOTED = "  - {comment: title, base: 云溪区重点工作要点, text: 原报了4688个, by: 李科长}\n"


def pulled(run: Run, *changes: Callable[..., None]) -> str:
    """What pulling says of the draft once it is changed so."""
    DRAFT.write_bytes(edited(DRAFT.read_bytes(), *changes))
    code, out, err = run("pull", str(DRAFT))
    assert code == 0, err
    return out


def hide(what: str) -> None:
    OUTLINE.write_text(f"{OUTLINE.read_text('utf-8')}\nhide: {what}\n", "utf-8")


def everything(run: Run) -> str:
    """All that stands in the draft and the PDF as they are built now."""
    import pypdf

    code, _, err = run("build", *DATE, "--to", "docx", "--to", "pdf", "--force")
    assert code == 0, err
    with zipfile.ZipFile(DRAFT) as package:
        parts = "".join(package.read(name).decode(errors="replace") for name in package.namelist())
    return parts + "".join(page.extract_text() for page in pypdf.PdfReader("build/yunxi.pdf").pages)


def test_amounts_in_what_editors_wrote_and_noted_are_hidden(project: Path, run: Run) -> None:
    run("build", *DATE)
    pulled(
        run,
        reworded("12所", "1577所左右", "兴建公办幼儿园"),
        typed_after("兴建公办幼儿园", "新增托位3999个，由张三主抓。"),
    )
    FILE.write_text(FILE.read_text("utf-8").replace("edits:\n", f"edits:\n{NOTED}", 1), "utf-8")
    hide("{numbers: true, names: [张三, 李科长]}")
    told = everything(run)
    assert "新增托位××个，由××主抓" in told
    assert "兴建公办幼儿园××所左右" in told
    assert "原报了××个" in told
    assert not [secret for secret in ("1577", "3999", "4688", "张三", "李科长") if secret in told]


def test_an_edit_made_before_amounts_were_hidden_is_replayed_without_a_clash(project: Path, run: Run) -> None:
    run("build", *DATE)
    pulled(run, reworded("兴建", "建成", "兴建公办幼儿园"), deleted("完善就业服务体系"))
    before = FILE.read_text("utf-8")
    hide("{numbers: true}")
    assert "建成公办幼儿园××所" in everything(run)
    assert "edits/yunxi.yaml: 0 new, 2 in all" in pulled(run)
    assert FILE.read_text("utf-8").partition("\ndraft:")[0] == before.partition("\ndraft:")[0]


def test_an_edit_made_to_covered_words_is_replayed(project: Path, run: Run) -> None:
    hide("{numbers: true}")
    run("build", *DATE)
    pulled(run, reworded("兴建", "建成", "兴建公办幼儿园"))
    assert "建成公办幼儿园××所" in everything(run)


def test_what_editors_wrote_is_counted_among_what_is_hidden(project: Path, run: Run) -> None:
    hide("{numbers: true}")
    run("build", *DATE)
    pulled(run, typed_after("兴建公办幼儿园", "新增托位3999个。"))
    before = Path("edits").rename("kept")
    _, plain, _ = run("build", *DATE, "--force")
    before.rename("edits")
    _, out, _ = run("build", *DATE, "--force")
    count = int(plain.splitlines()[-1].split("\t")[-1])
    assert int(out.splitlines()[-1].split("\t")[-1]) == count + 1


def test_a_draft_whose_sections_ids_hold_digits_is_pulled_where_amounts_are_hidden(project: Path, run: Run) -> None:
    OUTLINE.write_text(OUTLINE.read_text("utf-8").replace("id: people", "id: people-2"), "utf-8")
    hide("{numbers: true}")
    run("build", *DATE)
    pulled(run, reworded("兴建", "建成", "兴建公办幼儿园"))
    assert "section: people-2" in FILE.read_text("utf-8")


def test_an_edit_of_a_section_whose_id_is_hidden_is_found_again_when_others_grow(project: Path, run: Run) -> None:
    people = ("id: people\n    title: 民生改善", "id: 民生\n    title: 二节\n    note: 由甲局牵头。")
    outline = OUTLINE.read_text("utf-8").replace(*people) + "\nhide: [民生]\n"
    OUTLINE.write_text(outline, "utf-8")
    run("build", *DATE)
    pulled(run, reworded("甲局", "乙局", "由甲局牵头"))
    OUTLINE.write_text(outline.replace("title: 产业升级", "title: 产业升级\n    text: 先说产业。"), "utf-8")
    assert "由乙局牵头" in everything(run)
