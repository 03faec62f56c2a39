"""Names, attributes and children -> elements of DrawingML: those of charts, and those of all drawings."""

from publisher.write.docx.markup import Xml, element


def line(colour: str, width: int) -> Xml:
    """A line of a colour, its width in EMU."""
    return a("ln", fill(colour), w=width)


def fill(colour: str) -> Xml:
    """A plain fill, RRGGBB."""
    return a("solidFill", a("srgbClr", val=colour))


def value(name: str, held: str | int) -> Xml:
    """An element of the chart vocabulary that holds but a value."""
    return element(f"c:{name}", {"val": held})


def c(name: str, /, *children: Xml) -> Xml:
    """An element of the chart vocabulary, without attributes."""
    return element(f"c:{name}", {}, *children)


def a(name: str, /, *children: Xml, **attributes: str | int) -> Xml:
    """An element of the drawing vocabulary."""
    return element(f"a:{name}", dict(attributes), *children)
