"""The briefing by fpdf2.  python fpdf2_brief.py IN.json OUT.pdf FONT"""

import json
import sys

from fpdf import FPDF

WIDTHS = (25, 20, 15, 40)


class Document(FPDF):
    def header(self):
        self.set_font("plain", size=8.5)
        self.cell(0, 8, self.title, align="C", new_x="LMARGIN", new_y="NEXT")

    def footer(self):
        self.set_y(-18)
        self.set_font("plain", size=8.5)
        self.cell(0, 8, f"第 {self.page_no()} 页 / 共 {{nb}} 页", align="C")


def say(file, words, size, pitch, align="J"):
    file.set_font("plain", size=size)
    file.multi_cell(0, pitch / 72 * 25.4, words, wrapmode="CHAR", align=align, new_x="LMARGIN", new_y="NEXT")


def contents(file, outline):
    for entry in outline:
        file.set_font("plain", size=11)
        link = file.add_link(page=entry.page_number)
        file.cell(150, 6.7, "　" * entry.level + entry.name, link=link)
        file.cell(0, 6.7, str(entry.page_number), align="R", new_x="LMARGIN", new_y="NEXT")


def point(file, told, back):
    file.set_font("plain", size=10.5)
    mark = told.get("mark")
    if not mark:
        return say(file, "•" + told["text"], 10.5, 17.5)
    file.write(17.5 / 72 * 25.4, "•" + told["text"])
    file.write(17.5 / 72 * 25.4, f"[{mark}]", link=back[mark])
    return file.ln(17.5 / 72 * 25.4)


def main():
    source, target, font = sys.argv[1:]
    with open(source, encoding="utf-8") as stream:
        told = json.load(stream)
    file = Document(format="A4")
    file.title = told["title"]
    file.set_margins(27, 20)
    file.set_auto_page_break(True, 27)
    file.add_font("plain", "", font)
    file.add_page()
    file.set_y(90)
    say(file, told["title"], 26, 38, "C")
    say(file, told["subtitle"], 14, 22, "C")
    file.add_page()
    file.insert_toc_placeholder(contents)
    points = [point for part in told["parts"] for section in part["sections"] for point in section["points"]]
    evidence = [point for point in points if "mark" in point]
    back = {each["mark"]: file.add_link() for each in evidence}
    for part in told["parts"]:
        file.start_section(part["heading"])
        say(file, part["heading"], 16, 26)
        for section in part["sections"]:
            file.start_section(section["heading"], 1)
            say(file, section["heading"], 12.5, 20)
            for each in section["points"]:
                point(file, each, back)
        if part["table"]:
            file.set_font("plain", size=9)
            with file.table(col_widths=WIDTHS, headings_style=None, first_row_as_headings=False) as table:
                for row in part["table"]:
                    table.row(row)
    file.add_page()
    for each in evidence:
        file.set_link(back[each["mark"]])
        say(file, f"[{each['mark']}]{each['text']}↑", 9, 14)
    file.output(target)


main()
