"""The colour space that the RRGGBB of a style are meant in -> the file's output intent: sRGB (IEC 61966-2-1).

The profile (ICC.1:2004, 8.3.3: display, matrix and curve) is put together here, so that it is the same on any day.
"""

import struct

from publisher.write.pdf.objects import Objects

_WHITE = (0.9642, 1.0, 0.8249)  # D50, to which profiles are adapted
_RED, _GREEN, _BLUE = (0.43607, 0.22249, 0.01392), (0.38515, 0.71687, 0.09708), (0.14307, 0.06061, 0.7141)
_CURVE = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)  # gamma, and the line near black
_ADAPTATION = (1.04788, 0.02292, -0.0502, 0.02959, 0.99048, -0.01706, -0.00923, 0.01508, 0.75168)
_HEADER = ">4x4sI4s4s4sHHHHHH4s4s20xI12s48x"  # the size goes before
_MADE = (2026, 1, 1, 0, 0, 0)


def output_intent(objects: Objects) -> str:
    """The catalogue's entry that tells how colours are meant."""
    profile = objects.stream(_profile(), "/N 3")
    return (
        "/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB IEC61966-2.1)"
        f"/Info(sRGB IEC61966-2.1)/DestOutputProfile {profile}>>]"
    )


def _profile() -> bytes:
    curve = b"para\0\0\0\0\0\3\0\0" + _fixed(*_CURVE)
    tags = {
        b"desc": _words("sRGB"),
        b"cprt": _words("CC0"),
        b"wtpt": _point(_WHITE),
        b"chad": b"sf32\0\0\0\0" + _fixed(*_ADAPTATION),
        b"rXYZ": _point(_RED),
        b"gXYZ": _point(_GREEN),
        b"bXYZ": _point(_BLUE),
    } | dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), curve)
    start = 128 + 4 + 12 * len(tags)
    places: dict[bytes, int] = {}
    body = b""
    for data in tags.values():
        if data not in places:
            places[data] = start + len(body)
            body += data + bytes(-len(data) % 4)
    rows = b"".join(struct.pack(">4sII", tag, places[data], len(data)) for tag, data in tags.items())
    head = struct.pack(_HEADER, b"", 0x04200000, b"mntr", b"RGB ", b"XYZ ", *_MADE, b"acsp", b"", 0, _fixed(*_WHITE))
    size = struct.pack(">I", start + len(body))
    return size + head[4:] + struct.pack(">I", len(tags)) + rows + body


def _fixed(*numbers: float) -> bytes:
    return struct.pack(f">{len(numbers)}i", *(round(number * 65536) for number in numbers))


def _point(values: tuple[float, float, float]) -> bytes:
    return b"XYZ \0\0\0\0" + _fixed(*values)


def _words(text: str) -> bytes:
    """One text in one language (mluc)."""
    data = text.encode("utf-16-be")
    return b"mluc\0\0\0\0" + struct.pack(">II2s2sII", 1, 12, b"en", b"US", len(data), 28) + data
