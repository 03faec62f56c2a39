"""A PDF's pages -> their rows without running heads, page numbers and a newspaper's head line, and these."""

import re
from collections import Counter
from collections.abc import Sequence

from publisher.article.pdf.pages import Sheet
from publisher.article.pdf.rows import Row, rows

_EDGE = 2  # rows from the top and from the bottom of a page that may be furniture
_NEAR = 0.14  # of the page's height: how far from its edge they stand
_NUMBER = re.compile(
    r"[-—–－·.\s]*\d{1,4}[-—–－·.\s]*|第\s*\d{1,4}\s*页.{0,12}|\d{1,4}\s*/\s*\d{1,4}|[Pp]age\s*\d{1,4}.{0,9}"
)
_NEWSPAPER = re.compile(
    r".*\d{4}年\d{1,2}月\d{1,2}日.{0,4}(?:星期|周)[一二三四五六日].*|(?:第?\s*)?[A-Z]?\d{1,2}\s*版?"
    r"|[A-Z]?\d{1,2}\s*[\u4e00-\u9fff·\s]{2,8}"
    r"|.{0,16}(?:责任编辑|责编|版式|美编|校对)[:：].*"
)
_FIGURES = re.compile(r"\d+|[〇零一二三四五六七八九十]+")


def clear(sheets: Sequence[Sheet]) -> tuple[list[list[Row]], list[tuple[int, str]]]:
    """Each page's rows, and what was taken away: the page's number and the words."""
    pages = [rows(sheet.segments) for sheet in sheets]
    edges = [_edges(page, sheet) for page, sheet in zip(pages, sheets, strict=True)]
    seen = Counter(key for page, edge in zip(pages, edges, strict=True) for key in {_key(page[at]) for at in edge})
    often = {key for key, count in seen.items() if count >= max(2, 0.4 * len(pages))}
    taken: list[tuple[int, str]] = []
    for number, (page, edge) in enumerate(zip(pages, edges, strict=True)):
        gone = [at for at in edge if _key(page[at]) in often or _is_furniture(page, at)]
        taken += [(sheets[number].number, _words(page[at])) for at in gone]
        pages[number] = [row for at, row in enumerate(page) if at not in gone]
    return pages, taken


def _edges(page: Sequence[Row], sheet: Sheet) -> set[int]:
    """The rows near the top and the bottom of the page."""
    top = {at for at in range(min(_EDGE, len(page))) if page[at][0].y <= _NEAR * sheet.height}
    bottom = {at for at in range(max(len(page) - _EDGE, 0), len(page)) if page[at][0].y >= (1 - _NEAR) * sheet.height}
    return top | bottom


def _words(row: Row) -> str:
    return " ".join(segment.text for segment in row)


def _key(row: Row) -> tuple[str, int]:
    """What makes rows of different pages the same: the words but for figures, and the height."""
    return _FIGURES.sub("#", "".join(_words(row).split())), round(row[0].y / 6)


def _is_furniture(page: Sequence[Row], at: int) -> bool:
    words = _words(page[at]).strip()
    return _NUMBER.fullmatch(words) is not None or (at < _EDGE and _NEWSPAPER.fullmatch(words) is not None)
