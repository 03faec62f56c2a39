"""Text -> its width in ems, as near as it can be told without a font: Chinese characters count 1, Latin ones 0.55."""

import unicodedata
from typing import Final

LATIN: Final = 0.55


def is_wide(char: str) -> bool:
    """Whether a character fills the square: wide, full-width, or ambiguous as in Chinese type (UAX #11)."""
    return unicodedata.east_asian_width(char) in "WFA"


def ems(text: str) -> float:
    """The width of a text on one line."""
    return sum(1.0 if is_wide(char) else LATIN for char in text)
