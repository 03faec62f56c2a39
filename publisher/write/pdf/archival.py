"""The fonts of a file -> a warning of what keeps it from being PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1).

All else that the two ask for is so in every file: embedded fonts whose widths agree, an output intent, a language, tags
with alternative texts, headings that skip no level, marks outside the tree told as artifacts, links that tell their
words.  Only characters can stand in the way, and they are the brief's.
"""

from collections.abc import Iterable

from publisher.errors import Problem
from publisher.write.pdf.font import Font

_PRIVATE = (("\ue000", "\uf8ff"), ("\U000f0000", "\U0010ffff"))


def warnings(name: str, fonts: Iterable[Font]) -> tuple[Problem, ...]:
    """One warning for all characters without a glyph (clause 6.2.11.8) or without an agreed meaning (6.2.11.7.3)."""
    shown = {glyph for font in fonts for glyph in font.glyphs if glyph.char}
    bad = sorted({glyph.char for glyph in shown if not glyph.number or _is_private(glyph.char)})
    if not bad:
        return ()
    listed = " ".join(f"U+{ord(char):04X}" for char in bad[:8]) + (f" and {len(bad) - 8} more" if len(bad) > 8 else "")
    hint = "replace these characters, or name a font that has them in the folder PUBLISHER_FONTS"
    return (Problem(f"{name}: not marked as PDF/A and PDF/UA because of {listed}", hint=hint, severity="warning"),)


def _is_private(char: str) -> bool:
    return any(first <= char <= last for first, last in _PRIVATE)
