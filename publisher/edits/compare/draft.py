"""The bytes of a draft -> its body with all changes accepted, and how its paragraphs are read."""

from collections.abc import Mapping
from dataclasses import dataclass

from lxml import etree

from publisher.edits.compare.accepted import accept
from publisher.edits.compare.blocks import Block, Reader
from publisher.edits.naming.kinds import kind_of
from publisher.edits.reading.package import Package
from publisher.edits.reading.snapshot import About, about, snapshot
from publisher.edits.words import Marks, W

_REFERENCES = ("footnote reference", "endnote reference", "annotation reference")


@dataclass(frozen=True, slots=True)
class Opened:
    """A draft that is open for comparing: ``main`` is its document's part, ``roles`` are by the names of styles.

    ``labels`` are those that count figures and tables, by the names of the styles of their captions.
    """

    package: Package
    main: str
    document: etree._Element
    styles: etree._Element
    roles: Mapping[str, str]
    about: About
    labels: Mapping[str, str]

    @property
    def body(self) -> etree._Element:
        """The document's body."""
        return self.document.find(f"{W}body")

    def reader(self) -> Reader:
        """What reads its blocks."""
        names = style_names(self.styles)
        marks = {style for style, role in self.roles.items() if role == "mark"} | set(_REFERENCES)
        ids = (key for key, name in names.items() if any(name.lower().startswith(mark) for mark in marks))
        return Reader(names, Marks(frozenset(ids)), self.labels)

    def blocks(self) -> list[Block]:
        """The blocks of its body."""
        return self.reader().blocks(self.body)


def opened(data: bytes, path: str) -> Opened:
    """The draft; raises PublisherError for what is no .docx, is damaged, or unfolds to more than a draft can hold."""
    package = Package(data, path)
    main = package.main()
    document = package.tree(main)
    body = document.find(f"{W}body")
    if body is None:
        raise package.refuse("the file is damaged: its document has no text")
    accept(body)
    listed = package.related(main, "styles")
    styles = package.tree(listed) if listed else etree.Element(f"{W}styles")
    kept = snapshot(package)
    labels = {one.style: one.label for one in kept.statements if one.label and kind_of(one.role) == "caption"}
    return Opened(package, main, document, styles, dict(kept.roles), about(package), labels)


def style_names(styles: etree._Element) -> dict[str, str]:
    """The styles' names by their ids."""
    found = ((one.get(f"{W}styleId", ""), one.find(f"{W}name")) for one in styles.iter(f"{W}style"))
    return {key: name.get(f"{W}val", "") for key, name in found if name is not None}
