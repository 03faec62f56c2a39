"""Whose a figure is that has no name of its own beside it: of the clause before, of a list, of what was counted."""

import pytest
from metric_pages import found

from publisher import apart


def test_a_clause_without_a_subject_takes_the_indicator_before_it() -> None:
    output, growth = found("去年粮食总产量达到42万吨，增长3.6%。")
    assert (output.indicator, output.kind) == ("粮食总产量", "level")
    assert (growth.indicator, growth.kind) == ("粮食总产量增长", "growth")


def test_quantities_after_respectively_go_to_their_own_subjects() -> None:
    first, second = found("生活垃圾、建筑垃圾资源化利用率分别达到45%和70%。")
    assert first.indicator == "生活垃圾资源化利用率"
    assert second.indicator == "建筑垃圾资源化利用率"


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("船舶和海工装备制造业、食品业、纺织业营业收入分别增长9%、4%、2%。",
         ["船舶和海工装备制造业营业收入增长", "食品业营业收入增长", "纺织业营业收入增长"]),
        ("城镇、农村居民人均可支配收入51200元、28600元，分别增长5.1%和6.4%。",
         ["城镇居民人均可支配收入", "农村居民人均可支配收入",
          "城镇居民人均可支配收入增长", "农村居民人均可支配收入增长"]),
        ("城乡居民人均可支配收入分别增长5%和6%。", ["城镇居民人均可支配收入增长", "农村居民人均可支配收入增长"]),
        ("小麦、玉米和大豆产量为30万吨、12万吨和2万吨。", ["小麦产量", "玉米产量", "大豆产量"]),
        ("一、二、三产业产值分别增长3%、6%和7%。", ["第一产业产值增长", "第二产业产值增长", "第三产业产值增长"]),
        ("单位产值能耗和废水排放分别降低12%、15%。", ["单位产值能耗降低", "废水排放降低"]),
        ("纺织业和造船业增幅最大，分别为18.2%和16.5%。", ["纺织业增幅", "造船业增幅"]),
    ],
)  # fmt: skip
def test_as_many_subjects_as_figures_share_what_the_last_is_measured_by(text: str, indicators: list[str]) -> None:
    assert [metric.indicator for metric in found(text)] == indicators


def test_a_list_of_numbers_shares_the_unit_of_its_last() -> None:
    metrics = found("港口、机场客流量同比分别加快1.8和5.3个百分点。")
    assert [(str(metric.value), metric.unit) for metric in metrics] == [("1.8", "个百分点"), ("5.3", "个百分点")]
    assert [metric.indicator for metric in metrics] == ["港口客流量增速加快", "机场客流量增速加快"]


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        # What grows behind a share is the whole; a difference of it is the share's.
        ("外贸额40亿元，占全市的12%，增长7%。", ["外贸额", "外贸额占全市比重", "外贸额增长"]),
        ("外贸额40亿元，占全市的12%，提高1.5个百分点。", ["外贸额", "外贸额占全市比重", "外贸额占全市比重提高"]),
        # A comparison is no name.
        ("工业用电量增长6%，高出全市平均水平1.2个百分点。", ["工业用电量增长", "工业用电量增速高出全市平均水平"]),
        ("工业用电量增速回落2个百分点，比1-3月提高0.4个百分点。", ["工业用电量增速回落", "工业用电量增速比1-3月提高"]),
        ("渔业产值增长6%（与2019年一季度相比增长9%）。", ["渔业产值增长"] * 2),
        ("户均收入8万元，是十年前的3倍。", ["户均收入", "户均收入相当于十年前"]),
        ("夏粮产量40万吨，完成年度计划的96%。", ["夏粮产量", "夏粮产量完成年度计划"]),
        # What is counted ends before what it is measured by, which is its.
        ("全市六大支柱产业的营业收入突破800亿元。", ["支柱产业", "支柱产业营业收入"]),
        ("12个建制镇地区生产总值380亿元。", ["建制镇", "建制镇地区生产总值"]),
        # The place of a rank may stand behind its verb.
        ("进出口总值90亿元，居苏北第二位。", ["进出口总值", "进出口总值苏北排名"]),
        # What one measures by is not the other's.
        ("1至8月，实现产值80亿元，税收增长6%。", ["产值", "税收增长"]),
        # The object of what is done is the subject of what follows.
        ("今明两年继续提高高龄津贴，人均每年增长5%。", ["高龄津贴每年增长"]),
        ("医保补助标准提高到人均700元。", ["医保补助标准"]),
        ("园区有在谈项目16个。", ["在谈项目"]),
        # A kind of investment is nobody who pays taxes.
        ("房地产投资下降2%，税收增长3.1%。", ["房地产投资下降", "税收增长"]),
        ("渔具产业产值增长5%，税收增长3%。", ["渔具产业产值增长", "渔具产业税收增长"]),
        # So much of a standard is of what the sentence tells of.
        ("税收10亿元，为调整预算的99.8%，增长3.2%。", ["税收", "税收完成调整预算", "税收增长"]),
        ("人均产值只有全省平均水平的68%。", ["人均产值相当于全省平均水平"]),
        ("渔民收入只有城镇居民的四成。", ["渔民收入相当于城镇居民"]),
        ("投资1亿元，完成渔港计划的107.3%。", ["投资", "投资完成渔港计划"]),
        # A mean is of a wider area.
        ("全市城镇化率62%，全省平均为59%，全国为65%。", ["城镇化率", "全省平均城镇化率", "全国城镇化率"]),
        ("入园率70%，比全省平均高3个百分点。", ["入园率", "入园率比全省平均高"]),
        # What was a loss is none any more.
        ("利润总额由上年亏损3亿元转为盈利2亿元。", ["利润总额亏损", "利润总额"]),
        ("渔业公司由盈利2亿元转为亏损1亿元。", ["渔业公司盈利", "渔业公司亏损"]),
        ("渔业产值目标增长6%，实际增长7%。", ["渔业产值目标增长", "渔业产值增长"]),
        ("财政收入12亿元，比预算超收1亿元。", ["财政收入", "财政收入超收"]),
        ("建设渔具产业园，到2028年产值达到35亿元。", ["渔具产业园产值"]),
        # One word stands for what goes by more beside its counterpart.
        (
            "国有资本经营收入42万元，增长2%；支出36万元。",
            ["国有资本经营收入", "国有资本经营收入增长", "国有资本经营支出"],
        ),
        ("生猪出栏42万头，年末存栏23万头。", ["生猪出栏", "生猪存栏"]),
        ("粮食总产量28万吨，增产1.2%，单产463公斤。", ["粮食总产量", "粮食增产", "粮食单产"]),
        ("旅游收入4亿元。支出3亿元。", ["旅游收入", "支出"]),
        (
            "全年居民人均可支配收入3.6万元；其中城镇居民4.6万元，农村居民2.5万元。",
            ["居民人均可支配收入", "城镇居民人均可支配收入", "农村居民人均可支配收入"],
        ),
        ("城镇消费品零售额11亿元；乡村4亿元。", ["城镇消费品零售额", "乡村消费品零售额"]),
        ("加上上年结转2亿元，收入总计86亿元。", ["上年结转", "收入总计"]),
        ("城乡居民收入比由1.83缩小为1.80。", ["城乡居民收入比", "城乡居民收入比"]),
    ],
)
def test_an_indicator_is_what_the_sentence_tells_of(text: str, indicators: list[str]) -> None:
    assert [metric.indicator for metric in found(text)] == indicators


def test_quantities_after_respectively_go_to_the_subjects_of_the_clauses_before() -> None:
    *_, both, part = found("外贸总额达90亿元，其中出口60亿元，分别增长7%和5%。")
    assert (both.indicator, part.indicator) == ("外贸总额增长", "出口增长")


@pytest.mark.parametrize(
    "told",
    [
        "渔业产值增长6%，分别高于全国、全省1.2个和0.8个百分点。",
        "渔业产值增长6%，比全国、全省分别高1.2个和0.8个百分点。",
        "渔业产值增长6%，分别比全国和全省平均水平快1.2、0.8个百分点。",
    ],
)
def test_how_far_a_thing_is_from_each_of_several_is_the_things(told: str) -> None:
    metrics = found(told)
    assert all(metric.indicator.startswith("渔业产值增速") for metric in metrics[1:])
    assert [str(metric.value) + metric.unit for metric in metrics[1:]] == ["1.2个百分点", "0.8个百分点"]


def test_a_change_against_each_of_several_years_is_no_distance() -> None:
    assert apart.find("分别比上年、前年提高") is None
    assert apart.find("分别比上年、前年高") == apart.Apart(0, ("比上年高", "比前年高"))
    assert apart.of_figure("产值和税收分别增长5%和") == ""


def test_a_rate_that_is_far_from_each_of_several_is_the_things() -> None:
    metrics = found("渔业产值增长6%，增速分别快于全国、全省、全市0.9个、0.5个、0.3个百分点。")
    assert [metric.indicator for metric in metrics] == [
        "渔业产值增长",
        *(f"渔业产值增速快于全{area}" for area in "国省市"),
    ]
    assert {metric.unit for metric in metrics[1:]} == {"个百分点"}


def test_a_dependent_name_says_what_it_is_of() -> None:
    projects, investment = found("上半年新签约制造业项目37个，总投资超400亿元。")
    assert investment.indicator == projects.indicator + "总投资"


@pytest.mark.parametrize(
    ("text", "indicator"),
    [
        ("走进东海机械有限公司，负责人介绍，去年应税销售突破6亿元。", "东海机械应税销售"),
        ("精品钢项目是全区最大的项目，去年应税销售达2亿元。", "项目应税销售"),
        ("东海机械有限公司落户后，全市应税销售突破900亿元。", "应税销售"),
        ("全区新增上市公司2家，应税销售突破7亿元。", "应税销售"),
    ],
)
def test_a_figure_of_one_firm_is_not_the_districts(text: str, indicator: str) -> None:
    assert found(text)[-1].indicator == indicator


def test_a_share_is_of_what_the_sentence_told_of_last() -> None:
    *_, share, more = found("完成固定资产投资80亿元，其中工业投资30亿元，占比37.5%，同比提高2个百分点。")
    assert (share.indicator, more.indicator) == ("工业投资占比", "工业投资占比提高")


def test_a_part_that_is_called_by_its_rank_only_is_of_what_was_counted() -> None:
    *_, national = found("建成省级以上研发机构40家，其中国家级6家。")
    assert national.indicator == "国家级研发机构"


def test_a_sentence_that_only_tells_a_change_goes_on_about_the_last_one() -> None:
    assert found("去年职工平均工资达到610元。四年中，提高了近37%。")[1].indicator == "职工平均工资提高"


def test_a_second_measure_of_a_project_is_the_projects() -> None:
    investment, output = found("电池项目总投资9亿元，达产后年产值20亿元。")
    assert (investment.indicator, output.indicator) == ("电池项目总投资", "电池项目年产值")


def test_amounts_of_a_list_share_the_unit_of_its_last() -> None:
    assert [metric.unit for metric in found("风蚀、水蚀面积分别减少6.2万、3.1万平方公里。")] == ["万平方公里"] * 2


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("力争招引5亿元以上项目30个，其中10亿元以上8个。", ["5亿元以上项目", "10亿元以上项目"]),
        ("新增规上企业20家，总数达到160家。", ["新增规上企业", "规上企业总数"]),
        ("建成研发机构90家，总数位居全省第四。", ["研发机构", "研发机构总数全省排名"]),
        ("前三季度，生产总值增长5%。分季度看，二季度增长6%。", ["生产总值增长", "生产总值增长"]),
        ("分三大门类看，制造业增长6%。", ["制造业增长"]),
    ],
)
def test_a_part_of_what_was_counted_keeps_its_name(text: str, indicators: list[str]) -> None:
    assert [metric.indicator for metric in found(text)] == indicators


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        # Money without a noun is told by who allots it, or by what it is for.
        ("县财政拟安排3亿元支持技术改造。", ["县财政安排"]),
        ("今年再安排2亿元，用于补助困难家庭。", ["补助困难家庭"]),
        ("中央预算内投资安排500亿元。", ["中央预算内投资"]),
        # A list before what all of it is measured by is part of the name.
        ("教育、卫生、体育等事业费用的支出增长5%。", ["教育、卫生、体育等事业费用的支出增长"]),
        # A clause that only compares, or tells when, goes on about the one before.
        ("农民的纯收入，全国平均每人达到355元。", ["全国农民的纯收入（每人）"]),
        ("城镇人均住房面积9平方米，农村增加到22平方米。", ["城镇人均住房面积", "农村人均住房面积"]),
        ("招生人数将为：高等学校9万人，中专8万人。", ["高等学校招生人数", "中专招生人数"]),
        ("新增加的生产能力有：生铁18万吨，钢9万吨。", ["新增生铁生产能力", "新增钢生产能力"]),
        ("免除5200名学生的学杂费。", ["学生"]),
        ("重点企业效益明显好转，去年利润增长9%。", ["重点企业利润增长"]),
        ("新增绿地3万亩，造林6万亩。", ["新增绿地", "造林"]),
        ("粮食播种面积和产量分别稳定在218万亩、18亿斤。", ["粮食播种面积", "粮食产量"]),
        ("25个县级及以上水源地水质达标率为100%。", ["县级及以上水源地", "水质达标率"]),
        ("全省复工项目90个，其中东海市60个、西山县30个。", ["复工项目", "东海市复工项目", "西山县复工项目"]),
        (
            "共有36万亩棉田，占耕地80多万亩的百分之四十五。",
            ["棉田", "耕地", "棉田占耕地比重"],
        ),
        ("分两轮取消审批事项49项。", ["取消审批事项"]),
        ("石油工业建设，五年投资150亿元。", ["石油工业投资"]),
        ("轻工业生产增长较快，总产值比上年增长9%。", ["轻工业总产值增长"]),
        ("钢的产量，二〇二二年比二〇二一年增长了百分之七。", ["钢的产量增长"]),
        ("粮食总产量，在旱情最重的二〇二二年，只有8万吨。", ["粮食总产量"]),
        ("用于教育的投入，将由3亿元增加到5亿元。", ["用于教育的投入"] * 2),
        ("今年经济增长预期为6%左右。", ["经济增长"]),
        ("实现8%的增长速度并不容易。", ["增长速度"]),
    ],
)
def test_a_figure_without_a_name_beside_it_finds_one(text: str, indicators: list[str]) -> None:
    assert [metric.indicator for metric in found(text)] == indicators


def test_sums_of_a_list_are_of_their_own_projects() -> None:
    metrics = found("签约总额18亿元，分别是总投资5亿元的板材项目、总投资3亿元的门窗项目。")
    assert [metric.indicator for metric in metrics] == ["签约总额", "板材项目总投资", "门窗项目总投资"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("邻县去年渔业产值增长9.2%，我们只增长6.1%。", ["邻县渔业产值增长", "渔业产值增长"]),
        ("周边的青田县渔具企业已达120家，我区仅有68家。", ["周边的青田县渔具企业", "我区渔具企业"]),
        ("我市渔具企业已达120家，我区68家。", ["渔具企业", "渔具企业"]),
    ],
)
def test_a_neighbours_figure_is_not_ours(text: str, names: list[str]) -> None:
    assert [metric.indicator for metric in found(text)] == names


def test_what_a_place_has_so_many_of_takes_nothing_from_the_clause_before() -> None:
    (towns,) = found("海州地处两省交界，全市共有乡镇43个。")
    assert towns.indicator == "乡镇"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("海带扩种3万亩，达到12万亩。", [("海带扩种", "3"), ("海带种植面积", "12")]),
        ("新增船员200名，达到1500名。", [("新增船员", "200"), ("船员", "1500")]),
        ("渔业机构精简9家，减到31家。", [("渔业机构精简", "9"), ("渔业机构", "31")]),
        ("会务经费压减5%，降到210万元。", [("会务经费压减", "5"), ("会务经费", "210")]),
        (
            "新建鱼塘3万亩，每亩投资由1500元提高到2400元，累计建成42万亩。",
            [("新建鱼塘", "3"), ("每亩投资", "1500"), ("每亩投资", "2400"), ("鱼塘建成", "42")],
        ),
        (
            "渔贷通注册渔企2300家，撮合融资120笔、金额3亿元。",
            [("渔贷通注册渔企", "2300"), ("撮合融资", "120"), ("撮合融资金额", "3")],
        ),
        (
            "渔税收入3亿元、港务收入2亿元，两项合计占42%，比上年多出1亿元。",
            [
                ("渔税收入", "3"),
                ("港务收入", "2"),
                ("渔税收入、港务收入合计占比", "42"),
                ("渔税收入、港务收入合计比上年多出", "1"),
            ],
        ),
        ("这个门票60元的渔港迎来游客9万人次。", [("渔港门票", "60"), ("迎来游客", "9")]),
        ("这家床位90张的渔工医院收治病人400名。", [("渔工医院床位", "90"), ("收治病人", "400")]),
        ("渔港旅客吞吐量首次跨过120万人次门槛，达121万人次。", [("渔港旅客吞吐量", "120"), ("渔港旅客吞吐量", "121")]),
    ],
)
def test_a_figure_is_of_the_thing_and_not_of_the_words_between(text: str, told: list[tuple[str, str]]) -> None:
    assert [(metric.indicator, str(metric.value)) for metric in found(text)] == told
