"""A span of time is a figure where it is how high something stands (平均期限12.6年) or what hours add up to."""

import pytest
from metric_pages import found


def told(text: str) -> list[tuple[str, str, str]]:
    return [(metric.indicator, str(metric.value), metric.unit) for metric in found(text)]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "渔业基金可支付月数14.3个月，债券平均期限11.5年。",
            [("渔业基金可支付月数", "14.3", "个月"), ("债券平均期限", "11.5", "年")],
        ),
        ("渔企平均账期7个月。", [("渔企平均账期", "7", "个月")]),
        ("溺水抢救时间中位数36分钟。", [("溺水抢救时间中位数", "36", "分钟")]),
        ("从报警到出海平均用时9分钟。", [("报警到出海用时", "9", "分钟")]),
        (
            "最短中转时间港口转铁路压缩到40分钟，公路转铁路70分钟。",
            [("最短中转时间港口转铁路", "40", "分钟"), ("公路转铁路", "70", "分钟")],
        ),
    ],
)
def test_a_span_is_a_level_by_what_it_is_of(text: str, figures: list[tuple[str, str, str]]) -> None:
    assert told(text) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("渔政无人机累计飞行3.6万小时。", [("渔政无人机累计飞行", "3.6", "万小时")]),
        (
            "风机发电运行6800小时，年利用小时数2100小时。",
            [("风机发电运行", "6800", "小时"), ("年利用小时数", "2100", "小时")],
        ),
        ("渔工培训人均42小时。", [("渔工培训人均", "42", "小时")]),
    ],
)
def test_hours_that_add_up_are_a_sum(text: str, figures: list[tuple[str, str, str]]) -> None:
    assert told(text) == figures


@pytest.mark.parametrize(
    "text",
    [
        "渔船提前2小时返港。",
        "经过36小时抢修，恢复供电。",
        "工作8小时后休息。",
        "每天服务12小时。",
        "三年来，渔港一片繁忙。",
    ],
)
def test_how_long_something_went_on_once_is_none(text: str) -> None:
    assert told(text) == []
