"""What was done with so many grew as what was done, and how early something was is told by what it is early for."""

import pytest
from metric_pages import found


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("渔业公司收购27万吨，同比增长11%。", ["渔业公司收购", "渔业公司收购增长"]),
        ("PCT申请112件，同比减少6%。", ["PCT申请", "PCT申请减少"]),
        ("渔船新开工30艘，增长5%。", ["渔船新开工", "渔船新开工增长"]),
    ],
)
def test_what_was_done_grew_as_that(text: str, indicators: list[str]) -> None:
    assert [metric.indicator for metric in found(text)] == indicators


@pytest.mark.parametrize(
    ("text", "indicator"),
    [
        ("船闸通水比原计划提前了整整一个月。", "船闸通水比原计划提前"),
        ("从备案到下水比原计划提前了一个月。", "备案到下水比原计划提前"),
        ("收网进度82%，快于常年6天。", "收网进度快于常年"),
        ("签约率96%，比去年同期快了近一个月。", "签约率比去年同期快"),
        ("百亿级船厂实现了从无到有的突破，现有2家。", "百亿级船厂"),
        ("能繁母虾存栏14万尾，为正常保有量的102%。", "能繁母虾存栏相当于正常保有量"),
    ],
)
def test_the_last_figure_has_its_thing(text: str, indicator: str) -> None:
    assert found(text)[-1].indicator == indicator
