"""Strip and Panel: what blocks become before they are put on pages."""

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from publisher.write.pdf.canvas import Canvas


class Rule(NamedTuple):
    """A line's thickness in points and colour as RRGGBB; 0 or no colour: none."""

    width: float = 0.0
    colour: str = ""


class Panel(NamedTuple):
    """What lies behind and around consecutive strips, drawn once for all of them on a page.

    ``left`` and ``right`` are its edges; ``frame`` goes round it, ``above`` and ``below`` are single rules, ``closing``
    takes the place of the latter where the page ends; ``padding`` keeps strips off its top and bottom.  Panels are told
    apart by identity.
    """

    left: float
    right: float
    fill: str = ""
    frame: Rule = Rule()
    above: Rule = Rule()
    below: Rule = Rule()
    closing: Rule = Rule()
    padding: float = 0.0


class Bookmark(NamedTuple):
    """An entry of the outline that the reader's window shows: ``label`` and ``words`` of a heading."""

    level: int
    label: str
    words: str

    @property
    def title(self) -> str:
        """Label and words on one line."""
        return " ".join((self.label + self.words).split())


class Strip(NamedTuple):
    """A slice of the text area that is never cut: a line, or a line of a table's row.

    ``draws`` are called with the canvas and the strip's top: one for each column of a row, so that pages are drawn in
    reading order.  ``before`` and ``after`` are blanks, left out at a page's top and bottom; ``keep`` holds it to the
    next strip.  ``heads`` are repeated above it where it begins a page; ``new_page`` begins one.  ``notes`` are the
    anchors of the notes whose marks stand in it.  Those that close the last page with ``foot`` go down to its foot.
    """

    height: float
    draws: "tuple[Callable[[Canvas, float], None], ...]"
    before: float = 0.0
    after: float = 0.0
    keep: bool = False
    new_page: bool = False
    anchors: tuple[str, ...] = ()
    bookmark: Bookmark | None = None
    panel: Panel | None = None
    heads: "tuple[Strip, ...]" = ()
    notes: tuple[str, ...] = ()
    foot: bool = False
