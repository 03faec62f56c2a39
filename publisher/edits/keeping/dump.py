"""Edits -> YAML text that people read, review and take entries out of: an entry an edit, a line a field."""

from collections.abc import Iterator, Sequence

from publisher.model import Anchor, Edit, Edits
from publisher.yamls import quoted, scalar

OWN = "人工补充"
_HEAD = """\
# What was edited in Word drafts of {outline!r}: publisher build replays it.
# Take an entry out to undo it; change its text to say something else.
"""
_PER_LINE = 8


def dump(edits: Edits) -> str:
    """The text of the file; the same edits give the same text."""
    lines = [_HEAD.format(outline=edits.outline).rstrip("\n"), f"outline: {scalar(edits.outline)}"]
    lines.append("edits:" if edits.edits else "edits: []")
    for edit in edits.edits:
        first, *rest = _entry(edit)
        lines += [f"  - {first}", *(f"    {line}" for line in rest)]
    lines += _pulled(edits)
    return "\n".join(lines) + "\n"


def _entry(edit: Edit) -> Iterator[str]:
    yield f"{edit.operation}: {edit.at.kind}"
    yield from _anchor(edit.at, "base" if edit.operation != "insert" else "")
    if edit.operation in ("change", "insert", "comment") and not edit.cells:
        yield f"text: {scalar(edit.text)}"
    if edit.cells:
        yield f"cells: [{', '.join(quoted(cell) for cell in edit.cells)}]"
    if edit.operation == "insert":
        yield f"source: {OWN}"
    yield from _details(edit)
    if edit.operation in ("move", "insert"):
        yield "after:" if edit.after else "after: null"
        if edit.after:
            yield f"  kind: {edit.after.kind}"
            yield from (f"  {line}" for line in _anchor(edit.after, "base"))


def _anchor(anchor: Anchor, words: str) -> Iterator[str]:
    if anchor.section:
        yield f"section: {scalar(anchor.section)}"
    if anchor.item:
        yield f"item: {scalar(anchor.item)}"
    if anchor.nth > 1:
        yield f"nth: {anchor.nth}"
    if words:
        yield f"{words}: {scalar(anchor.text)}"


def _details(edit: Edit) -> Iterator[str]:
    if edit.words:
        yield f"words: {scalar(edit.words)}"
    if edit.level:
        yield f"level: {edit.level}"
    if edit.figures:
        yield f"figures: {scalar(edit.figures)}"
    if edit.checked:
        yield "checked: true"
    if edit.author:
        yield f"by: {scalar(edit.author)}"
    if edit.date:
        yield f"date: {quoted(edit.date)}"


def _pulled(edits: Edits) -> Iterator[str]:
    if edits.draft:
        yield "# What the last pull found, so that entries taken out by hand stay out."
        yield f"draft: {quoted(edits.draft)}"
    if edits.pulled:
        yield "pulled:"
        yield from (f"  - {' '.join(some)}" for some in _some(edits.pulled))
    if edits.copies:
        yield "# The sessions in Word of the copies that were pulled, by which one that goes on is known."
        yield "copies:"
        for copy in edits.copies:
            yield "  - saves:"
            yield from (f"      - {quoted(' '.join(some))}" for some in _some(sorted(copy.saves)))
            yield "    edits:" if copy.edits else "    edits: []"
            yield from (f"      - {' '.join(some)}" for some in _some(sorted(copy.edits)))


def _some(names: Sequence[str]) -> Iterator[Sequence[str]]:
    return (names[start : start + _PER_LINE] for start in range(0, len(names), _PER_LINE))
