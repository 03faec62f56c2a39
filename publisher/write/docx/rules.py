"""Rules and fills of a Style -> borders and shading."""

from publisher.model import Role, Style
from publisher.write.docx.markup import NOTHING, Xml, w
from publisher.write.docx.units import eighths


def border(side: str, points: float, colour: str, space: int = 0) -> Xml:
    """A rule on one side; none for 0 points.  ``space`` in points keeps it off the text."""
    if points <= 0:
        return NOTHING
    return w(side, val="single", sz=eighths(points), space=space, color=colour or "auto")


def fill(colour: str) -> Xml:
    """A plain background; none for an empty colour."""
    return w("shd", val="clear", color="auto", fill=colour) if colour else NOTHING


def margin_borders(role: Role, style: Style) -> Xml:
    """The rule between a header or footer and the body: under the one, over the other."""
    margins = {"header": (style.header, "bottom"), "footer": (style.footer, "top")}
    if role.name not in margins:
        return NOTHING
    margin, side = margins[role.name]
    rule = border(side, margin.rule, margin.rule_colour, space=4)
    return w("pBdr", rule) if rule else NOTHING
