"""A figure and its name -> the kind of metric: a level, a share, growth, a rank."""

import re

from publisher.extract.quantities import Quantity
from publisher.model.items import MetricKind

_GROWTH = re.compile(
    r"(?:增长|增幅|增速|涨幅|降幅|提高|提升|下降|降低|上升|回落|增加|减少|压减|压缩|缩短|缩减|上涨|下跌|前移|后移|前进|翻|收窄|扩大|加快|放缓|[高低快慢](?!达)|(?<!降)升|(?<![起升])降|增)[了近约超达为出过至少再均都\s]*$"
)
OF_GROWTH = re.compile("(?:增长|增幅|增速|涨幅|降幅|增长率|增长速度)(?:预期)?(?:目标|指标)?$")
_REACHED = re.compile(r"(?:[到至]|(?:提高|提升|上升|增加|下降|降低|减少|回落|[升降增减涨跌])为)$")  # 比重将下降为16%
_FURTHER = re.compile("[高低多]出[^，,。；;：:0-9的]{2,10}$")  # 高出全省平均水平四成
_RATE_OF_CHANGE = re.compile(r"(?:增幅|增速|涨幅|降幅|增长率|增长速度)[均都分别依次达到为约近超过在保持控制稳定]{0,6}$")
_PLACES = ("位", "个位次", "位次")
KINDS: dict[str, MetricKind] = {
    "money": "level", "share": "share", "points": "growth", "ratio": "ratio", "physical": "level", "time": "duration",
    "count": "count", "rank": "rank", "number": "count",
}  # fmt: skip


def find(text: str, quantity: Quantity, change: str) -> MetricKind:
    """What a figure tells behind a verb of change is growth (增长5%, 减少3万人); what is reached is not (提高到65%)."""
    if quantity.kind in ("share", "ratio") or quantity.unit in _PLACES:
        before = text[max(0, quantity.start - 12) : quantity.start]
        if _RATE_OF_CHANGE.search(before):
            return "growth"
        if (_GROWTH.search(before) and not _REACHED.search(before)) or _FURTHER.search(before):
            return "growth"
    return "growth" if change and quantity.kind != "rank" else KINDS[quantity.kind]


def by_name(name: str, quantity: Quantity, kind: MetricKind) -> MetricKind:
    """The kind, but what the name says outweighs it: 物价涨幅3%, 城乡收入比1.86."""
    if kind == "share" and OF_GROWTH.search(name):
        return "growth"
    return "ratio" if not quantity.unit and name.endswith("比") and not name.endswith("占比") else kind
