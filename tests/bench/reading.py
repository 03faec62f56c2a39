"""Prints how many statements and table cells of the sample briefs each reader gives back exactly, blanks included.

    python tests/bench/reading.py

Line ends are left out of the comparison: a statement may run over several lines.
"""

import datetime
import io
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "write")]

import pypdf  # noqa: E402 - found by the path above, as what follows
import pypdfium2  # noqa: E402
from test_alike import sample  # noqa: E402

from publisher import fonts  # noqa: E402
from publisher.model import StyledBox, StyledBrief, StyledParagraph, StyledTable  # noqa: E402
from publisher.write.pdf import write  # noqa: E402


def printed(styled: StyledBrief) -> Iterator[tuple[str, str]]:
    """Every paragraph and cell, told apart."""
    for block in styled.blocks:
        if isinstance(block, StyledParagraph | StyledBox):
            for each in block.paragraphs if isinstance(block, StyledBox) else (block,):
                yield "statements", "".join(run.text for run in each.runs)
        if isinstance(block, StyledTable):
            for row in (block.head, *block.rows):
                yield from (("cells", "".join(run.text for run in cell.runs)) for cell in row)


def readings(data: bytes) -> dict[str, str]:
    """The text by reader."""
    with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
        file.write(data)
        file.flush()
        poppler = subprocess.run(["pdftotext", file.name, "-"], capture_output=True, text=True, check=True).stdout
    pages = pypdfium2.PdfDocument(data)
    return {
        "pdftotext": poppler,
        "pdfium": "\n".join(page.get_textpage().get_text_bounded() for page in pages),
        "pypdf": "\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(data)).pages),
    }


def main() -> None:
    print(f"{'exact':12}{'reader':12}{'statements':>14}{'cells':>14}")
    for name in ("leadership", "investor", "public"):
        styled = sample(name)
        styled = replace(styled, fonts=fonts.find())
        told = [(kind, re.sub(r"[\n\t]", "", words)) for kind, words in printed(styled) if words.strip()]
        for reader, text in readings(write(styled, datetime.date(2026, 1, 5)).data).items():
            plain = re.sub(r"[\r\n\f]", "", text)
            shares = []
            for kind in ("statements", "cells"):
                wanted = [words for each, words in told if each == kind]
                shares.append(f"{sum(words in plain for words in wanted)}/{len(wanted)}")
            print(f"{name:12}{reader:12}" + "".join(f"{share:>14}" for share in shares))


if __name__ == "__main__":
    main()
