"""Outline + articles + items -> Brief."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from publisher.model import (
    Article,
    Block,
    Brief,
    Chart,
    Exclusion,
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
from publisher.outline.blocks.lists import point_lists, remark_list, with_remarks
from publisher.outline.blocks.redact import redacted
from publisher.outline.blocks.rewritten import points_of, replaced, reworded, with_points, with_words
from publisher.outline.blocks.states import signed
from publisher.outline.blocks.tables import metrics_table, of_one_region
from publisher.outline.blocks.titles import title_of, unrepeated
from publisher.outline.charts.drawn import charts
from publisher.outline.choosing.picked import TABLE_ROWS, choose
from publisher.outline.choosing.summary import summary
from publisher.outline.choosing.together import together
from publisher.outline.desk import Desk, Draft, by_paragraph, candidates, everything, excludes
from publisher.outline.fitting.nowhere import warn_of_nowhere
from publisher.outline.fitting.strangers import warn_of_strangers
from publisher.outline.fitting.undated import warn_of_undated
from publisher.outline.fitting.unused import warn_if_empty, warn_of_unused
from publisher.outline.indicators.figures import comparable
from publisher.outline.indicators.matrix import comparison_table
from publisher.outline.select import Passage, excess, select
from publisher.yamls import Checker

_DEEPEST = 4
_MANY_HINT = "say more words, or  heading: /…/  if all of them are meant, or nothing for the whole article"


def fill(outline: Outline, articles: Mapping[str, Article], items: Mapping[str, Items]) -> Brief:
    """The brief that the outline describes; ``articles`` and ``items`` by source id.

    No item stands in two sections (the first that takes it keeps it; the summary and comparisons repeat); what
    several articles say alike is said once and cites them all.  Warnings tell of sections left out because they are
    empty, of sources not used and of selectors that find nothing or too much.  Raises PublisherError with all places
    of the outline that ask for headings, sections or paragraphs which an article has not.
    """
    return redacted(filled(outline, articles, items)[0], outline.secrets)


def filled(outline: Outline, articles: Mapping[str, Article], items: Mapping[str, Items]) -> tuple[Brief, Desk]:
    """The brief with nothing hidden yet, and the desk that tells how it came about; raises as ``fill`` does."""
    checker = Checker(dict(outline.texts))
    desk = Desk(outline, articles, items, _sources(outline, articles), checker, figures=by_paragraph(items))
    blocks = [block for plan in outline.sections for block in _section(plan, 1, outline.excluded, desk)]
    checker.raise_problems()
    opening = summary(outline, desk)
    cited = tuple(with_points(block, desk.with_others) for block in ([opening] if opening else []) + blocks)
    warn_of_strangers(outline, desk)
    warn_of_nowhere(outline, cited, desk)
    warn_if_empty(cited, desk)
    printed = [point for block in cited for point in points_of(block)]
    warn_of_unused(printed, desk)
    warn_of_undated(printed, desk)
    return _brief(outline, cited, desk), desk


def _brief(outline: Outline, blocks: Iterable[Block], desk: Desk) -> Brief:
    return Brief(
        name=outline.name,
        title=outline.title,
        subtitle=outline.subtitle,
        audience=outline.audience,
        issuer=outline.issuer,
        blocks=_worded(blocks, outline),
        sources=tuple(desk.sources.values()),
        evidence=outline.evidence,
        contents=outline.contents,
        masthead=outline.masthead,
        tidy=outline.tidy,
        warnings=tuple(desk.warnings),
    )


def _sources(outline: Outline, articles: Mapping[str, Article]) -> dict[str, SourceRef]:
    """The sources by id; one without a label goes by its region or else its article's title."""
    return {
        ref.id: replace(ref, label=ref.label or ref.region or articles[ref.id].title or ref.id)
        for ref in outline.sources
    }


def _worded(blocks: Iterable[Block], outline: Outline) -> tuple[Block, ...]:
    """The blocks in the words of the outline's glossary; what is cited keeps the source's own."""
    change = replaced(outline.glossary)
    told = (with_points(block, lambda point: reworded(point, change)) for block in blocks)
    return tuple(with_words(block, change) for block in told)


def _section(plan: SectionPlan, level: int, out: Sequence[Exclusion], desk: Desk) -> list[Block]:
    """Heading and content of a section and those below it; nothing, and a warning, where the articles give none.

    A section of the editor's own words stands without articles; words about what was not found do not.  What ``out``
    and the section keep out stays out of those below it as well.
    """
    out = (*out, *plan.excluded)
    drawn = list(_drawn(plan, out, desk))
    below = [block for child in plan.sections for block in _section(child, level + 1, out, desk)]
    own_words_only = not (plan.selectors or plan.comparison or plan.chart or plan.sections) and (plan.text or plan.note)
    if not drawn and not below and not own_words_only:
        _warn_of_empty(plan, desk)
        return []
    texts = (Text(text) for text in plan.text)
    notes = (Note(text, plan.note_source) for text in (plan.note,) if text)
    return [Heading(plan.id, plan.title, min(level, _DEEPEST)), *texts, *drawn, *notes, *below]


def _warn_of_empty(plan: SectionPlan, desk: Desk) -> None:
    """Tell why a section is left out, and that words of the editor's own go with it."""
    earlier, wholly = desk.repeated(plan)
    own = " and ".join(f"its {name}" for name in ("text", "note") if getattr(plan, name))
    why = f": {', '.join(map(repr, earlier))} printed {'all' if wholly else 'some'} of it before" if earlier else ""
    hints = (["what is printed once is not repeated: put the section above, or drop it"] if earlier else []) + (
        [f"to keep {own}, leave out  {', '.join(_asks(plan))}"] if own else []
    )
    message = f"section {plan.id!r} is empty and was left out{f', {own} with it' if own else ''}{why}"
    desk.warn(plan.place, message, "; ".join(hints))


def _asks(plan: SectionPlan) -> list[str]:
    """The keys by which the section asks for what articles tell."""
    asked = {"sections": plan.sections, "from": plan.selectors, "compare": plan.comparison, "chart": plan.chart}
    return [key for key, said in asked.items() if said]


def _drawn(plan: SectionPlan, out: Sequence[Exclusion], desk: Desk) -> Iterator[Block]:
    """What a section takes from the articles and has of its own: goals, measures, metrics; a comparison."""
    passages = tuple(passage for selector in plan.selectors for passage in _selected(selector, plan, desk))
    several = len({passage.source for passage in passages}) > 1
    desk.drafts.append(Draft(plan, passages))

    def kept(points: Iterable[Point]) -> list[Point]:
        return desk.passed(points, lambda point: not any(excludes(one, point.item) for one in out), "filtered")

    begun = False
    for kind in plan.show:
        pick = _pick(plan, kind)
        found = kept(candidates(kind, passages, desk)) if pick else ()
        points = choose(pick, found, desk) if pick else ()
        drawn = _printed(_settled(pick, points), points, plan, several, desk) if pick and points else ()
        shown = _joined(drawn, plan, kind, desk)
        yield from unrepeated(shown, plan, pick) if shown and pick and not begun else shown
        begun = begun or bool(shown)
    if plan.comparison or plan.chart:
        points = candidates("metric", passages, desk) if plan.selectors else tuple(everything("metric", desk))
        yield from _compared(plan, comparable(kept(points)), desk)


def _compared(plan: SectionPlan, points: Sequence[Point], desk: Desk) -> Iterator[Block]:
    table = comparison_table(plan.comparison, points, desk) if plan.comparison else None
    if table:
        yield table
    if plan.chart:
        drawn = tuple(charts(plan.chart, points, desk))
        shown = [block for block in drawn if not (desk.outline.secrets.numbers and isinstance(block, Chart))]
        if len(shown) < len(drawn):
            desk.warn(
                plan.chart.place, "a chart shows amounts, which are hidden: it is left out", "drop it:  chart: null"
            )
        yield from shown


def _joined(
    drawn: tuple[PointList | Table, ...], plan: SectionPlan, kind: Kind, desk: Desk
) -> tuple[PointList | Table, ...]:
    """What was drawn, and the editor's own of the kind with it; a table's stand after it, without a title."""
    remarks = [own.remark for own in plan.items if own.kind == kind]
    if not remarks:
        return drawn
    lists = tuple(block for block in drawn if isinstance(block, PointList))
    if drawn and not lists:
        return (*drawn, remark_list(kind, "", remarks))
    pick = _pick(plan, kind)
    return with_remarks(lists, remark_list(kind, (pick and pick.title) or desk.outline.labels[f"{kind}s"], remarks))


def _pick(plan: SectionPlan, kind: Kind) -> Pick | None:
    return plan.goals if kind == "goal" else plan.measures if kind == "measure" else plan.metrics


def _settled(pick: Pick, points: Sequence[Point]) -> Pick:
    """The Pick with its form: where the outline leaves it open, a table that would have a row or two is a list."""
    return pick if pick.form else replace(pick, form="table" if len(points) >= TABLE_ROWS else "list")


def _printed(
    pick: Pick, points: Sequence[Point], plan: SectionPlan, several: bool, desk: Desk
) -> tuple[PointList | Table, ...]:
    title = title_of(plan, pick, desk.outline.labels[f"{pick.kind}s"])
    if pick.form == "table":
        table = metrics_table(title, pick, points, desk.outline.labels)
        drawn = {passage.source: desk.sources[passage.source] for passage in desk.drafts[-1].passages}
        return (of_one_region(table, {ref.region or ref.label for ref in drawn.values()}, plan.title),)
    told = together(pick, signed(pick, points, desk), desk) if several else signed(pick, points, desk)
    return point_lists(title, pick, told, several, desk.outline.labels)


def _selected(selector: Selector, plan: SectionPlan, desk: Desk) -> tuple[Passage, ...]:
    """The selector's passages; a warning where nothing that the section asks for stands in them, or too much."""
    passages = select(selector, desk.articles, desk.checker)
    if message := excess(selector, passages, desk.articles):
        desk.warn(selector.place, message, _MANY_HINT)
    kinds = _kinds(plan)
    if not passages and isinstance(selector, FromTopic):
        joined = any("，" in word or "、" in word for word in selector.words)
        hint = "words are kept apart by half-width commas" if joined else ""
        desk.warn(selector.place, f"no passage speaks of {', '.join(selector.words)}", hint)
    elif kinds and not any(candidates(kind, passages, desk) for kind in kinds):
        missing = " and no ".join(f"{kind}s" for kind in kinds)
        desk.warn(selector.place, f"there are no {missing} {_where(passages, desk)}")
    return passages


def _where(passages: Sequence[Passage], desk: Desk) -> str:
    """Under which heading a single section stands; here, where they are several or it has none."""
    sections = {(one.source, one.section) for one in passages}
    headings = [desk.articles[source].sections[section].heading for source, section in sections]
    return f"under {headings[0]!r}" if len(headings) == 1 and headings[0] else "here"


def _kinds(plan: SectionPlan) -> list[Kind]:
    kinds = [kind for kind in plan.show if _pick(plan, kind)]
    return [*kinds, "metric"] if (plan.comparison or plan.chart) and not plan.metrics else kinds
