"""A name keeps its first letters and loses what only says how its figure came about."""

import pytest
from metric_pages import found


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("在审船型9款，在培船医60人。", ["在审船型", "在培船医"]),
        ("新签订单7亿元。", ["新签订单"]),
        ("自主控制器装船率达到63%。", ["自主控制器装船率"]),
        ("应急处置到达率95%。", ["应急处置到达率"]),
        ("编制床位280张。", ["编制床位"]),
        ("与第一名的差距缩小至2个百分点。", ["与第一名的差距"]),
        ("平均候船时间缩至32分钟。", ["平均候船时间"]),
        ("船厂产能爬坡至70%。", ["船厂产能"]),
        ("鱼价冲到80元，利润率低至3%。", ["鱼价", "利润率"]),
        ("冷链占比更是达到72%。", ["冷链占比"]),
        ("年旅客吞吐量定格在400万人次这一刻度。", ["年旅客吞吐量"]),
        ("国内已有5款eVTOL获得合格证。", ["eVTOL"]),
        ("新开工船闸4座，续建9座。", ["新开工船闸", "续建船闸"]),
    ],
)
def test_a_name_is_told_in_full_and_without_more(text: str, indicators: list[str]) -> None:
    assert [metric.indicator for metric in found(text)] == indicators
