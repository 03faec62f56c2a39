"""Prints what our PDF costs beside others' of the same text, how it grows, and how well lines are broken.

    python tests/bench/pdf.py [RUNS]

Programs that are not installed are left out (pip install typst fpdf2 weasyprint).  Every time is that of a whole
process; the programs run in turn, and medians are compared.  All use the same font file.
"""

import datetime
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from html import escape
from importlib.resources import files
from importlib.util import find_spec
from itertools import groupby, pairwise
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
FONT = Path(str(files("justmytype_intl_cjk"))) / "fonts" / "ofl" / "notosanssc" / "NotoSansSC[wght].ttf"
SIZE, PITCH = 10.5, 17.0
SENTENCES = (
    "云溪区统筹推进传统产业改造与新兴产业培育，到2025年规上工业产值突破1200亿元，年均增长8.5%左右。",
    "“一网通办”事项办理时限压缩60%以上，企业开办不超过0.5个工作日；群众满意度保持在98%以上。",
    "新建、改扩建学校（幼儿园）18所，新增学位2.1万个——优质均衡发展的目标基本实现……",
    "推进R&D投入强度达到3.2%，培育“专精特新”企业50-60家，PM2.5年均浓度降至28微克/立方米。",
)
OPENERS, CLOSERS = "（《「『“‘〔", "，。、；：？！）》」』”’〕％%…"
Item = tuple[str, str]  # h: heading, p: paragraph, t: a row of a table, its cells between bars


def text(copies: int) -> list[Item]:
    """The text of about fourteen pages: 23 headings, 230 paragraphs, 3 tables of 16 rows; so many times over."""
    items: list[Item] = []
    for part in range(23 * copies):
        items.append(("h", f"第{part + 1}部分　重点任务与保障措施"))
        items += [("p", "".join(SENTENCES[(part + n + k) % 4] for k in range(1 + n % 3))) for n in range(10)]
        if part % 8 == 7:
            items += [("t", f"指标{n}|{n * 137}亿元|2025年") for n in range(16)]
    return items


def articles() -> list[Item]:
    """The paragraphs of the sample articles."""
    from publisher import formats

    paths = sorted((ROOT / "seeds").glob("*.txt"))
    found = [formats.reader(str(path))(path.read_bytes(), str(path)) for path in paths]
    return [("p", each.text) for article in found for part in article.sections for each in part.paragraphs]


def tables(items: Sequence[Item]) -> Iterator[tuple[str, list[str]]]:
    """The items with the rows of each table together."""
    for kind, group in groupby(items, key=lambda item: item[0]):
        texts = [words for _, words in group]
        yield from [(kind, texts)] if kind == "t" else ((kind, [words]) for words in texts)


def ours(items: Sequence[Item], target: str) -> None:
    from publisher import style
    from publisher.model import FontFile, Role, Run, StyledBrief, StyledColumn, StyledParagraph, StyledTable
    from publisher.write.pdf import write

    look = style.load(str(ROOT / "styles" / "briefing.yaml"), lambda path: Path(path).read_text("utf-8"))
    body = Role("body", "hei", SIZE, PITCH, first=2)
    look = replace(look, roles={**look.roles, "body": body})
    columns = tuple(StyledColumn(1 / 3, "left") for _ in range(3))
    blocks: list[StyledParagraph | StyledTable] = []
    for kind, texts in tables(items):
        if kind == "t":
            rows = tuple(tuple(StyledParagraph("table_cell", (Run(cell),)) for cell in row.split("|")) for row in texts)
            blocks.append(StyledTable(None, columns, (), rows))
        else:
            blocks.append(StyledParagraph("heading1" if kind == "h" else "body", (Run(texts[0]),)))
    fonts = tuple(FontFile(face, bold, str(FONT), 0, {"wght": 400.0}) for face in look.faces for bold in (False, True))
    brief = StyledBrief("bench", "测试", "", "", "", look, tuple(blocks), fonts)
    Path(target).write_bytes(write(brief, datetime.date(2026, 1, 5)).data)


def reportlab(items: Sequence[Item], target: str) -> None:
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.platypus import Paragraph, SimpleDocTemplate, Table

    pdfmetrics.registerFont(TTFont("plain", str(FONT)))
    body = ParagraphStyle(
        "body", fontName="plain", fontSize=SIZE, leading=PITCH, wordWrap="CJK", alignment=4, firstLineIndent=2 * SIZE
    )
    head = ParagraphStyle("head", body, fontSize=15, leading=24, firstLineIndent=0)
    story = [
        Table([[Paragraph(escape(cell), body) for cell in row.split("|")] for row in texts])
        if kind == "t"
        else Paragraph(escape(texts[0]), head if kind == "h" else body)
        for kind, texts in tables(items)
    ]
    SimpleDocTemplate(target, pagesize=A4, leftMargin=76.5, rightMargin=76.5).build(story)


def typst(items: Sequence[Item], target: str) -> None:
    import typst as program

    def told(words: str) -> str:
        return re.sub(r"([#$*_`<>@\\/~\[\]\"'-])", r"\\\1", words)

    parts = [
        f'#set page(paper: "a4", margin: 27mm)\n#set text(font: "Noto Sans SC", size: {SIZE}pt, lang: "zh")\n'
        f"#set par(justify: true, leading: {PITCH - SIZE}pt, first-line-indent: (amount: 2em, all: true))"
    ]
    for kind, texts in tables(items):
        cells = "".join(f"[{told(cell)}]," for row in texts for cell in row.split("|"))
        parts.append(f"#table(columns: 3, {cells})" if kind == "t" else ("= " if kind == "h" else "") + told(texts[0]))
    source = Path(target).with_suffix(".typ")
    source.write_text("\n\n".join(parts), "utf-8")
    program.compile(str(source), output=target, font_paths=[str(FONT.parent)], ignore_system_fonts=True)


def fpdf2(items: Sequence[Item], target: str) -> None:
    from fpdf import FPDF

    file = FPDF(format="A4")
    file.set_margins(27, 30)
    file.add_font("plain", "", str(FONT))
    file.add_page()
    for kind, texts in tables(items):
        file.set_font("plain", size=15 if kind == "h" else SIZE)
        if kind == "t":
            with file.table(first_row_as_headings=False) as table:
                for row in texts:
                    table.row(row.split("|"))
        else:
            file.multi_cell(0, PITCH / 72 * 25.4, texts[0], wrapmode="CHAR", align="J", new_x="LMARGIN", new_y="NEXT")
    file.output(target)


def weasyprint(items: Sequence[Item], target: str) -> None:
    import weasyprint as program

    rules = (
        f"@font-face{{font-family:plain;src:url('file://{FONT}')}} @page{{size:A4;margin:27mm}}"
        f"body{{font:{SIZE}pt/{PITCH}pt plain;text-align:justify}} p{{text-indent:2em;margin:0}} h1{{font-size:15pt}}"
    )
    parts: list[str] = []
    for kind, texts in tables(items):
        rows = ("".join(f"<td>{escape(cell)}" for cell in row.split("|")) for row in texts)
        tag = "h1" if kind == "h" else "p"
        body = "".join(f"<tr>{row}" for row in rows)
        parts.append(f"<table>{body}</table>" if kind == "t" else f"<{tag}>{escape(texts[0])}</{tag}>")
    page = f'<html lang="zh-CN"><style>{rules}</style><body>{"".join(parts)}'
    program.HTML(string=page).write_pdf(target)


WRITERS: dict[str, Callable[[Sequence[Item], str], None]] = {
    "ours": ours, "reportlab": reportlab, "typst": typst, "fpdf2": fpdf2, "weasyprint": weasyprint,
}  # fmt: skip
MODULES = {"ours": "publisher", "fpdf2": "fpdf"}


def cost(name: str, what: str, target: str) -> tuple[float, float, float]:
    """Seconds, those of them at work, and the peak of memory in MB of a process that writes the text."""
    start = time.perf_counter()
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    process = subprocess.Popen([sys.executable, __file__, "--write", name, what, target], env=environment)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{name} failed")
    return time.perf_counter() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def count_pages(path: str) -> int:
    import pypdfium2

    return len(pypdfium2.PdfDocument(path))


def compare(names: Sequence[str], runs: int, folder: Path) -> None:
    print(f"{'the same text':14}{'seconds':>9}{'× ours':>8}{'MB':>7}{'pages':>7}{'kB':>7}")
    found = [{name: cost(name, "1", str(folder / f"{name}.pdf")) for name in names} for _ in range(runs + 1)][1:]
    medians = {name: statistics.median(each[name][0] for each in found) for name in names}
    for name, seconds in medians.items():
        path = folder / f"{name}.pdf"
        memory = max(each[name][2] for each in found)
        size = path.stat().st_size / 1024
        pages = count_pages(str(path))
        print(f"{name:14}{seconds:9.3f}{seconds / medians['ours']:8.2f}{memory:7.0f}{pages:7}{size:7.0f}")


def grow(folder: Path) -> None:
    """Processor time, for that of the clock hangs on what else the machine does."""
    print(f"\n{'ours grows':14}{'seconds':>9}{'ms/page':>9}{'MB':>7}")
    for copies in (1, 7, 70):
        path = str(folder / f"ours-{copies}.pdf")
        _, seconds, memory = cost("ours", str(copies), path)
        pages = count_pages(path)
        print(f"{pages:8} pages{seconds:9.2f}{1000 * seconds / pages:9.1f}{memory:7.0f}")


def lines(path: str) -> list[list[tuple[str, float]]]:
    """Each line's characters with their right edges, by pdfium."""
    import pypdfium2
    from pypdfium2 import raw

    found: list[list[tuple[str, float]]] = []
    foot = 0.0
    for page in pypdfium2.PdfDocument(path):
        words = page.get_textpage()
        for index in range(words.count_chars()):
            char = chr(raw.FPDFText_GetUnicode(words, index))
            left, bottom, right, _ = words.get_charbox(index, loose=True)
            if raw.FPDFText_IsGenerated(words, index) or char.isspace():
                continue
            if not found or abs(bottom - foot) > 4 or left < found[-1][-1][1] - 15:
                found.append([])
                foot = bottom
            found[-1].append((char, right))
    return found


def breaks(names: Sequence[str], folder: Path) -> None:
    """Counts over the lines of the articles; a line counts as flush within 0.3 pt, half a mark allowed for."""
    edge = 595.28 - 27 / 25.4 * 72
    heads = "".join(f"{head:>14}" for head in ("bad starts", "bad ends", "split numbers", "overfull", "flush"))
    print(f"\n{'the articles':14}{'lines':>7}{heads}")
    for name in names:
        path = str(folder / f"{name}-articles.pdf")
        cost(name, "articles", path)
        found = [line for line in lines(path) if len(line) > 1]
        starts = sum(line[0][0] in CLOSERS for line in found)
        ends = sum(line[-1][0] in OPENERS for line in found)
        split = sum(bool(re.fullmatch(r"[0-9.][0-9.%％万亿千百元个]", a[-1][0] + b[0][0])) for a, b in pairwise(found))
        right = [line[-1][1] - (SIZE / 2 if line[-1][0] in CLOSERS else 0) for line in found]
        overfull = sum(each > edge + 0.5 for each in right)
        full = [line for line in found if line[-1][1] > edge - 1.5 * SIZE]
        flush = sum(min(abs(line[-1][1] - edge), abs(line[-1][1] - SIZE / 2 - edge)) < 0.3 for line in full)
        print(f"{name:14}{len(found):7}{starts:14}{ends:14}{split:14}{overfull:14}{flush / max(1, len(full)):14.0%}")


def main() -> None:
    sys.path.insert(0, str(ROOT))
    if sys.argv[1:2] == ["--write"]:
        name, what, target = sys.argv[2:]
        WRITERS[name](articles() if what == "articles" else text(int(what)), target)
        return
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    names = [name for name in WRITERS if find_spec(MODULES.get(name, name))]
    with tempfile.TemporaryDirectory() as folder:
        compare(names, runs, Path(folder))
        grow(Path(folder))
        breaks(names, Path(folder))


if __name__ == "__main__":
    main()
