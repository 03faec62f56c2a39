"""A subset CFF table -> the same glyphs and copies of them, keyed by the document's own codes (Adobe TN 5176).

Whatever the file was keyed by, the result is CID-keyed with Adobe-Identity-0 and the CIDs asked for, so a PDF needs
no encoding table.  Names and notices are left out: the PDF's font dictionary has them.
"""

from collections.abc import Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

from publisher.write.pdf.font import Copy

_CHARSTRINGS, _PRIVATE, _SUBRS, _DEFAULT_WIDTH, _NOMINAL_WIDTH = 17, 18, 19, 20, 21
_ROS, _CID_COUNT, _FD_ARRAY, _FD_SELECT = 1230, 1234, 1236, 1237
_KEPT = (5, 1207)  # FontBBox, FontMatrix
_STANDARD_STRINGS = 391
_STEMS_AND_MASKS = (1, 3, 18, 19, 20, 23)
_ARGUMENTS = {21: 2, 4: 1, 22: 1, 14: 0}  # rmoveto, vmoveto, hmoveto, endchar

_Dict = dict[int, bytes]
"""Operator -> its operands as they were encoded; two-byte operators are 1200 and their second byte."""


class _Private(NamedTuple):
    values: _Dict
    subrs: list[bytes]

    def number(self, operator: int) -> int:
        found = _integers(self.values.get(operator, b""))
        return found[0] if found else 0


def recode(data: bytes, cids: Sequence[int], copies: Sequence[Copy]) -> bytes:
    """The font with ``copies`` after its own glyphs, and the glyphs' CIDs, the copies' among them."""
    _, at = _read_index(data, data[2])
    tops, at = _read_index(data, at)
    _, at = _read_index(data, at)
    global_subrs, _ = _read_index(data, at)
    top = _read_dict(tops[0])
    glyphs, _ = _read_index(data, _integers(top[_CHARSTRINGS])[0])
    fonts = _font_dicts(data, top)
    privates = [_private(data, font) for font in fonts]
    select = _selected(data, top, len(glyphs))
    for copy in copies:
        private = privates[select[copy.original]]
        glyphs.append(_advanced(glyphs[copy.original], copy.advance - private.number(_NOMINAL_WIDTH)))
        select.append(select[copy.original])
    matrices = [{key: value for key, value in font.items() if key == 1207 and _ROS in top} for font in fonts]
    charset = b"\0" + b"".join(cid.to_bytes(2, "big") for cid in cids[1:])
    kept = {key: top[key] for key in _KEPT if key in top}
    body = [charset, b"\0" + bytes(select), _write_index(glyphs)]
    return _assemble(
        kept | {_CID_COUNT: _five(max(cids) + 1)}, global_subrs, body, list(zip(matrices, privates, strict=True))
    )


def _assemble(top: _Dict, global_subrs: list[bytes], body: list[bytes], fonts: list[tuple[_Dict, _Private]]) -> bytes:
    """Header, names, top dictionary, strings, subroutines, then what the top dictionary points at."""
    ros = {_ROS: _five(_STANDARD_STRINGS) + _five(_STANDARD_STRINGS + 1) + _five(0)}
    tail = _write_index([b"Adobe", b"Identity"]) + _write_index(global_subrs)

    def head(charset: int, select: int, glyphs: int, array: int) -> bytes:
        places = {15: _five(charset), _FD_SELECT: _five(select), _CHARSTRINGS: _five(glyphs), _FD_ARRAY: _five(array)}
        return b"\1\0\4\4" + _write_index([b"F"]) + _write_index([_write_dict(ros | top | places)]) + tail

    places = list(accumulate(map(len, body), initial=len(head(0, 0, 0, 0))))
    return head(*places) + b"".join(body) + _font_array(fonts, places[-1])


def _font_array(fonts: list[tuple[_Dict, _Private]], at: int) -> bytes:
    """The font dictionaries and their private parts, as they stand at an offset."""
    parts = [_write_private(private) for _, private in fonts]

    def array(places: Sequence[int]) -> bytes:
        rows = zip(fonts, parts, places, strict=False)
        return _write_index(
            [_write_dict(font | {_PRIVATE: _five(size) + _five(place)}) for (font, _), (_, size), place in rows]
        )

    start = at + len(array([0] * len(fonts)))
    return array(list(accumulate((len(part) for part, _ in parts), initial=start))) + b"".join(
        part for part, _ in parts
    )


def _write_private(private: _Private) -> tuple[bytes, int]:
    """A private dictionary with its subroutines after it, and the length of the dictionary alone."""
    values = {key: value for key, value in private.values.items() if key != _SUBRS}
    if not private.subrs:
        plain = _write_dict(values)
        return plain, len(plain)
    size = len(_write_dict(values | {_SUBRS: _five(0)}))
    return _write_dict(values | {_SUBRS: _five(size)}) + _write_index(private.subrs), size


def _font_dicts(data: bytes, top: _Dict) -> list[_Dict]:
    """The font dictionaries; a name-keyed font is its own only one."""
    if _FD_ARRAY not in top:
        return [top]
    rows, _ = _read_index(data, _integers(top[_FD_ARRAY])[0])
    return [_read_dict(row) for row in rows]


def _private(data: bytes, font: _Dict) -> _Private:
    size, at = _integers(font[_PRIVATE]) if _PRIVATE in font else [0, 0]
    values = _read_dict(data[at : at + size])
    subrs = _read_index(data, at + _integers(values[_SUBRS])[0])[0] if _SUBRS in values else []
    return _Private(values, subrs)


def _selected(data: bytes, top: _Dict, count: int) -> list[int]:
    """The font dictionary of each glyph (FDSelect, formats 0 and 3)."""
    if _FD_SELECT not in top:
        return [0] * count
    at = _integers(top[_FD_SELECT])[0]
    if data[at] == 0:
        return list(data[at + 1 : at + 1 + count])
    ranges = int.from_bytes(data[at + 1 : at + 3], "big")
    select: list[int] = []
    for place in range(at + 3, at + 3 + 3 * ranges, 3):
        following = int.from_bytes(data[place + 3 : place + 5], "big")
        select += [data[place + 2]] * (following - len(select))
    return select


def _advanced(charstring: bytes, width: int) -> bytes:
    """A Type 2 charstring with another width (less the nominal one); as it was where a subroutine comes first."""
    at, sizes = 0, []
    while charstring[at] >= 32 or charstring[at] == 28:
        sizes.append(_operand_size(charstring[at]))
        at += sizes[-1]
    operator = charstring[at]
    if operator in _STEMS_AND_MASKS:
        had_width = len(sizes) % 2 == 1
    elif operator in _ARGUMENTS:
        had_width = len(sizes) > _ARGUMENTS[operator]
    else:
        return charstring
    return b"\x1c" + width.to_bytes(2, "big", signed=True) + charstring[sizes[0] if had_width else 0 :]


def _operand_size(first: int) -> int:
    """The bytes of a charstring's number by its first byte."""
    if first == 28:
        return 3
    if first == 255:
        return 5
    return 1 if first <= 246 else 2


def _read_index(data: bytes, at: int) -> tuple[list[bytes], int]:
    """The items of an INDEX and where what follows it begins."""
    count = int.from_bytes(data[at : at + 2], "big")
    if not count:
        return [], at + 2
    size = data[at + 2]
    start = at + 3
    ends = [int.from_bytes(data[start + i * size : start + (i + 1) * size], "big") for i in range(count + 1)]
    origin = start + (count + 1) * size - 1
    return [data[origin + a : origin + b] for a, b in pairwise(ends)], origin + ends[-1]


def _write_index(items: Sequence[bytes]) -> bytes:
    if not items:
        return b"\0\0"
    ends = list(accumulate(map(len, items), initial=1))
    size = (ends[-1].bit_length() + 7) // 8
    offsets = b"".join(end.to_bytes(size, "big") for end in ends)
    return len(items).to_bytes(2, "big") + bytes([size]) + offsets + b"".join(items)


def _read_dict(data: bytes) -> _Dict:
    found: _Dict = {}
    start = at = 0
    while at < len(data):
        byte = data[at]
        if byte > 21:
            at += _dict_operand_size(data, at)
            continue
        operator = 1200 + data[at + 1] if byte == 12 else byte
        found[operator] = data[start:at]
        start = at = at + (2 if byte == 12 else 1)
    return found


def _write_dict(values: _Dict) -> bytes:
    def operator(key: int) -> bytes:
        return bytes([12, key - 1200]) if key >= 1200 else bytes([key])

    return b"".join(value + operator(key) for key, value in values.items())


def _dict_operand_size(data: bytes, at: int) -> int:
    byte = data[at]
    if byte == 30:
        end = at + 1
        while data[end] & 15 != 15 and data[end] >> 4 != 15:
            end += 1
        return end + 1 - at
    return {28: 3, 29: 5}.get(byte, 1 if byte <= 246 else 2)


def _integers(operands: bytes) -> list[int]:
    """The whole numbers among a dictionary entry's operands."""
    found, at = [], 0
    while at < len(operands):
        byte, size = operands[at], _dict_operand_size(operands, at)
        if byte in (28, 29):
            found.append(int.from_bytes(operands[at + 1 : at + size], "big", signed=True))
        elif size == 1:
            found.append(byte - 139)
        elif byte != 30:
            pair = (byte - 247) * 256 + operands[at + 1] + 108
            found.append(pair if byte <= 250 else -(byte - 251) * 256 - operands[at + 1] - 108)
        at += size
    return found


def _five(number: int) -> bytes:
    """A number in the five-byte form, whose length does not depend on its value."""
    return b"\x1d" + number.to_bytes(4, "big", signed=True)
