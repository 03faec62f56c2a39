"""Values -> an axis: round steps from below the least to above the greatest."""

from collections.abc import Sequence
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from typing import NamedTuple

_STEPS = (Decimal(1), Decimal(2), Decimal(5), Decimal(10))
_FROM_ZERO = Decimal("0.6")  # an axis that need not begin at zero does so unless all values are above that share


class Axis(NamedTuple):
    """Ticks at round values, in ascending order, at least two."""

    ticks: tuple[Decimal, ...]

    def share(self, value: Decimal) -> float:
        """How far along the axis a value lies, from 0 to 1."""
        return float((value - self.ticks[0]) / (self.ticks[-1] - self.ticks[0]))

    @property
    def origin(self) -> Decimal:
        """Where bars begin: zero, or the end that is nearest to it."""
        return min(max(Decimal(0), self.ticks[0]), self.ticks[-1])


def gapless(kind: str, told: list[int]) -> list[int]:
    """The categories to draw of those with a value: along a curve those between too, which keep others as far apart."""
    return list(range(told[0], told[-1] + 1)) if kind == "line" and told else told


def axis(values: Sequence[Decimal], most: int, *, from_zero: bool = True) -> Axis:
    """An axis for all values with about ``most`` ticks or fewer; bars need it to hold zero."""
    low, high = min(values, default=Decimal(0)), max(values, default=Decimal(1))
    if from_zero or low < 0 or low < _FROM_ZERO * high:
        low, high = min(low, Decimal(0)), max(high, Decimal(0))
    if low == high:
        high = low + 1
    step = _step((high - low) / max(most - 1, 1))
    first = (low / step).to_integral_value(ROUND_FLOOR)
    if first > 0 and low - first * step < step / 2:
        first -= 1  # a point on the axis would be written over what stands below it
    last = (high / step).to_integral_value(ROUND_CEILING)
    return Axis(tuple(step * (first + index) for index in range(int(last - first) + 1)))


def shown(value: Decimal) -> str:
    """A value that was reckoned in plain digits, without a decimal part of zeros."""
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _step(least: Decimal) -> Decimal:
    """The least round step that is not under ``least``."""
    power = Decimal(1).scaleb(least.adjusted())
    return next(step for step in (factor * power for factor in _STEPS) if step >= least)
