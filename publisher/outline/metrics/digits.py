"""A metric's value -> the value with the zeros that its source writes: 5.0%, 1.50亿元.

Who writes 5.0% has measured to a tenth: in a table, a list and a chart it is told as exactly.
"""

import re
import unicodedata
from decimal import Decimal

from publisher.model import Metric

_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")


def as_written(value: Decimal, metric: Metric) -> Decimal:
    """The ``value`` (one end of a range) of the metric, which may be told in another unit than the source's: then, and
    where the source's words leave open which number it is, it has no zeros at its end.
    """
    plain = Decimal(f"{value.normalize():f}")
    digits = f"{abs(plain):f}"
    quote = _THOUSANDS.sub("", unicodedata.normalize("NFKC", metric.evidence.quote))
    number = rf"(?<![\d.]){re.escape(digits)}"
    exact = re.search(rf"{number}{'' if '.' in digits else '[.]'}0+(?![\d.]){_behind(metric)}", quote)
    if exact is None or re.search(rf"{number}(?!\d|\.\d){_behind(metric)}", quote):
        return plain
    return Decimal(exact[0]).copy_sign(plain)


def _behind(metric: Metric) -> str:
    """What stands behind the number: its unit, but in tables and in ranges."""
    if metric.evidence.context.row is not None or isinstance(metric.value, tuple):
        return ""
    return rf"(?=\s*{re.escape(unicodedata.normalize('NFKC', metric.unit))})"
