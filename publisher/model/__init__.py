"""The nouns that pass from one stage to the next: frozen, slotted, tuples inside, nothing that works."""

from publisher.model.article import Article, Paragraph, Repair, Section
from publisher.model.brief import (
    Block,
    Brief,
    Cell,
    Column,
    Heading,
    Note,
    Point,
    PointGroup,
    PointList,
    SourceRef,
    Summary,
    Table,
    Text,
)
from publisher.model.items import Evidence, Goal, Item, Items, Measure, Metric
from publisher.model.style import CharacterRole, Face, FontFile, Margin, Page, Role, Style, TableLook
from publisher.model.styled import (
    ContentsEntry,
    PageBreak,
    Run,
    StyledBlock,
    StyledBox,
    StyledBrief,
    StyledColumn,
    StyledContents,
    StyledParagraph,
    StyledTable,
    Written,
)

__all__ = [
    "Article", "Block", "Brief", "Cell", "CharacterRole", "Column", "ContentsEntry", "Evidence", "Face", "FontFile",
    "Goal", "Heading", "Item", "Items", "Margin", "Measure", "Metric", "Note", "Page", "PageBreak", "Paragraph",
    "Point", "PointGroup", "PointList", "Repair", "Role", "Run", "Section", "SourceRef", "Style", "StyledBlock",
    "StyledBox", "StyledBrief", "StyledColumn", "StyledContents", "StyledParagraph", "StyledTable", "Summary",
    "Table", "TableLook", "Text", "Written",
]  # fmt: skip
