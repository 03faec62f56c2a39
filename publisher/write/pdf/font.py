"""A font file -> Font: what HarfBuzz knows of its advances, and a two-byte code for every glyph that is shown.

One Type 0 font each, whatever the file's flavour.  Codes are given in the order of first use, so the same text makes
the same font.  A character whose advance is altered on the page has a code of its own with that advance: readers of
the PDF then see no gap where text was squeezed or spread, and put no space there.
"""

from typing import NamedTuple

import uharfbuzz as hb

from publisher.model import FontFile
from publisher.write.pdf.kinsoku import DASH

_MOST_CODES = 0xC000  # of 65,536: the rest is kept for characters that are yet to come


class Glyph(NamedTuple):
    """What a code shows: the file's glyph for a character, and its advance in 1/1000 em as laid out.

    ``altered``: the advance is not the file's own.  ``blank`` are the wide blanks after it that are part of it.
    """

    number: int
    advance: float
    char: str
    altered: bool = False
    blank: str = ""

    @property
    def text(self) -> str:
        """The text it stands for."""
        return ("——" if self.char == DASH else self.char) + self.blank


class Copy(NamedTuple):
    """A further glyph of a subset with the outline of its glyph ``original`` and an advance in font units."""

    original: int
    advance: int


class _Advances(dict[str, float]):
    """Character -> advance in points, filled as characters come up: a class because of ``__missing__``."""

    def __init__(self, font: "Font", size: float) -> None:
        self._font, self._size = font, size

    def __missing__(self, char: str) -> float:
        advance = self[char] = self._font.advance(char) * self._size / 1000
        return advance


class _Indices(dict[str, int]):
    """Character -> the file's glyph for it, 0 where it has none, looked up as characters come up."""

    def __init__(self, metrics: hb.Font) -> None:
        self._metrics = metrics

    def __missing__(self, char: str) -> int:
        index = self[char] = self._metrics.get_nominal_glyph(shown(char)) or 0
        return index


class _Codes(dict[str, str]):
    """Character -> its code as four hexadecimal digits, given out as characters come up."""

    def __init__(self, font: "Font") -> None:
        self._font = font

    def __missing__(self, char: str) -> str:
        code = self[char] = self._font.code(char)
        return code


def read(path: str, index: int) -> hb.Face:
    """The face in a font file; all weights of a variable font share it, for HarfBuzz looks through its tables once."""
    return hb.Face(hb.Blob.from_file_path(path), index)


class Font:
    """One face of one document at its weight.  A class because the codes given out so far are its state."""

    def __init__(self, file: FontFile, face: hb.Face) -> None:
        self.file, self.face = file, face
        self.metrics = hb.Font(self.face)
        if file.axes:
            self.metrics.set_variations(dict(file.axes))
        self.per_mille: float = 1000 / self.face.upem
        self.glyphs = [Glyph(0, self.glyph_advance(0), "")]
        self.codes = _Codes(self)
        self._indices = _Indices(self.metrics)
        self._altered: dict[tuple[str, int, str], str] = {}
        self._advances: dict[float, _Advances] = {}
        self._own: dict[str, float] = {}

    def has(self, char: str) -> bool:
        return bool(self._indices[char])

    def advance(self, char: str) -> float:
        """The character's own advance in 1/1000 em."""
        own = self._own.get(char)
        if own is None:
            own = self._own[char] = self.glyph_advance(self._indices[char])
        return own

    def advances(self, size: float) -> _Advances:
        """Advances in points at a size, by character."""
        known = self._advances.get(size)
        if known is None:
            known = self._advances[size] = _Advances(self, size)
        return known

    def width(self, text: str, size: float) -> float:
        """The width of a text in points, nothing squeezed or spread."""
        return sum(map(self.advances(size).__getitem__, text))

    def code(self, char: str, extra: int = 0, blank: str = "") -> str:
        """A code of its own for a character with ``extra`` 1/1000 em added to its advance."""
        self.glyphs.append(Glyph(self._indices[char], self.advance(char) + extra, char, bool(extra), blank))
        return f"{len(self.glyphs) - 1:04x}"

    def altered(self, char: str, extra: int, blank: str = "") -> str:
        """The code of a character with ``extra`` 1/1000 em added to its advance, a blank after it being part of it.

        After some thousands of pages no codes are left for that: it is the character's own then, and the blank's.
        """
        if not extra and not blank:
            return self.codes[char]
        code = self._altered.get((char, extra, blank))
        if code is None and len(self.glyphs) >= _MOST_CODES:
            return "".join(self.codes[each] for each in char + blank)
        if code is None:
            code = self._altered[char, extra, blank] = self.code(char, extra, blank)
        return code

    def glyph_advance(self, index: int) -> float:
        """A glyph of the file, its own advance in 1/1000 em."""
        return float(self.metrics.get_glyph_h_advance(index)) * self.per_mille


def shown(char: str) -> int:
    """The code point whose glyph stands for a character: a space for other blanks."""
    return 0x20 if char in "\t\u00a0" else ord(char)
