"""StyledChart -> the two axes of a chart."""

from decimal import Decimal

from publisher.model import StyledChart
from publisher.write.axis import axis
from publisher.write.docx.drawing import a, c, line, value
from publisher.write.docx.markup import NOTHING, Xml, element, many
from publisher.write.docx.plot import Plot

CATEGORIES, VALUES = 111111111, 222222222
HAIRLINE = 6350  # EMU: half a point
AXIS = "7F7F7F"  # as in PDF
_GRID = "D9D9D9"
_TICKS = 6  # of a curve, as in PDF
_ROOM_FOR_LABELS = "1.12"  # shares end before the axis does


def category_axis(chart: StyledChart) -> Xml:
    """The categories, from the top where bars lie; their names stay at the side, whatever the values' signs."""
    lies = chart.kind in ("bar", "progress")
    return c(
        "catAx",
        value("axId", CATEGORIES),
        c("scaling", value("orientation", "maxMin" if lies else "minMax")),
        value("delete", 0),
        value("axPos", "l" if lies else "b"),
        _ticks("low"),
        c("spPr", line(AXIS, HAIRLINE)),
        _level(),
        value("crossAx", VALUES),
        value("crosses", "autoZero"),
        many(value("auto", 0), value("lblAlgn", "ctr"), value("lblOffset", 100), value("noMultiLvlLbl", 1)),
    )


def value_axis(chart: StyledChart, plot: Plot) -> Xml:
    """The values from 0 up; no axis for shares, which say their per cents themselves."""
    lies = chart.kind in ("bar", "progress")
    return c(
        "valAx",
        value("axId", VALUES),
        _scaling(chart, plot),
        value("delete", int(plot.shares)),
        value("axPos", "b" if lies else "l"),
        NOTHING if plot.shares else c("majorGridlines", c("spPr", line(_GRID, HAIRLINE))),
        element("c:numFmt", {"formatCode": "0%" if plot.shares else "General", "sourceLinked": 0}),
        _ticks("nextTo"),
        c("spPr", a("ln", a("noFill"))),
        value("crossAx", CATEGORIES),
        value("crosses", "max" if lies else "autoZero"),
        value("crossBetween", "between"),
    )


def _scaling(chart: StyledChart, plot: Plot) -> Xml:
    curved = chart.kind == "line"
    least = axis(plot.values, _TICKS, from_zero=False).ticks[0] if curved else Decimal(0)
    from_zero = not curved and all(one >= 0 for one in plot.values)
    return c(
        "scaling",
        value("orientation", "minMax"),
        value("max", _ROOM_FOR_LABELS) if plot.shares else NOTHING,
        value("min", f"{least:f}") if from_zero or least > 0 else NOTHING,
    )


def _level() -> Xml:
    """Names that are wrapped where they have little room, not turned."""
    return c("txPr", a("bodyPr", rot=0, vert="horz"), a("lstStyle"), a("p", a("pPr", a("defRPr")), a("endParaRPr")))


def _ticks(labels: str) -> Xml:
    return many(value("majorTickMark", "none"), value("minorTickMark", "none"), value("tickLblPos", labels))
