"""Marked pages -> the weights of features, by which a clause is read as a goal or a measure, a sentence as a plan.

A logistic regression for each, by follow-the-regularized-leader (McMahan et al., "Ad click prediction: a view from the
trenches", KDD 2013, algorithm 1): it leaves many features without a weight.  The same pages give the same weights on
any machine.
"""

import math
import random
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, NamedTuple

from marked import Kind, Mark, Page

from publisher.extract.decisions import Decision, Paragraph, decided, paragraphs
from publisher.extract.learned.features import in_words, of_rules
from publisher.extract.learned.proposals import ASKED
from publisher.extract.learned.prospects import features as of_sentence
from publisher.extract.learned.standings import features as of_standing
from publisher.extract.learned.weights import BIAS, Weights

_RARE = 5  # pages' clauses that must show a feature before it is heeded
_EPOCHS, _SETTLED = 8, 4  # passes, and the last of them, whose weights are averaged: no page's turn shall decide
_RATE, _SLOWING, _SPARSENESS, _DECAY = 0.1, 1.0, 1.0, 10.0  # alpha, beta, lambda 1 and lambda 2 of the paper
_UNSURE = 0.5  # how much counts what careful readers could differ about
_TOLD_ONLY = 0.25  # how much counts a sentence in which nothing is marked
_MOSTLY = 0.6  # of what is marked in a sentence
_SLIGHT = 5  # hundredths of a log-odds; less is no weight
_STEEPEST = 30.0


Lesson = tuple[Sequence[str], bool, float]  # what is seen, whether it is so, and how much that counts


class Example(NamedTuple):
    """A clause: its features, what a careful reader sees begin with it, and how much that counts."""

    features: Sequence[str]
    kind: Kind | Literal[""]
    counts: float


def examples(page: Page) -> list[Example]:
    """The clauses of a page, as the rules divide it."""
    found = []
    for paragraph, decisions, nth, mark, begins in _clauses(page):
        counts = 1.0 if mark is None or mark.sure else _UNSURE
        features = (*in_words(paragraph.text, decisions[nth]), *of_rules(decisions, nth))
        found.append(Example(features, mark.kind if mark and begins else "", counts))
    return found


def _clauses(page: Page) -> Iterator[tuple[Paragraph, Sequence[Decision], int, Mark | None, bool]]:
    """Each clause by its place among its paragraph's decisions, the mark that holds it, and whether it begins that."""
    for paragraph in paragraphs(page.article):
        decisions, marks = tuple(decided(paragraph)), page.marks.get((paragraph.section, paragraph.number), ())
        held = [seen(decision, marks) for decision in decisions]
        first = _begun_by(decisions, held)
        for nth, mark in enumerate(held):
            yield paragraph, decisions, nth, mark, mark is not None and first[mark] == nth


def _begun_by(decisions: Sequence[Decision], held: Sequence[Mark | None]) -> dict[Mark, int]:
    """For each mark the clause that is to be read as its beginning: the first of which a kind may be learned.

    That of ``对首次达标的企业，给予奖励`` is the second, for the first says only with whom it deals.
    """
    first: dict[Mark, int] = {}
    for nth, (decision, mark) in enumerate(zip(decisions, held, strict=True)):
        if mark is None:
            continue
        if mark not in first or (decision.kind in ASKED and decisions[first[mark]].kind not in ASKED):
            first[mark] = nth
    return first


def lessons(page: Page) -> list[Lesson]:
    """The sentences of a page, and whether something is marked in them that, mostly, is still to come."""
    found = []
    for paragraph in paragraphs(page.article):
        marks = page.marks.get((paragraph.section, paragraph.number), ())
        for nth, sentence in enumerate(paragraph.parts):
            held = [mark for mark in marks if mark.start < sentence.end and sentence.start < mark.end]
            counted = [(1.0 if mark.sure else _UNSURE) * (1 if mark.planned else -1) for mark in held]
            names = of_sentence(paragraph, nth)
            if not held:
                found.append((names, False, _TOLD_ONLY))
            elif abs(sum(counted)) >= _MOSTLY * sum(map(abs, counted)):
                found.append((names, sum(counted) > 0, min(1.0, sum(map(abs, counted)))))
    return found


def standings(page: Page) -> list[Lesson]:
    """The clauses of a page that a measure begins with, and whether it is still to come."""
    return [
        (of_standing(page.article, paragraph, decisions[nth]), mark.planned, 1.0 if mark.sure else _UNSURE)
        for paragraph, decisions, nth, mark, begins in _clauses(page)
        if mark and begins and mark.kind == "measure"
    ]


def seen(decision: Decision, marks: Iterable[Mark]) -> Mark | None:
    """The mark that holds half of the clause; a goal's before the measure's that it stands in."""
    half = (decision.end - decision.start) / 2
    holding = [mark for mark in marks if min(mark.end, decision.end) - max(mark.start, decision.start) >= half]
    return min(holding, key=lambda mark: mark.kind, default=None)


def train(pages: Sequence[Page]) -> Weights:
    """The weights that tell the kinds of the clauses of the pages, and what is to come, of the features that matter."""
    learned = [example for page in pages for example in examples(page)]
    goal = _regressed([(one.features, one.kind == "goal", one.counts) for one in learned])
    measure = _regressed([(one.features, one.kind == "measure", one.counts) for one in learned])
    clauses = {name: complex(goal.get(name, 0), measure.get(name, 0)) for name in sorted({*goal, *measure})}
    sentences = _regressed([lesson for page in pages for lesson in lessons(page)])
    return Weights(clauses, sentences, _regressed([lesson for page in pages for lesson in standings(page)]))


def _regressed(lessons: Sequence[Lesson]) -> dict[str, int]:
    shown = Counter(name for names, *_ in lessons for name in names)
    kept = [([BIAS, *(name for name in names if shown[name] >= _RARE)], so, counts) for names, so, counts in lessons]
    weights: dict[str, float] = {}
    drawn: dict[str, float] = {}  # z of the paper
    squared: dict[str, float] = {}  # n of the paper
    summed: Counter[str] = Counter()
    chance = random.Random(0)
    for epoch in range(_EPOCHS):
        chance.shuffle(kept)
        for names, so, counts in kept:
            slope = (_likely(sum(weights.get(name, 0.0) for name in names)) - so) * counts
            for name in names:
                before = squared.get(name, 0.0)
                after = squared[name] = before + slope * slope
                step = (math.sqrt(after) - math.sqrt(before)) / _RATE
                pull = drawn[name] = drawn.get(name, 0.0) + slope - step * weights.get(name, 0.0)
                if abs(pull) <= _SPARSENESS:
                    weights.pop(name, None)
                else:
                    slowed = (_SLOWING + math.sqrt(after)) / _RATE + _DECAY
                    weights[name] = (math.copysign(_SPARSENESS, pull) - pull) / slowed
        if epoch >= _EPOCHS - _SETTLED:
            summed.update(weights)
    rounded = {name: round(100 * weight / _SETTLED) for name, weight in summed.items()}
    return {name: weight for name, weight in rounded.items() if abs(weight) >= _SLIGHT}


def _likely(lean: float) -> float:
    # Rounded, for the last digits of an exponential differ from machine to machine.
    return round(1 / (1 + math.exp(-max(-_STEEPEST, min(_STEEPEST, lean)))), 9)
