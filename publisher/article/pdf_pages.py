"""A PDF's bytes -> its pages: pieces of lines with their places, sizes and weights, as pdfium draws them."""

import ctypes
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import pypdfium2
import pypdfium2.raw as pdfium

from publisher.article.kinds import refuse_others
from publisher.article.pdf_bounds import MOST_GLYPHS, MOST_PAGES, check
from publisher.errors import Problem, PublisherError
from publisher.source import Place

_BOLD = 600  # a font's weight, as CSS counts it
_NAMED_BOLD = re.compile(rb"bold|black|heavy|-[67]00", re.IGNORECASE)
_AROUND = re.compile(rb"^[A-Z]{6}\+|[-,].*$")
_STROKED = 2  # text is filled and its outline drawn: a bold that the font does not have
_GAP = 0.6  # of the size of letters: what stands farther apart may be another column or cell
_WIDE_BLANK = 2.2
_WORD_GAP = 0.22
_RADICAL = re.compile("[\u2e80-\u2fdf\uf900-\ufaff]")
_SPACES = " \u00a0\u3000\t\r\n\u2002\u2003"


@dataclass(frozen=True, slots=True)
class Glyph:
    """A character: from ``x0`` to ``x1`` on the baseline ``y``, which counts from the top of the page, in points."""

    char: str
    x0: float
    x1: float
    y: float
    size: float
    bold: bool
    face: str


@dataclass(frozen=True, slots=True)
class Segment:
    """Characters next to one another on a line: one column's part of it, or one cell's."""

    text: str
    x0: float
    x1: float
    y: float
    size: float
    bold: bool
    face: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page: its number from 1, size in points, segments as drawn, and the share of it that pictures cover."""

    number: int
    width: float
    height: float
    segments: tuple[Segment, ...]
    pictured: float


def sheets(data: bytes, name: str) -> Iterator[Sheet]:
    """The pages; raises PublisherError where it is no PDF, damaged, locked, or endless."""
    refuse_others(data, name, "pdf")
    check(data, name)
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise PublisherError(_unopened(error, name)) from error
    try:
        yield from _sheets(document, name)
    finally:
        document.close()


def _unopened(error: pypdfium2.PdfiumError, name: str) -> Problem:
    if error.err_code in {pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY}:
        hint = "remove the password first: qpdf --decrypt --password=… in.pdf out.pdf"
        return Problem("a password protects this PDF", Place(name), hint)
    return Problem(
        "this PDF is damaged: it cannot be opened", Place(name), "download it again, or print it anew as PDF"
    )


def _sheets(document: pypdfium2.PdfDocument, name: str) -> Iterator[Sheet]:
    if len(document) > MOST_PAGES:
        message = f"this PDF says that it has {len(document):,} pages: no article is so long"
        raise PublisherError(
            Problem(message, Place(name), "cut the article's pages out: qpdf in.pdf --pages . 1-9 -- out.pdf")
        )
    left = MOST_GLYPHS
    for at in range(len(document)):
        try:
            page = document[at]
        except pypdfium2.PdfiumError as error:
            message = f"this PDF is damaged: page {at + 1} cannot be read"
            raise PublisherError(Problem(message, Place(name), "download it again, or print it anew as PDF")) from error
        sheet, count = _sheet(page, at + 1, left)
        page.close()
        left -= count
        if left < 0:
            message = f"this PDF holds more than {MOST_GLYPHS:,} characters: no article is so long"
            raise PublisherError(
                Problem(message, Place(name), "cut the article's pages out: qpdf in.pdf --pages . 1-9 -- out.pdf")
            )
        yield sheet


def _sheet(page: pypdfium2.PdfPage, number: int, most: int) -> tuple[Sheet, int]:
    """The page, and how many characters it has; no more than ``most`` are looked at."""
    left, bottom, right, top = page.get_bbox()
    text = page.get_textpage()
    count = pdfium.FPDFText_CountChars(text.raw)
    shown = (glyph for glyph in _glyphs(text.raw, min(count, most), left, top) if 0 <= glyph.y <= top - bottom)
    segments = tuple(_segments(shown))
    sheet = Sheet(number, right - left, top - bottom, segments, _pictured(page, (right - left) * (top - bottom)))
    text.close()
    return sheet, count


def _glyphs(text: "pdfium.FPDF_TEXTPAGE", count: int, left: float, top: float) -> Iterator[Glyph]:
    """The characters; those that pdfium only supposes (spaces, line ends) are left to ``_segments``."""
    box, x, y = pdfium.FS_RECTF(), ctypes.c_double(), ctypes.c_double()
    boxed, at_x, at_y = ctypes.byref(box), ctypes.byref(x), ctypes.byref(y)
    drawn, size, bold, face = 0, 0.0, False, ""
    for at in range(count):
        code = pdfium.FPDFText_GetUnicode(text, at)
        if pdfium.FPDFText_IsGenerated(text, at) == 1 or code in {0, 0xFFFE, 0xAD}:
            continue
        owner = pdfium.FPDFText_GetTextObject(text, at)
        if owner and (address := ctypes.addressof(owner.contents)) != drawn:
            drawn, size = address, _size(text, at)
            name = _font(owner)
            bold, face = _is_bold(text, at, owner, name), _face(name)
        pdfium.FPDFText_GetLooseCharBox(text, at, boxed)
        pdfium.FPDFText_GetCharOrigin(text, at, at_x, at_y)
        yield Glyph(_character(code), box.left - left, box.right - left, top - y.value, size, bold, face)


def _character(code: int) -> str:
    """The character; radicals, which look like one, become it (Unicode 16, 22.2)."""
    char = chr(code) if not 0xD800 <= code <= 0xDFFF else "\ufffd"
    return unicodedata.normalize("NFKC", char) if _RADICAL.match(char) else char


def _size(text: "pdfium.FPDF_TEXTPAGE", at: int) -> float:
    """The size of letters on the page, in points: that of the font, as the page is scaled."""
    matrix = pdfium.FS_MATRIX()
    pdfium.FPDFText_GetMatrix(text, at, ctypes.byref(matrix))
    scale = (matrix.c**2 + matrix.d**2) ** 0.5
    return round(pdfium.FPDFText_GetFontSize(text, at) * (scale or 1), 2) or 1.0


def _font(owner: "pdfium.FPDF_PAGEOBJECT") -> bytes:
    name = ctypes.create_string_buffer(128)
    pdfium.FPDFFont_GetBaseFontName(pdfium.FPDFTextObj_GetFont(owner), name, 128)
    return name.value


def _face(name: bytes) -> str:
    """The typeface's name without what a program put before it, and without its weight."""
    return _AROUND.sub(b"", name).decode("utf-8", "replace")


def _is_bold(text: "pdfium.FPDF_TEXTPAGE", at: int, owner: "pdfium.FPDF_PAGEOBJECT", name: bytes) -> bool:
    heavy = pdfium.FPDFText_GetFontWeight(text, at) >= _BOLD or _NAMED_BOLD.search(name) is not None
    return heavy or pdfium.FPDFTextObj_GetTextRenderMode(owner) == _STROKED


def _pictured(page: pypdfium2.PdfPage, area: float) -> float:
    covered = 0.0
    for picture in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE], max_depth=2):
        left, bottom, right, top = picture.get_bounds()
        covered += max(right - left, 0) * max(top - bottom, 0)
    return covered / area if area else 0


def _segments(glyphs: Iterator[Glyph]) -> Iterator[Segment]:
    """Characters that follow one another on a line, as drawn; bold that is drawn twice is taken once."""
    run: list[Glyph] = []
    blank = 0.0
    for glyph in glyphs:
        if run and _again(run[-1], glyph):
            continue
        if run and not (_follows(run[-1], glyph) and blank <= _WIDE_BLANK * glyph.size):
            yield from _segment(run)
            run, blank = [], 0.0
        blank = blank + glyph.x1 - glyph.x0 if glyph.char in _SPACES else 0.0
        if run or glyph.char not in _SPACES:
            run.append(glyph)
    yield from _segment(run)


def _again(one: Glyph, other: Glyph) -> bool:
    return one.char == other.char and max(abs(one.x0 - other.x0), abs(one.y - other.y)) < 0.25 * other.size


def _follows(one: Glyph, other: Glyph) -> bool:
    size = max(one.size, other.size)
    near = -0.6 * size <= other.x0 - one.x1 <= _GAP * size
    return near and abs(one.y - other.y) <= 0.3 * size and size <= 1.6 * min(one.size, other.size)


def _segment(run: list[Glyph]) -> Iterator[Segment]:
    while run and run[-1].char in _SPACES:
        run.pop()
    if run:
        parts = [run[0].char, *(_spaced(left, right) + right.char for left, right in pairwise(run))]
        yield Segment("".join(parts), run[0].x0, run[-1].x1, run[-1].y, *_look(run))


def _spaced(left: Glyph, right: Glyph) -> str:
    """A space between words of Latin letters that stand apart; between Chinese characters gaps tell nothing."""
    if left.char in _SPACES or right.char in _SPACES or not (left.char.isascii() and right.char.isascii()):
        return ""
    return " " if right.x0 - left.x1 > _WORD_GAP * right.size else ""


def _look(run: list[Glyph]) -> tuple[float, bool, str]:
    """How most of the run is set; letters and figures among Chinese characters have typefaces of their own."""
    sizes = Counter(glyph.size for glyph in run)
    faces = Counter(glyph.face for glyph in run if glyph.char > "\u2e7f") or Counter(glyph.face for glyph in run)
    size = max(sizes, key=lambda size: (sizes[size], size))
    return size, 2 * sum(glyph.bold for glyph in run) > len(run), max(faces, key=lambda face: (faces[face], face))
