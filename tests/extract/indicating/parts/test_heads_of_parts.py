"""A part behind its whole, and each of a list, is named by what is measured of it: 公路货运量, 风电装机, 销售费用."""

import pytest
from metric_pages import found


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("货运量3亿吨，增长5%，其中公路2亿吨、铁路4000万吨。", ["货运量", "货运量增长", "公路货运量", "铁路货运量"]),
        ("客运量800万人次，其中民航50万人次。", ["客运量", "民航客运量"]),
        ("水电、潮汐装机分别为80万千瓦和30万千瓦。", ["水电装机", "潮汐装机"]),
        ("销售、管理、研发费用分别为3亿元、2亿元和1亿元。", ["销售费用", "管理费用", "研发费用"]),
        ("净利润4亿元，增长9%，扣非后为3亿元。", ["净利润", "净利润增长", "扣非后净利润"]),
        ("渔港吞吐量9万吨，集装箱2万标箱。", ["渔港吞吐量", "集装箱吞吐量"]),
        ("泊位96个，其中千吨级以上31个。", ["泊位", "千吨级以上泊位"]),
        ("从业人员9万人，其中女性4万人。", ["从业人员", "女性从业人员"]),
        ("发放贷款90亿元，其中渔户20亿元、小微企业30亿元。", ["发放贷款", "发放渔户贷款", "发放小微企业贷款"]),
        ("贷款利率3.4%，下降38个基点，其中渔户4%。", ["贷款利率", "贷款利率下降", "渔户贷款利率"]),
        ("这家拥有500张床位的渔工医院去年接诊9万人次。", ["床位", "渔工医院接诊"]),
        ("货运量3亿吨，铁水联运量1800万吨。", ["货运量", "铁水联运量"]),
    ],
)
def test_a_part_has_the_head_of_its_whole(text: str, indicators: list[str]) -> None:
    assert [metric.indicator for metric in found(text)] == indicators


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("在研鱼药23个，3个进入二期试验。", [("在研鱼药", "23"), ("在研鱼药进入二期试验", "3")]),
        ("参赛渔队60支，9支晋级决赛。", [("参赛渔队", "60"), ("参赛渔队晋级决赛", "9")]),
    ],
)
def test_so_many_of_the_counted_are_named_by_what_they_came_to(text: str, told: list[tuple[str, str]]) -> None:
    assert [(metric.indicator, str(metric.value)) for metric in found(text)] == told


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        (
            "渔港投资完成126亿元。其中，深水渔港完成74亿元，内河渔港已完成16亿元，栈桥等其他工程完成4亿元。",
            ["渔港投资", "深水渔港投资", "内河渔港投资", "其他工程投资"],
        ),
        ("渔港税收126亿元。其中，深水渔港完成74亿元。", ["渔港税收", "深水渔港"]),
    ],
)
def test_what_was_done_of_an_investment_is_one(text: str, indicators: list[str]) -> None:
    assert [metric.indicator for metric in found(text)] == indicators
