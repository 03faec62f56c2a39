"""The tree of a tagged PDF: elements in reading order -> structure objects (ISO 32000-1, 14.7)."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from publisher.write.pdf.objects import Objects, text


@dataclass(slots=True, eq=False)
class Element:
    """A structure element; its kids are elements, marked content ``(page, id)`` and annotations ``(page, reference)``.

    Not frozen: kids are added while pages are drawn.
    """

    tag: str
    parent: "Element | None" = None
    attributes: str = ""
    alternative: str = ""
    kids: "list[Element | tuple[int, int] | tuple[int, str]]" = field(default_factory=list)
    reference: str = ""

    def add(self, tag: str, attributes: str = "", alternative: str = "") -> "Element":
        """A new last kid."""
        kid = Element(tag, self, attributes, alternative)
        self.kids.append(kid)
        return kid


COLUMN_HEAD = "/A<</O/Table/Scope/Column>>"
LIST = "/A<</O/List/ListNumbering/{}>>"


@dataclass(frozen=True, slots=True)
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
    keys = len(pages) + len(marked.annotations)
    objects.fill(tree, f"<</Type/StructTreeRoot/K {root.reference}/ParentTree {parents}/ParentTreeNextKey {keys}>>")
    return tree


def _walk(element: Element) -> Iterator[Element]:
    yield element
    for kid in element.kids:
        if isinstance(kid, Element):
            yield from _walk(kid)


def _source(element: Element, tree: str, pages: list[str]) -> str:
    own = next((kid[0] for kid in element.kids if not isinstance(kid, Element)), 0)
    kids = " ".join(_kid(kid, own, pages) for kid in element.kids)
    parent = element.parent.reference if element.parent else tree
    page = f"/Pg {pages[own - 1]}" if own else ""
    alternative = f"/Alt {text(element.alternative)}" if element.alternative else ""
    return f"<</Type/StructElem/S/{element.tag}/P {parent}{page}{element.attributes}{alternative}/K[{kids}]>>"


def _kid(kid: Element | tuple[int, int] | tuple[int, str], own: int, pages: list[str]) -> str:
    if isinstance(kid, Element):
        return kid.reference
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
