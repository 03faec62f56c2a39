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
from publisher.model.outline import (
    Comparison,
    FromArticle,
    FromTopic,
    Indicator,
    Kind,
    Outline,
    Pick,
    SectionPlan,
    Selector,
    SummaryPlan,
)
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
    "Article", "Block", "Brief", "Cell", "CharacterRole", "Column", "Comparison", "ContentsEntry", "Evidence", "Face",
    "FontFile", "FromArticle", "FromTopic", "Goal", "Heading", "Indicator", "Item", "Items", "Kind", "Margin",
    "Measure", "Metric", "Note", "Outline", "Page", "PageBreak", "Paragraph", "Pick", "Point", "PointGroup",
    "PointList", "Repair", "Role", "Run", "Section", "SectionPlan", "Selector", "SourceRef", "Style", "StyledBlock",
    "StyledBox", "StyledBrief", "StyledColumn", "StyledContents", "StyledParagraph", "StyledTable", "Summary",
    "SummaryPlan", "Table", "TableLook", "Text", "Written",
]  # fmt: skip
