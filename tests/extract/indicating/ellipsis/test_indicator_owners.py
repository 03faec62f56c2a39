"""A figure whose own subject stands further off than the nearest noun: in its unit, before a bracket, or whole."""

import pytest
from metric_pages import found


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        # What was done of a budget is no figure of the budget.
        ("基金收入16亿元，仅完成预算的61%，同比下降33%。", ["基金收入", "基金收入完成预算", "基金收入下降"]),
        (
            "渔业税收28亿元，为年初预算的98%、调整预算的101%，同比增长3%。",
            ["渔业税收", "渔业税收完成年初预算", "渔业税收完成调整预算", "渔业税收增长"],
        ),
        ("只完成年度计划的94%。", ["完成年度计划"]),
        # Short verbs keep their last letter.
        ("渔校录取新生5611人，报到5534人。", ["渔校录取新生", "报到"]),
        ("合计派现1.4亿元。", ["派现"]),
        ("码头投资由45亿元追加到60亿元，减排率提到28%。", ["码头投资", "码头投资", "减排率"]),
        # Days are no rate's, and what was done goes on from the thing and not from what was done before.
        ("优良天数308天，优良率84%，同比增加11天。", ["优良天数", "优良率", "优良天数增加"]),
        ("受理渔事纠纷386起，结案351起，移送12起。", ["受理渔事纠纷", "渔事纠纷结案", "渔事纠纷移送"]),
        ("新签约渔场58个，其中深海渔场1个；新开工31个。", ["新签约渔场", "新签约深海渔场", "渔场新开工"]),
        # When is no part of a firm's name.
        ("上半年公司营收46亿元，净利润3亿元。", ["公司营收", "净利润"]),
        # The parts in brackets have no part in what follows them.
        ("渔工1186人（其中女工47人、学徒412人），占员工总数的18%。", ["渔工", "女工", "学徒", "渔工占员工总数比重"]),
        # What stands in brackets belongs to what stands before them.
        ("参保率28%，新船厂（占地80亩、总投资14亿元）年底投用。", ["参保率", "新船厂占地", "新船厂总投资"]),
        ("沿海东线（双向六车道，全长126公里）累计完成投资188亿元。", ["沿海东线全长", "沿海东线投资"]),
        ("满意度89分，主要失分在候船时间（平均42分钟）。", ["满意度", "候船时间"]),
        ("渔区年均浓度34微克/立方米，首次达到二级标准（35微克/立方米）。", ["渔区年均浓度", "二级标准"]),
        # A rate that is told of all is each part's too.
        ("鲜度合格率96%，其中海鱼98%，河鱼只有89%。", ["鲜度合格率", "海鱼鲜度合格率", "河鱼鲜度合格率"]),
        ("渔具销售面积31万平方米，销售额19亿元。", ["渔具销售面积", "渔具销售额"]),
    ],
)
def test_a_figure_is_of_its_own_subject(text: str, indicators: list[str]) -> None:
    assert [metric.indicator for metric in found(text)] == indicators


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("新增国家级“海星”渔企5家、省级23家。", ["新增国家级“海星”渔企", "新增省级“海星”渔企"]),
        (
            "新增国家级渔企12家，省级以上渔港8个、市级16个。",
            ["新增国家级渔企", "省级以上渔港", "市级渔港"],
        ),
        ("渔岛有4A级景区5家，3A级12家。", ["4A级景区", "3A级景区"]),
    ],
)
def test_what_is_of_another_level_is_named_by_that_level_alone(text: str, indicators: list[str]) -> None:
    assert [metric.indicator for metric in found(text)] == indicators
