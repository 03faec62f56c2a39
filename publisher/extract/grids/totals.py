"""A table's rows -> whether a total among them is the sum of the others."""

from collections.abc import Sequence
from decimal import Decimal

from publisher.extract.grids import columns as reading
from publisher.extract.grids import figures, labels
from publisher.extract.grids.grid import Line

_FEWEST = 2


def adds_up(total: Line, at: int, lines: Sequence[Line], names: Sequence[int]) -> bool:
    """Whether the figure of the ``total`` is the sum of those in its column, which rounding may miss by a last digit.

    False where there are other totals, whose parts would count twice; ``names`` are the columns of labels.
    """
    sums = sum(labels.adds(line, names) for line in lines)
    others = [line.cells[at] for line in lines if not labels.sums_up(line, names)]
    others = [cell for cell in others if not reading.is_blank(cell)]
    values = [_value(cell) for cell in others]
    known = [value for value in values if value is not None]
    whole = _value(total.cells[at])
    if whole is None or sums > 1 or len(known) < max(len(values), _FEWEST):
        return False
    digits = min((whole.as_tuple().exponent, *(value.as_tuple().exponent for value in known)), key=int)
    return abs(sum(known) - whole) <= (Decimal((0, (1,), digits)) if int(digits) < 0 else 0)  # type: ignore[arg-type]


def _value(cell: str) -> Decimal | None:
    found = figures.quantity(cell, "")
    return found.value if found and isinstance(found.value, Decimal) and found.comparator == "=" else None
