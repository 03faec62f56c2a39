"""StyledParagraph -> Strips, one a line."""

from dataclasses import replace
from functools import partial
from typing import NamedTuple

from publisher.model import Role, Run, StyledParagraph
from publisher.write.pdf import ink, notes
from publisher.write.pdf.canvas import Box, Canvas
from publisher.write.pdf.ending import settled
from publisher.write.pdf.lines import Line, Measure, single
from publisher.write.pdf.sheet import Sheet
from publisher.write.pdf.strips import Bookmark, Strip
from publisher.write.pdf.structure import Element
from publisher.write.pdf.text import Text, known

_HOLDERS = ("TH", "TD", "Caption", "TOCI")
_LABEL_GAP = 0.5  # of an em, after a label too wide for its indent


class Column(NamedTuple):
    """Where paragraphs stand: the left edge from the paper's, and the width."""

    left: float
    width: float


class Setting(NamedTuple):
    """A paragraph's text in lines, its label apart where it hangs, and where they begin.

    ``first`` and ``others`` are the left edges of the first and the other lines, ``right`` the right edge of all.
    ``column`` is what the role's rules run over.
    """

    role: Role
    text: Text
    lines: list[Line]
    label: Text | None
    label_left: float
    first: float
    others: float
    right: float
    column: Column


def strips(sheet: Sheet, paragraph: StyledParagraph, column: Column, parent: Element) -> list[Strip]:
    """The paragraph's lines in a column; its element is added to the parent: ``LI`` in a list, ``P`` or ``H1``…"""
    setting = settle(sheet, paragraph, column, Run(paragraph.label))
    drawing = _drawing(setting, parent)
    role, last = setting.role, len(setting.lines) - 1
    words = "".join(run.text for run in paragraph.runs)
    bookmark = Bookmark(role.outline, paragraph.label, words) if role.outline else None
    marks = [marked(setting.text, line) for line in setting.lines]
    return [
        Strip(
            height(role, index, last),
            (partial(draw, drawing, index),),
            before=0.0 if index else role.before,
            after=role.after if index == last else 0.0,
            keep=_kept(index, last, role) or (paragraph.kept and index == last),
            anchors=(*([paragraph.anchor] if paragraph.anchor and not index else []), *map(notes.back, marks[index])),
            bookmark=None if index else bookmark,
            notes=marks[index],
            foot=role.foot,
        )
        for index in range(last + 1)
    ]


def marked(text: Text, line: Line) -> tuple[str, ...]:
    """The notes whose marks stand on a line."""
    found = [each for each in text.pieces if each.target and line.start <= each.start < line.end]
    return tuple(dict.fromkeys(each.target for each in found if notes.is_note(each.target))) if found else ()


def spaced(caption: StyledParagraph) -> StyledParagraph:
    """A table's or chart's caption with a blank after its number, where it brings none."""
    apart = any(run.text[:1].isspace() for run in caption.runs[:1])
    return replace(caption, label=f"{caption.label}\u3000") if caption.label and not apart else caption


def height(role: Role, index: int, last: int) -> float:
    """A line's height, with the rules over the first and under the last."""
    above = role.rule_above + role.rule_gap if role.rule_above and index == 0 else 0.0
    below = role.rule_below + role.rule_gap if role.rule_below and index == last else 0.0
    return above + role.line + below


def _kept(index: int, last: int, role: Role) -> bool:
    """No line of a paragraph stands alone on a page; headings stay whole and with what follows."""
    if index == last:
        return role.keep_next
    return index == 0 or index == last - 1 or role.outline is not None


def settle(sheet: Sheet, paragraph: StyledParagraph, column: Column, label_run: Run) -> Setting:
    """The paragraph with its label in lines; without a label, a paragraph of a hanging role is not hung either."""
    role = sheet.style.roles[paragraph.role]
    left = column.left + sheet.indent(role, role.left)
    first = left + sheet.indent(role, role.first if label_run.text else max(role.first, 0.0))
    right = column.left + column.width - sheet.indent(role, role.right)
    label = known(sheet, role, label_run) if label_run.text and role.first < 0 else None
    runs = paragraph.runs if label or not label_run.text else (label_run, *paragraph.runs)
    label_left = first
    if label:
        end = first + single(label, flush=False).width
        first = left if end <= left + 0.01 else end + _LABEL_GAP * role.size
    flush = role.first <= 0 and not label and not role.outline  # after a label no line begins; headings as in Word
    measure = Measure(right - first, right - left, role.align == "both", sheet.on_grid(role), flush)
    text, lines = settled(sheet, paragraph, runs, measure)
    return Setting(role, text, lines, label, label_left, first, left, right, column)


class Drawing(NamedTuple):
    """A set paragraph and the structure elements its label and its text belong to."""

    setting: Setting
    label_owner: ink.Owner
    owner: ink.Owner


def _drawing(setting: Setting, parent: Element) -> Drawing:
    """Elements for the paragraph: ``LI`` in a list; none of its own in a cell, a caption or an entry."""
    role = setting.role
    if parent.tag == "L":
        item = parent.add("LI")
        label = ink.Owner(item.add("Lbl") if setting.label else None)
        return Drawing(setting, label, ink.Owner(item.add("LBody")))
    own = parent if parent.tag in _HOLDERS else parent.add(f"H{role.outline}" if role.outline else "P")
    return Drawing(setting, ink.Owner(own), ink.Owner(own))


def draw(drawing: Drawing, index: int, canvas: Canvas, top: float) -> None:
    """One line, with the label and the rules that belong to it."""
    setting = drawing.setting
    role, line = setting.role, setting.lines[index]
    if index == 0 and role.rule_above:
        _rule(setting, role.rule_above, canvas, top + role.rule_above / 2)
        top += role.rule_above + role.rule_gap
    y = ink.baseline(top, role.line)
    if setting.label and index == 0:
        label = single(setting.label, flush=False)
        ink.draw(canvas, setting.label, label, (setting.label_left, y), drawing.label_owner)
    left = setting.others if index else setting.first
    x = left + shift(role.align, setting.right - left - line.width)
    ink.draw(canvas, setting.text, line, (x, y), drawing.owner)
    if index == len(setting.lines) - 1 and role.rule_below:
        _rule(setting, role.rule_below, canvas, top + role.line + role.rule_gap + role.rule_below / 2)


def _rule(setting: Setting, thick: float, canvas: Canvas, y: float) -> None:
    """A rule as wide as the column, which means nothing."""
    canvas.mark(None)
    left, right = setting.column.left, setting.column.left + setting.column.width
    canvas.fill(Box(left, y - thick / 2, right, y + thick / 2), setting.role.rule_colour)


def shift(align: str, spare: float) -> float:
    """How far a line begins to the right of its left edge."""
    return {"center": spare / 2, "right": spare}.get(align, 0.0)
