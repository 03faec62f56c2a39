"""A metric's name -> the name with how far things have come that its sentence does not call done.

17个先进村、8个示范村跻身市级培育名单 tells no 17 villages that are 先进村, 动工改造6个小区，涉及建筑面积65万平方米 no
floor area of all that there are, and 基本建成5166套 none that are built.
"""

import re

from publisher.model import Metric

_LISTED = re.compile(
    r"(?:[、和及与][0-9]+[个家所名项处][^，,。；;、0-9]{1,12}?)*"
    r"(?:已|均|都|成功|全部|分别)*(?P<list>(?:跻身|列入|入选|纳入|进入|入围)[^，,。；;]{0,12}?"
    r"(?:(?:培育|创建|储备|候选|后备|申报|备选|拟建)(?:名单|名录|对象|计划|项目库|单位|库)|(?:储备|候选|后备)库))"
)
_BEGUN = re.compile(
    "(?P<begun>(?:动工|开工|启动)(?:实施)?(?:改造|建设|整治|修缮|新建|更新|提升)?)[^，,。；;]{2,}[，,]"
    "(?:共|总共|合计|总计)?涉及[\u4e00-\u9fff]{0,4}$"
)
_NEARLY = re.compile("(?P<how>基本|初步)(?P<what>[\u4e00-\u9fff]{2})")
_FAR = 120  # characters before, in which the clause stands that tells what was begun
_AFTER = 60


def with_standing(name: str, metric: Metric) -> str:
    """The name, and behind or before it what keeps the figure from telling more than the source does."""
    text, start, end = metric.evidence.context.text, metric.evidence.start, metric.evidence.end
    if (nearly := _NEARLY.search(metric.evidence.quote)) and nearly[0] not in name:
        return name.replace(nearly["what"], nearly[0])
    listed = _LISTED.match(text, end, end + _AFTER) or _LISTED.search(metric.evidence.quote)
    if metric.kind == "count" and listed and not _says(name):
        return f"{name}（{listed['list']}）"
    begun = _BEGUN.search(text[max(0, start - _FAR) : start])
    return name if begun is None or begun["begun"] in name else begun["begun"] + name


def _says(name: str) -> bool:
    return re.search("名单|名录|培育|储备|候选", name) is not None
