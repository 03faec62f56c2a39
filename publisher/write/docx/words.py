"""Run -> w:r: text in its character style, a link, or a field that names a heading or caption."""

from publisher.model import Run
from publisher.write.docx import runs
from publisher.write.docx.draft import Draft, anchor_bookmark, is_mark
from publisher.write.docx.markup import Xml
from publisher.write.docx.references import reference


def word(run: Run, paragraph_role: str, draft: Draft) -> Xml:
    """The run inside a paragraph of a role; what leads nowhere is plain text."""
    style = draft.sheet.character(run.role, paragraph_role)
    field = reference(run, style, draft)
    if field:
        return field
    content = runs.text(runs.JOINER + run.text if is_mark(run) else run.text, style)
    return runs.link(anchor_bookmark(run.target), content) if run.target and run.target in draft.anchors else content
