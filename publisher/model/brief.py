"""A brief before it is dressed: what is said, in which order, on whose word."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

from publisher.errors import Problem
from publisher.model.items import Item, Metric

HIDDEN = "××"  # what stands in the place of hidden words


class Verbatim(str):
    """Words that are printed as they stand, by no house rule: an editor wrote them so."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class SourceRef:
    """A source as the outline names it: ``path`` as resolved, the rest what the outline says (empty: not said).

    ``corrections`` is the path of the file that corrects it; empty: the one beside it, if there is one.
    """

    id: str
    path: str
    label: str = ""
    region: str = ""
    date: str = ""
    publisher: str = ""
    corrections: str = ""


@dataclass(frozen=True, slots=True)
class Point:
    """One item as the brief states it, and the source it comes from; ``words`` empty: in its evidence's own words.

    ``also`` are points of other sources that say the same: their words are cited with this one's.  ``variant`` counts
    from 0 the points that say the same only because what sets them apart is hidden.  ``growth`` is told with a metric
    that tells how much there is: by how much that grew.  ``body`` is the part of the source's region that its sentence
    is about (三星镇 in the plan of a district), empty for the region itself.
    """

    item: Item
    source: SourceRef
    words: str = ""
    also: tuple["Point", ...] = ()
    variant: int = 0
    growth: Metric | None = None
    body: str = ""


@dataclass(frozen=True, slots=True)
class Remark:
    """A statement of the editor's own: no article states it, so it carries no mark.

    ``source`` tells in words where it is from (内部材料), empty: not said.
    """

    text: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class PointGroup:
    """Points under one lead phrase; None: points that stand alone.  ``remarks`` are listed after the points."""

    lead: str | None
    points: tuple[Point, ...]
    remarks: tuple[Remark, ...] = ()


@dataclass(frozen=True, slots=True)
class Heading:
    """A section's title; ``level`` counts from 1; ``id`` is the section's own in the outline, unique in the brief."""

    id: str
    text: str
    level: int


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph of the outline's own."""

    text: str


@dataclass(frozen=True, slots=True)
class Note:
    """The editor's words on a section; ``source`` tells in words where they are from, empty: not said."""

    text: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class PointList:
    """Points of one kind; ``title`` names the list (主要目标) or is empty.

    ``continues``: it is counted on from the list of its kind before it, which a paragraph interrupts; that one
    ``goes_on``.
    """

    kind: Literal["goal", "measure", "metric"]
    title: str
    groups: tuple[PointGroup, ...]
    continues: bool = False
    goes_on: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """A table column; ``weight`` is its share of the width beside the other columns'."""

    title: str
    align: Literal["left", "center", "right"] = "left"
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell's text and the points it rests on (they are cited after the text)."""

    text: str
    points: tuple[Point, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells under columns; ``caption`` without its number.

    ``lines`` are what an editor wrote between the two (单位：亿元): kind, text or caption, and words.
    """

    caption: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    lines: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Summary:
    """The opening box: the most telling goals, and metrics as short lines."""

    title: str
    points: tuple[Point | Remark, ...]


@dataclass(frozen=True, slots=True)
class Series:
    """One row of values of a chart, a value for each category, told with all its digits (5.0); None: not told.

    ``bounds`` are the words around each (超过{}), empty where it is told outright; none at all: all are.
    """

    name: str
    values: tuple[Decimal | None, ...]
    bounds: tuple[str, ...] = ()

    def worded(self, place: int, number: str) -> str:
        """A value's number with the words around it."""
        words = self.bounds[place] if self.bounds else ""
        return words.replace("{}", number) if words else number


@dataclass(frozen=True, slots=True)
class Chart:
    """Values as a picture; ``caption`` without its number, ``unit`` shared by all values, ``points`` cited after it.

    ``progress`` shows each category's first series as the share it is of the second (its target).
    """

    caption: str
    kind: Literal["bar", "column", "line", "progress"]
    unit: str
    categories: tuple[str, ...]
    series: tuple[Series, ...]
    points: tuple[Point, ...] = ()


@dataclass(frozen=True, slots=True)
class Masthead:
    """The head of a serial briefing, 简报 (``jianbao``) or 专报 (``zhuanbao``), or of a formal document (``gongwen``).

    ``name`` large (工作简报), ``number`` as printed (第5期, 海政发〔2026〕5号), ``to`` whom a 专报 or 公文 is addressed
    (主送), empty: nobody; ``copies`` the end block's lines: ``("报", "区委、区政府领导")``.

    ``serial`` is the copy's own number (份号), ``secrecy`` 密级和保密期限, ``urgency`` 紧急程度, ``signer`` 签发人,
    ``printer`` 印发机关, ``printed`` its date where that is not the brief's; empty: not said.
    """

    profile: Literal["jianbao", "zhuanbao", "gongwen"]
    name: str
    number: str = ""
    to: str = ""
    copies: tuple[tuple[str, str], ...] = ()
    serial: str = ""
    secrecy: str = ""
    urgency: str = ""
    signer: str = ""
    printer: str = ""
    printed: str = ""


Block = Heading | Text | Note | PointList | Table | Chart | Summary


@dataclass(frozen=True, slots=True)
class Brief:
    """One audience's brief.

    ``evidence``: where the words behind each point are shown.  ``hidden`` counts the places of its text that are
    shown as ××.  ``rewordings`` are an editor's words for what the style says (masthead, appendix title), by the
    origins of the styled paragraphs; empty words: nothing is said there.
    """

    name: str
    title: str
    subtitle: str
    audience: str
    issuer: str
    blocks: tuple[Block, ...]
    sources: tuple[SourceRef, ...]
    evidence: Literal["appendix", "footnotes", "comments", "none"] = "appendix"
    contents: bool = True
    tidy: bool = True
    warnings: tuple[Problem, ...] = ()
    hidden: int = 0
    masthead: Masthead | None = None
    rewordings: Mapping[tuple[int | str, ...], str] = field(default_factory=dict)
