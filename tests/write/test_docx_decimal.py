"""Numbers in Word's tables stand at a decimal tab of their column's style, with no tab typed."""

import datetime
from dataclasses import replace

from lxml import etree
from sample_docx import W, brief, indicators, paragraph, part, texts, values

from publisher.model import StyledColumn, StyledTable
from publisher.write.docx import write

VALUES = ("约2000.5", "2-3个", "12%", "—")
BEFORE = (5, 1, 2, None)


def numbers(*, whole: bool = False, point: float = 41.0) -> StyledTable:
    """A column of words and one of numbers, whose point stands 41 points from its cells' left edge."""
    cells = (
        replace(paragraph("table_cell", text), before_point=left) for text, left in zip(VALUES, BEFORE, strict=True)
    )
    rows = tuple((paragraph("table_cell", f"第{place}项"), cell) for place, cell in enumerate(cells))
    columns = (StyledColumn(0.7, "left"), StyledColumn(0.3, "center", point))
    return replace(indicators(), columns=columns, head=indicators().head[:2], rows=rows, whole=whole)


def draft(table: StyledTable) -> bytes:
    return write(brief("gongwen", (table,)), datetime.date(2026, 1, 15)).data


def styles_of(data: bytes, column: int) -> list[str]:
    """The styles of a column's cells under the head."""
    rows = list(part(data).iter(f"{W}tr"))[1:]
    return [values(list(row.iter(f"{W}tc"))[column], "pStyle")[0] for row in rows]


def test_a_columns_numbers_have_a_style_with_its_tab() -> None:
    data = draft(numbers())
    assert styles_of(data, 1) == ["PubTableCellDecimal41"] * 3 + ["PubTableCellCenter"]
    (style,) = part(data, "word/styles.xml").iterfind(f".//{W}style[@{W}styleId='PubTableCellDecimal41']")
    (tab,) = style.iter(f"{W}tab")
    assert (tab.get(f"{W}val"), tab.get(f"{W}pos")) == ("decimal", "820")
    assert [text for text in texts(part(data)) if "\t" in text] == []
    assert list(part(data).iter(f"{W}tab")) == []


def test_numbers_that_are_not_aligned_stand_as_their_column_does() -> None:
    assert styles_of(draft(numbers(point=0.0)), 1) == ["PubTableCellCenter"] * 4


def test_the_page_has_no_grid_where_libreoffice_would_not_heed_the_tab() -> None:
    assert [_grid(draft(numbers(point=point))) for point in (41.0, 0.0)] == ["default", "lines"]


def _grid(data: bytes) -> str:
    (grid,) = part(data).iter(f"{W}docGrid")
    return str(grid.get(f"{W}type"))


def test_rows_that_may_not_be_parted_are_kept_by_their_first_cells() -> None:
    kept, plain = "PubTableCellKept", "PubTableCell"
    assert styles_of(draft(numbers(whole=True)), 0) == [kept, kept, kept, plain]
    long = replace(numbers(), rows=numbers().rows * 2)
    assert styles_of(draft(long), 0) == [kept, plain, plain, plain, plain, kept, kept, plain]
    (style,) = part(draft(numbers()), "word/styles.xml").iterfind(f".//{W}style[@{W}styleId='{kept}']")
    assert [etree.QName(one).localname for one in style.find(f"{W}pPr")] == ["keepNext", "keepLines"]
