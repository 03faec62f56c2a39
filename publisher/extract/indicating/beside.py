"""A figure told beside another in its sentence -> what it is of: a wider area's mean, a loss that became a profit."""

import re
from collections.abc import Sequence

from publisher.extract.indicating import phrases, subjects
from publisher.extract.indicating.naming import Phrase, latest, noun_of
from publisher.extract.indicating.phrases import Stretch
from publisher.extract.quantities import Quantity

# 城镇化率62%，全省平均为59%
_MEAN_OF_ALL = re.compile("(?P<all>(?:全[国省市县区州]|世界|全球)平均)(?:水平|值|数)?(?:为|是|达到?|只有|仅为)?")
_TURNED = re.compile("(?:[由从][去上]年(?:同期)?的?|[由从]|转为|变为)净?(?P<which>亏损|盈利)(?:了)?$")
_PROFITS = ("利润", "利润总额", "利润额", "收益", "盈利", "效益")


def find(text: str, quantity: Quantity, stretch: Stretch, earlier: Sequence[Phrase]) -> Phrase | None:
    """What the figure is of; None where it is told beside no other so."""
    if earlier and (mean := _MEAN_OF_ALL.fullmatch(text, *stretch)):
        noun = latest(earlier)
        return Phrase(noun if noun.startswith(mean["all"]) else mean["all"] + noun, stretch[0], quantity.end, noun)
    if quantity.kind == "money" and (turned := _TURNED.search(text, *stretch)):
        return _of_a_turn(text, quantity, (stretch[0], turned.start()), turned, earlier)
    return None


def _of_a_turn(
    text: str, quantity: Quantity, stretch: Stretch, turned: re.Match[str], earlier: Sequence[Phrase]
) -> Phrase | None:
    """A loss or a profit that came to be the other: 利润总额由上年亏损2亿元转为盈利1亿元."""
    start, end = phrases.trim(text, *stretch)
    noun = text[start:end] or (noun_of(earlier[-1]) if earlier else subjects.subject(text, quantity.start))
    if not noun:
        return None
    loses = turned["which"] == "亏损"
    name = noun + turned["which"] if loses or not noun.endswith(_PROFITS) else noun
    return Phrase(name, start if start < end else turned.start("which"), quantity.end, noun)
