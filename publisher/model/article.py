"""An article as read: sections in logical order, every character traced to its source."""

from dataclasses import dataclass
from typing import Literal

from publisher.errors import Problem
from publisher.source import Source, Span

TITLE_DOUBT = "this line may be the title as well"  # a warning that a corrected title settles


@dataclass(frozen=True, slots=True)
class Row:
    """A table's row: ``table`` counts the article's tables from 1, ``at`` the rows of each from 0.

    ``cells`` has one a column; empty ones are empty, or go on with the cell to the left or above that spans them.
    """

    table: int
    cells: tuple[str, ...]
    at: int = 0


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Text and the spans of the source it was joined from: their texts, put end to end, are exactly ``text``.

    ``row`` where it is a table's row: its cells that hold something are ``text``, with blanks between them.
    """

    text: str
    pieces: tuple[Span, ...]
    row: Row | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and its paragraphs.

    ``heading`` is None for the lead before the first heading; it stands without its ``number`` (``"01"``, ``"一"`` of
    ``一、``, ``"（一）"``) and two-line headings are joined by one space.  ``level`` counts from 1.  ``pieces`` are the
    source spans of the heading's lines (empty for the lead).
    """

    heading: str | None
    number: str | None
    level: int
    paragraphs: tuple[Paragraph, ...]
    pieces: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Repair:
    """One thing the reader mended or set aside, and where in the source: shown by ``publisher inspect``.

    ``joined``: a paragraph that the layout cut, the spans of its pieces; ``moved``: a heading or text put back to its
    place; ``caption``, ``byline``, ``kicker``: text kept out of the body; ``dropped``: anything else left out.
    """

    kind: Literal["joined", "moved", "caption", "byline", "kicker", "dropped"]
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Article:
    """One source article.  ``warnings`` say where the reader was unsure."""

    source: Source
    title: str
    kicker: tuple[str, ...]
    bylines: tuple[str, ...]
    captions: tuple[str, ...]
    sections: tuple[Section, ...]
    repairs: tuple[Repair, ...] = ()
    warnings: tuple[Problem, ...] = ()
