"""Fonts in the PDF: cut down, copied glyph by glyph where an advance changes, and right to every reader."""

import subprocess
from itertools import pairwise
from pathlib import Path

import pypdfium2
import pytest
import uharfbuzz as hb
from sample_pdf import Seen, body, fonts, lines, pypdf, style_with, written

from publisher.write.pdf import cff
from publisher.write.pdf.faces import Faces
from publisher.write.pdf.font import Copy, Font, read


@pytest.mark.parametrize("face", ["song", "hei"])
def test_a_mark_with_another_advance_keeps_its_shape(face: str) -> None:
    """In the second line the quotation mark squeezes the full stop; song is a CFF font, hei a glyf one."""
    data = written(body("甲。乙"), body("甲。”乙"), style=style_with("body", face=face, align="left")).data
    page = pypdfium2.PdfDocument(data)[0]
    plain, squeezed = (line[1] for line in lines(data)[0])
    assert plain.right - plain.left == pytest.approx(12)
    assert squeezed.right - squeezed.left == pytest.approx(6, abs=0.1)
    picture = page.render(scale=10, grayscale=True).to_pil()
    pictures = [picture.crop(_left_half(seen, page.get_height())) for seen in (plain, squeezed)]
    assert pictures[0].getextrema()[0] < 100
    differences = [abs(a - b) for a, b in zip(*(each.tobytes() for each in pictures), strict=True)]
    assert max(differences) < 10


def _left_half(seen: Seen, height: float) -> tuple[int, int, int, int]:
    left, foot = round(seen.left * 10), round((height - seen.foot) * 10)
    return left, foot - 140, left + 55, foot


def test_fonts_are_cut_down_embedded_and_readable() -> None:
    data = written(body("云溪区重点工作"), body("云溪区", "heading1")).data
    found = [font.get_object() for font in pypdf(data).pages[0]["/Resources"]["/Font"].values()]  # type: ignore[index]
    descriptors = [font["/DescendantFonts"][0].get_object()["/FontDescriptor"] for font in found]
    assert [("/FontFile3" in each, "/FontFile2" in each) for each in descriptors] == [(True, False), (False, True)]
    assert all("/ToUnicode" in font and font["/BaseFont"][7] == "+" for font in found)
    assert len(data) < 20_000


@pytest.mark.poppler
def test_readers_give_wide_blanks_back(tmp_path: Path) -> None:
    """They are part of the character before, in a CFF font (body) and in a glyf one (title)."""
    words = [text for text in ("目　录", "附录　原文依据", "云溪　　区", "甲乙　2个") for _ in range(2)]
    roles = ["body", "title"] * 4
    path = tmp_path / "told.pdf"
    path.write_bytes(written(*map(body, words, roles)).data)
    told = subprocess.run(["pdftotext", path, "-"], capture_output=True, text=True, check=True).stdout
    assert [line for line in told.split("\n") if line.strip("\f")] == words
    assert pypdf(path.read_bytes()).pages[0].extract_text().split("\n") == words


def test_a_wide_blank_is_as_wide_as_ever() -> None:
    line = lines(written(body("甲　乙")).data)[0][0]
    assert line[-1].left - line[0].left == pytest.approx(24)


def test_the_widths_told_are_those_of_the_advances_drawn() -> None:
    page = lines(written(body("在GDP中，“占比”是5成")).data)[0]
    for line in page:
        ends = [(before.right, after.left) for before, after in pairwise(line)]
        assert all(end == pytest.approx(start, abs=0.1) for end, start in ends)


def test_recoding_a_font_twice_changes_nothing_more() -> None:
    path = fonts()[0].path
    face = hb.Face(hb.Blob.from_file_path(path))
    wanted = hb.SubsetInput()
    wanted.unicode_set.update(map(ord, "云溪区，。"))
    subset = hb.subset(face, wanted)
    data = bytes(subset.reference_table("CFF ").data)
    count = subset.glyph_count
    once = cff.recode(data, range(count + 2), [Copy(1, 500), Copy(2, 1250)])
    assert cff.recode(once, range(count + 2), []) == once
    assert len(once) > len(cff.recode(data, range(count), []))


def test_all_weights_of_a_variable_font_are_read_from_one_face() -> None:
    faces = Faces(fonts())
    regular, bold = faces.font("hei", False), faces.font("hei", True)
    assert regular.face is bold.face
    assert bold.advance("i") > regular.advance("i")
    assert faces.font("song", False).face is not regular.face


def test_codes_never_take_more_than_two_bytes() -> None:
    file = fonts()[0]
    font = Font(file, read(file.path, file.index))
    codes = {font.altered("云", extra) for extra in range(1, 70_000)} | {font.altered("溪", 5)}
    assert {len(code) for code in codes} == {4}
    assert font.altered("溪", 5) == font.codes["溪"]
