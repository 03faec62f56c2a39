"""Parts of one draft that another refers to: taken over under names of their own, with all that they refer to."""

import copy
import posixpath
from collections.abc import Iterator

from lxml import etree

from publisher.edits.reading.package import Package

_RELATIONS = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_KINDS = "[Content_Types].xml"


class Taken:
    """The parts of the later draft and those taken over: a class because names must not be given twice."""

    def __init__(self, package: Package, other: Package) -> None:
        """``other`` is the draft that parts are taken from."""
        self._package, self._other = package, other
        self.parts = {name: package.read(name) for name in sorted(package.names) if _is_part(name)}
        self._kinds = package.tree(_KINDS)
        self._other_kinds = other.tree(_KINDS)
        self._relations: dict[str, etree._Element] = {}
        self._known: dict[str, str] = {}

    def take(self, part: str, source: str, name: str) -> str:
        """Take over what ``name`` of ``source`` in the other draft refers to; its name in ``part``, empty: nothing."""
        wanted = target(self._other, source, name)
        kinds = {one.get("Id"): one.get("Type", "") for one in _listed(self._other, source)}
        return self.relate(part, self._copied(wanted), kinds[name]) if wanted else ""

    def relate(self, part: str, target: str, kind: str) -> str:
        """A new name in ``part`` for the part ``target``; ``kind`` is the relationship's type."""
        listed = self._listed_here(part)
        number = len(listed) + 1
        taken = {one.get("Id") for one in listed}
        while f"diff{number}" in taken:
            number += 1
        one = etree.SubElement(listed, f"{_RELATIONS}Relationship")
        one.set("Id", f"diff{number}")
        one.set("Type", kind)
        one.set("Target", "/" + target)
        return f"diff{number}"

    def add(self, target: str, data: bytes, like: str) -> None:
        """Put in a part that is of the kind of the other draft's part ``like``."""
        self.parts[target] = data
        self._tell_kind(target, like)

    def finished(self) -> dict[str, bytes]:
        """All parts by their names."""
        self.parts[_KINDS] = _bytes(self._kinds)
        self.parts |= {_relations_of(part): _bytes(tree) for part, tree in self._relations.items()}
        return self.parts

    def _copied(self, source: str) -> str:
        """The name here of a part of the other draft, which is taken over with all that it refers to."""
        waiting = [] if source in self._known else [source]
        while waiting:
            one = waiting.pop()
            target = self._here(one)
            self.add(target, self._other.read(one), one)
            for link in _listed(self._other, one):
                name = _target(one, link)
                if link.get("TargetMode") != "External" and name in self._other.names:
                    waiting += [] if name in self._known else [name]
                    self._listed_here(target).append(_named(link, self._here(name)))
        return self._known[source]

    def _here(self, source: str) -> str:
        """The name here of a part of the other draft, given once."""
        if source not in self._known:
            stem, suffix = posixpath.splitext(source)
            number = 1
            while (name := f"{stem}-was{number}{suffix}") in self.parts or name in self._known.values():
                number += 1
            self._known[source] = name
        return self._known[source]

    def _tell_kind(self, target: str, like: str) -> None:
        for one in self._other_kinds.iter(f"{_TYPES}Override"):
            if one.get("PartName") == f"/{like}":
                made = etree.SubElement(self._kinds, f"{_TYPES}Override")
                made.set("PartName", f"/{target}")
                made.set("ContentType", one.get("ContentType", ""))
                return
        suffix = posixpath.splitext(target)[1].lstrip(".")
        known = {one.get("Extension") for one in self._kinds.iter(f"{_TYPES}Default")}
        for one in self._other_kinds.iter(f"{_TYPES}Default"):
            if one.get("Extension") == suffix and suffix not in known:
                self._kinds.insert(0, copy.deepcopy(one))

    def _listed_here(self, part: str) -> etree._Element:
        if part not in self._relations:
            name = _relations_of(part)
            made = (
                self._package.tree(name)
                if name in self._package.names
                else etree.Element(f"{_RELATIONS}Relationships", nsmap={None: _RELATIONS[1:-1]})
            )
            self._relations[part] = made
        return self._relations[part]


def _is_part(name: str) -> bool:
    """Whether a name in the zip is a part's: no folder's, and none that leads out of it."""
    return not name.endswith("/") and name == posixpath.normpath(name) and not name.startswith(("/", ".."))


def target(package: Package, part: str, name: str) -> str:
    """The part that a part refers to by a relationship's name; empty where that leads out of the package."""
    for one in _listed(package, part):
        found = _target(part, one)
        if one.get("Id") == name and one.get("TargetMode") != "External" and found in package.names:
            return found
    return ""


def _listed(package: Package, part: str) -> Iterator[etree._Element]:
    name = _relations_of(part)
    if name in package.names:
        yield from package.tree(name)


def _relations_of(part: str) -> str:
    folder, file = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{file}.rels")


def _target(source: str, one: etree._Element) -> str:
    folder = posixpath.dirname(source)
    return posixpath.normpath(posixpath.join("/", folder, one.get("Target", ""))).lstrip("/")


def _named(one: etree._Element, target: str) -> etree._Element:
    made = copy.deepcopy(one)
    made.set("Target", "/" + target)
    return made


def _bytes(tree: etree._Element) -> bytes:
    return bytes(etree.tostring(tree, xml_declaration=True, encoding="UTF-8", standalone=True))
