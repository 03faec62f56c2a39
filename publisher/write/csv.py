"""Items -> CSV for spreadsheets: one row an item, cells that a spreadsheet would take for a formula made harmless."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence

from publisher.model import Article, Items
from publisher.write import records

_MARK = b"\xef\xbb\xbf"


def part(article: Article, items: Items) -> bytes:
    """The rows of one article's items; a range is ``low-high``."""
    return _lines([_cell(row.get(column)) for column in records.COLUMNS] for row in records.rows(article, items))


def whole(parts: Iterable[bytes]) -> Iterator[bytes]:
    """UTF-8 with a byte order mark (Excel needs it), a head and CRLF line ends (RFC 4180)."""
    yield _MARK + _lines([records.COLUMNS])
    yield from parts


def _lines(rows: Iterable[Sequence[str | int | float]]) -> bytes:
    out = io.StringIO(newline="")
    csv.writer(out).writerows(rows)
    return out.getvalue().encode()


def _cell(value: records.Plain) -> str | int | float:
    told = records.cell(value)
    return f"'{told}" if isinstance(told, str) and told.startswith(records.FORMULA) else told
