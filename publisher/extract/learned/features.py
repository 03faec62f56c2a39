"""A clause -> its features: names of what speaks for and against its being a goal or a measure."""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise
from operator import add

from publisher.extract.decisions import Decision
from publisher.extract.text.clauses import Sentence

_DIGITS = re.compile("[0-9.]+")
_FIGURE = re.compile("(?<![0-9“])[0-9]+(?:\\.[0-9]+)?(?![0-9年月日”])")
_MOST_EXACT = 3  # digits; more say no more
_HEAD, _TAIL = 16, 10  # letters at a long clause's head and end that are looked at: between them stands a list
_LONGEST, _BEFORE = 200, 40  # letters of a sentence, and of the one before it, that are looked at
_STEP, _LONG = 3, 30  # letters by which clauses are told apart, and from which on they are not
_BESIDE = (("-2", -2), ("-1", -1), ("+1", 1), ("+2", 2))


def bare(text: str, start: int, end: int) -> str:
    """The words of a text, their numbers as ``0``."""
    return _DIGITS.sub("0", text[start:end])


def around(text: str, sentences: Sequence[Sentence], nth: int) -> tuple[str, str]:
    """The words of a sentence of ``text`` from its head on, and those that the sentence before it ends with."""
    sentence, before = sentences[nth], sentences[nth - 1] if nth else None
    words = bare(text, sentence.start, min(sentence.end, sentence.start + _LONGEST))
    return words, bare(text, max(before.start, before.end - _BEFORE), before.end) if before else ""


def pairs(mark: str, words: str) -> Iterable[str]:
    """The features of words by their pairs of letters, each behind a mark that tells where they stand."""
    return dict.fromkeys(f"{mark}{first}{second}" for first, second in pairwise(words))


def exactness(text: str, start: int, end: int) -> int:
    """How many digits the most exact figure of some words has, three at most: ``1260亩`` has three, ``5.0万亩`` one.

    0 is none, or only dates and names.  What was done is counted to the last one, what is planned in round numbers.
    """
    figures = _FIGURE.findall(text[start:end])
    return max((min(_MOST_EXACT, len(found.replace(".", "").strip("0")) or 1) for found in figures), default=0)


def of_letters(words: str) -> tuple[str, ...]:
    """The features of words by themselves: their letters, pairs of letters, and what stands at their edges."""
    return (
        *dict.fromkeys(words),
        *dict.fromkeys(map(add, words, words[1:])),
        f"^{words[:2]}",
        f"^{words[:3]}",
        f"{words[-2:]}$",
    )


def of_words(text: str, found: Decision) -> tuple[str, ...]:
    """The features that a clause of ``text`` shows by itself, in order.

    ``达`` and ``达到`` stand in the clause, ``^力争`` opens and ``平台$`` ends it; ``，<`` stands before it and ``>。``
    behind; digits are ``0``.
    """
    start, end = found.start, found.end
    words = bare(text, start, end)
    if len(words) > _HEAD + _TAIL:
        words = f"{words[:_HEAD]}…{words[-_TAIL:]}"
    return (
        *of_letters(words),
        f"{words[-3:]}$",
        f"{text[start - 1 : start]}<",
        f"{text[max(0, start - 2) : start]}<",
        f">{text[end : end + 1]}",
    )


def in_words(text: str, found: Decision) -> tuple[str, ...]:
    """What ``of_words`` tells of a clause, and what the rules say of its time: ``tense done``.

    ``exact 3 action done`` tells how exact its figure is as well.
    """
    exact = exactness(text, found.start, found.end)
    return (*of_words(text, found), f"tense {found.tense}", f"exact {exact} {found.kind} {found.tense}")


def of_rules(decisions: Sequence[Decision], nth: int) -> tuple[str, ...]:
    """What the rules say of the clause of ``decisions[nth]`` and of those beside it; ``decisions`` are a paragraph's.

    ``-1`` and ``+1`` name the clauses beside it, with ``/`` where these belong to another sentence; ``long 3`` is a
    clause of nine to eleven letters.
    """
    found = decisions[nth]
    beside = [
        f"{name} {what}" if one.sentence == found.sentence else f"{name} {what}/"
        for name, by in _BESIDE
        if 0 <= nth + by < len(decisions)
        for one in (decisions[nth + by],)
        for what in (one.kind, one.reason)
    ]
    long = min(_LONG, found.end - found.start) // _STEP
    return f"rule {found.reason}", f"kind {found.kind}", f"kind {found.kind} {found.tense}", f"long {long}", *beside
