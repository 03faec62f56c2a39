"""The text of a PDF -> a PDF by reportlab's own paragraphs: the yardstick of a build.

python tests/bench/plain_reportlab.py IN.pdf OUT.pdf
"""

import sys
from importlib.resources import files
from pathlib import Path
from xml.sax.saxutils import escape

import pypdfium2
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Paragraph, SimpleDocTemplate


def lines(path: str) -> list[str]:
    """The lines of the PDF's text."""
    text = (page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(path))
    return [line for page in text for line in page.splitlines() if line.strip()]


def main() -> None:
    source, target = sys.argv[1:]
    font = files("justmytype_intl_cjk") / "fonts" / "ofl" / "notosanssc" / "NotoSansSC[wght].ttf"
    pdfmetrics.registerFont(TTFont("plain", str(font)))
    style = ParagraphStyle("plain", fontName="plain", fontSize=16, leading=29, wordWrap="CJK", firstLineIndent=32)
    story = [Paragraph(escape(line), style) for line in lines(source)]
    SimpleDocTemplate(str(Path(target)), pagesize=A4).build(story)


if __name__ == "__main__":
    main()
