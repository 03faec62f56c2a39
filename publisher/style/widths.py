"""Cells' text -> column widths: a column of short values never wraps while a long one has room to give."""

from collections.abc import Sequence

from publisher import ems as plain

_FLOOR = 2.0


def ems(text: str) -> float:
    """The width of text in characters: Chinese ones count 1, Latin ones 0.55, a change between the two a quarter."""
    wide = list(map(plain.is_wide, text))
    changes = sum(text[i].isalnum() and text[i + 1].isalnum() and wide[i] != wide[i + 1] for i in range(len(text) - 1))
    return plain.ems(text) + 0.25 * changes


def shares(needs: Sequence[float], weights: Sequence[float], room: float) -> tuple[float, ...]:
    """Each column's share of the width, all together 1.

    ``needs`` are the widths that hold each column's longest cell on one line, ``room`` the table's, both in the
    same measure.  Where all fit, what is left over is dealt out by ``weights``; where not, the widest columns are cut
    down to one level, so that the narrow ones keep what they need.
    """
    wanted = [max(need, _FLOOR) for need in needs]
    spare = room - sum(wanted)
    if spare >= 0:
        total = sum(weights) or 1.0
        widths = [need + spare * weight / total for need, weight in zip(wanted, weights, strict=True)]
    else:
        level = _level(wanted, room)
        widths = [min(need, level) for need in wanted]
    return tuple(width / sum(widths) for width in widths)


def _level(wanted: Sequence[float], room: float) -> float:
    """The width that no column may pass so that all together fill the room."""
    ascending = sorted(wanted)
    for index, need in enumerate(ascending):
        level = room / (len(ascending) - index)
        if need >= level:
            return level
        room -= need
    return ascending[-1]
