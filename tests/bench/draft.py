"""Prints how long a Word draft of 600 items takes beside a bare python-docx script that writes as many paragraphs.

    python tests/bench/draft.py [RUNS]

What counts is the ratio of the fastest runs: at most 3 is the aim.
"""

import datetime
import io
import sys
import time
from collections.abc import Callable
from pathlib import Path

import docx

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "write"))

from sample_docx import brief, item, paragraph

from publisher.write.docx import write

ITEMS = 600
AIM = 3


def bare() -> None:
    document = docx.Document()
    for number in range(ITEMS):
        document.add_paragraph(f"推进第{number}项工程。")
    document.save(io.BytesIO())


def fastest(work: Callable[[], object], runs: int) -> float:
    """The least of several runs in seconds: the others were disturbed."""
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times)


def main() -> None:
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    items = (item("measure", number, f"推进第{number}项工程。", "1.", 1) for number in range(ITEMS))
    styled = brief("gongwen", (paragraph("title", "长"), *items))
    ours, theirs = fastest(lambda: write(styled, datetime.date(2026, 1, 15)), runs), fastest(bare, runs)
    print(f"{ITEMS} items: {ours * 1000:.0f} ms, bare python-docx {theirs * 1000:.0f} ms, ratio {ours / theirs:.2f}")
    if ours > AIM * theirs:
        sys.exit(1)


if __name__ == "__main__":
    main()
