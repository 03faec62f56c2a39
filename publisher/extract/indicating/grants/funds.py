"""A sum that somebody sets aside -> what it is for: 支持技改资金 of 每年安排不低于6000万元支持技改."""

import re

from publisher.extract.indicating.naming import Phrase
from publisher.extract.indicating.phrases import preceding
from publisher.extract.indicating.phrases.preceding import Stretch
from publisher.extract.quantities import Quantity

_SET_ASIDE = re.compile("(?:安排|拿出|列支|统筹安排|筹措)了?$")
_FOR = re.compile(
    "[，,]?(?:专门)?(?P<what>(?:支持|奖补|扶持|补贴|奖励|资助|补助|奖励扶持)[\u4e00-\u9fff]{2,12}?)(?=[，,。；;、]|$)"
)
_NEAR = 6


def find(text: str, quantity: Quantity, stretch: Stretch) -> Phrase | None:
    """What so much is set aside for, where its clause names neither money nor who gives it; None for other figures."""
    if quantity.kind != "money":
        return None
    verb = _SET_ASIDE.search(text, max(stretch[0], quantity.start - _NEAR), quantity.start)
    if verb is None or len(set(preceding.trim(text, stretch[0], verb.start()))) > 1:
        return None
    told = _FOR.match(text, quantity.end)
    return Phrase(f"{told['what']}资金", quantity.start, told.end()) if told else None
