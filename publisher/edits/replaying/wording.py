"""A piece and an editor's words -> the piece that says them, as they stand."""

from dataclasses import replace

from publisher.edits.naming.anchors import BETWEEN
from publisher.edits.naming.kinds import ITEMS
from publisher.edits.replaying.pieces import Lead, Piece, Value
from publisher.model import (
    Cell,
    Column,
    Edit,
    Heading,
    Kind,
    Note,
    Point,
    PointList,
    Remark,
    Summary,
    Table,
    Text,
    Verbatim,
)

SUMMARY = "summary"
BLOCKS = ("heading", "table", "note")


def reworded(piece: Piece, text: str) -> Piece:
    """The piece with other words; a point keeps its source, for its mark leads the reader to what that says."""
    return replace(piece, value=_worded(piece.value, Verbatim(text)))


def _worded(value: Value, words: Verbatim) -> Value:
    if isinstance(value, Text | Note | Lead | Remark):
        return type(value)(words)
    if isinstance(value, Heading):
        return replace(value, text=words)
    if isinstance(value, Point):
        return replace(value, words=words)
    if isinstance(value, PointList | Summary):
        return replace(value, title=words)
    return replace(value, caption=words)


def new_piece(edit: Edit) -> Piece:
    """What an editor put in: a statement without a source, a heading, a note or a paragraph."""
    words = Verbatim(edit.text)
    kind = edit.at.kind
    boxed = edit.at.section == SUMMARY and kind not in BLOCKS
    if kind in (*ITEMS, SUMMARY) or boxed:
        return Piece((), Remark(words), _KINDS.get(kind), boxed=boxed)
    if kind == "heading":
        return Piece((), Heading(edit.at.section, words, edit.level or 1))
    if kind == "list_title":
        return Piece((), PointList("goal", words, ()))
    if kind == "note":
        return Piece((), Note(words))
    if kind == "table":
        return Piece((), _table(edit.text))
    return Piece((), Lead(words) if kind == "lead" else Text(words))


def _table(text: str) -> Table:
    """The table of an editor's own: its first row is the head."""
    head, *rows = [line.split(BETWEEN) for line in text.split("\n")]
    width = max(map(len, (head, *rows)))
    cells = (tuple(Cell(Verbatim(cell)) for cell in (*row, *[""] * width)[:width]) for row in rows)
    columns = (Column(Verbatim(title)) for title in (*head, *[""] * width)[:width])
    return Table("", tuple(columns), tuple(cells))


_KINDS: dict[str, Kind] = {"goal": "goal", "measure": "measure", "metric": "metric"}
