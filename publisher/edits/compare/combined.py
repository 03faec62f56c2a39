"""Two opened drafts -> the parts of a document that tracks what differs between them."""

import hashlib
import posixpath

from lxml import etree

from publisher.edits.compare.aligning import Step, aligned
from publisher.edits.compare.draft import Opened
from publisher.edits.compare.inline import Inline, copied
from publisher.edits.compare.redline import Writer
from publisher.edits.compare.relations import Taken, target
from publisher.edits.compare.shapes import adopt, lists, renumber
from publisher.edits.compare.stream import Objects, Reader
from publisher.edits.compare.tracking import Tracker
from publisher.edits.words import W

_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_NOTES = {f"{W}footnoteReference": "footnotes", f"{W}endnoteReference": "endnotes"}
_NOBODY = "publisher"
_GONE = (f"{W}del", f"{W}moveFrom")


def combined(earlier: Opened, later: Opened, author: str) -> dict[str, bytes]:
    """All parts by their names; ``author`` empty: whoever saved the later draft last."""
    adopt(earlier, later)
    tracker = Tracker(author or later.about.author or _NOBODY, later.about.date)
    objects = Objects()
    inline = Inline(Reader(objects, _Keys(earlier).key), Reader(objects, _Keys(later).key), tracker)
    old, new = earlier.blocks(), later.blocks()
    steps = aligned(old, new)
    renumber(earlier.body, _lists(steps))
    writer = Writer(earlier.reader(), later.reader(), inline, tracker)
    _fill(later.body, writer.written(steps))
    taken = Taken(later.package, earlier.package)
    _take(later, earlier, taken)
    taken.parts[later.main] = _bytes(later.document)
    taken.parts[later.package.related(later.main, "styles")] = _bytes(later.styles)
    return taken.finished()


def _lists(steps: list[Step]) -> dict[str, str]:
    """The later draft's lists by the earlier's numbers of them, as paragraphs of both tell."""
    both = ((step.before, step.after) for step in steps)
    found = (lists(one.element, other.element) for one, other in both if one and other and one.shape == "paragraph")
    return dict(filter(None, found))


def _fill(body: etree._Element, content: list[etree._Element]) -> None:
    """Let the body hold this content, and the shape of its page after it."""
    page = body.find(f"{W}sectPr")
    for one in list(body):
        body.remove(one)
    body.extend(content)
    if page is not None:
        body.append(page)


class _Keys:
    """Tells what objects of a draft show: a class because notes are read once."""

    def __init__(self, draft: Opened) -> None:
        self._draft = draft
        self._digests: dict[str, str] = {}
        self._notes = {tag: _notes(draft, kind) for tag, kind in _NOTES.items()}

    def key(self, element: etree._Element) -> str:
        """The same for objects that show the same."""
        if element.tag in self._notes:
            note = self._notes[element.tag].get(element.get(f"{W}id", ""))
            return "note " + ("".join(note.itertext()) if note is not None else "")
        told = [element.tag]
        for one in element.iter():
            names = (name for name in one.attrib if not name.startswith(_R) and name not in ("id", f"{W}id", "name"))
            told += [one.tag, one.text or "", *(f"{name}={one.get(name)}" for name in sorted(names))]
            told += [self._shown(one.get(name)) for name in sorted(one.attrib) if name.startswith(_R)]
        return "\n".join(map(str, told))

    def _shown(self, name: str) -> str:
        """What the part shows that is referred to."""
        if name not in self._digests:
            found = target(self._draft.package, self._draft.main, name)
            self._digests[name] = hashlib.sha256(self._draft.package.read(found)).hexdigest() if found else ""
        return self._digests[name]


def _notes(draft: Opened, kind: str) -> dict[str, etree._Element]:
    name = draft.package.related(draft.main, kind)
    return {one.get(f"{W}id", ""): one for one in draft.package.tree(name)} if name else {}


def _take(later: Opened, earlier: Opened, taken: Taken) -> None:
    """Take over what deleted words show: notes, pictures, charts."""
    for change in later.body.iter(*_GONE):
        for one in change.iter():
            for name in [name for name in one.attrib if name.startswith(_R)]:
                one.set(name, taken.take(later.main, earlier.main, one.get(name)))
    for tag, kind in _NOTES.items():
        wanted = [one for change in later.body.iter(*_GONE) for one in change.iter(tag)]
        if wanted:
            _take_notes(wanted, kind, (later, earlier), taken)


def _take_notes(references: list[etree._Element], kind: str, drafts: tuple[Opened, Opened], taken: Taken) -> None:
    later, earlier = drafts
    source = earlier.package.related(earlier.main, kind)
    name = later.package.related(later.main, kind)
    if not name:
        name = posixpath.join(posixpath.dirname(later.main), f"{kind}.xml")
        taken.add(name, earlier.package.read(source), source)
        taken.relate(later.main, name, f"{_OFFICE}/{kind}")
        return
    tree = later.package.tree(name)
    notes = _notes(earlier, kind)
    number = max((int(one.get(f"{W}id", "0")) for one in tree), default=0)
    for one in references:
        note = notes.get(one.get(f"{W}id", ""))
        if note is not None:
            number += 1
            tree.append(copied(note))
            tree[-1].set(f"{W}id", str(number))
            one.set(f"{W}id", str(number))
    taken.parts[name] = _bytes(tree)


def _bytes(tree: etree._Element) -> bytes:
    return bytes(etree.tostring(tree, xml_declaration=True, encoding="UTF-8", standalone=True))
