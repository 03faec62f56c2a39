"""The cells of a web table's row, as they are met -> one text a column, empty where a cell spans the place."""

from collections.abc import Mapping, Sequence

_WIDEST, _TALLEST, _MOST_COLUMNS = 50, 1000, 200


def span(attributes: Mapping[str, str | None]) -> tuple[int, int]:
    """How many columns and rows a cell spans."""
    return _count(attributes.get("colspan"), _WIDEST), _count(attributes.get("rowspan"), _TALLEST)


def _count(written: str | None, most: int) -> int:
    digits = (written or "").strip()
    return min(max(int(digits), 1), most) if digits.isascii() and digits.isdigit() and len(digits) < 5 else 1


def spread(texts: Sequence[str], spans: Sequence[tuple[int, int]], over: list[int]) -> tuple[str, ...]:
    """The row's columns.  ``over`` counts for each how many more rows a cell covers, and is brought up to this row."""
    found: list[str] = []
    below: list[int] = []
    for text, (wide, tall) in zip(texts, spans, strict=True):
        _pass_covered(found, below, over)
        if len(found) < _MOST_COLUMNS:
            found += [text, *[""] * (wide - 1)]
            below += [tall - 1] * wide
    _pass_covered(found, below, over)
    over[:] = [*below, *(max(rows - 1, 0) for rows in over[len(below) :])]
    return tuple(found)


def _pass_covered(found: list[str], below: list[int], over: Sequence[int]) -> None:
    while len(found) < len(over) and over[len(found)]:
        below.append(over[len(found)] - 1)
        found.append("")
