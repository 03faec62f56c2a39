"""StyledTable and StyledBox -> w:tbl; looks come from table styles, widths from the columns."""

from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise

from publisher.model import StyledBox, StyledColumn, StyledParagraph, StyledTable
from publisher.model.style import Align
from publisher.write.docx.draft import Draft, words_of
from publisher.write.docx.markup import NOTHING, Xml, many, w
from publisher.write.docx.names import BOX, TABLE, StyleName
from publisher.write.docx.paragraph import cell_paragraph, paragraph
from publisher.write.docx.sheet import ParagraphVariant
from publisher.write.docx.styles import gap
from publisher.write.docx.units import text_width
from publisher.write.holding import held

_SWITCHES = {
    "firstRow": 0x20, "lastRow": 0x40, "firstColumn": 0x80, "lastColumn": 0x100, "noHBand": 0x200, "noVBand": 0x400,
}  # fmt: skip


def table(source: StyledTable, draft: Draft, new_page: bool = False) -> Xml:
    """The caption, the table and the gap after it; the head row is repeated on every page, no row is cut."""
    caption = paragraph(source.caption, draft, new_page) if source.caption else NOTHING
    opens_page = new_page and not source.caption
    widths = _widths(source.columns, text_width(draft.style.page))
    rows = []
    if source.head:
        inside = [cell_paragraph(cell, ParagraphVariant(cell.role, new_page=opens_page), draft) for cell in source.head]
        rows.append(_row(inside, widths, w("tblHeader")))
    for index, cells in enumerate(source.rows):
        looks = _looks(cells, source.columns, held(source, index), opens_page and not rows)
        inside = [cell_paragraph(cell, look, draft) for cell, look in zip(cells, looks, strict=True)]
        rows.append(_row(inside, widths))
    on = ("firstRow", "noVBand") if source.head else ("noVBand",)
    properties = _properties(TABLE, widths, on, _alternative(source))
    return many(caption, w("tbl", properties, _grid(widths), *rows), gap())


def box(source: StyledBox, draft: Draft, new_page: bool = False) -> Xml:
    """The paragraphs in the one cell of a table, which frames them whatever their indents; and the gap after it."""
    widths = [text_width(draft.style.page)]
    first, others = source.paragraphs[:1], source.paragraphs[1:]
    inside = [paragraph(one, draft, new_page) for one in first] + [paragraph(one, draft) for one in others]
    row = w("tr", _cell(many(*inside) or gap(), widths[0]))
    return many(w("tbl", _properties(BOX, widths, ("noHBand", "noVBand")), _grid(widths), row), gap())


def _looks(
    row: Sequence[StyledParagraph], columns: Sequence[StyledColumn], kept: bool, new_page: bool
) -> Iterator[ParagraphVariant]:
    """The variants of a row's cells; ``kept`` holds the row to the next, which is the first cell's affair.

    A number stands at its column's decimal tab, which a cell set left obeys without a tab in its text.
    """
    for index, (cell, column) in enumerate(zip(row, columns, strict=True)):
        at_point = column.point and cell.before_point is not None
        align: Align = "left" if at_point else column.align
        point = round(column.point) if at_point else 0
        yield ParagraphVariant(cell.role, align, new_page, kept=kept and index == 0, point=point)


def _row(cells: Sequence[Xml], widths: Sequence[int], *properties: Xml) -> Xml:
    boxed = (_cell(content, width) for content, width in zip(cells, widths, strict=True))
    return w("tr", w("trPr", w("cantSplit"), *properties), *boxed)


def _cell(content: Xml, width: int) -> Xml:
    return w("tc", w("tcPr", w("tcW", w=width, type="dxa")), content)


def _properties(style: StyleName, widths: Sequence[int], on: Sequence[str], alternative: Xml = NOTHING) -> Xml:
    """The style and which of its parts are ``on``, said in both forms."""
    bits = sum(bit for name, bit in _SWITCHES.items() if name in on)
    return w(
        "tblPr",
        w("tblStyle", val=style.id),
        w("tblW", w=sum(widths), type="dxa"),
        w("tblLayout", type="fixed"),
        w("tblLook", val=f"{bits:04X}", **{name: int(name in on) for name in _SWITCHES}),
        alternative,
    )


def _alternative(source: StyledTable) -> Xml:
    """What the table shows, for those who cannot see it."""
    title = words_of(source.caption) if source.caption else ""
    return many(
        w("tblCaption", val=title) if title else NOTHING,
        w("tblDescription", val=source.description) if source.description else NOTHING,
    )


def _grid(widths: Sequence[int]) -> Xml:
    """The columns once more: WPS and fixed layouts go by the grid."""
    return w("tblGrid", *(w("gridCol", w=width) for width in widths))


def _widths(columns: Sequence[StyledColumn], total: int) -> list[int]:
    """The columns' widths in twips; rounding never changes their sum."""
    edges = [round(total * share) for share in accumulate((column.width for column in columns), initial=0.0)]
    edges[-1] = total
    return [right - left for left, right in pairwise(edges)]
