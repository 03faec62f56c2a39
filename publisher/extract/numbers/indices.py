"""A number without a unit -> whether it is what an index comes to: 灌溉水利用系数提高到0.62."""

import re

# What is measured without a unit, and the words between it and its number.
_INDEX = re.compile(
    "(?:系数|指数|得分|CMI值?|[^0-9]性别比)$|(?:工时[一-鿿]{0,4}率|亿元[一-鿿A-Z]{2,12}死亡率|(?:收支|存贷|产销|供需)比率?)(?:为|是|约|达到?|接近)?$"
    "|(?:系数|CMI值?|[Pp][Hh]值?|酸碱度|指数|收入比|性别比|倍差|容积率|师生比|生师比|负债比|得分|评分)[均已将要]?"
    "(?:[由从](?:(?:[去上]|[0-9]{4})年的?)?(?:[0-9]{1,3}(?:\\.[0-9]{1,4})?)?)?"
    "(?:(?<=[由从])|(?<=年的)|[达为]|(?:缩小|下降|降低?|提高|提升|上升|升|达|控制|保持|稳定|扩大)[到至在为])$"
)
_LEADING_UP = frozenset("达为到至在由从数比的分率近I值")


def is_index(text: str, start: int) -> bool:
    """Whether the number at a place is one of a thing that has no unit: 灌溉水利用系数提高到0.62."""
    return text[start - 1 : start] in _LEADING_UP and bool(_INDEX.search(text, max(0, start - 24), start))
