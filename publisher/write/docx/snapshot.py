"""What was written -> the parts by which an edited draft is compared with it: a snapshot, and properties of the file.

The snapshot holds every paragraph by its key: an item's id (``id:2`` where it is stated again), a heading's anchor,
else the role and a count; its kind and role, its style's name in Word, its bookmarks, where in the brief it comes from,
the places of the evidence that it cites, its label, and its words without their marks.  Before them stand the roles
by the names of their styles, for what an editor adds, the values of the charts, the words of headers and footers, and
where edits were replayed all that the brief says without them: ``was`` is the index there, from 0.
"""

import hashlib
import re
from collections.abc import Iterator, Sequence

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE

from publisher.model import Origin, Run, Statement, StyledParagraph
from publisher.opc import digest
from publisher.version import VERSION
from publisher.write.docx.draft import Draft, anchor_bookmark, is_mark, words_of
from publisher.write.docx.markup import Xml, element, encoded, escape
from publisher.write.docx.names import key_bookmark
from publisher.write.docx.package import RelatedPart

NAMESPACE = "urn:publisher:snapshot:1"
_STORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"
_PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006"
_FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
_FIRST_PROPERTY = 2  # those before it are reserved


def snapshot(draft: Draft, margins: Sequence[str]) -> RelatedPart:
    """The part of the document that holds the snapshot, named for what it says: drafts of one text share the name.

    ``margins`` are the words of the headers and footers.
    """
    data = _data(draft, margins)
    digest = hashlib.sha256(data).hexdigest().upper()
    name = f"{{{digest[:8]}-{digest[8:12]}-{digest[12:16]}-{digest[16:20]}-{digest[20:32]}}}"
    schema = element("ds:schemaRefs", {}, element("ds:schemaRef", {"ds:uri": NAMESPACE}))
    store = element("ds:datastoreItem", {"ds:itemID": name, "xmlns:ds": _STORE}, schema)
    properties = RelatedPart(
        "properties",
        "/customXml/itemProps1.xml",
        CONTENT_TYPE.OFC_CUSTOM_XML_PROPERTIES,
        RELATIONSHIP_TYPE.CUSTOM_XML_PROPS,
        encoded(store),
    )
    kinds = (CONTENT_TYPE.XML, RELATIONSHIP_TYPE.CUSTOM_XML)
    return RelatedPart("snapshot", "/customXml/item1.xml", *kinds, data, (properties,))


def properties(draft: Draft, written: RelatedPart, main: RelatedPart) -> RelatedPart:
    """The file's own properties: which brief this is, for whom, by which version, and the digests of the snapshot and
    of the ``main`` part with all that it refers to, by which a draft that nobody saved is told from others.
    """
    told = {
        "PublisherBrief": draft.styled.name,
        "PublisherAudience": draft.styled.audience,
        "PublisherVersion": VERSION,
        "PublisherSnapshot": "" if draft.styled.final else hashlib.sha256(written.data).hexdigest(),
        "PublisherDocument": digest(dict(_parts(main))),
    }
    found = (_property(number, name, value) for number, (name, value) in enumerate(told.items(), _FIRST_PROPERTY))
    names: dict[str, str | int] = {
        "xmlns": f"{_PROPERTIES}/custom-properties",
        "xmlns:vt": f"{_PROPERTIES}/docPropsVTypes",
    }
    kinds = (CONTENT_TYPE.OFC_CUSTOM_PROPERTIES, RELATIONSHIP_TYPE.CUSTOM_PROPERTIES)
    return RelatedPart("custom", "/docProps/custom.xml", *kinds, encoded(element("Properties", names, *found)))


def _parts(part: RelatedPart) -> Iterator[tuple[str, bytes]]:
    """The part and all below it, by their names in the file."""
    yield part.path.lstrip("/"), part.data
    for inner in part.parts:
        yield from _parts(inner)


def _data(draft: Draft, margins: Sequence[str]) -> bytes:
    places = {one: place for place, one in enumerate(one.origin for one in draft.styled.before if one.origin)}
    was = {new: places[old] for new, old in draft.styled.origins.items() if old in places}
    entries = (_entry(key, paragraph, draft, was.get(paragraph.origin)) for key, paragraph in draft.written.items())
    styles = {**draft.sheet.names, **draft.sheet.character_names}
    roles = (element("role", {"name": role, "style": name.word}) for role, name in styles.items())
    before = (_before(one) for one in draft.styled.before if one.origin)
    about: dict[str, str | int] = {"xmlns": NAMESPACE, "brief": draft.styled.name}
    charts = (element("chart", {}, *_values(part)) for part in draft.charts)
    words = (element("margin", {}, escape(text)) for text in dict.fromkeys(margins))
    return encoded(element("snapshot", about, *charts, *words, *roles, *before, *entries))


def _values(part: RelatedPart) -> Iterator[Xml]:
    """All names and values that a chart shows, in the order of its part."""
    return (element("v", {}, Xml(value)) for value in re.findall("<c:v>(.*?)</c:v>", part.data.decode()))


def _before(one: Statement) -> Xml:
    told: dict[str, str | int] = {"section": one.section, "role": one.role, "kind": one.kind, "item": one.item}
    told |= {"origin": _path(one.origin)}
    return element("before", {name: value for name, value in told.items() if value}, escape(one.text))


def _entry(key: str, paragraph: StyledParagraph, draft: Draft, was: int | None) -> Xml:
    cited = dict.fromkeys(_cited(paragraph))
    told: dict[str, str | int] = {
        "key": key,
        "kind": paragraph.kind if paragraph.item else paragraph.role,
        "role": paragraph.role,
        "style": draft.sheet.names[paragraph.role].word,
        "bookmarks": " ".join(_bookmarks(key, paragraph)),
    }
    optional = {
        "item": paragraph.item,
        "anchor": paragraph.anchor,
        "label": paragraph.label,
        "origin": _path(paragraph.origin),
        "was": "" if was is None else str(was),
    }
    told |= {name: value for name, value in optional.items() if value}
    told |= {"evidence": " ".join(cited)} if cited else {}
    said = (_said(run) for run in paragraph.runs if run.note)
    return element("paragraph", told, element("text", {}, escape(words_of(paragraph))), *said, *_comments(paragraph))


def _bookmarks(key: str, paragraph: StyledParagraph) -> Iterator[str]:
    if paragraph.item or not paragraph.anchor:
        yield key_bookmark(key)
    if paragraph.anchor:
        yield anchor_bookmark(paragraph.anchor)


def _path(origin: Origin) -> str:
    return "/".join(map(str, origin))


def _said(run: Run) -> Xml:
    return element("note", {"mark": run.text}, escape("".join(part.text for part in run.note)))


def _comments(paragraph: StyledParagraph) -> Iterator[Xml]:
    """Those that the draft is written with, so that one that an editor takes out is told from one never seen."""
    for one in paragraph.comments:
        told: dict[str, str | int] = {"author": one.author, "date": one.date, "words": one.words}
        yield element("comment", {name: value for name, value in told.items() if value}, escape(one.text))


def _cited(paragraph: StyledParagraph) -> Iterator[str]:
    return (run.target for run in paragraph.runs if run.target and is_mark(run))


def _property(number: int, name: str, value: str) -> Xml:
    text = element("vt:lpwstr", {}, escape(value))
    return element("property", {"fmtid": _FORMAT_ID, "pid": number, "name": name}, text)
