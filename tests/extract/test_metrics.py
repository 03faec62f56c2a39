"""Metrics: what a quantity measures, and the words that state it."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from metric_pages import article, found, only

from publisher.extract import metrics
from publisher.extract.identity import identify


@pytest.mark.parametrize(
    ("text", "indicator"),
    [
        ("全年港口货物吞吐量突破3亿吨。", "港口货物吞吐量"),
        ("城镇调查失业率控制在5.5%以内。", "城镇调查失业率"),
        ("累计培育专精特新企业48家。", "专精特新企业"),
        ("全市建成14个数字化车间。", "数字化车间"),
        ("总投资60亿元的海上风电项目开工。", "海上风电项目总投资"),
        ("新材料产值占规上工业产值的比重达31%。", "新材料产值占规上工业产值比重"),
        ("污水集中处理率由82%提高到96%。", "污水集中处理率"),
        ("引进3个5亿元以上项目。", "5亿元以上项目"),
        ("县域经济竞争力跃居全省第三，", "县域经济竞争力全省排名"),
        ("临港、城南两大组团加快建设。", "组团"),
        ("已有二十多位院士、专家落户。", "院士、专家"),
        ("安排1.5亿元技改补助资金。", "技改补助资金"),
        ("去年完成绿化6万亩。", "绿化"),
        ("市财政的3亿元奖励资金全部到位。", "市财政奖励资金"),
        ("工厂、农田分别节约用水量3万吨和5万吨。", "农田节约用水量"),
        ("全市7个项目实现当年投产。", "实现当年投产项目"),
        ("临空区实现地区生产总值75亿元。", "地区生产总值"),
        ("全年兑现减税降费6亿元。", "减税降费"),
        ("村道每年新开工20公里。", "村道新开工"),
        ("该厂2021年产值达3亿元。", "该厂产值"),
        ("人均收入增速较GDP增速高0.8个百分点。", "人均收入增速"),
        ("精简后为12个。", ""),
        ("地方支出（不含专项）为8亿元。", "地方支出"),
        ("逐步将小企业起征点从月销售2万元提高到5万元。", "小企业起征点"),
        ("在城南规划建设5平方公里的智造园。", "智造园"),
        ("落户8亿元的电池项目投产。", "电池项目"),
        ("为900名老人发放了津贴。", "老人"),
        ("完成人均经费200元的目标。", "人均经费"),
        ("农民人均收入，考虑价格下降因素，比上年增长4%。", "农民人均收入"),
        ("实现技工院校扩招9万人目标。", "技工院校扩招"),
        ("实现总产值翻两番的宏伟目标和前景。", "总产值"),
        ("解决40万户林区、垦区等棚户区居民的住房。", "棚户区居民的住房"),
        ("支持两个园区积极应对风险。", "园区"),
        ("三家龙头企业为了扩产而来。", "龙头企业"),
        ("人均收入又提高10%。", "人均收入"),
        ("实施重点项目30个。", "重点项目"),
        ("累计建成高标准农田5万亩。", "高标准农田"),
        ("总投资9亿元的装备项目签约落户港区。", "装备项目总投资"),
        ("空气优良天数310天。", "空气优良天数"),
        ("去年开票销售突破80亿元，增幅居全区第一。", "开票销售增幅全区排名"),
        ("新登记主体3万户，其中企业1万户，同比分别增长5%和8%。", "新登记主体"),
        ("1—4月社会消费品零售总额下降6%。", "社会消费品零售总额"),
        ("最低工资标准由2020元调整为2280元。", "最低工资标准"),
        ("园区企业数从20家发展到现在的60家。", "园区企业数"),
        ("去年生产总值列全省县（市、区）第9位。", "生产总值全省县（市、区）排名"),
        ("拥有绿色工厂5家，数量占全市三分之一。", "绿色工厂数量占全市比重"),
        ("财政用于科技、教育等方面的支出8亿元。", "财政用于科技、教育等方面的支出"),
        ("规上工业企业实现利润4亿元。", "规上工业企业利润"),
        ("装机四万千瓦以上的水电站15座。", "装机四万千瓦以上的水电站"),
        ("关于土地承包期再延长三十年的政策。", "土地承包期"),
        ("还为900多名义务教育寄宿生提供补助。", "义务教育寄宿生"),
        ("尽管雨水偏多，但粮食总产量达9万吨。", "粮食总产量"),
        ("连续六年增收。", "连续增收"),
        ("新区实现GDP780.5亿元。", "GDP"),
        ("人均收入继续保持全省县市区第一。", "人均收入全省县市区排名"),
        ("在江东打造了停车场三百处。", "停车场"),
        ("另有民生项目3个。", "民生项目"),
        ("河东园区也有5个项目正加快建设。", "项目"),
        ("32个集中开工的重点项目，各有专班。", "重点项目"),
        ("从业人员1.2万人。", "从业人员"),
        ("按照每亩每年800元的租金，流转土地。", "租金"),
        ("与12家线上线下采购商达成合作意向。", "线上线下采购商"),
        ("高标准规划建设40平方公里生态绿廊。", "生态绿廊"),
    ],
)
def test_the_indicator_is_the_noun_phrase_beside_the_number(text: str, indicator: str) -> None:
    assert indicator in {metric.indicator for metric in found(text)}


@pytest.mark.parametrize(
    ("text", "cues"),
    [
        ("全年港口货物吞吐量突破3亿吨。", ["突破"]),
        ("去年粮食总产量42万吨，比上年增长3.6%。", ["万吨", "比上年增长"]),
        ("全市建成14个数字化车间。", ["个"]),
        ("污水集中处理率由82%提高到96%。", ["由", "提高到"]),
        ("贫困发生率降到百分之二。", ["降到"]),
        ("利润百分之五。", ["百分之五"]),
    ],
)
def test_the_cue_is_the_word_that_ties_figure_and_indicator(text: str, cues: list[str]) -> None:
    assert [metric.cue for metric in found(text)] == cues


def test_a_clause_without_a_subject_takes_the_indicator_before_it() -> None:
    output, growth = found("去年粮食总产量达到42万吨，增长3.6%。")
    assert (output.indicator, output.kind) == ("粮食总产量", "level")
    assert (growth.indicator, growth.kind) == ("粮食总产量", "growth")


def test_quantities_after_respectively_go_to_their_own_subjects() -> None:
    first, second = found("生活垃圾、建筑垃圾资源化利用率分别达到45%和70%。")
    assert first.indicator == "生活垃圾利用率"
    assert second.indicator == "建筑垃圾资源化利用率"


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("船舶和海工装备制造业、食品业、纺织业营业收入分别增长9%、4%、2%。",
         ["船舶和海工装备制造业营业收入", "食品业营业收入", "纺织业营业收入"]),
        ("城镇、农村居民人均可支配收入51200元、28600元，分别增长5.1%和6.4%。",
         ["城镇居民人均可支配收入", "农村居民人均可支配收入"] * 2),
        ("城乡居民人均可支配收入分别增长5%和6%。", ["城镇居民人均可支配收入", "农村居民人均可支配收入"]),
        ("小麦、玉米和大豆产量为30万吨、12万吨和2万吨。", ["小麦产量", "玉米产量", "大豆产量"]),
        ("一、二、三产业增加值分别增长3%、6%和7%。", ["第一产业增加值", "第二产业增加值", "第三产业增加值"]),
        ("单位产值能耗和废水排放分别降低12%、15%。", ["单位产值能耗", "废水排放"]),
        ("纺织业和造船业增幅最大，分别为18.2%和16.5%。", ["纺织业增幅", "造船业增幅"]),
    ],
)  # fmt: skip
def test_as_many_subjects_as_figures_share_what_the_last_is_measured_by(text: str, indicators: list[str]) -> None:
    assert [metric.indicator for metric in found(text)] == indicators


def test_a_list_of_numbers_shares_the_unit_of_its_last() -> None:
    metrics = found("港口、机场客流量同比分别加快1.8和5.3个百分点。")
    assert [(str(metric.value), metric.unit) for metric in metrics] == [("1.8", "个百分点"), ("5.3", "个百分点")]
    assert [metric.indicator for metric in metrics] == ["港口客流量", "机场客流量"]


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        # What grows behind a share is the whole; a difference of it is the share's.
        ("外贸额40亿元，占全市的12%，增长7%。", ["外贸额", "外贸额占全市比重", "外贸额"]),
        ("外贸额40亿元，占全市的12%，提高1.5个百分点。", ["外贸额", "外贸额占全市比重", "外贸额占全市比重"]),
        # A comparison is no name.
        ("工业用电量增长6%，高出全市平均水平1.2个百分点。", ["工业用电量"] * 2),
        ("工业用电量增速回落2个百分点，比1-3月提高0.4个百分点。", ["工业用电量增速"] * 2),
        ("渔业产值增长6%（与2019年一季度相比增长9%）。", ["渔业产值"] * 2),
        ("户均收入8万元，是十年前的3倍。", ["户均收入"] * 2),
        ("夏粮产量40万吨，完成年度计划的96%。", ["夏粮产量", "夏粮产量完成年度计划"]),
        # What is counted ends before what it is measured by, which is its.
        ("全市六大支柱产业的营业收入突破800亿元。", ["支柱产业", "支柱产业营业收入"]),
        ("12个建制镇地区生产总值380亿元。", ["建制镇", "建制镇地区生产总值"]),
        # The place of a rank may stand behind its verb.
        ("进出口总值90亿元，居苏北第二位。", ["进出口总值", "进出口总值苏北排名"]),
        # What one measures by is not the other's.
        ("1至8月，实现产值80亿元，税收增长6%。", ["产值", "税收"]),
        # The object of what is done is the subject of what follows.
        ("今明两年继续提高高龄津贴，人均每年增长5%。", ["高龄津贴"]),
        ("医保补助标准提高到人均700元。", ["医保补助标准"]),
        ("园区有在谈项目16个。", ["在谈项目"]),
    ],
)
def test_an_indicator_is_what_the_sentence_tells_of(text: str, indicators: list[str]) -> None:
    assert [metric.indicator for metric in found(text)] == indicators


def test_quantities_after_respectively_go_to_the_subjects_of_the_clauses_before() -> None:
    *_, both, part = found("外贸总额达90亿元，其中出口60亿元，分别增长7%和5%。")
    assert (both.indicator, part.indicator) == ("外贸总额", "出口")


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
    assert (share.indicator, more.indicator) == ("工业投资占比", "工业投资占比")


def test_a_part_that_is_called_by_its_rank_only_is_of_what_was_counted() -> None:
    *_, national = found("建成省级以上研发机构40家，其中国家级6家。")
    assert national.indicator == "国家级研发机构"


def test_a_sentence_that_only_tells_a_change_goes_on_about_the_last_one() -> None:
    assert found("去年职工平均工资达到610元。四年中，提高了近37%。")[1].indicator == "职工平均工资"


def test_a_second_measure_of_a_project_is_the_projects() -> None:
    investment, output = found("电池项目总投资9亿元，达产后年产值20亿元。")
    assert (investment.indicator, output.indicator) == ("电池项目总投资", "电池项目年产值")


def test_a_threshold_is_part_of_what_is_counted() -> None:
    metric = only("全区在建10亿元以上项目21个。")
    assert (metric.value, metric.unit) == (21, "个")
    assert "10亿元以上项目" in metric.indicator


@pytest.mark.parametrize(
    "text",
    [
        "统筹推进三大任务、五个方面工作。",
        "深化“十百千”工程。",
        "围绕两个维护强化担当。",
        "到2028年基本成型。",
        "打造一批示范点。",
        "实施三年行动计划。",
        "建设百亿级园区。",
        "未来五年大有可为。",
        "第一产业稳步发展。",
        "要办好这两件大事。",
        "香港、澳门遵守这两个基本法。",
        "企业整顿的关键是三条。",
        "要抓两头、带中间。",
        "今年抓好四件事：",
        "部队参加了三支两军工作。",
        "这是两条道路的斗争。",
        "在不到四分之一世纪的时间里。",
        "年应纳税所得额不到100万元的部分减半征收。",
        "派系走向四分五裂。",
        "坚持四项基本原则和改革开放。",
        "为九十年代准备条件。",
        "要以十倍的努力追赶。",
        "一对夫妇可生育两个孩子的政策。",
        "不浪费任何一分技术力量。",
    ],
)
def test_what_measures_nothing_is_no_metric(text: str) -> None:
    assert found(text) == ()


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("验收时间由20天压缩至6天。", [20, 6]),
        ("农村低收入人口减少45万，", [450_000]),
        ("方案列出了64项指标。", [64]),
        ("提出三项指标。", []),
        ("第三万名游客到来。", []),
    ],
)
def test_what_is_counted_depends_on_how_it_is_said(text: str, values: list[int]) -> None:
    assert [metric.scale_value for metric in found(text)] == values


def test_a_sentence_of_nothing_but_quantities_is_not_told_apart_for_ever() -> None:
    assert len(found("增长5%、下降6%、" * 400)) < 200


def test_the_evidence_is_the_shortest_stretch_that_names_indicator_and_number() -> None:
    metric = only("在各方支持下，去年全市公共图书馆藏书量突破180万册，群众满意。")
    assert metric.evidence.quote == "公共图书馆藏书量突破180万册"


def test_metrics_of_one_quote_have_different_ids_that_other_text_does_not_change() -> None:
    first, second = found("新增学位500个。", "新增学位500个。")
    assert first.id != second.id
    assert [metric.id for metric in found("概述。", "新增学位500个。", "新增学位500个。")] == [first.id, second.id]


def test_an_id_depends_on_the_stem_of_the_source_not_on_its_folder() -> None:
    assert identify("k", "seeds/page.txt", "5个", 0) == identify("k", "C:\\in\\page.txt", "5个", 0)
    assert identify("k", "a.txt", "5个", 0) != identify("g", "a.txt", "5个", 0)


@settings(max_examples=100, derandomize=True, deadline=None)
@given(st.text(alphabet="125%个家亿万元，。、；“”（）增长比从占的第强年大分别总投资项目新和等企业力争已", max_size=80))
def test_any_paragraph_yields_metrics_whose_words_stand_in_it(text: str) -> None:
    for metric in metrics.find(article("前言。", text)):
        evidence = metric.evidence
        assert text[evidence.start : evidence.end] == evidence.quote


@pytest.mark.parametrize(
    "piece", ["考虑，", "在年，", "增长5%、", "比", "5个", "2020年6家，", "从年的5亿元", "分别3个", "“5家"]
)
def test_finding_time_grows_no_faster_than_the_text(piece: str) -> None:
    begin = time.process_time()
    found(piece * (20_000 // len(piece)))
    assert time.process_time() - begin < 5


def test_counts_in_speeches_say_nothing_about_the_world() -> None:
    assert found("统筹国内国际两个大局，防止两种错误倾向，反对两个超级大国的争夺。") == ()
    assert found("今年抓好以下四项工作：一是稳粮。") == ()
    assert only("改造3个农贸市场。").indicator == "农贸市场"


def test_a_class_of_things_is_told_by_its_size() -> None:
    assert only("集体收入30万元以上的村占比达到八成。").indicator == "集体收入30万元以上的村占比"


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("再解决5000万农村人口饮水安全问题。", ["农村人口"]),
        ("下调失业保险单位缴费比例，各地可降至1%。", ["失业保险单位缴费比例"]),
        ("12种常用药大幅降价。", ["常用药"]),
        ("风蚀、水蚀面积分别减少6.2万、3.1万平方公里。", ["风蚀面积", "水蚀面积"]),
    ],
)
def test_a_name_ends_where_its_thing_ends(text: str, indicators: list[str]) -> None:
    assert [metric.indicator for metric in found(text)] == indicators


def test_amounts_of_a_list_share_the_unit_of_its_last() -> None:
    assert [metric.unit for metric in found("风蚀、水蚀面积分别减少6.2万、3.1万平方公里。")] == ["万平方公里"] * 2


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("规上企业90户，新增8户。", ["规上企业", "规上企业新增"]),
        ("渔业投资实现了快速增长，增速达到21%。", ["渔业投资增速"]),
        ("全市16个重点项目，完成投资30亿元，较上年多3个。", ["重点项目", "重点项目投资", "重点项目"]),
        ("这60个续建项目中已开工12个。", ["续建项目", "续建项目开工"]),
        ("实施第一、二批技改，投资9亿元。", ["投资"]),
        ("城市和农村最低生活保障标准分别为每人每月720元、600元。", ["城市最低生活保障标准", "农村最低生活保障标准"]),
        ("引进4家花卉代办公司。", ["花卉代办公司"]),
    ],
)
def test_a_name_is_whole(text: str, indicators: list[str]) -> None:
    assert [metric.indicator for metric in found(text)] == indicators


def test_what_is_so_large_is_a_class_and_what_is_done_is_of_what_was_counted() -> None:
    assert [metric.indicator for metric in found("年旅客超过800万人次的机场有7个。")] == ["年旅客超过800万人次的机场"]
    assert [metric.indicator for metric in found("60个新开工项目已有41个开工建设。")][1] == "新开工项目开工建设"


def test_a_rank_names_what_stands_in_it() -> None:
    *_, rank = found("去年，投资总额90亿元，总量连续3年在全市各镇街中排名第一。")
    assert rank.indicator == "投资总额总量全市各镇街排名"
    assert [metric.indicator for metric in found("交易额60亿元，全国排位由第20位升至第17位。")][1] == "交易额全国排名"


def test_a_density_is_so_much_of_so_many() -> None:
    metric = only("铁路网密度达到507公里/万平方公里。")
    assert (metric.unit, metric.base_unit, str(metric.scale_value)) == ("公里/万平方公里", "公里/万平方公里", "507")


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("力争招引5亿元以上项目30个，其中10亿元以上8个。", ["5亿元以上项目", "10亿元以上项目"]),
        ("新增规上企业20家，总数达到160家。", ["新增规上企业", "规上企业总数"]),
        ("建成研发机构90家，总数位居全省第四。", ["研发机构", "研发机构总数全省排名"]),
        ("前三季度，生产总值增长5%。分季度看，二季度增长6%。", ["生产总值", "生产总值"]),
        ("分三大门类看，制造业增长6%。", ["制造业"]),
    ],
)
def test_a_part_of_what_was_counted_keeps_its_name(text: str, indicators: list[str]) -> None:
    assert [metric.indicator for metric in found(text)] == indicators


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        # What says of a figure only how it is meant is no part of the name.
        ("钢产量拟定为30万吨，木材产量则应该达到8万方。", ["钢产量", "木材产量"]),
        ("国民收入１９８６年达到５０００亿元，按可比价格计算平均每年增长９％。", ["国民收入"] * 2),
        ("零售总额扣除价格因素增长5%。", ["零售总额"]),
        # Nor is what is told of what was counted.
        ("有5%的增速就能够稳住就业。", ["增速"]),
        ("在8个产粮县选择部分乡镇试点。", ["产粮县"]),
        ("还有三成以上的县没有达到要求。", ["县"]),
        # A sentence of a list is about what stands before its colon.
        ("水泥：从120万吨增加到300万吨，增长1.5倍。", ["水泥"] * 3),
        ("拖拉机：建成后年产能力将为6000台。", ["拖拉机年产能力"]),
    ],
)
def test_an_indicator_is_no_longer_than_its_name(text: str, indicators: list[str]) -> None:
    assert [metric.indicator for metric in found(text)] == indicators


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("全年减免社保费7亿元。", ["减免社保费"]),
        ("我县取消了85项收费。", ["取消收费"]),
        ("淘汰落后的炼钢产能60万吨、水泥产能20万吨。", ["淘汰落后的炼钢产能", "淘汰水泥产能"]),
        ("取消和下放许可事项90项。", ["取消和下放许可事项"]),
        ("新增学位3万个、充电桩500个。", ["新增学位", "新增充电桩"]),
        # A list that something else is told of is no list of the verb's.
        ("减少贫困人口5万人、城镇化率提高到60%。", ["减少贫困人口", "城镇化率"]),
    ],
)
def test_a_verb_that_makes_the_figure_what_it_is_belongs_to_its_name(text: str, indicators: list[str]) -> None:
    assert [metric.indicator for metric in found(text)] == indicators


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        # Money without a noun is told by who allots it, or by what it is for.
        ("县财政拟安排3亿元支持技术改造。", ["县财政安排"]),
        ("今年再安排2亿元，用于补助困难家庭。", ["补助困难家庭"]),
        ("中央预算内投资安排500亿元。", ["中央预算内投资"]),
        # A list before what all of it is measured by is part of the name.
        ("教育、卫生、体育等事业费用的支出增长5%。", ["教育、卫生、体育等事业费用的支出"]),
        # A clause that only compares, or tells when, goes on about the one before.
        ("钢的产量，二〇二二年比二〇二一年增长了百分之七。", ["钢的产量"]),
        ("粮食总产量，在旱情最重的二〇二二年，只有8万吨。", ["粮食总产量"]),
        ("用于教育的投入，将由3亿元增加到5亿元。", ["用于教育的投入"] * 2),
        ("今年经济增长预期为6%左右。", ["经济增长"]),
        ("要用三年或者更长一点的时间。", ["时间"]),
        ("实现8%的增长速度并不容易。", ["增长速度"]),
    ],
)
def test_a_figure_without_a_name_beside_it_finds_one(text: str, indicators: list[str]) -> None:
    assert [metric.indicator for metric in found(text)] == indicators


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("在我们这个近2亿人口的大省。", ["人口"]),
        ("失业率稳定在5%左右的较低水平。", ["失业率"]),
        ("封山育林30万亩，退耕还林5万亩。", ["封山育林", "退耕还林"]),
        ("如发电设备，去年我国只生产9万千瓦，今年将生产12万千瓦。", ["发电设备生产"] * 2),
        ("鼓励应届高中毕业生和退役军人、下岗职工报考，今年大规模扩招8万人。", ["扩招"]),
        ("工作人员总数减少幅度在10%左右。", ["工作人员总数减少幅度"]),
        ("人均产值突破7万元，折合9000美元。", ["人均产值"] * 2),
        ("打造示范村、精品线、书香镇分别达到10个、2条、3个。", ["示范村", "精品线", "书香镇"]),
        ("油料作物：以播种面积计算达到8万亩。", ["油料作物"]),
        ("企业设立研发机构比例达到60%。", ["企业设立研发机构比例"]),
        ("外贸出口从7月份开始回升，全年达到9亿美元。", ["外贸出口"]),
        ("职工收入达到1220元，扣除物价因素比上年增长5%。", ["职工收入"] * 2),
        ("今年二氧化硫、氮氧化物排放量要下降3%。", ["二氧化硫、氮氧化物排放量"]),
        ("优化结构、服务业增加值增长8%。", ["服务业增加值"]),
        ("16个省、自治区、直辖市好于上年。", ["省、自治区、直辖市"]),
        ("钢产量计划增长7%。", ["钢产量"]),
        ("总产值翻两番的战略目标要分两步走。", ["总产值"]),
        ("招引总投资超30亿元或3亿美元产业项目2个。", ["总投资超30亿元或3亿美元产业项目"]),
        ("新增入库省、市重大项目7个。", ["新增入库省、市重大项目"]),
        ("东湖园区跻身省级开发区15强。", ["东湖园区省级开发区排名"]),
        ("粮食总产量连续七年稳定在百亿斤以上。", ["粮食总产量连续稳定在百亿斤以上"]),
        ("统计210户规模以上工业企业预计完成产值90亿元。", ["规模以上工业企业", "规模以上工业企业产值"]),
        ("重点项目完成投资72亿元、居全省第2位。", ["重点项目投资", "重点项目投资全省排名"]),
        ("棉花两年增长7%，全县共有45万人口。", ["棉花", "人口"]),
        ("中央决定将人均纯收入2300元作为标准，比上年提高9%。", ["人均纯收入"] * 2),
        ("将31万名企业退休人员纳入统筹。", ["企业退休人员"]),
        ("将流感等15种可以通过接种疫苗预防的传染病纳入规划。", ["传染病"]),
        ("用于教育和卫生支出分别为5亿元和3亿元，比上年增长6%和9%。", ["用于教育支出", "卫生支出"] * 2),
        ("推进安居工程建设，在确保质量的前提下，建成500套。", ["安居工程建设"]),
        ("启动土地承包到期后再延长30年整省试点。", ["土地承包"]),
        ("拟安排长期建设国债500亿元。", ["长期建设国债"]),
        ("学生达到90万人，比上年的60万人增长50%。", ["学生"] * 3),
        ("在70%的地市开展诊疗试点。", ["地市"]),
        ("全国人口有六亿之多。", ["全国人口"]),
        ("为170名学生免费提供教科书。", ["学生"]),
        ("工业总产值要在上年的基数上增长29%。", ["工业总产值"]),
        ("教育经费占生产总值比例持续超过4%。", ["教育经费占生产总值比重"]),
        (
            "人口自然增长率，东海省由9‰降到6‰，西山市由7‰降到5‰。",
            ["东海省人口自然增长率"] * 2 + ["西山市人口自然增长率"] * 2,
        ),
        ("學生數增長了百分之四十，國防費從百分之六降低到百分之三。", ["學生數", "國防費", "國防費"]),
        # An index has no unit.
        ("灌溉水利用系数提高到0.62，城乡居民收入比缩小到1.9以内。", ["灌溉水利用系数", "城乡居民收入比"]),
    ],
)
def test_an_indicator_is_told_whole(text: str, indicators: list[str]) -> None:
    assert [metric.indicator for metric in found(text)] == indicators


def test_goods_of_one_letter_are_named() -> None:
    assert [metric.indicator for metric in found("生铁增长3%，钢增长5%，煤6万吨。")] == ["生铁", "钢", "煤"]
    assert found("努力实现十大提出的任务。") == ()


def test_so_many_things_of_one_size_are_counted_and_measured() -> None:
    counted, invested = found("26个总投资80亿元的重点项目集中开工。")
    assert (counted.indicator, counted.value) == ("重点项目", 26)
    assert (invested.indicator, invested.value) == ("重点项目总投资", 80)


def test_a_mark_may_part_what_is_counted_from_its_size() -> None:
    counted, invested = found("该区有15个、总投资30多亿元的工业、物流等主导产业项目。")
    assert (counted.indicator, invested.indicator) == ("主导产业项目", "主导产业项目总投资")


def test_sums_of_a_list_are_of_their_own_projects() -> None:
    metrics = found("签约总额18亿元，分别是总投资5亿元的板材项目、总投资3亿元的门窗项目。")
    assert [metric.indicator for metric in metrics] == ["签约总额", "板材项目总投资", "门窗项目总投资"]


def test_how_many_slogans_there_are_is_no_metric() -> None:
    assert list(found("突出两个重点，实现四个突破。")) == []


def test_a_size_that_is_a_threshold_is_none_of_its_own() -> None:
    assert [metric.value for metric in found("3个总投资超5亿元的项目落户。")] == [3]


def test_what_was_sold_so_far_is_no_forecast_though_one_stands_before_it() -> None:
    forecast, sold = found("预计村集体增收20余万元；依托网店，累计销售干果2万吨。")
    assert (forecast.status, sold.status) == ("ongoing", "actual")
