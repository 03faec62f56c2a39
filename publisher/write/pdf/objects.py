"""PDF source -> numbered objects -> a file, small objects packed together (ISO 32000-1, 7.5.7 and 7.5.8).

An object is written as PDF source and referred to as such (``12 0 R``).  Packing and deflating small objects halves a
tagged file.
"""

import struct
import zlib
from itertools import accumulate

_PACK = 200  # objects in one stream: readers unpack them all to get at one
_LEVEL = 4  # of deflating: 9 takes twice the time and saves 2 %
_HEAD = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"  # the second line tells programs that copy files that this one is binary
_FREE, _PLAIN, _PACKED = 0, 1, 2  # kinds of cross-reference entries


class Objects:
    """The objects of one file.  A class because numbers are given out as objects come."""

    def __init__(self) -> None:
        self._sources: list[bytes] = [b""]  # by number; none has the number 0
        self._streams: list[int] = []

    def reserve(self) -> str:
        """A reference to an object that is filled in later."""
        self._sources.append(b"null")
        return f"{len(self._sources) - 1} 0 R"

    def fill(self, reference: str, source: str) -> None:
        """Fill in a reserved object."""
        self._sources[_number(reference)] = source.encode("ascii")

    def add(self, source: str) -> str:
        """The reference to a new object."""
        self._sources.append(source.encode("ascii"))
        return f"{len(self._sources) - 1} 0 R"

    def stream(self, data: bytes, entries: str = "", *, deflated: bool = True) -> str:
        """The reference to a stream with further dictionary entries."""
        self._streams.append(len(self._sources))
        self._sources.append(_stream(data, entries, deflated=deflated))
        return f"{self._streams[-1]} 0 R"

    def file(self, catalog: str, info: str) -> bytes:
        """The whole file; its ID is the digest of its objects."""
        digest = checksum(b"\n".join(self._sources))
        rows = self._pack()
        parts, at = [_HEAD], len(_HEAD)
        for number in self._streams:
            rows[number] = (_PLAIN, at, 0)
            parts.append(b"%d 0 obj\n%b\nendobj\n" % (number, self._sources[number]))
            at += len(parts[-1])
        table = len(self._sources)
        rows[table] = (_PLAIN, at, 0)
        entries = f"/Type/XRef/Size {table + 1}/Root {catalog}/Info {info}/ID[<{digest}><{digest}>]/W[1 4 2]"
        listed = (rows.get(number, (_FREE, 0, 0xFFFF)) for number in range(table + 1))
        body = _stream(b"".join(struct.pack(">BIH", *row) for row in listed), entries)
        parts.append(b"%d 0 obj\n%b\nendobj\nstartxref\n%d\n%%%%EOF\n" % (table, body, at))
        return b"".join(parts)

    def _pack(self) -> dict[int, tuple[int, int, int]]:
        """Put all but streams into streams; their cross-reference rows: in which stream, and which there."""
        streams = set(self._streams)
        small = [number for number in range(1, len(self._sources)) if number not in streams]
        rows: dict[int, tuple[int, int, int]] = {}
        for start in range(0, len(small), _PACK):
            part = small[start : start + _PACK]
            sources = [self._sources[number] for number in part]
            places = accumulate((len(source) + 1 for source in sources), initial=0)
            heads = " ".join(f"{number} {place}" for number, place in zip(part, places, strict=False)) + "\n"
            body = heads.encode("ascii") + b"\n".join(sources)
            holder = _number(self.stream(body, f"/Type/ObjStm/N {len(part)}/First {len(heads)}"))
            rows |= {number: (_PACKED, holder, index) for index, number in enumerate(part)}
        return rows


def _number(reference: str) -> int:
    return int(reference[:-4])


def _stream(data: bytes, entries: str, *, deflated: bool = True) -> bytes:
    body = zlib.compress(data, _LEVEL) if deflated else data
    filters = "/Filter/FlateDecode" if deflated else ""
    return f"<<{entries}{filters}/Length {len(body)}>>\nstream\n".encode("ascii") + body + b"\nendstream"


def checksum(data: bytes) -> str:
    """Sixteen hexadecimal digits that tell the data from others: no secret hangs on them, and hashlib loads slowly."""
    return f"{zlib.crc32(data):08x}{zlib.adler32(data):08x}"


def text(value: str) -> str:
    """A text string (ISO 32000-1, 7.9.2.2) as PDF source."""
    return f"<feff{value.encode('utf-16-be', 'surrogatepass').hex()}>"


def number(value: float) -> str:
    """A number with at most three decimals, none of them idle."""
    if value == int(value):
        return str(int(value))
    shown = f"{value:.3f}".rstrip("0").rstrip(".")
    return "0" if shown == "-0" else shown
