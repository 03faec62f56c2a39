"""A brief before it is dressed: what is said, in which order, on whose word."""

from dataclasses import dataclass
from typing import Literal

from publisher.errors import Problem
from publisher.model.items import Item


@dataclass(frozen=True, slots=True)
class SourceRef:
    """A source as the outline names it: ``path`` as resolved, the rest what the outline says (empty: not said)."""

    id: str
    path: str
    label: str = ""
    region: str = ""
    date: str = ""
    publisher: str = ""


@dataclass(frozen=True, slots=True)
class Point:
    """One item as the brief states it, and the source it comes from; ``words`` empty: in its evidence's own words."""

    item: Item
    source: SourceRef
    words: str = ""


@dataclass(frozen=True, slots=True)
class PointGroup:
    """Points under one lead phrase; None: points that stand alone."""

    lead: str | None
    points: tuple[Point, ...]


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
    """The editor's words on a section."""

    text: str


@dataclass(frozen=True, slots=True)
class PointList:
    """Points of one kind; ``title`` names the list (主要目标) or is empty."""

    kind: Literal["goal", "measure", "metric"]
    title: str
    groups: tuple[PointGroup, ...]


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
    """Rows of cells under columns; ``caption`` without its number."""

    caption: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class Summary:
    """The opening box: the most telling goals, and metrics as short lines."""

    title: str
    points: tuple[Point, ...]


Block = Heading | Text | Note | PointList | Table | Summary


@dataclass(frozen=True, slots=True)
class Brief:
    """One audience's brief.  ``evidence``: where the words behind each point are shown."""

    name: str
    title: str
    subtitle: str
    audience: str
    issuer: str
    blocks: tuple[Block, ...]
    sources: tuple[SourceRef, ...]
    evidence: Literal["appendix", "none"] = "appendix"
    contents: bool = True
    tidy: bool = True
    warnings: tuple[Problem, ...] = ()
