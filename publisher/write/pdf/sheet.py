"""A style -> the sheet it is set on, in points from the top left corner."""

import math
from typing import TYPE_CHECKING, NamedTuple

from publisher.model import Ending, Role, Run, Style
from publisher.write.pdf.faces import Faces
from publisher.write.pdf.notes import Notes

if TYPE_CHECKING:
    from publisher.write.pdf.text import Text

POINTS_PER_MM = 72 / 25.4


class Sheet(NamedTuple):
    """Paper and text area in points, the style and the fonts everything is set in, the notes that come up.

    ``known`` are texts that were measured already, by role and run; ``endings`` collects what is done
    to paragraphs that would end with a line of one character.
    """

    style: Style
    faces: Faces
    page_width: float
    page_height: float
    left: float
    top: float
    width: float
    height: float
    notes: Notes
    known: "dict[tuple[str, Run], Text]"
    endings: dict[str, Ending]

    @classmethod
    def of(cls, style: Style, faces: Faces, notes: Notes | None = None) -> "Sheet":
        page = style.page
        page_width, page_height = page.width * POINTS_PER_MM, page.height * POINTS_PER_MM
        left, top = page.left * POINTS_PER_MM, page.top * POINTS_PER_MM
        width = page_width - left - page.right * POINTS_PER_MM
        height = page_height - top - page.bottom * POINTS_PER_MM
        return cls(style, faces, page_width, page_height, left, top, width, height, notes or Notes(), {}, {})

    def on_grid(self, role: Role) -> bool:
        """Whether the role's text stands on a grid of characters: it has the body's size and the page has a grid."""
        return self.style.page.chars is not None and role.size == self.style.roles["body"].size

    def spacing(self, role: Role) -> float:
        """What is added after each character so that the body's size fills the grid (GB/T 9704: 28 a line).

        In whole twentieths of a point, rounded down: as Word counts it, so that both hold as much on a line.
        """
        chars = self.style.page.chars
        return math.floor((self.width / chars - role.size) * 20) / 20 if chars and self.on_grid(role) else 0.0

    def indent(self, role: Role, characters: float) -> float:
        """An indent of so many characters of the role."""
        return characters * (role.size + self.spacing(role))
