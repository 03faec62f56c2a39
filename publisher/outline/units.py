"""Metrics of one indicator in several units -> all in the unit that most of them use: 12000万元 beside 3亿元."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from publisher.model import Metric

_AS_WRITTEN = {"rank", "growth", "share", "ratio"}


def reconciled(metrics: Sequence[Metric]) -> list[Metric]:
    """The metrics in the order given, amounts of the same base unit told in one unit; evidence stays as it is."""
    common: dict[str, Metric] = {}
    for base in dict.fromkeys(metric.base_unit for metric in metrics):
        own = [metric for metric in metrics if metric.base_unit == base and _scale(metric)]
        if len({metric.unit for metric in own}) > 1:
            common[base] = _model(own)
    return [_told_as(common[metric.base_unit], metric) if metric.base_unit in common else metric for metric in metrics]


def _model(metrics: Sequence[Metric]) -> Metric:
    """One in the unit that most use; of those used alike the larger."""
    counts = Counter(metric.unit for metric in metrics)
    return max(metrics, key=lambda metric: (counts[metric.unit], _scale(metric)))


def _told_as(model: Metric, metric: Metric) -> Metric:
    scale = _scale(model)
    if metric.unit == model.unit or not _scale(metric):
        return metric
    value = metric.scale_value
    if not isinstance(value, tuple):
        return replace(metric, value=_plain(value / scale), unit=model.unit)
    return replace(metric, value=(_plain(value[0] / scale), _plain(value[1] / scale)), unit=model.unit)


def _scale(metric: Metric) -> Decimal:
    """How much one of its unit is of the base unit; 0 where that cannot be told or must not be changed."""
    value, scaled = metric.value, metric.scale_value
    if isinstance(value, tuple) or isinstance(scaled, tuple):
        value, scaled = (one[1] if isinstance(one, tuple) else one for one in (value, scaled))
    return scaled / value if value and metric.kind not in _AS_WRITTEN else Decimal(0)


def _plain(value: Decimal) -> Decimal:
    """Without an exponent and without zeros at the end."""
    return Decimal(f"{value.normalize():f}")
