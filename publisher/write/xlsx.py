"""Items -> a workbook: one row an item under a head that stays and filters, the same bytes on any day."""

import datetime
import io
import json
from collections.abc import Iterable, Iterator

from xlsxwriter import Workbook

from publisher.model import Article, Items
from publisher.write import jsonl, records

_SHEET = "items"
_WIDTHS = {"source": 24, "heading": 24, "text": 60, "group": 24, "indicator": 20, "scale_value": 14}
_WIDTH = 10
_NO_DAY = datetime.datetime(2000, 1, 1)
_LONGEST = 32_767  # characters in a cell: Excel's specifications and limits
_OPTIONS = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}


def part(article: Article, items: Items) -> bytes:
    """The rows of one article's items, to be put in the workbook."""
    return jsonl.part(article, items)


def whole(parts: Iterable[bytes]) -> Iterator[bytes]:
    """An .xlsx of one sheet (ECMA-376): texts are texts, also those that begin like a formula."""
    out = io.BytesIO()
    with Workbook(out, _OPTIONS) as book:
        book.set_properties({"created": _NO_DAY})
        _fill(book, (json.loads(line) for one in parts for line in one.splitlines()))
    yield out.getvalue()


def _fill(book: Workbook, rows: Iterable[dict[str, records.Plain]]) -> None:
    sheet = book.add_worksheet(_SHEET)
    plain = book.add_format({"valign": "top", "text_wrap": True})
    quoted = book.add_format({"valign": "top", "text_wrap": True, "quote_prefix": True})
    sheet.write_row(0, 0, records.COLUMNS, book.add_format({"bold": True}))
    last = 0
    for last, row in enumerate(rows, 1):
        for place, column in enumerate(records.COLUMNS):
            value = records.cell(row.get(column))
            text = value[:_LONGEST] if isinstance(value, str) else value
            harmful = isinstance(text, str) and text.startswith(records.FORMULA)
            sheet.write(last, place, text, quoted if harmful else plain)
    for place, column in enumerate(records.COLUMNS):
        sheet.set_column(place, place, _WIDTHS.get(column, _WIDTH))
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, last, len(records.COLUMNS) - 1)
