"""outlines/*.yaml -> Outline: every mistake gathered before anything is raised."""

import posixpath
from dataclasses import dataclass, field
from typing import get_args

from publisher.errors import Problem, PublisherError, suggest
from publisher.model import Kind, Outline, Pick, SectionPlan, SourceRef, SummaryPlan
from publisher.model.outline import EvidenceAt
from publisher.outline.indicators.names import known_names
from publisher.outline.labels import LABELS
from publisher.outline.language import additions, chart_plans, comparisons, picks, refs, selectors, thesaurus
from publisher.outline.language.entries import Entries
from publisher.outline.language.inherit import ReadText, document
from publisher.outline.language.json_schema import OUTLINE, SECTION, SUMMARY
from publisher.outline.language.refs import ListFiles, check_id
from publisher.outline.language.tree import Holds, Tree, held, is_inside, tree_of
from publisher.outline.language.variables import expanded
from publisher.source import Place
from publisher.yamls import Checker, Node

DEEPEST = 4
_STYLE = "gongwen"
_EVIDENCE: tuple[EvidenceAt, ...] = get_args(EvidenceAt)


@dataclass(frozen=True, slots=True)
class _Files:
    """How files are read and listed, and where they must lie."""

    read_text: ReadText
    list_files: ListFiles | None
    tree: Tree


@dataclass(frozen=True, slots=True)
class _Scope:
    """What sections may refer to, and the ids they have taken so far."""

    named: selectors.Named
    sources: tuple[SourceRef, ...]
    checker: Checker
    taken: dict[str, Place] = field(default_factory=dict)

    def labels(self) -> dict[str, str]:
        return {ref.id: ref.label or ref.region for ref in self.sources if ref.label or ref.region}


def load(
    path: str,
    read_text: ReadText,
    list_files: ListFiles | None = None,
    allow_outside: bool = False,
    holds: Holds = is_inside,
) -> Outline:
    """The outline at ``path`` with all that it extends; raises PublisherError with all that ``read`` finds wrong."""
    outline, mistakes = read(path, read_text, list_files, allow_outside, holds)
    if mistakes:
        raise PublisherError(mistakes)
    return outline


def read(
    path: str,
    read_text: ReadText,
    list_files: ListFiles | None = None,
    allow_outside: bool = False,
    holds: Holds = is_inside,
) -> tuple[Outline, tuple[Problem, ...]]:
    """The outline at ``path`` with all that it extends, as far as it can be told, and all mistakes of the files in
    their order.

    ``read_text`` gives a file's text by its path, ``list_files`` the paths that match a pattern (``articles/*.txt``,
    as seen from where ``path`` is); without it patterns are mistakes.  Every file that the outline names must lie in
    the parent folder of the outline's own folder or below it (for outlines/x.yaml: beside outlines/), unless
    ``allow_outside``; ``holds`` tells whether a path lies in a folder, by default without following links.  Raises
    PublisherError where nothing can be told, for a file is not there or no YAML; what ``read_text`` raises as OSError
    or UnicodeError is reported where the file was asked for.
    """
    checker = Checker({})
    tree = Tree(tree_of(path), None if allow_outside else holds)
    root = expanded(document(path, read_text, tree, checker), checker)
    top = Entries(root, OUTLINE, "an outline", checker)
    outline = _outline(path, top, _Files(read_text, list_files, tree))
    order = list(checker.texts)
    checker.problems.sort(key=lambda found: _rank(found.place, order))
    return outline, tuple(dict.fromkeys(checker.problems))


def _rank(place: Place | None, order: list[str]) -> tuple[int, int, int]:
    if place is None:
        return len(order), 0, 0
    return order.index(place.path), place.line or 0, place.column or 0


def _outline(path: str, top: Entries, files: _Files) -> Outline:
    found = refs.read(top, files.list_files, files.tree)
    sources = tuple(found.refs.values())
    named = {name: (name,) for name in found.refs} | found.groups
    scope = _Scope(selectors.Doubtful(named) if found.doubtful else named, sources, top.checker)
    return Outline(
        name=posixpath.basename(path).removesuffix(".yaml").removesuffix(".yml"),
        path=path,
        title=top.needed("title", "未来五年重点工作要点"),
        sources=sources,
        sections=_sections(top, scope),
        labels=_labels(top),
        subtitle=top.text("subtitle"),
        audience=top.text("audience"),
        issuer=top.text("issuer"),
        style=_style(top, files.tree),
        style_place=top.nodes["style"].place if "style" in top.nodes else None,
        summary=_summary(top, scope),
        masthead=additions.masthead(top),
        evidence=top.choice("evidence", _EVIDENCE, "appendix"),
        contents=top.flag("contents", True),
        tidy=top.flag("tidy", True),
        glossary=additions.glossary(top),
        reworded=additions.reworded(top),
        secrets=additions.secrets(top),
        excluded=additions.exclusions(top),
        thesaurus=(*thesaurus.read(top, files.read_text, files.tree), *known_names()),
        places=found.places,
        files=found.files,
        texts=top.checker.texts,
    )


def _style(top: Entries, tree: Tree) -> str:
    """The style's name; what looks like a path is resolved against the file that says it."""
    name = top.text("style") or _STYLE
    if "/" not in name and not name.endswith((".yaml", ".yml")):
        return name
    path, place = top.path("style"), top.nodes["style"].place
    return path if held(path, place, tree, top.checker) else _STYLE


def _labels(top: Entries) -> dict[str, str]:
    if "labels" not in top.nodes:
        return dict(LABELS)
    entries = Entries(top.nodes["labels"], LABELS.keys(), "labels", top.checker)
    return {key: entries.text(key, default) for key, default in LABELS.items()}


def _summary(top: Entries, scope: _Scope) -> SummaryPlan | None:
    node = top.nodes.get("summary")
    if node is None or node.value == "none":
        return None
    entries = Entries(node, SUMMARY, "summary", top.checker)
    goals, metrics = (
        _known_regions(picks.read(entries.nodes.get(key), key, top.checker, None, "summary"), scope)
        for key in ("goals", "metrics")
    )
    return SummaryPlan(entries.text("title"), goals, metrics)


def _sections(top: Entries, scope: _Scope) -> tuple[SectionPlan, ...]:
    if "sections" not in top.nodes:
        top.checker.error(top.place, "an outline needs sections")
        return ()
    return tuple(_section(node, 1, scope) for node in top.list("sections"))


def _section(node: Node, level: int, scope: _Scope) -> SectionPlan:
    """One section and those below it; all sections' ids must differ."""
    entries = Entries(node, SECTION, "a section", scope.checker)
    name = entries.text("id")
    _take_id(name, node, scope)
    if level > DEEPEST:
        scope.checker.error(node.place, f"sections stand at most {DEEPEST} deep", "move it up a level")
    goals, measures, metrics = (_pick(entries, key, node, scope) for key in picks.KINDS)
    comparison = comparisons.read(entries.nodes["compare"], scope.checker) if "compare" in entries.nodes else None
    note, note_source = additions.note(entries, scope.labels())
    return SectionPlan(
        id=name,
        title=entries.needed("title", "科技创新"),
        place=node.place,
        selectors=selectors.read(entries.nodes["from"], scope.named, scope.checker) if "from" in entries.nodes else (),
        goals=goals,
        measures=measures,
        metrics=metrics,
        show=_shown(entries),
        comparison=comparison,
        chart=chart_plans.read(entries.nodes["chart"], scope.checker) if "chart" in entries.nodes else None,
        text=entries.texts("text"),
        note=note,
        note_source=note_source,
        items=additions.items(entries, scope.labels()),
        excluded=additions.exclusions(entries),
        sections=tuple(_section(child, level + 1, scope) for child in entries.list("sections")),
    )


def _take_id(name: str, node: Node, scope: _Scope) -> None:
    check_id(name, node.place, scope.checker)
    if name and name in scope.taken:
        first = f"first in line {scope.taken[name].line}"
        scope.checker.error(node.place, f"the section {name!r} stands twice", first)
    scope.taken[name] = node.place


def _shown(entries: Entries) -> tuple[Kind, ...]:
    """The kinds named first come first."""
    named = entries.choices("show", picks.KINDS)
    return tuple(picks.KINDS[key] for key in dict.fromkeys((*named, *picks.KINDS)))


def _pick(entries: Entries, key: str, node: Node, scope: _Scope) -> Pick | None:
    """A section with ``from`` takes all of every kind unless it says otherwise."""
    usual = picks.usual(key, node) if "from" in entries.nodes else None
    said = entries.nodes.get(key)
    if said and not {"from", "items"} & entries.nodes.keys() and said.value not in ("none", 0):
        scope.checker.error(said.place, f"{key} of a section without 'from'", "for instance  from: [plan]")
    return _known_regions(picks.read(entries.nodes.get(key), key, entries.checker, usual), scope)


def _known_regions(pick: Pick | None, scope: _Scope) -> Pick | None:
    """The Pick; a region that no source has is reported, unless sources are missing that may have it."""
    regions = dict.fromkeys(ref.region for ref in scope.sources if ref.region)
    for region in pick.regions if pick else ():
        if pick and region not in regions and not isinstance(scope.named, selectors.Doubtful):
            hint = suggest(region, regions) or "sources tell it:  region: 海门区"
            scope.checker.error(pick.place, f"no source is of the region {region[:60]!r}", hint)
    return pick
