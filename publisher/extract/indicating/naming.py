"""The name of what a figure measures, and what a sentence has named so far."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from publisher.extract import tables

_TABLES = tables.read("indicators")
DEPENDENT = frozenset(_TABLES["dependent"])
CHANGES = frozenset(_TABLES["changes"])
PLACES = frozenset((*_TABLES["places_alone"], "县（市）", "县(市)"))  # a table's words have no brackets


_RUBBISH = frozenset("？?】")
_LEAD_IN = re.compile("^.*[？?】](?=..)")  # 客从哪里来？本地游客占37%, 【港】吞吐量9万吨
_AMONG_FUNDS = re.compile("(?<=募资|资金|款项|经费)[之当]?中$")  # 募资中的5亿元
_BOUNDED = re.compile("(?:^|(?<=[天日次年人户]))(?:最多|至[多少])(?!的|为)(?=.)")  # 最多接待3000人
_GRANTED = "补"
_YEARS_BEFORE = re.compile("^前(?=[这该]一?[比占份数])")  # 三年前这一比例还不足15%
_STRIVING = re.compile("^[^！!？?]*[！!？?]|^是(?=.{0,8}力争)|力争")  # 园区力争产值达到9亿元
_GIVEN = ("贡献率", "拉动率")  # 对经济增长的贡献率为48%
_CARDS = re.compile("卡(?P<what>(?:国产)?(?:智算|算力|超算|集群)[\u4e00-\u9fff]{0,8})")  # 10万卡智算中心


_RATES = ("", "%", "％", "‰", "百分点", "倍", "番")
_DEED = re.compile(
    "(?:脱贫|出列|摘帽|就业|入学|报名|参赛|参保|受益|入住|受灾|死亡|受伤|获救|落户)(?=[，,。；;、）)]|$)"
)
_BEHIND_AMONG = re.compile("其中[^。；;]*$")
_NEAR = 60
_LENT = 100  # no further back stands what a sentence without a subject goes on about


class Phrase(NamedTuple):
    """An indicator's name and the span of the paragraph that states name and quantity together.

    ``noun`` is the part of the name that a later clause takes up: 排名 and a verb of its own are left out.
    """

    name: str
    start: int
    end: int
    noun: str = ""


class Told(NamedTuple):
    """What a paragraph told: the base unit of the figure, its noun, whether it is but a part (其中…), and where.

    ``written`` is the figure's unit in the text's words: 所, 个.
    """

    unit: str
    noun: str
    is_part: bool = False
    start: int = 0
    written: str = ""


def noun_of(phrase: Phrase) -> str:
    """What a later clause takes up."""
    return phrase.noun or phrase.name


def going_on(found: Phrase, unit: str, last: Phrase, before: Sequence[Told]) -> Phrase:
    """The phrase without a name with what its sentence goes on about, in its unit: 规模58亿元。到2030年将达到90亿元.

    ``unit`` is empty for a rate, which is of whatever was told before but of what that gave to another thing.
    """
    name = noun_of(last) if not unit or before[-1].unit == unit else ""
    if not unit and name.endswith(_GIVEN):
        name = next((one.noun for one in before if not one.noun.endswith(_GIVEN)), "")
    return found._replace(name=name)


def last_resort(text: str, found: Phrase, unit: str, before: Sequence[Told]) -> Phrase:
    """The phrase without a name with the deed behind its figure (1.6万人脱贫), or what was told of last in its unit.

    ``规模58亿元，增长9%。2030年有望达到90亿元``, ``3款新药获批；另有11款进入临床``; it may stay without one.
    """
    if deed := _DEED.match(text, found.end):
        return found._replace(name=deed[0], end=deed.end())
    near = (one for one in reversed(before) if found.start - one.start < _LENT and not one.is_part)
    return found._replace(name=next((one.noun for one in near if unit not in _RATES and one.unit == unit), ""))


def latest(earlier: Sequence[Phrase]) -> str:
    """What the sentence told of last, but for how it grew and what share it has."""
    names = [noun_of(phrase) for phrase in reversed(earlier)]
    plain = (name for name in names if not ("占" in name or name[-2:] in CHANGES or name.endswith("任务")))
    return next(plain, "".join(names[:1]))


def plain(phrase: Phrase) -> Phrase:
    """The phrase without words that are no part of a name (园区力争产值), and with what a centre's cards are of."""
    if phrase.name.endswith("比重比重"):  # 占总产值的比重2025年为3%
        name = phrase.name[:-4].removesuffix("的") + "比重"
        return phrase._replace(name=name, noun=name)
    if phrase.name.endswith("中"):
        phrase = phrase._replace(name=_AMONG_FUNDS.sub("", phrase.name), noun=_AMONG_FUNDS.sub("", phrase.noun))
    if ("多" in phrase.name or "少" in phrase.name) and (name := _BOUNDED.sub("", phrase.name)) != phrase.name:
        phrase = phrase._replace(name="补助" if name == _GRANTED else name, noun="")
    if phrase.name.startswith("前"):
        phrase = phrase._replace(name=_YEARS_BEFORE.sub("", phrase.name), noun=_YEARS_BEFORE.sub("", phrase.noun))
    if not _RUBBISH.isdisjoint(phrase.name):
        phrase = phrase._replace(name=_LEAD_IN.sub("", phrase.name), noun=_LEAD_IN.sub("", phrase.noun))
    if "力争" in phrase.name:
        return phrase._replace(name=_STRIVING.sub("", phrase.name), noun=_STRIVING.sub("", phrase.noun))
    cards = _CARDS.fullmatch(phrase.name)
    return phrase._replace(name=cards["what"] + "算力卡", noun=cards["what"]) if cards else phrase


def counted_in(unit: str, text: str, phrases: Iterable[Phrase]) -> Iterator[Phrase]:
    """Those of the phrases whose words tell a figure in a unit."""
    return (phrase for phrase in phrases if unit in text[phrase.start : phrase.end].replace(f"每{unit}", ""))


def respectively(text: str, start: int, end: int) -> int:
    """Where the last 分别 or 依次 of a stretch stands, -1 where none does."""
    return max(text.rfind("分别", start, end), text.rfind("依次", start, end))


def beside(text: str, position: int, earlier: Sequence[Phrase]) -> Sequence[Phrase]:
    """The phrases without those of a bracket that closed before a place, if others are left: 渔工86人（女工4人），…."""
    if not earlier or all(text.find(mark, earlier[0].end, position) < 0 for mark in "）)"):
        return earlier
    outside = [phrase for phrase in earlier if not _is_closed(text[phrase.end : position])]
    return outside or earlier


def _is_closed(text: str) -> bool:
    """Whether a text closes a bracket that it does not open."""
    return text.count("）") + text.count(")") > text.count("（") + text.count("(")


def clause_start(text: str, end: int) -> int:
    """Where the clause begins that a place stands in."""
    nearest = max(0, end - _NEAR)
    return max(nearest, *(text.rfind(mark, nearest, end) + 1 for mark in "，,。；;：:\n"))


def is_among(text: str, position: int) -> bool:
    """Whether a place stands behind 其中 in its part of the sentence."""
    return _BEHIND_AMONG.search(text, max(0, position - _NEAR), position) is not None
