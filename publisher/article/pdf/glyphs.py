"""A page of a PDF as pdfium has it -> its characters with their places, sizes, weights and typefaces."""

import ctypes
import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

import pypdfium2.raw as pdfium

_BOLD = 600  # a font's weight, as CSS counts it
_NAMED_BOLD = re.compile(rb"bold|black|heavy|-[67]00", re.IGNORECASE)
_AROUND = re.compile(rb"^[A-Z]{6}\+|[-,].*$")
_STROKED = 2  # text is filled and its outline drawn: a bold that the font does not have
_RADICAL = re.compile("[\u2e80-\u2fdf\uf900-\ufaff]")
_NO_CHARACTERS = frozenset({0, 0xAD, 0xFFFE})
_Font = tuple[str, bool]


class Glyph(NamedTuple):
    """A character: from ``x0`` to ``x1`` on the baseline ``y``, which counts from the top of the page, in points."""

    char: str
    x0: float
    x1: float
    y: float
    size: float
    bold: bool
    face: str


def glyphs(text: "pdfium.FPDF_TEXTPAGE", count: int, left: float, top: float) -> Iterator[Glyph]:
    """The first ``count`` characters as drawn; spaces and line ends that pdfium only supposes are left out."""
    box, x, y, matrix = pdfium.FS_RECTF(), ctypes.c_double(), ctypes.c_double(), pdfium.FS_MATRIX()
    boxed, at_x, at_y = ctypes.byref(box), ctypes.byref(x), ctypes.byref(y)
    fonts: dict[int, _Font] = {}
    drawn, size, bold, face = 0, 0.0, False, ""
    for at in range(count):
        code = pdfium.FPDFText_GetUnicode(text, at)
        if code in _NO_CHARACTERS or pdfium.FPDFText_IsGenerated(text, at) == 1:
            continue
        owner = pdfium.FPDFText_GetTextObject(text, at)
        if owner and (address := ctypes.addressof(owner.contents)) != drawn:
            drawn, size = address, _size(text, at, matrix)
            face, heavy = _font(text, at, owner, fonts)
            bold = heavy or pdfium.FPDFTextObj_GetTextRenderMode(owner) == _STROKED
        pdfium.FPDFText_GetLooseCharBox(text, at, boxed)
        pdfium.FPDFText_GetCharOrigin(text, at, at_x, at_y)
        yield Glyph(_character(code), box.left - left, box.right - left, top - y.value, size, bold, face)


def _character(code: int) -> str:
    """The character; radicals, which look like one, become it (Unicode 16, 22.2)."""
    char = chr(code) if not 0xD800 <= code <= 0xDFFF else "\ufffd"
    return unicodedata.normalize("NFKC", char) if _RADICAL.match(char) else char


def _size(text: "pdfium.FPDF_TEXTPAGE", at: int, matrix: "pdfium.FS_MATRIX") -> float:
    """The size of letters on the page, in points: that of the font, as the page is scaled."""
    pdfium.FPDFText_GetMatrix(text, at, ctypes.byref(matrix))
    scale: float = (matrix.c**2 + matrix.d**2) ** 0.5
    return round(pdfium.FPDFText_GetFontSize(text, at) * (scale or 1), 2) or 1.0


def _font(text: "pdfium.FPDF_TEXTPAGE", at: int, owner: "pdfium.FPDF_PAGEOBJECT", known: dict[int, _Font]) -> _Font:
    """The typeface, without what a program put before its name, and whether it is bold."""
    font = pdfium.FPDFTextObj_GetFont(owner)
    key = ctypes.addressof(font.contents) if font else 0
    if key not in known:
        name = ctypes.create_string_buffer(128)
        pdfium.FPDFFont_GetBaseFontName(font, name, 128)
        heavy = pdfium.FPDFText_GetFontWeight(text, at) >= _BOLD or _NAMED_BOLD.search(name.value) is not None
        known[key] = _AROUND.sub(b"", name.value).decode("utf-8", "replace"), heavy
    return known[key]
