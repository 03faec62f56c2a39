"""What corrections are made to, and an item on its way to be made."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from publisher.correct.passages import Passage
from publisher.model import Article, Evidence, Goal, Item, Items, Measure, Metric
from publisher.model.outline import Kind
from publisher.source import Place

NOUNS: dict[Kind, type[Item]] = {"goal": Goal, "measure": Measure, "metric": Metric}
PREFIXES: dict[Kind, str] = {"goal": "g", "measure": "m", "metric": "k"}


@dataclass(frozen=True, slots=True)
class Material:
    """An article, what was found in it, its paragraphs as they are compared, and the finder."""

    article: Article
    items: Items
    passages: tuple[Passage, ...]
    find: Callable[[Article], Items]


@dataclass(frozen=True, slots=True)
class Draft:
    """An item to be made: ``old`` is what it was found as, None where it was not found."""

    kind: Kind
    evidence: Evidence
    fields: Mapping[str, Any]
    place: Place
    old: Item | None = None


def kind_of(item: Item) -> Kind:
    """The kind of the item."""
    return next(kind for kind, noun in NOUNS.items() if isinstance(item, noun))


def every(items: Items) -> tuple[Item, ...]:
    """All items, kind after kind."""
    return (*items.goals, *items.measures, *items.metrics)


def position(evidence: Evidence) -> tuple[int, int, int, int]:
    """Where the words stand in their article: what the items of a kind are in order of."""
    return evidence.section, evidence.paragraph, evidence.start, evidence.end
