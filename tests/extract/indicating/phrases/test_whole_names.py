"""Names that a word at their front or end belongs to, though it often stands outside of names."""

import pytest
from metric_pages import found


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("三、四级手术占比61%。", ["三、四级手术占比"]),
        ("今年一、二等奖分别获得9项和27项。", ["一等奖获得", "二等奖获得"]),
    ],
)
def test_numerals_listed_before_one_name_are_all_of_it(text: str, indicators: list[str]) -> None:
    assert [metric.indicator for metric in found(text)] == indicators


@pytest.mark.parametrize(
    ("text", "indicator"),
    [
        ("灵活就业人员9万人。", "灵活就业人员"),
        ("全市共享单车1200辆。", "共享单车"),
        ("能繁母猪存栏3万头。", "能繁母猪存栏"),
        ("等级公路410公里。", "等级公路"),
        ("码头昼间等效声级平均值52分贝。", "码头昼间等效声级平均值"),
        ("加上级补助收入6亿元。", "上级补助收入"),
        ("对共建“一带一路”国家出口7亿元。", "共建“一带一路”国家出口"),
        ("扣除非经常性损益后的净利润2亿元。", "扣除非经常性损益后的净利润"),
        ("归属于上市公司股东的净利润3亿元。", "归属于上市公司股东的净利润"),
        ("渔网有效回收率71%。", "渔网有效回收率"),
        ("有效回收率71%。", "有效回收率"),
        ("贝壳综合利用量8万吨。", "贝壳综合利用量"),
        ("码头电网巩固提升工程6项。", "码头电网巩固提升工程"),
        ("6月3日到达旅客8000人次。", "到达旅客"),
        ("全年归集公积金4亿元。", "归集公积金"),
        ("渔港货运量三创新高，达到9万吨。", "渔港货运量"),
        ("集中推进泊位改造3个。", "泊位改造"),
        ("渔港机场日均起降24架次。", "渔港机场日均起降"),
        ("船闸升船机日均升降90次。", "船闸升船机日均升降"),
        ("今年起降航班2.1万架次。", "起降航班"),
        ("渔校一年级新生130人。", "渔校一年级新生"),
        ("今年二年级学生120人。", "二年级学生"),
        ("定期化率61.5%。", "定期化率"),
        ("关注类贷款占比3.4%。", "关注类贷款占比"),
        ("轮渡日均客流3.2万乘次。", "轮渡日均客流"),
    ],
)
def test_a_name_is_told_with_the_letters_that_open_it(text: str, indicator: str) -> None:
    assert [metric.indicator for metric in found(text)] == [indicator]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("两所初中升学率超过90%。", [("初中", "2"), ("初中升学率", "90")]),
        ("全市5家渔具企业产能利用率达到68%。", [("渔具企业", "5"), ("渔具企业产能利用率", "68")]),
        ("3个小区物业费收缴率92%。", [("小区", "3"), ("小区物业费收缴率", "92")]),
        ("6家医院日均门诊量1.1万人次。", [("医院", "6"), ("日均门诊量", "1.1")]),
    ],
)
def test_so_many_are_those_whose_rate_follows(text: str, told: list[tuple[str, str]]) -> None:
    assert [(metric.indicator, str(metric.value)) for metric in found(text)] == told


def test_a_mean_behind_what_is_counted_belongs_to_what_is_measured() -> None:
    told = found("3个渔村25名村医平均年龄41岁。")
    assert [metric.indicator for metric in told] == ["渔村", "村医", "平均年龄"]


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("渔民人均产值71860元，按年均汇率折合10090美元。", ["渔民人均产值"] * 2),
        ("水产出口18亿元，按当期汇率折合2.5亿美元。", ["水产出口"] * 2),
        ("渔业欠款压降4亿元，但两年以上账龄的还有6亿元。", ["渔业欠款压降", "两年以上账龄"]),
        ("三年以上船龄渔船62艘。", ["三年以上船龄渔船"]),
        ("年末有息负债96亿元，无息负债12亿元。", ["有息负债", "无息负债"]),
        ("船员竞聘上岗率98%，末等调整比例4%。", ["船员竞聘上岗率", "末等调整比例"]),
        ("一年多来受理申请1万件。", ["受理申请"]),
        ("30名“港管家”一对一服务渔企，20名干部点对点帮扶。", ["“港管家”", "干部"]),
        ("全县有85%的渔民用上自来水。", ["渔民用上自来水"]),
    ],
)
def test_no_name_begins_or_ends_within_a_word(text: str, indicators: list[str]) -> None:
    assert [metric.indicator for metric in found(text)] == indicators


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("新建东礁至西屿22公里公路，改造港前到鱼市9公里管线。", ["新建东礁至西屿公路", "改造港前到鱼市管线"]),
        ("确保东礁至北湾17公里滨海公路上半年开工。", ["东礁至北湾滨海公路"]),
        ("航道扩建到17公里。", ["航道扩建"]),
        ("渔税4亿元，同口径增长6%，自然口径下降2%。", ["渔税", "渔税增长", "自然口径渔税下降"]),
    ],
)
def test_a_name_is_told_with_what_it_is_of(text: str, indicators: list[str]) -> None:
    assert [metric.indicator for metric in found(text)] == indicators
