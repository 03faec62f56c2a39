"""Items -> CSV for spreadsheets: one row an item, cells that a spreadsheet would take for a formula made harmless."""

import csv
import io
from collections.abc import Sequence

from publisher.model import Article, Items
from publisher.write import jsonl, records

COLUMNS = (
    "source", "kind_of_item", "id", "heading", "text", "group", "status", "indicator", "value", "unit", "scale_value",
    "base_unit", "comparator", "period", "kind", "section", "paragraph", "start", "end",
)  # fmt: skip
_FORMULA = tuple("=+-@\t\r")


def write(found: Sequence[tuple[Article, Items]]) -> bytes:
    """UTF-8 with a byte order mark (Excel needs it) and CRLF line ends (RFC 4180); a range is ``low-high``."""
    out = io.StringIO(newline="")
    table = csv.writer(out)
    table.writerow(COLUMNS)
    for row in jsonl.rows(found):
        table.writerow([_cell(row.get(column)) for column in COLUMNS])
    return out.getvalue().encode("utf-8-sig")


def _cell(value: records.Plain) -> str | int | float:
    if isinstance(value, list):
        return "-".join(str(part) for part in value)
    if isinstance(value, str) and value.startswith(_FORMULA):
        return "'" + value
    return value if isinstance(value, int | float | str) else ""
