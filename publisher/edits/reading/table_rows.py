"""Cells of tables -> the cells that they were written as, row by row: a row is found whole, or it is a new one.

A figure belongs to its row's label.  So a cell never takes the place of one in another row, be their words the same,
and a row whose marks survived other words typed over all of it is another row.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from publisher.edits.naming.anchors import BETWEEN, TABLED
from publisher.edits.naming.labels import Name, Row, in_row, is_same, name_of, words_of
from publisher.edits.naming.likeness import pairs
from publisher.edits.reading.document import Found
from publisher.edits.words import plain
from publisher.model import Carrier, Statement

Identity = tuple[int, Carrier]
Where = tuple[int, int]
_HEAD = "head"


def by_rows(
    written: Sequence[Statement], found: Sequence[Found], carried: Mapping[int, Identity]
) -> dict[int, Identity]:
    """What marks tell (``carried``, by the index of the paragraph), without the cells of rows that are others now, and
    with the cells of rows that lost their marks.
    """
    tables = _Tables(*_written(written), _found(written, found, carried), written, found)
    claims = tables.claims(carried)
    others = {where for where, name in claims.items() if not tables.goes_on(where, name, carried)}
    kept = {place: told for place, told in carried.items() if not tables.is_cell_of(place, told[0], others)}
    claims = {where: name for where, name in claims.items() if where not in others}
    claims |= tables.likest(claims, kept)
    for where, name in claims.items():
        kept |= dict(tables.cells(where, name, kept))
    return kept


@dataclass(frozen=True, slots=True)
class _Tables:
    """The rows that were written, as indices of their cells and in words, and those that are there now, as paragraphs
    by their columns.
    """

    rows: Mapping[Name, Sequence[int]]
    said: Mapping[Name, Row]
    there: Mapping[Where, Sequence[Sequence[int]]]
    written: Sequence[Statement]
    found: Sequence[Found]

    def claims(self, carried: Mapping[int, Identity]) -> dict[Where, Name]:
        """The row that most marks of a row tell."""
        told = {}
        for where, cells in self.there.items():
            marked = (self.written[carried[place][0]] for cell in cells for place in cell if place in carried)
            names = Counter(name_of(one) for one in marked if in_row(one))
            if names:
                told[where] = max(names, key=lambda name: names[name])
        return told

    def goes_on(self, where: Where, name: Name, carried: Mapping[int, Identity]) -> bool:
        """Whether the row is what its marks say; columns have heads, whatever these say."""
        return name[1] == _HEAD or is_same(self.said[name], self._words(where, name, carried))

    def is_cell_of(self, place: int, index: int, rows: Collection[Where]) -> bool:
        """Whether the paragraph was written as a cell, and stands in one of the rows."""
        cell = self.found[place].cell
        return cell is not None and cell[:2] in rows and self.written[index].role in TABLED

    def likest(self, claims: Mapping[Where, Name], carried: Mapping[int, Identity]) -> dict[Where, Name]:
        """The rows that no mark tells, by their words: of a table that is known only those that were in it."""
        homes = {where[0]: name[0] for where, name in sorted(claims.items(), reverse=True)}
        known = set(claims.values())
        wanted = [name for name in self.rows if name not in known]
        loose = [where for where in self.there if where not in claims and any(self._line(where))]

        def may(one: int, place: int) -> bool:
            name, where = wanted[one], loose[place]
            near = homes.get(where[0], name[0]) == name[0]
            return near and is_same(self.said[name], self._words(where, name, carried))

        before = {number: BETWEEN.join(self.said[name].cells) for number, name in enumerate(wanted)}
        after = {number: BETWEEN.join(self._line(where)) for number, where in enumerate(loose)}
        return {loose[place]: wanted[one] for one, place, _ in pairs(before, after, may)}

    def cells(self, where: Where, name: Name, carried: Mapping[int, Identity]) -> Iterator[tuple[int, Identity]]:
        """The cells of a row that is known which no mark tells: by their column, else by their words."""
        taken = {index for index, _ in carried.values()}
        row, now = self.rows[name], self.there[where]
        if len(row) == len(now):
            for index, places in zip(row, now, strict=True):
                if index not in taken and places and not any(place in carried for place in places):
                    yield places[0], (index, "likeness")
            return
        before = {index: plain(self.written[index].text) for index in row if index not in taken}
        loose = {place: self.found[place].words.accepted for places in now for place in places if place not in carried}
        for index, place, _ in pairs(before, loose):
            yield place, (index, "likeness")

    def _line(self, where: Where) -> list[str]:
        return ["".join(self.found[place].words.accepted for place in places) for places in self.there[where]]

    def _words(self, where: Where, name: Name, carried: Mapping[int, Identity]) -> list[str | None]:
        """The words of the row in the columns that it was written in, None: nothing tells where one stands now."""
        columns = {
            carried[place][0]: at for at, cell in enumerate(self.there[where]) for place in cell if place in carried
        }
        line = self._line(where)
        alike = len(line) == len(self.rows[name])
        at = [columns.get(index, number if alike else None) for number, index in enumerate(self.rows[name])]
        return [None if column is None else line[column] for column in at]


def _written(written: Sequence[Statement]) -> tuple[dict[Name, list[int]], dict[Name, Row]]:
    found: defaultdict[Name, list[int]] = defaultdict(list)
    for index, one in enumerate(written):
        if in_row(one):
            found[name_of(one)].append(index)
    return found, words_of({name: [written[index] for index in row] for name, row in found.items()})


def _found(
    written: Sequence[Statement], found: Sequence[Found], carried: Mapping[int, Identity]
) -> dict[Where, list[list[int]]]:
    """The rows that are there, but for boxes: these hold what is no cell."""
    now: defaultdict[Where, defaultdict[int, list[int]]] = defaultdict(lambda: defaultdict(list))
    for place, one in enumerate(found):
        if one.cell and not one.gone:
            now[one.cell[:2]][one.cell[2]].append(place)
    boxes = {one.cell[0] for place, one in enumerate(found) if one.cell and not _may_be_cell(place, written, carried)}
    return {where: [row[column] for column in sorted(row)] for where, row in now.items() if where[0] not in boxes}


def _may_be_cell(place: int, written: Sequence[Statement], carried: Mapping[int, Identity]) -> bool:
    return place not in carried or written[carried[place][0]].role in TABLED
