"""PDF source -> numbered objects -> a file: reportlab's document, with the object streams that reportlab lacks.

An object is written as PDF source and referred to as such (``12 0 R``).  Small objects are packed together and
deflated (ISO 32000-1, 7.5.7), which halves a tagged file.
"""

import hashlib
import struct
import zlib
from itertools import accumulate
from threading import Thread
from typing import Any

from publisher.write.pdf.pdfdoc import PDFDocument, PDFFile, PDFIndirectObject, PDFObject

_PACK = 200  # objects in one stream: readers unpack them all to get at one
_LEVEL = 4  # of deflating: 9 takes twice the time and saves 2 %
_LARGE = 0x8000  # bytes: what is worth a thread of its own, for zlib leaves Python to others meanwhile
_VERSION = (1, 7)
_FREE, _PLAIN, _PACKED = 0, 1, 2  # kinds of cross-reference entries


class _Source(PDFObject):
    """An object's PDF source, filled in by the time the file is written."""

    def __init__(self, source: bytes, *, is_stream: bool = False) -> None:
        self.source, self.is_stream = source, is_stream
        self.number = 0

    def deflate(self, data: bytes, entries: str) -> None:
        """Fill in a stream."""
        self.source = _stream(data, entries)

    def format(self, document: PDFDocument) -> bytes:  # noqa: ARG002 - the signature is reportlab's
        """What reportlab asks its objects for."""
        return self.source


class Objects:
    """The objects of one file.  A class because numbers are given out as objects come."""

    def __init__(self) -> None:
        self._document: Any = PDFDocument(dummyoutline=1, invariant=1, pdfVersion=_VERSION)
        self._sources: dict[str, _Source] = {}
        self._threads: list[Thread] = []

    def reserve(self) -> str:
        """A reference to an object that is filled in later."""
        return self._register(_Source(b"null"))

    def fill(self, reference: str, source: str) -> None:
        """Fill in a reserved object."""
        self._sources[reference].source = source.encode("ascii")

    def add(self, source: str) -> str:
        """The reference to a new object."""
        return self._register(_Source(source.encode("ascii")))

    def stream(self, data: bytes, entries: str = "", *, deflated: bool = True) -> str:
        """The reference to a stream with further dictionary entries."""
        source = _Source(b"", is_stream=True)
        if not (deflated and len(data) >= _LARGE and self._apart(source, data, entries)):
            source.source = _stream(data, entries, deflated=deflated)
        return self._register(source)

    def _apart(self, source: _Source, data: bytes, entries: str) -> bool:
        """Fill in a stream in a thread of its own; False where the system gives none."""
        thread = Thread(target=source.deflate, args=(data, entries))
        try:
            thread.start()
        except RuntimeError:
            return False
        self._threads.append(thread)
        return True

    def file(self, catalog: str, info: str) -> bytes:
        """The whole file; its ID is the digest of its objects."""
        rows = self._pack()
        for thread in self._threads:
            thread.join()
        if not all(each.source for each in self._sources.values()):
            raise MemoryError  # a thread's own error is told, but ends nothing
        digest = checksum(b"".join(each.source for each in self._sources.values()))
        file = PDFFile(_VERSION)
        for source in self._sources.values():
            if source.is_stream:
                rows[source.number] = (_PLAIN, file.add(self._indirect(source)), 0)
        table = self._sources[self._register(_Source(b"", is_stream=True))]
        rows[table.number] = (_PLAIN, file.offset, 0)
        entries = f"/Type/XRef/Size {table.number + 1}/Root {catalog}/Info {info}/ID[<{digest}><{digest}>]/W[1 4 2]"
        listed = (rows.get(number, (_FREE, 0, 0xFFFF)) for number in range(table.number + 1))
        table.source = _stream(b"".join(struct.pack(">BIH", *row) for row in listed), entries)
        start = file.add(self._indirect(table))
        file.add(f"startxref\n{start}\n%%EOF\n")
        return bytes(file.format(self._document))

    def _register(self, source: _Source) -> str:
        """The reference to a new object; what is packed with others needs no more of the document than a number."""
        if source.is_stream:
            self._document.Reference(source)
        else:
            self._document.objectcounter += 1
        source.number = self._document.objectcounter
        reference = f"{source.number} 0 R"
        self._sources[reference] = source
        return reference

    def _pack(self) -> dict[int, tuple[int, int, int]]:
        """Put all but streams into streams; their cross-reference rows: in which stream, and which there."""
        small = [source for source in self._sources.values() if not source.is_stream]
        rows: dict[int, tuple[int, int, int]] = {}
        for start in range(0, len(small), _PACK):
            part = small[start : start + _PACK]
            places = accumulate((len(source.source) + 1 for source in part), initial=0)
            heads = " ".join(f"{source.number} {place}" for source, place in zip(part, places, strict=False)) + "\n"
            body = b"\n".join(source.source for source in part)
            holder = self.stream(heads.encode() + body, f"/Type/ObjStm/N {len(part)}/First {len(heads)}")
            number = self._sources[holder].number
            rows |= {source.number: (_PACKED, number, index) for index, source in enumerate(part)}
        return rows

    def _indirect(self, source: _Source) -> bytes:
        return bytes(PDFIndirectObject(self._document.numberToId[source.number], source).format(self._document))


def _stream(data: bytes, entries: str, *, deflated: bool = True) -> bytes:
    body = zlib.compress(data, _LEVEL) if deflated else data
    filters = "/Filter/FlateDecode" if deflated else ""
    return f"<<{entries}{filters}/Length {len(body)}>>\nstream\n".encode("ascii") + body + b"\nendstream"


def checksum(data: bytes) -> str:
    """Thirty-two hexadecimal digits that tell the data from others: no secret hangs on them."""
    return hashlib.md5(data, usedforsecurity=False).hexdigest()


def text(value: str) -> str:
    """A text string (ISO 32000-1, 7.9.2.2) as PDF source."""
    return f"<feff{value.encode('utf-16-be', 'surrogatepass').hex()}>"


def number(value: float) -> str:
    """A number with at most three decimals, none of them idle."""
    if value == int(value):
        return str(int(value))
    shown = f"{value:.3f}".rstrip("0").rstrip(".")
    return "0" if shown == "-0" else shown
