"""Content -> content controls (w:sdt): a draft's items, its contents, and what keeps LibreOffice right.

``number`` is everywhere the control's id, unique in the draft.
"""

from publisher.write.docx.markup import Xml, element, w

_KINDS = {"goal": "目标", "measure": "举措", "metric": "指标"}
_LONGEST_TAG = 64
_HIDDEN = element("w15:appearance", {"w15:val": "hidden"})


def item(kind: str, key: str, number: int, content: Xml) -> Xml:
    """The block that states an item: tag ``pub:KIND:KEY``, no frame, no lock, for people delete items."""
    title = w("alias", val=f"{_KINDS.get(kind, kind)} {key}"[:_LONGEST_TAG])
    tag = w("tag", val=f"pub:{kind}:{key}"[:_LONGEST_TAG])
    return _control(content, title, tag, w("id", val=number), _HIDDEN)


def contents(number: int, content: Xml) -> Xml:
    """The block by which Word knows a table of contents, with its button for bringing it up to date."""
    return _control(content, w("id", val=number), _gallery("Table of Contents"))


def guard(number: int, content: Xml) -> Xml:
    """The content as a building block that nobody sees.

    LibreOffice 7.4 takes the controls after a building block for what they are; without one before them it reads them
    as input fields, repeats their text or loses it.
    """
    return _control(content, w("id", val=number), _gallery("Quick Parts"), _HIDDEN)


def _control(content: Xml, *properties: Xml) -> Xml:
    return w("sdt", w("sdtPr", *properties), w("sdtContent", content))


def _gallery(name: str) -> Xml:
    return w("docPartObj", w("docPartGallery", val=name), w("docPartUnique"))
