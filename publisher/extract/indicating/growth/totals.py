"""A figure that a change came to -> what there is in all.

油菜扩种1.5万亩，达到8.6万亩 has so much of 油菜, and 机构精简12家，减到46家 so many 机构, not so many new or lost ones.
"""

import re

from publisher.extract.indicating.naming import Phrase, noun_of
from publisher.extract.indicating.phrases.preceding import Stretch
from publisher.extract.quantities import Quantity

_CAME_TO = re.compile(
    "(?:已|将|就|便)?(?P<how>达到?|(?:增[加长]?|扩大?|减少?|降低?|压[减缩]?)[至到为])(?:了|近|约|超过?)*"
)
_CHANGES = (
    "(?:扩[种建招编]|新增|净增|增加|增设|增编|新[招添种]|精简|裁减|压减|压缩|核减|裁撤|撤并|缩减|减少|再[压降减])"
)
_BEHIND = re.compile(f"(?P<what>..+?)(?:则|就|又|也|再|已)*(?P<how>{_CHANGES})")
_BEFORE = re.compile(f"{_CHANGES}(?P<what>..+)")
# 年初余额560万元，目前仍有390万元
AT_FIRST = re.compile("(?:[年月季期]初|[上去]年[底末])")
_BY_NOW = re.compile(
    "(?:截?[至止到])?(?:目前|现在|如今|当前|年[底末]|[0-9]{1,2}月[底末]?|[期季月]末)?[已仍还尚只仅就也]*"
    "(?:有|剩|为|是|(?:下降|减少|增加|上升|回落|压减|[降减增升压])[到至为])?[下余了约近]*"
)
_AREAS = ("亩", "公顷")
_SCALES = "十百千万亿"
_COMMAS = ("，", ",")


def find(text: str, quantity: Quantity, stretch: Stretch, before: Phrase) -> Phrase | None:
    """What there is so much of after the change that the clause right before tells; None where it tells none."""
    if since := _since(text, quantity, stretch, before):
        return since
    came = _CAME_TO.fullmatch(text, *stretch) if stretch[0] - before.end == 1 else None
    if came is None or text[before.end] not in _COMMAS:
        return None
    is_same = quantity.unit.lstrip(_SCALES) in text[before.start : before.end]
    noun = noun_of(before)
    told = _BEHIND.fullmatch(noun) or _BEFORE.fullmatch(noun)
    if told is None or not (is_same or came["how"][0] in "降减压"):
        return None
    name = told["what"]
    name += "种植面积" if noun.endswith("种") and quantity.unit.endswith(_AREAS) else ""
    return Phrase(name, quantity.start, quantity.end, name)


def _since(text: str, quantity: Quantity, stretch: Stretch, before: Phrase) -> Phrase | None:
    """What is left now of what there was at a time before: 余额 of 年初余额560万元，目前仍有390万元."""
    noun = noun_of(before)
    if quantity.kind == "rank" or stretch[0] - before.end != 1 or not AT_FIRST.search(noun):
        return None
    if quantity.unit not in text[before.start : before.end] or not _BY_NOW.fullmatch(text, *stretch):
        return None
    name = AT_FIRST.sub("", noun)
    return Phrase(name, stretch[0], quantity.end, name) if len(name) > 1 else None
