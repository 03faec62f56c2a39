"""Parts -> the bytes of a .docx, the same on any day.

The package is built from nothing rather than from python-docx's template, which brings Letter paper, theme fonts, a
thumbnail and styles of Word 2010.
"""

import datetime
import io
import zipfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.package import Package

from publisher.model import StyledBrief
from publisher.write.docx.markup import clean

_EPOCH = (1980, 1, 1, 0, 0, 0)
_LONGEST_PROPERTY = 255


@dataclass(frozen=True, slots=True)
class RelatedPart:
    """A part that another refers to by ``id``: its path in the package, its content type and relationship.

    ``parts`` are those that it refers to itself.
    """

    id: str
    path: str
    content_type: str
    relationship: str
    data: bytes
    parts: tuple["RelatedPart", ...] = ()


def related(path: str, kind: str, data: bytes, name: str = "") -> RelatedPart:
    """A part by the name that python-docx has for its kind (``STYLES``); ``name`` is the relationship's id."""
    content_type = getattr(CONTENT_TYPE, "OFC_THEME" if kind == "THEME" else f"WML_{kind}")
    return RelatedPart(name or kind.lower(), path, content_type, getattr(RELATIONSHIP_TYPE, kind), data)


def document(data: bytes, parts: Iterable[RelatedPart]) -> RelatedPart:
    """The main part: the body and all that it refers to."""
    kinds = (CONTENT_TYPE.WML_DOCUMENT_MAIN, RELATIONSHIP_TYPE.OFFICE_DOCUMENT)
    return RelatedPart("document", "/word/document.xml", *kinds, data, tuple(parts))


def package(parts: Iterable[RelatedPart], styled: StyledBrief, when: datetime.date) -> bytes:
    """A .docx of the document and what stands beside it; ``when`` is stamped as the day it was made and changed."""
    made = Package()
    for part in parts:
        made.load_rel(part.relationship, _part(part, made), part.id)
    _describe(made, styled, when)
    buffer = io.BytesIO()
    made.save(buffer)
    return _repacked(buffer.getvalue())


def _part(source: RelatedPart, made: Package) -> Part:
    part = Part(PackURI(source.path), source.content_type, source.data, made)
    for inner in source.parts:
        part.load_rel(inner.relationship, _part(inner, made), inner.id)
    return part


def _describe(made: Package, styled: StyledBrief, when: datetime.date) -> None:
    day = datetime.datetime(when.year, when.month, when.day)
    properties = made.core_properties
    properties.title = _property(styled.title)
    properties.author = properties.last_modified_by = _property(styled.issuer)
    properties.subject = _property(styled.audience)
    properties.language = "zh-CN"
    properties.created = properties.modified = day


def _property(value: str) -> str:
    return clean(value)[:_LONGEST_PROPERTY]


def _repacked(data: bytes) -> bytes:
    """The same files packed anew, for python-docx stamps the clock."""
    with zipfile.ZipFile(io.BytesIO(data)) as source:
        return packed({name: source.read(name) for name in source.namelist()})


def packed(files: Mapping[str, bytes]) -> bytes:
    """A zip of the files by name: the content types first, the others sorted, all of the zip format's first day."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as target:
        for name in sorted(files, key=lambda name: (name != "[Content_Types].xml", name)):
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type, entry.create_system, entry.external_attr = zipfile.ZIP_DEFLATED, 0, 0
            target.writestr(entry, files[name], compresslevel=6)
    return buffer.getvalue()
