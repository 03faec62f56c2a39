"""StyledParagraph -> w:p, in a content control where it states an item.

The way back from Word finds an item by either of two marks, because each is lost in some program: the control's tag
``pub:measure:ID`` (and its title, ``举措 ID``) or the hidden bookmark ``_pub_ID`` round the text.  Where the same
item is stated again the id carries a count: ``pub:measure:ID:2``, ``_pub_ID_2``.  All other words have a bookmark too:
that of their anchor, else ``_pub_note_1``.
"""

from dataclasses import replace

from publisher.model import StyledParagraph
from publisher.write.brackets import joined
from publisher.write.docx import control, runs
from publisher.write.docx.comments import commented
from publisher.write.docx.draft import Draft, is_mark
from publisher.write.docx.footnotes import footnoted
from publisher.write.docx.markup import NOTHING, Xml, many, w
from publisher.write.docx.names import key_bookmark
from publisher.write.docx.references import caption
from publisher.write.docx.remarks import remarked
from publisher.write.docx.sheet import ParagraphVariant
from publisher.write.endings import CLOSING, last_pair


def paragraph(source: StyledParagraph, draft: Draft, new_page: bool = False, loose: bool = False) -> Xml:
    """The paragraph as a block: with ``new_page`` in the variant of its style that opens a page.

    ``loose`` is one that does not hold on to what follows, whatever its role: a caption below.
    """
    ending = draft.styled.endings.get(source.anchor)
    variant = ParagraphVariant(
        source.role,
        new_page=new_page,
        numbered=bool(source.label),
        loose=loose,
        kept=source.kept,
        tighter=round(20 * ending.tighter) if ending else 0,
    )
    style = draft.sheet.paragraph(variant)
    key = draft.key(source)
    content = _marked(source, key, _content(_ended(source, draft), draft), draft)
    written = _paragraph(source, style, content, draft)
    return control.item(source.kind, key, draft.control(source.kind, key), written) if source.item else written


def cell_paragraph(source: StyledParagraph, variant: ParagraphVariant, draft: Draft) -> Xml:
    """The paragraph of a table's cell in a variant of its role: a bookmark alone marks an item there."""
    style = draft.sheet.paragraph(variant)
    whole = replace(source, runs=tuple(replace(run, text=joined(run.text, runs.JOINER)) for run in source.runs))
    content = _marked(source, draft.key(source), _content(whole, draft), draft)
    return _paragraph(source, style, content, draft)


def _ended(source: StyledParagraph, draft: Draft) -> StyledParagraph:
    """A paragraph whose last two characters the PDF keeps on one line, with these joined.

    Only such: who searches a draft for a word does not find it round a joiner.
    """
    places = [place for place, run in enumerate(source.runs) if not is_mark(run) and run.text.strip(CLOSING)]
    ending = draft.styled.endings.get(source.anchor)
    if not ending or ending.tighter or not places:
        return source
    words = source.runs[places[-1]].text
    last = last_pair(words)
    if last is None:
        return source
    joined = replace(source.runs[places[-1]], text=words[:last] + runs.JOINER + words[last:])
    return replace(source, runs=(*source.runs[: places[-1]], joined, *source.runs[places[-1] + 1 :]))


def _paragraph(source: StyledParagraph, style: str, content: Xml, draft: Draft) -> Xml:
    look = w("pPr", w("pStyle", val=style), draft.numbering.properties(source))
    return w("p", look, content)


def _marked(source: StyledParagraph, key: str, content: Xml, draft: Draft) -> Xml:
    """The content in the bookmark by which it is found again, where its anchor's is not enough."""
    return content if source.anchor and not source.item else draft.bookmarked(key_bookmark(key), content)


def _content(source: StyledParagraph, draft: Draft) -> Xml:
    noted = footnoted if draft.styled.notes == "footnotes" else commented
    text = remarked(source, noted, draft)
    named = caption(source, draft)
    return many(named, text) if named else draft.anchored(source.anchor, many(_label(source, draft), text))


def _label(source: StyledParagraph, draft: Draft) -> Xml:
    """The label where Word does not count it."""
    if not source.label or draft.numbering.native(source):
        return NOTHING
    hangs = draft.style.roles[source.role].first < 0
    return runs.text(source.label + "\t" if hangs else source.label)
