"""The table ``tables/learned.tsv`` -> what each feature says for a goal, for a measure, for what is still to come.

A line holds a feature of clauses or sentences and these three weights, in hundredths of a log-odds, divided by tabs.
The file is written by ``tests/learning/train.py`` from articles that were written and annotated for it.
"""

from collections.abc import Iterable, Mapping
from functools import cache
from itertools import repeat
from typing import NamedTuple

from publisher.extract import tables

BIAS = "bias"  # the weight of every clause and sentence


class Weights(NamedTuple):
    """What features of clauses and of sentences say.

    For a clause the real part is for a goal, the imaginary one for a measure: one look at a feature tells both.
    For a sentence the weight is for what is still to come.
    """

    clauses: Mapping[str, complex]
    sentences: Mapping[str, int]


@cache
def load() -> Weights:
    """The weights of the package, read once."""
    clauses: dict[str, complex] = {}
    sentences: dict[str, int] = {}
    for line in tables.learned().splitlines():
        feature, goal, measure, planned = line.split("\t")
        if goal != "0" or measure != "0":
            clauses[feature] = complex(int(goal), int(measure))
        if planned != "0":
            sentences[feature] = int(planned)
    return Weights(clauses, sentences)


def of_clause(features: Iterable[str], weights: Weights) -> complex:
    """How far a clause leans to a goal and, as the imaginary part, to a measure, in hundredths of a log-odds."""
    return weights.clauses.get(BIAS, 0j) + sum(map(weights.clauses.get, features, repeat(0j)))


def of_sentence(features: Iterable[str], weights: Weights) -> int:
    """How far a sentence leans to what is still to come, in hundredths of a log-odds."""
    return weights.sentences.get(BIAS, 0) + sum(map(weights.sentences.get, features, repeat(0)))
