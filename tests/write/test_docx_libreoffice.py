"""What LibreOffice makes of a draft: all its words, the standard's grid, and the marks that lead back to the items."""

import datetime
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from sample_docx import W, brief, item, names, paragraph, part, texts, values

from publisher.model import StyledBlock
from publisher.write.docx import write
from publisher.write.docx.draft import paragraphs

WHEN = datetime.date(2026, 1, 15)
pytestmark = [
    pytest.mark.libreoffice,
    pytest.mark.poppler,
    pytest.mark.skipif(not (shutil.which("soffice") and shutil.which("pdftotext")), reason="needs soffice, pdftotext"),
]


def many() -> tuple[StyledBlock, ...]:
    """Two full pages of running text and forty statements, none of them after a table of contents."""
    items = (item("measure", number, f"推进第{number}号工程。", f"{number}.", 1) for number in range(1, 41))
    return (paragraph("body", "一二三四五六七八九十" * 120), *items)


@pytest.fixture(scope="module")
def converted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the sample and the long draft as PDF, and the long one saved again as .docx in ``again``."""
    folder = tmp_path_factory.mktemp("libreoffice")
    (folder / "sample.docx").write_bytes(write(brief(), WHEN).data)
    (folder / "many.docx").write_bytes(write(brief("gongwen", many()), WHEN).data)
    soffice = ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to"]
    for target, place, drafts in (("pdf", folder, ("sample", "many")), ("docx", folder / "again", ("many",))):
        files = [str(folder / f"{name}.docx") for name in drafts]
        subprocess.run([*soffice, target, "--outdir", str(place), *files], check=True, capture_output=True, timeout=120)
    return folder


def pages(path: Path) -> list[str]:
    text = subprocess.run(["pdftotext", "-layout", str(path), "-"], check=True, capture_output=True).stdout
    return text.decode("utf-8").split("\f")[:-1]


def test_a_page_holds_the_standards_lines_of_its_characters(converted: Path) -> None:
    lines = [line.strip() for line in pages(converted / "many.pdf")[0].splitlines() if line.strip()]
    assert [len(line) for line in lines] == [26, *[28] * 21, len("—1—")]


def test_no_statement_is_lost_or_repeated(converted: Path) -> None:
    text = re.sub(r"\s", "", "".join(pages(converted / "many.pdf")))
    assert re.findall(r"(\d+)\.推进第(\d+)号工程。", text) == [(str(n), str(n)) for n in range(1, 41)]


def test_every_paragraph_is_printed_with_its_label(converted: Path) -> None:
    text = re.sub(r"\s", "", "".join(pages(converted / "sample.pdf")))
    said = (one.label + "".join(run.text for run in one.runs if not run.target) for one in paragraphs(brief().blocks))
    assert [one for one in said if re.sub(r"\s", "", one) not in text] == []


def test_pages_are_numbered_on_their_outer_side(converted: Path) -> None:
    footers = [page.rstrip().splitlines()[-1] for page in pages(converted / "sample.pdf")]
    assert [re.sub(r"\s", "", footer) for footer in footers] == ["—1—", "—2—", "—3—"]
    assert [footer.startswith(" " * 20) for footer in footers] == [True, False, True]


def test_items_are_found_again_after_it_has_saved_the_draft(converted: Path) -> None:
    data = (converted / "again" / "many.docx").read_bytes()
    document = part(data)
    found = {name for name in values(document, "bookmarkStart", "name") if name.startswith("_pub_")}
    assert found == {f"_pub_m_{number:04}" for number in range(1, 41)}
    assert sum("号工程" in text for text in texts(document)) == 40
    assert {f"举措 m-{number:04}" for number in range(1, 41)} <= set(values(document, "sdtPr/alias"))
    assert "word/numbering.xml" in names(data)
    assert list(document.iter(f"{W}docGrid"))
