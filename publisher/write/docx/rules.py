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


def borders(role: Role, style: Style) -> Xml:
    """The rules above and below a role's paragraphs, each its own where several follow each other.

    A header that has none of its own has the margin's rule under it, a footer over it.
    """
    above, below, colour = role.rule_above, role.rule_below, role.rule_colour
    if role.name == "header" and not below:
        below, colour = style.header.rule, style.header.rule_colour
    if role.name == "footer" and not above:
        above, colour = style.footer.rule, style.footer.rule_colour
    if role.foot:  # the rules of its table
        return NOTHING
    rules = (("top", above), ("bottom", below), ("between", above or below))
    drawn = [border(side, points, colour, round(role.rule_gap)) for side, points in rules]
    return w("pBdr", *drawn) if any(drawn) else NOTHING
