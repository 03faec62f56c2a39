"""Styled blocks -> Strips down the text area, and the structure they make."""

from collections.abc import Iterable

from publisher.model import PageBreak, StyledBlock, StyledBox, StyledChart, StyledContents, StyledParagraph
from publisher.write.pdf import contents, paragraph, table
from publisher.write.pdf.paragraph import Column
from publisher.write.pdf.sheet import Sheet
from publisher.write.pdf.strips import Panel, Rule, Strip
from publisher.write.pdf.structure import LIST, Element


def strips(sheet: Sheet, blocks: Iterable[StyledBlock], root: Element) -> list[Strip]:
    """All blocks' strips in order; a page break makes the next strip begin a page."""
    column = Column(sheet.left, sheet.width)
    found: list[Strip] = []
    new_page = True  # blanks above the first strip stay, as under any page break
    parents = _Parents(sheet, root)
    for block in blocks:
        if isinstance(block, PageBreak):
            new_page = True
            continue
        made = _strips(sheet, block, column, parents)
        made[:1] = [strip._replace(new_page=new_page) for strip in made[:1]]
        new_page = new_page and not made
        found += made
    return found


class _Parents:
    """The element each paragraph goes under: a list's for its items.  A class because a list goes on until another."""

    def __init__(self, sheet: Sheet, root: Element) -> None:
        self.root = root
        self._sheet = sheet
        self._list: Element | None = None
        self._key: tuple[str, int | None] | None = None

    def of(self, paragraph: StyledParagraph) -> Element:
        if not paragraph.label or self._sheet.style.roles[paragraph.role].outline:
            self._list = None
            return self.root
        key = (paragraph.role, paragraph.list)
        if self._list is None or key != self._key:
            numbering = "Decimal" if any(char.isdigit() for char in paragraph.label) else "Disc"
            self._list, self._key = self.root.add("L", LIST.format(numbering)), key
        return self._list

    def end_list(self) -> Element:
        """The element for what is no paragraph."""
        self._list = None
        return self.root


def _strips(sheet: Sheet, block: StyledBlock, column: Column, parents: _Parents) -> list[Strip]:
    if isinstance(block, StyledParagraph):
        return paragraph.strips(sheet, block, column, parents.of(block))
    if isinstance(block, StyledBox):
        return _box(sheet, block, column, parents.end_list().add("Div"))
    if isinstance(block, StyledContents):
        return contents.strips(sheet, block, column, parents.end_list())
    if isinstance(block, StyledChart):
        from publisher.write.pdf import chart  # its modules take a while to load, and few briefs have charts

        return chart.strips(sheet, block, column, parents.end_list())
    return [] if isinstance(block, PageBreak) else table.strips(sheet, block, column, parents.end_list())


def _box(sheet: Sheet, box: StyledBox, column: Column, element: Element) -> list[Strip]:
    """The paragraphs in one panel as wide as the column, which they keep clear of by the style's padding."""
    style = sheet.style
    frame = Rule(style.box_rule, style.box_rule_colour)
    panel = Panel(column.left, column.left + column.width, style.box_fill, frame=frame, padding=style.box_padding)
    inner = Column(column.left + style.box_padding, column.width - 2 * style.box_padding)
    parents = _Parents(sheet, element)
    found = [
        strip._replace(panel=panel)
        for block in box.paragraphs
        for strip in paragraph.strips(sheet, block, inner, parents.of(block))
    ]
    found[-1:] = [strip._replace(after=strip.after + table.GAP) for strip in found[-1:]]
    return found
