"""A quantity, its indicator -> the word that ties the two: 突破 in 吞吐量突破3亿吨, 条 in 12条产业链."""

import re

from publisher.extract.indicating.naming import Phrase
from publisher.extract.indicating.phrases import preceding
from publisher.extract.quantities import Quantity

_REACH = 12
_WORDS = re.compile(rf"(?:(?<=[0-9０-９])[年月][底末]?的?)?([^\W0-9０-９]{{1,{_REACH}}})\s*$")


def find(text: str, quantity: Quantity, phrase: Phrase, floor: int) -> str:
    """The words between indicator and number; where there are none, or the indicator follows, the unit or the figure.

    An indicator that stands further up, or in pieces, is tied by the predicate right before the number (同比增长8%,
    占全市的25%), but behind ``floor``, where the figure before it ends.
    """
    figure = text[quantity.number_start : quantity.end]
    figure = quantity.unit if quantity.unit and quantity.unit in figure else figure
    if quantity.kind == "rank" or phrase.end > quantity.end:
        return quantity.text if quantity.kind == "rank" else figure
    at = text.rfind(phrase.name, phrase.start, quantity.number_start) if phrase.name else -1
    behind = max(at + len(phrase.name) if at >= 0 else 0, floor, quantity.number_start - _REACH)
    words = _WORDS.search(text, behind, quantity.number_start)
    if words is None:
        return figure
    return words[1].strip() if at >= 0 else preceding.predicate(words[1].strip()) or figure
