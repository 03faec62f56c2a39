"""Marks on pages -> content streams, links and the marked content of a tagged PDF.

Places are points from the page's top left corner; PDF counts from the bottom.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from typing import NamedTuple

from publisher.errors import Problem, PublisherError
from publisher.write.pdf.font import Font
from publisher.write.pdf.objects import Objects, number, text
from publisher.write.pdf.structure import Element, Marked

_COLOUR = re.compile("[0-9A-Fa-f]{6}")


@dataclass(slots=True, eq=False, repr=False)
class PageContent:
    """One page as drawn: its stream's operators and its annotations' references."""

    operators: list[str] = field(default_factory=list)
    annotations: list[str] = field(default_factory=list)


class Box(NamedTuple):
    """A rectangle by its edges."""

    left: float
    top: float
    right: float
    bottom: float


class Targets(NamedTuple):
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
        self.notes: dict[str, Element] = {}
        self.artifact = False
        self.targets = targets
        self._height, self._objects = sheet_height, objects
        self._state: dict[str, str] = {}
        self._sizes: dict[tuple[Font, float], str] = {}
        self._open: Element | str | None = None
        self._pen: tuple[float, float] | None = None
        self._write: Callable[[str], None]  # operators that may stand inside text

    def begin_page(self) -> None:
        self.pages.append(PageContent())
        self._write = self.pages[-1].operators.append
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
            self._write(f"{operands} {operator}")

    def font(self, font: Font, size: float) -> None:
        operands = self._sizes.get((font, size))
        if operands is None:
            name = self.fonts.setdefault(font, f"F{len(self.fonts) + 1}")
            operands = self._sizes[font, size] = f"/{name} {number(size)}"
        self.set("Tf", operands)

    def begin_text(self, x: float, y: float) -> None:
        """Text follows whose baseline begins at a place; it goes on where the text before ended there.

        So readers of the PDF see one stretch of text, and need not guess whether there is a blank in it.
        """
        if not self._pen or round(self._pen[0], 2) != round(x, 2) or round(self._pen[1], 2) != round(y, 2):
            self._put(f"BT 1 0 0 1 {number(x)} {number(self._height - y)} Tm")

    def show(self, codes: str) -> None:
        self._write(f"<{codes}> Tj")

    def end_text(self, x: float, y: float) -> None:
        """Text ends at a place, until more of it follows there."""
        self._pen = (x, y)

    def fill(self, box: Box, colour: str) -> None:
        """A filled rectangle."""
        self.set("rg", rgb(colour))
        left, bottom = number(box.left), number(self._height - box.bottom)
        self._put(f"{left} {bottom} {number(box.right - box.left)} {number(box.bottom - box.top)} re f")

    def stroke(self, points: Sequence[tuple[float, float]], width: float, colour: str) -> None:
        """A line through points with round ends and corners; a single point is a dot as thick as the line."""
        self.set("RG", rgb(colour))
        self.set("w", number(width))
        self._put("1 J 1 j")
        first, *others = [f"{number(x)} {number(self._height - y)}" for x, y in points]
        self._put(f"{first} m " + "".join(f"{other} l " for other in others or [first]) + "S")

    @contextmanager
    def turned(self, x: float, y: float) -> Iterator[None]:
        """What is drawn inside runs upwards: places count from ``(x, y)``, turned by a right angle to the left."""
        outside, self._height, state = self._height, 0.0, dict(self._state)
        self._put(f"q 0 1 -1 0 {number(x)} {number(outside - y)} cm")
        yield
        self._put("Q")
        self._height, self._state = outside, state

    def comment(self, box: Box, words: str, element: Element | None) -> None:
        """A comment that opens over a rectangle; it has no look of its own, for its mark is printed there."""
        if self.artifact:
            return
        look = self._objects.stream(b"", "/Type/XObject/Subtype/Form/BBox[0 0 1 1]")
        self._annotate(element, f"/Subtype/Text/F 28/Contents {text(words)}/Rect{self._corners(box)}/AP<</N {look}>>")

    def link(self, box: Box, anchor: str, element: Element | None, title: str) -> None:
        """A rectangle that leads to an anchor; without one of that name, nothing.  ``title`` is for screen readers."""
        if anchor not in self.targets.anchors or self.artifact:
            return
        page, top = self.targets.anchors[anchor]
        place = f"/Rect{self._corners(box)}/Dest{self.targets.place(page, self._height - top)}"
        self._annotate(element, f"/Subtype/Link/F 4/Border[0 0 0]/Contents {text(title)}{place}")

    def _annotate(self, element: Element | None, entries: str) -> None:
        """An annotation of the page, which belongs to the element."""
        reference = self._objects.reserve()
        if element:
            entries += f"/StructParent {len(self.targets.pages) + len(self.marked.annotations)}"
            element.kids.append((len(self.pages), reference))
            self.marked.annotations.append(element)
        self._objects.fill(reference, f"<</Type/Annot{entries}>>")
        self.pages[-1].annotations.append(reference)

    def _corners(self, box: Box) -> str:
        corners = (box.left, self._height - box.bottom, box.right, self._height - box.top)
        return f"[{' '.join(map(number, corners))}]"

    def figure(self, element: Element, box: Box) -> None:
        """Tell the place of a figure, which readers want to know (ISO 14289-1, 7.3)."""
        element.attributes += f"/A<</O/Layout/Placement/Block/BBox{self._corners(box)}>>"

    def _put(self, operators: str) -> None:
        """Operators that end what text there is."""
        if self._pen is not None:
            self._pen = None
            self._write("ET")
        self._write(operators)

    def _close(self) -> None:
        if self._open is not None:
            self._put("EMC")
            self._open = None


@cache
def rgb(colour: str) -> str:
    """RRGGBB as PDF's three numbers; raises PublisherError for what is no such colour."""
    if not _COLOUR.fullmatch(colour):
        raise PublisherError(Problem(f"{colour!r} is not a colour", hint="six hex digits: 1F3864"))
    return " ".join(number(int(colour[i : i + 2], 16) / 255) for i in (0, 2, 4))
