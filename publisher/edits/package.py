"""The bytes of a .docx -> its parts as XML trees; every part is read to a bound, and no entity is followed.

A zip may claim any size and unfold to gigabytes, a part may define entities that do, and a name may stand for a file
elsewhere: parts are read from memory by name, never unpacked.
"""

import io
import posixpath
import zipfile
import zlib
from collections.abc import Iterator

from lxml import etree

from publisher.errors import Problem, PublisherError
from publisher.source import Place

LARGEST_FILE = 200_000_000
LARGEST_PART = 60_000_000
LARGEST_TOTAL = 160_000_000
_OLE = b"\xd0\xcf\x11\xe0"
_OFFICE = "officeDocument"
_BROKEN = (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, OSError, ValueError)


class Package:
    """The parts of one file: a class because what all of them may hold together is bounded."""

    def __init__(self, data: bytes, path: str) -> None:
        """Raises PublisherError for what is no .docx."""
        self.path = path
        self._left = LARGEST_TOTAL
        if data.startswith(_OLE):
            raise self.refuse("this is an old .doc file, or one with a password", "save it as .docx without a password")
        if len(data) > LARGEST_FILE:
            raise self.refuse(f"the file is larger than {LARGEST_FILE // 1_000_000} MB")
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except _BROKEN as error:
            raise self.refuse("this is no Word file, or it is damaged", "save it as .docx again") from error
        self.names = frozenset(self._zip.namelist())

    def refuse(self, message: str, hint: str = "") -> PublisherError:
        """The error that says why the file is not read."""
        return PublisherError(Problem(message, Place(self.path), hint))

    def read(self, name: str) -> bytes:
        """A part's bytes; raises PublisherError where it is damaged or more than a draft can hold."""
        most = min(LARGEST_PART, self._left)
        try:
            with self._zip.open(name) as stream:
                data = stream.read(most + 1)
        except (KeyError, *_BROKEN) as error:
            raise self.refuse(f"the file is damaged: {name} cannot be read", "save it as .docx again") from error
        if len(data) > most:
            raise self.refuse(f"{name} unfolds to more than a draft can hold", "this is no draft of ours")
        self._left -= len(data)
        return data

    def tree(self, name: str) -> etree._Element:
        """A part's tree; raises PublisherError where it is no XML, or XML that defines entities."""
        parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True)
        try:
            root = etree.fromstring(self.read(name), parser)
        except (etree.XMLSyntaxError, ValueError) as error:
            raise self.refuse(f"the file is damaged: {name} is no XML", str(error)[:120]) from error
        if root.getroottree().docinfo.doctype:
            raise self.refuse(f"{name} defines entities of its own, which no Word file does")
        return root

    def main(self) -> str:
        """The name of the document's part; raises PublisherError where there is none."""
        found = self.related("", _OFFICE)
        if not found:
            hint = "save it as .docx" if "mimetype" in self.names else ""
            raise self.refuse("this is no Word file: it has no document", hint)
        return found

    def related(self, name: str, kind: str) -> str:
        """The name of the part that a part (empty: the package) refers to by a relationship of a kind, else empty."""
        return next(self.all_related(name, kind), "")

    def all_related(self, name: str, kind: str) -> Iterator[str]:
        """The names of all such parts."""
        folder, file = posixpath.split(name)
        listed = posixpath.join(folder, "_rels", f"{file}.rels")
        if listed not in self.names:
            return
        for one in self.tree(listed):
            target = posixpath.normpath(posixpath.join("/", folder, one.get("Target", ""))).lstrip("/")
            if one.get("Type", "").endswith(f"/{kind}") and target in self.names:
                yield target

    def stored(self) -> Iterator[etree._Element]:
        """The trees that users and programs keep beside the document (customXml)."""
        for name in sorted(self.names):
            if name.startswith("customXml/item") and name.endswith(".xml") and "Props" not in name:
                yield self.tree(name)
