"""Passage: a paragraph, heading or row as a file's format has it, before it is known what it is in the article."""

from collections.abc import Sequence
from dataclasses import dataclass

from publisher.article.lines.line import Role


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph, a heading, a table's row: ``text`` with newlines where it breaks.

    ``role`` None: the format does not say what it is.  ``level`` is a heading's, from 1.  ``place`` names the page or
    the paragraph (第3页).  ``close``: no blank line stands between it and the passage before;
    ``goes_on``: it is the rest of that.  ``size`` (any unit, 0: not
    known), ``bold`` and the typeface ``face`` say how most of it is set.  ``cells``: a row's, empty ones among them.
    """

    text: str
    role: Role | None = None
    level: int = 0
    place: str = ""
    close: bool = False
    size: float = 0
    bold: bool = False
    face: str = ""
    goes_on: bool = False
    cells: tuple[str, ...] = ()


def as_row(cells: Sequence[str], place: str = "", first: bool = False) -> Passage:
    """The passage of a table's row, its cells side by side; ``first``: a table begins with it."""
    words = tuple(" ".join(cell.split()) for cell in cells)
    return Passage(" ".join(filter(None, words)), "text", place=place, close=not first, cells=words)
