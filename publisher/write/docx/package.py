"""Parts -> the bytes of a .docx, the same on any day.

The package is built from nothing rather than from python-docx's template, which brings Letter paper, theme fonts, a
thumbnail and styles of Word 2010.
"""

import datetime
import io
import zipfile
from collections.abc import Iterable
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
    """A part that the document refers to by ``id``: its path in the package, its content type and relationship."""

    id: str
    path: str
    content_type: str
    relationship: str
    data: bytes


def related(path: str, kind: str, data: bytes, name: str = "") -> RelatedPart:
    """A part by the name that python-docx has for its kind (``STYLES``); ``name`` is the relationship's id."""
    content_type = getattr(CONTENT_TYPE, "OFC_THEME" if kind == "THEME" else f"WML_{kind}")
    return RelatedPart(name or kind.lower(), path, content_type, getattr(RELATIONSHIP_TYPE, kind), data)


def package(document: bytes, parts: Iterable[RelatedPart], styled: StyledBrief, when: datetime.date) -> bytes:
    """A .docx of the document and its parts; ``when`` is stamped as the day it was made and changed."""
    made = Package()
    main = Part(PackURI("/word/document.xml"), CONTENT_TYPE.WML_DOCUMENT_MAIN, document, made)
    made.relate_to(main, RELATIONSHIP_TYPE.OFFICE_DOCUMENT)
    for part in parts:
        main.load_rel(part.relationship, Part(PackURI(part.path), part.content_type, part.data, made), part.id)
    _describe(made, styled, when)
    buffer = io.BytesIO()
    made.save(buffer)
    return _repacked(buffer.getvalue())


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
    """The same files, sorted and stamped with the zip format's first day: python-docx stamps the clock."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as target:
        for name in sorted(source.namelist(), key=lambda name: (name != "[Content_Types].xml", name)):
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type, entry.create_system, entry.external_attr = zipfile.ZIP_DEFLATED, 0, 0
            target.writestr(entry, source.read(name), compresslevel=6)
    return buffer.getvalue()
