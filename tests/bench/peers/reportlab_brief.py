"""The briefing as reportlab is usually written, in two passes.  python reportlab_brief.py IN.json OUT.pdf FONT"""

import json
import sys
from xml.sax.saxutils import escape

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import BaseDocTemplate, Frame, PageBreak, PageTemplate, Paragraph, Spacer, Table
from reportlab.platypus.tableofcontents import TableOfContents


def look(name, size, pitch, **more):
    return ParagraphStyle(name, fontName="plain", fontSize=size, leading=pitch, wordWrap="CJK", alignment=4, **more)


STYLES = {
    "title": look("title", 26, 38, spaceBefore=160),
    "subtitle": look("subtitle", 14, 22),
    "1": look("1", 16, 26, spaceBefore=6, spaceAfter=6, keepWithNext=1),
    "2": look("2", 12.5, 20, spaceBefore=8, spaceAfter=3, keepWithNext=1),
    "point": look("point", 10.5, 17.5, leftIndent=16, bulletIndent=0, bulletFontName="plain", spaceAfter=3),
    "cell": look("cell", 9, 13),
    "evidence": look("evidence", 9, 14, leftIndent=24, bulletIndent=0, bulletFontName="plain", spaceAfter=2),
    "entry1": look("entry1", 11, 19),
    "entry2": look("entry2", 11, 19, leftIndent=22),
}


class Document(BaseDocTemplate):
    def __init__(self, target, title):
        super().__init__(target, pagesize=A4, leftMargin=27 * mm, rightMargin=27 * mm, title=title)
        frame = Frame(27 * mm, 27 * mm, A4[0] - 54 * mm, A4[1] - 54 * mm, 0, 0, 0, 0)
        self.addPageTemplates([PageTemplate("all", [frame], onPage=self.margins)])
        self.heading = title

    def margins(self, canvas, _):
        canvas.setFont("plain", 8.5)
        canvas.drawCentredString(A4[0] / 2, A4[1] - 22 * mm, self.heading)
        canvas.drawCentredString(A4[0] / 2, 15 * mm, f"第 {canvas.getPageNumber()} 页")

    def afterFlowable(self, flowable):  # noqa: N802 - reportlab's name
        if flowable.__class__ is Paragraph and flowable.style.name in "12":
            key = f"h{id(flowable)}"
            level = int(flowable.style.name) - 1
            self.canv.bookmarkPage(key)
            self.canv.addOutlineEntry(flowable.getPlainText(), key, level)
            self.notify("TOCEntry", (level, flowable.getPlainText(), self.page, key))


def point(told):  # a mark in [] ends in an error of reportlab's Chinese line breaking
    mark = told.get("mark")
    link = (
        f'<a name="p{mark}"/><a href="#e{mark}"><super><font color="#1F4E9C">〔{mark}〕</font></super></a>'
        if mark
        else ""
    )
    return Paragraph(escape(told["text"]) + link, STYLES["point"], bulletText="•")


def table(rows):
    cells = [[Paragraph(escape(cell), STYLES["cell"]) for cell in row] for row in rows]
    width = A4[0] - 54 * mm
    grid = [("GRID", (0, 0), (-1, -1), 0.5, HexColor("#BBBBBB"))]
    return Table(cells, [width * share for share in (0.25, 0.2, 0.15, 0.4)], repeatRows=1, style=grid)


def main():
    source, target, font = sys.argv[1:]
    pdfmetrics.registerFont(TTFont("plain", font))
    with open(source, encoding="utf-8") as file:
        told = json.load(file)
    contents = TableOfContents(levelStyles=[STYLES["entry1"], STYLES["entry2"]], dotsMinLevel=0)
    story = [Spacer(1, 160), Paragraph(told["title"], STYLES["title"]), Paragraph(told["subtitle"], STYLES["subtitle"])]
    story += [PageBreak(), contents, PageBreak()]
    evidence = []
    for part in told["parts"]:
        story.append(Paragraph(escape(part["heading"]), STYLES["1"]))
        for section in part["sections"]:
            story.append(Paragraph(escape(section["heading"]), STYLES["2"]))
            story += map(point, section["points"])
            evidence += (each for each in section["points"] if "mark" in each)
        if part["table"]:
            story.append(table(part["table"]))
    story.append(PageBreak())
    for each in evidence:
        mark = each["mark"]
        words = f'<a name="e{mark}"/>{escape(each["text"])}<a href="#p{mark}">↑</a>'
        story.append(Paragraph(words, STYLES["evidence"], bulletText=f"〔{mark}〕"))
    Document(target, told["title"]).multiBuild(story)


main()
