"""What only sets out an example or a condition is no figure, and a number in a name is not what the name measures."""

import pytest
from metric_pages import found


@pytest.mark.parametrize(
    "text",
    [
        "全国每5条渔网，就有1条产自东礁。",
        "每10艘渔船中就有3艘是本岛制造。",
        "过去收80亩海带要三四天，现在一天就完事。",
        "四十条里有八条还要等市里批复。",
        "规定列出9个向渔民敞开的领域。",
    ],
)
def test_an_example_is_no_figure(text: str) -> None:
    assert found(text) == ()


def test_one_ton_is_what_the_rest_is_of() -> None:
    assert [(metric.indicator, str(metric.value)) for metric in found("一吨海带做成海苔能卖9000元。")] == [
        ("一吨海带做成海苔能卖", "9000")
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("两大主导渔业总产值冲刺60亿元。", [("主导渔业", "2"), ("主导渔业总产值", "60")]),
        ("三大主养品种保险参保面积达到32万亩。", [("三大主养品种保险参保面积", "32")]),
        ("四大特色渔业综合产值突破50亿元。", [("特色渔业", "4"), ("特色渔业综合产值", "50")]),
        ("每千人拥有渔医3人。", [("每千人拥有渔医", "3")]),
        ("12个渔村里有3个还没通自来水。", [("渔村", "12"), ("没通自来水的渔村", "3")]),
    ],
)
def test_a_number_in_a_name_is_not_what_the_name_measures(text: str, told: list[tuple[str, str]]) -> None:
    assert [(metric.indicator, str(metric.value)) for metric in found(text)] == told


def test_what_there_is_now_is_not_what_is_aimed_at() -> None:
    now, aimed = found("到2028年，渔企在现有14家的基础上翻一番。")
    assert (now.indicator, now.period, now.status) == ("渔企", None, "actual")
    assert (aimed.period, aimed.status) == ("2028", "target")
