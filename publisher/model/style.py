"""A style: every measure of the page and every role's look, the same for Word and PDF."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

FaceName = Literal["song", "hei", "kai", "fangsong", "title"]
Align = Literal["left", "center", "right", "both"]


@dataclass(frozen=True, slots=True)
class Page:
    """Paper and margins in mm.  ``lines`` x ``chars`` is the body's grid (GB/T 9704: 22 x 28), None: no grid."""

    width: float
    height: float
    top: float
    bottom: float
    left: float
    right: float
    header: float
    footer: float
    lines: int | None = None
    chars: int | None = None


@dataclass(frozen=True, slots=True)
class Face:
    """A typeface role by the names Word knows: ``east_asian`` and ``latin`` families, ``alternative`` for the first."""

    name: str
    east_asian: str
    latin: str
    alternative: str = ""


@dataclass(frozen=True, slots=True)
class Role:
    """A paragraph role's look.

    ``size``, ``line`` (exact pitch), ``before``, ``after`` in points; ``first``, ``left``, ``right`` indents in
    characters of this role (a negative ``first`` hangs); ``colour`` as RRGGBB; ``outline`` the heading level it makes
    (1-4) or None; ``number`` a pattern that holds a sample numeral (``一、`` ``（一）`` ``1.`` ``（1）`` ``①``) or a
    bullet, empty: none; ``word`` the Word style's name (a built-in name in English, localised by Word);
    ``rule_above``, ``rule_below`` rules over the whole width, in points (0: none), ``rule_gap`` points off the text.
    ``foot``: it stands at the foot of the text area of the brief's last page.
    """

    name: str
    face: str
    size: float
    line: float
    colour: str = "000000"
    align: Align = "both"
    first: float = 0.0
    left: float = 0.0
    right: float = 0.0
    before: float = 0.0
    after: float = 0.0
    bold: bool = False
    keep_next: bool = False
    outline: int | None = None
    number: str = ""
    word: str = ""
    rule_above: float = 0.0
    rule_below: float = 0.0
    rule_colour: str = "000000"
    rule_gap: float = 4.0
    foot: bool = False


@dataclass(frozen=True, slots=True)
class CharacterRole:
    """A run's look on top of its paragraph's: None keeps the paragraph's.  ``size`` is relative (0.7 = 70 %)."""

    name: str
    face: str | None = None
    colour: str | None = None
    bold: bool = False
    superscript: bool = False
    size: float = 1.0
    word: str = ""


@dataclass(frozen=True, slots=True)
class TableLook:
    """Rules in points and RRGGBB; fills RRGGBB or empty; ``padding`` beside, ``padding_y`` above and below, points."""

    rule: float
    rule_colour: str
    line: float
    line_colour: str
    head_fill: str = ""
    band_fill: str = ""
    padding: float = 4.0
    padding_y: float = 2.0


@dataclass(frozen=True, slots=True)
class Margin:
    """The header's or footer's text with ``{title}`` ``{page}`` ``{pages}`` ``{audience}`` ``{issuer}`` ``{date}``
    ``{section}`` (the page's heading of level 1).

    ``align`` ``outer`` is right on odd pages and left on even ones.  ``rule`` in points (0: none) on the body's side.
    """

    text: str
    align: Literal["left", "center", "right", "outer"] = "center"
    rule: float = 0.0
    rule_colour: str = "000000"
    first_page: bool = True


@dataclass(frozen=True, slots=True)
class FontFile:
    """A font file that stands for a face in PDF: ``index`` a collection's member, ``axes`` a variable font's pins."""

    face: str
    bold: bool
    path: str
    index: int = 0
    axes: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Style:
    """Everything the writers know of looks.

    ``roles`` hold at least: title subtitle body heading1 heading2 heading3 heading4 lead goal measure metric list_title
    note summary_title summary table_caption table_head table_cell figure_caption contents_title contents1 contents2
    appendix_title evidence_source evidence footnote header footer, and of serial briefings masthead_audience
    masthead_name masthead_number masthead_line addressee copies.  ``characters``: strong number mark link source
    signer.  ``palette`` colours a chart's series by turns.  ``cover``: the title has a page of its own;
    ``appendix_follows``: the appendix has none.
    ``box_fill``, ``box_rule_colour`` (RRGGBB or empty), ``box_rule``, ``box_padding`` (points) draw the summary's box.
    """

    name: str
    page: Page
    faces: Mapping[str, Face]
    roles: Mapping[str, Role]
    characters: Mapping[str, CharacterRole]
    table: TableLook
    header: Margin
    footer: Margin
    box_fill: str = ""
    box_rule_colour: str = ""
    box_rule: float = 0.0
    box_padding: float = 6.0
    palette: tuple[str, ...] = ("1F4E9C", "C0504D", "7F9F3F", "7F6084", "D98F2B", "4BACC6")
    cover: bool = False
    appendix_follows: bool = False
    origins: Mapping[str, str] = field(default_factory=dict)
