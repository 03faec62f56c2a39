"""Styled blocks -> about how high they stand on the page, in points: enough to say whether they fit on one."""

from collections.abc import Iterable
from math import ceil

from publisher.model import Page, Role, Run, Style, StyledBlock, StyledBox, StyledContents, StyledParagraph
from publisher.style.widths import ems

_FULL = 0.94  # of a page: heights are estimates
POINTS_PER_MM = 72 / 25.4


def text_width(page: Page) -> float:
    """The width between the margins in points."""
    return (page.width - page.left - page.right) * POINTS_PER_MM


def text_height(page: Page) -> float:
    """The height between the margins in points."""
    return (page.height - page.top - page.bottom) * POINTS_PER_MM


def filled(blocks: Iterable[StyledBlock], style: Style) -> float:
    """How much of the page on which the blocks end they fill, which begin at the top of one: 0 to 1.

    All are paragraphs, boxes and contents.
    """
    return sum(_height(one, style) for one in blocks) / text_height(style.page) % 1


def fit(block: StyledBlock, before: Iterable[StyledBlock], style: Style) -> bool:
    """Whether the block leaves some of the page free on which what stands before it ends."""
    return filled(before, style) + _height(block, style) / text_height(style.page) < _FULL


def noted(runs: Iterable[Run], style: Style) -> float:
    """The height of the notes that runs call."""
    notes = ("".join(part.text for part in run.note) for run in runs if run.note)
    return sum(_lines(note, style.roles["footnote"], text_width(style.page)) for note in notes)


def _height(block: StyledBlock, style: Style) -> float:
    match block:
        case StyledParagraph(role, runs):
            width = text_width(style.page)
            return _lines("".join(run.text for run in runs), style.roles[role], width) + noted(runs, style)
        case StyledBox(paragraphs):
            return sum(_height(each, style) for each in paragraphs) + 2 * style.box_padding + style.roles["body"].line
        case StyledContents(title, entries):
            roles = [style.roles[f"contents{entry.level}"] for entry in entries]
            return _height(title, style) + sum(role.line + role.before + role.after for role in roles)
        case _:
            return 0.0


def _lines(text: str, role: Role, width: float) -> float:
    measure = width / role.size - role.left - role.right
    lines = sum(ceil((ems(line) + max(role.first, 0)) / measure) for line in text.split("\n"))
    return lines * role.line + role.before + role.after
