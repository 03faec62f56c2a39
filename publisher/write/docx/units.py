"""Millimetres, points and characters of a Style -> the twips, half-points and eighths that Word counts in."""

import math

from publisher.model import Page, Role, Style

EMU_PER_TWIP, EMU_PER_POINT = 635, 12_700  # drawings count in English metric units


def twips(points: float) -> int:
    """Points in twentieths."""
    return round(points * 20)


def twips_of_mm(millimetres: float) -> int:
    """Millimetres in twentieths of a point."""
    return round(millimetres / 25.4 * 1440)


def half_points(points: float) -> int:
    """Type sizes count in halves of a point."""
    return round(points * 2)


def eighths(points: float) -> int:
    """A rule's width in eighths of a point, within what Word draws (1/4 to 12 points)."""
    return min(max(round(points * 8), 2), 96)


def text_width(page: Page) -> int:
    """The width between the margins in twips: rounded once, so that it is the PDF's; the right margin is the rest.

    In GB/T 9704's 156 mm, a twip wider, LibreOffice 7.4 drops marks that hang over the edge of a line of 28 characters.
    """
    return twips_of_mm(page.width - page.left - page.right)


def text_height(page: Page) -> int:
    """The height between the margins in twips."""
    return twips_of_mm(page.height) - twips_of_mm(page.top) - twips_of_mm(page.bottom)


def line_pitch(style: Style) -> int:
    """The grid's pitch in twips: ``page.lines`` fill the text area; without a grid the body's own pitch."""
    if style.page.lines:
        return text_height(style.page) // style.page.lines
    return twips(style.roles["body"].line)


def character_spacing(role: Role, style: Style) -> int:
    """Twips added to each character of a role of the body's size, so that ``page.chars`` fill a line; else 0.

    Rounded down: GB/T 9704's 28 characters of 16 pt need -5 in 156 mm, with -4 only 27 fit.  Word's own character grid
    is not used, since LibreOffice doubles a grid that is narrower than its type.
    """
    body = style.roles["body"]
    if not style.page.chars or role.size != body.size:
        return 0
    return math.floor(text_width(style.page) / style.page.chars - body.size * 20)
