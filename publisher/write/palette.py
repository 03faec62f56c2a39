"""A style's palette -> the colour of each series of a chart."""

from collections.abc import Sequence

_PALER = 0.45  # towards white, each time the palette is used up
_PLAIN = "7F7F7F"


def colour(palette: Sequence[str], series: int) -> str:
    """RRGGBB of the series, counted from 0: the palette's by turns, paler each time it begins anew."""
    turns, place = divmod(series, len(palette)) if palette else (0, 0)
    own = palette[place] if palette else _PLAIN
    left = (1 - _PALER) ** turns
    parts = (round(255 - (255 - int(own[at : at + 2], 16)) * left) for at in (0, 2, 4))
    return "".join(f"{part:02X}" for part in parts)
