"""Tables of how clauses begin and end -> one pattern each, and the letters that tell most clauses to fit none of it.

A look at a clause's first or last letter costs a fraction of a pattern, and spares nearly all of them.
"""

import re
from dataclasses import dataclass
from typing import NamedTuple

from publisher.extract.patterns import any_of

Words = tuple[str, ...]


class Row(NamedTuple):
    """Clauses that begin with one of ``words``, after any of the words ``behind``, and go on as the pattern ``rest``.

    ``rest`` captures nothing.
    """

    words: Words
    rest: str = ""
    behind: Words = ()


@dataclass(frozen=True, slots=True)
class Shapes:
    """A pattern for all rows of a table, in which one group takes part: the cue word.

    ``letters`` are the first letters of the clauses it can match; where the rows are endings, the last ones.
    ``openings`` are the first two letters of these, or one where a word has no more; empty for endings.
    """

    pattern: re.Pattern[str]
    letters: frozenset[str]
    openings: frozenset[str] = frozenset()


def beginning(*rows: Row) -> Shapes:
    """What matches a clause that begins as one of ``rows`` says."""
    openings = frozenset(word[:2] for row in rows for word in (*row.words, *row.behind))
    return Shapes(re.compile("|".join(map(_opened, rows))), frozenset(word[0] for word in openings), openings)


def ending(*rows: tuple[str, Words]) -> Shapes:
    """What matches a clause to its end: a row is a pattern for all before, and the words of which one closes it."""
    closed = (f"{before}({any_of(words)})$" for before, words in rows)
    return Shapes(re.compile("|".join(closed)), frozenset(word[-1] for _, words in rows for word in words))


def cue(found: re.Match[str]) -> str:
    """The cue word of a match."""
    return found[found.lastindex or 0]


def _opened(row: Row) -> str:
    behind = f"(?:{any_of(row.behind)})*" if row.behind else ""
    return f"{behind}({any_of(row.words)}){row.rest}"
