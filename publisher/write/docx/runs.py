"""Runs and fields -> w:r elements: text in a character style, links inside the document, counted numbers."""

import re

from publisher.write.docx.markup import NOTHING, Xml, escape, many, w

JOINER = "\ufeff"  # no line breaks here; U+2060 says the same, but few fonts of Word have it
_SHARED = re.compile("[\u00b0-\u00b7\u00d7\u00f7\u2010-\u2bff]")  # “ ” ‘ ’ … — · × ① ↑ and the like
_BREAKS = {"\t": w("tab"), "\n": w("br")}
_HINT = w("rFonts", hint="eastAsia")


def text(value: str, style: str = "") -> Xml:
    """A run in a character style (empty: the paragraph's); tabs and line breaks in the text become Word's.

    Marks that Chinese and Western type share are told to be Chinese, else Word takes them from the Western face.
    """
    lines = value.replace("\r\n", "\n").replace("\r", "\n")
    named = w("rStyle", val=style) if style else NOTHING
    hint = _HINT if _SHARED.search(value) else NOTHING
    look = w("rPr", named, hint) if named or hint else NOTHING
    return w("r", look, *(_BREAKS.get(piece) or _piece(piece) for piece in re.split("([\t\n])", lines) if piece))


def field(code: str, shown: str, style: str = "") -> Xml:
    """A field by its code, showing ``shown`` until Word counts anew; it is not marked stale, so Word asks nothing."""
    look = w("rPr", w("rStyle", val=style)) if style else NOTHING
    return many(
        w("r", look, w("fldChar", fldCharType="begin")),
        w("r", look, Xml(f'<w:instrText xml:space="preserve"> {escape(code)} </w:instrText>')),
        w("r", look, w("fldChar", fldCharType="separate")),
        text(shown, style),
        w("r", look, w("fldChar", fldCharType="end")),
    )


def link(anchor: str, content: Xml) -> Xml:
    """A link to a bookmark of this document."""
    return w("hyperlink", content, anchor=anchor, history=1)


def _piece(value: str) -> Xml:
    return Xml(f'<w:t xml:space="preserve">{escape(value)}</w:t>')
