"""Metrics of one indicator in several units -> all in the unit that most of them use: 12000万元 beside 3亿元."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import takewhile

from publisher.model import Metric
from publisher.outline.metrics.ends import Value, upper

_SCALES = {"百": 100, "千": 1_000, "万": 10_000, "亿": 100_000_000}
_AS_WRITTEN = {"rank", "growth", "share", "ratio"}


def reconciled(metrics: Sequence[Metric], unit: str = "") -> list[Metric]:
    """The metrics in the order given, amounts of the same base unit told in one unit; evidence stays as it is.

    That is ``unit`` for those that can be told in it, empty: the one that most of them use.
    """
    common: dict[str, tuple[str, Decimal]] = {}
    for base in dict.fromkeys(metric.base_unit for metric in metrics):
        own = [metric for metric in metrics if metric.base_unit == base and _scale(metric)]
        if asked := _asked(unit, base):
            common[base] = asked
        elif len({metric.unit for metric in own}) > 1:
            common[base] = _most_used(own)
    return [_told_as(*common[metric.base_unit], metric) if metric.base_unit in common else metric for metric in metrics]


def in_whole(metric: Metric) -> Metric:
    """The metric in the plain unit where it is less than one 万 of it, and so many as a whole number: 0.64万个."""
    rest = metric.unit.removeprefix("万")
    if rest == metric.unit or rest.startswith(("亿", "分")) or not 0 < upper(metric.value) < 1:
        return metric
    value = _times(metric.value)
    is_whole = upper(value) == upper(value).to_integral_value()
    return replace(metric, value=value, unit=rest or metric.base_unit) if is_whole else metric


def _times(value: Value) -> Value:
    """Ten thousand times the value."""
    if isinstance(value, tuple):
        return _plain(value[0] * 10_000), _plain(value[1] * 10_000)
    return _plain(value * 10_000)


def _asked(unit: str, base: str) -> tuple[str, Decimal] | None:
    """The unit with its scale if it is one of the base unit (亿元 of 元), else None."""
    prefix = "".join(takewhile(_SCALES.__contains__, unit))
    scale = Decimal(1)
    for character in prefix:
        scale *= _SCALES[character]
    return (unit, scale) if unit and unit.removeprefix(prefix) == base else None


def _most_used(metrics: Sequence[Metric]) -> tuple[str, Decimal]:
    """The unit that most use, with its scale; of those used alike the larger."""
    counts = Counter(metric.unit for metric in metrics)
    model = max(metrics, key=lambda metric: (counts[metric.unit], _scale(metric)))
    return model.unit, _scale(model)


def _told_as(unit: str, scale: Decimal, metric: Metric) -> Metric:
    if metric.unit == unit or not _scale(metric):
        return metric
    value = metric.scale_value
    if not isinstance(value, tuple):
        return replace(metric, value=_plain(value / scale), unit=unit)
    return replace(metric, value=(_plain(value[0] / scale), _plain(value[1] / scale)), unit=unit)


def _scale(metric: Metric) -> Decimal:
    """How much one of its unit is of the base unit; 0 where that cannot be told or must not be changed."""
    value, scaled = upper(metric.value), upper(metric.scale_value)
    return scaled / value if value and metric.kind not in _AS_WRITTEN else Decimal(0)


def _plain(value: Decimal) -> Decimal:
    """Without an exponent and without zeros at the end."""
    return Decimal(f"{value.normalize():f}")
