"""StyledBrief -> a Word draft: the body block by block, then the parts that the body turned out to need."""

import datetime
from collections.abc import Iterator, Sequence

from publisher.errors import Problem
from publisher.model import (
    PageBreak,
    Style,
    StyledBlock,
    StyledBox,
    StyledBrief,
    StyledChart,
    StyledContents,
    StyledParagraph,
    StyledTable,
    Written,
)
from publisher.write.docx import comments, control, footnotes, package, remarks, settings, snapshot, styles
from publisher.write.docx.chart import chart
from publisher.write.docx.closing import closing
from publisher.write.docx.contents import contents
from publisher.write.docx.draft import Draft
from publisher.write.docx.markup import Xml, root, unspeakable, w
from publisher.write.docx.package import RelatedPart, related
from publisher.write.docx.page import MarginPart, margin_parts, section, settled
from publisher.write.docx.paragraph import paragraph
from publisher.write.docx.sending import nameless
from publisher.write.docx.table import box, table
from publisher.write.reading_order import paragraphs


def write(styled: StyledBrief, when: datetime.date) -> Written:
    """The brief as a .docx to be edited: real styles, native numbering, contents, links and tables.

    Every paragraph that states an item stands in a content control tagged ``pub:KIND:ID``, so that edits find their
    way back.  The same brief on the same day ``when`` gives the same bytes.  Pages are Word's own affair: ``pages`` is
    None.
    """
    styled = nameless(styled) if styled.final else styled
    draft = Draft(styled, settled(_with_notes(styled)))
    body = list(_body(draft))
    margins = margin_parts(draft)
    document = root("document", w("body", *body, section(draft, margins)))
    before = snapshot.snapshot(draft, [part.words for part in margins])
    kept = () if styled.final else (before,)
    main = package.document(document, [*_parts(draft, margins, when), *kept])
    data = package.package([main, snapshot.properties(draft, before, main)], styled, when)
    return Written(data, warnings=tuple(_warnings(styled)))


def _with_notes(styled: StyledBrief) -> Style:
    """The style, with the looks of notes and comments where the brief has any."""
    found = list(paragraphs(styled.blocks))
    noted, remarked = any(run.note for one in found for run in one.runs), any(one.comments for one in found)
    style = footnotes.look(styled.style) if noted and styled.notes == "footnotes" else styled.style
    return comments.look(style) if remarked or (noted and styled.notes == "comments") else style


def _body(draft: Draft) -> Iterator[Xml]:
    """The blocks; the first is kept in a building block where none would come before the first item."""
    opens_page = False
    guard = _needs_guard(draft.styled.blocks)
    blocks, foot = _parted(draft)
    for block in blocks:
        if isinstance(block, PageBreak):
            opens_page = True
            continue
        written = _block(block, draft, opens_page)
        yield control.guard(draft.control("guard"), written) if guard else written
        opens_page = guard = False
    if foot:
        yield closing(foot, draft)


def _parted(draft: Draft) -> tuple[Sequence[StyledBlock], Sequence[StyledParagraph]]:
    """The blocks, and the paragraphs after them that stand at the foot of the last page."""
    blocks, foot = list(draft.styled.blocks), list[StyledParagraph]()
    while blocks and isinstance(blocks[-1], StyledParagraph) and draft.style.roles[blocks[-1].role].foot:
        foot.insert(0, blocks[-1])
        blocks.pop()
    return blocks, foot


def _block(
    block: StyledParagraph | StyledTable | StyledChart | StyledBox | StyledContents, draft: Draft, new_page: bool
) -> Xml:
    if isinstance(block, StyledTable):
        return table(block, draft, new_page)
    if isinstance(block, StyledChart):
        return chart(block, draft, new_page)
    if isinstance(block, StyledBox):
        return box(block, draft, new_page)
    if isinstance(block, StyledContents):
        return contents(block, draft, new_page)
    return paragraph(block, draft, new_page)


def _needs_guard(blocks: tuple[StyledBlock, ...]) -> bool:
    """Whether an item comes before any contents do (see ``control.guard``)."""
    for block in blocks:
        if isinstance(block, StyledContents):
            return False
        if any(one.item for one in paragraphs((block,))):
            return True
    return False


def _parts(draft: Draft, margins: tuple[MarginPart, ...], when: datetime.date) -> Iterator[RelatedPart]:
    """All parts that the document refers to; the styles last of those that may ask for one."""
    style = draft.style
    if draft.notes and draft.styled.notes == "footnotes":
        yield related("/word/footnotes.xml", "FOOTNOTES", footnotes.part(draft))
    if said := [*comments.entries(draft, when), *remarks.entries(draft)]:
        yield related("/word/comments.xml", "COMMENTS", root("comments", *said))
    yield related("/word/styles.xml", "STYLES", styles.part(draft.sheet))
    yield related("/word/numbering.xml", "NUMBERING", draft.numbering.part())
    yield related("/word/settings.xml", "SETTINGS", settings.settings(style, footnotes.settings(draft)))
    yield related("/word/fontTable.xml", "FONT_TABLE", settings.font_table(style))
    yield related("/word/theme/theme1.xml", "THEME", settings.theme(style))
    for part in margins:
        yield related(f"/word/{part.name}.xml", part.kind.upper(), part.data, part.name)
    yield from draft.charts


def _warnings(styled: StyledBrief) -> Iterator[Problem]:
    runs = (run for one in paragraphs(styled.blocks) for run in one.runs)
    if lost := sum(unspeakable(part.text) for run in runs for part in (run, *run.note)):
        message = f"{styled.name}: {lost} characters that a Word file cannot hold were replaced by \ufffd"
        yield Problem(message, hint="look for control characters in the sources", severity="warning")
    if said := sum(len(one.comments) for one in paragraphs(styled.blocks)):
        message = f"{styled.name}.docx carries comments of colleagues in its margin: {said}"
        yield Problem(message, hint=f"publisher build {styled.name} --final   makes one to send", severity="warning")
