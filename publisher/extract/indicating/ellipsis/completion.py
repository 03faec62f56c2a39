"""A phrase -> with what its name lacks: what a size is of, what grew, what was made, whose it is."""

import re
from collections.abc import Sequence

from publisher.extract import tables
from publisher.extract.indicating.ellipsis import antecedents, belongings, spans
from publisher.extract.indicating.naming import Phrase, latest, noun_of
from publisher.extract.indicating.parts import shares
from publisher.extract.indicating.phrases import listings, preceding, subjects
from publisher.extract.numbers.quantity import SIZES
from publisher.extract.numbers.units import PATTERN
from publisher.extract.quantities import Quantity
from publisher.extract.text.patterns import lazily

_FIGURES = frozenset("约近超第0123456789０１２３４５６７８９.．，一二三四五六七八九十百千万亿点")
_ONLY_A_FIGURE = lazily(rf"[约近超第]?[0-9０-９.．，一二三四五六七八九十百千万亿点]+(?:{PATTERN})?(?:以上|以下|左右)?")
# Who anybody may be: 各地可降至16% is of what the clause before told of.
_NOBODY = frozenset(("各地", "各地区", "各级", "各单位", "我们", "大家"))
_SIZE = re.compile("^(?:超|过)?[0-9.]+[万亿]{0,2}元(?:以上)?")
_PRODUCING = "生产"
_SOMEWHERE = re.compile("[\u4e00-\u9fff]{2,4}(?:[市县旗州盟]|示范区|新区|开发区)")
_PLACE = re.compile("[\u4e00-\u9fff]{1,4}?[省市县州]")
_MEASURES = ("率", "比重", "比例", "占比")
_AIMED, _GROWING = ("目标", "计划", "预期"), ("增长", "增幅", "增速", "下降")
_YEAR_ON_YEAR, _BRINGING = ("同比", "环比"), ("带动", "推动", "促进")
_AIMS = frozenset(tables.read("indicators")["aims"])
_A_YEARS = frozenset(("全年", "年度"))  # 到位资金3亿元，完成全年9亿元目标的33%


def find(text: str, kept: Sequence[Quantity], index: int, found: Phrase, earlier: Sequence[Phrase]) -> Phrase:
    """The phrase with what its name lacks: what a size is of, what grew, what was made, whose it is."""
    quantity = kept[index]
    if found.name[:1] in _FIGURES and _ONLY_A_FIGURE().fullmatch(found.name):
        found = found._replace(name=_of_a_size(text, quantity, found.name, earlier))
    if found.name[:1] == "占" and quantity.kind in SIZES and text.startswith("的百分之", quantity.end):
        found = found._replace(name=found.name[1:], start=found.start + 1)
    found = shares.of_the_task(text, quantity, belongings.booked(text, _renamed(text, found, earlier)), earlier)
    if earlier and found.name in _A_YEARS:
        found = found._replace(name=noun_of(earlier[-1]))
    if found.name == _PRODUCING:
        return _made(text, quantity, found, earlier)
    if "年" in found.name:
        found = found._replace(name=preceding.named(found.name))
    if quantity.kind == "count" and earlier and _SOMEWHERE.fullmatch(found.name):
        return found._replace(name=found.name + _counted_there(text, quantity, earlier))
    found = listings.headed(text, quantity, spans.of_a_part(text, quantity, found, earlier))
    if quantity.kind == "share" and earlier and (rate := belongings.rate_of_all(text, found, earlier)):
        return found._replace(name=found.name + rate, noun="")
    if quantity.kind == "share" and _PLACE.fullmatch(found.name):
        return _of_a_place(text, quantity, found, earlier)
    if not earlier and (found.name in _AIMS or found.name in _NOBODY):
        subject = subjects.subject(text, quantity.start)
        found = Phrase(subject, found.start, found.end) if subject else found
    return belongings.find(text, kept, index, found, earlier)


def _renamed(text: str, found: Phrase, earlier: Sequence[Phrase]) -> Phrase:
    """The phrase by its full name (经济增长), or by a rate's own: 本地配套率 of 带动本地配套率.

    What only says how it compares (同比减收3亿元) is of what the sentence told of before.
    """
    if found.name.startswith(_YEAR_ON_YEAR):
        noun = latest(earlier)
        return found._replace(name=noun + found.name[2:], noun=noun)
    if found.name.endswith(_AIMED) and text.startswith(_GROWING, found.start + len(found.name)):
        return found._replace(noun=found.name[:-2])  # 产值目标增长6%，实际增长7%
    if found.name == "经济" and text.startswith("增长", found.start + 2):
        return found._replace(name="经济增长", noun="经济")
    if found.name.startswith(_BRINGING) and found.name.endswith(_MEASURES):
        return found._replace(name=found.name[2:], noun=found.name[2:])
    return found


def _of_a_place(text: str, quantity: Quantity, found: Phrase, earlier: Sequence[Phrase]) -> Phrase:
    """What a place has so much of: 人口自然增长率，东海县由12‰降到6‰，西山县由9‰降到5‰."""
    before = _PLACE.sub("", earlier[-1].name, count=1) if earlier and _PLACE.match(earlier[-1].name) else ""
    rate = before or subjects.subject(text, quantity.start)
    return found._replace(name=found.name + rate) if rate.endswith(_MEASURES) else found


def _counted_there(text: str, quantity: Quantity, earlier: Sequence[Phrase]) -> str:
    """What is counted place by place: 复工项目90个，其中东海市60个、西山县30个."""
    things = (phrase for phrase in earlier if not _SOMEWHERE.match(phrase.name))
    return next((noun_of(phrase) for phrase in things if text[phrase.start : phrase.end].endswith(quantity.unit)), "")


def _made(text: str, quantity: Quantity, found: Phrase, earlier: Sequence[Phrase]) -> Phrase:
    """What was made: 发电设备，去年只生产3万千瓦."""
    is_same = earlier and earlier[-1].name.endswith(_PRODUCING)
    made = noun_of(earlier[-1]) if is_same else subjects.subject(text, quantity.start)
    return found._replace(name=made + _PRODUCING, noun=made)


def _of_a_size(text: str, quantity: Quantity, size: str, earlier: Sequence[Phrase]) -> str:
    """5亿元以上项目50个，其中10亿元以上15个: so many of the things counted before are of the size; else no name."""
    is_size = earlier and quantity.kind == "count" and size.endswith("以上")
    return size + _SIZE.sub("", antecedents.counted_before(text, quantity, earlier)) if is_size else ""
