"""A table's cell, the name of its figure and the unit told of it -> the quantity, and the name with a change's verb."""

import re
from collections.abc import Sequence
from decimal import Decimal

from publisher.extract import quantities
from publisher.extract.grids import figures
from publisher.extract.grids.figures import Change
from publisher.extract.grids.grid import Line
from publisher.extract.indicating.growth import changes
from publisher.extract.indicating.kinds import OF_GROWTH
from publisher.extract.quantities import Quantity

_RANKED = re.compile("(?:排名|位次|名次)$")
_FALLS = re.compile("[▼▽]")
# A growth that falls or rises again by so much is none of so much.
_AGAINST_ITSELF = ("回落", "回升", "反弹", "收窄", "放缓", "放慢", "减缓", "加快", "扩大", "翻")


def read(cell: str, name: str, unit: str, sure: bool) -> tuple[str, Quantity] | None:
    """None where the cell is no figure, or one whose unit or direction is not told.

    ``sure``: ▲ is a rise in this table, as ▼ is there too.
    """
    told = figures.change(cell)
    if not told.verb:
        found = figures.rank(cell) if _RANKED.search(name) else figures.quantity(cell, unit)
        return (name, found) if found else None
    if _RANKED.search(name) or (told.unsure and not sure):
        return None
    return _grown(told, name, unit) if OF_GROWTH.search(name) else _changed(told, name)


def marks_falls(lines: Sequence[Line]) -> bool:
    """Whether a mark in the table says that a figure is a fall."""
    return any(_FALLS.match(cell.strip()) for line in lines for cell in line.cells)


def _grown(told: Change, name: str, unit: str) -> tuple[str, Quantity] | None:
    """The growth that is told under 增长 with its sign."""
    found = figures.quantity(told.figure, unit)
    if found is None or told.verb in _AGAINST_ITSELF or "降幅" in name:
        return None
    if not isinstance(found.value, Decimal) or not isinstance(found.scale_value, Decimal):
        return None
    if not told.down:
        return name, found
    below = found._replace(value=-found.value, scale_value=-found.scale_value)
    return (name, below) if found.comparator in "=~" and found.value > 0 else None


def _changed(told: Change, name: str) -> tuple[str, Quantity] | None:
    """The change of what is no growth itself, by a verb and in a unit of its own."""
    if told.verb == "翻":
        (found, *others) = quantities.measured(f"翻{told.figure}") or (None,)
        return (name, found) if found and not others else None
    own = figures.quantity(told.figure, "") if len(told.verb) > 1 else None
    return (changes.named(name, own, told.verb), own) if own and own.base_unit not in ("", "位") else None
