"""An indicator's name -> the name with the verb that it is not told without.

取消120项许可 counts no permits, and in 淘汰炼铁产能3万吨、水泥产能5万吨 the verb is of both.
"""

import re
from collections.abc import Sequence

from publisher.extract import tables
from publisher.extract.indicating.counts import advances
from publisher.extract.indicating.naming import Phrase
from publisher.extract.indicating.phrases import measurables, preceding
from publisher.extract.indicating.phrases.verbal import ACTIONS, VERBAL
from publisher.extract.quantities import Quantity
from publisher.extract.text.patterns import lazily

_VERBS = (*tables.read("indicators")["defining"], "新增", "出栏", "存栏")
_AND = ("、", "和", "以及", "及")
_IDLE = frozenset(("要求", "总要求", "目标", "任务", "幅度", "比例"))
_REACH = 8
_VERBS_ALONE = lazily(
    "(?:^|[，,。；;：:\\s年来内将要]|同时|累计|全年)(?P<verbs>(?:[新改再]?[\u4e00-\u9fff]{2}、){1,3})$"
)
_NEAR = 40
_ADDING = "新增"
# 当年新增加的主要生产能力有煤炭2万吨，石油3万吨
_NEW_ONES = re.compile("新增加?的[\u4e00-\u9fff]{2,10}(?:有|是|为|包括)[：:]?$")
_LEVEL = re.compile("(?:产量|总量|余额|用量|吞吐量|播种面积|存栏|出栏|[率额值])$")
# 解决9000农村人口饮水问题 counts the people.
_SOLVING = "解决"
_SOLVED = ("问题", "难题", "就业", "困难", "矛盾")


def told(text: str, kept: Sequence[Quantity], index: int, found: Phrase, earlier: Sequence[Phrase]) -> Phrase:
    """The phrase with the verb right before its number, or with that of the list that it goes on."""
    if advanced := advances.find(text, kept[index], earlier):
        return advanced
    return _with_verbs(text, _told(text, kept, index, found, earlier))


def _with_verbs(text: str, found: Phrase) -> Phrase:
    """The phrase with the verbs that stand alone before its own: 淘汰、停建、缓建煤电产能."""
    if text[found.start - 1 : found.start] != "、" or not text.startswith(found.name[:2], found.start):
        return found
    if not (preceding.need(found.name) or found.name[:2] in ACTIONS):
        return found
    verbs = _VERBS_ALONE().search(text, max(0, found.start - _NEAR), found.start)
    if verbs is None or verbs["verbs"].split("、")[0][-2:] not in VERBAL:
        return found
    start = verbs.start("verbs")
    return found._replace(name=text[start : found.start] + found.name, start=start, noun=found.noun or found.name)


def _told(text: str, kept: Sequence[Quantity], index: int, found: Phrase, earlier: Sequence[Phrase]) -> Phrase:
    start = kept[index].start
    if found.end > kept[index].end:
        nearest = max(0, start - _REACH)
        verb = preceding.defining(text, nearest, start) if found.start == start else ""
        if (
            not verb
            or found.name.startswith(verb)
            or text[found.end : found.end + 1] == "的"
            or found.name in _IDLE
            or (verb == _SOLVING and not found.name.endswith(_SOLVED))
        ):
            return found
        return _with(found, verb, text.rfind(verb, nearest, start))
    verb = _of_the_list(text, kept, index, found, earlier) or _added(text, kept, index, found, earlier)
    return _with(found, verb, found.start) if verb else found


def _added(text: str, kept: Sequence[Quantity], index: int, found: Phrase, earlier: Sequence[Phrase]) -> str:
    """What else was added in a list of commas, or what part of it: 新增公路12公里，其中高速公路3公里，铁路4公里."""
    if text[found.start : kept[index].start] != found.name or found.name.startswith(_VERBS) or found.name in VERBAL:
        return ""
    if kept[index].kind not in ("physical", "count") or measurables.ALONE().fullmatch(found.name):
        return ""
    if _NEW_ONES.search(text, max(0, found.start - _NEAR), found.start):
        return _ADDING
    if not earlier or not earlier[-1].name.startswith(_ADDING) or kept[index].kind != "physical":
        return ""
    between = text[kept[index - 1].end : found.start]
    is_part = between in ("，其中", ",其中") and kept[index - 1].base_unit == kept[index].base_unit
    return _ADDING if is_part or (between in ("，", ",") and not _LEVEL.search(found.name)) else ""


def _with(found: Phrase, verb: str, start: int) -> Phrase:
    return found._replace(name=verb + found.name, start=start, noun=found.noun or found.name)


def _of_the_list(text: str, kept: Sequence[Quantity], index: int, found: Phrase, earlier: Sequence[Phrase]) -> str:
    """The verb that opens a list, where the phrase is one more thing of it and nothing else is told of it."""
    if not earlier or not index or text[kept[index - 1].end : found.start] not in _AND:
        return ""
    if text[found.start : kept[index].start] != found.name or found.name.startswith(_VERBS):
        return ""
    if preceding.ends_in_verb(text, found.start, found.start + 2):
        return ""
    return next((verb for verb in _VERBS if earlier[-1].name.startswith(verb)), "")
