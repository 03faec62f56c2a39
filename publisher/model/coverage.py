"""What became of the items of the articles in a brief: printed where, or left out and why."""

from dataclasses import dataclass
from typing import Literal

from publisher.model.article import Article
from publisher.model.brief import SourceRef
from publisher.model.items import Item, Items

Reason = Literal["unselected", "unasked", "filtered", "fragment", "limited", "repeated"]


@dataclass(frozen=True, slots=True)
class SectionRef:
    """A section of the brief by its id in the outline and its title."""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a section leaves an item out.

    unasked: it takes none of this kind; filtered: not what its filters ask for, or kept out; fragment: torn out
    of its sentence; limited: beyond its limit; repeated: ``instead`` says the same, in this section or before it.
    ``section`` None stands with unselected: no section draws on the item's place.
    """

    reason: Reason
    section: SectionRef | None = None
    instead: Item | None = None


@dataclass(frozen=True, slots=True)
class Fate:
    """One item: the sections that print it and whether the summary does.

    ``refusals`` are told where no section prints it, those that came nearest to it first.
    """

    item: Item
    printed: tuple[SectionRef, ...] = ()
    summarised: bool = False
    refusals: tuple[Refusal, ...] = ()


@dataclass(frozen=True, slots=True)
class Covered:
    """One article with the fates of its items: goals, measures, metrics, each kind as found."""

    source: SourceRef
    article: Article
    items: Items
    fates: tuple[Fate, ...]


@dataclass(frozen=True, slots=True)
class Coverage:
    """A brief's articles in the outline's order; ``sections`` are those of the outline, whether printed or not."""

    name: str
    title: str
    sections: tuple[SectionRef, ...]
    articles: tuple[Covered, ...]
