"""The nouns that pass from one stage to the next: frozen, slotted, tuples inside, nothing that works."""

from publisher.model.article import Article, Paragraph, Repair, Section
from publisher.model.brief import (
    Block,
    Brief,
    Cell,
    Chart,
    Column,
    Heading,
    Masthead,
    Note,
    Point,
    PointGroup,
    PointList,
    Remark,
    Series,
    SourceRef,
    Summary,
    Table,
    Text,
)
from publisher.model.corrections import (
    Addition,
    Change,
    Corrections,
    HeadingAddition,
    HeadingCorrection,
    HeadingMove,
    HeadingRemoval,
    ItemCorrection,
    Removal,
    Target,
    Words,
)
from publisher.model.coverage import Coverage, Covered, Fate, Reason, Refusal, SectionRef
from publisher.model.items import Evidence, Goal, Item, Items, Measure, Metric
from publisher.model.outline import (
    ChartPlan,
    Comparison,
    Exclusion,
    FromArticle,
    FromTopic,
    Indicator,
    Kind,
    Least,
    Outline,
    OwnItem,
    Pick,
    Secrets,
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
    StyledChart,
    StyledColumn,
    StyledContents,
    StyledParagraph,
    StyledTable,
    Written,
)

__all__ = [
    "Addition", "Article", "Block", "Brief", "Cell", "Change", "CharacterRole", "Chart", "ChartPlan", "Column",
    "Comparison", "ContentsEntry", "Corrections", "Coverage", "Covered", "Evidence", "Exclusion", "Face", "Fate",
    "FontFile", "FromArticle", "FromTopic", "Goal", "Heading", "HeadingAddition", "HeadingCorrection", "HeadingMove",
    "HeadingRemoval", "Indicator", "Item", "ItemCorrection", "Items", "Kind", "Least", "Margin", "Masthead", "Measure",
    "Metric", "Note", "Outline", "OwnItem", "Page", "PageBreak", "Paragraph", "Pick", "Point", "PointGroup",
    "PointList", "Reason", "Refusal", "Remark", "Removal", "Repair", "Role", "Run", "Secrets", "Section", "SectionPlan",
    "SectionRef", "Selector", "Series", "SourceRef", "Style", "StyledBlock", "StyledBox", "StyledBrief", "StyledChart",
    "StyledColumn", "StyledContents", "StyledParagraph", "StyledTable", "Summary", "SummaryPlan", "Table", "TableLook",
    "Target", "Text", "Words", "Written",
]  # fmt: skip
