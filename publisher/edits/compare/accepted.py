"""A document's body -> the same with every tracked change in it accepted, in place."""

from lxml import etree

from publisher.edits.words import W

_DELETED = ("del", "moveFrom")
_INSERTED = ("ins", "moveTo")
_RECORDS = (
    "rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "tblGridChange", "trPrChange", "tcPrChange",
    "tblPrExChange", "numberingChange", "cellIns", "cellMerge", "moveFromRangeStart", "moveFromRangeEnd",
    "moveToRangeStart", "moveToRangeEnd", "customXmlInsRangeStart", "customXmlInsRangeEnd", "customXmlDelRangeStart",
    "customXmlDelRangeEnd", "customXmlMoveFromRangeStart", "customXmlMoveFromRangeEnd", "customXmlMoveToRangeStart",
    "customXmlMoveToRangeEnd",
)  # fmt: skip


def accept(body: etree._Element) -> None:
    """Strike out what was deleted, keep what was put in, and forget that anything was tracked."""
    for row in list(body.iter(f"{W}tr")):
        if _has(row, "trPr", "del"):
            row.getparent().remove(row)
    for table in list(body.iter(f"{W}tbl")):
        if table.find(f".//{W}tr") is None:
            table.getparent().remove(table)
    for paragraph in list(body.iter(f"{W}p")):
        if any(_has(paragraph, "pPr", "rPr", kind) for kind in _DELETED):
            _merge(paragraph)
    for one in list(body.iter(*(W + name for name in (*_DELETED, *_RECORDS)))):
        one.getparent().remove(one)
    for one in list(body.iter(*(W + name for name in _INSERTED))):
        unwrap(one)


def unwrap(element: etree._Element) -> None:
    """Put what an element holds in its place."""
    parent = element.getparent()
    place = parent.index(element)
    parent[place : place + 1] = list(element)


def _has(element: etree._Element, *names: str) -> bool:
    return element.find("/".join(W + name for name in names)) is not None


def _merge(paragraph: etree._Element) -> None:
    """Let the next paragraph go on in this one, whose end was deleted; nothing is left of an empty one."""
    kept = [one for one in paragraph if one.tag not in (W + "pPr", *(W + name for name in _DELETED))]
    following = paragraph.getnext()
    if not any(one.tag == f"{W}r" or len(one) for one in kept):
        paragraph.getparent().remove(paragraph)
    elif following is not None and following.tag == f"{W}p":
        place = 1 if following.find(f"{W}pPr") is not None else 0
        following[place:place] = kept
        paragraph.getparent().remove(paragraph)
