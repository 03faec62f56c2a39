"""A document with tracked changes -> what is left when all are accepted, or all rejected: as ECMA-376 defines them."""

import copy
import io
import zipfile
from collections.abc import Iterator

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_OUT = {True: ("del", "moveFrom"), False: ("ins", "moveTo")}
_IN = {True: ("ins", "moveTo"), False: ("del", "moveFrom")}


def part(data: bytes, name: str = "word/document.xml") -> etree._Element:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return etree.fromstring(package.read(name))


def settled(data: bytes, accept: bool) -> list[str]:
    """The document's lines (see ``lines``) once all its changes are accepted or rejected."""
    tree = copy.deepcopy(part(data))
    body = tree.find(f"{W}body")
    for row in list(body.iter(f"{W}tr")):
        look = row.find(f"{W}trPr")
        if look is not None and any(look.find(W + name) is not None for name in _OUT[accept]):
            row.getparent().remove(row)
    for table in [table for table in body.iter(f"{W}tbl") if table.find(f".//{W}tr") is None]:
        table.getparent().remove(table)
    for run in list(body.iter(*(W + name for name in _OUT[accept]))):
        if run.getparent().tag not in (f"{W}rPr", f"{W}trPr"):
            run.getparent().remove(run)
    if not accept:
        for change in list(body.iter(f"{W}pPrChange")):
            shape = change.getparent()
            mark = shape.find(f"{W}rPr")
            was = change[0]
            was.extend([] if mark is None else [mark])
            shape.getparent().replace(shape, was)
    _join(body, accept)
    return lines(tree, data)


def _join(body: etree._Element, accept: bool) -> None:
    """Paragraphs whose end is out flow into the next one, which keeps its own shape."""
    for paragraph in list(body.iter(f"{W}p")):
        ends = [mark for name in _OUT[accept] for mark in paragraph.findall(f"{W}pPr/{W}rPr/{W}{name}")]
        if not ends:
            continue
        words = [one for one in paragraph if one.tag != f"{W}pPr"]
        following = paragraph.getnext()
        while following is not None and following.tag not in (f"{W}p", f"{W}tbl"):
            following = following.getnext()
        if following is not None and following.tag == f"{W}p":
            following[1:1] = words
        else:
            assert not any(said(one) for one in words), "words flow into nothing"
        paragraph.getparent().remove(paragraph)


def lines(tree: etree._Element, data: bytes) -> list[str]:
    """A line a paragraph: where it stands, its style's name and its words with marks; none of the contents."""
    styles = part(data, "word/styles.xml")
    names = {one.get(f"{W}styleId"): one.find(f"{W}name").get(f"{W}val") for one in styles.iter(f"{W}style")}
    return list(_lines(tree.find(f"{W}body"), names))


def _lines(body: etree._Element, names: dict[str, str]) -> Iterator[str]:
    for paragraph in body.iter(f"{W}p"):
        around = [one.tag.removeprefix(W) for one in paragraph.iterancestors() if one.tag in (f"{W}tc", f"{W}tr")]
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        name = names[style.get(f"{W}val")] if style is not None else ""
        if "toc" not in name.lower():
            yield f"{'/'.join(around)} {name}: {said(paragraph)}"


def said(element: etree._Element) -> str:
    """Words, tabs, breaks, and the presence of what is no text."""
    shown = {"t": None, "delText": None, "tab": "\t", "br": "\n", "drawing": "▦", "footnoteReference": "§"}
    text = ""
    for one in element.iter():
        name = one.tag.removeprefix(W) if isinstance(one.tag, str) else ""
        if name in shown and one.getparent().tag == f"{W}r":
            text += shown[name] or one.text or ""
    return text
