"""A figure of what a policy gives -> its name: 按设备投资额的12%给予补助，最高800万元."""

import re

from publisher.extract.indicating.naming import Phrase, clause_start
from publisher.extract.quantities import Quantity

_WHAT = "(?P<what>[\u4e00-\u9fff]{0,6}(?:奖励|奖补|补助|补贴|贴息|资助))(?=[，,。；;]|$)"
_GIVEN = re.compile(rf"给予(?:一次性)?{_WHAT}")
_IN_PROPORTION = re.compile("按照?(?P<of>[^，,。；;、0-9]{2,20})的(?:[0-9.]+[%％‰]、)*$")
_GIVES = re.compile(rf"(?:、[0-9.]+[%％‰])*(?P<given>给予(?:一次性)?{_WHAT})")
_AT_MOST = re.compile(
    "(?P<whose>[每单][家户个][^，,0-9]{0,6}?)?(?:每年|年度|累计)?(?:均|原则上)?(?:最[高多])?(?:不超过|不高于)?"
)
_FAR = 60


def find(text: str, quantity: Quantity) -> Phrase | None:
    """What is given in proportion to something, or at most; None for any other figure."""
    if quantity.kind == "share":
        return _in_proportion(text, quantity)
    return _at_most(text, quantity) if quantity.kind == "money" and quantity.comparator in ("<=", "=") else None


def _in_proportion(text: str, quantity: Quantity) -> Phrase | None:
    start = clause_start(text, quantity.number_start)
    base = _IN_PROPORTION.search(text, start, quantity.number_start)
    gives = _GIVES.match(text, quantity.end) if base else None
    if base is None or gives is None:
        return None
    return Phrase(f"按{base['of']}{gives['given']}", base.start(), gives.end(), gives["what"])


def _at_most(text: str, quantity: Quantity) -> Phrase | None:
    start = clause_start(text, quantity.number_start)
    limit = _AT_MOST.fullmatch(text, start, quantity.number_start) if start < quantity.number_start else None
    if limit is None or not ("最" in limit[0] or "不" in limit[0]):
        return None
    far = max(0, start - _FAR)
    first = max(far, *(text.rfind(mark, far, start) + 1 for mark in "。；;\n"))
    given = [found["what"] for found in _GIVEN.finditer(text, first, start)]
    if not given:
        return None
    whose = limit["whose"] or ""
    return Phrase(whose if whose.endswith(given[-1]) else whose + given[-1], start, quantity.end, given[-1])
