"""An indicator's name -> the name with the verb that it is not told without.

取消120项许可 counts no permits, and in 淘汰炼铁产能3万吨、水泥产能5万吨 the verb is of both.
"""

from collections.abc import Sequence

from publisher.extract import tables
from publisher.extract.indicating import phrases
from publisher.extract.indicating.naming import Phrase
from publisher.extract.quantities import Quantity

_VERBS = (*tables.read("indicators")["defining"], "新增")
_AND = ("、", "和", "以及", "及")
_IDLE = frozenset(("要求", "总要求", "目标", "任务", "幅度", "比例"))
_REACH = 8
# 解决9000农村人口饮水问题 counts the people.
_SOLVING = "解决"
_SOLVED = ("问题", "难题", "就业", "困难", "矛盾")


def told(text: str, kept: Sequence[Quantity], index: int, found: Phrase, earlier: Sequence[Phrase]) -> Phrase:
    """The phrase with the verb right before its number, or with that of the list that it goes on."""
    start = kept[index].start
    if found.end > kept[index].end:
        nearest = max(0, start - _REACH)
        verb = phrases.defining(text, nearest, start) if found.start == start else ""
        if (
            not verb
            or found.name.startswith(verb)
            or found.name in _IDLE
            or (verb == _SOLVING and not found.name.endswith(_SOLVED))
        ):
            return found
        return _with(found, verb, text.rfind(verb, nearest, start))
    verb = _of_the_list(text, kept, index, found, earlier)
    return _with(found, verb, found.start) if verb else found


def _with(found: Phrase, verb: str, start: int) -> Phrase:
    return found._replace(name=verb + found.name, start=start, noun=found.noun or found.name)


def _of_the_list(text: str, kept: Sequence[Quantity], index: int, found: Phrase, earlier: Sequence[Phrase]) -> str:
    """The verb that opens a list, where the phrase is one more thing of it and nothing else is told of it."""
    if not earlier or not index or text[kept[index - 1].end : found.start] not in _AND:
        return ""
    if text[found.start : kept[index].start] != found.name or found.name.startswith(_VERBS):
        return ""
    if phrases.ends_in_verb(text, found.start, found.start + 2):
        return ""
    return next((verb for verb in _VERBS if earlier[-1].name.startswith(verb)), "")
