"""Figures of parts, told one by one, are of what their whole was measured by."""

import pytest
from metric_pages import found


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        # The most and the least are of the figure right before.
        (
            "医院床位3万张，每千人床位7.1张，最高的霞浦区8.6张，最低的只有4.9张。",
            ["医院床位", "每千人床位", "霞浦区每千人床位", "最低每千人床位"],
        ),
        ("海带产量32万公斤，亩产541公斤，最高的霞浦区612公斤。", ["海带产量", "亩产", "霞浦区亩产"]),
        ("渔船350艘，平均每村12艘，最多的东礁村45艘。", ["渔船", "每村渔船", "东礁村渔船"]),
        ("渔校入园率91%，最高的霞浦区95%，最低的61%。", ["渔校入园率", "霞浦区渔校入园率", "最低渔校入园率"]),
        # By districts, after a sentence on them all, and after one on its kinds.
        (
            "全市水产品加工产值增长7%。分区域看，霞浦区增长9%，云津县下降3%。",
            ["水产品加工产值增长", "霞浦区水产品加工产值增长", "云津县水产品加工产值下降"],
        ),
        (
            "全市固定资产投资增长5%。其中，港口投资增长8%。霞浦区增长6%，云津县增长2%。",
            ["固定资产投资增长", "港口投资增长", "霞浦区固定资产投资增长", "云津县固定资产投资增长"],
        ),
        (
            "全市税收收入90亿元，其中霞浦区20亿元，增长4%；云津县15亿元，下降2%。",
            [
                "税收收入",
                "霞浦区税收收入",
                "霞浦区税收收入增长",
                "云津县税收收入",
                "云津县税收收入下降",
            ],
        ),
        (
            "全市接待游客60万人次，增长3%。分县区看，霞浦区、云津县分别增长8%、6%。",
            ["接待游客", "接待游客增长", "霞浦区接待游客增长", "云津县接待游客增长"],
        ),
        # By trade, by where it was sold, by whose the firms are.
        (
            "进出口总额80亿元。按贸易方式分，一般贸易50亿元，增长2%；加工贸易20亿元。",
            ["进出口总额", "一般贸易进出口总额", "一般贸易进出口总额增长", "加工贸易进出口总额"],
        ),
        (
            "全区零售额70亿元。按经营地分，城镇50亿元，增长3%；乡村20亿元，增长4%。",
            ["零售额", "城镇零售额", "城镇零售额增长", "乡村零售额", "乡村零售额增长"],
        ),
        (
            "规模以上工业增加值增长6%。分经济类型看，国有控股企业增长2%，私营企业增长9%。",
            ["规模以上工业增加值增长", "国有控股企业增加值增长", "私营企业增加值增长"],
        ),
        # Rates of places and ages, places at school.
        ("渔港泊位平均使用率70%，东岛片区达88%。", ["渔港泊位平均使用率", "东岛片区渔港泊位平均使用率"]),
        ("青年失业率12%，25—29岁6%，30—59岁4%。", ["青年失业率", "25—29岁失业率", "30—59岁失业率"]),
        ("新增学位600个，其中小学400个、初中200个。", ["新增学位", "小学新增学位", "初中新增学位"]),
        ("粮食产量24万吨，其中夏粮3万吨。", ["粮食产量", "夏粮产量"]),
        # What is only planned of the whole is not of a part that stands.
        ("园区规划面积40平方公里，建成区12平方公里。", ["园区规划面积", "建成区面积"]),
    ],
)
def test_a_part_has_what_its_whole_was_told_to_have(text: str, indicators: list[str]) -> None:
    assert sorted(metric.indicator for metric in found(text)) == sorted(indicators)


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("规上工业增加值增长6%。分领域看，港口投资增长9%。", ["规上工业增加值增长", "港口投资增长"]),
        ("税收收入90亿元。霞浦区建成泊位12个。", ["税收收入", "泊位"]),
        ("规上工业增加值增长6%。分产品看，渔网增长3%。", ["规上工业增加值增长", "渔网增长"]),
        ("女性占比48%；15—59岁占61%。", ["女性占比", "15—59岁"]),
    ],
)
def test_what_says_of_what_it_is_takes_nothing_from_a_whole(text: str, indicators: list[str]) -> None:
    assert sorted(metric.indicator for metric in found(text)) == sorted(indicators)
