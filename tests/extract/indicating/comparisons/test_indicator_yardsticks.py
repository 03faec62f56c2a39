"""So much of a yardstick is told as that, and by how much more or less as a gap: neither is a figure of the thing."""

import pytest
from metric_pages import found


@pytest.mark.parametrize(
    ("text", "comparator", "told"),
    [
        ("渔业外资6亿美元，不及去年同期的六成。", "<", "渔业外资相当于去年同期"),
        ("种虾存栏9万尾，为正常保有量的97%。", "=", "种虾存栏相当于正常保有量"),
        ("我岛渔业偏弱，渔民人均产值只相当于全省平均水平的71%。", "=", "渔民人均产值相当于全省平均水平"),
        ("船厂泊位32个，达到设计能力的九成。", "=", "船厂泊位相当于设计能力"),
        ("上岛游客8万人次，恢复到2019年同期的八成。", "=", "上岛游客恢复到2019年同期"),
        ("渔民收入8万元，是2010年的2.4倍。", "=", "渔民收入相当于2010年"),
        ("渔船油耗是全省平均的1.6倍。", "=", "渔船油耗相当于全省平均"),
        # So much of what was to be done is how far that has come.
        ("渔港规费6亿元，为年初预算的52%。", "=", "渔港规费完成年初预算"),
    ],
)
def test_so_much_of_a_yardstick_says_of_which(text: str, comparator: str, told: str) -> None:
    last = found(text)[-1]
    assert (last.indicator, last.comparator) == (told, comparator)


def test_the_time_of_a_yardstick_is_not_the_figures() -> None:
    assert [metric.period for metric in found("渔业外资6亿美元，不及去年同期的六成。")] == [None, None]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("新增渔企90家，渔业投资50亿元，分别比上年多12家、8亿元。", ["新增渔企比上年多", "渔业投资比上年多"]),
        ("签约渔船45艘，总投资3亿元，比上年分别多11艘、1亿元。", ["签约渔船比上年多", "签约渔船总投资比上年多"]),
        ("船租下降8%，降幅小于全省11个百分点。", ["船租降幅小于全省"]),
        ("渔港规费6亿元，超序时进度2个百分点。", ["渔港规费超序时进度"]),
        ("渔港规费6亿元，比上年同期少收1.2亿元。", ["渔港规费比上年同期少收"]),
        ("海带亩产900斤，比头年多收了近一百斤。", ["海带亩产比头年多收"]),
        ("海带每亩补贴300元，高出紫菜200元以上。", ["海带每亩补贴高出紫菜"]),
        ("渔港规费6亿元，少收2亿元。", ["渔港规费少收"]),
    ],
)
def test_by_how_much_it_differs_is_no_level(text: str, told: list[str]) -> None:
    assert [metric.indicator for metric in found(text)][-len(told) :] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("渔民人均花费680元，仍比2019年少52元。", "渔民人均花费比2019年少"),
        ("泊位860个，尚比需求少240个。", "泊位比需求少"),
        ("渔民人均住房38平方米，仍低于全省平均2平方米。", "渔民人均住房低于全省平均"),
        ("渔业贷款余额58亿元，较年初新增4亿元。", "渔业贷款余额增加"),
        ("渔业贷款余额58亿元，增长8.1%，比6月末低0.4个百分点。", "渔业贷款余额增速比6月末低"),
        ("渔船空置率5.1%，比2019年低0.3个百分点。", "渔船空置率比2019年低"),
        ("新增渔民6120人，比2023年的8460人少了近四分之一。", "新增渔民减少"),
    ],
)
def test_adverbs_dates_and_levels_before_it_leave_a_gap_a_gap(text: str, told: str) -> None:
    assert found(text)[-1].indicator == told


def test_what_falls_short_of_what_was_expected_is_no_forecast() -> None:
    assert [metric.status for metric in found("渔港规费52亿元，较年初预期少8亿元。")] == ["actual", "actual"]
