"""A span of time told of a part -> what it is the span of: 平均年龄38岁，男性39岁 tells the age of 男性."""

from collections.abc import Sequence

from publisher.extract.indicating.naming import Phrase, noun_of
from publisher.extract.quantities import Quantity
from publisher.extract.text.patterns import lazily

_SPANS = ("时间", "时长", "时限", "年龄", "寿命", "住院日", "工期", "周期")
_AGES = frozenset(("岁", "周岁"))
_AGE = lazily("(?P<age>(?:平均|人均)?(?:预期寿命|(?<=平均)[\u4e00-\u9fff]{0,4}?(?:年龄|寿命)))(?:[^。；;\n]*)$")
_PART = lazily("其中(?:[\u4e00-\u9fff]{1,6}?)(?:只有|仅|为|约)?$")
_FAR = 40


def of_a_part(text: str, quantity: Quantity, found: Phrase, earlier: Sequence[Phrase]) -> Phrase:
    """The phrase with the span that its sentence is about, where it only names a part; else as it is."""
    if quantity.kind != "time" or found.name.endswith(_SPANS) or not found.name:
        return found
    if quantity.unit in _AGES:
        age = _AGE().search(text, max(0, quantity.start - _FAR), found.start)
        return found._replace(name=found.name + age["age"], noun="") if age else found
    span = noun_of(earlier[-1]) if earlier else ""
    is_part = span.endswith(_SPANS) and _PART().search(text, max(0, quantity.start - 10), quantity.start)
    return found._replace(name=found.name + span, noun="") if is_part else found
