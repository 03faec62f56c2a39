"""StyledContents -> Strips: each entry leads to its heading, dots lead the eye to its page."""

from functools import partial
from typing import NamedTuple

from publisher.model import ContentsEntry, Role, Run, StyledContents
from publisher.write.pdf import ink, paragraph
from publisher.write.pdf.canvas import Box, Canvas, rgb
from publisher.write.pdf.lines import Line, Measure, fill, single
from publisher.write.pdf.paragraph import Column
from publisher.write.pdf.sheet import Sheet
from publisher.write.pdf.strips import Strip
from publisher.write.pdf.structure import Element
from publisher.write.pdf.text import Text, compose

_NUMBER_ROOM = 2.0  # ems kept free for the page number
_TOGETHER = 3  # lines
_DOT_PITCH = 0.5  # of an em
_DOT_GAP = 0.4  # of an em before and after the dots


class _Entry(NamedTuple):
    """An entry's text in lines, from ``left`` to the column's right edge, and its element."""

    sheet: Sheet
    role: Role
    text: Text
    lines: list[Line]
    left: float
    right: float
    anchor: str
    element: Element


def strips(sheet: Sheet, contents: StyledContents, column: Column, parent: Element) -> list[Strip]:
    """The title and a strip for each line of an entry; page numbers are looked up when they are drawn.

    A page never begins or ends with fewer than three lines of it.
    """
    found = [strip._replace(bookmark=None) for strip in paragraph.strips(sheet, contents.title, column, parent)]
    table = parent.add("TOC")
    for source in contents.entries:
        entry = _entry(sheet, source, column, table.add("TOCI").add("Link"))
        last = len(entry.lines) - 1
        found += [
            Strip(
                entry.role.line,
                (partial(_draw, entry, index),),
                before=0.0 if index else entry.role.before,
                after=entry.role.after if index == last else 0.0,
                keep=index < last,
            )
            for index in range(last + 1)
        ]
    ends = (*range(len(found))[:_TOGETHER], *range(len(found))[-_TOGETHER:-1])
    last = len(found) - 1
    role = sheet.style.roles[contents.title.role]  # its blanks stand below the last entry too
    found[-1] = found[-1]._replace(after=found[-1].after + role.before + role.after)
    return [strip._replace(keep=strip.keep or (place in ends and place < last)) for place, strip in enumerate(found)]


def _entry(sheet: Sheet, source: ContentsEntry, column: Column, element: Element) -> _Entry:
    role = sheet.style.roles[f"contents{min(source.level, 2)}"]
    left = column.left + sheet.indent(role, role.left)
    right = column.left + column.width - sheet.indent(role, role.right)
    text = compose(sheet, role, [Run(source.label + source.text)])
    room = right - left - _NUMBER_ROOM * role.size
    return _Entry(sheet, role, text, fill(text, Measure(room, room)), left, right, source.anchor, element)


def _draw(entry: _Entry, index: int, canvas: Canvas, top: float) -> None:
    role, line = entry.role, entry.lines[index]
    y = ink.baseline(top, role.line)
    ink.draw(canvas, entry.text, line, (entry.left, y), ink.Owner(entry.element))
    if index == len(entry.lines) - 1:
        _draw_page(entry, canvas, entry.left + line.width, y)
    canvas.link(Box(entry.left, top, entry.right, top + role.line), entry.anchor, entry.element, entry.text.chars)


def _draw_page(entry: _Entry, canvas: Canvas, start: float, y: float) -> None:
    """The dots, which mean nothing, and the page number flush right."""
    role = entry.role
    page = canvas.targets.anchors.get(entry.anchor)
    shown = compose(entry.sheet, role, [Run(str(page[0]) if page else "")])
    line = single(shown)
    left = entry.right - line.width
    font = entry.sheet.faces.font(role.face, role.bold)
    first, end = start + _DOT_GAP * role.size, left - _DOT_GAP * role.size
    count = int((end - first) / (_DOT_PITCH * role.size))
    if count > 0:
        canvas.mark(None)
        canvas.set("rg", rgb(role.colour))
        canvas.font(font, role.size)
        canvas.set("Tc", "0")
        canvas.begin_text(end - count * _DOT_PITCH * role.size, y)
        canvas.show(font.altered(".", round(1000 * _DOT_PITCH - font.advance("."))) * count)
        canvas.end_text(end, y)
    ink.draw(canvas, shown, line, (left, y), ink.Owner(entry.element))
