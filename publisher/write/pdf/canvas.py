"""Marks on pages -> content streams, links and the marked content of a tagged PDF.

Places are points from the page's top left corner; PDF counts from the bottom.
"""

from dataclasses import dataclass, field

from publisher.write.pdf.font import Font
from publisher.write.pdf.objects import Objects, number
from publisher.write.pdf.structure import Element, Marked


@dataclass(slots=True)
class PageContent:
    """One page as drawn: its stream's operators and its annotations' references."""

    operators: list[str] = field(default_factory=list)
    annotations: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle by its edges."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Targets:
    """The pages' references, and each anchor's page number and height on it, settled before anything is drawn."""

    pages: list[str]
    anchors: dict[str, tuple[int, float]]

    def place(self, page: int, height: float) -> str:
        """A destination on a page, ``height`` from its foot, as PDF source."""
        return f"[{self.pages[page - 1]}/XYZ 0 {number(height)} null]"


class Canvas:
    """Draws page after page.  A class because PDF's graphics state and marked content are states."""

    def __init__(self, sheet_height: float, objects: Objects, targets: "Targets") -> None:
        self.pages: list[PageContent] = []
        self.marked = Marked()
        self.fonts: dict[Font, str] = {}
        self.artifact = False
        self.targets = targets
        self._height, self._objects = sheet_height, objects
        self._state: dict[str, str] = {}
        self._open: Element | str | None = None

    def begin_page(self) -> None:
        self.pages.append(PageContent())
        self._state = {}

    def end_page(self) -> None:
        self._close()

    def mark(self, element: Element | None) -> None:
        """What is drawn from here on belongs to the element; None, or while ``artifact`` is set: to nothing."""
        owner: Element | str = element if element and not self.artifact else "artifact"
        if owner is self._open:
            return
        self._close()
        self._open = owner
        if isinstance(owner, str):
            self._put("/Artifact BMC")
            return
        page = len(self.pages)
        owners = self.marked.contents.setdefault(page, [])
        owner.kids.append((page, len(owners)))
        self._put(f"/{owner.tag} <</MCID {len(owners)}>> BDC")
        owners.append(owner)

    def set(self, operator: str, operands: str) -> None:
        """Set a part of the graphics state, where it is not so already."""
        if self._state.get(operator) != operands:
            self._state[operator] = operands
            self._put(f"{operands} {operator}")

    def font(self, font: Font, size: float) -> None:
        name = self.fonts.setdefault(font, f"F{len(self.fonts) + 1}")
        self.set("Tf", f"/{name} {number(size)}")

    def begin_text(self, x: float, y: float) -> None:
        """Text follows whose first baseline begins at a place."""
        self._put(f"BT 1 0 0 1 {number(x)} {number(self._height - y)} Tm")

    def show(self, codes: str) -> None:
        self._put(f"<{codes}> Tj")

    def end_text(self) -> None:
        self._put("ET")

    def fill(self, box: Box, colour: str) -> None:
        """A filled rectangle."""
        self.set("rg", rgb(colour))
        left, bottom = number(box.left), number(self._height - box.bottom)
        self._put(f"{left} {bottom} {number(box.right - box.left)} {number(box.bottom - box.top)} re f")

    def link(self, box: Box, anchor: str, element: Element | None) -> None:
        """A rectangle that leads to an anchor; without one of that name, nothing."""
        if anchor not in self.targets.anchors or self.artifact:
            return
        page, top = self.targets.anchors[anchor]
        corners = (box.left, self._height - box.bottom, box.right, self._height - box.top)
        reference = self._objects.reserve()
        parent = ""
        if element:
            parent = f"/StructParent {len(self.targets.pages) + len(self.marked.annotations)}"
            element.kids.append((len(self.pages), reference))
            self.marked.annotations.append(element)
        self._objects.fill(
            reference,
            f"<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[{' '.join(map(number, corners))}]"
            f"/Dest{self.targets.place(page, self._height - top)}{parent}>>",
        )
        self.pages[-1].annotations.append(reference)

    def _put(self, operators: str) -> None:
        self.pages[-1].operators.append(operators)

    def _close(self) -> None:
        if self._open is not None:
            self._put("EMC")
            self._open = None


def rgb(colour: str) -> str:
    """RRGGBB as PDF's three numbers."""
    return " ".join(number(int(colour[i : i + 2], 16) / 255) for i in (0, 2, 4))
