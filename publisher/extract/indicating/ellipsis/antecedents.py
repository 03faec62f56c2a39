"""A figure without a name of its own -> the name of the clause before, with the verb here: 开工60套、基本建成20套."""

import re
from collections.abc import Sequence

from publisher.extract.indicating import naming
from publisher.extract.indicating.ellipsis import belongings, endpoints, owners
from publisher.extract.indicating.naming import Phrase, clause_start, latest, noun_of
from publisher.extract.indicating.parts import shares
from publisher.extract.indicating.phrases import preceding, subjects
from publisher.extract.indicating.phrases.preceding import Stretch
from publisher.extract.indicating.phrases.verbal import ACTIONS
from publisher.extract.numbers.quantity import SIZES
from publisher.extract.quantities import Quantity

_DEEDS = ACTIONS | {"结案", "立案", "办结", "审结", "录取"}
_SCALES = "十百千万亿"
_DONE_AFTER = re.compile(r"[\u4e00-\u9fff]{2,14}")
_EACH_FROM = re.compile("分别[由从]")
_IN_ALL = re.compile("(?:累计|总数|总量)已?(?:达到?|为|有|超过)?$")
_LONG = 12
_THINGS_DONE = ("造林", "植树", "绿化", "招生", "发电", "铺轨", "脱贫", "减贫", "治沙")
_REPORTING, _CHANGING = ("", "完成", "实现"), ("增加", "增长", "减少", "下降")
_COLONS = ("：", ":")
_YEAR_ON_YEAR = ("同比", "环比")


def find(text: str, quantity: Quantity, stretch: Stretch, earlier: Sequence[Phrase]) -> Phrase:
    """The indicator of the clause before, with the verb that stands here: 开工60套、基本建成20套."""
    if quantity.unit == "次" and (done := _DONE_AFTER.match(text, quantity.end)):
        return Phrase(done[0], quantity.start, done.end())
    start = preceding.skip(text, *stretch)
    is_done = preceding.ends_in_verb(text, *stretch) or preceding.is_building(text, start, stretch[1])
    doing = text[start : stretch[1]].strip() if is_done else ""
    doing = "" if doing.startswith(_YEAR_ON_YEAR) else doing
    if earlier and not (
        text[stretch[0] : stretch[0] + 1] in ("由", "从")
        and not {"，", ","}.isdisjoint(text[earlier[-1].end : stretch[0] - 1])
    ):
        grown = shares.is_of_the_whole(text, quantity, earlier[-1])
        noun = latest(earlier) if grown else counted_before(text, quantity, earlier)
        noun = earlier[-1].name if endpoints.is_of_a_deed(text, quantity, earlier[-1]) else noun
        noun = owners.ours(text[clause_start(text, quantity.start) : quantity.start], noun)
        if doing in _THINGS_DONE:
            return Phrase(doing, quantity.start - len(doing), quantity.end)
        if doing not in _REPORTING and not doing.endswith(_CHANGING) and (verb := preceding.need(noun)):
            noun = noun[verb:] if len(noun) > verb + 1 else ""
        if _IN_ALL.search(text, *stretch):  # 新增企业12家，累计达到39家
            noun = belongings.of_all(noun)
        sized = quantity.kind in SIZES and len(doing) <= 4
        return Phrase(noun + doing if sized and not noun.endswith(doing) else noun, quantity.start, quantity.end, noun)
    subject = "" if text[stretch[0] - 1 : stretch[0]] in _COLONS else subjects.subject(text, quantity.start)
    if doing and len(subject) > _LONG:  # 鼓励甲和乙等报考，今年扩招100万人
        return Phrase(doing, quantity.start - len(doing), quantity.end)
    name = subject or subjects.label(text, quantity.start) or preceding.bare(text, start, stretch[1])
    return Phrase(name, quantity.start, quantity.end)


def counted_before(text: str, quantity: Quantity, earlier: Sequence[Phrase]) -> str:
    """What the sentence told of last in the unit of a size or a time; of another figure what it told of last."""
    is_near = {"，", ","}.isdisjoint(text[earlier[-1].end : quantity.start])
    is_listed = is_near and text[earlier[-1].end : quantity.start] == "、" and quantity.kind in SIZES  # 3亿元、58个
    if is_near and (is_listed or _EACH_FROM.search(text, earlier[0].start, quantity.start)):  # 分别由20家增加到30家
        in_its_unit = (phrase for phrase in reversed(earlier) if text.endswith(quantity.unit, phrase.start, phrase.end))
        return noun_of(next(in_its_unit, earlier[-1]))
    if is_near or quantity.kind not in SIZES | {"time"}:
        return noun_of(earlier[-1])
    unit = quantity.unit if quantity.kind == "count" else quantity.unit.lstrip(_SCALES)
    same = list(naming.counted_in(unit, text, reversed(earlier)))
    things = (phrase for phrase in same if noun_of(phrase) not in _DEEDS)  # 受理案件9起，结案8起，移送1起
    return noun_of(next(things, (same or earlier)[0 if same else -1]))
