"""Differences -> sections and words in colour on a terminal, tab-separated lines in a pipe, JSON for programs."""

import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence

from rich.console import Console
from rich.text import Text

from publisher.edits.naming.kinds import APPENDIX
from publisher.model import Difference, Differences, Stretch

_SIGNS = {"change": ("~", "yellow"), "delete": ("-", "red"), "insert": ("+", "green"), "move": (">", "cyan")}
_LOOKS = {"same": "", "delete": "red strike", "insert": "green underline"}
_BRACKETS = {"same": "{}", "delete": "[-{}-]", "insert": "{{+{}+}}"}
_COUNTED = {"change": "changed", "insert": "added", "delete": "deleted", "move": "moved"}


def show(told: Differences) -> None:
    """The differences of all but the appendix of sources, which follows from the rest."""
    console = Console(highlight=False)
    shown = [one for one in told.differences if one.kind not in APPENDIX]
    if not console.is_terminal:
        sys.stdout.writelines(_line(one) + "\n" for one in shown)
        sys.stdout.flush()
        return
    for section, group in _by_section(shown):
        console.print(Text(section or "（卷首）", "bold"))
        for one in group:
            console.print(_said(one))
    console.print(_counts(shown), style="dim")


def _by_section(shown: Sequence[Difference]) -> Iterator[tuple[str, list[Difference]]]:
    """Each section once, though what went and what came may stand between each other."""
    for section in dict.fromkeys(one.section for one in shown):
        yield section, [one for one in shown if one.section == section]


def data(told: Differences) -> None:
    """All differences as one JSON document."""
    record = {"before": told.before, "after": told.after, "differences": [_record(one) for one in told.differences]}
    sys.stdout.write(json.dumps(record, ensure_ascii=False, indent=1) + "\n")


def _line(one: Difference) -> str:
    words = "".join(_BRACKETS[part.operation].format(part.text) for part in _parts(one))
    fields = (one.operation, one.section, one.kind, words, one.figures)
    return "\t".join(" ".join(field.split()) for field in fields).rstrip("\t")


def _said(one: Difference) -> Text:
    """``  ~ goal  …``: words that are all new or all gone are only coloured."""
    sign, colour = _SIGNS[one.operation]
    line = Text.assemble(("  " + sign, f"bold {colour}"), (f" {one.kind:<8} ", "dim"))
    for part in one.stretches:
        line.append(part.text, _LOOKS[part.operation])
    if one.operation == "move":
        line.append(f"  → after “{one.follows[:16]}…”" if one.follows else "  → to the front", "cyan")
    if one.figures:
        line.append(f"  {one.figures}", "bold magenta")
    return line


def _parts(one: Difference) -> Sequence[Stretch]:
    """The words of a line in a pipe: brackets mark what differs within a statement, the operation tells the rest."""
    if one.operation in ("insert", "delete"):
        return [Stretch("same", "".join(part.text for part in one.stretches))]
    return one.stretches


def _counts(shown: Sequence[Difference]) -> str:
    counted: Counter[str] = Counter(one.operation for one in shown)
    told = [f"{counted[operation]} {word}" for operation, word in _COUNTED.items() if counted[operation]]
    figures = sum(bool(one.figures) for one in shown)
    told += [f"{figures} with other figures"] if figures else []
    return ", ".join(told) or "no differences"


def _record(one: Difference) -> dict[str, object]:
    return {
        "operation": one.operation,
        "section": one.section,
        "kind": one.kind,
        "before": "".join(part.text for part in one.stretches if part.operation != "insert"),
        "after": "".join(part.text for part in one.stretches if part.operation != "delete"),
        "stretches": [[part.operation, part.text] for part in one.stretches],
        "follows": one.follows,
        "figures": one.figures,
    }
