"""A paragraph -> its characters in a row, each with the run it stands in; what is no text is one character.

Controls are opened, fields are one character as a whole, and what has no width (bookmarks, ends of comments) waits for
the character after it.
"""

import copy
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from lxml import etree

from publisher.edits.words import W

_DROPPED = frozenset(W + name for name in ("pPr", "proofErr", "sdtPr", "sdtEndPr", "permStart", "permEnd"))
_OPENED = frozenset(W + name for name in ("sdt", "sdtContent", "smartTag", "customXml", "dir", "bdo", "ins", "moveTo"))
_TEXTS = {f"{W}tab": "\t", f"{W}cr": "\n"}
_OBJECTS = 0xE000  # of Unicode's private use, so that objects are compared as characters
_MOST = 6400


@dataclass(frozen=True, slots=True)
class Atom:
    """Characters of one run: ``look`` is its w:rPr, ``link`` the w:hyperlink around it.

    ``nodes`` are what stands for the one character of an object; with no text at all, what has no width.
    """

    text: str
    look: etree._Element | None = None
    link: etree._Element | None = None
    nodes: tuple[etree._Element, ...] = ()


class Objects:
    """The characters that stand for objects: a class because equal objects of both drafts must have the same one."""

    def __init__(self) -> None:
        self._characters: dict[str, str] = {}

    def character(self, key: str) -> str:
        """The character of an object by what it shows; the last one stands for all beyond those that there are."""
        number = min(len(self._characters), _MOST - 1)
        return self._characters.setdefault(key, chr(_OBJECTS + number))


Key = Callable[[etree._Element], str]


@dataclass(slots=True)
class Reader:
    """Reads the paragraphs of one draft; ``key`` tells what an object shows."""

    objects: Objects
    key: Key

    def atoms(self, paragraph: etree._Element) -> list[Atom]:
        """The paragraph's atoms in order."""
        return list(self._fields(self._atoms(paragraph, None)))

    def _atoms(self, parent: etree._Element, link: etree._Element | None) -> Iterator[Atom]:
        for child in parent:
            tag = child.tag
            if tag == f"{W}r":
                yield from self._run(child, link)
            elif tag == f"{W}hyperlink":
                yield from self._atoms(child, child)
            elif tag == f"{W}fldSimple":
                yield from self._simple(child, link)
            elif tag in _OPENED:
                yield from self._atoms(child, link)
            elif tag not in _DROPPED:
                yield Atom("", nodes=(child,))

    def _run(self, run: etree._Element, link: etree._Element | None) -> Iterator[Atom]:
        look = run.find(f"{W}rPr")
        for child in run:
            tag = child.tag
            if tag == f"{W}t":
                yield Atom(child.text or "", look, link)
            elif tag in _TEXTS or (tag == f"{W}br" and not child.attrib):
                yield Atom(_TEXTS.get(tag, "\n"), look, link)
            elif tag == f"{W}commentReference":
                yield Atom("", look, nodes=(_alone(run, child),))
            elif tag not in (f"{W}rPr", f"{W}lastRenderedPageBreak"):
                yield Atom(self.objects.character(self.key(child)), look, link, (_alone(run, child),))

    def _simple(self, field: etree._Element, link: etree._Element | None) -> Iterator[Atom]:
        """A simple field as a complex one: what is tracked may hold no other."""
        yield _marker("begin")
        code = etree.Element(f"{W}r")
        etree.SubElement(code, f"{W}instrText").text = field.get(f"{W}instr", "")
        yield Atom("?", nodes=(code,))
        yield _marker("separate")
        yield from self._atoms(field, link)
        yield _marker("end")

    def _fields(self, atoms: Iterator[Atom]) -> Iterator[Atom]:
        """The atoms, all of a field as one; a field that does not end in this paragraph stays in parts."""
        inside: list[Atom] = []
        depth = 0
        for atom in atoms:
            edge = _edge(atom)
            depth += {"begin": 1, "end": -1}.get(edge, 0)
            if depth > 0 or (inside and edge == "end"):
                inside.append(atom)
                if depth > 0:
                    continue
                yield self._whole(inside)
                inside = []
            else:
                depth = max(depth, 0)
                yield atom
        yield from inside

    def _whole(self, parts: list[Atom]) -> Atom:
        nodes = tuple(node for part in parts for node in part.nodes or (run(part),))
        said = "".join("".join(node.itertext()) for node in nodes)
        link = next((part.link for part in parts if part.link is not None), None)
        return Atom(self.objects.character(f"field {said}"), parts[0].look, link, nodes)


def run(atom: Atom) -> etree._Element:
    """A run that says the atom's text."""
    made = etree.Element(f"{W}r")
    if atom.look is not None:
        made.append(_copy(atom.look))
    piece = ""
    for character in atom.text:
        if character in "\t\n":
            _say(made, piece)
            piece = ""
            etree.SubElement(made, f"{W}tab" if character == "\t" else f"{W}br")
        else:
            piece += character
    _say(made, piece)
    return made


def sliced(atom: Atom, start: int, end: int) -> Atom:
    """Part of an atom's text."""
    return atom if end - start == len(atom.text) else replace(atom, text=atom.text[start:end])


def _say(made: etree._Element, text: str) -> None:
    if text:
        said = etree.SubElement(made, f"{W}t")
        said.text = text
        said.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")


def _alone(parent: etree._Element, child: etree._Element) -> etree._Element:
    """A run of the same look that holds this child alone."""
    made = etree.Element(f"{W}r")
    look = parent.find(f"{W}rPr")
    if look is not None:
        made.append(_copy(look))
    made.append(_copy(child))
    return made


def _marker(kind: str) -> Atom:
    made = etree.Element(f"{W}r")
    etree.SubElement(made, f"{W}fldChar").set(f"{W}fldCharType", kind)
    return Atom("?", nodes=(made,))


def _edge(atom: Atom) -> str:
    """Whether the atom is where a field begins or ends."""
    for node in atom.nodes:
        found = node.find(f"{W}fldChar")
        if found is not None:
            return str(found.get(f"{W}fldCharType", ""))
    return ""


def _copy(element: etree._Element) -> etree._Element:
    made = copy.deepcopy(element)
    made.tail = None
    return made
