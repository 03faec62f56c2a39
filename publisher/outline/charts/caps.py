"""A target -> whether it is a cap that figures are to stay or to fall under, and whether one does."""

import re
from decimal import Decimal

from publisher.model import Metric
from publisher.outline.metrics.changes import falls, lead_in
from publisher.outline.metrics.ends import upper

_DOWN_TO = re.compile("(?:控制?|压[减降缩]?|[下回]?降低?|减少?|缩[减短小]?|回落)[在到至]$")
_BETTER_LESS = re.compile(
    "(?:失业率|不良(?:贷款)?率|资产负债率|负债率|债务率|赤字率|死亡率|发病率|患病率|发案率|辍学率|漏损率|空置率|(?:消费)?价格(?:指数)?(?:涨幅)?"
    "|CPI(?:涨幅)?|[能电水煤]耗(?:强度|水平)?|用水量|排放(?:量|总量|强度)|(?:PM2\\.?5|PM10|细颗粒物|可吸入颗粒物|臭氧|二氧化硫)[^，。；]{0,8})$",
    re.IGNORECASE,
)
_ABOUT = Decimal("1.1")
_DOWN = re.compile("[降减]$")


def is_cap(target: Metric) -> bool:
    """Whether less is better: 控制在5.5%以内, 不超过80%, 降至25微克, 失业率 unless at least so much is asked."""
    words = lead_in(target)
    if _BETTER_LESS.search(target.indicator) and not falls(target) and target.comparator not in {">", ">="}:
        return True
    down = _DOWN_TO.search(words) or (target.kind != "growth" and _DOWN.search(words))
    return target.comparator in {"<", "<="} or bool(down)


def keeps(reached: Metric, cap: Metric) -> bool | None:
    """Whether what is reached stays under the cap, told in the same unit; a fall by how much it is.

    None where that cannot be said: it is a little over what is said to be about the cap (控制在5.2%左右).
    """
    own, most = upper(reached.value), upper(cap.value)
    if falls(cap):
        own, most = abs(own), abs(most)
    if cap.comparator == "~" and most < own <= most * _ABOUT:
        return None
    return own < most or (own == most and cap.comparator != "<")
