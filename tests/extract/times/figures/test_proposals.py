"""What a proposal wants to raise, and what a budget has more than the last one, is planned."""

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
