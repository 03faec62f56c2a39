"""Bounds that say which things a figure is of: they are part of its name and no figures of their own."""

import pytest
from metric_pages import found


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("超过80万元的渔村只有东湾村1个，10万元以下的有3个。", [("超过80万元的渔村", 1), ("10万元以下的渔村", 3)]),
        ("每周出海超过40小时的人占31%。", [("每周出海超过40小时的人占比", 31)]),
        (
            "渔船长度在12米及以下的占40%，24米以上的占9%。",
            [("渔船长度在12米及以下的占比", 40), ("渔船长度在24米以上的占比", 9)],
        ),
        (
            "年收入5万元以下的占12%，5万元至8万元的占30%。",
            [("年收入5万元以下的占比", 12), ("年收入5万元至8万元的占比", 30)],
        ),
        ("论文80篇，其中影响因子10分以上的6篇。", [("论文", 80), ("影响因子10分以上的论文", 6)]),
        ("亩均产值超过9万元的有8家，不足2万元的有5家。", [("亩均产值超过9万元", 8), ("亩均产值不足2万元", 5)]),
        ("年研发费用超500万元的渔企，按增量的12%补助。", [("增量补助", 12)]),
        ("前三名客户采购额6亿元。", [("前三名客户采购额", 6)]),
        ("排名前20位的渔企纳税3亿元。", [("排名前20位的渔企纳税", 3)]),
        ("渔港利润率11%，为近三年最低。", [("渔港利润率", 11)]),
        ("二次消费首次超过门票，占景区收入的52%。", [("二次消费占景区收入比重", 52)]),
        ("水质总体良好，属二类。", []),
        ("两项合计7亿元。", [("两项", 7)]),
    ],
)
def test_what_picks_out_those_that_a_figure_is_of_is_no_figure(text: str, told: list[tuple[str, int]]) -> None:
    assert [(metric.indicator, metric.value) for metric in found(text)] == told


def test_to_come_among_the_first_is_a_rank() -> None:
    assert [metric.kind for metric in found("渔港进入全国前30位。")] == ["rank"]
