"""The tree of a tagged PDF: elements in reading order -> structure objects (ISO 32000-1, 14.7)."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from publisher.write.pdf.objects import Objects

ALTERNATIVE = "/Alt {}"
COLUMN_HEAD = "/A<</O/Table/Scope/Column>>"
SUMMARY = "/A<</O/Table/Summary {}>>"
LIST = "/A<</O/List/ListNumbering/{}>>"


@dataclass(slots=True, eq=False, repr=False)
class Element:
    """A structure element; its kids are elements, marked content ``(page, id)`` and annotations ``(page, reference)``.

    Not frozen: kids are added while pages are drawn.
    """

    tag: str
    parent: "Element | None" = None
    attributes: str = ""
    identifier: str = ""
    kids: "list[Element | tuple[int, int] | tuple[int, str]]" = field(default_factory=list)
    reference: str = ""

    def add(self, tag: str, attributes: str = "") -> "Element":
        """A new last kid; ``attributes`` as PDF source."""
        kid = Element(tag, self, attributes)
        self.kids.append(kid)
        return kid


@dataclass(slots=True, eq=False, repr=False)
class Marked:
    """What pages hold of the tree: the owner of each marked content by page, and of each annotation."""

    contents: dict[int, list[Element]] = field(default_factory=dict)
    annotations: list[Element] = field(default_factory=list)


def write(root: Element, marked: Marked, pages: list[str], objects: Objects) -> str:
    """The reference to the structure tree; pages are looked up by number from 1."""
    tree = objects.reserve()
    elements = list(_walk(root))
    for element in elements:
        element.reference = objects.reserve()
    for element in elements:
        objects.fill(element.reference, _source(element, tree, pages))
    parents = objects.add(f"<</Nums[{' '.join(_parents(marked, len(pages)))}]>>")
    named = sorted((element.identifier, element.reference) for element in elements if element.identifier)
    names = " ".join(f"({identifier}) {reference}" for identifier, reference in named)
    identifiers = f"/IDTree {objects.add(f'<</Names[{names}]>>')}" if named else ""
    keys = len(pages) + len(marked.annotations)
    entries = f"/K {root.reference}/ParentTree {parents}/ParentTreeNextKey {keys}{identifiers}"
    objects.fill(tree, f"<</Type/StructTreeRoot{entries}>>")
    return tree


def level(root: Element) -> None:
    """Make headings skip no level on the way down, as ISO 14289-1, 7.4.2 asks: an H3 right under an H1 is an H2."""
    last = 0
    for element in _walk(root):
        if element.tag[0] == "H" and element.tag[1:].isdigit():
            last = min(int(element.tag[1:]), last + 1)
            element.tag = f"H{last}"


def _walk(element: Element) -> Iterator[Element]:
    waiting: list[Element] = [element]
    while waiting:
        element = waiting.pop()
        yield element
        waiting += [kid for kid in reversed(element.kids) if isinstance(kid, Element)]


def _source(element: Element, tree: str, pages: list[str]) -> str:
    own = next((kid[0] for kid in element.kids if not isinstance(kid, Element)), 0)
    kids = " ".join([kid.reference if isinstance(kid, Element) else _kid(kid, own, pages) for kid in element.kids])
    parent = element.parent.reference if element.parent else tree
    page = f"/Pg {pages[own - 1]}" if own else ""
    name = f"/ID({element.identifier})" if element.identifier else ""
    return f"<</Type/StructElem/S/{element.tag}/P {parent}{page}{name}{element.attributes}/K[{kids}]>>"


def _kid(kid: tuple[int, int] | tuple[int, str], own: int, pages: list[str]) -> str:
    """Marked content, or an annotation."""
    page, what = kid
    if isinstance(what, str):
        return f"<</Type/OBJR/Pg {pages[page - 1]}/Obj {what}>>"
    return str(what) if page == own else f"<</Type/MCR/Pg {pages[page - 1]}/MCID {what}>>"


def _parents(marked: Marked, pages: int) -> Iterator[str]:
    """The parent tree: a page's key is its number less one, an annotation's follows the pages'."""
    for page in range(1, pages + 1):
        owners = " ".join(element.reference for element in marked.contents.get(page, ()))
        yield f"{page - 1}[{owners}]"
    for key, element in enumerate(marked.annotations, start=pages):
        yield f"{key} {element.reference}"
