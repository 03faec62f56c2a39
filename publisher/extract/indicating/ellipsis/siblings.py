"""A short name -> the name with what its sentence told before it of the same sort.

投产9家 behind 引进企业14家 tells of firms (企业投产), and 水果增长6% behind 蔬菜产量增长4% of 水果产量.
"""

import re
from collections.abc import Iterator, Sequence

from publisher.extract import tables
from publisher.extract.indicating.comparisons import contributions
from publisher.extract.indicating.ellipsis import bare_deeds, plain_names
from publisher.extract.indicating.growth import changes
from publisher.extract.indicating.naming import (
    CHANGES,
    DEPENDENT,
    PLACES,
    Phrase,
    Told,
    clause_start,
    counted_in,
    is_among,
    noun_of,
)
from publisher.extract.indicating.parts import wholes
from publisher.extract.indicating.phrases import measurables, preceding
from publisher.extract.indicating.phrases.verbal import VERBAL
from publisher.extract.quantities import Quantity
from publisher.extract.text.patterns import any_of, lazily

_TABLES = tables.read("indicators")
_DEEDS = frozenset(_TABLES["deeds_alone"])
_DEED = lazily(f"(?<=..)[已新再]?{any_of(_TABLES['deeds_alone'])}$")
_SIZES = ("count", "physical")
_PLANNED = re.compile("^(?:规划|计划|设计|现有)(?=..)")
_COUNTERPARTS = ("招生", "存栏")  # 招生3万人，毕业2万人
_RATES = ("比例", "占比", "比重", "率")
# What goods, trades and places beside each other are measured by alike.
_HEAD = re.compile(any_of(word for kind in ("sums", "sizes", "prices") for word in measurables.HEADS[kind]) + "$")
_NAME = re.compile("[\u4e00-\u9fffA-Za-z（）、]{2,9}")
_OWN_HEAD = re.compile(
    "[量额值率费款金债数比重积资度税价]$|人[员口]$|[人次]$|用电$|支付$|投资|收入|支出|出口|进口|消费"
)
_BROUGHT = re.compile("(?<=..)(?:贡献|完成|实现)$")
_AREA = re.compile("[平高山牧林农矿][\u4e00-\u9fff]?(?:地区|区)")
_CONTRASTED = tuple(
    re.compile(f"(?:{any_of(words)})(?:类|产品|地区|企业)?$")
    for words in tables.groups("indicators", "contrasted").values()
)
_CONTRASTED_FIRST = (
    *(re.compile(any_of(words)) for words in tables.groups("indicators", "contrasted").values()),
    _AREA,
)
_PARTS = any_of(word for words in tables.groups("indicators", "contrasted").values() for word in words)
_PART_LAST = re.compile(
    "(?P<what>[\u4e00-\u9fff]{3,20}?(?:[率额量]|支出|收入|比例|标准|经费|价格|单产))"
    f"(?P<part>{_PARTS}|{_AREA.pattern})"
)
_RATE = lazily("[\u4e00-\u9fff]{2}比例$|[\u4e00-\u9fff]{2,3}率$|占比$")
_BOUND = re.compile("(?:要|应|均)?(?:不低于|不少于|不高于|不超过|达到|控制在|保持在|稳定在|提高到|降到)")
_CHANGED = re.compile("[^0-9，,。；;]{0,8}?(?:[增降涨跌升减]|下滑|提高|回落|加快)[^0-9，,。；;]{0,4}[0-9]")
_STOPS = "。！？!?\n"
_FAR = 120
_OF_A_WHOLE = re.compile("(?P<who>[^占]{2,10})(?P<of>占(?P<whole>.+)比重)")
_IS = re.compile("(?:[以为是占有约近超过仅只达到]|则|均)*")
_NEXT = re.compile("[^，,。；;、0-9]{0,8}[，,、]")
_TRADE = ("出口", "进口")
_PLACES = "区县市镇州旗省"
_ENDINGS = frozenset(f"业类品{_PLACES}")
# 第三产业增长5%，对经济增长的贡献率为48%; 汽车制造业增长18%，拉动规上工业增长2个百分点
_GIVES = re.compile("(?P<to>对)(?=.{1,14}的?(?:贡献率|拉动率))|[拉带]动(?=.{1,12}增长)")
_IN_WHAT = re.compile("(?<=..)(?:的?增加值|总?产值)$")


def find(text: str, kept: Sequence[Quantity], index: int, found: Phrase, earlier: Sequence[Phrase]) -> Phrase:
    """The phrase with what its name takes from those of its sentence before it, where it is none without."""
    found = plain_names.told(text, kept, index, found, earlier) if found.name else found
    if thing := bare_deeds.find(text, kept[index], found, earlier):
        return thing
    found = _turned(kept[index], wholes.headed(text, kept, index, found, earlier))
    if not earlier or not found.name:
        return found
    if found.name in _DEEDS and kept[index].kind in _SIZES:
        return _of_the_counted(text, kept[index], found, earlier)
    if giver := contributions.find(text, kept, index, earlier) or _giver(text, kept, index, found, earlier):
        return giver
    return _alike(text, kept, index, found, earlier)


def beside(text: str, quantity: Quantity, name: str, told: Sequence[Told], change: str) -> str:
    """The full name of what is told behind a semicolon by what was told of its sort before; empty for others.

    ``change`` is the verb of the change that the figure tells, empty where it tells none.
    """
    opening = max(text.rfind(mark, max(0, quantity.start - _FAR), quantity.start) for mark in _STOPS)
    for one in reversed(told):
        if one.start < opening or not _NAME.fullmatch(name) or _OWN_HEAD.search(name):
            return ""
        has_changed = _CHANGED.match(text, one.start + len(one.noun)) is not None
        if one.unit == quantity.base_unit and has_changed == bool(change) and (head := _shared(one.noun, name)):
            return name + head if has_changed or quantity.kind != "share" or head.endswith(_RATES) else ""
    return ""


def _of_the_counted(text: str, quantity: Quantity, found: Phrase, earlier: Sequence[Phrase]) -> Phrase:
    """What was done, with what it was done to so many of: 企业投产 of 引进企业14家，投产9家."""
    nouns = (noun_of(phrase) for phrase in counted_in(quantity.unit, text, reversed(earlier)))
    noun = _DEED().sub("", _PLANNED.sub("", next((noun for noun in nouns if noun not in _DEEDS | VERBAL), "")))
    noun = preceding.without_verb(noun)
    return found._replace(name=noun + found.name, noun=noun) if noun and not noun.endswith(_COUNTERPARTS) else found


def _giver(text: str, kept: Sequence[Quantity], index: int, found: Phrase, earlier: Sequence[Phrase]) -> Phrase | None:
    """What a figure is the contribution of: 第三产业 of 第三产业增长5%，对经济增长的贡献率为48%."""
    opening = clause_start(text, kept[index].start)
    gives = _GIVES.match(text, opening, kept[index].start)
    if gives is None or found.start > opening + len("对") or kept[index].kind not in ("share", "points"):
        return None
    who = _IN_WHAT.sub("", next((noun_of(one) for one in reversed(earlier) if not one.name.endswith(_RATES)), ""))
    name = (gives["to"] or "") + found.name
    return Phrase(who + name, opening, found.end, name) if who and who not in name else None


def _alike(text: str, kept: Sequence[Quantity], index: int, found: Phrase, earlier: Sequence[Phrase]) -> Phrase:
    """What is told beside a thing of its sort, with what that is measured by: 水果产量 behind 蔬菜产量."""
    if not _is_bare(text, kept[index], found):
        return found
    told = list(_told(text, kept, index, earlier))
    if share := _of_the_same(text, kept[index], found, earlier[-1]):
        return found._replace(name=share, noun="")
    shared = next((head for phrase, _ in told if (head := _shared(noun_of(phrase), found.name))), "")
    shared = shared or _as_much(text, kept[index], found, told)
    shared = shared or (_among(text, found, told[0][0], earlier) if told else "")
    if not shared.endswith(_RATES) and kept[index].kind == "share" and not changes.verb(text, kept[index]):
        return found
    return found._replace(name=_BROUGHT.sub("", found.name) + shared, noun="") if shared else found


def _of_the_same(text: str, quantity: Quantity, found: Phrase, before: Phrase) -> str:
    """The share of another that goes on a list of shares of one whole: 甲企业占申请量的37%，乙企业以33%居次."""
    name = found.name
    whole = _OF_A_WHOLE.fullmatch(before.name) if quantity.kind == "share" else None
    if whole is None or whole["whole"] in text[before.start : before.end] or name.startswith("最"):
        return ""
    is_level = _IS.fullmatch(text, found.start + len(name), quantity.number_start)
    return name + whole["of"] if is_level and _NEXT.fullmatch(text, before.end, found.start) else ""


def _turned(quantity: Quantity, found: Phrase) -> Phrase:
    """The phrase with the part before what is measured of it: 山区供水普及率 of 供水普及率山区."""
    turned = _PART_LAST.fullmatch(found.name) if quantity.kind in ("share", "money", "physical") else None
    if turned is None:
        return found
    name = turned["part"] + turned["what"]
    return found._replace(name=name, noun=name)


def _shared(noun: str, name: str) -> str:
    """What a thing is measured by that is of a sort with a name, or begins so: 单产 of 小麦单产 beside 玉米."""
    head = _HEAD.search(noun)
    if head and head.start() > 1 and _are_alike(noun[: head.start()], name):
        return head[0]
    same = (words.match(noun) for words in _CONTRASTED_FIRST if words.fullmatch(name))
    first = next((begins for begins in same if begins), None)
    rest = noun[first.end() :].removeprefix("的") if first else ""
    is_head = measurables.SHARED().search(rest) or _HEAD.fullmatch(rest) or rest.endswith(_RATES)
    return rest if len(rest) > 1 and is_head else ""


def _as_much(text: str, quantity: Quantity, found: Phrase, told: Sequence[tuple[Phrase, Quantity]]) -> str:
    """The rate of the thing before that is bound in the same words: 学校屋顶光伏比例不低于50%，厂房不低于30%."""
    words = text[found.start + len(found.name) : quantity.number_start]
    phrase, figure = told[0] if told else (None, quantity)
    if phrase is None or not _BOUND.fullmatch(words) or not text.endswith(words, 0, figure.number_start):
        return ""
    rate = _RATE().search(noun_of(phrase))
    is_next = text[figure.end : figure.end + 1] in ("，", "、", "；")
    return rate[0] if rate and is_next and quantity.kind == "share" else ""


def _among(text: str, found: Phrase, before: Phrase, earlier: Sequence[Phrase]) -> str:
    """What the whole is measured by that a thing is told as a part of, with others behind: 其中猪肉跌16%，鲜菜涨3%."""
    head = _HEAD.search(noun_of(before)) or wholes.head(noun_of(before))
    if head is None or not (head.start() or head[0] in _TRADE) or found.name[-1] in _PLACES:
        return ""
    if wholes.AMONG.search(text, max(0, found.start - 4), found.start):
        behind = earlier[earlier.index(before) + 1 :]
        is_near = all(one.name.startswith(noun_of(before)) for one in behind)
        return head[0].replace("零售总额", "零售额") if is_near else ""
    base = before.name[: head.start()]
    is_part = text.startswith(base, before.start) and not text.startswith(before.name, before.start)
    is_next = before is earlier[-1] and text[before.end : found.start] in ("，", "、", "；")
    return head[0] if is_part and is_next and is_among(text, before.start) else ""


def _told(
    text: str, kept: Sequence[Quantity], index: int, earlier: Sequence[Phrase]
) -> Iterator[tuple[Phrase, Quantity]]:
    """The phrases before with their figures, the nearest first, that tell in the same unit a change too, or none."""
    way = bool(changes.verb(text, kept[index]))
    for phrase in reversed(earlier):
        inside = (one for one in reversed(kept[:index]) if phrase.start <= one.start and one.end <= phrase.end)
        figure = next(inside, None)
        if figure and figure.base_unit == kept[index].base_unit and bool(changes.verb(text, figure)) == way:
            yield phrase, figure


def _is_bare(text: str, quantity: Quantity, found: Phrase) -> bool:
    """Whether a name before its figure says who or what, but not what is measured of it."""
    name = found.name
    if quantity.kind not in ("share", "money", "physical") or name not in text[found.start : quantity.start]:
        return False
    if name in DEPENDENT or name in CHANGES or name in PLACES or not _NAME.fullmatch(name) or _OWN_HEAD.search(name):
        return False
    if preceding.need(name):
        return False
    return not (measurables.SHARED().search(name) or measurables.ALONE().fullmatch(name))


def _are_alike(one: str, other: str) -> bool:
    if one[-1] == other[-1] and one[-1] in _ENDINGS:
        return True
    return any(words.search(one) and words.search(other) for words in _CONTRASTED)
