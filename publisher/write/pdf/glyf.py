"""A subset TrueType font -> the same glyphs and, after them, copies with other advances.

A copy is a composite glyph of one component (18 bytes), so the PDF's widths agree with the font program's.
"""

import struct
from collections.abc import Sequence

from publisher.write.pdf.font import Copy

_WANTED = (b"cvt ", b"fpgm", b"glyf", b"head", b"hhea", b"hmtx", b"loca", b"maxp", b"prep")
_ARGUMENTS_ARE_OFFSETS = 2


def extend(data: bytes, copies: Sequence[Copy]) -> bytes:
    """The font with the copies after its own glyphs, and only the tables a PDF needs."""
    tables, checksum = _read(data)
    places = _read_places(tables)
    known = (len(tables[b"glyf"]), checksum)
    outlines = bytearray(tables[b"glyf"])
    metrics = _read_metrics(tables)
    for copy in copies:
        begin, end = places[copy.original], places[copy.original + 1]
        outlines += b"" if begin == end else _composite(copy.original, bytes(outlines[begin:end]))
        places.append(len(outlines))
        metrics.append((max(0, copy.advance), metrics[copy.original][1]))
    tables[b"glyf"] = bytes(outlines)
    tables[b"loca"] = struct.pack(f">{len(places)}I", *places)
    tables[b"hmtx"] = b"".join(struct.pack(">Hh", *metric) for metric in metrics)
    return _write(_count(tables, len(metrics), bool(copies)), known)


def _composite(original: int, outline: bytes) -> bytes:
    return struct.pack(">h8sHHbbxx", -1, outline[2:10], _ARGUMENTS_ARE_OFFSETS, original, 0, 0)


def _read(data: bytes) -> tuple[dict[bytes, bytes], int]:
    """The tables, and the checksum of the outlines."""
    count = int.from_bytes(data[4:6], "big")
    rows = [struct.unpack_from(">4sIII", data, 12 + 16 * i) for i in range(count)]
    checksum = next(checksum for tag, checksum, _, _ in rows if tag == b"glyf")
    return {tag: data[at : at + size] for tag, _, at, size in rows if tag in _WANTED}, checksum


def _read_places(tables: dict[bytes, bytes]) -> list[int]:
    """Where each outline begins and the last ends; the outlines are padded so that the end is a multiple of four."""
    long_form = int.from_bytes(tables[b"head"][50:52], "big")
    loca = tables[b"loca"]
    count = int.from_bytes(tables[b"maxp"][4:6], "big") + 1
    places = list(struct.unpack_from(f">{count}{'I' if long_form else 'H'}", loca))
    places = places if long_form else [2 * place for place in places]
    outlines = tables[b"glyf"][: places[-1]]
    tables[b"glyf"] = outlines + bytes(-len(outlines) % 4)
    if len(places) > 1 and places[-2] != places[-1]:
        places[-1] = len(tables[b"glyf"])
    return places


def _read_metrics(tables: dict[bytes, bytes]) -> list[tuple[int, int]]:
    """Each glyph's advance and left bearing."""
    hmtx = tables[b"hmtx"]
    count = int.from_bytes(tables[b"maxp"][4:6], "big")
    full = int.from_bytes(tables[b"hhea"][34:36], "big")
    metrics = [struct.unpack_from(">Hh", hmtx, 4 * i) for i in range(full)]
    bearings = struct.unpack_from(f">{count - full}h", hmtx, 4 * full)
    return [(advance, bearing) for advance, bearing in metrics] + [(metrics[-1][0], bearing) for bearing in bearings]


def _count(tables: dict[bytes, bytes], glyphs: int, composites: bool) -> dict[bytes, bytes]:
    """The tables with the number of glyphs, the long form of loca and the composites' depth written into them."""
    head, hhea, maxp = (bytearray(tables[tag]) for tag in (b"head", b"hhea", b"maxp"))
    head[8:12] = bytes(4)  # the whole file's checksum, for which the table's own takes it as 0
    head[50:52] = b"\0\1"
    hhea[34:36] = maxp[4:6] = glyphs.to_bytes(2, "big")
    if composites:
        points, contours, composite_points, composite_contours = struct.unpack_from(">4H", maxp, 6)
        struct.pack_into(">2H", maxp, 10, max(points, composite_points), max(contours, composite_contours))
        components, depth = struct.unpack_from(">2H", maxp, 28)
        struct.pack_into(">2H", maxp, 28, max(components, 1), min(depth + 1, 16))
    return tables | {b"head": bytes(head), b"hhea": bytes(hhea), b"maxp": bytes(maxp)}


def _write(tables: dict[bytes, bytes], known: tuple[int, int]) -> bytes:
    """The file; ``known`` is how much of the outlines has which checksum, for adding up a table takes a while."""
    count = len(tables)
    power = count.bit_length() - 1
    directory = struct.pack(">IHHHH", 0x00010000, count, 16 << power, power, 16 * count - (16 << power))
    at = 12 + 16 * count
    body = b""
    for tag, table in sorted(tables.items()):
        padded = table + bytes(-len(table) % 4)
        start, begun = known if tag == b"glyf" else (0, 0)
        words = struct.unpack(f">{(len(padded) - start) // 4}I", padded[start:])
        checksum = (begun + sum(words)) & 0xFFFFFFFF
        directory += struct.pack(">4sIII", tag, checksum, at + len(body), len(table))
        body += padded
    return directory + body
