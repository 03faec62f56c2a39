"""Names are not cut at letters that stand alone for something else."""

import pytest
from metric_pages import found


@pytest.mark.parametrize(
    ("text", "indicator"),
    [
        ("在园幼儿3万人。", "在园幼儿"),
        ("船厂在手订单12亿元。", "船厂在手订单"),
        ("在管项目18个。", "在管项目"),
        ("已投项目18个。", "已投项目"),
        ("从事捕捞的渔民占23%。", "从事捕捞的渔民占比"),
        ("对东盟出口87亿元。", "对东盟出口"),
        ("对俄进口12亿元。", "对俄进口"),
        ("新建改扩建渔村小学12所。", "新建改扩建渔村小学"),
        ("引入资金4亿元。", "引入资金"),
        ("年内新签约112个。", "新签约"),
        ("船员持特种作业许可的有68人。", "船员持特种作业许可"),
        # What stands alone there is no part of the name.
        ("在园区建成码头3座。", "码头"),
        ("对出口企业补助2亿元。", "出口企业补助"),
        ("如今船员1120人。", "船员"),
        ("三年下来约需补贴80万元。", "补贴"),
        ("柴油每升8.9元。", "柴油（每升）"),
    ],
)
def test_a_name_is_whole(text: str, indicator: str) -> None:
    assert [metric.indicator for metric in found(text)] == [indicator]


def test_a_rate_is_named_before_the_mark_that_it_passed_first() -> None:
    assert [metric.indicator for metric in found("研发经费占比5.7%，首破5%。")] == ["研发经费占比"] * 2
