"""A Font and the glyphs it showed -> the font objects of a PDF (ISO 32000-1, 9.7: composite fonts).

HarfBuzz cuts the file down to the glyphs shown.  Outlines stay of the kind they were: TrueType or CFF.
"""

import re
import struct
from collections.abc import Iterator
from typing import NamedTuple

import uharfbuzz as hb

from publisher.write.pdf import glyf
from publisher.write.pdf.font import Copy, Font, Glyph, shown
from publisher.write.pdf.objects import Objects, checksum, number

_DROPPED = (  # what lays text out, and what the PDF's own dictionaries tell
    *("GSUB", "GPOS", "GDEF", "BASE", "STAT", "vhea", "vmtx", "VORG", "DSIG", "meta", "HVAR", "VVAR", "MVAR"),
    *("cmap", "name", "post", "OS/2"),
)
_FLAGS = (
    hb.SubsetFlags.NO_HINTING
    | hb.SubsetFlags.NOTDEF_OUTLINE
    | hb.SubsetFlags.NO_LAYOUT_CLOSURE
    | hb.SubsetFlags.DOWNGRADE_CFF2
    | hb.SubsetFlags.DESUBROUTINIZE
)
_WEIGHT_REGULAR = 400
_LETTERS = str.maketrans("0123456789abcdef", "ABCDEFGHIJKLMNOP")


class _Numbered(NamedTuple):
    """Which glyph of the subset each code shows, and the copies that had to be made for codes that share one."""

    by_code: list[int]
    copies: list[Copy]


def embed(font: Font, objects: Objects) -> str:
    """The reference to the Type 0 font that shows the codes given out by ``font``."""
    subset, renumbered = _subset(font)
    numbered = _number(font, renumbered)
    is_cff = "CFF " in subset.table_tags
    if is_cff:
        program = objects.stream(_cff(subset, numbered), "/Subtype/CIDFontType0C")
        kind, mapping = "/CIDFontType0", ""
    else:
        data = glyf.extend(bytes(subset.blob.data), numbered.copies)
        program = objects.stream(data, f"/Length1 {len(data)}")
        codes = struct.pack(f">{len(numbered.by_code)}H", *numbered.by_code)
        kind, mapping = "/CIDFontType2", f"/CIDToGIDMap {objects.stream(codes)}"
    to_unicode = "\n".join(_to_unicode(font.glyphs)).encode("ascii")
    base = _base_name(font, to_unicode)
    file = f"/FontFile{3 if is_cff else 2} {program}"
    descriptor = objects.add(f"<</Type/FontDescriptor/FontName/{base}{_measures(font, subset)}{file}>>")
    descendant = objects.add(
        f"<</Type/Font/Subtype{kind}/BaseFont/{base}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
        f"/FontDescriptor {descriptor}/DW 1000/W[{_widths(font.glyphs)}]{mapping}>>"
    )
    return objects.add(
        f"<</Type/Font/Subtype/Type0/BaseFont/{base}/Encoding/Identity-H"
        f"/DescendantFonts[{descendant}]/ToUnicode {objects.stream(to_unicode)}>>"
    )


def _subset(font: Font) -> tuple[hb.Face, dict[int, int]]:
    """The face cut down to the glyphs shown, and old glyph -> new glyph."""
    wanted = hb.SubsetInput()
    wanted.unicode_set.update({shown(glyph.char) for glyph in font.glyphs if glyph.number})
    wanted.flags = _FLAGS
    wanted.drop_table_tag_set.update(int.from_bytes(tag.encode(), "big") for tag in _DROPPED)
    for axis, value in font.file.axes.items():
        wanted.pin_axis_location(font.face, axis, value)
    plan = hb.SubsetPlan(font.face, wanted)
    return plan.execute(), dict(plan.old_to_new_glyph_mapping)


def _number(font: Font, renumbered: dict[int, int]) -> _Numbered:
    """The first code of a glyph shows the subset's own, where its advance is unaltered; others show copies."""
    taken: set[int] = set()
    by_code: list[int] = []
    copies: list[Copy] = []
    for glyph in font.glyphs:
        own = renumbered[glyph.number]
        if not glyph.altered and own not in taken:
            taken.add(own)
            by_code.append(own)
        else:
            by_code.append(len(renumbered) + len(copies))
            copies.append(Copy(own, round(glyph.advance / font.per_mille)))
    return _Numbered(by_code, copies)


def _cff(subset: hb.Face, numbered: _Numbered) -> bytes:
    """The CFF table with each code as the CID of its glyph; glyphs no code shows get CIDs beyond the codes."""
    from publisher.write.pdf.cff import recode

    codes = {glyph: code for code, glyph in enumerate(numbered.by_code)}
    count = subset.glyph_count + len(numbered.copies)
    idle = iter(range(len(numbered.by_code), 0xFFFF))
    cids = [codes[glyph] if glyph in codes else next(idle) for glyph in range(count)]
    data = bytes(subset.reference_table("CFF ").data)
    return recode(data, cids, numbered.copies)


def _base_name(font: Font, to_unicode: bytes) -> str:
    """The font's name after the tag of a subset: six letters from what is in it."""
    letters = checksum(to_unicode).translate(_LETTERS)
    return f"{letters[:6]}+{_own_name(font)}"


def _own_name(font: Font) -> str:
    """The font's PostScript name; a variable font's family and weight, for it is named after its default."""
    names = hb.OTNameIdPredefined
    wanted = (names.TYPOGRAPHIC_FAMILY, names.FONT_FAMILY) if font.file.axes else (names.POSTSCRIPT_NAME,)
    own = next(filter(None, map(font.face.get_name, wanted)), "Font")
    weight = "".join(f"-{value:g}" for _, value in sorted(font.file.axes.items()))
    return re.sub(r"[^A-Za-z0-9-]", "", own + weight)


def _measures(font: Font, subset: hb.Face) -> str:
    """The descriptor's measures in 1/1000 em (ISO 32000-1, table 122); the stem's width is estimated by the weight."""
    scale = font.per_mille
    extents = font.metrics.get_font_extents("ltr")
    box = struct.unpack_from(">4h", subset.reference_table("head").data, 36)
    weight = font.file.axes.get("wght") or _weight(font)
    entries = {
        "Flags": 4,
        "ItalicAngle": 0,
        "Ascent": round(extents.ascender * scale),
        "Descent": round(extents.descender * scale),
        "CapHeight": round(font.metrics.get_metric_position_with_fallback(hb.OTMetricsTag.CAP_HEIGHT) * scale),
        "StemV": round(50 + (weight / 65) ** 2),
    }
    shown = "".join(f"/{key} {value}" for key, value in entries.items())
    return shown + f"/FontBBox[{' '.join(str(round(side * scale)) for side in box)}]"


def _weight(font: Font) -> int:
    table = font.face.reference_table("OS/2").data if "OS/2" in font.face.table_tags else b""
    return int.from_bytes(table[4:6], "big") or _WEIGHT_REGULAR


def _widths(glyphs: list[Glyph]) -> str:
    """The W array: stretches of codes whose advance is not the default 1000."""
    parts: list[str] = []
    inside = False
    for code, glyph in enumerate(glyphs):
        odd = abs(glyph.advance - 1000) > 0.005
        if odd and not inside:
            parts.append(f"{code}[")
        if inside and not odd:
            parts.append("]")
        if odd:
            parts.append(number(glyph.advance) + " ")
        inside = odd
    return "".join(parts) + ("]" if inside else "")


def _to_unicode(glyphs: list[Glyph]) -> Iterator[str]:
    """A CMap from codes to the text they stand for, in UTF-16."""
    yield "/CIDInit /ProcSet findresource begin 12 dict begin begincmap"
    yield "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def"
    yield "/CMapName /Adobe-Identity-UCS def /CMapType 2 def"
    yield "1 begincodespacerange <0000> <FFFF> endcodespacerange"
    rows = [f"<{code:04X}> <{_utf16(glyph.text)}>" for code, glyph in enumerate(glyphs) if glyph.char]
    for start in range(0, len(rows), 100):
        part = rows[start : start + 100]
        yield f"{len(part)} beginbfchar"
        yield from part
        yield "endbfchar"
    yield "endcmap CMapName currentdict /CMap defineresource pop end end"


def _utf16(text: str) -> str:
    if len(text) == 1 and text < "\U00010000":
        return f"{ord(text):04X}"
    return text.encode("utf-16-be", "surrogatepass").hex().upper()
