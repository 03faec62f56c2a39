"""Outline + articles + items -> Coverage: what became of every item, as the filling itself noted it."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from publisher.model import (
    Article,
    Brief,
    Coverage,
    Covered,
    Fate,
    Heading,
    Item,
    Items,
    Kind,
    Outline,
    Point,
    Reason,
    Refusal,
    SectionPlan,
    SectionRef,
    Summary,
)
from publisher.outline.blocks.rewritten import points_of
from publisher.outline.desk import Desk, Draft, candidates
from publisher.outline.filling import filled

Key = tuple[str, str]
_NEAREST_FIRST: tuple[Reason, ...] = ("limited", "repeated", "fragment", "filtered", "unasked", "unselected")
_KINDS: tuple[Kind, ...] = ("goal", "measure", "metric")


@dataclass(frozen=True, slots=True)
class _Noted:
    """By source and item: the sections that print it, whether the summary does, and why other sections do not."""

    printed: Mapping[Key, list[SectionRef]]
    summarised: Collection[Key]
    refusals: Mapping[Key, list[Refusal]]


def coverage(outline: Outline, articles: Mapping[str, Article], items: Mapping[str, Items]) -> Coverage:
    """Every item's fate in the brief that the outline describes; ``articles`` and ``items`` by source id.

    Raises PublisherError as ``fill`` does.
    """
    brief, desk = filled(outline, articles, items)
    sections = {plan.id: SectionRef(plan.id, plan.title) for plan in _plans(outline.sections)}
    noted = _Noted(*_printed(brief, sections), _refusals(desk, sections))
    return Coverage(
        name=outline.name,
        title=outline.title,
        sections=tuple(sections.values()),
        articles=tuple(
            Covered(source, articles[name], items[name], tuple(_fate(name, item, noted) for item in _all(items[name])))
            for name, source in desk.sources.items()
        ),
    )


def _fate(source: str, item: Item, noted: _Noted) -> Fate:
    key = (source, item.id)
    printed = tuple(dict.fromkeys(noted.printed.get(key, ())))
    refusals = sorted(dict.fromkeys(noted.refusals.get(key, ())), key=lambda one: _NEAREST_FIRST.index(one.reason))
    return Fate(item, printed, key in noted.summarised, () if printed else tuple(refusals) or (Refusal("unselected"),))


def _plans(plans: Sequence[SectionPlan]) -> Iterator[SectionPlan]:
    for plan in plans:
        yield plan
        yield from _plans(plan.sections)


def _all(items: Items) -> tuple[Item, ...]:
    return (*items.goals, *items.measures, *items.metrics)


def _key(point: Point) -> Key:
    return point.source.id, point.item.id


def _printed(brief: Brief, sections: Mapping[str, SectionRef]) -> tuple[dict[Key, list[SectionRef]], set[Key]]:
    """The sections that print each item, and the items of the summary."""
    printed: dict[Key, list[SectionRef]] = {}
    summarised: set[Key] = set()
    here: SectionRef | None = None
    for block in brief.blocks:
        if isinstance(block, Heading):
            here = sections[block.id]
        elif here is None or isinstance(block, Summary):
            summarised |= {_key(point) for point in points_of(block)}
        else:
            for point in points_of(block):
                printed.setdefault(_key(point), []).append(here)
    return printed, summarised


def _refusals(desk: Desk, sections: Mapping[str, SectionRef]) -> dict[Key, list[Refusal]]:
    """Why each section that draws on an item's place does not print it, in the order of the sections."""
    found: dict[Key, list[Refusal]] = {}
    for draft in desk.drafts:
        here = sections[draft.plan.id]
        for point, reason, instead in draft.left:
            found.setdefault(_key(point), []).append(Refusal(reason, here, instead.item if instead else None))
        for point in _unasked(draft, desk):
            found.setdefault(_key(point), []).append(Refusal("unasked", here))
    return found


def _unasked(draft: Draft, desk: Desk) -> Iterator[Point]:
    """The items in the section's passages whose kind it takes none of."""
    taken = dict(zip(_KINDS, (draft.plan.goals, draft.plan.measures, draft.plan.metrics), strict=True))
    for kind in _KINDS:
        if taken[kind] is None:
            yield from candidates(kind, draft.passages, desk)
