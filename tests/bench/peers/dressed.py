"""The briefing by our writer, dressed in code as the other programs dress it: see ours.py."""

import datetime
import json
import sys

from publisher.model import (
    CharacterRole,
    ContentsEntry,
    FontFile,
    Margin,
    Page,
    PageBreak,
    Role,
    Run,
    Style,
    StyledBrief,
    StyledColumn,
    StyledContents,
    StyledParagraph,
    StyledTable,
    TableLook,
)
from publisher.write.pdf import write

ROLES = (
    Role("title", "hei", 26, 38, align="center", before=160, bold=True),
    Role("subtitle", "hei", 14, 22, align="center"),
    Role("contents_title", "hei", 16, 26, align="center", bold=True),
    Role("contents1", "hei", 11, 19, align="left"),
    Role("contents2", "hei", 11, 19, align="left", left=2),
    Role("heading1", "hei", 16, 26, align="left", before=6, after=6, bold=True, keep_next=True, outline=1),
    Role("heading2", "hei", 12.5, 20, align="left", before=8, after=3, bold=True, keep_next=True, outline=2),
    Role("body", "hei", 10.5, 17.5, first=2),
    Role("measure", "hei", 10.5, 17.5, left=1.5, first=-1.5, after=3),
    Role("table_head", "hei", 9, 13, align="center", bold=True),
    Role("table_cell", "hei", 9, 13, align="left"),
    Role("evidence", "hei", 9, 14, left=2.5, first=-2.5, after=2),
    Role("header", "hei", 8.5, 12),
    Role("footer", "hei", 8.5, 12),
)
MARK = CharacterRole("mark", superscript=True, size=0.65, colour="1F4E9C")
STYLE = Style(
    "bench", Page(210, 297, 27, 27, 27, 27, 15, 15), {}, {role.name: role for role in ROLES}, {"mark": MARK},
    TableLook(1, "1F4E9C", 0.5, "BBBBBB", "DDE6F5"), Margin("{title}", rule=0.4),
    Margin("第 {page} 页 / 共 {pages} 页"),
)  # fmt: skip


def paragraph(role, text, label="", anchor=""):
    return StyledParagraph(role, (Run(text),), label, anchor)


def point(told):
    mark = told.get("mark")
    runs = (Run(told["text"]), Run(f"[{mark}]", "mark", f"e{mark}")) if mark else (Run(told["text"]),)
    return StyledParagraph("measure", runs, "•", f"p{mark}" if mark else "", 1)


def table(rows):
    columns = tuple(StyledColumn(width, "left") for width in (0.25, 0.2, 0.15, 0.4))
    cells = [tuple(paragraph("table_cell" if n else "table_head", cell) for cell in row) for n, row in enumerate(rows)]
    return StyledTable(None, columns, cells[0], tuple(cells[1:]))


def blocks(told):
    yield paragraph("title", told["title"])
    yield paragraph("subtitle", told["subtitle"])
    yield PageBreak()
    parts, entries, body, evidence = told["parts"], [], [], []
    for n, part in enumerate(parts):
        entries.append(ContentsEntry("", part["heading"], 1, f"h{n}"))
        body.append(paragraph("heading1", part["heading"], anchor=f"h{n}"))
        for m, section in enumerate(part["sections"]):
            entries.append(ContentsEntry("", section["heading"], 2, f"h{n}.{m}"))
            body.append(paragraph("heading2", section["heading"], anchor=f"h{n}.{m}"))
            body += map(point, section["points"])
            evidence += (each for each in section["points"] if "mark" in each)
        if part["table"]:
            body.append(table(part["table"]))
    yield StyledContents(paragraph("contents_title", "目　录"), tuple(entries))
    yield PageBreak()
    yield from body
    yield PageBreak()
    for each in evidence:
        back = Run("↑", "", f"p{each['mark']}")
        yield StyledParagraph("evidence", (Run(each["text"]), back), f"[{each['mark']}]", f"e{each['mark']}")


def main():
    source, target, font = sys.argv[1:]
    with open(source, encoding="utf-8") as file:
        told = json.load(file)
    fonts = tuple(FontFile("hei", bold, font, 0, {"wght": 700.0 if bold else 400.0}) for bold in (False, True))
    brief = StyledBrief("bench", told["title"], "", "", "", STYLE, tuple(blocks(told)), fonts)
    with open(target, "wb") as file:
        file.write(write(brief, datetime.date(2026, 1, 5)).data)
