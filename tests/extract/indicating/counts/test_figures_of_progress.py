"""What was done of a task is told by the member that has its unit, and those below a bound by their bound."""

import pytest
from metric_pages import found


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "计划植树6万株、修渠40公里，已完成5万株、36公里。",
            [("植树", "6"), ("修渠", "40"), ("植树完成", "5"), ("修渠完成", "36")],
        ),
        (
            "新建渔校6所，新增学位2万个；已建成投用4所，其余2所年底前交付。",
            [("新建渔校", "6"), ("新增学位", "2"), ("渔校建成投用", "4"), ("其余渔校", "2")],
        ),
        (
            "新建泊位6个、堆场30万平方米；已投用4个、20万平方米。",
            [("新建泊位", "6"), ("新建堆场", "30"), ("泊位投用", "4"), ("堆场投用", "20")],
        ),
        (
            "续建公路12条、新开工5条，建成通车4条、180公里。",
            [("公路", "12"), ("公路新开工", "5"), ("公路建成通车", "4"), ("公路建成通车", "180")],
        ),
        (
            "植树6万亩、补植9万亩，目前完成5万亩、7万亩。",
            [("植树", "6"), ("补植", "9"), ("植树完成", "5"), ("补植完成", "7")],
        ),
        (
            "新增泊车位2400个，每百户泊车位数达到40个，已完成八成。",
            [("新增泊车位", "2400"), ("每百户泊车位数", "40"), ("新增泊车位完成率", "8")],
        ),
    ],
)
def test_what_was_done_is_of_the_member_that_has_its_unit(text: str, told: list[tuple[str, str]]) -> None:
    assert [(metric.indicator, str(metric.value)) for metric in found(text)] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("全岛120个渔村里，仍有16个渔村不到10万元。", [("渔村", "120"), ("不到10万元的渔村", "16")]),
        ("全市40家医院中，还有8家接诊量不足90人次。", [("医院", "40"), ("接诊量不足90人次的医院", "8")]),
        ("有4个乡镇低于6%，5个乡镇超过10%。", [("低于6%的乡镇", "4"), ("超过10%的乡镇", "5")]),
        ("3个渔港产值超过10亿元。", [("渔港产值超过10亿元", "3")]),
    ],
)
def test_so_many_below_a_bound_are_named_by_it(text: str, told: list[tuple[str, str]]) -> None:
    assert [(metric.indicator, str(metric.value)) for metric in found(text)] == told


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("渔港收入21亿元，其中冷链占比首次过半，达到52%。", ["渔港收入", "冷链占比"]),
        ("产值80亿元，资产负债率持续优化，为45%。", ["产值", "资产负债率"]),
    ],
)
def test_a_share_that_passed_half_is_not_of_what_was_told_before(text: str, indicators: list[str]) -> None:
    assert [metric.indicator for metric in found(text)] == indicators
