"""The parts beside a draft's text -> what it held when it was written, and which brief it is."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from lxml import etree

from publisher.edits.naming.anchors import TABLED
from publisher.edits.naming.kinds import CONTENTS, kind_of
from publisher.edits.reading.package import Package
from publisher.model import Comment, Origin, Statement

_CELL = re.compile(r"[0-9]{1,9}/([0-9]{1,9}|head)/[0-9]{1,9}")
_PLACE = re.compile("（[^（）]*(?:（[^（）]*）[^（）]*)*）$")
_REMARK = re.compile("；正文经编辑[^；）]*")  # what an editor made of the text is no word of the source
_S = "{urn:publisher:snapshot:1}"
_DC = "{http://purl.org/dc/terms/}"
_CORE = "{http://schemas.openxmlformats.org/package/2006/metadata/core-properties}"


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What was written; ``roles`` by the lower-case names of their styles, ``marks`` the numbers of marks in print.

    ``before`` is what it says without the edits that were replayed, empty: there were none.  ``charts`` are the names
    and values of each, ``margins`` the words of headers and footers.
    """

    statements: tuple[Statement, ...] = ()
    before: tuple[Statement, ...] = ()
    roles: tuple[tuple[str, str], ...] = ()
    marks: frozenset[str] = frozenset()
    name: str = ""
    charts: tuple[tuple[str, ...], ...] = ()
    margins: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class About:
    """What the file says of itself: the digests of snapshot and ``document`` with all its parts as they were written;
    dates in ISO 8601.
    """

    name: str = ""
    audience: str = ""
    digest: str = ""
    document: str = ""
    author: str = ""
    date: str = ""
    made: str = ""


def snapshot(package: Package) -> Snapshot:
    """The snapshot in the file; an empty one where it was lost."""
    for tree in package.stored():
        if tree.tag == f"{_S}snapshot":
            return _read(tree)
    return Snapshot()


def about(package: Package) -> About:
    """The file's properties; what it does not say is empty."""
    custom, core = package.related("", "custom-properties"), package.related("", "core-properties")
    told = {one.get("name", ""): "".join(one.itertext()) for one in package.tree(custom)} if custom else {}
    root = package.tree(core) if core else etree.Element("none")
    return About(
        name=told.get("PublisherBrief", ""),
        audience=told.get("PublisherAudience", ""),
        digest=told.get("PublisherSnapshot", ""),
        document=told.get("PublisherDocument", ""),
        author=root.findtext(f"{_CORE}lastModifiedBy") or "",
        date=root.findtext(f"{_DC}modified") or "",
        made=(root.findtext(f"{_DC}created") or "")[:10],
    )


def _read(tree: etree._Element) -> Snapshot:
    statements, before = tuple(_statements(tree)), tuple(_before(tree))
    if before:
        statements, before = _with_unedited(statements, before)
    return Snapshot(
        statements=statements,
        before=before,
        roles=tuple((one.get("style", "").lower(), one.get("name", "")) for one in tree.iter(f"{_S}role")),
        marks=frozenset(number for one in tree.iter(f"{_S}paragraph") for number in _marks(one)),
        name=tree.get("brief", ""),
        charts=tuple(tuple(value.text or "" for value in one) for one in tree.iter(f"{_S}chart")),
        margins=tuple(one.text or "" for one in tree.iter(f"{_S}margin")),
    )


def _statements(tree: etree._Element) -> Iterator[Statement]:
    section, sources, places = "", _sources(tree), _places(tree)
    for one in tree.iter(f"{_S}paragraph"):
        role, key = one.get("role", ""), one.get("key", "")
        if role in CONTENTS:
            continue
        section = section_after(section, role, key.removeprefix("sec-"))
        yield Statement(
            key=key,
            section=section,
            role=role,
            kind=one.get("kind", "") if one.get("item") else kind_of(role),
            text=one.findtext(f"{_S}text") or "",
            item=one.get("item", ""),
            label=one.get("label", ""),
            style=one.get("style", ""),
            bookmarks=tuple(one.get("bookmarks", "").split()),
            origin=_origin(one),
            notes=tuple(note.text or "" for note in one.iter(f"{_S}note")),
            was=int(one.get("was", "")) if one.get("was", "").isdecimal() else None,
            comments=tuple(_comments(one)),
            quoted="\n".join(_quoted(one, sources)),
            placed="\n".join(_placed(one, places)),
        )


def _sources(tree: etree._Element) -> dict[str, str]:
    """The words that each entry of the appendix quotes, by its anchor: all but what tells where these stand."""
    entries = (one for one in tree.iter(f"{_S}paragraph") if one.get("role") == "evidence" and one.get("anchor"))
    return {one.get("anchor", ""): _PLACE.sub("", one.findtext(f"{_S}text") or "") for one in entries}


def _quoted(one: etree._Element, sources: Mapping[str, str]) -> Iterator[str]:
    """What the marks after a statement lead to; of an entry of the appendix its own words."""
    yield from filter(None, (sources.get(one.get("anchor", "")),))
    yield from filter(None, (sources.get(target) for target in one.get("evidence", "").split()))
    for note in one.iter(f"{_S}note"):
        yield from (line.partition("：")[2] for line in (note.text or "").splitlines())


def _places(tree: etree._Element) -> dict[str, str]:
    """Where the words of each entry stand, by its anchor."""
    entries = (one for one in tree.iter(f"{_S}paragraph") if one.get("role") == "evidence" and one.get("anchor"))
    told = {one.get("anchor", ""): _PLACE.search(one.findtext(f"{_S}text") or "") for one in entries}
    return {anchor: _REMARK.sub("", place[0]) for anchor, place in told.items() if place}


def _placed(one: etree._Element, places: Mapping[str, str]) -> Iterator[str]:
    """Where the words that the marks lead to stand."""
    yield from filter(None, (places.get(target) for target in one.get("evidence", "").split()))
    for note in one.iter(f"{_S}note"):
        yield from (line.partition("：")[0] for line in (note.text or "").splitlines())


def _comments(one: etree._Element) -> Iterator[Comment]:
    for said in one.iter(f"{_S}comment"):
        yield Comment(said.text or "", *(said.get(name, "") for name in ("author", "date", "words")))


def _before(tree: etree._Element) -> Iterator[Statement]:
    for place, one in enumerate(tree.iter(f"{_S}before")):
        section, role, kind = (one.get(name, "") for name in ("section", "role", "kind"))
        item = one.get("item", "")
        yield Statement(f"before-{place}", section, role, kind, one.text or "", item, origin=_origin(one))


def _with_unedited(
    statements: tuple[Statement, ...], before: tuple[Statement, ...]
) -> tuple[tuple[Statement, ...], tuple[Statement, ...]]:
    """Both, with what only the style says also before, as it was written: no edit is replayed there.  What was edited
    rests on the same words of the source before and after.
    """
    linked: list[Statement] = []
    unedited = list(before)
    for one in statements:
        if one.origin:
            was = one.was if one.was is not None and one.was < len(before) else None
            linked.append(replace(one, was=was))
            if was is not None:
                unedited[was] = replace(unedited[was], quoted=one.quoted, placed=one.placed)
        else:
            linked.append(replace(one, was=len(unedited)))
            unedited.append(one)
    return tuple(linked), tuple(unedited)


def _origin(one: etree._Element) -> Origin:
    """The place that is told; none for a cell's that is no place in a table."""
    parts = one.get("origin", "").split("/")
    if one.get("role") in TABLED and not (len(parts) == 3 and _CELL.fullmatch("/".join(parts))):
        return ()
    return tuple(int(part) if part.isdecimal() else part for part in parts if part)


def section_after(section: str, role: str, heading: str) -> str:
    """The section once a paragraph of the role is passed; ``heading`` is the id that a heading's paragraph has."""
    if kind_of(role) == "heading":
        return heading
    if role == "appendix_title":
        return "appendix"
    if role in ("summary_title", "summary"):
        return "summary"
    return "" if section == "summary" or role.startswith("copies") else section


def _marks(one: etree._Element) -> Iterator[str]:
    """The numbers in the marks after a statement."""
    yield from re.findall(r"\d+", one.get("evidence", ""))
    for note in one.iter(f"{_S}note"):
        yield from re.findall(r"\d+", note.get("mark", ""))
