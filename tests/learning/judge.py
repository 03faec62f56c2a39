"""Prints how well goals and measures of the marked texts are found, by the rules alone and with what the others teach.

    python tests/learning/judge.py [FOLDS]

Each text is judged by weights that were learned without it.  The texts are left out in FOLDS groups, one after the
other; without FOLDS each by itself, which takes the better part of an hour.
"""

import sys
from collections import Counter
from collections.abc import Iterable, Sequence

from marked import Page
from train import pages as learned_from
from training import train

from publisher.extract import goals, measures
from publisher.extract.decisions import Decision, by_rules, spoken_of
from publisher.extract.learned.proposals import weighed
from publisher.model.items import Goal, Measure

HALF = 0.5  # of two spans' union that they share, to count as one


def judge(page: Page, decisions: Iterable[Decision]) -> Counter[str]:
    """How many goals and measures were wanted, found, and both; what readers could differ about counts neither way."""
    told = spoken_of(decisions)
    found_goals, found_measures = goals.find(page.article, told), measures.find(page.article, told)
    return _count(page, "goal", found_goals) + _count(page, "measure", found_measures)


def _count(page: Page, kind: str, found: Sequence[Goal | Measure]) -> Counter[str]:
    wanted = {
        (place, mark.start, mark.end): mark
        for place, marks in page.marks.items()
        for mark in marks
        if mark.kind == kind
    }
    counted: Counter[str] = Counter({f"{kind} wanted": sum(mark.sure for mark in wanted.values())})
    for item in found:
        words = item.evidence
        near = [
            span
            for span in wanted
            if span[0] == (words.section, words.paragraph) and _shared(span[1:], (words.start, words.end)) >= HALF
        ]
        mark = wanted.pop(near[0]) if near else None
        if mark is None or mark.sure:
            counted[f"{kind} found"] += 1
            counted[f"{kind} right"] += mark is not None
    return counted


def _shared(one: tuple[int, int], other: tuple[int, int]) -> float:
    both = min(one[1], other[1]) - max(one[0], other[0])
    return both / (max(one[1], other[1]) - min(one[0], other[0]))


def _row(name: str, counted: Counter[str], kind: str) -> str:
    right, found, wanted = (counted[f"{kind} {what}"] for what in ("right", "found", "wanted"))
    precision, recall = right / found, right / wanted
    f1 = 2 * right / (found + wanted)
    return f"{name:6} {kind:8} wanted {wanted:5}  P {precision:.3f}  R {recall:.3f}  F1 {f1:.3f}"


if __name__ == "__main__":
    pages = learned_from()
    folds = int(sys.argv[1]) if len(sys.argv) > 1 else len(pages)
    ruled: Counter[str] = Counter()
    learned: Counter[str] = Counter()
    for fold in range(folds):
        weights = train([page for nth, page in enumerate(pages) if nth % folds != fold])
        for page in pages[fold::folds]:
            ruled += judge(page, by_rules(page.article))
            learned += judge(page, weighed(page.article, weights))
    for kind in ("goal", "measure"):
        print(_row("rules", ruled, kind))
        print(_row("both", learned, kind))
