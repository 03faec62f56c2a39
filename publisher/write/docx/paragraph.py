"""StyledParagraph -> w:p, in a content control where it states an item.

The way back from Word finds an item by either of two marks, because each is lost in some program: the control's tag
``pub:measure:ID`` (and its title, ``举措 ID``) or the hidden bookmark ``_pub_ID`` round the text.  Where the same
item is stated again the id carries a count: ``pub:measure:ID:2``, ``_pub_ID_2``.
"""

from publisher.model import Run, StyledParagraph
from publisher.model.style import Align
from publisher.write.docx import control, runs
from publisher.write.docx.draft import Draft, anchor_bookmark
from publisher.write.docx.markup import NOTHING, Xml, many, w
from publisher.write.docx.names import bookmark
from publisher.write.docx.sheet import ParagraphVariant


def paragraph(source: StyledParagraph, draft: Draft, new_page: bool = False) -> Xml:
    """The paragraph as a block: with ``new_page`` in the variant of its style that opens a page."""
    style = draft.sheet.paragraph(ParagraphVariant(source.role, new_page=new_page, numbered=bool(source.label)))
    if not source.item:
        return _paragraph(source, style, _content(source, draft), draft)
    key = draft.statement(source.item)
    content = draft.bookmarked(_item_bookmark(key), _content(source, draft))
    number = draft.control(source.kind, key)
    return control.item(source.kind, key, number, _paragraph(source, style, content, draft))


def cell_paragraph(source: StyledParagraph, align: Align, draft: Draft, new_page: bool = False) -> Xml:
    """The paragraph of a table's cell, set as its column is: a bookmark alone marks an item there."""
    style = draft.sheet.paragraph(ParagraphVariant(source.role, align, new_page))
    content = _content(source, draft)
    if source.item:
        content = draft.bookmarked(_item_bookmark(draft.statement(source.item)), content)
    return _paragraph(source, style, content, draft)


def _paragraph(source: StyledParagraph, style: str, content: Xml, draft: Draft) -> Xml:
    look = w("pPr", w("pStyle", val=style), draft.numbering.properties(source))
    return w("p", look, content)


def _item_bookmark(key: str) -> str:
    return bookmark("pub", key.replace(":", "-"))


def _content(source: StyledParagraph, draft: Draft) -> Xml:
    text = many(*(_run(run, source.role, draft) for run in source.runs))
    return draft.anchored(source.anchor, many(_label(source, draft), text))


def _run(run: Run, paragraph_role: str, draft: Draft) -> Xml:
    content = runs.text(run.text, draft.sheet.character(run.role, paragraph_role))
    return runs.link(anchor_bookmark(run.target), content) if run.target in draft.anchors and run.target else content


def _label(source: StyledParagraph, draft: Draft) -> Xml:
    """The label where Word does not count it: a table's number is a SEQ field, any other label is text."""
    if not source.label or draft.numbering.native(source):
        return NOTHING
    if source.role == "table_caption":
        name = source.label.rstrip("0123456789")
        number = runs.field(rf"SEQ {name} \* ARABIC", source.label.removeprefix(name))
        apart = any(run.text[:1].isspace() for run in source.runs[:1])
        return many(runs.text(name), number, NOTHING if apart else runs.text("\u3000"))
    hangs = draft.style.roles[source.role].first < 0
    return runs.text(source.label + "\t" if hangs else source.label)
