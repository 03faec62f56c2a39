"""StyledContents -> Word's table of contents, filled in beforehand: right on first opening, and no question asked."""

from publisher.model import ContentsEntry, StyledContents
from publisher.write.docx import control, runs
from publisher.write.docx.draft import Draft, anchor_bookmark
from publisher.write.docx.markup import NOTHING, Xml, many, w
from publisher.write.docx.names import CONTENTS_GAP
from publisher.write.docx.paragraph import paragraph
from publisher.write.docx.sheet import ParagraphVariant
from publisher.write.docx.styles import gap


def contents(source: StyledContents, draft: Draft, new_page: bool = False) -> Xml:
    """The title and the TOC field with its entries, in the control by which Word knows a table of contents; a gap."""
    title = paragraph(source.title, draft, new_page)
    depth = max((entry.level for entry in source.entries), default=1)
    lines = [_line(entry, draft) for entry in source.entries]
    if lines:
        lines[0] = many(_begin(depth), lines[0])
        lines[-1] = many(lines[-1], w("r", w("fldChar", fldCharType="end")))
    listed = (_paragraph(entry, line, draft) for entry, line in zip(source.entries, lines, strict=True))
    written = control.contents(draft.control("contents"), many(title, *listed))
    return many(written, gap(CONTENTS_GAP))


def _begin(depth: int) -> Xml:
    code = Xml(rf'<w:instrText xml:space="preserve"> TOC \o "1-{depth}" \h \z \u </w:instrText>')
    return many(w("r", w("fldChar", fldCharType="begin")), w("r", code), w("r", w("fldChar", fldCharType="separate")))


def _paragraph(entry: ContentsEntry, line: Xml, draft: Draft) -> Xml:
    role = "contents1" if entry.level == 1 else "contents2"
    return w("p", w("pPr", w("pStyle", val=draft.sheet.paragraph(ParagraphVariant(role)))), line)


def _line(entry: ContentsEntry, draft: Draft) -> Xml:
    """An entry that leads to its heading; the dots and the page only where the page is known."""
    name = anchor_bookmark(entry.anchor)
    page = draft.styled.page_numbers.get(entry.anchor)
    number = many(runs.text("\t"), runs.field(rf"PAGEREF {name} \h", str(page))) if page else NOTHING
    line = many(runs.text(entry.label + entry.text), number)
    return runs.link(name, line) if entry.anchor in draft.anchors else line
