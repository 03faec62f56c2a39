"""Paragraphs for a page's foot -> a table that floats there, its rules as wide as the text, whatever the indents."""

from collections.abc import Sequence

from publisher.model import StyledParagraph
from publisher.write.docx.draft import Draft
from publisher.write.docx.markup import Xml, many, w
from publisher.write.docx.names import FOOT
from publisher.write.docx.paragraph import paragraph
from publisher.write.docx.styles import gap
from publisher.write.docx.units import text_width, twips_of_mm


def closing(sources: Sequence[StyledParagraph], draft: Draft) -> Xml:
    """The paragraphs in rows, a new one where a rule lies above; the gap after them holds the table on its page."""
    rows: list[list[Xml]] = []
    for source in sources:
        if not rows or draft.style.roles[source.role].rule_above:
            rows.append([])
        rows[-1].append(paragraph(source, draft))
    width = text_width(draft.style.page)
    left = twips_of_mm(draft.style.page.left)  # from the paper's edge: LibreOffice floats no other table of this width
    place = w("tblpPr", vertAnchor="margin", horzAnchor="page", tblpX=left, tblpYSpec="bottom")
    properties = w(
        "tblPr", w("tblStyle", val=FOOT.id), place, w("tblW", w=width, type="dxa"), w("tblLayout", type="fixed")
    )
    return many(w("tbl", properties, w("tblGrid", w("gridCol", w=width)), *(_row(row, width) for row in rows)), gap())


def _row(inside: Sequence[Xml], width: int) -> Xml:
    return w("tr", w("trPr", w("cantSplit")), w("tc", w("tcPr", w("tcW", w=width, type="dxa")), *inside))
