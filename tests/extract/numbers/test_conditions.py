"""What only says which things are meant, how near a park is, or out of how many: no figure. Several of a size: one."""

import pytest
from metric_pages import found


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("撤并40人以下教学点9个。", [("撤并40人以下教学点", "9")]),
        ("15户以下自然村6个。", [("15户以下自然村", "6")]),
        ("目前60人以上大班额全部清零。", []),
        ("新城出门200米见绿、400米见园，绿道里程90公里。", [("绿道里程", "90")]),
        ("民生支出占82.3%，也就是每花10块钱有8块多用在渔民身上。", [("民生支出占比", "82.3")]),
        ("每10个渔民里有3个老人。", []),
        ("渔业产值、清洁率和集体收入40万元以上村三项没有完成。", []),
        ("渔业产值和亿元以上企业两项指标均未达到预期。", []),
        ("新设8英寸渔灯产线2条。", [("新设8英寸渔灯产线", "2")]),
        ("去年有3个项目没有完成。", [("没有完成的项目", "3")]),
        ("培训渔工300人以上。", [("培训渔工", "300")]),
        ("吸纳500人以上就业。", [("吸纳就业", "500")]),
    ],
)
def test_a_condition_and_a_slogan_are_no_figures(text: str, told: list[tuple[str, str]]) -> None:
    assert [(metric.indicator, str(metric.value)) for metric in found(text)] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("建设云岭潮汐电站（4×30万千瓦）。", ("云岭潮汐电站装机", "120", "万千瓦")),
        ("电厂装机2×35万千瓦。", ("电厂装机", "70", "万千瓦")),
        ("新建3×50万立方米储罐。", ("新建储罐容积", "150", "万立方米")),
    ],
)
def test_several_of_one_size_are_told_together(text: str, told: tuple[str, str, str]) -> None:
    (metric,) = found(text)
    assert (metric.indicator, str(metric.value), metric.unit) == told
    assert "×" in metric.evidence.quote


@pytest.mark.parametrize("text", ["推行7×24小时通关。", "新建2×10万吨级泊位。"])
def test_hours_on_many_days_and_classes_of_berths_are_no_sizes(text: str) -> None:
    assert not found(text)
