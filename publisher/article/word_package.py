"""A Word file's bytes -> the XML of its parts, within bounds: nothing is unpacked that could fill the memory."""

import zipfile
import zlib
from dataclasses import dataclass
from io import BytesIO
from xml.etree import ElementTree

from publisher.article.kinds import refuse_others
from publisher.errors import Problem, PublisherError
from publisher.source import Place

_LARGEST_PART = 48_000_000
_MOST_RATIO = 200  # how often a part's bytes may be larger unpacked; XML seldom reaches 30
_RATIO_COUNTS = 1_000_000
_MOST_DEPTH = 400
_MOST_TAGS = 400_000  # a report of 100,000 characters has a quarter of them
_BROKEN = (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, OSError, ValueError)
_HINT = "open it in Word or WPS and save it anew as .docx"
_RELATIONS = "_rels/.rels"


@dataclass(frozen=True, slots=True)
class Package:
    """The opened file; ``main`` is the name of the part that holds the text."""

    archive: zipfile.ZipFile
    name: str
    main: str

    def part(self, beside: str) -> ElementTree.Element | None:
        """The part beside the main one (``styles.xml``), None where there is none."""
        path = f"{self.main.rpartition('/')[0]}/{beside}"
        return _parsed(self.archive, path, self.name) if path in self.archive.namelist() else None

    def document(self) -> ElementTree.Element:
        """The part that holds the text."""
        return _parsed(self.archive, self.main, self.name)


def open_package(data: bytes, name: str) -> Package:
    """The package in ``data``; raises PublisherError where it is no Word file, damaged or locked."""
    refuse_others(data, name, "docx")
    try:
        archive = zipfile.ZipFile(BytesIO(data))
    except _BROKEN as error:
        raise PublisherError(_damaged(name, "its directory cannot be read")) from error
    names = archive.namelist()
    main = _main(archive, name) if _RELATIONS in names else "word/document.xml"
    if main not in names:
        raise PublisherError(_damaged(name, f"it has no {main}"))
    return Package(archive, name, main)


def _main(archive: zipfile.ZipFile, name: str) -> str:
    """The part that the package names as its document; targets outside the package are never looked at."""
    for relation in _parsed(archive, _RELATIONS, name):
        if relation.get("Type", "").endswith("/officeDocument") and relation.get("TargetMode") != "External":
            return relation.get("Target", "").lstrip("/")
    return "word/document.xml"


def _parsed(archive: zipfile.ZipFile, path: str, name: str) -> ElementTree.Element:
    info = archive.getinfo(path)
    ratio = info.file_size / max(info.compress_size, 1)
    if info.file_size > _LARGEST_PART or (info.file_size > _RATIO_COUNTS and ratio > _MOST_RATIO):
        message = f"{path} in it would unpack to {info.file_size:,} bytes: no article is so large"
        raise PublisherError(Problem(message, Place(name), "save the article's text alone as .docx or .txt"))
    if info.flag_bits & 1:
        raise PublisherError(Problem("a password protects this file", Place(name), "save it without a password"))
    try:
        data = archive.read(info)
        return _tree(data, name, path)
    except (ElementTree.ParseError, *_BROKEN) as error:
        raise PublisherError(_damaged(name, f"{path} in it cannot be read ({error})")) from error


def _tree(data: bytes, name: str, path: str) -> ElementTree.Element:
    """The parsed part; a document type is refused, for entities are declared in it, and so is endless nesting."""
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data or "<!DOCTYPE".encode("utf-16-le") in data[:1000]:
        raise PublisherError(_damaged(name, f"{path} in it declares XML entities, which Word never writes"))
    if data.count(b"<") > _MOST_TAGS:
        message = f"{path} in it has more than {_MOST_TAGS:,} tags: no article is so long"
        raise PublisherError(Problem(message, Place(name), "save the article's part of it as a file of its own"))
    depth = 0
    root: ElementTree.Element | None = None
    for event, element in ElementTree.iterparse(BytesIO(data), ("start", "end")):
        root = element if root is None else root
        depth += 1 if event == "start" else -1
        if depth > _MOST_DEPTH:
            raise PublisherError(_damaged(name, f"{path} in it nests more than {_MOST_DEPTH} elements"))
    if root is None:
        raise PublisherError(_damaged(name, f"{path} in it is empty"))
    return root


def _damaged(name: str, why: str) -> Problem:
    return Problem(f"this Word file is damaged: {why}", Place(name), _HINT)
