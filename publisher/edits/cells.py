"""Paragraphs -> the same with each cell of our tables as one: what was entered below its first line is a line of it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from publisher.edits.anchors import TABLED
from publisher.model import DraftParagraph


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


def _joined(first: DraftParagraph, lines: Sequence[DraftParagraph]) -> DraftParagraph:
    return replace(
        first,
        text="\n".join(one.text for one in lines if one.text and not one.gone),
        rejected="\n".join(one.rejected for one in lines if one.rejected),
        tracked=tuple(change for one in lines for change in one.tracked),
        comments=tuple(comment for one in lines for comment in one.comments),
        gone=all(one.gone for one in lines),
    )
