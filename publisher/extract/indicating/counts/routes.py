"""A length from one place to another -> what is so long: 石棹至云盘公路 of 石棹至云盘17公里公路."""

import re

from publisher.extract.indicating.counts import behind
from publisher.extract.indicating.naming import Phrase
from publisher.extract.indicating.phrases import preceding
from publisher.extract.indicating.phrases.preceding import Stretch
from publisher.extract.quantities import Quantity

_LENGTHS = frozenset(("公里", "千米", "米", "里"))
_WAY = re.compile("[\u4e00-\u9fff]{2,12}?(?<![加大长高低升降达减缩建修铺展伸])[至到][\u4e00-\u9fff]{2,8}")
_ROAD = re.compile(
    "(?:公路|铁路|高速|管[线网道]|道路|航道|线路|大道|快速路|路段|轨道|[干支水]?渠|堤防?|河道|步道|绿道|航线|隧道)$"
)


def find(text: str, quantity: Quantity, stretch: Stretch) -> Phrase | None:
    """The way with what runs along it; None where either is not told beside the length."""
    if quantity.unit not in _LENGTHS:
        return None
    start, end = preceding.trim(text, *stretch)
    right = behind.right(text, quantity.end) if _WAY.fullmatch(text, start, end) else None
    if right is None or _ROAD.search(text[slice(*right)]) is None:
        return None
    name = text[start:end] + text[slice(*right)]
    return Phrase(name, start, right[1], name)
