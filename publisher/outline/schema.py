"""outlines/*.yaml -> Outline: every mistake gathered before anything is raised."""

import posixpath
from collections.abc import Callable, Collection
from typing import get_args

from publisher.model import Kind, Outline, Pick, SectionPlan, SummaryPlan
from publisher.model.outline import EvidenceAt
from publisher.outline import comparisons, picks, refs, selectors
from publisher.outline.entries import Entries
from publisher.outline.inherit import document, resolve
from publisher.outline.labels import LABELS
from publisher.outline.refs import check_id
from publisher.source import Place
from publisher.yamls import Checker, Node

_TOP = (
    "extends", "title", "subtitle", "audience", "issuer", "style", "sources", "labels", "summary", "contents", "tidy",
    "evidence", "sections", "order",
)  # fmt: skip
_SECTION = ("id", "title", "from", "goals", "measures", "metrics", "show", "compare", "text", "note", "sections")
_STYLE = "gongwen"
_EVIDENCE: tuple[EvidenceAt, ...] = get_args(EvidenceAt)


def load(path: str, read_text: Callable[[str], str]) -> Outline:
    """The outline at ``path`` with all that it extends; ``read_text`` gives a file's text by its path.

    Raises PublisherError with all mistakes of the files, in their order; what ``read_text`` raises as OSError or
    UnicodeError is reported where the file was asked for.
    """
    checker = Checker({})
    root = document(path, read_text, checker)
    outline = _outline(path, Entries(root, _TOP, "an outline", checker))
    order = list(checker.texts)
    checker.problems.sort(key=lambda found: _rank(found.place, order))
    checker.raise_problems()
    return outline


def _rank(place: Place | None, order: list[str]) -> tuple[int, int, int]:
    if place is None:
        return len(order), 0, 0
    return order.index(place.path), place.line or 0, place.column or 0


def _outline(path: str, top: Entries) -> Outline:
    sources, places = refs.read(top)
    return Outline(
        name=posixpath.basename(path).removesuffix(".yaml").removesuffix(".yml"),
        path=path,
        title=top.needed("title", "未来五年重点工作要点"),
        sources=sources,
        sections=_sections(top, places),
        labels=_labels(top),
        subtitle=top.text("subtitle"),
        audience=top.text("audience"),
        issuer=top.text("issuer"),
        style=_style(top),
        summary=_summary(top),
        evidence=top.choice("evidence", _EVIDENCE, "appendix"),
        contents=top.flag("contents", True),
        tidy=top.flag("tidy", True),
        places=places,
        texts=top.checker.texts,
    )


def _style(top: Entries) -> str:
    """The style's name; what looks like a path is resolved against the file that says it."""
    name = top.text("style", _STYLE)
    return resolve(name, top.nodes["style"].place) if "/" in name or name.endswith((".yaml", ".yml")) else name


def _labels(top: Entries) -> dict[str, str]:
    if "labels" not in top.nodes:
        return dict(LABELS)
    entries = Entries(top.nodes["labels"], LABELS.keys(), "labels", top.checker)
    return {key: entries.text(key, default) for key, default in LABELS.items()}


def _summary(top: Entries) -> SummaryPlan | None:
    node = top.nodes.get("summary")
    if node is None or node.value == "none":
        return None
    entries = Entries(node, ("title", "goals", "metrics"), "summary", top.checker)
    goals, metrics = (
        picks.read(entries.nodes.get(key), key, top.checker, None) if key in entries.nodes else None
        for key in ("goals", "metrics")
    )
    return SummaryPlan(entries.text("title"), goals, metrics)


def _sections(top: Entries, sources: Collection[str]) -> tuple[SectionPlan, ...]:
    if "sections" not in top.nodes:
        top.checker.error(top.place, "an outline needs sections")
        return ()
    places: dict[str, Place] = {}
    return tuple(_section(node, sources, places, top.checker) for node in top.list("sections"))


def _section(node: Node, sources: Collection[str], places: dict[str, Place], checker: Checker) -> SectionPlan:
    """One section and those below it; ``places`` gathers all sections' ids, which must differ."""
    entries = Entries(node, _SECTION, "a section", checker)
    name = entries.text("id")
    check_id(name, entries.place, checker)
    if name in places:
        checker.error(node.place, f"the section {name!r} stands twice", f"first in line {places[name].line}")
    places[name] = node.place
    goals, measures, metrics = (_pick(entries, key, node) for key in picks.KINDS)
    comparison = comparisons.read(entries.nodes["compare"], checker) if "compare" in entries.nodes else None
    return SectionPlan(
        id=name,
        title=entries.needed("title", "科技创新"),
        place=node.place,
        selectors=selectors.read(entries.nodes["from"], sources, checker) if "from" in entries.nodes else (),
        goals=goals,
        measures=measures,
        metrics=metrics,
        show=_shown(entries),
        comparison=comparison,
        text=entries.texts("text"),
        note=entries.text("note"),
        sections=tuple(_section(child, sources, places, checker) for child in entries.list("sections")),
    )


def _shown(entries: Entries) -> tuple[Kind, ...]:
    """The kinds named first come first."""
    named = entries.choices("show", picks.KINDS)
    return tuple(picks.KINDS[key] for key in dict.fromkeys((*named, *picks.KINDS)))


def _pick(entries: Entries, key: str, node: Node) -> Pick | None:
    """A section with ``from`` takes all of every kind unless it says otherwise; one that only compares takes none."""
    takes_all = "from" in entries.nodes and "compare" not in entries.nodes
    return picks.read(entries.nodes.get(key), key, entries.checker, picks.usual(key, node) if takes_all else None)
