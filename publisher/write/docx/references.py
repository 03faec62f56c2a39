"""Labels of captions and runs that name a heading or caption -> SEQ and REF fields, which Word counts and follows."""

import re

from publisher.model import Run, StyledParagraph
from publisher.write.docx import runs
from publisher.write.docx.draft import Draft, anchor_bookmark, caption_parts
from publisher.write.docx.markup import NOTHING, Xml, many


def caption(source: StyledParagraph, draft: Draft) -> Xml:
    """The label of a caption (表1), counted by Word among its own kind, and the gap after it.

    The bookmark holds the label alone: it is what a reference shows.  Empty for a label of another kind.
    """
    parts = caption_parts(source.label)
    if parts is None:
        return NOTHING
    name, number = parts
    counted = runs.field(rf"SEQ {name.strip()} \* ARABIC", number)
    apart = any(run.text[:1].isspace() for run in source.runs[:1])
    label = draft.anchored(source.anchor, many(runs.text(name), counted))
    return many(label, NOTHING if apart else runs.text("\u3000"))


def reference(run: Run, style: str, draft: Draft) -> Xml:
    """The run with what it shows of the caption or heading that it leads to as a field; empty where it shows neither.

    A caption is shown by its label (见表1), a heading by its number, its words or both.
    """
    place = draft.places.get(run.target)
    if place is None:
        return NOTHING
    name = anchor_bookmark(run.target)
    if caption_parts(place.label):
        found = re.search(rf"{re.escape(place.label)}(?!\d)", run.text)
        return _around(run, found, runs.field(rf"REF {name} \h", place.label, style), style) if found else NOTHING
    return _heading(run, place, name, style)


def _around(run: Run, found: re.Match[str], field: Xml, style: str) -> Xml:
    before, after = run.text[: found.start()], run.text[found.end() :]
    return many(*(runs.text(before, style),) * bool(before), field, *(runs.text(after, style),) * bool(after))


def _heading(run: Run, place: StyledParagraph, name: str, style: str) -> Xml:
    words = "".join(part.text for part in place.runs)
    number = runs.field(rf"REF {name} \n \h", place.label, style)
    text = runs.field(rf"REF {name} \h", words, style)
    shown = {words: text}
    if place.label:
        shown |= {place.label: number, place.label + words: many(number, text)}
    return shown.get(run.text, NOTHING)
