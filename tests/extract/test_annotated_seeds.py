"""The goals and measures of the seeds, held against those that were annotated by hand."""

import json
from pathlib import Path
from typing import Any

import pytest

from publisher.article.text import read
from publisher.extract import goals as goal_finder
from publisher.extract import measures as measure_finder
from publisher.extract.learned.proposals import decide
from publisher.model.items import Goal, Measure

ROOT = Path(__file__).resolve().parents[2]


def overlap(words: str, other: str) -> float:
    """How much of two quotes of one text is shared, judged by the longer: 1 for equal quotes."""
    shorter, longer = sorted((words, other), key=len)
    return len(shorter) / len(longer) if shorter in longer else 0.0


def agreement(found: list[str], wanted: list[dict[str, Any]]) -> float:
    """F1 of quotes that share at least half; items that are optional count neither way."""
    quotes = [[item["quote"], *item.get("also", {}).get("quote", [])] for item in wanted]
    hits = [max((overlap(words, other) for words in found for other in item), default=0) >= 0.5 for item in quotes]
    known = [any(overlap(words, other) >= 0.5 for item in quotes for other in item) for words in found]
    counted = [hit for hit, item in zip(hits, wanted, strict=True) if not item.get("optional")]
    precision, recall = sum(known) / len(found), sum(counted) / len(counted)
    return 2 * precision * recall / (precision + recall)


@pytest.mark.parametrize("path", sorted((ROOT / "tests" / "gold").glob("*.json")), ids=lambda path: path.stem)
def test_the_seeds_are_found_as_annotated(path: Path) -> None:
    wanted = json.loads(path.read_text("utf-8"))
    page = read((ROOT / "seeds" / f"{path.stem}.txt").read_bytes(), f"seeds/{path.stem}.txt")
    found: tuple[tuple[str, tuple[Goal | Measure, ...], float], ...] = (
        ("goals", goal_finder.find(page, decide(page)), 0.90),
        ("measures", measure_finder.find(page, decide(page)), 0.85),
    )
    for kind, items, least in found:
        assert agreement([item.evidence.quote for item in items], wanted[kind]) >= least, kind
