"""A Word draft -> the same for LibreOffice 7.4, told what it does not heed in it but Word does.

No Word was at hand: what it does is what others measured in it, and what its settings are documented to ask for.

- Of marks that meet (``”。`` ``（“``) Word lets a blank half go, as the setting compressPunctuation asks, and of one
  that ends a paragraph where there is no room for it: here such a mark is set half as wide.
- Between Chinese and Western Word leaves a quarter of an em, LibreOffice a fifth: here the Chinese character beside is
  set a twentieth wider.
- The draft's lists of marks that begin and end no line, which it drops, go into LibreOffice's own settings.

What it cannot be told: in a justified line Word lets marks give way for what would go over, as others measured it in
compatibility mode 15 each of ``k`` marks by up to ``1 / (k + 1)`` of an em, in a ragged line never.  The PDF does so
too, but for a character with its mark and for long words only.
"""

import io
import re
import zipfile
from collections.abc import Callable, Iterator, Mapping
from copy import deepcopy
from itertools import pairwise
from xml.sax.saxutils import escape

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
OPENERS, CLOSERS = "（《「『“‘〔", "，。、；：？！）》」』”’〕"
_MEETING = re.compile(f"[{CLOSERS}](?=[{CLOSERS}{OPENERS}]|$)|[{OPENERS}](?=[{OPENERS}])")
_BESIDE = re.compile("[㐀-鿿](?=[A-Za-z0-9])|(?<=[A-Za-z0-9%])[㐀-鿿]")
_REGISTRY = (
    '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">'
    '<item oor:path="/org.openoffice.Office.Common/AsianLayout/StartEndCharacters">'
    '<node oor:name="zh-CN" oor:op="replace">{}</node></item></oor:items>'
)
_PROPERTY = '<prop oor:name="{}" oor:op="fuse"><value>{}</value></prop>'


def registry(draft: bytes) -> str:
    """LibreOffice's settings (``registrymodifications.xcu``) with the draft's lists of marks that break no line."""
    settings = etree.fromstring(zipfile.ZipFile(io.BytesIO(draft)).read("word/settings.xml"))
    lists = {"StartCharacters": "noLineBreaksBefore", "EndCharacters": "noLineBreaksAfter"}
    values = {name: settings.find(f"{W}{own}").get(f"{W}val") for name, own in lists.items()}
    return _REGISTRY.format("".join(_PROPERTY.format(name, escape(value)) for name, value in values.items()))


def spaced(draft: bytes) -> bytes:
    """The draft with its characters as wide as Word sets them."""
    return _changed(draft, "word/document.xml", _spaced)


def _spaced(part: bytes) -> bytes:
    document = etree.fromstring(part)
    for paragraph in document.iter(f"{W}p"):
        runs = [run for run in paragraph.iter(f"{W}r") if _is_text(run)]
        texts = [run[-1].text or "" for run in runs]
        widths = dict(_widths("".join(texts)))
        start = 0
        for run, text in zip(runs, texts, strict=True):
            end = start + len(text)
            _split(run, {place - start: width for place, width in widths.items() if start <= place < end})
            start = end
    return etree.tostring(document, xml_declaration=True, encoding="UTF-8", standalone=True)


def _is_text(run: etree._Element) -> bool:
    return [part.tag for part in run if part.tag != f"{W}rPr"] == [f"{W}t"]


def _widths(text: str) -> Iterator[tuple[int, int]]:
    """Places of characters, and how wide they are set, in hundredths of their own width."""
    yield from ((mark.start(), 50) for mark in _MEETING.finditer(text))
    for found in _BESIDE.finditer(text):
        around = text[max(found.start() - 1, 0) : found.start()] + text[found.end() : found.end() + 1]
        yield found.start(), 100 + 5 * len(re.findall("[A-Za-z0-9%]", around))


def _split(run: etree._Element, widths: Mapping[int, int]) -> None:
    """Take the run apart so that the characters at the places stand in runs of their own, as wide as told."""
    text = run[-1].text or ""
    cuts = sorted({0, len(text), *widths, *(place + 1 for place in widths)})
    for start, end in pairwise(cuts) if widths else ():
        part = deepcopy(run)
        part[-1].text = text[start:end]
        if start in widths:
            _scale(part, widths[start])
        run.addprevious(part)
    if widths:
        run.getparent().remove(run)


def _scale(run: etree._Element, width: int) -> None:
    look = run.find(f"{W}rPr")
    if look is None:
        look = etree.Element(f"{W}rPr")
        run.insert(0, look)
    etree.SubElement(look, f"{W}w").set(f"{W}val", str(width))


def _changed(package: bytes, name: str, change: Callable[[bytes], bytes]) -> bytes:
    source, target = zipfile.ZipFile(io.BytesIO(package)), io.BytesIO()
    with zipfile.ZipFile(target, "w") as out:
        for each in source.infolist():
            data = source.read(each)
            out.writestr(each, change(data) if each.filename == name else data)
    return target.getvalue()
