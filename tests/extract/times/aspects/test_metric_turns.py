"""Metrics: one paragraph tells what was done and sets out what is to come, and each figure keeps its own status."""

import pytest
from metric_pages import found


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("渔获同比增长8%，到2031年渔业产值达到90亿元。", ["actual", "target"]),
        ("今年渔获增长8%。我们的目标是，到2031年，产值达到90亿元，渔企突破300家。", ["actual", "target", "target"]),
        ("去年渔获5万吨，到2031年将增至8万吨。", ["actual", "target"]),
        ("2010年渔获同比增长8%，到2012年渔获达到9万吨，2016年为12万吨。", ["actual"] * 3),
        ("全年渔获5万吨，2031年计划建泊位6个。", ["actual", "plan"]),
        ("全年造船60艘，占全省的9%。2031年，优质渔获率力争达到85%。", ["actual", "actual", "target"]),
        ("前5个月，新开工渔港31个，完成投资46亿元。年底前将再开工12个。", ["actual", "actual", "target"]),
        ("渔港充电桩突破520个，国庆前再增加60个。", ["actual", "target"]),
    ],
)
def test_a_year_to_reach_turns_only_its_own_figures(text: str, told: list[str]) -> None:
    assert [metric.status for metric in found(text)] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("渔厂已于2024年11月试产，2025年目标产量12万箱。", ["target"]),
        ("渔企利润目标6亿元，未能完成。", ["target"]),
        ("渔港完成投资9亿元，为年度目标12亿元的75%。", ["actual", "target", "actual"]),
        ("新建渔道70公里，提前完成年度60公里的任务。", ["actual", "target"]),
        ("渔获比年度目标高0.6个百分点。", ["actual"]),
    ],
)
def test_what_is_called_an_aim_is_one_among_what_was_done(text: str, told: list[str]) -> None:
    assert [metric.status for metric in found(text)] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("检查组建议加大投入，将渔船抽检比例由2%提高到5%。", ["actual", "target"]),
        ("代表建议办结率达到98%。", ["actual"]),
        ("预计假期日均到港渔船360艘，同比增长6%。", ["ongoing", "ongoing"]),
        ("渔港应收账款9亿元，其中一年以内的占91%。", ["actual", "actual"]),
    ],
)
def test_what_is_advised_foreseen_or_sorted_by_a_limit_is_told_as_such(text: str, told: list[str]) -> None:
    assert [metric.status for metric in found(text)] == told


def test_what_is_counted_up_to_a_day_is_done_among_what_is_urged() -> None:
    metrics = found("冲刺四季度，力争渔港全部开工。", "截至10月25日，60个渔港开工52个，开工率86%。")
    assert {metric.status for metric in metrics} == {"actual"}
