"""StyledChart -> the chart part: DrawingML in the order of its schema, every typeface and colour said outright."""

from collections.abc import Sequence
from decimal import Decimal

from publisher.model import Role, Style, StyledChart
from publisher.write.docx.chart_axes import CATEGORIES, HAIRLINE, VALUES, category_axis, value_axis
from publisher.write.docx.chart_labels import labels
from publisher.write.docx.drawing import a, c, fill, line, value
from publisher.write.docx.markup import NOTHING, Xml, element, encoded, escape, many
from publisher.write.docx.plot import Plot, Plotted
from publisher.write.docx.units import text_width
from publisher.write.docx.workbook import cells
from publisher.write.palette import colour

CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart"
_NAMESPACES: dict[str, str | int] = {
    "xmlns:c": CHART,
    "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
}
_TRACK = "E3E6EA"  # as in PDF
_WIDEST = 36.0  # points, one column
_FILLED = 0.72  # of a category's room, by its columns and the labels over them
_LABELLED = 4  # curves: the values of more would stand one over the other
_STROKE = 28575  # EMU: the line of a series


def chart_space(chart: StyledChart, plot: Plot, style: Style, workbook: str) -> bytes:
    """The text of ``word/charts/chartN.xml``; ``workbook`` is the relationship's id of the data it opens with."""
    legend = _legend() if len(plot.series) > 1 else NOTHING
    title = _title(f"单位：{chart.unit}", style) if chart.unit else NOTHING
    area = c("plotArea", c("layout"), _drawn(chart, plot, style), category_axis(chart), value_axis(chart, plot))
    blanks = "span" if chart.kind == "line" else "gap"
    shown = many(value("plotVisOnly", 1), value("dispBlanksAs", blanks))
    return encoded(
        element(
            "c:chartSpace",
            _NAMESPACES,
            value("date1904", 0),
            value("lang", "zh-CN"),
            value("roundedCorners", 0),
            c("chart", title, value("autoTitleDeleted", int(not title)), area, legend, shown),
            c("spPr", a("noFill"), a("ln", a("noFill"))),
            _text_look(style.roles["table_cell"], style),
            element("c:externalData", {"r:id": workbook}, value("autoUpdate", 0)),
        )
    )


def _drawn(chart: StyledChart, plot: Plot, style: Style) -> Xml:
    series = (_series(place, one, chart, plot, style) for place, one in enumerate(plot.series))
    axes = many(value("axId", CATEGORIES), value("axId", VALUES))
    if chart.kind == "line":
        return c("lineChart", value("grouping", "standard"), value("varyColors", 0), *series, value("marker", 1), axes)
    return c(
        "barChart",
        value("barDir", "col" if chart.kind == "column" else "bar"),
        value("grouping", "clustered"),
        value("varyColors", 0),
        *series,
        value("gapWidth", _gap(plot, style) if chart.kind == "column" else 70),
        value("overlap", 100 if plot.shares else -10),
        axes,
    )


def _room(chart: StyledChart, plot: Plot, style: Style) -> float | None:
    """The room over a value, in ems of what is written there; None where there is room enough."""
    if chart.kind in ("bar", "progress"):
        return None
    category = text_width(style.page) / 20 / len(plot.categories) / float(style.roles["table_cell"].size)
    return category if len(plot.series) == 1 else _FILLED * category / len(plot.series)


def _gap(plot: Plot, style: Style) -> int:
    """The gap between categories in hundredths of a column, so that few columns are no walls (Word allows 500)."""
    room = text_width(style.page) / 20 / len(plot.categories)
    return min(max(round((room / _WIDEST - len(plot.series)) * 100), 40), 500)


def _series(place: int, one: Plotted, chart: StyledChart, plot: Plot, style: Style) -> Xml:
    own = _TRACK if one.colour is None else colour(style.palette, one.colour)
    curve = chart.kind == "line"
    last = len(plot.categories) + 1
    name = c("strRef", c("f", escape(cells(one.column, 1, 1))), _strings([one.name]))
    categories = c("strRef", c("f", escape(cells(0, 2, last))), _strings(plot.categories))
    values = c("numRef", c("f", escape(cells(one.column, 2, last))), _numbers(one.values, plot.shares))
    return c(
        "ser",
        many(value("idx", place), value("order", place), c("tx", name)),
        many(_stroke(own), _marker(own)) if curve else many(c("spPr", fill(own)), value("invertIfNegative", 0)),
        NOTHING
        if one.colour is None or (curve and len(plot.series) > _LABELLED)
        else labels(one, _place(one, chart, plot), plot, _room(chart, plot, style)),
        many(c("cat", categories), c("val", values)),
        value("smooth", 0) if curve else NOTHING,
    )


def _place(one: Plotted, chart: StyledChart, plot: Plot) -> str:
    """Where a series is labelled: at the end of bars; of lines the highest above its points, the others below."""
    if chart.kind != "line":
        return "outEnd"
    highest = max(plot.series, key=lambda series: max(filter(None, series.values), default=Decimal(0)))
    return "t" if one == highest else "b"


def _title(words: str, style: Style) -> Xml:
    """A title in the upper left corner, in the type of all that is written here: titles do not inherit its size."""
    look = {"b": 0, "sz": round(style.roles["table_cell"].size * 100)}
    run = a("r", a("rPr", lang="zh-CN", **look), a("t", escape(words)))
    rich = c("rich", a("bodyPr", rot=0, vert="horz"), a("lstStyle"), a("p", a("pPr", a("defRPr", **look)), run))
    edges = (value("xMode", "edge"), value("yMode", "edge"), value("x", "0.005"), value("y", "0.01"))
    return c("title", c("tx", rich), c("layout", c("manualLayout", *edges)), value("overlay", 0))


def _legend() -> Xml:
    return c("legend", value("legendPos", "t"), value("overlay", 0))


def _text_look(role: Role, style: Style) -> Xml:
    """A role's type for all that is written in the chart: both typefaces, or Word takes the theme's for Chinese."""
    face = style.faces[role.face]
    faces = many(a("latin", typeface=face.latin), a("ea", typeface=face.east_asian), a("cs", typeface=face.latin))
    look = a("defRPr", fill(role.colour), faces, sz=round(role.size * 100))
    return c("txPr", a("bodyPr"), a("lstStyle"), a("p", a("pPr", look), a("endParaRPr", lang="zh-CN")))


def _stroke(colour: str) -> Xml:
    return c("spPr", line(colour, _STROKE))


def _marker(colour: str) -> Xml:
    return c("marker", value("symbol", "circle"), value("size", 6), c("spPr", fill(colour), line(colour, HAIRLINE)))


def _strings(texts: Sequence[str]) -> Xml:
    points = (element("c:pt", {"idx": place}, c("v", escape(text))) for place, text in enumerate(texts))
    return c("strCache", value("ptCount", len(texts)), *points)


def _numbers(values: Sequence[Decimal | None], shares: bool) -> Xml:
    points = (
        element("c:pt", {"idx": place}, c("v", escape(f"{told:f}")))
        for place, told in enumerate(values)
        if told is not None
    )
    return c("numCache", c("formatCode", escape("0%" if shares else "General")), value("ptCount", len(values)), *points)
