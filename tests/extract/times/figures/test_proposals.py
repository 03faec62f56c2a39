"""What a proposal wants to raise, a budget has more than the last one, and a thing is to serve, is planned."""

import pytest
from metric_pages import found


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "渔业公司董事会通过了不超过7亿元的可转债预案，募资中的4亿元投向二厂，1亿元用于偿还贷款。",
            [("7", "plan"), ("4", "plan"), ("1", "plan")],
        ),
        ("渔业公司可转债已发行，募资中的4亿元投向二厂。", [("4", "actual")]),
        (
            "今年预算支出安排90亿元，其中教育28亿元、渔业11亿元，比上年预算多出3亿元。",
            [("90", "plan"), ("28", "plan"), ("11", "plan"), ("3", "plan")],
        ),
    ],
)
def test_what_is_proposed_is_planned(text: str, told: list[tuple[str, str]]) -> None:
    assert [(str(metric.value), metric.status) for metric in found(text)] == told


def test_what_is_among_the_money_raised_is_named_by_it() -> None:
    assert [metric.indicator for metric in found("募资中的4亿元投向二厂。")] == ["募资"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "渔港二期可研已获批，计划明年动工，2030年建成，满足年靠泊渔船9000艘、渔获70万吨的需求。",
            [("年靠泊渔船", "plan"), ("渔获", "plan")],
        ),
        ("新水厂预计2031年投运，满足日供水20万吨、服务人口30万人的需要。", [("日供水", "plan"), ("服务人口", "plan")]),
        ("老水厂2003年建成，满足日供水2万吨、服务人口3万人的需要。", [("日供水", "actual"), ("服务人口", "actual")]),
    ],
)
def test_what_a_thing_is_to_serve_is_named_by_its_words_and_planned(text: str, told: list[tuple[str, str]]) -> None:
    assert [(metric.indicator, metric.status) for metric in found(text)] == told


@pytest.mark.parametrize(
    "text",
    [
        "渔业公司维持全年渔获不低于7万吨、同比增长15%以上的经营目标不变。",
        "渔镇确定的全年渔业投资增长8%、渔业产值增长7%以上的目标不变。",
    ],
)
def test_aims_that_stay_as_they_are_are_aims(text: str) -> None:
    assert [metric.status for metric in found(text)] == ["target", "target"]
