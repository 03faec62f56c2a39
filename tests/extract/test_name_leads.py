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
