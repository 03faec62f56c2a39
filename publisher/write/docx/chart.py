"""StyledChart -> a drawing in a paragraph of its own, its caption below, and the parts that Word edits it by."""

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE

from publisher.model import StyledChart
from publisher.write.chart_height import chart_height
from publisher.write.docx.chart_space import CHART, chart_space
from publisher.write.docx.draft import Draft, words_of
from publisher.write.docx.markup import NOTHING, Xml, element, many, w
from publisher.write.docx.package import RelatedPart
from publisher.write.docx.paragraph import paragraph
from publisher.write.docx.plot import Plot, plot
from publisher.write.docx.units import EMU_PER_POINT, EMU_PER_TWIP, text_width
from publisher.write.docx.workbook import workbook

_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"


def chart(source: StyledChart, draft: Draft, new_page: bool = False) -> Xml:
    """The chart and its caption, the caption alone where no value is told; ``new_page``: it opens a page."""
    plotted = plot(source)
    drawing = NOTHING
    if plotted.categories:
        part = _part(source, plotted, draft)
        look = w("pPr", w("pStyle", val=draft.sheet.chart(new_page)))
        drawing = w("p", look, w("r", w("drawing", _inline(source, part, draft))))
    caption = paragraph(source.caption, draft, new_page and not drawing, loose=True) if source.caption else NOTHING
    return many(drawing, caption)


def _part(source: StyledChart, plotted: Plot, draft: Draft) -> RelatedPart:
    """The chart's part with its data as a workbook, from which Word opens it for editing."""
    number = len(draft.charts) + 1
    data = RelatedPart(
        "data",
        f"/word/embeddings/chart{number}.xlsx",
        CONTENT_TYPE.SML_SHEET,
        RELATIONSHIP_TYPE.PACKAGE,
        workbook(plotted.rows),
    )
    space = chart_space(source, plotted, draft.style, data.id)
    path = f"/word/charts/chart{number}.xml"
    made = RelatedPart(f"chart{number}", path, CONTENT_TYPE.DML_CHART, RELATIONSHIP_TYPE.CHART, space, (data,))
    draft.charts.append(made)
    return made


def _inline(source: StyledChart, part: RelatedPart, draft: Draft) -> Xml:
    """The frame in the line, as wide as the text, with the words for those who cannot see it."""
    name = words_of(source.caption) if source.caption else ""
    height = round(chart_height(source, draft.style) * EMU_PER_POINT)
    shown = element("c:chart", {"xmlns:c": CHART, "r:id": part.id})
    data = element("a:graphicData", {"uri": CHART}, shown)
    return element(
        "wp:inline",
        {"xmlns:wp": f"{_DRAWING}/wordprocessingDrawing", "distT": 0, "distB": 0, "distL": 0, "distR": 0},
        element("wp:extent", {"cx": text_width(draft.style.page) * EMU_PER_TWIP, "cy": height}),
        element("wp:effectExtent", {"l": 0, "t": 0, "r": 0, "b": 0}),
        element("wp:docPr", {"id": len(draft.charts), "name": name or part.id, "descr": source.description}),
        element("wp:cNvGraphicFramePr", {}),
        element("a:graphic", {"xmlns:a": f"{_DRAWING}/main"}, data),
    )
