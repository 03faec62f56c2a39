"""What a draft holds that no edit can tell -> warnings: pictures put in, data of charts and margins changed."""

import re
from collections.abc import Iterator, Sequence

from lxml import etree

from publisher.edits.reading.package import Package
from publisher.edits.reading.snapshot import Snapshot
from publisher.edits.words import W
from publisher.errors import Problem
from publisher.source import Place

_PICTURES = (f"{W}drawing", f"{W}pict", f"{W}object")
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_LEFT = "publisher build --force   goes on without, and keeps a copy of this draft"
_VALUE = "{http://schemas.openxmlformats.org/drawingml/2006/chart}v"


def unread(package: Package, main: str, body: etree._Element, kept: Snapshot) -> Iterator[Problem]:
    """The warnings; none where nobody knows what was written."""
    if not kept.statements:
        return
    added = _pictures(body) - len(kept.charts)
    if added > 0:
        message = f"pictures or text boxes that somebody put in are not read back: {added}"
        hint = f"put them in again after the last build; {_LEFT}"
        yield Problem(message, Place(package.path), hint, severity="warning")
    shown = [_values([one.text or "" for one in package.tree(name).iter(_VALUE)]) for name in _charts(package, main)]
    if shown and sorted(shown) != sorted(map(_values, kept.charts)):
        hint = f"charts follow the sources: change the outline or correct the source; {_LEFT}"
        yield Problem("data of a chart were changed, and are not read back", Place(package.path), hint, "warning")
    if strange := next(_strange(package, main, kept), ""):
        hint = f"they follow the style and the outline: change these; {_LEFT}"
        message = f"words in a header or footer were changed, and are not read back: {strange[:40]}"
        yield Problem(message, Place(package.path), hint, severity="warning")


def _strange(package: Package, main: str, kept: Snapshot) -> Iterator[str]:
    """Words of headers and footers that we did not write; fields that lost their codes show a heading's."""
    known = {_bare(text) for text in kept.margins}
    headings = [_bare(one.text) for one in kept.statements if one.kind == "heading"]
    for name in (*package.all_related(main, "header"), *package.all_related(main, "footer")):
        text = _bare("".join(_outside_fields(package.tree(name))))
        without = {text, *(text.replace(heading, "") for heading in headings if heading)}
        if text and kept.margins and not without & (known | {""}):
            yield text


def _outside_fields(root: etree._Element) -> Iterator[str]:
    depth = 0
    for one in root.iter(f"{W}fldChar", f"{W}t"):
        if one.tag == f"{W}t":
            if not depth and not any(up.tag == f"{W}fldSimple" for up in one.iterancestors()):
                yield one.text or ""
        else:
            depth += {"begin": 1, "end": -1}.get(one.get(f"{W}fldCharType", ""), 0)


def _bare(text: str) -> str:
    """The text without space and figures: a page's number may stand there as text."""
    return re.sub(r"[\s\d\ufeff\u200b]+", "", text)


def _charts(package: Package, main: str) -> Iterator[str]:
    return package.all_related(main, "chart")


def _pictures(body: etree._Element) -> int:
    """The outermost ones, as the newer of two forms shows them."""
    found = [one for one in body.iter(*_PICTURES) if not any(up.tag in _PICTURES for up in one.iterancestors())]
    return sum(not any(up.tag == _FALLBACK for up in one.iterancestors()) for one in found)


def _values(texts: Sequence[str]) -> tuple[str, ...]:
    """Names as they are, numbers to six digits, for programs round them."""
    return tuple(map(_value, texts))


def _value(text: str) -> str:
    try:
        return f"{float(text):.6g}"
    except ValueError:
        return text
