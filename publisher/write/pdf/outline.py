"""Bookmarks and where they lead -> the outline shown beside the pages (ISO 32000-1, 12.3.3)."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from publisher.write.pdf.objects import Objects, text
from publisher.write.pdf.strips import Bookmark


@dataclass(slots=True, eq=False, repr=False)
class _Entry:
    """An entry, the entries under it, and its reference."""

    title: str
    level: int
    destination: str
    reference: str
    kids: "list[_Entry]" = field(default_factory=list)


def write(bookmarks: Sequence[tuple[Bookmark, str]], objects: Objects) -> str:
    """The reference to the outline of bookmarks with their destinations; empty where there are none."""
    if not bookmarks:
        return ""
    root = _Entry("", 0, "", objects.reserve())
    path = [root]
    for bookmark, destination in bookmarks:
        while path[-1].level >= bookmark.level:
            path.pop()
        entry = _Entry(bookmark.title, bookmark.level, destination, objects.reserve())
        path[-1].kids.append(entry)
        path.append(entry)
    objects.fill(root.reference, f"<</Type/Outlines{_family(root)}>>")
    _fill(root, objects)
    return root.reference


def _fill(parent: _Entry, objects: Objects) -> None:
    for place, entry in enumerate(parent.kids):
        before = f"/Prev {parent.kids[place - 1].reference}" if place else ""
        after = f"/Next {parent.kids[place + 1].reference}" if place + 1 < len(parent.kids) else ""
        objects.fill(
            entry.reference,
            f"<</Title {text(entry.title)}/Parent {parent.reference}{before}{after}"
            f"/Dest{entry.destination}{_family(entry)}>>",
        )
        _fill(entry, objects)


def _family(entry: _Entry) -> str:
    """First and last kid; entries below the first level are shown when asked for (a negative count)."""
    if not entry.kids:
        return ""
    count = len(entry.kids) if entry.level == 0 else -len(entry.kids)
    return f"/First {entry.kids[0].reference}/Last {entry.kids[-1].reference}/Count {count}"
