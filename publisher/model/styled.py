"""A dressed brief: wording, numbering and roles settled, so that Word and PDF cannot disagree."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from publisher.errors import Problem
from publisher.model.style import FontFile, Style

if TYPE_CHECKING:
    from publisher.model.brief import Series
    from publisher.model.edits import Comment, Origin, Statement


@dataclass(frozen=True, slots=True)
class Run:
    """Text of one look: ``role`` a character role's name or empty; ``target`` an anchor of the document or empty.

    A tab in ``text`` leads to the right edge.  With ``note`` the run is a reference mark: the note's runs stand at the
    page's foot in the role ``footnote``, or in a comment, as ``StyledBrief.notes`` says; ``text`` is the mark as
    numbered.
    """

    text: str
    role: str = ""
    target: str = ""
    note: "tuple[Run, ...]" = ()


@dataclass(frozen=True, slots=True)
class StyledParagraph:
    """A paragraph of a role.

    ``label`` is its number as printed (``一、``, ``1.``, ``•``), not part of ``runs``; Word numbers natively by the
    role's pattern and restarts wherever ``list`` (a list's running number, None for headings) changes.  ``anchor`` is
    this paragraph's own name for links, empty: none.  ``item`` is the item's id, ``kind`` goal, measure or metric.
    ``origin`` is where in the Brief the words come from: the index of a block and the way inside it (``(4, 0, 2)``),
    or the name of a field (``("title",)``); empty for what only the style says.
    ``before_point`` tells of a table's cell how many of its characters stand left of its column's ``point``: all up to
    the first number's decimal point, or to its end; None: the cell is set as its column is.
    ``kept``: it stands on the page of what follows, whatever its role.  ``comments`` are what colleagues noted to it,
    for the margin of a draft.
    """

    role: str
    runs: tuple[Run, ...]
    label: str = ""
    anchor: str = ""
    list: int | None = None
    item: str = ""
    kind: str = ""
    origin: "Origin" = ()
    before_point: int | None = None
    kept: bool = False
    comments: "tuple[Comment, ...]" = ()


@dataclass(frozen=True, slots=True)
class StyledColumn:
    """``width`` is the share of the text width: all columns' sum to 1.

    ``point`` is where the decimal points of its numbers stand, in points from the left edge of its cells' text; 0: its
    numbers are not aligned.
    """

    width: float
    align: Literal["left", "center", "right"]
    point: float = 0.0


@dataclass(frozen=True, slots=True)
class StyledTable:
    """A table with its numbered caption above; head and rows are cells of one paragraph each.

    ``whole``: it is short enough to stand on one page with its caption; ``crowded``: its columns are too narrow for
    the numbers in them.
    """

    caption: StyledParagraph | None
    columns: tuple[StyledColumn, ...]
    head: tuple[StyledParagraph, ...]
    rows: tuple[tuple[StyledParagraph, ...], ...]
    description: str = ""
    whole: bool = False
    crowded: bool = False


@dataclass(frozen=True, slots=True)
class StyledChart:
    """A chart with its numbered caption below; ``description`` is its alternative text."""

    caption: StyledParagraph | None
    kind: Literal["bar", "column", "line", "progress"]
    unit: str
    categories: tuple[str, ...]
    series: "tuple[Series, ...]"
    description: str


@dataclass(frozen=True, slots=True)
class StyledBox:
    """Paragraphs set in the style's box."""

    paragraphs: tuple[StyledParagraph, ...]


@dataclass(frozen=True, slots=True)
class ContentsEntry:
    """One line of the contents: a heading's label, text and level, and the anchor it leads to."""

    label: str
    text: str
    level: int
    anchor: str


@dataclass(frozen=True, slots=True)
class StyledContents:
    """The contents: its title's paragraph and an entry a heading (levels 1 and 2)."""

    title: StyledParagraph
    entries: tuple[ContentsEntry, ...]


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows starts a new page."""


StyledBlock = StyledParagraph | StyledTable | StyledChart | StyledBox | StyledContents | PageBreak


@dataclass(frozen=True, slots=True)
class Ending:
    """What keeps a paragraph from ending with a line of one character.

    It is set ``tighter`` by so many points a character, so that the line before holds that one too; 0: the two last
    are kept on one line.
    """

    tighter: float = 0.0


@dataclass(frozen=True, slots=True)
class StyledBrief:
    """What the writers write.

    ``fonts`` are the files behind the style's faces (PDF only); ``page_numbers`` tells the page of each anchor as the
    PDF has it, for Word's contents (empty: not known).  ``items`` counts the distinct items that are printed,
    ``hidden`` the places of the brief's text that are shown as ××.
    ``before`` is what the brief says without an editor's edits, ``origins`` the origins there of the statements here
    (both empty: nobody edited it).  ``archival`` asks for a PDF marked as PDF/A-2a and PDF/UA-1.  ``endings`` tells
    by anchor what the PDF does to paragraphs that would end with a line of one character, for Word to do so too.
    ``final`` asks for a Word file to be sent: it does not hold what edits are set beside.
    """

    name: str
    title: str
    audience: str
    issuer: str
    date: str
    style: Style
    blocks: tuple[StyledBlock, ...]
    fonts: tuple[FontFile, ...] = ()
    page_numbers: Mapping[str, int] = field(default_factory=dict)
    warnings: tuple[Problem, ...] = ()
    items: int = 0
    hidden: int = 0
    notes: Literal["footnotes", "comments"] = "footnotes"
    before: "tuple[Statement, ...]" = ()
    origins: "Mapping[Origin, Origin]" = field(default_factory=dict)
    archival: bool = False
    endings: "Mapping[str, Ending]" = field(default_factory=dict)
    final: bool = False


@dataclass(frozen=True, slots=True)
class Written:
    """A written document: its bytes, its pages and the page of each anchor (None, empty: the format has no pages).

    ``endings`` are as in a StyledBrief.
    """

    data: bytes
    pages: int | None = None
    page_numbers: Mapping[str, int] = field(default_factory=dict)
    warnings: tuple[Problem, ...] = ()
    endings: "Mapping[str, Ending]" = field(default_factory=dict)
