"""Header and footer -> artifacts on every page."""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Literal

from publisher.model import Margin, Run, StyledBrief
from publisher.write import header_title
from publisher.write.pdf import ink
from publisher.write.pdf.canvas import Box, Canvas
from publisher.write.pdf.lines import Measure, fill
from publisher.write.pdf.paragraph import shift
from publisher.write.pdf.sheet import POINTS_PER_MM, Sheet
from publisher.write.pdf.text import known

_RULE_GAP = 4.0  # points between the text and its rule
_FIELD = re.compile(r"\{(\w+)\}")


Fields = Mapping[str, str]


def fields(styled: StyledBrief, section: str) -> Fields:
    """What a page's header and footer may say but for its number; the title as each holds it."""
    return {
        "header": header_title.title(styled, "header"),
        "footer": header_title.title(styled, "footer"),
        "audience": styled.audience,
        "issuer": styled.issuer,
        "date": styled.date,
        "section": " ".join(section.split()),
    }


def draw(canvas: Canvas, sheet: Sheet, fields: Fields, name: Literal["header", "footer"]) -> None:
    """The header or footer of the page that is being drawn."""
    page = len(canvas.pages)
    margin = sheet.style.header if name == "header" else sheet.style.footer
    if not margin.text or (page == 1 and not margin.first_page):
        return
    counted = {**fields, "title": fields[name], "page": str(page), "pages": str(len(canvas.targets.pages))}
    canvas.mark(None)
    _draw(canvas, sheet, _aligned(margin, page), name, counted)


def _aligned(margin: Margin, page: int) -> Margin:
    if margin.align != "outer":
        return margin
    return replace(margin, align="right" if page % 2 else "left")


def _draw(canvas: Canvas, sheet: Sheet, margin: Margin, name: str, fields: Fields) -> None:
    """The header grows down from its place under the paper's edge, the footer up from its own."""
    role = sheet.style.roles[name]
    words = _FIELD.sub(lambda field: fields.get(field[1], field[0]), margin.text)
    left = sheet.left + sheet.indent(role, role.left)
    right = sheet.left + sheet.width - sheet.indent(role, role.right)
    text = known(sheet, role, Run(words))
    lines = fill(text, Measure(right - left, right - left))
    height = len(lines) * role.line
    page = sheet.style.page
    is_header = name == "header"
    top = page.header * POINTS_PER_MM if is_header else sheet.page_height - page.footer * POINTS_PER_MM - height
    for index, line in enumerate(lines):
        x = left + shift(margin.align, right - left - line.width)
        y = ink.baseline(top + index * role.line, role.line)
        ink.draw(canvas, text, line, (x, y), ink.Owner(None))
    if margin.rule:
        rule = top + height + _RULE_GAP if is_header else top - _RULE_GAP
        edges = Box(sheet.left, rule - margin.rule / 2, sheet.left + sheet.width, rule + margin.rule / 2)
        canvas.fill(edges, margin.rule_colour)
