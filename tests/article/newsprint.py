"""PDF pages as newspapers and offices print them: columns, indents, running heads and page numbers."""

import io
from collections.abc import Iterator
from dataclasses import dataclass

from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen.canvas import Canvas

FACE = "STSong-Light"
MARGIN, GUTTER, HEAD, FOOT = 60.0, 20.0, 90.0, 90.0
SIZES = {"title": 22.0, "kicker": 13.0, "1": 14.0, "2": 12.0}
BODY = 10.5
NO_LINE_START = "，。、；：！？”’》）％"
Part = tuple[str, str]


@dataclass
class Sheet:
    """A canvas and where the next line goes: the column, and how far down."""

    canvas: Canvas
    columns: int
    running: str
    page: int = 1
    column: int = 0
    top: float = HEAD
    y: float = HEAD

    @property
    def width(self) -> float:
        return (A4[0] - 2 * MARGIN - GUTTER * (self.columns - 1)) / self.columns

    @property
    def left(self) -> float:
        return MARGIN + self.column * (self.width + GUTTER)

    def down(self, height: float) -> None:
        """Go down; into the next column, and onto the next page, where this one is full."""
        self.y += height
        if self.y > A4[1] - FOOT:
            self.column += 1
            self.y = self.top + height
        if self.column == self.columns:
            self.end_page()
            self.page, self.column, self.top, self.y = self.page + 1, 0, HEAD, HEAD + height

    def end_page(self) -> None:
        self.canvas.setFont(FACE, 9)
        if self.running:
            self.canvas.drawString(MARGIN, A4[1] - 50, self.running)
            self.canvas.drawCentredString(A4[0] / 2, 40, f"— {self.page} —")
        self.canvas.showPage()

    def draw(self, text: str, x: float, size: float, stretch: float = 0) -> None:
        line = self.canvas.beginText(x, A4[1] - self.y)
        line.setFont(FACE, size)
        line.setCharSpace(stretch)
        line.textOut(text)
        self.canvas.drawText(line)


def wrapped(text: str, width: float, size: float, indent: float) -> Iterator[str]:
    """Lines no wider than the column; no line begins with a closing mark."""
    line, room = "", width - indent
    for char in text:
        if line and char not in NO_LINE_START and pdfmetrics.stringWidth(line + char, FACE, size) > room:
            yield line
            line, room = "", width
        line += char
    yield line


def printed(parts: list[Part], columns: int, running: str = "鹭洲日报　2031年5月6日　星期二") -> bytes:
    """A PDF of the parts: the title and kickers over all columns, the rest running down them."""
    pdfmetrics.registerFont(UnicodeCIDFont(FACE))
    stream = io.BytesIO()
    sheet = Sheet(Canvas(stream, A4, invariant=True), columns, running)
    for kind, text in parts:
        if kind in {"title", "kicker"}:
            sheet.y += 1.6 * SIZES[kind]
            sheet.draw(text, (A4[0] - pdfmetrics.stringWidth(text, FACE, SIZES[kind])) / 2, SIZES[kind])
            sheet.top = sheet.y + 12
        elif kind == "row":
            sheet.down(1.9 * BODY)
            for at, cell in enumerate(text.split("|")):
                sheet.draw(cell, sheet.left + at * sheet.width / 3, BODY)
        else:
            _paragraph(sheet, kind, text)
    sheet.end_page()
    sheet.canvas.save()
    return stream.getvalue()


def _paragraph(sheet: Sheet, kind: str, text: str) -> None:
    size = SIZES.get(kind, BODY)
    indent = 0 if kind in SIZES or kind == "byline" else 2 * size
    lines = list(wrapped(text, sheet.width, size, indent))
    for at, line in enumerate(lines):
        sheet.down((1.7 if kind not in SIZES or at else 2.2) * size)
        room = sheet.width - (indent if at == 0 else 0) - pdfmetrics.stringWidth(line, FACE, size)
        stretch = room / (len(line) - 1) if at + 1 < len(lines) and len(line) > 1 else 0
        sheet.draw(line, sheet.left + (indent if at == 0 else 0), size, stretch)
