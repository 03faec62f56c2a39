"""StyledBrief -> a PDF file: blocks to strips, strips to pages, and only then pages to marks.

All is measured before anything is drawn, so page numbers are known when the contents and footers are drawn.
"""

import datetime
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby

from publisher.model import StyledBrief, Written
from publisher.write.pdf import (
    archival,
    blocks,
    colour,
    controls,
    crowding,
    embed,
    footnotes,
    margins,
    metadata,
    outline,
    panels,
    structure,
)
from publisher.write.pdf.canvas import Canvas, PageContent, Targets
from publisher.write.pdf.faces import Faces
from publisher.write.pdf.notes import Notes, is_own
from publisher.write.pdf.objects import Objects, number
from publisher.write.pdf.pages import Page, Placed, paginate
from publisher.write.pdf.sheet import Sheet
from publisher.write.pdf.strips import Bookmark
from publisher.write.pdf.structure import Element


def build(styled: StyledBrief, when: datetime.date) -> Written:
    """The file with its pages, the page of each anchor, and warnings about characters without a glyph."""
    faces = Faces(styled.fonts)
    sheet = Sheet.of(footnotes.look(styled.style), faces, Notes(comments=styled.notes == "comments"))
    root = Element("Document")
    strips = blocks.strips(sheet, styled.blocks, root)
    structure.level(root)
    pages = paginate(strips, sheet.height, footnotes.strips(sheet))
    objects = Objects()
    targets = Targets([objects.reserve() for _ in pages], _anchors(sheet, pages))
    canvas = Canvas(sheet.page_height, objects, targets)
    for page, section in zip(pages, _sections(pages), strict=True):
        _draw(canvas, sheet, page, margins.fields(styled, section))
    catalog = _catalog(canvas, sheet, _bookmarks(sheet, pages, targets), root, objects)
    obstacles = archival.warnings(styled.name, canvas.fonts) if styled.archival else ()
    claims = styled.archival and not obstacles
    entries = f"/Metadata {metadata.xmp(styled, when, objects, claims=claims)}{colour.output_intent(objects)}"
    data = objects.file(objects.add(f"<<{catalog}{entries}>>"), metadata.info(styled, when, objects))
    numbers = {anchor: page for anchor, (page, _) in targets.anchors.items() if is_own(anchor)}
    warnings = (*faces.warnings(), *controls.warnings(styled), *crowding.warnings(styled, sheet), *obstacles)
    return Written(data, len(pages), numbers, warnings, sheet.endings)


def _anchors(sheet: Sheet, pages: Sequence[Page]) -> dict[str, tuple[int, float]]:
    """The page and the height on it of every anchor; of one that stands twice, the first."""
    found: dict[str, tuple[int, float]] = {}
    for count, page in enumerate(pages, start=1):
        for placed in (*page.placed, *page.notes):
            for anchor in placed.strip.anchors if not placed.repeated else ():
                found.setdefault(anchor, (count, sheet.top + placed.top))
    return found


def _bookmarks(sheet: Sheet, pages: Sequence[Page], targets: Targets) -> list[tuple[Bookmark, str]]:
    return [
        (placed.strip.bookmark, targets.place(count, sheet.page_height - sheet.top - placed.top))
        for count, page in enumerate(pages, start=1)
        for placed in page.placed
        if placed.strip.bookmark
    ]


def _draw(canvas: Canvas, sheet: Sheet, page: Page, fields: margins.Fields) -> None:
    canvas.begin_page()
    margins.draw(canvas, sheet, fields, "header")
    panels.draw(canvas, page.placed, sheet.top)
    for placed, draw in _reading_order(page.placed):
        canvas.artifact = placed.repeated
        draw(canvas, sheet.top + placed.top)
    canvas.artifact = False
    footnotes.draw_rule(canvas, sheet, page.notes)
    for placed in page.notes:
        placed.strip.draws[0](canvas, sheet.top + placed.top)
    margins.draw(canvas, sheet, fields, "footer")
    canvas.end_page()


def _reading_order(page: Sequence[Placed]) -> Iterator[tuple[Placed, Callable[[Canvas, float], None]]]:
    """What draws each strip: down the first column of a row of a table, then down the next."""
    for _, group in groupby(page, key=lambda placed: id(placed.strip.panel)):
        row = list(group)
        for column in range(max(len(placed.strip.draws) for placed in row)):
            for placed in row:
                if column < len(placed.strip.draws):
                    yield placed, placed.strip.draws[column]


def _sections(pages: Iterable[Page]) -> Iterator[str]:
    """Each page's heading of level 1: the first on the page, else the one that goes on, before any the first that
    comes, as Word's STYLEREF has it.
    """
    pages = tuple(pages)
    all_marks = (each.strip.bookmark for page in pages for each in page.placed)
    section = next((one.words for one in all_marks if one and one.level == 1), "")
    for page in pages:
        bookmarks = [each.strip.bookmark for each in page.placed if each.strip.bookmark]
        headings = [bookmark.words for bookmark in bookmarks if bookmark.level == 1]
        yield headings[0] if headings else section
        section = headings[-1] if headings else section


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
