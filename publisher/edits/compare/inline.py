"""Two paragraphs -> one whose words that differ are tracked."""

import copy
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import TypeAlias

from lxml import etree

from publisher.edits.compare.stream import Atom, Reader, run, sliced
from publisher.edits.compare.tracking import Tracker, properties
from publisher.edits.compare.wording import changes
from publisher.edits.words import W

Element: TypeAlias = etree._Element


@dataclass(slots=True)
class Inline:
    """Writes paragraphs: ``before`` reads those of the earlier draft, ``after`` those of the later."""

    before: Reader
    after: Reader
    tracker: Tracker

    def both(self, old: Element, new: Element) -> Element:
        """The later paragraph, with the words of the earlier where they differ."""
        left, right = self.before.atoms(old), self.after.atoms(new)
        made = _bare(new)
        earlier, later = _Taken(left), _Taken(right)
        for turn, ((_, last), (_, end)) in enumerate(changes(_text(left), _text(right))):
            gone, come = list(earlier.until(last)), list(later.until(end))
            if turn % 2:
                made.extend(self._tracked("del", _wide(gone)))
            made.extend(self._tracked("ins", come) if turn % 2 else _written(come))
        made.extend(_written(later.rest()))
        return made

    def alone(self, paragraph: Element, name: str) -> Element:
        """A paragraph all of whose words were put in (``ins``, ``moveTo``) or struck out (``del``, ``moveFrom``)."""
        gone = name in ("del", "moveFrom")
        atoms = (self.before if gone else self.after).atoms(paragraph)
        made = _bare(paragraph)
        made.extend(self._tracked(name, _wide(atoms) if gone else atoms))
        return made

    def _tracked(self, name: str, atoms: Iterable[Atom]) -> Iterator[Element]:
        """The atoms as a change; marks without width stand beside it."""
        for (narrow, _), group in groupby(atoms, key=lambda atom: (not atom.text, id(atom.link))):
            together = list(group)
            if narrow:
                yield from _written(together)
            else:
                change = self.tracker.runs(name, _runs(together))
                yield _linked(together[0].link, [change])


class _Taken:
    """Hands out atoms from the left to the right: a class because it knows how far it is."""

    def __init__(self, atoms: list[Atom]) -> None:
        self._atoms = atoms
        self._at = self._offset = self._place = 0

    def until(self, place: int) -> Iterator[Atom]:
        """The atoms up to a place in the text, the last cut there."""
        while self._at < len(self._atoms) and self._place < place:
            atom = self._atoms[self._at]
            end = min(len(atom.text), self._offset + place - self._place)
            yield sliced(atom, self._offset, end)
            self._place += end - self._offset
            self._offset = end
            if end == len(atom.text):
                self._at, self._offset = self._at + 1, 0

    def rest(self) -> Iterator[Atom]:
        """What is left, which has no width."""
        yield from self._atoms[self._at :]


def _text(atoms: Iterable[Atom]) -> str:
    return "".join(atom.text for atom in atoms)


def _wide(atoms: Iterable[Atom]) -> list[Atom]:
    return [atom for atom in atoms if atom.text]


def _bare(paragraph: Element) -> Element:
    """A paragraph of the same shape without words."""
    made = etree.Element(f"{W}p")
    made.append(copied(properties(paragraph)))
    return made


def _written(atoms: Iterable[Atom]) -> Iterator[Element]:
    for _, group in groupby(atoms, key=lambda atom: id(atom.link)):
        together = list(group)
        yield from _kept(together)


def _kept(atoms: list[Atom]) -> Iterator[Element]:
    link = atoms[0].link
    nodes = list(_runs(atoms))
    yield from [_linked(link, nodes)] if link is not None else nodes


def _runs(atoms: Iterable[Atom]) -> Iterator[Element]:
    for atom in atoms:
        if atom.nodes:
            yield from map(copied, atom.nodes)
        elif atom.text:
            yield run(atom)


def _linked(link: Element | None, nodes: list[Element]) -> Element:
    """The nodes in a link like that which they stood in; without one the only node."""
    if link is None:
        return nodes[0]
    made = etree.Element(link.tag, dict(link.attrib))
    made.extend(nodes)
    return made


def copied(element: Element) -> Element:
    """A copy that stands by itself."""
    made = copy.deepcopy(element)
    made.tail = None
    return made
