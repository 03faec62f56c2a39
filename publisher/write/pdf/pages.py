"""Strips -> pages: what is to stay together does, where a page can hold it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from publisher.write.pdf.strips import Panel, Strip

_TOLERANCE = 0.01


@dataclass(frozen=True, slots=True)
class Placed:
    """A strip at a height from the top of the text area; ``repeated``: a table's head once more."""

    strip: Strip
    top: float
    repeated: bool = False


@dataclass(slots=True)
class _Page:
    """A page being filled: what stands on it and how far down it is full, panels' padding below not counted."""

    height: float
    placed: list[Placed] = field(default_factory=list)
    bottom: float = 0.0


def paginate(strips: Sequence[Strip], height: float) -> list[list[Placed]]:
    """The strips by page, at least one page.  A strip taller than a page stands on one of its own, cut at its foot."""
    pages = [_Page(height)]
    for chain in _chains(strips):
        if chain[0].new_page and pages[-1].placed:
            pages.append(_Page(height))
        if pages[-1].placed and not _fits(pages[-1], chain) and _fits(_Page(height), chain):
            pages.append(_Page(height))
        for strip in chain:
            if pages[-1].placed and not _fits(pages[-1], [strip]):
                pages.append(_Page(height))
            _place(pages[-1], strip)
    return [page.placed for page in pages]


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


def _fits(page: _Page, chain: Sequence[Strip]) -> bool:
    trial = _Page(page.height, page.placed[-1:], page.bottom)
    for strip in chain:
        _place(trial, strip)
    return trial.bottom + _padding(chain[-1].panel) <= page.height + _TOLERANCE


def _place(page: _Page, strip: Strip) -> None:
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


def _padding(panel: Panel | None) -> float:
    return panel.padding if panel else 0.0
