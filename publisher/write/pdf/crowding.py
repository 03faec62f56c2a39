"""StyledBrief -> warnings of tables with more columns than the page has room for, by the headings they stand under."""

from collections.abc import Iterator

from publisher.errors import Problem
from publisher.model import StyledBrief, StyledParagraph, StyledTable
from publisher.write.pdf.sheet import Sheet

_LEAST = 2.0  # ems: narrower columns stand every character on a line of its own


def warnings(styled: StyledBrief, sheet: Sheet) -> Iterator[Problem]:
    """One for each such table; all its cells are printed all the same."""
    heading = ""
    for block in styled.blocks:
        if isinstance(block, StyledParagraph) and styled.style.roles[block.role].outline:
            heading = _words(block)
        if isinstance(block, StyledTable) and (block.crowded or _narrowest(sheet, block) < _least(sheet, block)):
            named = _named(block.caption) if block.caption else ""
            under = f" under {heading!r}" if heading else ""
            message = (
                f"{styled.name}.pdf: the table{named}{under} has {len(block.columns)} columns, too many for the page"
            )
            hint = "compare fewer things, put rows and columns the other way round, or list them"
            yield Problem(message, hint=hint, severity="warning")


def _narrowest(sheet: Sheet, table: StyledTable) -> float:
    return min((column.width for column in table.columns), default=1.0) * sheet.width


def _least(sheet: Sheet, table: StyledTable) -> float:
    """What a column takes at least, in points: so many characters, and the padding on both sides."""
    sizes = (sheet.style.roles[cell.role].size for row in (table.head, *table.rows[:1]) for cell in row)
    return _LEAST * max(sizes, default=0.0) + 2 * sheet.style.table.padding


def _named(caption: StyledParagraph) -> str:
    """The table's number, and its title in quotes: a title may begin with a digit."""
    title = " ".join("".join(run.text for run in caption.runs).split())
    return "".join(f" {part}" for part in (caption.label.strip(), repr(title) if title else "") if part)


def _words(paragraph: StyledParagraph) -> str:
    return " ".join((paragraph.label + "".join(run.text for run in paragraph.runs)).split())
