"""Coverage -> a table of counts a section of each article, and a list of its items."""

from collections import Counter
from collections.abc import Iterator, Sequence

from rich.console import Console

from publisher.model import Coverage, Covered, Fate, Reason, Refusal
from publisher.terminal.tables import table
from publisher.write import records

KINDS = ("goal", "measure", "metric")
MEANINGS: dict[Reason, str] = {
    "limited": "beyond the section's limit",
    "repeated": "another item says the same",
    "fragment": "torn out of its sentence",
    "filtered": "not what the section asks for, or excluded",
    "unasked": "the section takes none of this kind",
    "unselected": "no section draws on its place",
}


def counts(coverage: Coverage) -> None:
    """A row a section that has items, a sum for all: ``2/5`` are 2 printed of 5; then what keeps the others out."""
    rows = [row for covered in coverage.articles for row in _sections(covered)]
    everything = [fate for covered in coverage.articles for fate in covered.fates]
    titles = ("article", "section", *(f"{kind}s" for kind in KINDS), "left out")
    table(titles, [*rows, _row("total", "", everything)], cut="section")
    legend()


def legend() -> None:
    """What the reasons mean, on a terminal only."""
    console = Console(highlight=False)
    if console.is_terminal:
        console.print("\n".join(f"{reason:>10}  {meaning}" for reason, meaning in MEANINGS.items()), style="dim")


def items(coverage: Coverage) -> None:
    """A row an item: what it is, ``printed`` or the reason why not, the section that says so, and its words."""
    rows = [
        (covered.source.id, records.kind(fate.item), fate.item.id, *verdict(fate), fate.item.evidence.quote)
        for covered in coverage.articles
        for fate in sorted(covered.fates, key=_place)
    ]
    table(("article", "kind", "id", "outcome", "where", "words"), rows, cut="words")


def verdict(fate: Fate) -> tuple[str, str]:
    """The outcome, and the sections it comes from with the item that stands instead."""
    if fate.printed:
        return "printed", ", ".join(section.id for section in fate.printed)
    outcome = fate.refusals[0].reason
    return outcome, ", ".join(filter(None, (_where(told) for told in fate.refusals if told.reason == outcome)))


def _where(told: Refusal) -> str:
    """``innovation = m-12ab34cd``: the section, and the item that stands instead."""
    section = told.section.id if told.section else ""
    return f"{section} = {told.instead.id}" if told.instead else section


def _sections(covered: Covered) -> Iterator[tuple[str, ...]]:
    for number, section in enumerate(covered.article.sections):
        here = [fate for fate in covered.fates if fate.item.evidence.section == number]
        if here:
            yield _row(covered.source.id, section.heading or "（导语）", here)


def _row(article: str, section: str, fates: Sequence[Fate]) -> tuple[str, ...]:
    return (article, section, *(_share(kind, fates) for kind in KINDS), _reasons(fates))


def _share(kind: str, fates: Sequence[Fate]) -> str:
    own = [fate for fate in fates if records.kind(fate.item) == kind]
    return f"{sum(bool(fate.printed) for fate in own)}/{len(own)}"


def _reasons(fates: Sequence[Fate]) -> str:
    """What keeps items out, the most frequent first."""
    told = Counter(verdict(fate)[0] for fate in fates if not fate.printed)
    return ", ".join(f"{number} {reason}" for reason, number in sorted(told.items(), key=lambda one: (-one[1], one[0])))


def _place(fate: Fate) -> tuple[int, int, int]:
    evidence = fate.item.evidence
    return evidence.section, evidence.paragraph, evidence.start
