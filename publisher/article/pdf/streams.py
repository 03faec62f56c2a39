"""A stream of a PDF -> its bytes unpacked, as far as a budget for the whole file allows."""

import base64
import binascii
import re
import zlib
from dataclasses import dataclass

_MOST_UNPACKED = 192_000_000
_LARGEST = 48_000_000
_MOST_RATIO = 60  # what pages are drawn with seldom shrinks to a tenth
_RATIO_COUNTS = 1_000_000
_CHUNK = 1_000_000
_MOST_CODED = 200_000  # bytes in LZW or run lengths, which may unpack to a thousand times as many
_FILTER = re.compile(rb"/Filter\s*(\[[^\]]*\]|/\w+)")
_NAMES = {b"Fl": b"FlateDecode", b"A85": b"ASCII85Decode", b"AHx": b"ASCIIHexDecode"}


@dataclass(slots=True)
class Budget:
    """How many bytes may still be unpacked; ``burst`` says why no more are, empty while they are."""

    left: int = _MOST_UNPACKED
    burst: str = ""


def unpacked(data: memoryview, dictionary: bytes, budget: Budget) -> bytes:
    """The stream's bytes, those that can be had where it is damaged; empty once the budget has burst."""
    found = _FILTER.search(dictionary)
    names = re.findall(rb"/(\w+)", found[1]) if found else []
    content = bytes(data[:_LARGEST]) if names[:1] not in ([b"FlateDecode"], [b"Fl"]) else b""
    source: memoryview = data
    for name in (_NAMES.get(name, name) for name in names):
        if budget.burst:
            return b""
        if name == b"FlateDecode":
            content = _inflated(source, budget)
        elif name == b"ASCII85Decode":
            content = _from_ascii(content)
        elif name == b"ASCIIHexDecode":
            content = _from_hex(content)
        elif len(source) > _MOST_CODED:
            budget.burst = f"a stream is packed as {name.decode()}, which is not used for pages of this size"
        else:
            return b""
        source = memoryview(content)
    return content


def _inflated(data: memoryview, budget: Budget) -> bytes:
    inflater = zlib.decompressobj()
    parts: list[bytes] = []
    size, packed, rest = 0, len(data), bytes(data)
    while rest and not inflater.eof:
        try:
            part = inflater.decompress(rest, _CHUNK)
        except zlib.error:
            break
        rest = inflater.unconsumed_tail
        parts.append(part)
        size += len(part)
        budget.left -= len(part)
        if size > _LARGEST or budget.left < 0 or (size > _RATIO_COUNTS and size > _MOST_RATIO * packed):
            budget.burst = f"a stream of {packed:,} bytes in it unpacks to more than {size:,}"
            return b""
        if not part and not rest:
            break
    return b"".join(parts)


def _from_ascii(data: bytes) -> bytes:
    try:
        return base64.a85decode(data.strip().removesuffix(b"~>"), ignorechars=b" \t\n\r\x0b\x00\x0c")
    except ValueError:
        return b""


def _from_hex(data: bytes) -> bytes:
    try:
        return bytes.fromhex(data.partition(b">")[0].decode("ascii"))
    except (ValueError, binascii.Error):
        return b""
