"""Paragraphs of a draft -> what each was written as: by its control, else its bookmark, its title, or its likeness.

Each carrier is lost in some program: LibreOffice drops a control's tag, pasting over an item its bookmark.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence

from publisher.edits.naming.anchors import TABLED
from publisher.edits.naming.kinds import ITEMS, kind_of
from publisher.edits.naming.likeness import likeness, pairs
from publisher.edits.reading.document import Found
from publisher.edits.reading.table_rows import Identity, by_rows
from publisher.model import Carrier, Statement

NEW: tuple[None, Carrier] = (None, "new")


def identify(written: Sequence[Statement], found: Sequence[Found], roles: Mapping[str, str]) -> dict[int, Identity]:
    """By the index of each paragraph the index of what it was written as, and the carrier; ``roles`` are by style.

    New paragraphs are left out.

    Paragraphs that are gone take part, for they tell who deleted what, but never instead of one that is there.
    """
    texts = [one.words.accepted for one in found]
    known = by_rows(written, found, _at_home(written, found, _carried(written, found, texts)))
    taken = {one for one, _ in known.values()}
    wanted = {
        index: one.text
        for index, one in enumerate(written)
        if index not in taken and one.text and one.role not in TABLED
    }
    cells = _cells(found)
    free = (place for place, one in enumerate(found) if place not in known and place not in cells and _speaks(one))
    loose = {place: texts[place] for place in free}
    known |= {place: (index, "likeness") for index, place, _ in pairs(wanted, loose)}
    return known | _by_place(written, found, known, roles, cells)


def _carried(written: Sequence[Statement], found: Sequence[Found], texts: Sequence[str]) -> dict[int, Identity]:
    """What controls, bookmarks and titles tell; of several paragraphs with one mark the likest has it."""
    keys = {one.key: index for index, one in enumerate(written)}
    names = {name: index for index, one in enumerate(written) for name in one.bookmarks}
    claims: defaultdict[int, list[tuple[int, Carrier]]] = defaultdict(list)
    for place, one in enumerate(found):
        for index, carrier in _told(one, keys, names):
            claims[index].append((place, carrier))
    known: dict[int, Identity] = {}
    for index in sorted(claims):
        free = [claim for claim in claims[index] if claim[0] not in known]
        if free:
            place, carrier = _best(free, written[index].text, found, texts)
            known[place] = index, carrier
    return known


def _at_home(written: Sequence[Statement], found: Sequence[Found], carried: dict[int, Identity]) -> dict[int, Identity]:
    """What marks tell, but for those of the text in a table of ours: a goal that was put in a cell is its figure."""
    marks: defaultdict[int, list[bool]] = defaultdict(list)
    for place, (index, _) in carried.items():
        cell = found[place].cell
        if cell:
            marks[cell[0]].append(written[index].role in TABLED)
    ours = {table for table, tabled in marks.items() if 2 * sum(tabled) > len(tabled)}

    def stays(place: int, index: int) -> bool:
        cell = found[place].cell
        return cell is None or cell[0] not in ours or written[index].role in TABLED

    return {place: told for place, told in carried.items() if stays(place, told[0])}


def _cells(found: Sequence[Found]) -> frozenset[int]:
    """The paragraphs in tables of several columns, which no words tell to be of the text; a box has one column."""
    wide = {one.cell[0] for one in found if one.cell and one.cell[2]}
    return frozenset(place for place, one in enumerate(found) if one.cell and one.cell[0] in wide)


def _told(one: Found, keys: Mapping[str, int], names: Mapping[str, int]) -> Iterator[Identity]:
    """What a paragraph's marks say it is, the surest first."""
    tag, _, rest = one.tag.partition(":")
    key = rest.partition(":")[2]
    if tag == "pub" and key in keys:
        yield keys[key], "control"
    for name in one.bookmarks:
        if name in names:
            yield names[name], "bookmark"
    title = one.alias.rpartition(" ")[2]
    if title in keys:
        yield keys[title], "alias"


def _best(
    claims: Sequence[tuple[int, Carrier]], text: str, found: Sequence[Found], texts: Sequence[str]
) -> tuple[int, Carrier]:
    """The claim of a paragraph that is there, of the likest words, of the surest carrier, of the first."""
    if len({place for place, _ in claims}) == 1:
        return claims[0]
    return max(claims, key=lambda claim: (not found[claim[0]].gone, likeness(text, texts[claim[0]]), -claim[0]))


def _speaks(one: Found) -> bool:
    return bool(one.words.accepted) and not one.gone


def _by_place(
    written: Sequence[Statement],
    found: Sequence[Found],
    known: Mapping[int, Identity],
    roles: Mapping[str, str],
    cells: Collection[int],
) -> dict[int, Identity]:
    """Words of the outline's own that stand where one of their kind stood, between the same neighbours, no ``cells``.

    Never an item: other words in its place are no longer what its source says.
    """
    taken = {index for index, _ in known.values()}
    placed: dict[int, Identity] = {}
    before = -1
    for place, one in enumerate(found):
        if place in known:
            before = known[place][0]
            continue
        index = before + 1
        if not _speaks(one) or place in cells or index >= len(written) or index in taken:
            continue
        wanted = written[index]
        kind = kind_of(roles[one.style])
        if not wanted.item and wanted.kind not in ITEMS and wanted.kind == kind and wanted.role not in TABLED:
            placed[place] = index, "place"
            before = index
    return placed
