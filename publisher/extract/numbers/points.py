"""A figure told in 个 -> the percentage points that its list ends in: 分别拉动2.1个、1.9个和1.8个百分点."""

import re
from collections.abc import Sequence

from publisher import directions
from publisher.extract.numbers.quantity import Quantity
from publisher.extract.text.patterns import lazily

_POINTS = "个百分点"
_CHANGED = re.compile(f"(?:{directions.either(directions.ALONE)})了?")
# 分别下降1.9个、下降1.2个和上升3.1个百分点
# 高于全国0.7个、全省0.4个百分点
AREA = "(?:全[国省市区县州]|[东中西]部地?区?)(?:的?平均)?(?:水平)?"
_NEXT = lazily(f"[、和与及](?:(?P<change>{_CHANGED.pattern})|{AREA})?")
_LONGEST = 4


def ending(text: str, quantity: Quantity, following: Sequence[Quantity]) -> "Quantity | None":
    """What ends the list in percentage points that a quantity begins; None where it begins none."""
    end = quantity.end
    changes = any(_CHANGED.fullmatch(text, quantity.start - width, quantity.start) for width in range(1, _LONGEST))
    for later in following:
        mark = _NEXT().fullmatch(text, end, later.start)
        if mark is None or (mark["change"] and not changes) or later.unit not in ("个", _POINTS):
            return None
        if later.unit == _POINTS:
            return later
        end = later.end
    return None
