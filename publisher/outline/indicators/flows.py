"""A metric -> whether it begins anew with each year (地区生产总值, 新增就业), or stays (企业500家).

What a year brought is no progress on what the next one is to bring.
"""

import re

from publisher.model import Metric
from publisher.outline.indicators.names import verb
from publisher.outline.metrics.periods import years

_AMOUNT_OF_MONEY = "元"
_STAYS = re.compile(
    "余额|存量|存款|贷款|资产|负债|债务|规模|基金|市值|估值|总投资|注册资本|储备|标准|[均单售租房]价|价格"
)
_COMES_IN = re.compile("(?:产量|吞吐量|发电量|用电量|客流量|客运量|货运量|运输量|周转量|销售?量|成交量|人次|人数次)$")
_NEW = re.compile("新增|净增")
_PAST_YEAR = re.compile("过去的?一年|一年来|去年|上年")


def is_flow(metric: Metric) -> bool:
    """Whether the figure is of its own year only: a growth, so much money taken or made, what was produced or new."""
    if metric.kind == "growth":
        return True
    if metric.kind not in ("level", "count"):
        return False
    if is_new(metric) or _COMES_IN.search(metric.indicator) or metric.base_unit == "人次":
        return True
    return metric.base_unit == _AMOUNT_OF_MONEY and not _STAYS.search(metric.indicator)


def is_new(metric: Metric) -> bool:
    """Whether the figure is of what a year added: 新增就业, 新建."""
    return _NEW.search(metric.indicator) is not None or bool(verb(metric, ""))


def is_earlier(reached: Metric, target: Metric, dates: tuple[str, str]) -> bool:
    """Whether what is reached is the flow of a year before the target's; ``dates`` are those of their sources.

    A level that is to be raised to in some years' time is compared with what it was (2025 with 2030); the target of
    the very next year, or of the year in which it is told, is not, nor any for what is new.
    """
    own, aim = _own_years(reached, dates[0]), years(target.period or "", dates[1])
    if len(own) != 1 or len(aim) != 1 or own >= aim or not is_flow(target):
        return False
    return is_new(target) or aim[0] - own[0] == 1 or str(aim[0]) <= dates[1][:4]


def _own_years(metric: Metric, date: str) -> tuple[int, ...]:
    """The years; 过去一年 in a text of which only the year is known was over by then."""
    period = metric.period or ""
    return (int(date[:4]) - 1,) if date and _PAST_YEAR.fullmatch(period) else years(period, date)
