"""Paragraphs -> the same with each cell of our tables as one paragraph, and each table of the editor's own as one."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from publisher.edits.naming.anchors import BETWEEN, TABLED
from publisher.model import DraftParagraph, Origin


def whole_cells(paragraphs: Sequence[DraftParagraph]) -> Iterator[DraftParagraph]:
    """Every paragraph; the new ones of a cell whose own is known are joined to that."""
    homes = {one.cell: place for place, one in enumerate(paragraphs) if one.base and one.base.role in TABLED}
    lines: dict[int, list[DraftParagraph]] = {}
    for place, one in enumerate(paragraphs):
        home = homes.get(one.cell) if one.cell else None
        if home is not None and (place == home or one.base is None):
            lines.setdefault(home, []).append(one)
    for place, one in enumerate(paragraphs):
        if place in lines:
            yield _joined(one, lines[place])
        elif not (one.cell in homes and one.base is None):
            yield one


def new_tables(paragraphs: Sequence[DraftParagraph]) -> Iterator[DraftParagraph]:
    """Every paragraph; those of a table that we did not write as one of the kind ``table``, a line a row."""
    known = {one.cell[0] for one in paragraphs if one.cell and one.base}
    waiting: dict[int, list[DraftParagraph]] = {}
    for one in paragraphs:
        if one.cell and one.cell[0] not in known:
            waiting.setdefault(one.cell[0], []).append(one)
    for one in paragraphs:
        cells = waiting.get(one.cell[0], []) if one.cell else []
        if not cells:
            yield one
        elif one is cells[0]:
            yield _table(cells)


def _table(cells: Sequence[DraftParagraph]) -> DraftParagraph:
    rows: dict[int, dict[int, str]] = {}
    for one in cells:
        if one.cell and not one.gone:
            row = rows.setdefault(one.cell[1], {})
            row[one.cell[2]] = " ".join(filter(None, (row.get(one.cell[2], ""), *one.text.split("\n"))))
    text = "\n".join(BETWEEN.join(row.values()) for row in rows.values())
    shown = text if any(one.text for one in cells) else ""
    tracked = tuple(change for one in cells for change in one.tracked)
    return replace(cells[0], text=shown, rejected="", role="body", kind="table", cell=None, tracked=tracked)


def _joined(first: DraftParagraph, lines: Sequence[DraftParagraph]) -> DraftParagraph:
    return replace(
        first,
        text="\n".join(one.text for one in lines if one.text and not one.gone),
        rejected="\n".join(one.rejected for one in lines if one.rejected),
        tracked=tuple(change for one in lines for change in one.tracked),
        comments=tuple(comment for one in lines for comment in one.comments),
        gone=all(one.gone for one in lines),
    )


def with_own_captions(paragraphs: Sequence[DraftParagraph]) -> Iterator[DraftParagraph]:
    """Every paragraph; a caption that no longer stands over its table is a new one, and the table has none."""
    for place, one in enumerate(paragraphs):
        base = one.base if one.base and one.base.role == "table_caption" else None
        stays = base is None or _stands_over(base.origin[:1], paragraphs, place + 1)
        yield one if stays else replace(one, base=None)


def _stands_over(table: Origin, paragraphs: Sequence[DraftParagraph], start: int) -> bool:
    """Whether the table's cells come next, with nothing before them but what is new."""
    for one in paragraphs[start:]:
        if one.base and one.text and not one.gone:
            return one.base.role in TABLED and one.base.origin[:1] == table
    return True
