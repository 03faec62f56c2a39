"""Passage: a paragraph, heading or row as a file's format has it, before it is known what it is in the article."""

from dataclasses import dataclass

from publisher.article.lines import Role


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph, a heading, a table's row: ``text`` with newlines where it breaks.

    ``role`` None: the format does not say what it is.  ``level`` is a heading's, from 1.  ``place`` names the page or
    the paragraph (第3页).  ``close``: nothing stands between it and the passage before.  ``size`` (any unit, 0: not
    known) and ``bold`` say how most of it is set.
    """

    text: str
    role: Role | None = None
    level: int = 0
    place: str = ""
    close: bool = False
    size: float = 0
    bold: bool = False
