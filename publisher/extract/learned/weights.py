"""The table ``tables/learned.tsv`` -> what each feature says for a goal, for a measure, for what is still to come.

A line holds a feature and four weights, in hundredths of a log-odds, divided by tabs: of a clause for a goal and for a
measure, of a sentence and of a measure for being still to come.
The file is written by ``tests/learning/train.py`` from articles that were written and annotated for it.
"""

from collections.abc import Iterable, Mapping
from functools import cache
from itertools import repeat
from typing import NamedTuple

from publisher.extract import tables

BIAS = "bias"  # the weight of every clause and sentence


class Weights(NamedTuple):
    """What features of clauses, of sentences and of actions say.

    For a clause the real part is for a goal, the imaginary one for a measure: one look at a feature tells both.
    For a sentence, and for how an action stands, the weight is for what is still to come.
    """

    clauses: Mapping[str, complex]
    sentences: Mapping[str, int]
    standings: Mapping[str, int]


@cache
def load() -> Weights:
    """The weights of the package, read once."""
    clauses: dict[str, complex] = {}
    sentences: dict[str, int] = {}
    standings: dict[str, int] = {}
    for line in tables.learned().splitlines():
        feature, goal, measure, planned, standing = line.split("\t")
        if goal != "0" or measure != "0":
            clauses[feature] = complex(int(goal), int(measure))
        if planned != "0":
            sentences[feature] = int(planned)
        if standing != "0":
            standings[feature] = int(standing)
    return Weights(clauses, sentences, standings)


def of_clause(features: Iterable[str], weights: Weights) -> complex:
    """How far a clause leans to a goal and, as the imaginary part, to a measure, in hundredths of a log-odds."""
    return weights.clauses.get(BIAS, 0j) + sum(map(weights.clauses.get, features, repeat(0j)))


def of_sentence(features: Iterable[str], weights: Weights) -> int:
    """How far a sentence leans to what is still to come, in hundredths of a log-odds."""
    return weights.sentences.get(BIAS, 0) + sum(map(weights.sentences.get, features, repeat(0)))


def of_standing(features: Iterable[str], weights: Weights) -> int:
    """How far features of an action lean to what is still to come, in hundredths of a log-odds."""
    return sum(map(weights.standings.get, features, repeat(0)))
