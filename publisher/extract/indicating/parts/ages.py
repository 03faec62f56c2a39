"""So many of an age, told behind all of the people -> their name with these: 其中80岁以上14.6万 of 60岁以上老年人口."""

import re
from collections.abc import Sequence

from publisher.extract.indicating.naming import Phrase, noun_of
from publisher.extract.indicating.phrases.preceding import Stretch
from publisher.extract.quantities import Quantity

_AGE = "[0-9]{1,3}(?:(?:[—－～~-]|至|到)[0-9]{1,3})?周?岁(?:及?以[上下])?"
_AGED = re.compile(f"(?:其中|另有)?[，,：:]?(?P<age>{_AGE})的?(?:共?有|为|达到?|约|近|已)*")
_OWN_AGE = re.compile(f"^{_AGE}的?")
_PEOPLE = re.compile(
    "(?:老年人口|老年人|老人|人口|居民|群众|农民|职工|员工|党员|干部|教师|医师|患者|劳动力|村民|渔民)$"
)
_UNITS = frozenset(("", "人", "名", "位"))


def find(text: str, quantity: Quantity, stretch: Stretch, earlier: Sequence[Phrase]) -> Phrase | None:
    """The age with the people whom the sentence counted last; None where it counted none, or says itself whom."""
    if not earlier or "岁" not in text[max(stretch[0], quantity.start - 6) : quantity.start]:
        return None
    told = _AGED.fullmatch(text, *stretch)
    if told is None or quantity.base_unit not in _UNITS:
        return None
    people = next((noun for noun in map(noun_of, reversed(earlier)) if _PEOPLE.search(noun) and "占" not in noun), "")
    name = told["age"] + _OWN_AGE.sub("", people)
    return Phrase(name, told.start("age"), quantity.end, name) if people else None
