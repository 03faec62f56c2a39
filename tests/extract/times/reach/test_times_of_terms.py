"""A time told of what is overturned, begun or still to be finished is not that of what follows it."""

import pytest
from metric_pages import found


def told(text: str) -> list[tuple[str, str | None]]:
    return [(f"{metric.value}{metric.unit}", metric.period) for metric in found(text)]


@pytest.mark.parametrize(
    "overturned",
    ["扭转上年下降局面", "扭转了上年下滑势头", "刷新去年纪录", "走出上年低谷", "结束去年负增长", "打破上月纪录"],
)
def test_what_is_overturned_tells_no_time_of_what_follows(overturned: str) -> None:
    text = f"全年渔获97万吨，{overturned}，增长4%；冷链收入49亿元。"
    assert told(text) == [("97万吨", "全年"), ("4%", "全年"), ("49亿元", "全年")]


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("总投资65亿元的渔港，去年底完成桩基，全部建成后年可卸货40万吨。冷链园已有企业14家。", [None, None, None]),
        ("全岛去年7月启动试点，参保渔民8万人，筹资标准每人90元。", [None, None]),
        ("一号泊位年内交付，全部建成后年可卸货40万吨。", [None]),
    ],
)
def test_when_a_thing_begins_is_not_the_time_of_what_follows(text: str, periods: list[str | None]) -> None:
    assert [period for _, period in told(text)] == periods


def test_what_a_month_brought_stays_its_own() -> None:
    assert told("去年7月启动改造，完成投资3亿元。") == [("3亿元", "去年7月")]


def test_what_takes_years_is_reached_in_them_though_it_begins_this_year() -> None:
    text = "今年启动滩涂修复，三年完成，修复岸线11公里，届时人均绿地由9平方米升至14平方米；新增泊位6个。"
    assert told(text) == [("11公里", "三年内"), ("9平方米", None), ("14平方米", "三年内"), ("6个", "今年")]
    assert [metric.status for metric in found(text)][:3] == ["plan", "actual", "target"]


def test_what_took_years_is_told_as_before() -> None:
    assert told("去年滩涂修复三年完成，修复岸线11公里。") == [("11公里", "去年")]


@pytest.mark.parametrize("raised", ["做到", "做大到", "冲到", "拉高到"])
def test_what_is_raised_starts_from_what_there_is(raised: str) -> None:
    text = f"到2031年，船舶产值由310亿元{raised}500亿元。"
    assert [(metric.period, metric.status) for metric in found(text)] == [(None, "actual"), ("2031", "target")]


def test_what_a_thing_once_built_can_do_is_not_of_the_year_told_before() -> None:
    text = "今年计划实施项目58个。渔港年内交付，全部建成后年可卸货40万吨。"
    assert told(text) == [("58个", "今年"), ("40万吨", None)]


def test_what_takes_years_under_this_year_is_reached_in_them() -> None:
    text = "今年要办好6件实事。滩涂修复三年完成，修复岸线11公里，届时人均绿地升至14平方米。"
    assert told(text) == [("6件", "今年"), ("11公里", "三年内"), ("14平方米", "三年内")]
