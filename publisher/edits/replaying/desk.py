"""A Brief on the desk while edits are done to it one by one, in the order of the draft."""

from collections.abc import Sequence
from dataclasses import replace

from publisher.edits.naming.kinds import LAST
from publisher.edits.replaying.grid import Grid, RowName
from publisher.edits.replaying.pieces import Lead, Piece, put_together, taken_apart
from publisher.edits.replaying.wording import BLOCKS, new_piece, reworded
from publisher.model import Brief, Edit, Heading, Kind, Note, Origin, PointList, Statement, Table, Text, Verbatim

_HEAD = "head"
_LAST = tuple((name,) for name in LAST)


class Desk:
    """Holds the brief's pieces by their origins, and their order: a class because every edit changes what the next
    one finds.
    """

    def __init__(self, brief: Brief, statements: Sequence[Statement]) -> None:
        """``statements`` are those that the brief prints; an entry that is not among them says what another says."""
        self._brief = brief
        self._words = {one.origin: one.text for one in statements if one.origin}
        pieces = (piece for piece in taken_apart(brief.blocks) if not piece.is_entry or piece.origin in self._words)
        self._at: dict[Origin, Piece] = {piece.origin: piece for piece in pieces}
        self._order = list(self._at)
        self._grids: dict[RowName, Grid] = {}
        self._tails: dict[Origin, Origin] = {}
        self._guests: dict[Origin, int | str] = {}  # the tables of rows that were moved to another

    def change(self, origin: Origin, text: str) -> bool:
        """Print other words at an origin; False where nothing of the brief's own is printed there."""
        if _styled(origin):
            self._reword(origin, text)
            return True
        grid, row = self._place(origin) if len(origin) == 3 else (None, "")
        if grid:
            grid.change(row, int(origin[2]), text)
        elif origin in self._at:
            self._at[origin] = reworded(self._at[origin], text)
        return bool(grid) or origin in self._at

    def delete(self, origin: Origin) -> bool:
        """Strike a statement out; a list whose title it was goes on without it."""
        piece = self._at.get(origin)
        if piece is None:
            return _styled(origin) and self.change(origin, "")
        if piece.is_entry or isinstance(piece.value, Heading | Text | Note | Lead):
            del self._at[origin]
        else:
            self._at[origin] = reworded(piece, "")
        return True

    def move(self, origin: Origin, after: Origin) -> bool:
        """Put a statement after another (empty: before all); False where it is not there."""
        if origin not in self._at or origin == after:
            return origin in self._at
        self._order.remove(origin)
        self._tails = {anchor: tail for anchor, tail in self._tails.items() if tail != origin}
        self._put(origin, after)
        return True

    def insert(self, edit: Edit, after: Origin) -> None:
        """Put in a statement of the editor's own."""
        table = self._at.get(after)
        if table and isinstance(table.value, Table) and table.value.caption and edit.at.kind not in BLOCKS:
            kind = "caption" if edit.at.kind == "caption" else "text"
            lines = (*table.value.lines, (kind, edit.text))
            self._at[after] = replace(table, value=replace(table.value, lines=lines))
            return
        name = ("added", len(self._order))
        self._at[name] = new_piece(edit)
        self._put(name, after)

    def row(self, edit: Edit, origin: Origin, after: Origin) -> bool:
        """Strike out, move or put in a table's row; ``origin`` is that of the row, or of any of the same table.

        False where it is not there, or its new table has no column for all that it says.
        """
        grid, name = self._place(origin)
        there, follows = self._place(after) if len(after) > 1 else (grid, _HEAD)
        if grid is None or there is None:
            return False
        if edit.operation == "delete":
            grid.delete(name)
        elif not there.fits(edit.cells or grid.texts(name)):
            return False
        elif edit.operation == "insert":
            there.insert(edit.cells, follows)
        else:
            cells = grid.take(name)
            self._guests[origin[:2]] = self._host(after or origin)
            there.put(self._place(origin)[1], cells, follows)
        return True

    def holds(self, origin: Origin) -> bool:
        """Whether something of the brief's stands at an origin still."""
        return self._home(origin) in self._at or _styled(origin)

    def brief(self) -> tuple[Brief, dict[Origin, Origin]]:
        """The brief as it is now, and for the origin of each statement that which it had before."""
        pieces, places = [], {}
        for name in self._order:
            piece = self._at.get(name)
            if piece and isinstance(piece.value, Table):
                grid = self._grids.get(name[0]) or Grid(piece.value)
                table, places[name] = grid.table()
                edited = name[0] in self._grids
                told = replace(table, caption=piece.value.caption, lines=piece.value.lines)
                piece = replace(piece, value=told) if edited else piece
                piece = piece if table.rows else None
            if piece:
                pieces.append(piece)
        blocks, origins = put_together(pieces)
        for new, old in tuple(origins.items()):
            cells = places.get(old, {}).items()
            origins |= {(new[0], *here): there if len(there) > len(here) else (old[0], *there) for here, there in cells}
        return replace(self._brief, blocks=blocks), origins | {name: name for name in self._words if _styled(name)}

    def _reword(self, origin: Origin, text: str) -> None:
        """Other words for what stands before or after the blocks."""
        if origin == ("title",):
            self._brief = replace(self._brief, title=Verbatim(text))
        elif origin == ("subtitle",):
            self._brief = replace(self._brief, subtitle=Verbatim(text))
        else:
            self._brief = replace(self._brief, rewordings={**self._brief.rewordings, origin: text})

    def _host(self, origin: Origin) -> int | str:
        """The table that a row or cell stands in now, by its number."""
        return self._guests.get(origin[:2], origin[0])

    def _place(self, origin: Origin) -> tuple[Grid | None, RowName]:
        """That table as it is edited, and what the row is called there."""
        host = self._host(origin)
        if host != origin[0]:
            return self._grid((host, "caption")), origin[:2]
        return self._grid(origin), origin[1] if len(origin) > 1 else _HEAD

    def _grid(self, origin: Origin) -> Grid | None:
        """The table that holds a row or cell, as it is edited."""
        piece = self._at.get(self._home(origin))
        if piece is None or not isinstance(piece.value, Table):
            return None
        if origin[0] not in self._grids:
            words = {name[1:]: text for name, text in self._words.items() if name[0] == origin[0]}
            self._grids[origin[0]] = Grid(piece.value, words)
        return self._grids[origin[0]]

    def _home(self, origin: Origin) -> Origin:
        """The origin of the piece that a statement is in: a cell's is its table."""
        caption = (*origin[:1], "caption")
        return caption if origin not in self._at and caption in self._at else origin

    def _put(self, name: Origin, after: Origin) -> None:
        """Put a piece after another and what was put there before; an entry goes into the list that opens there."""
        anchor = self._home(after)
        tail = self._tails.get(anchor, anchor)
        index = self._order.index(tail) + 1 if tail in self._at else len(self._order) * (after[:1] in _LAST)
        piece = self._at[name]
        while piece.is_entry and tail == anchor and index < len(self._order) and self._opens(index, piece):
            index += 1
        self._order.insert(index, name)
        self._tails[anchor] = name
        if isinstance(piece.value, PointList) and not piece.origin:
            self._at[name] = replace(piece, value=replace(piece.value, kind=self._kind_after(index)))

    def _opens(self, index: int, entry: Piece) -> bool:
        """Whether a list of the entry's kind opens there without a word."""
        found = self._at.get(self._order[index])
        return found is not None and found.is_unseen and found.kind in (entry.kind, None)

    def _kind_after(self, index: int) -> Kind:
        """The kind of the entries that a new title stands over."""
        following = (self._at[name] for name in self._order[index + 1 :] if name in self._at)
        return next((piece.kind for piece in following if piece.is_entry and piece.kind), "goal")


def _styled(origin: Origin) -> bool:
    """Whether the words stand outside the blocks: title, masthead, the title of the appendix."""
    return bool(origin) and isinstance(origin[0], str) and origin[0] != "added"
