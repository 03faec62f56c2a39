"""An item -> how telling it is: a sum of points, each for a reason that can be seen in its words.

Limits keep the items that score highest; the scores are compared only among items of one kind.
"""

import re

from publisher.model import Item, Metric

_FIGURE = re.compile(r"[0-9０-９]|[二两三四五六七八九十百千]+[家个所套条项座名人亿万]")
_MONEY = re.compile(r"[万亿](?!级?大)")
_FIRST = re.compile(r"第一|首位|榜首|首个|唯一|前[0-9一二三四五六七八九十百]+|[0-9]+强|半壁江山|大关")
_AIM = re.compile(r"力争|确保|争创|争当|跨越|突破|再造|到20[0-9]{2}年|全覆盖|示范|样板")
_FLEETING = re.compile(r"今年|明年|去年|目前|日前|昨日|近日|当前")
_FRAME = re.compile(r"以|从|结合|通过|围绕|立足|依托|按照|根据|随着|面对|对照|凭|借|坚持|发挥|沿着")
_LEVELS = (
    (2.0, re.compile(r"国家级|全国|世界|全球|国际|国务院")),
    (1.5, re.compile(r"长三角|长江|沪苏|上海|省级|全省|江苏")),
    (1.0, re.compile(r"全市|南通|全区")),
)
_SHORT, _LONG = 8, 60
_STATUS = {"target": 1.0, "actual": 0.5, "plan": 0.5, "ongoing": 0.0}
_KINDS = {"level": 1.0, "rank": 1.5, "growth": 1.0, "share": 1.0}
_OPENING = re.compile(
    r"[，。、；：,;:！？）)”’」』》的了与等让也又还]|和(?![谐平美睦])|及(?!时)|使(?![用命])|并(?![购网联轨])"
    r"|以及|从而|进而|其中|同时|此外"
)
_TRAILING = re.compile(r"[、，,：:（(“‘]$|(的|和|与|及|以及|将|把|在|为|对|以|从|占|要|并)$")
_PAIRS = (("“", "”"), ("‘", "’"), ("《", "》"), ("（", "）"), ("(", ")"), ("「", "」"), ("『", "』"))


def score(item: Item) -> float:
    """The points of an item: its words, its place in the article and, for a metric, what kind of figure it is."""
    text = item.evidence.quote
    return _words(text) + _position(item) + (_figure(item) if isinstance(item, Metric) else _statement(text))


def readable(item: Item) -> bool:
    """Whether the item can stand alone in print: no fragment that opens or ends in mid-phrase, no lone bracket."""
    return whole(item.indicator, 3) if isinstance(item, Metric) else whole(item.evidence.quote)


def whole(text: str, least: int = 5) -> bool:
    """Whether the text is no fragment and at least so many characters long."""
    torn = _OPENING.match(text) or _TRAILING.search(text)
    return len(text) >= least and not torn and all(text.count(left) == text.count(right) for left, right in _PAIRS)


def _words(text: str) -> float:
    level = max((points for points, pattern in _LEVELS if pattern.search(text)), default=0.0)
    return level + 1.5 * bool(_FIRST.search(text))


def _position(item: Item) -> float:
    """The lead says what matters most, and so does what opens a paragraph."""
    evidence = item.evidence
    lead = evidence.article.sections[evidence.section].heading is None
    return 1.0 * lead + 0.5 * (evidence.start < 40)


def _statement(text: str) -> float:
    """Figures and aims count; a beginning that only frames an action (结合…, 通过…) and words that only the source's
    own day explains (明年) count against it.
    """
    figures = 2.0 * bool(_FIGURE.search(text)) + 0.5 * bool(_MONEY.search(text))
    length = -1.5 if len(text) < _SHORT else -1.0 if len(text) > _LONG else 0.0
    return figures + length + 1.0 * bool(_AIM.search(text)) - 1.5 * bool(_FLEETING.search(text) or _FRAME.match(text))


def _figure(metric: Metric) -> float:
    """A level, share or rank tells more than a small count; a name too short to say whose figure it is tells less."""
    small = metric.kind == "count" and _largest(metric) < 10
    money = 1.0 * ("亿" in metric.unit) + 0.5 * ("万" in metric.unit)
    name = -1.0 if len(metric.indicator) > 20 or len(metric.indicator) < 5 else 0.0
    return _STATUS[metric.status] + _kind(metric) + money + name - 1.5 * small


def _kind(metric: Metric) -> float:
    """A place in a list tells more than a class (第一方阵) of a grading."""
    return 0.5 if metric.kind == "rank" and metric.unit in {"方阵", "等次"} else _KINDS.get(metric.kind, 0.5)


def _largest(metric: Metric) -> float:
    value = metric.scale_value
    return float(value[1] if isinstance(value, tuple) else value)
