"""What was written -> the parts by which an edited draft is compared with it: a snapshot, and properties of the file.

The snapshot holds every paragraph by its key: an item's id (``id:2`` where it is stated again), a heading's anchor,
else the role and a count; its kind, its style's name in Word, the places of the evidence that it cites, and its words
without their marks.
"""

import hashlib
from collections.abc import Iterator

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE

from publisher.model import Run, StyledParagraph
from publisher.version import VERSION
from publisher.write.docx.draft import Draft, is_mark, words_of
from publisher.write.docx.markup import NOTHING, Xml, element, encoded, escape
from publisher.write.docx.package import RelatedPart

NAMESPACE = "urn:publisher:snapshot:1"
_STORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"
_PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006"
_FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
_FIRST_PROPERTY = 2  # those before it are reserved


def snapshot(draft: Draft) -> RelatedPart:
    """The part of the document that holds the snapshot, named for what it says: drafts of one text share the name."""
    data = _data(draft)
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


def properties(draft: Draft, written: RelatedPart) -> RelatedPart:
    """The file's own properties: which brief this is, for whom, by which version, and the snapshot's digest."""
    told = {
        "PublisherBrief": draft.styled.name,
        "PublisherAudience": draft.styled.audience,
        "PublisherVersion": VERSION,
        "PublisherSnapshot": hashlib.sha256(written.data).hexdigest(),
    }
    found = (_property(number, name, value) for number, (name, value) in enumerate(told.items(), _FIRST_PROPERTY))
    names: dict[str, str | int] = {
        "xmlns": f"{_PROPERTIES}/custom-properties",
        "xmlns:vt": f"{_PROPERTIES}/docPropsVTypes",
    }
    kinds = (CONTENT_TYPE.OFC_CUSTOM_PROPERTIES, RELATIONSHIP_TYPE.CUSTOM_PROPERTIES)
    return RelatedPart("custom", "/docProps/custom.xml", *kinds, encoded(element("Properties", names, *found)))


def _data(draft: Draft) -> bytes:
    entries = (_entry(key, paragraph, draft) for key, paragraph in draft.written.items())
    return encoded(element("snapshot", {"xmlns": NAMESPACE, "brief": draft.styled.name}, *entries))


def _entry(key: str, paragraph: StyledParagraph, draft: Draft) -> Xml:
    cited = dict.fromkeys(_cited(paragraph))
    told: dict[str, str | int] = {
        "key": key,
        "kind": paragraph.kind if paragraph.item else paragraph.role,
        "style": draft.sheet.names[paragraph.role].word,
    }
    told |= {"anchor": paragraph.anchor} if paragraph.anchor else {}
    told |= {"evidence": " ".join(cited)} if cited else {}
    said = NOTHING.join(_said(run) for run in paragraph.runs if run.note)
    return element("paragraph", told, element("text", {}, escape(words_of(paragraph))), Xml(said))


def _said(run: Run) -> Xml:
    return element("note", {"mark": run.text}, escape("".join(part.text for part in run.note)))


def _cited(paragraph: StyledParagraph) -> Iterator[str]:
    return (run.target for run in paragraph.runs if run.target and is_mark(run))


def _property(number: int, name: str, value: str) -> Xml:
    text = element("vt:lpwstr", {}, escape(value))
    return element("property", {"fmtid": _FORMAT_ID, "pid": number, "name": name}, text)
