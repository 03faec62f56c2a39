"""The briefing by LibreOffice, from a draft by python-docx.  python libreoffice_brief.py IN.json OUT.pdf FONT"""

import json
import os
import subprocess
import sys
import tempfile

import docx


def draft(told, path):
    document = docx.Document()
    document.add_heading(told["title"], 0)
    document.add_paragraph(told["subtitle"])
    evidence = []
    for part in told["parts"]:
        document.add_heading(part["heading"], 1)
        for section in part["sections"]:
            document.add_heading(section["heading"], 2)
            for point in section["points"]:
                mark = f"[{point['mark']}]" if "mark" in point else ""
                document.add_paragraph(point["text"] + mark)
            evidence += (each for each in section["points"] if "mark" in each)
        if part["table"]:
            table = document.add_table(len(part["table"]), 4)
            for cells, row in zip(table.rows, part["table"], strict=True):
                for cell, words in zip(cells.cells, row, strict=True):
                    cell.text = words
    for each in evidence:
        document.add_paragraph(f"[{each['mark']}]{each['text']}")
    document.save(path)


def main():
    source, target, _ = sys.argv[1:]
    with open(source, encoding="utf-8") as file:
        told = json.load(file)
    profile = os.path.join(tempfile.gettempdir(), "publisher-bench-office")
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "draft.docx")
        draft(told, path)
        command = ["soffice", "--headless", f"-env:UserInstallation=file://{profile}", "--convert-to", "pdf"]
        subprocess.run([*command, "--outdir", folder, path], check=True, capture_output=True)
        os.replace(os.path.join(folder, "draft.pdf"), target)


main()
