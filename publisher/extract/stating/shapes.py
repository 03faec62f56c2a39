"""Tables of how clauses begin and end -> a pattern for each beginning, and the letters that most clauses lack.

A look at a clause's first or last letter costs a fraction of a pattern, and spares nearly all of them.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from publisher.extract.text.patterns import any_of, lazily

Words = tuple[str, ...]
_Pattern = Callable[[], re.Pattern[str]]


class Row(NamedTuple):
    """Clauses that begin with one of ``words``, after any of the words ``behind``, and go on as the pattern ``rest``.

    ``rest`` captures nothing.
    """

    words: Words
    rest: str = ""
    behind: Words = ()


@dataclass(frozen=True, slots=True)
class Shapes:
    """Patterns of a table, in each of which one group takes part: the cue word; compiled where a text needs them.

    ``letters`` are the first letters of the clauses it can match; where the rows are endings, the last ones.
    ``openings`` has for the first two letters of these, or one where a word has no more, the pattern of the rows that
    may begin so, and ``closing`` that of the endings; none for the others.
    """

    letters: frozenset[str]
    openings: Mapping[str, _Pattern] = field(default_factory=dict)
    closing: _Pattern | None = None


def beginning(*rows: Row) -> Shapes:
    """What matches a clause that begins as one of ``rows`` says."""
    told = [({word[:2] for word in (*row.words, *row.behind)}, _opened(row)) for row in rows]
    compiled: dict[str, _Pattern] = {}
    openings = {}
    for opening in sorted(set().union(*(begins for begins, _ in told))):
        pattern = "|".join(branch for begins, branch in told if begins & {opening, opening[0]})
        openings[opening] = compiled.setdefault(pattern, lazily(pattern))
    return Shapes(frozenset(opening[0] for opening in openings), openings)


def ending(*rows: tuple[str, Words]) -> Shapes:
    """What matches a clause to its end: a row is a pattern for all before, and the words of which one closes it."""
    closed = (f"{before}({any_of(words)})$" for before, words in rows)
    letters = frozenset(word[-1] for _, words in rows for word in words)
    return Shapes(letters, closing=lazily("|".join(closed)))


def cue(found: re.Match[str]) -> str:
    """The cue word of a match."""
    return found[found.lastindex or 0]


def _opened(row: Row) -> str:
    behind = f"(?:{any_of(row.behind)})*" if row.behind else ""
    return f"{behind}({any_of(row.words)}){row.rest}"
