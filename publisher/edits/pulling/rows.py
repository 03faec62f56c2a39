"""The tables of a draft -> edits of their rows: deleted, moved, inserted.  Cells that only changed are statements."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from publisher.edits.naming.anchors import ROW, TABLED
from publisher.edits.naming.labels import Name, Row, behind, in_row, name_of, relabelled, words_of
from publisher.edits.order import moved
from publisher.edits.words import plain
from publisher.model import Anchor, Draft, DraftParagraph, Edit, Statement

Where = tuple[int, int]  # of a row as it is now: its table and its place there
_HEAD = "head"


def rows(draft: Draft, anchors: Mapping[str, Anchor]) -> Iterator[tuple[int, int, Edit]]:
    """Edits of whole rows, each by the anchor of its first cell with the kind ``row``, and its place in the draft."""
    written = _written(draft)
    now = _now(draft)
    homes: dict[Name, Where] = {}
    for where, row in now.items():
        for _, one in row:
            if one.base and in_row(one.base):
                homes.setdefault(name_of(one.base), where)
    gone = [name for name in written if name not in homes]
    for name in gone:
        at = _row(written[name], anchors)
        yield _place_of(name, homes, now), 1, Edit("delete", at, "", None, draft.author, draft.date)
    said = words_of(written)
    struck = [(said[name], behind(written[name])) for name in gone]
    for place, rank, edit in _placed(draft, anchors, written, now):
        yield place, rank, _under_another_label(edit, struck) if edit.cells else edit


def new_labels(draft: Draft) -> dict[str, str]:
    """By the key of a row's label that says something else now, the figures that stand under it as before."""
    said, told = words_of(_written(draft)), {}
    for row in _now(draft).values():
        known = {one.base.origin[2]: one for _, one in row if one.base and in_row(one.base)}
        name = _known(row)
        label = [known.get(column) for column in range(said[name].label)] if name and name[1] != _HEAD else []
        changed = [one.base.key for one in label if one and one.base and one.text != plain(one.base.text)]
        if changed and name:
            now = " ".join(one.text for one in label if one)
            source = behind([one.base for one in known.values() if one.base])
            told[changed[0]] = relabelled(said[name], now, [one.text for _, one in row], source)
    return told


def _under_another_label(edit: Edit, gone: Sequence[tuple[Row, str]]) -> Edit:
    """A row that was put in, with the figures of a row that was struck out: they stand under its label now."""
    told = (relabelled(row, edit.cells[0], edit.cells[1:], source) for row, source in gone)
    return replace(edit, figures=next(filter(None, told), ""))


def tables(draft: Draft) -> frozenset[int]:
    """The tables of the draft by their numbers, those that are new among them; boxes of other paragraphs are none."""
    boxes = {one.cell[0] for one in draft.paragraphs if one.cell and one.base and one.base.role not in TABLED}
    return frozenset(one.cell[0] for one in draft.paragraphs if one.cell) - boxes


def _written(draft: Draft) -> dict[Name, list[Statement]]:
    found: defaultdict[Name, list[Statement]] = defaultdict(list)
    for one in draft.written:
        if in_row(one):
            found[name_of(one)].append(one)
    return found


def _now(draft: Draft) -> dict[Where, list[tuple[int, DraftParagraph]]]:
    """The rows as they are now: table and row -> places and paragraphs; only of tables that we wrote."""
    ours = {one.cell[0] for one in draft.paragraphs if one.cell and one.base and one.base.role in TABLED}
    found: defaultdict[Where, list[tuple[int, DraftParagraph]]] = defaultdict(list)
    for place, one in enumerate(draft.paragraphs):
        if one.cell and one.cell[0] in ours and not one.gone:
            found[one.cell[:2]].append((place, one))
    return found


def _placed(
    draft: Draft,
    anchors: Mapping[str, Anchor],
    written: Mapping[Name, list[Statement]],
    now: Mapping[Where, list[tuple[int, DraftParagraph]]],
) -> Iterator[tuple[int, int, Edit]]:
    """Rows that are new, or stand elsewhere in their table or in another, each after the row that it follows."""
    names = {where: _known(cells) for where, cells in now.items()}
    away = set(_away(list(written), names))
    for table in dict.fromkeys(where[0] for where in now):
        before = _head_of(_home(table, names), written, anchors)
        for where in (where for where in now if where[0] == table):
            name, (place, first) = names[where], now[where][0]
            if name is None:
                texts = _texts(now[where])
                if any(texts) and before:
                    at = Anchor(first.section, ROW, "")
                    yield place, 0, Edit("insert", at, "", before, draft.author, draft.date, cells=texts)
                continue
            at = _row(written[name], anchors)
            if where in away:
                for cell in _left_out(written[name], now[where]):
                    yield place, 0, Edit("change", anchors[cell.key], "", None, draft.author, draft.date)
                yield place, 2, Edit("move", at, "", before, draft.author, draft.date)
            before = at


def _away(written: Sequence[Name], names: Mapping[Where, Name | None]) -> Iterator[Where]:
    """Where rows stand that were written elsewhere in their table, or in another; heads stay."""
    order = {name: index for index, name in enumerate(written)}
    for table in dict.fromkeys(where[0] for where in names):
        home = _home(table, names)
        rows = [(where, name) for where, name in names.items() if where[0] == table and name and name[1] != _HEAD]
        own = [(where, order[name]) for where, name in rows if name[0] == home]
        yield from (own[index][0] for index in moved([place for _, place in own]))
        yield from (where for where, name in rows if name[0] != home)


def _home(table: int, names: Mapping[Where, Name | None]) -> int | str | None:
    """The table that one was written as: that of its head, else of most of its rows."""
    known = [name for where, name in names.items() if where[0] == table and name]
    heads = (name[0] for name in known if name[1] == _HEAD)
    most = Counter(name[0] for name in known).most_common(1)
    return next(heads, most[0][0] if most else None)


def _left_out(cells: Sequence[Statement], row: Sequence[tuple[int, DraftParagraph]]) -> Iterator[Statement]:
    """The cells of a row that stands elsewhere with fewer cells, as its new table has fewer columns."""
    width = len({one.cell[2] for _, one in row if one.cell})
    there = {one.base.key for _, one in row if one.base}
    yield from (cell for cell in cells if cell.key not in there and cell.text and width < len(cells))


def _head_of(
    home: int | str | None, written: Mapping[Name, list[Statement]], anchors: Mapping[str, Anchor]
) -> Anchor | None:
    """The head that a first row follows whose own is gone."""
    cells = written.get((home, _HEAD)) if home is not None else None
    return _row(cells, anchors) if cells else None


def _known(cells: list[tuple[int, DraftParagraph]]) -> Name | None:
    """The row that most cells of a row were written in."""
    names = [name_of(one.base) for _, one in cells if one.base and in_row(one.base)]
    return max(names, key=names.count) if names else None


def _texts(cells: list[tuple[int, DraftParagraph]]) -> tuple[str, ...]:
    """The cells' texts; paragraphs of one cell are lines of it."""
    found: defaultdict[int, list[str]] = defaultdict(list)
    for _, one in cells:
        if one.cell:
            found[one.cell[2]].append(one.text)
    return tuple("\n".join(filter(None, texts)) for texts in found.values())


def _row(cells: list[Statement], anchors: Mapping[str, Anchor]) -> Anchor:
    """The row as edits speak of it: by all that its cells say."""
    first = anchors[cells[0].key]
    return replace(first, kind=ROW, item="", text=" | ".join(plain(one.text) for one in cells), nth=1)


def _place_of(
    name: Name,
    homes: Mapping[Name, Where],
    now: Mapping[Where, list[tuple[int, DraftParagraph]]],
) -> int:
    """The place of the last cell before a row that is gone."""
    earlier = [now[where][-1][0] for one, where in homes.items() if one[0] == name[0] and _before(one, name)]
    return max(earlier, default=-1)


def _before(one: Name, other: Name) -> bool:
    rows = [-1 if row == _HEAD else int(row) for row in (one[1], other[1])]
    return rows[0] < rows[1]
