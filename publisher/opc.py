"""A Word file's bytes -> its parts, within bounds: nothing is unpacked that could fill the memory.

Open Packaging Conventions, ECMA-376 part 2. A zip may claim any size and unfold to gigabytes, a part may declare
entities that do, and a name may stand for a file elsewhere: parts are read from memory by name, never unpacked.
"""

import hashlib
import posixpath
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from io import BytesIO
from xml.etree import ElementTree
from xml.parsers import expat

from publisher.errors import Problem, PublisherError
from publisher.kinds import refuse_others
from publisher.source import Place

_LARGEST_FILE = 200_000_000
_LARGEST_PART = 60_000_000
_LARGEST_TOTAL = 160_000_000
_MOST_RATIO = 200  # how often XML may be larger unpacked; it seldom reaches 30
_RATIO_COUNTS = 1_000_000
_MOST_DEPTH = 250  # lxml's own bound is 256
_MOST_TAGS = 2_000_000
_PACKINGS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)  # part 2, annex B; zipfile unpacks others without a bound
_BROKEN = (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, OSError, ValueError)
_NO_XML = (expat.ExpatError, ElementTree.ParseError, ValueError, LookupError)
_HINT = "open it in Word or WPS and save it anew as .docx"
_USUAL = "word/document.xml"


def digest(parts: Mapping[str, bytes]) -> str:
    """What tells these parts, name -> bytes, from any others."""
    told = hashlib.sha256()
    for name in sorted(parts):
        told.update(f"{name} {len(parts[name])} ".encode(errors="replace") + parts[name])
    return told.hexdigest()


class Package:
    """The parts of one file: a class because what all of them may hold together is bounded."""

    def __init__(self, data: bytes, path: str, most_tags: int = _MOST_TAGS) -> None:
        """``most_tags`` bounds each part; raises PublisherError for what is no Word file, damaged or locked."""
        self.path = path
        self._left, self._most_tags = _LARGEST_TOTAL, most_tags
        refuse_others(data, path, "docx")
        if len(data) > _LARGEST_FILE:
            raise self.refuse(f"the file is larger than {_LARGEST_FILE // 1_000_000} MB", "save it without pictures")
        self._size = len(data)
        try:
            self._zip = zipfile.ZipFile(BytesIO(data))
        except _BROKEN as error:
            raise self.damaged("its directory cannot be read") from error
        self.names = frozenset(self._zip.namelist())

    def refuse(self, message: str, hint: str = "") -> PublisherError:
        """The error that says why the file is not read."""
        return PublisherError(Problem(message, Place(self.path), hint))

    def damaged(self, why: str) -> PublisherError:
        """The error that says what is broken in the file."""
        return self.refuse(f"this Word file is damaged: {why}", _HINT)

    def read(self, name: str) -> bytes:
        """A part's bytes; raises PublisherError where it is damaged, locked or too large."""
        return self._unpacked(name, _LARGEST_PART)

    def xml(self, name: str) -> bytes:
        """The bytes of a part that is well-formed XML without a document type, however encoded, and not too deep."""
        data = self._unpacked(name, max(_RATIO_COUNTS, _MOST_RATIO * self._packed_size(name)))
        if data.count(b"<") > self._most_tags:
            message = f"{name} in it has more than {self._most_tags:,} tags: no article is so long"
            raise self.refuse(message, "save the part of it that is needed as a file of its own")
        try:
            _Shape().check(data)
        except _MisshapenError as error:
            raise self.damaged(f"{name} in it {error}") from error
        except _NO_XML as error:
            raise self.damaged(f"{name} in it cannot be read ({error})") from error
        return data

    def element(self, name: str) -> ElementTree.Element:
        """A part's root; raises PublisherError as ``xml`` does."""
        try:
            return ElementTree.fromstring(self.xml(name))
        except _NO_XML as error:
            raise self.damaged(f"{name} in it cannot be read ({error})") from error

    def main(self) -> str:
        """The name of the document's part; raises PublisherError where there is none."""
        found = self.related("", "officeDocument") or _USUAL
        if found not in self.names:
            raise self.damaged(f"it has no {found}")
        return found

    def related(self, name: str, kind: str) -> str:
        """The name of the part that a part (empty: the package) refers to by a relationship of a kind, else empty."""
        return next(self.all_related(name, kind), "")

    def all_related(self, name: str, kind: str) -> Iterator[str]:
        """The names of all such parts; what stands outside the package is never looked at."""
        folder, file = posixpath.split(name)
        listed = posixpath.join(folder, "_rels", f"{file}.rels")
        for one in self.element(listed) if listed in self.names else ():
            target = posixpath.normpath(posixpath.join("/", folder, one.get("Target", ""))).lstrip("/")
            inside = one.get("TargetMode") != "External" and target in self.names
            if inside and one.get("Type", "").endswith(f"/{kind}"):
                yield target

    def _packed_size(self, name: str) -> int:
        return min(self._zip.getinfo(name).compress_size, self._size) if name in self.names else 0

    def _unpacked(self, name: str, most: int) -> bytes:
        """The part, read to a bound of real bytes: the sizes that the directory tells may be wrong."""
        most = min(most, _LARGEST_PART, self._left)
        try:
            info = self._zip.getinfo(name)
            if info.flag_bits & 1:
                raise self.refuse("a password protects this file", "save it without a password")
            if info.compress_type not in _PACKINGS:
                raise self.damaged(f"{name} in it is packed in a way that Word never uses")
            with self._zip.open(info) as stream:
                data = stream.read(most + 1)
        except (KeyError, *_BROKEN) as error:
            raise self.damaged(f"{name} in it cannot be read ({error})") from error
        if len(data) > most:
            message = f"{name} in it unpacks to more than {most:,} bytes: no article or draft is so large"
            raise self.refuse(message, "save the text alone as .docx")
        self._left -= len(data)
        return data


class _MisshapenError(Exception):
    """XML that no Word file holds."""


class _Shape:
    """How deep the parser is in the part: a class because expat calls back."""

    def __init__(self) -> None:
        self._depth = 0

    def check(self, data: bytes) -> None:
        """Raises _MisshapenError while it is parsed, before anything is built."""
        parser = expat.ParserCreate()
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.StartDoctypeDeclHandler = self._doctype
        parser.Parse(data, True)

    def _start(self, _tag: str, _attributes: object) -> None:
        self._depth += 1
        if self._depth > _MOST_DEPTH:
            raise _MisshapenError(f"nests more than {_MOST_DEPTH} elements")

    def _end(self, _tag: str) -> None:
        self._depth -= 1

    def _doctype(self, *_declared: object) -> None:
        raise _MisshapenError("declares XML entities, which Word never writes")
