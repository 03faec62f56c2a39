"""StyledBrief -> a PDF file: blocks to strips, strips to pages, and only then pages to marks.

All is measured before anything is drawn, so page numbers are known when the contents and footers are drawn.
"""

import datetime
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby

from publisher.model import StyledBrief, Written
from publisher.write.pdf import blocks, embed, margins, metadata, outline, panels, structure
from publisher.write.pdf.canvas import Canvas, PageContent, Targets
from publisher.write.pdf.faces import Faces
from publisher.write.pdf.objects import Objects, number
from publisher.write.pdf.pages import Placed, paginate
from publisher.write.pdf.sheet import Sheet
from publisher.write.pdf.strips import Bookmark
from publisher.write.pdf.structure import Element


def build(styled: StyledBrief, when: datetime.date) -> Written:
    """The file with its pages, the page of each anchor, and warnings about characters without a glyph."""
    faces = Faces(styled.fonts)
    sheet = Sheet.of(styled.style, faces)
    root = Element("Document")
    pages = paginate(blocks.strips(sheet, styled.blocks, root), sheet.height)
    objects = Objects()
    targets = Targets([objects.reserve() for _ in pages], _anchors(sheet, pages))
    canvas = Canvas(sheet.page_height, objects, targets)
    for page in pages:
        _draw(canvas, sheet, styled, page)
    catalog = _catalog(canvas, sheet, _bookmarks(sheet, pages, targets), root, objects)
    entries = f"/Metadata {metadata.xmp(styled, when, objects)}"
    data = objects.file(objects.add(f"<<{catalog}{entries}>>"), metadata.info(styled, when, objects))
    numbers = {anchor: page for anchor, (page, _) in targets.anchors.items()}
    return Written(data, len(pages), numbers, faces.warnings())


def _anchors(sheet: Sheet, pages: Sequence[Sequence[Placed]]) -> dict[str, tuple[int, float]]:
    """The page and the height on it of every anchor."""
    return {
        placed.strip.anchor: (page, sheet.top + placed.top)
        for page, strips in enumerate(pages, start=1)
        for placed in strips
        if placed.strip.anchor
    }


def _bookmarks(sheet: Sheet, pages: Sequence[Sequence[Placed]], targets: Targets) -> list[tuple[Bookmark, str]]:
    return [
        (placed.strip.bookmark, targets.place(page, sheet.page_height - sheet.top - placed.top))
        for page, strips in enumerate(pages, start=1)
        for placed in strips
        if placed.strip.bookmark
    ]


def _draw(canvas: Canvas, sheet: Sheet, styled: StyledBrief, page: Sequence[Placed]) -> None:
    canvas.begin_page()
    margins.draw(canvas, sheet, styled, "header")
    panels.draw(canvas, page, sheet.top)
    for placed, draw in _reading_order(page):
        canvas.artifact = placed.repeated
        draw(canvas, sheet.top + placed.top)
    canvas.artifact = False
    margins.draw(canvas, sheet, styled, "footer")
    canvas.end_page()


def _reading_order(page: Sequence[Placed]) -> Iterator[tuple[Placed, Callable[[Canvas, float], None]]]:
    """What draws each strip: down the first column of a row of a table, then down the next."""
    for _, group in groupby(page, key=lambda placed: placed.strip.panel):
        row = list(group)
        for column in range(max(len(placed.strip.draws) for placed in row)):
            for placed in row:
                if column < len(placed.strip.draws):
                    yield placed, placed.strip.draws[column]


def _catalog(
    canvas: Canvas, sheet: Sheet, bookmarks: list[tuple[Bookmark, str]], root: Element, objects: Objects
) -> str:
    """The catalogue's entries: pages, structure, outline, language."""
    fonts = "".join(f"/{name} {embed.embed(font, objects)}" for font, name in canvas.fonts.items())
    resources = objects.add(f"<</Font<<{fonts}>>>>")
    tree = objects.reserve()
    size = f"{number(sheet.page_width)} {number(sheet.page_height)}"
    references = canvas.targets.pages
    for index, (reference, content) in enumerate(zip(references, canvas.pages, strict=True)):
        objects.fill(reference, f"<</Type/Page/Parent {tree}{_page(content, index, objects)}>>")
    kids = " ".join(references)
    objects.fill(
        tree, f"<</Type/Pages/Kids[{kids}]/Count {len(references)}/MediaBox[0 0 {size}]/Resources {resources}>>"
    )
    structures = structure.write(root, canvas.marked, references, objects)
    outlines = outline.write(bookmarks, objects)
    shown = f"/Outlines {outlines}/PageMode/UseOutlines" if outlines else ""
    return (
        f"/Type/Catalog/Pages {tree}{shown}/StructTreeRoot {structures}/MarkInfo<</Marked true>>"
        "/Lang(zh-CN)/ViewerPreferences<</DisplayDocTitle true>>"
    )


def _page(content: PageContent, index: int, objects: Objects) -> str:
    stream = objects.stream("\n".join(content.operators).encode("ascii"))
    annotations = f"/Annots[{' '.join(content.annotations)}]" if content.annotations else ""
    return f"/Contents {stream}/StructParents {index}/Tabs/S{annotations}"
