"""Where text stands: a source's text, spans of it, and places in files people edit."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Source:
    """A source's name (the path as given) and its whole text, newlines as ``\\n``; offsets count code points."""

    name: str
    text: str


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """The half-open range ``[start, end)`` of a source's text, in code points."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a file: line and column count from 1; None where only the file is known."""

    path: str
    line: int | None = None
    column: int | None = None
