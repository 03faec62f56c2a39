"""What the body asks for -> style ids, and the list of styles to be written.

Every look is a named style.  Where a paragraph departs from its role (a cell set right, a heading that opens a page),
it gets a variant of the role's style, so that no formatting stands on the paragraph itself.
"""

from dataclasses import dataclass, replace

from publisher.model import Role, Style
from publisher.model.style import Align
from publisher.write.docx.names import CHART, CHART_ON_NEW_PAGE, RESERVED, StyleName, own_name, style_names
from publisher.write.docx.units import half_points

_MIRRORED: dict[Align, Align] = {"left": "right", "right": "left"}
_SIDES: dict[Align, str] = {"left": "Left", "center": "Center", "right": "Right", "both": "Justified"}


@dataclass(frozen=True, slots=True)
class ParagraphVariant:
    """A role and what departs from it: ``align`` None is the role's own; ``even_page`` mirrors it for even pages.

    ``numbered`` False takes the number away, and the hanging indent that made room for it; ``loose`` the hold on what
    follows, which ``kept`` adds.  ``point`` is the decimal tab in points, 0: none; in a cell no tab needs to be typed.
    ``tighter`` in twentieths of a point is taken off each character.
    """

    role: str
    align: Align | None = None
    new_page: bool = False
    even_page: bool = False
    numbered: bool = True
    loose: bool = False
    kept: bool = False
    point: int = 0
    tighter: int = 0


@dataclass(frozen=True, slots=True)
class CharacterVariant:
    """A character role inside a paragraph of a size: Word knows no relative sizes."""

    role: str
    size: float


class StyleSheet:
    """The styles of one draft.  A class because variants are found out while the body is written.

    ``tabbed`` are the roles whose tabs lead to the right edge, ``charts`` the styles of charts that are asked for.
    """

    def __init__(self, style: Style, tabbed: frozenset[str] = frozenset()) -> None:
        self.style, self.tabbed = style, tabbed
        self.names = style_names(style.roles.values())
        self.character_names = style_names(style.characters.values(), (*RESERVED, *self.names.values()))
        self.variants: dict[ParagraphVariant, StyleName] = {}
        self.character_variants: dict[CharacterVariant, StyleName] = {}
        self.charts: set[StyleName] = set()

    def paragraph(self, wanted: ParagraphVariant) -> str:
        """The id of the style for a variant; that of the role's own style where nothing departs from it."""
        role = self.style.roles[wanted.role]
        variant = replace(
            wanted,
            align=None if wanted.align == role.align else wanted.align,
            numbered=wanted.numbered or not (role.number or role.first < 0),
            loose=wanted.loose and role.keep_next,
            kept=wanted.kept and not role.keep_next,
        )
        if variant == ParagraphVariant(role.name):
            return self.names[role.name].id
        return self.variants.setdefault(variant, self._variant_name(variant)).id

    def character(self, role: str, paragraph_role: str) -> str:
        """The id of the character style for a role's runs in a paragraph; empty where there is no such role."""
        if role not in self.character_names:
            return ""
        size = self.style.roles[paragraph_role].size
        if self.style.characters[role].size == 1 or size == self.style.roles["body"].size:
            return self.character_names[role].id
        name = own_name(f"{self.character_names[role].word} {half_points(size) / 2:g}")
        return self.character_variants.setdefault(CharacterVariant(role, size), name).id

    def chart(self, new_page: bool) -> str:
        """The id of the style for a chart's paragraph, which opens a page or not."""
        name = CHART_ON_NEW_PAGE if new_page else CHART
        self.charts.add(name)
        return name.id

    def look(self, variant: ParagraphVariant) -> Role:
        """The role as the variant has it."""
        role = self.style.roles[variant.role]
        role = replace(role, align=variant.align or role.align)
        if variant.even_page:
            role = replace(role, left=role.right, right=role.left, align=_MIRRORED.get(role.align, role.align))
        if variant.loose or variant.kept:
            role = replace(role, keep_next=variant.kept)
        return role if variant.numbered else replace(role, number="", first=max(role.first, 0))

    def _variant_name(self, variant: ParagraphVariant) -> StyleName:
        words = [self.names[variant.role].word]
        words += [_SIDES[variant.align]] if variant.align else []
        words += ["Even Page"] if variant.even_page else []
        words += [] if variant.numbered else ["Unnumbered"]
        words += ["Loose"] if variant.loose else []
        words += ["Kept"] if variant.kept else []
        words += [f"Decimal {variant.point}"] if variant.point else []
        words += [f"Tighter {variant.tighter}"] if variant.tighter else []
        words += ["New Page"] if variant.new_page else []
        return own_name(" ".join(words))
