"""Where text stands: a source's text, spans of it, and places in files people edit."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Source:
    """A source's name (the path as given) and its whole text, newlines as ``\\n``; offsets count code points.

    ``places`` are the offsets at which its pages or paragraphs begin, with their names (第3页), in the order of the
    text; empty where the text is the file's own.
    """

    name: str
    text: str
    places: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """The half-open range ``[start, end)`` of a source's text, in code points."""

    start: int
    end: int


def place_of(source: Source, span: Span) -> str:
    """The page or paragraph in which the span begins: ``第3页``; empty where the source has none."""
    at = bisect_right(source.places, span.start, key=lambda place: place[0])
    return source.places[at - 1][1] if at else ""


def part_of(pieces: Iterable[Span], start: int, end: int) -> tuple[Span, ...]:
    """The spans of the characters from ``start`` to ``end`` of a text that was joined from ``pieces``."""
    found, at = [], 0
    for piece in pieces:
        first, last = max(start - at, 0), min(end - at, piece.end - piece.start)
        if first < last:
            found.append(Span(piece.start + first, piece.start + last))
        at += piece.end - piece.start
    return tuple(found)


def place_at(source: Source, pieces: Iterable[Span], at: int) -> str:
    """As ``place_of``, of the character ``at`` of a text that was joined from ``pieces``."""
    return "".join(place_of(source, part) for part in part_of(pieces, at, at + 1))


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a file: line and column count from 1; None where only the file is known."""

    path: str
    line: int | None = None
    column: int | None = None
