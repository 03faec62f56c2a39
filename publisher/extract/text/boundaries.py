"""Text -> where its clauses, sentences and full sentences end, for looking around a place in it."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

REACH = 240  # a sentence without end, as in a table, is looked at no further than this
FULL_STOPS = frozenset("。！？!?\n")
CLAUSE_MARKS = frozenset("，,。；;：:！？!?、\n“（(")  # where the words before a place begin
# So does a bracket before the next number of a list: ``（市商务局负责）4.建设…``.
_CLAUSE = re.compile(r"[，,。！？!?；;\n]|[）)](?=[0-9]{1,2}[.．、][^0-9])")
_FULL = FULL_STOPS.union("）)")
_SENTENCE = _FULL.union("；;")


@dataclass(frozen=True, slots=True)
class Boundaries:
    """The positions of the marks that end clauses, sentences (a semicolon ends one) and full sentences."""

    clauses: tuple[int, ...]
    sentences: tuple[int, ...]
    full: tuple[int, ...]


def find(text: str) -> Boundaries:
    """The boundaries of a paragraph."""
    clauses = tuple(match.start() for match in _CLAUSE.finditer(text))
    sentences = tuple(at for at in clauses if text[at] in _SENTENCE)
    return Boundaries(clauses, sentences, tuple(at for at in sentences if text[at] in _FULL))


def after(marks: Sequence[int], position: int, length: int) -> int:
    """The next mark at a position or after it, or else the end of a text of that length."""
    at = bisect_left(marks, position)
    return marks[at] if at < len(marks) else length


def around(marks: Sequence[int], start: int, end: int, length: int) -> tuple[int, int]:
    """The stretch between the marks next to ``[start, end)`` in a text of that length, no further than ``REACH``."""
    before, after = bisect_left(marks, start), bisect_left(marks, end)
    first = marks[before - 1] + 1 if before else 0
    last = marks[after] if after < len(marks) else length
    near, far = start - REACH, end + REACH
    return first if first > near else near, last if last < far else far
