"""Strips -> pages: what is to stay together does, where a page can hold it, and notes stand at the foot of theirs."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from publisher.write.pdf.strips import Panel, Strip

NOTES_GAP = 14.0  # points between the text and the notes at a page's foot: their rule lies in its middle
_TOLERANCE = 0.01
CONTINUED = ""  # under this name of notes stand the lines that tell that a note goes on from the page before
_BEGUN = 2  # lines of a page's last note that stand on the mark's page at least
_CARRIED = 2 / 3  # of a page: how much of it notes from the pages before may take


class Placed(NamedTuple):
    """A strip at a height from the top of the text area; ``repeated``: a table's head once more."""

    strip: Strip
    top: float
    repeated: bool = False


@dataclass(slots=True, eq=False, repr=False)
class Page:
    """A page being filled: what stands on it and how far down it is full, panels' padding below not counted.

    ``feet`` are the lines of its notes, ``overleaf`` those for which it has no room.
    """

    height: float
    placed: list[Placed] = field(default_factory=list)
    bottom: float = 0.0
    feet: list[Strip] = field(default_factory=list)
    overleaf: list[Strip] = field(default_factory=list)

    @property
    def notes(self) -> list[Placed]:
        """The lines of notes, the last at the foot of the page."""
        top = self.height - sum(map(_tall, self.feet))
        found: list[Placed] = []
        for strip in self.feet:
            found.append(Placed(strip, top + strip.before))
            top += _tall(strip)
        return found


Notes = Mapping[str, Sequence[Strip]]


def paginate(strips: Sequence[Strip], height: float, notes: Notes | None = None) -> list[Page]:
    """The strips by page, at least one page.  A strip taller than a page stands on one of its own, cut at its foot.

    ``notes`` are the lines of the notes whose marks strips hold: they stand on the first mark's page, or begin there.
    """
    pages = [Page(height)]
    notes = dict(notes or {})
    for chain in _chains(strips):
        if chain[0].new_page and pages[-1].placed:
            pages.append(_next(pages[-1], notes))
        for part in [chain] if _fits(Page(height), chain, notes) else _rows(chain):
            if len(part) > 1 and _fits(Page(height), part, notes):  # one alone is turned to below
                _turn(pages, part, notes)
            for strip in part:
                _turn(pages, [strip], notes)
                _place(pages[-1], strip)
                _place_notes(pages[-1], [line for name in strip.notes for line in notes.pop(name, ())])
    while pages[-1].overleaf:
        pages.append(_next(pages[-1], notes))
    _sink(pages[-1])
    return pages


def _sink(page: Page) -> None:
    """Move the strips that close the page with ``foot`` down, over its notes if it has any."""
    first = len(page.placed)
    while first and page.placed[first - 1].strip.foot:
        first -= 1
    spare = page.height - _foot(page.feet) - page.bottom
    page.placed[first:] = [each._replace(top=each.top + spare) for each in page.placed[first:]]


def _turn(pages: list[Page], chain: Sequence[Strip], notes: Notes) -> None:
    """Go on to the page that holds the strips: the present one, or the first after those that notes fill."""
    while (pages[-1].placed or pages[-1].feet) and not _fits(pages[-1], chain, notes):
        pages.append(_next(pages[-1], notes))


def _next(page: Page, notes: Notes) -> Page:
    """A new page, with what notes the one before had no room for."""
    following = Page(page.height)
    goes_on = page.overleaf and not page.overleaf[0].anchors  # a note's first line has one
    for line in (*notes.get(CONTINUED, ()), *page.overleaf) if goes_on else page.overleaf:
        full = following.feet and _foot([*following.feet, line]) > _CARRIED * page.height
        (following.overleaf if full or following.overleaf else following.feet).append(line)
    return following


def _chains(strips: Iterable[Strip]) -> Iterator[list[Strip]]:
    """Strips that stay together."""
    chain: list[Strip] = []
    for strip in strips:
        if chain and (strip.new_page or not chain[-1].keep):
            yield chain
            chain = []
        chain.append(strip)
    if chain:
        yield chain


def _rows(chain: Sequence[Strip]) -> Iterator[Sequence[Strip]]:
    """What no page holds together, row by row; what stands over a table and its head stay with the first."""
    start = 0
    for place, (before, strip) in enumerate(pairwise(chain), start=1):
        if before.panel and strip.panel is not before.panel and bool(before.heads) >= bool(strip.heads):
            yield chain[start:place]
            start = place
    yield chain[start:]


def _fits(page: Page, chain: Sequence[Strip], notes: Notes) -> bool:
    trial = Page(page.height, page.placed[-1:], page.bottom)
    for strip in chain:
        _place(trial, strip)
    names = [name for strip in chain for name in strip.notes if notes.get(name)]
    begun = [line for name in names[:-1] for line in notes[name]]
    begun += [line for name in names[-1:] for line in notes[name][:_BEGUN]]
    foot = _foot([*page.feet, *([] if page.overleaf else begun)])
    return trial.bottom + _padding(chain[-1].panel) <= page.height - foot + _TOLERANCE


def _place(page: Page, strip: Strip) -> None:
    previous = page.placed[-1].strip if page.placed else None
    if previous is None:
        for head in strip.heads:
            page.placed.append(Placed(head, page.bottom, repeated=True))
            page.bottom += head.height
        top = page.bottom + (strip.before if strip.new_page else 0.0) + _padding(strip.panel)
    else:
        top = page.bottom + previous.after + strip.before
        if strip.panel is not previous.panel:
            top += _padding(previous.panel) + _padding(strip.panel)
    page.placed.append(Placed(strip, top))
    page.bottom = top + strip.height


def _place_notes(page: Page, lines: Iterable[Strip]) -> None:
    """Lines of notes at the page's foot as far as there is room, the rest overleaf."""
    bottom = page.bottom + _padding(page.placed[-1].strip.panel)
    for line in lines:
        fits = bottom + _foot([*page.feet, line]) <= page.height + _TOLERANCE
        (page.feet if fits and not page.overleaf else page.overleaf).append(line)


def _foot(lines: Sequence[Strip]) -> float:
    """What lines of notes take of a page."""
    return sum(map(_tall, lines)) + NOTES_GAP if lines else 0.0


def _tall(strip: Strip) -> float:
    return strip.before + strip.height + strip.after


def _padding(panel: Panel | None) -> float:
    return panel.padding if panel else 0.0
