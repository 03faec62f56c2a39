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
    "(?:人口|老年人|老人|残疾人|人员|学员|职员|职工|员工|党员|队员|会员|护理员|志愿者|从业者|劳动者|参保者|患者|患儿|儿童|婴幼儿|孩子"
    "|少年|青年|妇女|女性|男性|学生|在校生|毕业生|医生|考生|居民|村民|农民|渔民|牧民|移民|市民|群众|干部|教师|医师|工人|军人|人才|劳动力)$"
)
_UNITS = frozenset(("", "人", "名", "位"))


def find(text: str, quantity: Quantity, stretch: Stretch, earlier: Sequence[Phrase]) -> Phrase | None:
    """The age with the people whom the sentence counted last, and with nobody where other things were; None for else.

    老年人8万，残疾儿童3000名，其中6岁以下900名 tells of children; of a nearer noun that may be none it takes none.
    """
    if not earlier or "岁" not in text[max(stretch[0], quantity.start - 6) : quantity.start]:
        return None
    told = _AGED.fullmatch(text, *stretch)
    if told is None or quantity.base_unit not in _UNITS:
        return None
    nearest = next((noun for noun in map(noun_of, reversed(earlier)) if "占" not in noun), "")
    if not _PEOPLE.search(nearest):
        return None
    name = told["age"] + _OWN_AGE.sub("", nearest)
    return Phrase(name, told.start("age"), quantity.end, name)
