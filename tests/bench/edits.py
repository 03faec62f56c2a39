"""Prints how long the way back takes for a draft of 600 items, every one of them edited.

    python tests/bench/edits.py [RUNS]

``pull`` is reading the edited draft and telling its 600 edits, beside python-docx opening the same file and reading its
paragraphs (aim: at most 3 times that).  ``build`` is Word and PDF with 600 edits replayed beside the same without (aim:
at most 1.2 times).  What counts is the ratio of the fastest of several runs, which are taken in turn.
"""

import datetime
import io
import os
import re
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import docx

import publisher
from publisher import edits

ITEMS = 600
DATE = datetime.date(2026, 1, 15)
OUTLINE = """title: 长篇要点
style: gongwen
sources: {plan: {path: ../plan.txt, label: 规划}}
sections:
  - {id: all, title: 全部举措, from: [{article: plan}], goals: none, metrics: none, measures: all}
"""


def article() -> str:
    """An article of ITEMS measures, ten a paragraph."""
    sentences = [f"推进第{number}号片区道路改造，新建泵站{number}座。" for number in range(1, ITEMS // 2 + 1)]
    paragraphs = ("".join(sentences[start : start + 5]) for start in range(0, len(sentences), 5))
    return "片区建设规划\n\n全部举措 逐项落实\n\n" + "\n\n".join(paragraphs) + "\n"


def edited(data: bytes) -> bytes:
    """The draft with other words in each item."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    text = parts["word/document.xml"].decode()
    body, appendix = text.rsplit("原文依据", 1)
    body = body.replace("道路改造", "道路提档改造").replace("新建泵站", "新建排涝泵站")
    parts["word/document.xml"] = f"{body}原文依据{appendix}".encode()
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
        for name, part in parts.items():
            package.writestr(name, part)
    return buffer.getvalue()


def fastest(works: tuple[Callable[[], object], ...], runs: int) -> list[float]:
    """The least of several runs of each in seconds, taken in turn: the others were disturbed."""
    times: list[list[float]] = [[] for _ in works]
    for _ in range(runs):
        for work, taken in zip(works, times, strict=True):
            start = time.perf_counter()
            work()
            taken.append(time.perf_counter() - start)
    return [min(taken) for taken in times]


def told(name: str, ours: float, yardstick: float, aim: float) -> bool:
    print(f"{name:28} {ours * 1000:7.0f} ms {yardstick * 1000:7.0f} ms   ratio {ours / yardstick:.2f}, aim {aim}")
    return ours <= aim * yardstick


def main() -> None:
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        Path("plan.txt").write_text(article(), "utf-8")
        Path("outlines").mkdir()
        Path("outlines", "long.yaml").write_text(OUTLINE, "utf-8")
        publisher.build("long", date=DATE, to=["docx"])
        data = edited(Path("build", "long.docx").read_bytes())
        found = edits.pull(edits.read(data, "long.docx"))
        items = len(re.findall(r"pub:measure", zipfile.ZipFile(io.BytesIO(data)).read("word/document.xml").decode()))
        print(f"{items} items, {len(found.edits)} edits")
        kept, without = Path("edits", "long.yaml"), Path("edits", "none.yaml")
        kept.parent.mkdir()
        kept.write_text(edits.dump(found), "utf-8")

        def pull() -> None:
            edits.pull(edits.read(data, "long.docx"))

        def yardstick() -> None:
            _ = [one.text for one in docx.Document(io.BytesIO(data)).paragraphs]

        def build() -> None:
            publisher.build("long", date=DATE, out="with", force=True)

        def plain() -> None:
            kept.rename(without)
            publisher.build("long", date=DATE, out="without", force=True)
            without.rename(kept)

        good = told("pull / python-docx", *fastest((pull, yardstick), runs * 3), 3)
        good &= told("build with edits / without", *fastest((build, plain), runs), 1.2)
        os.chdir("/")
    if not good:
        sys.exit(1)


if __name__ == "__main__":
    main()
