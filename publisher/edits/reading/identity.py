"""Paragraphs of a draft -> what each was written as: by its control, else its bookmark, its title, or its likeness.

Each carrier is lost in some program: LibreOffice drops a control's tag, pasting over an item its bookmark.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

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
    known = by_rows(written, found, _carried(written, found, texts))
    taken = {one for one, _ in known.values()}
    wanted = {
        index: one.text
        for index, one in enumerate(written)
        if index not in taken and one.text and one.role not in TABLED
    }
    loose = {place: texts[place] for place, one in enumerate(found) if place not in known and _speaks(one)}
    known |= {place: (index, "likeness") for index, place, _ in pairs(wanted, loose)}
    return known | _by_place(written, found, known, roles)


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
    written: Sequence[Statement], found: Sequence[Found], known: Mapping[int, Identity], roles: Mapping[str, str]
) -> dict[int, Identity]:
    """Words of the outline's own that stand where one of their kind stood, between the same neighbours.

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
        if not _speaks(one) or index >= len(written) or index in taken:
            continue
        wanted = written[index]
        kind = kind_of(roles[one.style])
        if not wanted.item and wanted.kind not in ITEMS and wanted.kind == kind and wanted.role not in TABLED:
            placed[place] = index, "place"
            before = index
    return placed
