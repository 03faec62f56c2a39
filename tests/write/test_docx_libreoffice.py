"""What LibreOffice makes of a draft: all its words, the standard's grid, and the marks that lead back to the items."""

import datetime
import re
import shutil
import subprocess
from pathlib import Path

import alike
import pytest
from sample_docx import W, brief, chart, item, load_style, names, noted, paragraph, part, texts, values
from test_docx_decimal import numbers

from publisher.model import StyledBlock
from publisher.write.docx import write
from publisher.write.reading_order import paragraphs

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


def annotated() -> tuple[StyledBlock, ...]:
    """Statements with footnotes, the first called again at the end, and charts of every kind."""
    statements = (noted(number, f"修建第{number}号水闸", f"原件第{number}页") for number in range(1, 9))
    charts = (chart(kind, number) for number, kind in enumerate(("bar", "column", "line", "progress"), 1))
    return (paragraph("title", "水闸"), *statements, noted(1, "复查第一号水闸", "原件第1页"), *charts)


def marks() -> tuple[StyledBlock, ...]:
    """Statements that end at every place of a line, each with its mark."""
    words = "疏浚河道并加固两岸堤防同时清理沿线违章建筑恢复河岸绿化带与步行道" * 2
    return (paragraph("title", "标记"), *(item("measure", n, words[: 20 + n], f"{n}.", 1) for n in range(1, 31)))


@pytest.fixture(scope="module")
def converted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the sample and the long draft as PDF, and the long one saved again as .docx in ``again``."""
    folder = tmp_path_factory.mktemp("libreoffice")
    (folder / "sample.docx").write_bytes(write(brief(), WHEN).data)
    (folder / "many.docx").write_bytes(write(brief("gongwen", many()), WHEN).data)
    (folder / "marks.docx").write_bytes(write(brief("gongwen", marks()), WHEN).data)
    (folder / "numbers.docx").write_bytes(write(brief("gongwen", (numbers(),)), WHEN).data)
    (folder / "notes.docx").write_bytes(write(brief("briefing", annotated()), WHEN).data)
    soffice = ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to"]
    for target, place, drafts in (
        ("pdf", folder, ("sample", "many", "notes", "marks", "numbers")),
        ("docx", folder / "again", ("many", "notes")),
    ):
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
    assert re.findall(r"(\d+)．推进第(\d+)号工程。", text) == [(str(n), str(n)) for n in range(1, 41)]


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
    found = {name for name in values(document, "bookmarkStart", "name") if name.startswith("_pub_m")}
    assert found == {f"_pub_m_{number:04}" for number in range(1, 41)}
    assert sum("号工程" in text for text in texts(document)) == 40
    assert {f"举措 m-{number:04}" for number in range(1, 41)} <= set(values(document, "sdtPr/alias"))
    assert "word/numbering.xml" in names(data)
    assert list(document.iter(f"{W}docGrid"))


def test_no_line_begins_with_a_mark(converted: Path) -> None:
    lines = [line.strip() for page in pages(converted / "marks.pdf") for line in page.splitlines()]
    assert [line for line in lines if line.startswith("[")] == []
    assert sum("[" in line for line in lines) == 30


def test_numbers_stand_under_each_other_at_their_decimal_points(converted: Path) -> None:
    found = alike.characters((converted / "numbers.pdf").read_bytes(), load_style("gongwen"))
    text = "".join(char.char for char in found)
    points = [found[text.index(words) + len(words)].x for words in ("约2000", "第1项2", "第2项12")]
    assert points == pytest.approx([points[0]] * 3, abs=1)


def test_statements_keep_their_footnotes(converted: Path) -> None:
    text = re.sub(
        r"[\s\[\]]", "", "".join(pages(converted / "notes.pdf"))
    )  # raised brackets stand on lines of their own
    assert re.findall(r"修建第(\d)号水闸(\d)。", text) == [(str(n), str(n)) for n in range(1, 9)]
    assert re.findall(r"(\d)原件第(\d)页", text) == [(str(n), str(n)) for n in range(1, 9)]
    assert "复查第一号水闸1。" in text


def test_charts_are_drawn_with_their_values(converted: Path) -> None:
    text = re.sub(r"\s", "", "".join(pages(converted / "notes.pdf")))
    assert [text.count(words) for words in ("单位：亿元", "812.5", "2027年目标", "各区地区生产总值")] == [4, 4, 4, 4]
    assert "90.3%" in text


def test_footnotes_and_charts_survive_its_saving(converted: Path) -> None:
    data = (converted / "again" / "notes.docx").read_bytes()
    assert sum("号水闸" in text for text in texts(part(data))) == 9
    assert len([name for name in names(data) if name.startswith("word/charts/chart")]) == 4
    assert len(list(part(data, "word/footnotes.xml").iter(f"{W}footnoteRef"))) == 8
