"""Metrics: the times that a sentence lists before 分别 and the figures that it lists behind."""

import pytest
from metric_pages import found


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("2022年、2023年、2024年渔税分别为2亿元、3亿元、4亿元。", ["2022", "2023", "2024"]),
        ("2023年、2024年，渔税分别为3亿元、4亿元，增长6%、7%，合格率90%。", ["2023", "2024"] * 2 + ["2024"]),
        ("2023年和2024年渔税分别为3亿元和4亿元。", ["2023", "2024"]),
        ("一季度、上半年、前三季度渔税分别增长3%、4%、5%。", ["一季度", "上半年", "前三季度"]),
        ("2024年一季度、上半年，渔税分别增长3%、4%。", ["2024-01/2024-03", "2024-01/2024-06"]),
        ("今年一、二、三季度渔税分别增长3%、4%、5%。", ["今年一季度", "今年二季度", "今年三季度"]),
        ("“十三五”末、“十四五”末渔税分别为3亿元、4亿元。", ["“十三五”末", "“十四五”末"]),
        ("2022—2024年渔税分别为2亿元、3亿元、4亿元。", ["2022", "2023", "2024"]),
        ("2022年至2024年，渔税分别增长2%、3%和4%。", ["2022", "2023", "2024"]),
    ],
)
def test_each_of_several_times_has_its_figure(text: str, periods: list[str]) -> None:
    metrics = found(text)
    assert [metric.period for metric in metrics] == periods
    assert {metric.indicator.removesuffix("增长") for metric in metrics} <= {"渔税", "合格率"}


@pytest.mark.parametrize(
    "text",
    [
        "2022—2024年，渔税、船税分别增长2%和3%。",
        "2022—2024年，三大渔区分别增长2%、3%和4%。",
        "“十三五”期间，五县渔税分别增长1%、2%、3%、4%和5%。",
        "渔税比2022年、2023年分别提高2个和3个百分点。",
        "2022年至2024年，渔税分别增长2%和3%。",
    ],
)
def test_where_the_figures_are_not_of_the_times_nothing_is_parted(text: str) -> None:
    assert len({metric.period for metric in found(text)}) == 1
