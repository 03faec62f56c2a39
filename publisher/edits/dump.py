"""Edits -> YAML text that people read, review and take entries out of: an entry an edit, a line a field."""

import json
import re
from collections.abc import Iterator, Sequence

from publisher.model import Anchor, Edit, Edits

OWN = "人工补充"
_HEAD = """\
# What was edited in Word drafts of {outline!r}: publisher build replays it.
# Take an entry out to undo it; change its text to say something else.
"""
_PLAIN = re.compile(r"[㐀-鿿“《A-Za-z](?:[^\x00-\x20\x7f-\xa0\u2028\u2029\ufeff\ud800-\udfff:#\"'\[\]{}] ?)*")
_WORDS = ("null", "true", "false")
_ESCAPED = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
_PER_LINE = 8


def dump(edits: Edits) -> str:
    """The text of the file; the same edits give the same text."""
    lines = [_HEAD.format(outline=edits.outline).rstrip("\n"), f"outline: {_scalar(edits.outline)}"]
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
        yield f"text: {_scalar(edit.text)}"
    if edit.cells:
        yield f"cells: [{', '.join(_quoted(cell) for cell in edit.cells)}]"
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
        yield f"section: {_scalar(anchor.section)}"
    if anchor.item:
        yield f"item: {_scalar(anchor.item)}"
    if anchor.nth > 1:
        yield f"nth: {anchor.nth}"
    if words:
        yield f"{words}: {_scalar(anchor.text)}"


def _details(edit: Edit) -> Iterator[str]:
    if edit.words:
        yield f"words: {_scalar(edit.words)}"
    if edit.level:
        yield f"level: {edit.level}"
    if edit.figures:
        yield f"figures: {_scalar(edit.figures)}"
    if edit.checked:
        yield "checked: true"
    if edit.author:
        yield f"by: {_scalar(edit.author)}"
    if edit.date:
        yield f"date: {_quoted(edit.date)}"


def _pulled(edits: Edits) -> Iterator[str]:
    if edits.draft:
        yield "# What the last pull found, so that entries taken out by hand stay out."
        yield f"draft: {_quoted(edits.draft)}"
    if edits.pulled:
        yield "pulled:"
        yield from (f"  - {' '.join(some)}" for some in _some(edits.pulled))


def _some(names: Sequence[str]) -> Iterator[Sequence[str]]:
    return (names[start : start + _PER_LINE] for start in range(0, len(names), _PER_LINE))


def _scalar(text: str) -> str:
    """The text plain where YAML reads it as it stands, else in quotes."""
    plain = _PLAIN.fullmatch(text) and not text.endswith(" ") and text.lower() not in _WORDS
    return text if plain else _quoted(text)


def _quoted(text: str) -> str:
    """In double quotes, with JSON's escapes, which are YAML's too."""
    return _ESCAPED.sub(lambda found: f"\\u{ord(found[0]):04x}", json.dumps(text, ensure_ascii=False))
