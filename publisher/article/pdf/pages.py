"""A PDF's bytes -> its pages: pieces of lines with their places, sizes and weights, as pdfium draws them."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from operator import attrgetter

import pypdfium2
import pypdfium2.raw as pdfium

from publisher.article.pdf.bounds import MOST_GLYPHS, MOST_ON_A_PAGE, MOST_PAGES, check
from publisher.article.pdf.glyphs import Glyph, glyphs
from publisher.errors import Problem, PublisherError
from publisher.kinds import refuse_others
from publisher.source import Place

_GAP = 0.6  # of the size of letters: what stands farther apart may be another column or cell
_WIDE_BLANK = 2.2
_WORD_GAP = 0.22
_PHRASE_GAP = 0.18
_LOOSE = 0.05  # lines that are set to a width are stretched after marks first
_BEFORE_SPACE = "：』」"
_CHINESE = re.compile("[\u3400-\u9fff『「]")
_SAME_LINE = 0.15
_TWICE = 0.08  # of the size of letters: the same letter so near is drawn twice
_AGAIN = "download it again, or print it anew as PDF"
_FEW = 60  # characters: a page number and a stamp
_baseline, _left = attrgetter("y"), attrgetter("x0")
_SPACES = " \u00a0\u3000\t\r\n\u2002\u2003"


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
    """A page: its number from 1, size in points, segments as drawn, and the share of it that pictures cover.

    That is told of pages with next to no text only, of the others it is 0.
    """

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
        raise _too_long(f"this PDF says that it has {len(document):,} pages", name)
    left = MOST_GLYPHS
    for at in range(len(document)):
        try:
            page = document[at]
            text = page.get_textpage()
        except pypdfium2.PdfiumError as error:
            message = f"this PDF is damaged: page {at + 1} cannot be read"
            raise PublisherError(Problem(message, Place(name), _AGAIN)) from error
        count = pdfium.FPDFText_CountChars(text.raw)
        left -= count
        if left < 0 or count > MOST_ON_A_PAGE:
            most = MOST_GLYPHS if left < 0 else MOST_ON_A_PAGE
            raise _too_long(f"this PDF holds more than {most:,} characters{' on a page' * (left >= 0)}", name)
        yield _sheet(page, text, at + 1, count)
        text.close()
        page.close()


def _too_long(what: str, name: str) -> PublisherError:
    hint = "cut the article's pages out: qpdf in.pdf --pages . 1-9 -- out.pdf"
    return PublisherError(Problem(f"{what}: no article is so long", Place(name), hint))


def _sheet(page: pypdfium2.PdfPage, text: pypdfium2.PdfTextPage, number: int, count: int) -> Sheet:
    left, bottom, right, top = page.get_bbox()
    shown = (glyph for glyph in glyphs(text.raw, count, left, top) if 0 <= glyph.y <= top - bottom)
    segments = tuple(_segments(shown))
    pictured = _pictured(page, (right - left) * (top - bottom)) if count <= _FEW else 0.0
    return Sheet(number, right - left, top - bottom, segments, pictured)


def _pictured(page: pypdfium2.PdfPage, area: float) -> float:
    """The share of the page that pictures cover."""
    covered = 0.0
    for picture in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE], max_depth=2):
        left, bottom, right, top = picture.get_bounds()
        covered += max(right - left, 0) * max(top - bottom, 0)
    return covered / area if area else 0


def _segments(glyphs: Iterable[Glyph]) -> Iterator[Segment]:
    """Characters next to one another on a line, whatever order they are drawn in; what is drawn twice is taken once."""
    for row in _rows(glyphs):
        run: list[Glyph] = []
        blank = 0.0
        for glyph in row:
            if run and _again(run[-1], glyph):
                continue
            if run and not (_follows(run[-1], glyph) and blank <= _WIDE_BLANK * glyph.size):
                yield from _segment(run)
                run, blank = [], 0.0
            blank = blank + glyph.x1 - glyph.x0 if glyph.char in _SPACES else 0.0
            if run or glyph.char not in _SPACES:
                run.append(glyph)
        yield from _segment(run)


def _rows(glyphs: Iterable[Glyph]) -> Iterator[list[Glyph]]:
    """The characters of each baseline from left to right: a program may draw those of another typeface later."""
    row: list[Glyph] = []
    for glyph in sorted(glyphs, key=_baseline):
        if row and glyph.y - row[0].y > _SAME_LINE * glyph.size:
            yield sorted(row, key=_left)
            row = []
        row.append(glyph)
    yield sorted(row, key=_left)


def _again(one: Glyph, other: Glyph) -> bool:
    return one.char == other.char and max(abs(one.x0 - other.x0), abs(one.y - other.y)) < _TWICE * other.size


def _follows(one: Glyph, other: Glyph) -> bool:
    size = max(one.size, other.size)
    near = -0.6 * size <= other.x0 - one.x1 <= _GAP * size
    return near and abs(one.y - other.y) <= 0.3 * size and size <= 1.6 * min(one.size, other.size)


def _segment(run: list[Glyph]) -> Iterator[Segment]:
    while run and run[-1].char in _SPACES:
        run.pop()
    if run:
        gaps = sorted(right.x0 - left.x1 for left, right in pairwise(run))
        usual = max(gaps[len(gaps) // 2], 0) if gaps else 0
        parts = [run[0].char, *(_spaced(left, right, usual) + right.char for left, right in pairwise(run))]
        yield Segment("".join(parts), run[0].x0, run[-1].x1, run[-1].y, *_look(run))


def _spaced(left: Glyph, right: Glyph, usual: float) -> str:
    """A space where two words of Latin letters stand apart, or two Chinese ones more than all others of the line."""
    gap, size = right.x0 - left.x1, right.size
    if left.char.isascii() and right.char.isascii():
        return " " if gap > _WORD_GAP * size and left.char not in _SPACES and right.char not in _SPACES else ""
    if not _CHINESE.match(right.char):
        return ""
    whole = _CHINESE.match(left.char) or (left.char in _BEFORE_SPACE and usual < _LOOSE * size)
    return " " if whole and gap > usual + _PHRASE_GAP * size else ""


def _look(run: list[Glyph]) -> tuple[float, bool, str]:
    """How most of the run is set; letters and figures among Chinese characters have typefaces of their own."""
    sizes = Counter(glyph.size for glyph in run)
    faces = Counter(glyph.face for glyph in run if glyph.char > "\u2e7f") or Counter(glyph.face for glyph in run)
    size = max(sizes, key=lambda size: (sizes[size], size))
    return size, 2 * sum(glyph.bold for glyph in run) > len(run), max(faces, key=lambda face: (faces[face], face))
