"""What a short name takes from what its sentence told before: the thing done to, the head shared, whole and giver."""

import pytest
from metric_pages import found


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("柳湾产业园引进企业20家，投产11家。", ["引进企业", "企业投产"]),
        ("全区签约项目42个，落地18个，投产5个。", ["签约项目", "项目落地", "项目投产"]),
        ("新建厂房16栋，竣工9栋，交付4栋。", ["新建厂房", "厂房竣工", "厂房交付"]),
        ("全县实施水利项目38个，开工率90%，完工21个。", ["水利项目", "开工率", "水利项目完工"]),
        ("中等学校招生2万人，毕业1.6万人。", ["中等学校招生", "毕业"]),
        ("粮食播种面积稳定在58万亩，总产24万吨。", ["粮食播种面积", "粮食总产"]),
    ],
)  # fmt: skip
def test_a_deed_alone_is_told_with_what_was_counted_before_it(text: str, indicators: list[str]) -> None:
    assert [metric.indicator for metric in found(text)] == indicators


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("蔬菜产量增长4%，水果增长7%。", ["蔬菜产量增长", "水果产量增长"]),
        ("船舶制造业增加值增长11%，食品业下降3%。", ["船舶制造业增加值增长", "食品业增加值下降"]),
        ("饮料类零售额增长9%，粮油类增长4%。", ["饮料类零售额增长", "粮油类零售额增长"]),
        ("小麦单产410公斤，玉米590公斤。", ["小麦单产", "玉米单产"]),
        ("船舶制造业增加值增长9%；纺织业和化工业分别下降4%、2%。",
         ["船舶制造业增加值增长", "纺织业增加值下降", "化工业增加值下降"]),
        ("规上工业增加值增长8%，贷款增长9%，旅游增长11%。", ["规上工业增加值增长", "贷款增长", "旅游增长"]),
    ],
)  # fmt: skip
def test_what_is_told_beside_its_like_is_measured_by_the_same(text: str, indicators: list[str]) -> None:
    assert [metric.indicator for metric in found(text)] == indicators


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("食品价格下降2%，其中猪肉跌11%，鲜菜涨4%。", ["食品价格下降", "猪肉价格下跌", "鲜菜价格上涨"]),
        ("出口增长8%，其中机电产品增长12%。", ["出口增长", "机电产品出口增长"]),
        ("民生支出80亿元，占总支出的76%，其中教育21亿元、卫生健康9亿元，分别增长5%、3%。",
         ["民生支出", "民生支出占总支出比重", "教育支出", "卫生健康支出", "教育支出增长", "卫生健康支出增长"]),
        ("全球出货量6GWh，同比增长90%，其中中国4GWh。", ["全球出货量", "全球出货量增长", "中国出货量"]),
    ],
)  # fmt: skip
def test_a_part_is_measured_as_its_whole_is_whatever_stands_between(text: str, indicators: list[str]) -> None:
    assert [metric.indicator for metric in found(text)] == indicators


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("力争机关屋顶光伏比例不低于50%，厂房不低于30%。", ["机关屋顶光伏比例", "厂房光伏比例"]),
        ("供水普及率平原地区达到99%、山区达到88%。", ["平原地区供水普及率", "山区供水普及率"]),
        ("生均公用经费小学900元、初中1200元。", ["小学生均公用经费", "初中生均公用经费"]),
    ],
)  # fmt: skip
def test_places_and_schools_behind_a_rate_each_have_it(text: str, indicators: list[str]) -> None:
    assert [metric.indicator for metric in found(text)] == indicators


@pytest.mark.parametrize(
    ("text", "indicator"),
    [
        ("第二产业增加值620亿元，增长6%，对经济增长的贡献率为51%。", "第二产业对经济增长的贡献率"),
        ("造船业增加值增长16%，拉动规上工业增长2.1个百分点。", "造船业拉动规上工业增长"),
    ],
)  # fmt: skip
def test_a_contribution_is_told_with_who_makes_it(text: str, indicator: str) -> None:
    assert found(text)[-1].indicator == indicator


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("全国造船企业180家，沿海占62%，沿江占30%。", ["沿海占全国造船企业比重", "沿江占全国造船企业比重"]),
        ("申请专利3万件，甲国企业占37%，乙国以33%居次，丙国为12%。",
         ["甲国企业占专利比重", "乙国占专利比重", "丙国占专利比重"]),
        ("总诊疗900万人次，同比增长5%，其中基层占58%。", ["基层占总诊疗比重"]),
        ("老年人口60万人，占户籍人口的21%，65岁及以上占16%。", ["老年人口占户籍人口比重", "65岁及以上占户籍人口比重"]),
        ("硅基路线次之，占28%。", ["硅基路线占比"]),
        ("六大产业集群汇聚的规上企业有420家，在规上企业总数中占到81%。", ["产业集群规上企业占比"]),
        ("工资性收入2万元，经营性收入占两成。", ["经营性收入占比"]),
        ("总造价每平方米52元，使用面积占44%。", ["使用面积占比"]),
    ],
)  # fmt: skip
def test_a_share_is_told_with_the_whole_that_was_counted_before_it(text: str, indicators: list[str]) -> None:
    assert [metric.indicator for metric in found(text) if metric.kind == "share"] == indicators
