"""Who says a thing, who is to make it and what made it so are no part of an indicator's name."""

import pytest
from metric_pages import found


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("云港将新增泊位12个。", [("新增泊位", "12")]),
        ("港务局预计全市日均停船360艘。", [("日均停船", "360")]),
        ("渔船税受禁渔期影响下降12%。", [("渔船税下降", "12")]),
        (
            "去年，东港以全市3%的海域，创造了全市18%的渔获、22%的税收。",
            [("占全市海域比重", "3"), ("占全市渔获比重", "18"), ("占全市税收比重", "22")],
        ),
        ("产量居全国第四、东部第二。", [("产量全国排名", "4"), ("产量东部排名", "2")]),
        ("渔民人均培训36学时。", [("渔民人均培训", "36")]),
        ("减少停电12万时·户。", [("减少停电", "12")]),
        ("渔校计划将平均候船时间压到2小时以下。", [("平均候船时间", "2")]),
    ],
)
def test_a_name_is_what_is_measured_alone(text: str, told: list[tuple[str, str]]) -> None:
    assert [(metric.indicator, str(metric.value)) for metric in found(text)] == told


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("【港】渔港吞吐量9万吨，增长4%。", ["渔港吞吐量", "渔港吞吐量增长"]),
        ("船从哪里来？本地渔船占61%，外地渔船占39%。", ["本地渔船占比", "外地渔船占比"]),
        ("潮汐电站（4×30万千瓦），总投资83亿元。", ["潮汐电站装机", "潮汐电站总投资"]),
    ],
)
def test_a_question_a_mark_and_a_factor_are_no_part_of_a_name(text: str, indicators: list[str]) -> None:
    assert [metric.indicator for metric in found(text)] == indicators


@pytest.mark.parametrize(
    ("text", "indicator"),
    [
        ("恢复撂荒滩涂3800亩。", "恢复撂荒滩涂"),
        ("累计处置不良31亿元。", "处置不良"),
        ("兑付渔工工资2亿元。", "兑付渔工工资"),
        ("清淤航道120公里。", "清淤航道"),
        ("贝壳处置量12万吨。", "贝壳处置量"),
    ],
)
def test_what_was_done_to_a_thing_is_told_with_it(text: str, indicator: str) -> None:
    assert [metric.indicator for metric in found(text)] == [indicator]
