"""Comments and notes of a file -> what colleagues said in them, by id; what the draft came with is left out."""

import re
from collections.abc import Collection

from lxml import etree

from publisher.edits.reading.package import Package
from publisher.edits.words import Marks, W, plain, spoken, words
from publisher.model import Comment

_ID = f"{W}id"
_NOTES = ("footnote", "endnote")
_NUMBER = re.compile(r"[〔(（\[]?\d*[〕)）\]]?")
FOOT = "脚注："


def comments(
    package: Package, main: str, body: etree._Element, own: Collection[str], marks: Marks
) -> dict[str, Comment]:
    """The comments of colleagues: all whose text is not among ``own``, the evidence that the draft came with."""
    name = package.related(main, "comments")
    if not name:
        return {}
    hung = _hung(body, marks)
    ours = {_squeezed(text) for text in own}
    found: dict[str, Comment] = {}
    for one in package.tree(name).iter(f"{W}comment"):
        text = plain("\n".join(words(part, Marks()).accepted for part in one.iter(f"{W}p")))
        if text and _squeezed(text) not in ours:
            number = one.get(_ID, "")
            who = one.get(f"{W}author", ""), one.get(f"{W}date", "")
            found[number] = Comment(text, *who, plain(hung.get(number, "")))
    return found


def notes(package: Package, main: str, own: Collection[str]) -> dict[tuple[str, str], Comment]:
    """Footnotes and endnotes that an editor put in or changed, by kind and id, as comments that begin with 脚注."""
    ours = {_squeezed(text) for text in own}
    found: dict[tuple[str, str], Comment] = {}
    for kind in _NOTES:
        name = package.related(main, f"{kind}s")
        for one in package.tree(name).iter(f"{W}{kind}") if name else ():
            text = plain("\n".join(words(part, Marks()).accepted for part in one.iter(f"{W}p")))
            bare = text[found_number.end() :] if (found_number := _NUMBER.match(text)) else text
            if one.get(f"{W}type") is None and text and not {_squeezed(text), _squeezed(bare)} & ours:
                found[kind, one.get(_ID, "")] = Comment(FOOT + plain(bare), "", "")
    return found


def _hung(body: etree._Element, marks: Marks) -> dict[str, str]:
    """The words between each comment's ends, without marks."""
    texts: dict[str, list[str]] = {}
    open_ranges: set[str] = set()
    for element in body.iter(f"{W}commentRangeStart", f"{W}commentRangeEnd", f"{W}r"):
        if element.tag == f"{W}r":
            for number in open_ranges:
                texts[number].append(spoken(element, marks))
        elif element.tag == f"{W}commentRangeStart":
            open_ranges.add(element.get(_ID, ""))
            texts.setdefault(element.get(_ID, ""), [])
        else:
            open_ranges.discard(element.get(_ID, ""))
    return {number: "".join(parts) for number, parts in texts.items()}


def _squeezed(text: str) -> str:
    return "".join(text.split())
