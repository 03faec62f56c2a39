"""An item -> how telling it is: a sum of points, each for a reason that can be seen in its words.

Limits keep the items that score highest; the scores are compared only among items of one kind.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import NamedTuple

from publisher.model import Item, Measure, Metric, Point
from publisher.outline.choosing import subjectless
from publisher.outline.choosing.countable import countable
from publisher.outline.metrics.end_states import end_state
from publisher.outline.metrics.ends import upper
from publisher.outline.metrics.starts import is_start


class Reason(NamedTuple):
    """What counts for (or against) an item, and how much."""

    points: float
    words: str


_FIGURE = re.compile(
    r"(?<![0-9.])(?!(?:19|20)[0-9]{2}年)[0-9０-９][0-9０-９.]*|[二两三四五六七八九十百千]+[家个所套条项座名人亿万]"
)
_YEAR = re.compile("(?:19|20)[0-9]{2}")
_NUMBERS = re.compile(r"[0-9]+(?:\.[0-9]+)?[%％万亿个家项条]+")
_MONEY = re.compile(r"[万亿](?!级?大)")
_FIRST = re.compile(
    r"第一(?![产季大届批期次轮阶方步书线医人中小实])|首位|榜首|首个|唯一|(?<![提目之以])前[0-9一二三四五六七八九十百]+|[0-9]+强|半壁江山|大关|再造|翻一?番"
)
_HEADLINES = (
    (3.5, re.compile("碳?达峰")),
    (1.5, re.compile(
        r"地区生产总值|GDP|经济总量|主要经济指标|应税销售|公共预算收入|人均可支配收入|固定资产投资|规(?:模以)?上工业(?:企业)?增加值"
        r"|社会消费品零售总额|进出口(?=总[值额]|[0-9])"
    )),
    (1.0, re.compile(
        r"失业率|新增就业|居民消费价格|第[一二三]产业增加值|粮食总?产量|使用外资|研发(?:经费)?投入|碳排放|能耗|非化石能源|优良天数"
        r"|PM2\.5|森林覆盖率|城镇化率|常住人口|税收收入|预期增长目标"
    )),
)  # fmt: skip
_BY_WHEN_ALL = re.compile("(?<![提升增降减长])到20[0-9]{2}年|“十[四五六七]五”(?:时期|期间|末)，")
_BY_WHEN = re.compile(r"(?<![0-9较比])20[0-9]{2}年(?!来|以来)|(?<![较比])“十[四五六七]五”|[三五]年(?:时间|[之以]?内)")
_NAMED = re.compile(
    r"“[^”]{2,}”|工程|行动|园区?(?![林子])|[港城谷湖](?=[、，建等]|$)|码头|铁路|高铁|机场|隧道|中心|平台|基金|学校|医院|示范区|试点"
    r"|小区|安置房|指数|清单|[^。]、[^。]+、"
)
_HOLLOW = re.compile(
    r"走深走实|再上(?:新台阶|台阶|水平)|做深做细|落实.{0,14}(?:要求|战略)$|各类资源|层层压实|同频共振|协同并进|不放松|新格局$"
    r"|持续用力|获得感|全面改善|更多可学"
    r"|^(?:进一步|不断|持续)?(?:提升|优化|完善|加强|强化|提高|推进|统筹|找准|结合|坚持|守护|放大)[^，,、“]{0,9}$"
)
_AIM = re.compile(r"力争|五年|确保|争创|争当|跨越|突破|再造|到20[0-9]{2}年|全覆盖|示范|样板")
_FLEETING = re.compile(r"今年|明年|去年|目前|日前|昨日|近日|当前")
_FRAME = re.compile(r"以|从|结合|通过|围绕|立足|依托|按照|根据|随着|面对|对照|凭|借|坚持|发挥|沿着")
_LEVELS = (
    (2.0, re.compile(r"国家级|全国|世界|全球|(?<!国内)国际|国务院")),
    (1.5, re.compile(r"长三角|京津冀|大湾区|全省|国内(?:知名|领先|一流)")),
    (1.0, re.compile(r"省级|市级|全市|全区")),
)
_SHORT, _LONG = 8, 60
_SHORT_NAME, _LONG_NAME = 5, 20
_STATUS = {"target": 1.0, "actual": 0.5, "plan": 0.5, "ongoing": 0.0}
_KINDS = {"level": 1.0, "rank": 1.5, "growth": 1.0, "share": 1.0}
_OPENING = re.compile(
    r"[，。、；：,;:！？）)”’」』》的也又]|了(?!解)|和(?![谐平美睦])|及(?!时)|使(?![用命])|并(?![购网联轨])"
    r"|等(?!级)|以及|从而|进而|其中|同时|此外"
)
_TRAILING = re.compile(
    r"[、，,：:（(“‘]$|(?<!目)的$|(?<![总平缓])和$|(?<!参)与$|(?<![普涉])及$|(?<![实存])在$|(?<![行作人])为$"
    r"|(?<![创革更最全清])新$|(?<!结)对$|(?<!予)以$|(?<![摘纪需主重])要$|(?<![合兼])并$|[将把从占]$"
)
_NAME = 2
_NAMED_ALONE = frozenset(("出口", "进口", "税收", "人口", "耕地", "房价", "物价", "客流", "信贷"))
_NO_SUBJECT = re.compile(r"落在|位于|来自|用于|达到|其中|[同环]比")
_SHARE = re.compile(r"占|比|率|度|份额|指数")
_OF_EACH = re.compile(
    "(?<=[由从为按给补贴助励])每[张个人户亩家件辆台次间所名](?![年月天日])[^，。；、0-9]{0,4}(?=[0-9])"
)
_PARTED = re.compile("[，,。；;：:、！？]")
_POINTING = re.compile("(?:这一|这个|该|上述|此)(?:比重|比例|占比|比率|数字|数值|指标|数量|总量|份额)")
_PAIRS = (("“", "”"), ("‘", "’"), ("《", "》"), ("（", "）"), ("(", ")"), ("「", "」"), ("『", "』"))


def score(item: Item) -> float:
    """The points of an item: its words, its place in the article and, for a metric, what kind of figure it is."""
    return sum(reason.points for reason in reasons(item))


def why(point: Point) -> tuple[Reason, ...]:
    """The reasons that make up the score of the point's item, the weightiest first, for a limit to be understood."""
    return tuple(sorted(reasons(point.item), key=lambda reason: -abs(reason.points)))


def reasons(item: Item) -> tuple[Reason, ...]:
    """All that counts for or against the item; the points add up to its score."""
    found = (*_words(countable(item.evidence.quote)), *_position(item), *_own(item))
    return tuple(reason for reason in found if reason.points)


def readable(item: Item) -> bool:
    """Whether the item can stand alone in print: no fragment that opens or ends in mid-phrase, no lone bracket."""
    if isinstance(item, Metric):
        name = item.indicator
        return (
            whole(name, _NAME)
            and not (_NO_SUBJECT.match(name) or _POINTING.match(name))
            and (len(name) > _NAME or name in _NAMED_ALONE)
        )
    quote = item.evidence.quote
    return whole(quote) and not subjectless.is_only_a_figure(item) and not subjectless.is_lost(item)


def whole(text: str, least: int = 5) -> bool:
    """Whether the text is no fragment and at least so many characters long."""
    torn = _OPENING.match(text) or _TRAILING.search(text)
    return len(text) >= least and not torn and all(text.count(left) == text.count(right) for left, right in _PAIRS)


def _own(item: Item) -> Iterator[Reason]:
    if isinstance(item, Metric):
        return _figure(item)
    quote = item.evidence.quote
    return chain(_statement(quote), _deed(quote) if isinstance(item, Measure) else _aimed(item))


def _words(text: str) -> Iterator[Reason]:
    if level := _first_of(_LEVELS, text):
        yield Reason(level[0], f"level: {level[1]}")
    if first := _FIRST.search(text):
        yield Reason(1.5, f"rank: {first[0]}")
    if main := _first_of(_HEADLINES, text):
        yield Reason(main[0], f"main indicator: {main[1]}")


def _first_of(weighed: Iterable[tuple[float, re.Pattern[str]]], text: str) -> tuple[float, str] | None:
    """What the first pattern that is found counts, and the word that it finds; None where none is."""
    return next(((points, found[0]) for points, pattern in weighed if (found := pattern.search(text))), None)


def _position(item: Item) -> Iterator[Reason]:
    """The title and the lead say what matters most, and so does what opens a paragraph."""
    evidence = item.evidence
    titled = set(_NUMBERS.findall(evidence.article.title)).intersection(_NUMBERS.findall(evidence.quote))
    if titled:
        yield Reason(1.5, f"told in the title: {min(titled)}")
    if evidence.article.sections[evidence.section].heading is None:
        yield Reason(1.0, "stands in the lead")
    if evidence.start < 40:
        yield Reason(0.5, "opens its paragraph")


def _statement(text: str) -> Iterator[Reason]:
    """Figures and aims count; what could be said anywhere (再上新台阶), a beginning that only frames an action (结合…,
    通过…) and words that only the source's own day explains (明年) count against it.
    """
    amounts = countable(text)
    if figure := _FIGURE.search(amounts):
        yield Reason(2.0, f"figure: {figure[0]}")
    if hollow := _HOLLOW.search(text):
        yield Reason(-1.5, f"could be said anywhere: {hollow[0]}")
    if money := _MONEY.search(amounts):
        yield Reason(0.5, f"large amount: {money[0]}")
    if aim := _AIM.search(text):
        yield Reason(1.0, f"aim: {aim[0]}")
    if fleeting := _FLEETING.search(text) or _FRAME.match(text):
        yield Reason(-1.5, f"needs its context: {fleeting[0]}")
    if not _SHORT <= len(text) <= _LONG:
        yield Reason(-1.5, "short") if len(text) < _SHORT else Reason(-1.0, "long")


def _deed(text: str) -> Iterator[Reason]:
    """An action that names what is done tells more than one that any report could hold."""
    if named := _NAMED.search(text):
        yield Reason(1.0, f"names a thing: {named[0]}")


def _aimed(item: Item) -> Iterator[Reason]:
    """A title without its verb is a goal only beside the words that it was cut from; one with its date tells more, and
    so does what a place is to be by then, as much as a figure.
    """
    text, before = item.evidence.quote, item.evidence.context.text[: item.evidence.start]
    if text.startswith("“"):
        yield Reason(-1.0, "has no verb")
    end = end_state(text)
    if by_when := _BY_WHEN.search(text) or ((end or _FIGURE.search(text)) and _last_when(before)):
        yield Reason(1.0, f"by when: {by_when[0]}")
    if end and by_when:
        yield Reason(2.0, f"end state: {end}")
    if subjectless.is_bare(text):
        yield Reason(-1.0, "only words before it say of what it is")


def _last_when(before: str) -> re.Match[str] | None:
    """The year or plan that was told last before the words."""
    return next(iter(reversed(list(_BY_WHEN_ALL.finditer(before)))), None)


def _figure(metric: Metric) -> Iterator[Reason]:
    """A level, share or rank tells more than a small count; a name too short to say whose figure it is tells less."""
    yield Reason(_STATUS[metric.status], metric.status)
    yield Reason(_kind(metric), f"a {metric.kind}")
    yield Reason(1.0 * ("亿" in metric.unit) + 0.5 * ("万" in metric.unit), f"large unit: {metric.unit}")
    large = _MONEY.search(metric.unit) is not None  # 常住人口56万人
    if not _SHORT_NAME - large <= len(metric.indicator) <= _LONG_NAME:
        yield Reason(-1.0, "a name that is long" if len(metric.indicator) > _LONG_NAME else "a name that is short")
    if metric.kind == "share" and not _SHARE.search(metric.indicator):
        yield Reason(-1.5, "does not say of what it is a share")
    if metric.kind == "count" and upper(metric.scale_value) < 10:
        yield Reason(-1.5, "a small count")
    if metric.kind == "growth" and not metric.evidence.quote.startswith(metric.indicator[:_NAME]):
        yield Reason(-1.0, "a change of a figure told before it")
    if is_start(metric):
        yield Reason(-2.0, "where a change began")
    if (each := _OF_EACH.search(_clause(metric))) and "每" not in metric.indicator + metric.unit:
        yield Reason(-3.0, f"does not say that it is of each: {each[0]}")
    if _is_superseded(metric):
        yield Reason(-2.0, "an earlier year of its table")


def _clause(metric: Metric) -> str:
    """The metric's clause up to its figure's end."""
    return _PARTED.split(metric.evidence.context.text[: metric.evidence.end])[-1]


def _is_superseded(metric: Metric) -> bool:
    """Whether the metric's table has later years: the last one, or the year aimed at, tells most."""
    head, years = metric.evidence.table_head, _YEAR.findall(metric.period or "")
    return head is not None and bool(years) and max(_YEAR.findall(head.text), default="") > max(years)


def _kind(metric: Metric) -> float:
    """A place in a list tells more than a class (第一方阵) of a grading."""
    return 0.5 if metric.kind == "rank" and metric.unit in {"方阵", "等次"} else _KINDS.get(metric.kind, 0.5)
