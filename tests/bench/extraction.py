"""Prints how fast extraction is beside jieba's cutting of the same text, and that its cost is linear.

    python tests/bench/extraction.py FILE...

The files are plain texts, folders of them, or JSON lines whose ``content`` is one.  Both sides read the same characters
in the same run, one after the other and several times: what counts is the ratio of the best times, for a machine's
absolute times drift.
"""

import gc
import json
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import jieba

from publisher.article import text
from publisher.extract import goals, measures, metrics, periods, quantities
from publisher.extract.decisions import by_rules
from publisher.extract.learned.proposals import decide
from publisher.model import Article

HOSTILE = (
    "，",
    "7",
    "一",
    "5个",
    "增长5%、",
    "“”",
    "年",
    "。",
    "万",
    "3 ",
    "比",
    "分别3个",
    "2020年",
    "第",
    "1,",
    "将",
    "从5亿元到",
)
MEGABYTE = 1_000_000


def texts(path: Path) -> list[str]:
    """The text of a file, of each line of a file of JSON lines, or of the texts in a folder."""
    if path.is_dir():
        return [each for file in sorted(path.glob("*.txt")) for each in texts(file)]
    written = path.read_text("utf-8")
    if path.suffix == ".jsonl":
        return [json.loads(line)["content"] for line in written.splitlines()]
    return [written]


def seconds(work: Callable[[], object], runs: int = 3) -> float:
    """The best of several runs, with the collector of garbage out of the way."""
    best = float("inf")
    for _ in range(runs):
        gc.collect()
        start = time.perf_counter()
        work()
        best = min(best, time.perf_counter() - start)
    return best


def extract(articles: Sequence[Article]) -> None:
    """All that ``publisher.extract.find`` does."""
    for article in articles:
        decisions = decide(article)
        goals.find(article, decisions)
        measures.find(article, decisions)
        metrics.find(article)


def row(name: str, characters: int, time_taken: float, yardstick: float) -> None:
    speed, ratio = characters / time_taken / 1e6, yardstick / time_taken
    print(f"{name:32} {time_taken * 1000:8.0f} ms {speed:8.2f} M characters/s {ratio:8.1f} times jieba")


def compare(written: Sequence[str], articles: Sequence[Article]) -> None:
    """Ours beside jieba, stage by stage."""
    size = sum(map(len, written))
    jieba.initialize()
    yardstick = seconds(lambda: [list(jieba.cut(each)) for each in written], 1)
    row("jieba.cut", size, yardstick, yardstick)
    row("quantities", size, seconds(lambda: [quantities.find(each) for each in written]), yardstick)
    row("periods", size, seconds(lambda: [periods.find(each) for each in written]), yardstick)
    row("metrics, with all beneath", size, seconds(lambda: [metrics.find(each) for each in articles]), yardstick)
    row("decisions, by rules alone", size, seconds(lambda: [by_rules(each) for each in articles]), yardstick)
    row("decisions, with what is learned", size, seconds(lambda: [decide(each) for each in articles]), yardstick)
    row("extraction, all of it", size, seconds(lambda: extract(articles)), yardstick)


def grow(articles: Sequence[Article]) -> None:
    """The time of one article's text, of twice and of four times as much: 2.0 and 4.0 where cost is linear."""
    longest = max((article.source.text for article in articles), key=len)
    once, twice, four = (text.read((longest * times).encode(), "long.txt") for times in (1, 2, 4))
    base = seconds(lambda: extract([once]), 7)
    print(f"\ntwice the text, {seconds(lambda: extract([twice]), 7) / base:.2f} times the time; ", end="")
    print(f"four times, {seconds(lambda: extract([four]), 5) / base:.2f} times")


def withstand() -> None:
    """A megabyte of one thing, in one paragraph."""
    print("\na megabyte of")
    for piece in HOSTILE:
        repeated = "概述。\n\n" + piece * (MEGABYTE // len(piece.encode()))
        article = text.read(repeated.encode(), "hostile.txt")
        all_of_it, ours = seconds(lambda a=article: extract([a]), 1), seconds(lambda a=article: metrics.find(a), 1)
        print(f"    {piece:8} extraction {all_of_it:6.2f} s, of it metrics {ours:6.2f} s")


def main() -> None:
    written = [each for path in sys.argv[1:] for each in texts(Path(path))]
    if not written:
        sys.exit(__doc__)
    articles = [text.read(each.encode(), "report.txt") for each in written]
    compare(written, articles)
    grow(articles)
    withstand()


if __name__ == "__main__":
    main()
