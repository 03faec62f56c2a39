"""Outline + articles + items -> Brief."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from publisher.model import (
    Article,
    Block,
    Brief,
    FromTopic,
    Heading,
    Items,
    Kind,
    Note,
    Outline,
    Pick,
    Point,
    PointList,
    SectionPlan,
    Selector,
    SourceRef,
    Table,
    Text,
)
from publisher.outline.choose import choose
from publisher.outline.compare import comparison_table
from publisher.outline.desk import Desk, candidates, everything
from publisher.outline.lists import point_lists
from publisher.outline.select import Passage, select
from publisher.outline.summary import summary
from publisher.outline.tables import metrics_table
from publisher.yamls import Checker

_DEEPEST = 4


def fill(outline: Outline, articles: Mapping[str, Article], items: Mapping[str, Items]) -> Brief:
    """The brief that the outline describes; ``articles`` and ``items`` by source id.

    No item stands in two sections (the first that takes it keeps it; the summary and comparisons repeat).  Warnings
    tell of sections left out because they are empty, of sources not used and selectors without yield.  Raises
    PublisherError with all places of the outline that ask for headings or sections which an article has not.
    """
    desk = Desk(outline, articles, items, _sources(outline, articles), Checker(dict(outline.texts)))
    blocks = tuple(block for plan in outline.sections for block in _section(plan, 1, desk))
    desk.checker.raise_problems()
    opening = summary(outline, desk)
    _warn_of_unused(blocks, desk)
    return Brief(
        name=outline.name,
        title=outline.title,
        subtitle=outline.subtitle,
        audience=outline.audience,
        issuer=outline.issuer,
        blocks=(opening, *blocks) if opening else blocks,
        sources=tuple(desk.sources.values()),
        evidence=outline.evidence,
        contents=outline.contents,
        tidy=outline.tidy,
        warnings=tuple(desk.warnings),
    )


def _sources(outline: Outline, articles: Mapping[str, Article]) -> dict[str, SourceRef]:
    """The sources by id; one without a label goes by its region or else its article's title."""
    return {
        ref.id: replace(ref, label=ref.label or ref.region or articles[ref.id].title or ref.id)
        for ref in outline.sources
    }


def _section(plan: SectionPlan, level: int, desk: Desk) -> list[Block]:
    """Heading and content of a section and those below it; nothing, and a warning, where the articles give none.

    A section of the editor's own words stands without articles; words about what was not found do not.
    """
    drawn = list(_drawn(plan, desk))
    below = [block for child in plan.sections for block in _section(child, level + 1, desk)]
    own_words_only = not (plan.selectors or plan.comparison or plan.sections) and (plan.text or plan.note)
    if not drawn and not below and not own_words_only:
        desk.warn(plan.place, f"section {plan.id!r} is empty and was left out")
        return []
    texts = (Text(text) for text in plan.text)
    notes = (Note(text) for text in (plan.note,) if text)
    return [Heading(plan.id, plan.title, min(level, _DEEPEST)), *texts, *drawn, *notes, *below]


def _drawn(plan: SectionPlan, desk: Desk) -> Iterator[Block]:
    """What a section takes from the articles: goals, measures, metrics, a comparison."""
    passages = [passage for selector in plan.selectors for passage in _selected(selector, plan, desk)]
    several = len({passage.source for passage in passages}) > 1
    for pick in _picks(plan):
        points = choose(pick, candidates(pick.kind, passages, desk), desk)
        if points:
            yield from _printed(pick, points, _title(plan, pick, desk), several, desk)
    if plan.comparison:
        points = candidates("metric", passages, desk) if plan.selectors else tuple(everything("metric", desk))
        table = comparison_table(plan.comparison, points, desk)
        yield from [table] if table else []


def _picks(plan: SectionPlan) -> list[Pick]:
    """What the section takes, in the order in which it is printed."""
    asked = {"goal": plan.goals, "measure": plan.measures, "metric": plan.metrics}
    return [pick for kind in plan.show if (pick := asked[kind])]


def _title(plan: SectionPlan, pick: Pick, desk: Desk) -> str:
    """A list goes by its label; a table, which may be cited from elsewhere, by its section's title too."""
    label = desk.outline.labels[f"{pick.kind}s"]
    return pick.title or (plan.title + label if pick.form == "table" else label)


def _printed(
    pick: Pick, points: Sequence[Point], title: str, several: bool, desk: Desk
) -> tuple[PointList | Table, ...]:
    if pick.form == "table":
        return (metrics_table(title, pick, points, desk.outline.labels),)
    return point_lists(title, pick, points, several)


def _selected(selector: Selector, plan: SectionPlan, desk: Desk) -> tuple[Passage, ...]:
    """The selector's passages; a warning where nothing that the section asks for stands in them."""
    passages = select(selector, desk.articles, desk.checker)
    kinds = _kinds(plan)
    if not passages and isinstance(selector, FromTopic):
        desk.warn(selector.place, f"no passage speaks of {', '.join(selector.words)}")
    elif kinds and not any(candidates(kind, passages, desk) for kind in kinds):
        desk.warn(selector.place, f"there are no {' and no '.join(f'{kind}s' for kind in kinds)} here")
    return passages


def _kinds(plan: SectionPlan) -> list[Kind]:
    kinds = [pick.kind for pick in _picks(plan)]
    return [*kinds, "metric"] if plan.comparison and not plan.metrics else kinds


def _warn_of_unused(blocks: Iterable[Block], desk: Desk) -> None:
    used = {point.source.id for block in blocks for point in _points(block)}
    for name in desk.sources:
        if name not in used:
            desk.warn(desk.outline.places[name], f"no part of the brief draws on {name!r}")


def _points(block: Block) -> Iterator[Point]:
    if isinstance(block, PointList):
        yield from (point for group in block.groups for point in group.points)
    if isinstance(block, Table):
        yield from (point for row in block.rows for cell in row for point in cell.points)
