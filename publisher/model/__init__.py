"""The nouns that pass from one stage to the next: frozen, slotted, tuples inside, nothing that works.

A noun's module is imported when the noun is first asked for: making them all takes longer than writing a page.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from publisher.model.article import Article, Paragraph, Repair, Section
    from publisher.model.brief import (
        HIDDEN,
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
        Verbatim,
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
    from publisher.model.differences import Difference, Differences, Stretch
    from publisher.model.edits import (
        Anchor,
        Carrier,
        Comment,
        Draft,
        DraftCopy,
        DraftParagraph,
        Edit,
        Edits,
        Operation,
        Origin,
        Prefer,
        Pulled,
        Replayed,
        Statement,
        TrackedChange,
    )
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
        Sought,
        SummaryPlan,
    )
    from publisher.model.style import CharacterRole, Face, FontFile, Margin, Page, Role, Style, TableLook
    from publisher.model.styled import (
        ContentsEntry,
        Ending,
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
    "HIDDEN", "Addition", "Anchor", "Article", "Block", "Brief", "Carrier", "Cell", "Change", "CharacterRole", "Chart",
    "ChartPlan", "Column", "Comment", "Comparison", "ContentsEntry", "Corrections", "Coverage", "Covered", "Difference",
    "Differences", "Draft", "DraftCopy", "DraftParagraph", "Edit", "Edits", "Ending", "Evidence", "Exclusion", "Face",
    "Fate", "FontFile", "FromArticle", "FromTopic", "Goal", "Heading", "HeadingAddition", "HeadingCorrection",
    "HeadingMove", "HeadingRemoval", "Indicator", "Item", "ItemCorrection", "Items", "Kind", "Least", "Margin",
    "Masthead", "Measure", "Metric", "Note", "Operation", "Origin", "Outline", "OwnItem", "Page", "PageBreak",
    "Paragraph", "Pick", "Point", "PointGroup", "PointList", "Prefer", "Pulled", "Reason", "Refusal", "Remark",
    "Removal", "Repair", "Replayed", "Role", "Run", "Secrets", "Section", "SectionPlan", "SectionRef", "Selector",
    "Series", "Sought", "SourceRef", "Statement", "Stretch", "Style", "StyledBlock", "StyledBox", "StyledBrief",
    "StyledChart", "StyledColumn", "StyledContents", "StyledParagraph", "StyledTable", "Summary", "SummaryPlan",
    "Table", "TableLook", "Target", "Text", "TrackedChange", "Verbatim", "Words", "Written",
]  # fmt: skip
_HOMES = ("style", "styled", "article", "items", "brief", "outline", "corrections", "coverage", "edits", "differences")


def __getattr__(name: str) -> Any:
    """The noun of that name (PEP 562), from the first module that has it."""
    for home in _HOMES if name in __all__ else ():
        noun = getattr(import_module(f"publisher.model.{home}"), name, None)
        if noun is not None:
            globals()[name] = noun
            return noun
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
