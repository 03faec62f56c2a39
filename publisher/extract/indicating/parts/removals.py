"""A part of what was taken away, built or brought in -> its name with what was done: 淘汰水泥产能 in 其中水泥60万吨.

A part of what is gone is no stock that is there, and neither is a part of what is new: 新建学校12所，其中小学8所.
"""

import re
from collections.abc import Sequence

from publisher.extract import tables
from publisher.extract.indicating.naming import PLACES, Phrase, is_among
from publisher.extract.indicating.parts import breakdowns
from publisher.extract.indicating.phrases import measurables, preceding
from publisher.extract.indicating.phrases.verbal import VERBAL, begins_action
from publisher.extract.quantities import Quantity

_AMONG = re.compile("[，,；;（(]其中[，,：:]?(?:[的有]|主要)?|其中[，,：:]?")
_NEXT = frozenset(("，", "、", ",", "；"))
_KINDS = ("count", "physical", "money")
_SHORTEST = 2
_ENDS = frozenset(("", *"，,。；;、）)"))
_WITH_ITS_THING = frozenset(("减税", "减收", "增产", "减产", "多收", "少收", "超收", "亏损", "节约", "节省"))
_SPENDING = frozenset(tables.read("indicators")["allotting"])
_NO_PART = re.compile(
    "[已共了将]|^(?:有|用于|来自|属于|包括|由|被)|的$|[年月]|总[^总]{1,3}$|(?:产量|余额|用量|吞吐量|存栏|出栏|率)$"
)


def of_part(text: str, kept: Sequence[Quantity], index: int, found: Phrase, earlier: Sequence[Phrase]) -> Phrase:
    """The phrase with the verb that its whole is told with, where it is told behind 其中; else as it is."""
    quantity = kept[index]
    if not earlier or not index or quantity.kind not in _KINDS or kept[index - 1].base_unit != quantity.base_unit:
        return found
    if found.end > quantity.end and text[found.end : found.end + 1] not in _ENDS:  # 其中12万名学生享受补助
        return found
    whole = earlier[-1].name
    verb = whole[: preceding.need(whole)]
    if not verb or verb == whole or verb in _WITH_ITS_THING or verb in found.name:
        return found
    if breakdowns.is_of_pupils(found.name, whole) or not _is_part(text, found, earlier[-1]):
        return found
    if len(found.name) < _SHORTEST or found.name in PLACES or _acts(found.name) or _NO_PART.search(found.name):
        return found
    return found._replace(name=verb + found.name, noun=found.noun or found.name)


def _is_part(text: str, found: Phrase, before: Phrase) -> bool:
    """Whether a phrase opens what stands behind 其中, or goes on in a list of such parts."""
    between = text[before.end : found.start]
    if "其中" in between:
        return _AMONG.fullmatch(between) is not None
    return between in _NEXT and is_among(text, before.start)


def _acts(name: str) -> bool:
    """Whether a name tells what was done itself, or how a thing is measured."""
    if begins_action(name, 0) or name[:2] in VERBAL or name[:2] in _SPENDING or preceding.need(name):
        return True
    return measurables.ALONE().fullmatch(name) is not None
