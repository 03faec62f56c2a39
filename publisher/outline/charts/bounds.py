"""A metric -> the words about its bound as a picture has them around its value: 近{}, 超过{}, {}以上."""

import re

from publisher.model import Metric
from publisher.outline.metrics.changes import falls

_NEARLY = re.compile("近(?=[0-9０-９一二两三四五六七八九十百千])")
_AND_MORE = re.compile("[0-9][多余]")
_WORDS = {">": "超过{}", ">=": "{}以上", "<": "低于{}", "<=": "{}以内", "~": "约{}"}
_DOWN = {">": "<", ">=": "<=", "<": ">", "<=": ">="}


def bound(metric: Metric) -> str:
    """The words with ``{}`` for the value; empty where it is told outright.

    What falls by more than so much comes to less: its value is drawn below zero.
    """
    quote, sign = metric.evidence.quote, str(metric.comparator)
    if sign == "~" and _NEARLY.search(quote):
        return "近{}"
    if falls(metric):
        sign = _DOWN.get(sign, sign)
    elif sign == ">" and _AND_MORE.search(quote) and metric.unit[:1] not in "万亿%":
        return "{}余"
    return _WORDS.get(sign, "")
