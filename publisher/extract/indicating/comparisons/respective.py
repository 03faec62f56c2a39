"""A list of subjects and a list of figures -> the subject of each figure.

``甲和乙分别增长5%和7%``, ``甲、乙产量3吨、2吨``: the n-th subject is the n-th figure's.
"""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Literal

from publisher import apart
from publisher.extract.indicating.naming import CHANGES, DEPENDENT, Phrase, clause_start, latest, noun_of, respectively
from publisher.extract.indicating.parts import shares
from publisher.extract.indicating.phrases import measurables, preceding, sharing, subjects
from publisher.extract.numbers.quantity import SIZES
from publisher.extract.quantities import Quantity
from publisher.extract.text.boundaries import FULL_STOPS

_Listed = Literal["loosely", "barely", "in any unit"]
_REACH = 120
_GIVING = ("给予", "予以", "奖励", "补助", "补贴", "发放")  # 对第一、二名的企业分别给予50万元、30万元奖励
_MOST = 12
# 种植小麦30万亩、玉米20万亩，亩产分别为480公斤、620公斤: of what was grown.
_TREATED = re.compile(
    "^(?:种植|栽种|播种|栽植|养殖|饲养|收治|接诊|完成|建成|新建|改建|改造|更换|修复|整治|建设|铺设|加固|接待|引进|实施)(?=..)"
)
_FEWEST = 2
_COMMAS = ("，", ",")
_NEXT = re.compile(r"\s?(?:[、和与及，,]|以及)[^，,。；;、]{0,3}")
_JOINING = frozenset("、和与及以约近超过")
_BARELY_NEXT = re.compile(r"\s?(?:[、和与及]|以及)(?:约|近|超过?)?")
_INVESTING = "投资"
_MOVING = re.compile("(?:拉动|带动|拉低|拉高|下拉|影响)[^，,。；;、0-9]{2,16}?(?=[增下][长降]|上[涨升]|$)")
# 汽车、电子两大支柱产业快速发展; 装备业、纺织业增加值较快增长
_COUNTED = re.compile("[两二三四五六七八九十3-9](?:大|个|家|项)[^、，,]{2,16}$")
# 上海、杭州为主要客源地; 客源地依次是上海、杭州
_ARE = re.compile("(?<=..)(?:仍?然?[是为]|成为|位[居列]|稳居)[^、，,]{2,16}$")
_LISTED_AS = re.compile(
    "[^、，,]*(?:(?:依次|分别)[是为有]|(?:前[二三四五六七八九十][大位名个强]?(?:的?[^、，,]{2,6})?|主要[^、，,]{2,8})[是为](?=[^、，,]{1,10}[、和]))"
)
# 占工业增加值的比重分别为5%和7%, 完成目标的98%、85%: so much of what an earlier clause gave.
_SHARES = re.compile("占(?P<whole>[^，,。；;、占0-9]{1,20}?)(?:的|的?(?:比重|比例|份额))?(?:分别|依次)?[为达是]?到?")
_THAN = ("于全", "于国", "于省")
_FOSTERED = re.compile("^(?:做[强大优精]做?[强大优精]?|壮大|培育|发展|打造|聚焦|围绕|推动|建设|建成|形成)+")
_MUCH = re.compile(
    "(?:保持|继续|持续|均|都|实现|呈)?(?:平稳|稳定|稳步|较快|快速|高速|大幅|显著|明显|双双)的?(?:增长|上升|发展|提高|下降|回升)$"
)
_COMPARISON = re.compile(
    r"(?:同比|环比)?(?:均|都)?(?:(?<![评占对正反配百同环])[比较](?![例重率]|$)|高于|低于|最[大高快多]).*"
)
_BEYOND = re.compile(
    "(?P<words>[比较](?!例|重|率)[^，,。；;0-9]{1,12}(?:(?<![增减])[多少]|(?<![提升增])高|(?<![降减])低|快|慢)出?|[高低多少快慢]于[^，,。；;0-9]{1,12})(?:了|近|约)?"
)
# What stands before 分别 where its subjects stand in clauses before: 比上年分别增长.
_ONLY_COMPARED = re.compile(
    r"(?:(?:比|较|高于|低于|同比|环比)[^，,。；;、]*?)?(?:(?:同|环)比|去年|上年|均|也|又)*"
    r"(?:(?:[）)]?[和与][^，,。；;、]{1,14})?[（(][^（）()]{1,12}[）)])*"
)


def find(text: str, kept: Sequence[Quantity], index: int, earlier: Sequence[Phrase]) -> Phrase | None:
    """What ``kept[index]`` measures if it stands in a list of figures, None where it does not."""
    return (
        _of_each(text, kept, index, earlier)
        or _respective(text, kept, index, earlier)
        or _listed(text, kept, index, earlier)
    )


def measured_by(text: str, kept: Sequence[Quantity], index: int, earlier: Sequence[Phrase]) -> Phrase | None:
    """The one thing whose distances from several others ``kept[index]`` is among: 分别高于全国、全省2个和1个百分点."""
    if respectively(text, max(0, kept[index].start - _REACH), kept[index].start) < 0:
        return None
    first, last = _run(text, kept, index)
    opening = clause_start(text, kept[first].start)
    told = apart.find(text[opening : kept[first].start])
    if told is None or len(told.by) != last - first:
        return None
    start, end = preceding.trim(text, opening, opening + told.start)
    name = text[start:end] or (noun_of(earlier[-1]) if earlier else subjects.subject(text, kept[index].start))
    name = latest(earlier) + name if earlier and name in CHANGES else name  # 产值9亿元，增速分别高于…
    return Phrase(name, start if start < end else kept[index].start, kept[index].end, name) if name else None


def _respective(text: str, kept: Sequence[Quantity], index: int, earlier: Sequence[Phrase]) -> Phrase | None:
    """The n-th of the subjects before 分别 for the n-th quantity after it."""
    nearest = kept[index].start - _REACH
    if respectively(text, nearest if nearest > 0 else 0, kept[index].start) < 0:
        return None
    first, last = _run(text, kept, index)
    first, last = (first, last) if last - first > 1 else _run(text, kept, index, "in any unit")
    at = respectively(text, max(0, kept[first].start - 24), kept[first].start)
    if at < 0 or _is_apart(text, kept, first, at):
        return None
    opening = clause_start(text, at)
    listed = _told_as(text, opening, "", last - first)
    if _ONLY_COMPARED.fullmatch(text, opening, at) and (
        named := _named_before((first, last), index, (earlier, listed), kept[index].kind)
    ):
        done = _done(text[opening:at], text[at + 2 : kept[first].start])
        start = clause_start(text, opening - 1) if listed else kept[index].start
        return Phrase(named + done, start, kept[index].end, named)
    start, end = preceding.trim(text, opening, at)
    if start >= end and text[opening - 1 : opening] in _COMMAS:  # …收入和…收入，2000年分别达到
        start, end = preceding.trim(text, clause_start(text, opening - 1), opening - 1)
    compared = _COMPARISON.search(text, start, end)
    end = compared.start() if compared else end
    if start >= end:
        return None
    before = earlier[: len(earlier) - (index - first)]
    words = text[start:end]
    names = sharing.names(words, last - first) or _of_those(text, opening, words, last - first, before)
    names = names or tuple(one + words for one in listed) or _of_the_told(kept, (first, last), words, before)
    name = names[index - first] if names else words
    if before and any(char.isdigit() for char in name):
        name = _before_respectively((first, last), index, earlier) or latest(before)
    doing = slice(at + 2, preceding.trim(text, at + 2, kept[first].start)[1])
    share = shares.PART.search(text, at + 2, kept[first].start)
    if text.startswith(_THAN, at + 3):  # 增长8%，分别高于全国、全省2.8和1.6个百分点
        return Phrase(name, kept[index].start, kept[index].end)
    whole = f"占{share['whole']}比重" if share and share["whole"] else text[doing].strip("高低快慢多少大")
    return Phrase(name + ("" if name.startswith(whole) else whole), start, kept[index].end)


def _of_the_told(
    kept: Sequence[Quantity], run: tuple[int, int], name: str, earlier: Sequence[Phrase]
) -> tuple[str, ...]:
    """The names of what a list tells of each of as many things that its sentence counted: 甲3亩、乙2亩，产量分别….

    Empty where the sentence told of another number of things, or of things of several kinds; those may grow alike.
    """
    first, count = run[0], run[1] - run[0]
    told = [one.kind for one in kept[max(0, first - len(earlier)) : first]]
    nouns = tuple(dict.fromkeys(noun_of(phrase) for phrase in earlier))
    are_alike = len(SIZES.intersection(told)) == 1 or name in CHANGES or name.endswith("率")
    if (
        len(told) != len(earlier)
        or len(nouns) != count
        or not are_alike
        or any(char.isdigit() or char == "、" for char in name)
    ):
        return ()
    things = nouns if name in CHANGES else tuple(_TREATED.sub("", noun) for noun in nouns)
    return tuple(thing.removesuffix(name) + name for thing in things)


def _is_apart(text: str, kept: Sequence[Quantity], first: int, at: int) -> bool:
    """Whether 分别 gives grants, or a mark or another figure stands between it and the first of the figures."""
    between = set(text[at : kept[first].start]) & set("，,。；;")
    return text.startswith(_GIVING, at + 2) or bool(between) or (first > 0 and kept[first - 1].end > at)


def _share_of(whole: str) -> str:
    return f"占{whole}比重" if whole not in ("", "比") else "占比"


def _named_before(run: tuple[int, int], index: int, told: tuple[Sequence[Phrase], tuple[str, ...]], kind: str) -> str:
    """The subject of one of a ``run`` that the clause right before lists, or that clauses before gave a figure."""
    earlier, listed = told
    return listed[index - run[0]] if listed else _before_respectively(run, index, earlier, kind)


def _done(before: str, words: str) -> str:
    """What the words around 分别 say of what earlier clauses gave: 分别完成年度预算的104%和98%, 分别占全市的5%和7%."""
    if (task := shares.task(words)) or words == _INVESTING:  # 甲园、乙园分别投资3亿元和2亿元
        return task or words
    if share := shares.PART.fullmatch(words):
        return _share_of(share["whole"])
    if beyond := _BEYOND.fullmatch(before + words):  # 分别比上年多12个、8亿元
        return beyond["words"]
    moved = _MOVING.match(words)  # 甲增长15%，乙增长21%，分别拉动工业增长2.1和1.8个百分点
    return moved[0] if moved else next((rate for rate in sorted(CHANGES) if before.endswith(rate)), "")


def _of_those(text: str, opening: int, name: str, count: int, earlier: Sequence[Phrase]) -> tuple[str, ...]:
    """The names of what the clause before lists, each with what is told of it: 增幅 or 产值分别为5%和7%.

    Where that does not say which they are but counts them (三大产业), all have the name of what it counts.
    """
    if text[opening - 1 : opening] not in _COMMAS:
        return ()
    if name not in DEPENDENT and not measurables.ALONE().fullmatch(name):
        return ()
    before = clause_start(text, opening - 1)
    told = tuple(noun_of(phrase) for phrase in earlier if phrase.start >= before)
    counted = earlier and text[earlier[-1].start : earlier[-1].start + 1] in sharing.NUMERALS.get(count, ())
    names = told if name in CHANGES and len(told) == count else _clause_names(text, opening, count)
    if any(one.isdigit() for listed in names for one in listed):
        return ()
    return tuple(one.removesuffix(name) + name for one in names or ((told[-1],) * count if counted and told else ()))


def _clause_names(text: str, opening: int, count: int) -> tuple[str, ...]:
    """The ``count`` names that the clause before lists: 上海、杭州为主要客源地，…; 客源地依次是上海、杭州，…."""
    start = preceding.skip(text, clause_start(text, opening - 1), opening - 1)
    clause = text[start : opening - 1]
    listed = _LISTED_AS.match(text, clause_start(text, opening - 1), opening - 1)
    clause = text[listed.end() : opening - 1] if listed else _COUNTED.sub("", _ARE.sub("", _FOSTERED.sub("", clause)))
    return sharing.names(_MUCH.sub("", clause), count)


def _of_each(text: str, kept: Sequence[Quantity], index: int, earlier: Sequence[Phrase]) -> Phrase | None:
    """So much of a whole or a task for each that an earlier clause names: 甲增长5%，乙增长7%，占全市的8%和9%."""
    first, last = _run(text, kept, index, "barely") if kept[index].kind == "share" else (index, index)
    if last - first < _FEWEST:
        return None
    opening = clause_start(text, kept[first].start)
    words = text[opening : kept[first].start]
    share = _SHARES.fullmatch(words)
    said = _share_of(share["whole"]) if share else shares.task(words)
    if not said:
        return None
    is_bare = not first or kept[first - 1].kind == "rank" or kept[first - 1].end <= clause_start(text, opening - 1)
    names = _clause_names(text, opening, last - first) if is_bare and text[opening - 1 : opening] in _COMMAS else ()
    named = names[index - first] if names else ""
    if not names and first and _pairs(text, kept, first, last - first):
        named = _before_respectively((first, last), index, earlier)
    return Phrase(named + said, opening, kept[index].end, named) if named else None


def _pairs(text: str, kept: Sequence[Quantity], first: int, count: int) -> bool:
    """Whether so many figures before a list are its subjects': as many in one list, or one in each clause."""
    return _as_many(text, kept, first - 1, count) or _one_each(text, kept, first, count)


def _before_respectively(run: tuple[int, int], index: int, earlier: Sequence[Phrase], kind: str = "") -> str:
    """The subject that an earlier clause gave for one of a ``run``: 总额320亿元，其中出口210亿元，分别增长12%和9%.

    By so many points a share changed, where that is what it gave: 占全市的8%和9%，分别提高1个和2个百分点.
    """
    first, last = run
    subjects = earlier[: len(earlier) - (index - first)][first - last :]
    if len(subjects) != last - first:
        return ""
    told = subjects[index - first]
    are_one = len({noun_of(subject) for subject in subjects}) < len(subjects)  # 安置房开工30套，建成20套，分别完成…
    return told.name if are_one or (kind == "points" and "占" in told.name) else noun_of(told)


def _listed(text: str, kept: Sequence[Quantity], index: int, earlier: Sequence[Phrase]) -> Phrase | None:
    """The n-th of as many subjects as there are figures in one list: 甲、乙产量3万吨、2万吨."""
    quantity = kept[index]
    if (
        text[quantity.end : quantity.end + 1] not in _JOINING
        and text[quantity.start - 1 : quantity.start] not in _JOINING
    ):
        return None
    first, last = _run(text, kept, index, "barely")
    if last - first < 2:
        return None
    opening = clause_start(text, kept[first].start)
    start, end = preceding.trim(text, opening, kept[first].start)
    if start >= end and first and _pairs(text, kept, first, last - first):  # 分别为5亿元和3亿元，增长6%和9%
        named = _before_respectively((first, last), index, earlier, kept[index].kind)
        return Phrase(named, kept[index].start, kept[index].end) if named else None
    names = sharing.names(text[start:end], last - first)
    names = names or (_told_as(text, opening, text[start:end], last - first) if start < end else ())
    return Phrase(names[index - first], start, kept[index].end) if names else None


def _told_as(text: str, opening: int, name: str, count: int) -> tuple[str, ...]:
    """The names that the clause before tells one after the other: 前三名分别为甲、乙和丙，份额为38%、21%、14%."""
    before = clause_start(text, opening - 1)
    if text[opening - 1 : opening] not in _COMMAS or not _LISTED_AS.match(text, before, opening - 1):
        return ()
    names = _clause_names(text, opening, count)
    return tuple(one + name for one in names) if not any(char.isdigit() for one in names for char in one) else ()


def _as_many(text: str, kept: Sequence[Quantity], index: int, count: int) -> bool:
    """Whether a figure ends a list of so many of them."""
    first, last = _run(text, kept, index, "barely")
    return last - first == count


def _one_each(text: str, kept: Sequence[Quantity], first: int, count: int) -> bool:
    """Whether so many clauses before a list give a figure each: 甲收入5亿元，乙收入3亿元，增长6%和9%."""
    told = kept[max(0, first - count) : first]
    units = {quantity.base_unit for quantity in told}
    between = [text[before.end : after.start] for before, after in pairwise((*told, kept[first]))]
    return (
        len(told) == count
        and len(units) == 1
        and all(gap[:1] in "，,；" and FULL_STOPS.isdisjoint(gap) for gap in between)
    )


def _run(text: str, kept: Sequence[Quantity], index: int, how: _Listed = "loosely") -> tuple[int, int]:
    """The first and one past the last of the figures that stand in one list with ``kept[index]``.

    ``barely``: with nothing but a mark between them, all in one unit; ``in any unit``: the same, whatever their units.
    """
    first, last = index, index + 1
    while first and index - first < _MOST and _joins(text, kept[first - 1], kept[first], how):
        first -= 1
    while last < len(kept) and last - first < _MOST and _joins(text, kept[last - 1], kept[last], how):
        last += 1
    return first, last


def _joins(text: str, before: Quantity, after: Quantity, how: _Listed) -> bool:
    bare = how == "barely"
    if how != "in any unit":
        are_counts = not bare and before.kind == after.kind == "count" and text[before.end] != "，"
        if (before.base_unit != after.base_unit and not are_counts) or (bare and before.kind == "rank"):
            return False
    pattern = _NEXT if how == "loosely" else _BARELY_NEXT
    return pattern.fullmatch(text, before.end, after.start) is not None
