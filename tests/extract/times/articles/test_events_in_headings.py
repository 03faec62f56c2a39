"""Headings that only tell when something happens: what stands below them is told of its own time."""

import pytest

from publisher.article import text
from publisher.extract import find

_LEAD = "岭川纺机披露半年报\n\n本报讯 岭川纺机披露半年度报告。上半年，公司实现营业收入12.4亿元，同比增长6.2%。\n\n"
_END = "\n\n存货4.2亿元，占总资产的11.6%。\n\n下游需求回暖\n\n车间主任说，机器没有停过。\n"


def _below(heading: str) -> set[tuple[str | None, str]]:
    article = text.read(f"{_LEAD}{heading}\n\n出口收入3.6亿元，占营业收入的29%。{_END}".encode(), "a.txt")
    return {(metric.period, metric.status) for metric in find(article).metrics if metric.indicator.startswith("出口")}


@pytest.mark.parametrize(
    "heading",
    [
        "新厂房明年6月启用",
        "新一代织机下半年上市",
        "出口订单排到明年",
        "出口订单排到明年5月",
        "智能仓库2029年投产",
        "二期工程预计明年底全面竣工",
    ],
)
def test_a_heading_that_dates_an_event_sets_out_nothing(heading: str) -> None:
    assert _below(heading) == {(None, "actual")}


@pytest.mark.parametrize("heading", ["明年工作重点", "下半年主要目标", "下一步打算"])
def test_a_heading_of_what_is_to_come_still_does(heading: str) -> None:
    assert "actual" not in {status for _, status in _below(heading)}
