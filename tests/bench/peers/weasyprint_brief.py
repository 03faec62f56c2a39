"""The briefing by WeasyPrint, from HTML and CSS.  python weasyprint_brief.py IN.json OUT.pdf FONT"""

import json
import sys
from html import escape

import weasyprint

RULES = """
@font-face { font-family: plain; src: url('file://%s'); font-weight: 100 900 }
@page { size: A4; margin: 27mm; @top-center { content: string(title); font: 8.5pt plain }
  @bottom-center { content: '第 ' counter(page) ' 页 / 共 ' counter(pages) ' 页'; font: 8.5pt plain } }
body { font: 10.5pt/17.5pt plain; text-align: justify; margin: 0 }
.title { font-size: 26pt; line-height: 38pt; text-align: center; padding-top: 160pt; string-set: title content() }
.subtitle { font-size: 14pt; text-align: center }
h1 { font-size: 16pt; line-height: 26pt; margin: 6pt 0; bookmark-level: 1 }
h2 { font-size: 12.5pt; line-height: 20pt; margin: 8pt 0 3pt; bookmark-level: 2 }
.contents a { display: block; font-size: 11pt; line-height: 19pt; color: inherit; text-decoration: none }
.contents a::after { content: leader('.') target-counter(attr(href), page) }
.new { break-before: page } ul { padding-left: 16pt; margin: 0 } li { margin-bottom: 3pt }
sup a { color: #1F4E9C; text-decoration: none }
table { border-collapse: collapse; width: 100%%; font-size: 9pt; line-height: 13pt } td, th { border: 0.5pt solid #BBB }
.evidence { font-size: 9pt; line-height: 14pt; padding-left: 24pt; text-indent: -24pt }
"""


def point(told):
    mark = told.get("mark")
    link = f'<sup id="p{mark}"><a href="#e{mark}">[{mark}]</a></sup>' if mark else ""
    return f"<li>{escape(told['text'])}{link}"


def proof(mark, words):
    return f'<p class=evidence id="e{mark}">[{mark}]{escape(words)}<a href="#p{mark}">↑</a>'


def table(rows):
    head = "".join(f"<th>{escape(cell)}" for cell in rows[0])
    body = "".join("<tr>" + "".join(f"<td>{escape(cell)}" for cell in row) for row in rows[1:])
    return f"<table><thead><tr>{head}</thead><tbody>{body}</table>"


def main():
    source, target, font = sys.argv[1:]
    with open(source, encoding="utf-8") as file:
        told = json.load(file)
    entries, body, evidence = [], [], []
    for n, part in enumerate(told["parts"]):
        entries.append(f'<a href="#h{n}">{escape(part["heading"])}</a>')
        body.append(f'<h1 id="h{n}">{escape(part["heading"])}</h1>')
        for m, section in enumerate(part["sections"]):
            entries.append(f'<a href="#h{n}-{m}">　　{escape(section["heading"])}</a>')
            body.append(f'<h2 id="h{n}-{m}">{escape(section["heading"])}</h2>')
            body.append(f"<ul>{''.join(map(point, section['points']))}</ul>")
            evidence += (each for each in section["points"] if "mark" in each)
        if part["table"]:
            body.append(table(part["table"]))
    notes = (proof(each["mark"], each["text"]) for each in evidence)
    page = (
        f'<html lang="zh-CN"><title>{told["title"]}</title><style>{RULES % font}</style><body>'
        f"<div class=title>{told['title']}</div><div class=subtitle>{told['subtitle']}</div>"
        f'<div class="contents new">{"".join(entries)}</div><div class=new>{"".join(body)}</div>'
        f"<div class=new>{''.join(notes)}</div>"
    )
    weasyprint.HTML(string=page).write_pdf(target)


main()
