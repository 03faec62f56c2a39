"""Prints how well lines of the sample articles are broken, at six widths, beside others' of the same text.

    python tests/bench/lines.py

Programs that are not installed are left out (pip install typst fpdf2 weasyprint).  Lines are counted as pdfium sees
them in the PDFs; "flush" are those among the lines that end near the edge.  All use the same font file, size and width.
"""

import datetime
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import replace
from html import escape
from importlib.resources import files
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
FONT = Path(str(files("justmytype_intl_cjk"))) / "fonts" / "ofl" / "notosanssc" / "NotoSansSC[wght].ttf"
SIZE, PITCH, PAPER = 10.5, 17.0, 595.28
WIDTHS = (150.0, 200.0, 260.0, 330.0, 400.0, 442.2)  # points
OPENERS, CLOSERS = "（《「『“‘〔", "，。、；：？！）》」』”’〕％%…"


def articles() -> list[str]:
    """The paragraphs of the sample articles."""
    from publisher import formats

    paths = sorted((ROOT / "seeds").glob("*.txt"))
    found = [formats.reader(str(path))(path.read_bytes(), str(path)) for path in paths]
    return [each.text for article in found for part in article.sections for each in part.paragraphs]


def margin(width: float) -> float:
    """What is left on either side of the paper, in points."""
    return (PAPER - width) / 2


def ours(texts: Sequence[str], width: float, target: str) -> None:
    from publisher import style
    from publisher.model import FontFile, Role, Run, StyledBrief, StyledParagraph
    from publisher.write.pdf import write

    look = style.load(str(ROOT / "styles" / "briefing.yaml"), lambda path: Path(path).read_text("utf-8"))
    side = margin(width) * 25.4 / 72
    roles = {**look.roles, "body": Role("body", "hei", SIZE, PITCH, first=2)}
    look = replace(look, roles=roles, page=replace(look.page, left=side, right=side))
    blocks = tuple(StyledParagraph("body", (Run(words),)) for words in texts)
    fonts = tuple(FontFile(face, bold, str(FONT), 0, {"wght": 400.0}) for face in look.faces for bold in (False, True))
    brief = StyledBrief("bench", "测试", "", "", "", look, blocks, fonts)
    Path(target).write_bytes(write(brief, datetime.date(2026, 1, 5)).data)


def reportlab(texts: Sequence[str], width: float, target: str) -> None:
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.platypus import Paragraph, SimpleDocTemplate

    pdfmetrics.registerFont(TTFont("plain", str(FONT)))
    look = ParagraphStyle(
        "body", fontName="plain", fontSize=SIZE, leading=PITCH, wordWrap="CJK", alignment=4, firstLineIndent=2 * SIZE
    )
    side = margin(width) - 6  # a frame's own padding
    story = [Paragraph(escape(words), look) for words in texts]
    SimpleDocTemplate(target, pagesize=A4, leftMargin=side, rightMargin=side).build(story)


def typst(texts: Sequence[str], width: float, target: str) -> None:
    import typst as program

    def told(words: str) -> str:
        return re.sub(r"([#$*_`<>@\\/~\[\]\"'-])", r"\\\1", words)

    head = (
        f'#set page(paper: "a4", margin: (x: {margin(width)}pt, y: 27mm))\n'
        f'#set text(font: "Noto Sans SC", size: {SIZE}pt, lang: "zh", region: "cn")\n'
        f"#set par(justify: true, leading: {PITCH - SIZE}pt, first-line-indent: (amount: 2em, all: true))"
    )
    source = Path(target).with_suffix(".typ")
    source.write_text("\n\n".join([head, *map(told, texts)]), "utf-8")
    program.compile(str(source), output=target, font_paths=[str(FONT.parent)], ignore_system_fonts=True)


def fpdf2(texts: Sequence[str], width: float, target: str) -> None:
    from fpdf import FPDF

    file = FPDF(format="A4")
    file.set_margins(margin(width) * 25.4 / 72, 30)
    file.c_margin = 0
    file.add_font("plain", "", str(FONT))
    file.add_page()
    file.set_font("plain", size=SIZE)
    for words in texts:
        file.multi_cell(0, PITCH / 72 * 25.4, words, wrapmode="CHAR", align="J", new_x="LMARGIN", new_y="NEXT")
    file.output(target)


def weasyprint(texts: Sequence[str], width: float, target: str) -> None:
    import weasyprint as program

    rules = (
        f"@font-face{{font-family:plain;src:url('file://{FONT}')}} @page{{size:A4;margin:27mm {margin(width)}pt}}"
        f"body{{margin:0;font:{SIZE}pt/{PITCH}pt plain;text-align:justify}} p{{text-indent:2em;margin:0}}"
    )
    parts = "".join(f"<p>{escape(words)}</p>" for words in texts)
    program.HTML(string=f'<html lang="zh-CN"><style>{rules}</style><body>{parts}').write_pdf(target)


WRITERS: dict[str, Callable[[Sequence[str], float, str], None]] = {
    "ours": ours, "reportlab": reportlab, "typst": typst, "weasyprint": weasyprint, "fpdf2": fpdf2,
}  # fmt: skip
MODULES = {"ours": "publisher", "fpdf2": "fpdf"}


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


def count(path: str, width: float) -> list[int]:
    """Lines, bad starts, bad ends, split numbers, overfull lines, lines that are no paragraph's last, those flush."""
    edge = PAPER - margin(width)
    found = [line for line in lines(path) if len(line) > 1]
    starts = sum(line[0][0] in CLOSERS for line in found)
    ends = sum(line[-1][0] in OPENERS for line in found)
    split = sum(bool(re.fullmatch(r"[0-9.][0-9.%％万亿千百元个]", a[-1][0] + b[0][0])) for a, b in pairwise(found))
    right = [line[-1][1] - (SIZE / 2 if line[-1][0] in CLOSERS else 0) for line in found]
    overfull = sum(each > edge + 0.5 for each in right)
    full = [line for line in found if line[-1][1] > edge - 1.5 * SIZE]
    flush = sum(min(abs(line[-1][1] - edge), abs(line[-1][1] - SIZE / 2 - edge)) < 0.3 for line in full)
    return [len(found), starts, ends, split, overfull, len(full), flush]


def main() -> None:
    sys.path.insert(0, str(ROOT))
    if sys.argv[1:2] == ["--write"]:
        name, width, target = sys.argv[2:]
        WRITERS[name](articles(), float(width), target)
        return
    heads = "".join(f"{head:>14}" for head in ("bad starts", "bad ends", "split numbers", "overfull", "flush"))
    print(f"{'six widths':14}{'lines':>7}{heads}")
    names = [name for name in WRITERS if find_spec(MODULES.get(name, name))]
    with tempfile.TemporaryDirectory() as folder:
        for name in names:
            path, sums = str(Path(folder) / f"{name}.pdf"), [0] * 7
            for width in WIDTHS:
                subprocess.run([sys.executable, __file__, "--write", name, str(width), path], check=True)
                sums = [a + b for a, b in zip(sums, count(path, width), strict=True)]
            *counts, full, flush = sums
            print(f"{name:14}{counts[0]:7}" + "".join(f"{each:14}" for each in counts[1:]) + f"{flush / full:14.1%}")


if __name__ == "__main__":
    main()
