"""A figure told for each head, household or day of what came before -> its name: 户均分红 of 分红86万元，户均767元."""

import re
from collections.abc import Sequence

from publisher.extract.indicating.naming import Phrase, clause_start, latest, noun_of
from publisher.extract.numbers.quantity import SIZES
from publisher.extract.quantities import Quantity

_MEAN = "[人户亩生日月年村社场店校县镇师床站班台件单企家科组]均"
_PER = "每[百千万]?(?:农户|公里|平方米|[人户亩吨村社场店校县镇床站班台件单企家辆斤个])"
# Words of which nothing but that stands between a mark and the figure: 户均767元, 平均每亩达到1200元.
_EACH = re.compile(
    "(?:^|[，,。；;：:、（(和与及])(?:其中|折合|相当于|约?合|约|平均到)?"
    f"(?P<each>(?:{_MEAN}|(?:平均)?{_PER})(?:每[月天日]|(?<=均)[月日](?=[0-9约近达为]))?)"
    "(?:就|已|也|还|都|仅|只|约|近|可|能|将|要|高?达到?|为|是|有|超过?|突破|不足|不到|同比|增加|增长|减少|下降|提高|降低|了)*$"
)
_MARKS = frozenset("均每")
_FAR = 20
_OTHERS_MEAN = re.compile(f"{_MEAN}(?=..)|^{_PER}(?=..)")
_ALL = re.compile("总(?=产值|产量|投资|收入|支出|销售|面积|用量|利润|税收)|总[额数量]$")
# 每千人口拥有医师3.9人、护士4.6人
_OF_SO_MANY = (
    "(?:每(?:[十百千万]+|[0-9]+[百千万]?)[名户个位]?"
    "(?:[^，,。；;：:、0-9拥有占配]{0,8}?(?:人口|家庭|儿童|企业|[人户民工生员车]))?(?:拥有|占有|有|配备|配有)?)"
)
_HEAD = re.compile(f"{_OF_SO_MANY}(?=[^拥有占配]{{2}})")
_HAVING = re.compile(f"(?:平均|目前|全[国省市县区]|其中|[，,])*(?P<head>{_OF_SO_MANY})(?<=[有备])")
_AND = ("、", "和", "以及")
# 水利投资年均将保持在30亿元以上
_YEARLY = re.compile(
    "(?:预计|力争|将|要)*年均(?:预计|力争|将|要|应|须|都|均|仍)*(?:保持|稳定|维持|控制)?在?(?:不(?:少于|低于|超过)|达到?|约|为|是|有)*"
)
_AREA = re.compile("全[国省市县区州镇](?=..)")
_RATES = ("share", "ratio", "points")
_WEIGHTS = frozenset(("吨", "公斤", "千克", "斤", "克"))


def find(text: str, kept: Sequence[Quantity], index: int, found: Phrase, earlier: Sequence[Phrase]) -> Phrase:
    """The phrase with what its figure is told for each of, where the clause says no more than that."""
    quantity = kept[index]
    before = text[max(0, quantity.start - _FAR) : quantity.start]
    found = _of_a_year(text, quantity, _by_head(text, kept, index, found, earlier))
    told = None if _MARKS.isdisjoint(before) else _EACH.search(before)
    is_rate = quantity.kind in _RATES
    if told is None or quantity.kind == "rank" or (is_rate and told["each"] == "年均"):
        return found
    each = told["each"].removeprefix("平均")
    if found.end > quantity.end or not earlier:
        name = "" if each in found.name else found.name
    else:
        name = _measured_alike(kept[:index], quantity, earlier)
    name = _of_each(each, name)
    return found._replace(name=name, noun=name)


def _of_a_year(text: str, quantity: Quantity, found: Phrase) -> Phrase:
    """The phrase with 年均 where that stands between it and a level: 水利投资年均将达到30亿元 is no sum of years."""
    name = found.name
    if quantity.kind not in SIZES or not name or not text.startswith(name, found.start):
        return found
    if not _YEARLY.fullmatch(text, found.start + len(name), quantity.start):
        return found
    area = _AREA.match(name)
    at = area.end() if area else 0
    return found._replace(name=f"{name[:at]}年均{name[at:]}", noun="")


def _by_head(text: str, kept: Sequence[Quantity], index: int, found: Phrase, earlier: Sequence[Phrase]) -> Phrase:
    """The phrase with so many of whom it is told for, right before it or before the list that it goes on."""
    name = found.name
    if "每" in name or kept[index].kind not in ("count", "physical") or not text.startswith(name, found.start):
        return found
    if text[found.start - 1 : found.start] in ("有", "备"):
        own = _HAVING.fullmatch(text, clause_start(text, found.start), found.start)
        return found._replace(name=own["head"] + name, start=own.start("head"), noun="") if own else found
    if not earlier or not index or "每" not in earlier[-1].name or text[kept[index - 1].end : found.start] not in _AND:
        return found
    head = _HEAD.match(earlier[-1].name)
    return found._replace(name=head[0] + name, noun="") if head and found.end <= kept[index].end else found


def _measured_alike(before: Sequence[Quantity], quantity: Quantity, earlier: Sequence[Phrase]) -> str:
    """What the sentence told of last that is measured as a figure is; empty where there is none such."""
    if quantity.kind in _RATES:
        return latest(earlier)
    for phrase in reversed(earlier):
        inside = (one for one in before if phrase.start <= one.start and one.end <= phrase.end)
        if any(_is_alike(one, quantity) for one in inside):
            return noun_of(phrase)
    return ""


def _is_alike(one: Quantity, other: Quantity) -> bool:
    return one.base_unit == other.base_unit or {one.base_unit, other.base_unit} <= _WEIGHTS


def _of_each(each: str, name: str) -> str:
    """A name as it is for each: 亩均产量 of 总产量, 户均分红 of 人均分红."""
    if other := _OTHERS_MEAN.search(name):
        return name[: other.start()] + each + name[other.end() :]
    if all_of_it := _ALL.search(name):
        before, behind = name[: all_of_it.start()], name[all_of_it.end() :]
        return before + each + behind if behind else each + before
    return each + name
