"""The notes whose marks came up -> Strips for the foot of their marks' pages (ISO 32000-1, 14.8.4.4: Note)."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from publisher.model import Run, Style, StyledParagraph
from publisher.write.endings import GOES_ON
from publisher.write.pdf import notes, paragraph
from publisher.write.pdf.canvas import Box, Canvas
from publisher.write.pdf.ink import Owner
from publisher.write.pdf.pages import CONTINUED, NOTES_GAP, Placed
from publisher.write.pdf.paragraph import Column, Drawing, Setting
from publisher.write.pdf.sheet import Sheet
from publisher.write.pdf.strips import Strip
from publisher.write.pdf.structure import Element

_ROLE = "footnote"
_RULE = 0.5
_RULE_LENGTH = 144.0


@dataclass(slots=True, eq=False, repr=False)
class _Note:
    """A note set in lines, the anchor that its mark leads to, and the elements of its links."""

    anchor: str
    setting: Setting
    links: dict[int, Element] = field(default_factory=dict)


def strips(sheet: Sheet) -> Mapping[str, Sequence[Strip]]:
    """The lines of every note under its anchor, each note led by its mark, which leads back; and what says that one
    goes on.
    """
    column = Column(sheet.left, sheet.width)
    found = {anchor: _strips(_note(sheet, anchor, mark, column)) for anchor, mark in dict(sheet.notes.marks).items()}
    told = paragraph.settle(sheet, StyledParagraph(_ROLE, (Run(GOES_ON),)), column, Run(""))
    return {**found, CONTINUED: [each._replace(anchors=()) for each in _strips(_Note("", told))]} if found else found


def draw_rule(canvas: Canvas, sheet: Sheet, placed: Sequence[Placed]) -> None:
    """The rule between the text and the notes of a page: short, but where a note goes on from the page before."""
    if placed:
        canvas.mark(None)
        y = sheet.top + placed[0].top - placed[0].strip.before - NOTES_GAP / 2
        right = sheet.left + (min(_RULE_LENGTH, sheet.width) if placed[0].strip.anchors else sheet.width)
        canvas.fill(Box(sheet.left, y - _RULE / 2, right, y + _RULE / 2), "000000")


def look(style: Style) -> Style:
    """The style with a role for notes: where it has none, like the evidence's, not hung."""
    like = style.roles.get("evidence", style.roles["body"])
    note = style.roles.get(_ROLE) or replace(like, name=_ROLE, first=0.0, left=0.0, number="", keep_next=False)
    return replace(style, roles={**style.roles, _ROLE: note})


def _note(sheet: Sheet, anchor: str, mark: Run, column: Column) -> _Note:
    runs = tuple(replace(run, note=()) for run in mark.note)
    label = Run(_number(mark.text), mark.role, notes.back(anchor))
    if sheet.style.roles[_ROLE].first >= 0:
        runs = (Run(" "), *runs)
    return _Note(anchor, paragraph.settle(sheet, StyledParagraph(_ROLE, runs), column, label))


def _number(mark: str) -> str:
    """A mark [1] without its brackets: Word draws the number alone before a note."""
    return re.sub(r"^[〔\[（(](\w+)[〕\]）)]$", r"\1", mark)


def _strips(note: _Note) -> list[Strip]:
    look, last = note.setting.role, len(note.setting.lines) - 1
    return [
        Strip(
            paragraph.height(look, index, last),
            (partial(_draw, note, index),),
            before=0.0 if index else look.before,
            after=look.after if index == last else 0.0,
            anchors=() if index else (note.anchor,),
        )
        for index in range(last + 1)
    ]


def _draw(note: _Note, index: int, canvas: Canvas, top: float) -> None:
    element = canvas.notes.get(note.anchor)
    label = element.add("Lbl") if element and note.setting.label and index == 0 else None
    paragraph.draw(Drawing(note.setting, Owner(label), Owner(element, note.links)), index, canvas, top)
