"""StyledParagraph -> Strips, one a line."""

from dataclasses import dataclass
from functools import partial

from publisher.model import Role, Run, StyledParagraph
from publisher.write.pdf import ink
from publisher.write.pdf.canvas import Canvas
from publisher.write.pdf.lines import Line, Measure, fill
from publisher.write.pdf.sheet import Sheet
from publisher.write.pdf.strips import Bookmark, Strip
from publisher.write.pdf.structure import Element
from publisher.write.pdf.text import Text, compose

_HOLDERS = ("TH", "TD", "Caption", "TOCI")
_LABEL_GAP = 0.5  # of an em, after a label too wide for its indent


@dataclass(frozen=True, slots=True)
class Column:
    """Where paragraphs stand: the left edge from the paper's, and the width."""

    left: float
    width: float


@dataclass(frozen=True, slots=True)
class _Setting:
    """A paragraph's text in lines, its label apart where it hangs, and where they begin.

    ``first`` and ``others`` are the left edges of the first and the other lines; ``room`` is up to the right edge.
    """

    role: Role
    text: Text
    lines: list[Line]
    label: Text | None
    label_left: float
    first: float
    others: float
    right: float


def strips(sheet: Sheet, paragraph: StyledParagraph, column: Column, parent: Element) -> list[Strip]:
    """The paragraph's lines in a column; its element is added to the parent: ``LI`` in a list, ``P`` or ``H1``…"""
    setting = _setting(sheet, paragraph, column)
    drawing = _drawing(setting, parent)
    role, last = setting.role, len(setting.lines) - 1
    title = paragraph.label + "".join(run.text for run in paragraph.runs)
    bookmark = Bookmark(role.outline, title) if role.outline else None
    return [
        Strip(
            role.line,
            (partial(_draw, drawing, index),),
            before=0.0 if index else role.before,
            after=role.after if index == last else 0.0,
            keep=_kept(index, last, role),
            anchor="" if index else paragraph.anchor,
            bookmark=None if index else bookmark,
        )
        for index in range(last + 1)
    ]


def _kept(index: int, last: int, role: Role) -> bool:
    """No line of a paragraph stands alone on a page; headings stay whole and with what follows."""
    if index == last:
        return role.keep_next
    return index == 0 or index == last - 1 or role.outline is not None


def _setting(sheet: Sheet, paragraph: StyledParagraph, column: Column) -> _Setting:
    role = sheet.style.roles[paragraph.role]
    left = column.left + sheet.indent(role, role.left)
    first = left + sheet.indent(role, role.first)
    right = column.left + column.width - sheet.indent(role, role.right)
    label = compose(sheet, role, [Run(paragraph.label)]) if paragraph.label and role.first < 0 else None
    runs = paragraph.runs if label or not paragraph.label else (Run(paragraph.label), *paragraph.runs)
    text = compose(sheet, role, runs)
    label_left = first
    if label:
        end = first + label.places[-1]
        first = left if end <= left + 0.01 else end + _LABEL_GAP * role.size
    measure = Measure(right - first, right - left, role.align == "both", sheet.on_grid(role))
    return _Setting(role, text, fill(text, measure), label, label_left, first, left, right)


@dataclass(frozen=True, slots=True)
class _Drawing:
    """A set paragraph and the structure elements its label and its text belong to."""

    setting: _Setting
    label_owner: ink.Owner
    owner: ink.Owner


def _drawing(setting: _Setting, parent: Element) -> _Drawing:
    """Elements for the paragraph: ``LI`` in a list; none of its own in a cell, a caption or an entry."""
    role = setting.role
    if parent.tag == "L":
        item = parent.add("LI")
        label = ink.Owner(item.add("Lbl") if setting.label else None)
        return _Drawing(setting, label, ink.Owner(item.add("LBody")))
    own = parent if parent.tag in _HOLDERS else parent.add(f"H{role.outline}" if role.outline else "P")
    return _Drawing(setting, ink.Owner(own), ink.Owner(own))


def _draw(drawing: _Drawing, index: int, canvas: Canvas, top: float) -> None:
    setting = drawing.setting
    role, line = setting.role, setting.lines[index]
    y = ink.baseline(top, role.line, role.size)
    if setting.label and index == 0:
        whole = Line(0, len(setting.label.chars), 0.0, 0.0, 0.0, 0.0)
        ink.draw(canvas, setting.label, whole, (setting.label_left, y), drawing.label_owner)
    left = setting.others if index else setting.first
    x = left + shift(role.align, setting.right - left - line.width)
    ink.draw(canvas, setting.text, line, (x, y), drawing.owner)


def shift(align: str, spare: float) -> float:
    """How far a line begins to the right of its left edge."""
    return {"center": spare / 2, "right": spare}.get(align, 0.0)
