"""Metrics: what a quantity measures, when it holds, and whether it is reached, aimed at, planned or under way."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from publisher.article.text import read
from publisher.extract import metrics
from publisher.extract.identity import identify
from publisher.model import Article, Metric, Paragraph, Section
from publisher.source import Source, Span


def article(*paragraphs: str, name: str = "seeds/page.txt") -> Article:
    """An article of one section with these paragraphs."""
    text = "\n".join(paragraphs)
    starts = [sum(len(before) + 1 for before in paragraphs[:index]) for index in range(len(paragraphs))]
    body = tuple(
        Paragraph(paragraph, (Span(start, start + len(paragraph)),))
        for start, paragraph in zip(starts, paragraphs, strict=True)
    )
    return Article(Source(name, text), "题目", (), (), (), (Section("小标题", None, 1, body),))


def found(*paragraphs: str) -> tuple[Metric, ...]:
    return metrics.find(article(*paragraphs))


def only(*paragraphs: str) -> Metric:
    (metric,) = found(*paragraphs)
    return metric


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


def test_a_time_right_before_a_figure_holds_for_that_figure() -> None:
    before, after = found("今年，高企数由2016年的40家增加到2021年的95家。")
    assert (before.period, after.period) == ("2016", "2021")
    assert [metric.period for metric in found("全市高校毕业生登记就业率去年底达到96%，失业率3%。")] == ["去年底", None]
    assert only("2022年，产量比2021年增长4%。").period == "2022"
    assert only("公司今年的销售额预计能达到2亿元。").period == "今年"
    assert found("产值达9亿元，比2019年的6亿元增长50%。")[1].period == "2019"


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
    ],
)
def test_what_measures_nothing_is_no_metric(text: str) -> None:
    assert found(text) == ()


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("力争高新技术企业达到600家。", "target"),
        ("到2030年，绿电占比将提高到60%。", "target"),
        ("去年新增就业2.3万人。", "actual"),
        ("已累计发放补贴830万元。", "actual"),
        ("规划建设码头泊位12个。", "plan"),
        ("拟投入35亿元改造管网。", "plan"),
        ("预计全年产值增长9%。", "ongoing"),
        ("加快推进云岭、石塘等5个产业园建设。", "ongoing"),
        ("紧扣“全国前三十强”目标，奋勇争先。", "target"),
        ("紧扣全年招引企业70家的目标，加压奋进。", "target"),
        ("将零散的9个科室并为一处，群众少跑腿。", "actual"),
        ("明年，将9个科室并为一处。", "plan"),
        ("按照园区规划，到期末绿地率稳定在35%以上。", "target"),
        ("全市人均预期寿命提高到81岁。", "actual"),
        ("2027年底前改造农贸市场18个。", "target"),
        ("截至去年，改造农贸市场18个。", "actual"),
        ("厂区建成后，年产轮胎600万条。", "ongoing"),
        ("乡村将铺设管网，每年完成30个村庄改造。", "target"),
    ],
)
def test_the_status_follows_the_words_around(text: str, status: str) -> None:
    assert only(text).status == status


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("2023年，新开工项目64个。完工项目51个。", ["2023", "2023"]),
        ("今年上半年，新签约项目15个；2024年，计划签约40个。", ["今年上半年", "2024"]),
        ("每年新增泊位300个。绿道总长达80公里。", ["每年", None]),
        ("二季度，出口增长8%。进口额达60亿元。", ["二季度", "二季度"]),
        ("二季度出口增长8%。进口额达60亿元。", ["二季度", None]),
        ("二季度出口增长8%。其中，纺织品增长3%。", ["二季度", "二季度"]),
        ("“五一”假期，接待游客9万人次；收入3亿元。", ["“五一”假期", "“五一”假期"]),
        ("每年减贫8万人，共有50万人脱贫。", ["每年", None]),
        ("几年内，产量达到8万吨。", ["几年内"]),
        ("“十四五”期间，建成公园30座。", ["“十四五”期间"]),
        ("近年来，培育企业27家。", [None]),
        ("今年改造管网，降幅明显大于去年，铺设50公里。", ["今年"]),
        ("修缮1990年以前建成的校舍70处，惠及6所学校。", [None, None]),
        ("截至2024年底，已有床位900张。改造病房40间。", ["2024", None]),
        ("紧扣全年出口60亿元的目标，办好展会20场。", ["全年", None]),
        ("今年的主要预期目标是：新增就业3万人；失业率4%以内。", ["今年", "今年"]),
        ("五年累计，发放补助8亿元。", ["五年"]),
        ("为明年发展打下基础，在建厂房18栋。", [None]),
    ],
)
def test_a_period_governs_what_follows_it(text: str, period: list[str | None]) -> None:
    assert [metric.period for metric in found(text)] == period


def test_the_years_to_come_named_in_a_sections_opening_govern_all_of_it() -> None:
    metric = only("开放是必由之路。未来五年，我们将扩大开放。", "做强园区载体。新增国际航线4条。")
    assert (metric.period, metric.status) == ("未来五年", "target")


def test_what_is_under_way_does_not_inherit_a_past_period() -> None:
    moved, planned = found("去年，吞吐量达到90万吨。提前谋划4个深水泊位。")
    assert (moved.period, planned.period) == ("去年", None)


def test_a_list_of_targets_holds_targets_only() -> None:
    statuses = {
        metric.status for metric in found("今年主要预期目标是：粮食产量90万吨左右；新增就业5万人；物价涨幅3%。")
    }
    assert statuses == {"target"}


def test_an_old_value_is_reported_and_the_new_one_aimed_at() -> None:
    old, new = found("争取三年内把绿色建筑占比由48%提高到75%。")
    assert (old.status, new.status) == ("actual", "target")


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


@pytest.mark.parametrize("piece", ["增长5%、", "比", "5个", "2020年6家，", "从年的5亿元", "分别3个", "“5家"])
def test_finding_time_grows_no_faster_than_the_text(piece: str) -> None:
    begin = time.process_time()
    found(piece * (20_000 // len(piece)))
    assert time.process_time() - begin < 5


def test_a_line_that_ends_in_a_colon_lends_its_period_to_the_next_paragraph_only() -> None:
    target, later = found("今年的主要目标是：", "粮食产量增长3%左右。", "水渠全长40公里。")
    assert (target.period, target.status) == ("今年", "target")
    assert later.period is None


def test_half_a_year_at_the_head_of_a_sentence_holds_for_the_paragraph_and_no_further() -> None:
    first, second, third = found("上半年,修路30公里。改造危房60户。", "栽树9万株。")
    assert [metric.period for metric in (first, second, third)] == ["上半年", "上半年", None]


def test_how_things_are_stands_before_the_sentence_that_turns_to_the_years_to_come() -> None:
    now, coming = found("全镇有工厂90家。未来五年,每个村建成1座水塔。")
    assert (now.period, now.status) == (None, "actual")
    assert coming.period == "未来五年"


def test_in_a_plan_what_is_built_is_planned_and_a_level_to_be_reached_is_a_target() -> None:
    plain = article("新建学校6所,绿化率提高到45%。")
    planned = Article(plain.source, "三年行动", (), (), (), plain.sections)
    built, level = metrics.find(planned)
    assert (built.status, level.status) == ("plan", "target")


def test_what_is_allotted_each_year_is_yearly_but_not_what_it_pays_for() -> None:
    money, built = found("每年安排600万元奖金,扶持企业70家。")
    assert (money.period, built.period) == ("每年", None)


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        # What somebody has is how things are, in a paragraph of plans as well.
        ("未来五年，全镇港产融合。园区内现有企业90户，其中规上企业20户，国家级中心2个。", ["actual"] * 3),
        ("到2028年，新区拥有科研机构30家。", ["target"]),
        ("未来三年，湾口镇港城融合。湾口拥有26公里岸线。", ["actual"]),
        ("“十四五”期间，全镇产值年均增长6%，去年达到70亿元。", ["actual"] * 2),
        # An estimate holds to the end of its sentence.
        ("项目投产后，预计年产值8亿元，税收4000万元，解决就业300人。", ["ongoing"] * 3),
        ("好于预期，就业增长5%。", ["actual"]),
        ("园区计划引进企业50家。", ["plan"]),
        # What a change is measured by tells that it is over.
        ("外贸占比41%，比去年同期提升3个百分点，开局平稳。", ["actual"] * 2),
        # Sentences that open with verbs set out what to do, if none of them reports.
        ("坚持绿色发展。加强水系治理，森林覆盖率达到26%。深化林权改革。", ["target"]),
        ("坚持绿色发展。加强水系治理，森林覆盖率达到了26%。深化林权改革。", ["actual"]),
    ],
)
def test_how_things_are_is_told_from_what_is_to_come(text: str, statuses: list[str]) -> None:
    assert [metric.status for metric in found(text)] == statuses


def test_counts_in_speeches_say_nothing_about_the_world() -> None:
    assert found("统筹国内国际两个大局，防止两种错误倾向，反对两个超级大国的争夺。") == ()
    assert found("今年抓好以下四项工作：一是稳粮。") == ()
    assert only("改造3个农贸市场。").indicator == "农贸市场"


def test_the_year_of_an_aims_name_governs_nothing() -> None:
    assert only("落实2030年碳达峰目标。单位能耗降低3%。").period is None


def test_what_has_gone_on_for_years_keeps_its_subject() -> None:
    years, growth = found("高龄补贴连续6年增加，去年又提高8%。")
    assert (years.indicator, growth.indicator) == ("高龄补贴连续增加", "高龄补贴")


def test_a_class_of_things_is_told_by_its_size() -> None:
    assert only("集体收入30万元以上的村占比达到八成。").indicator == "集体收入30万元以上的村占比"


def test_a_day_to_come_behind_other_clauses_holds_for_its_sentence() -> None:
    led, firms = found("未来三年，培育龙头企业，力争到2027年产值突破90亿元。推动80家企业技改。")
    assert (led.period, firms.period) == ("2027", "未来三年")


def test_times_that_a_change_is_measured_by_govern_nothing() -> None:
    metrics = found("1至7月，产值增速回落3个百分点，幅度比1至3月、1至4月分别收窄2个百分点、1个百分点。")
    assert {metric.period for metric in metrics} == {"1至7月"}


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


def test_a_stock_at_the_end_of_the_year_lends_its_time_to_nothing_else() -> None:
    metrics = found("去年新增就业6万人，年末失业率4%，物价上涨2%。")
    assert [metric.period for metric in metrics] == ["去年", "年末", "去年"]


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


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        ("人均产值达到1.2万元，提前两年完成“十三五”规划目标。", ["actual"]),
        ("到2019年底，铁路里程是3.1万公里，公路里程超过90万公里。", ["actual", "actual"]),
        ("预计到2030年底，铁路里程将达到6万公里。其中，高铁大约2万公里。", ["ongoing", "ongoing"]),
        ("今年拟安排赤字2万亿元，赤字率从去年的2.1%提高到2.4%。", ["plan", "actual", "target"]),
    ],
)
def test_the_words_of_a_plan_do_not_make_what_is_reported_an_aim(text: str, statuses: list[str]) -> None:
    assert [metric.status for metric in found(text)] == statuses


def test_a_sentence_that_goes_on_with_a_part_shares_its_time() -> None:
    metrics = found("1月至5月，投资40亿元；其中工业投资15亿元。2021年及2022年共计完成技改投资8亿元。")
    assert [metric.period for metric in metrics] == ["1月至5月", "1月至5月", "2021/2022"]


def test_what_is_so_large_is_a_class_and_what_is_done_is_of_what_was_counted() -> None:
    assert [metric.indicator for metric in found("年旅客超过800万人次的机场有7个。")] == ["年旅客超过800万人次的机场"]
    assert [metric.indicator for metric in found("60个新开工项目已有41个开工建设。")][1] == "新开工项目开工建设"


def test_a_heading_with_a_year_and_a_line_before_a_list_lend_it() -> None:
    text = "2026年，全镇坚定信心。一是保证产值增长8%。产值同比增长5%。"
    body = tuple(
        Paragraph(part, (Span(start, start + len(part)),))
        for part, start in (("2026年，全镇坚定信心。", 0), ("一是保证产值增长8%。", 12))
    )
    listed = Article(Source("a.txt", text), "题目", (), (), (), (Section("重点任务", None, 1, body),))
    assert [(metric.period, metric.status) for metric in metrics.find(listed)] == [("2026", "target")]
    last = (Paragraph("产值同比增长5%。", (Span(23, 32),)),)
    headed = Article(Source("a.txt", text), "题目", (), (), (), (Section("2026年重点指标", None, 1, last),))
    assert [(metric.period, metric.status) for metric in metrics.find(headed)] == [("2026", "target")]


def test_what_a_line_of_aims_announces_is_aimed_at() -> None:
    (metric,) = found("规划提出“十五五”时期的目标：", "经济持续发展，产值年均增长6%左右。")
    assert (metric.status, metric.period) == ("target", "“十五五”时期")


def test_what_was_striven_for_last_year_was_won() -> None:
    assert [metric.status for metric in found("去年我区争取科技项目80项，经费3亿元。")] == ["actual", "actual"]


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


def test_the_year_that_a_multiple_is_of_is_not_its_own() -> None:
    metrics = found("2020年，研发费用77亿元，是2016年的2.2倍，户均8万元。")
    assert [metric.period for metric in metrics] == ["2020"] * 3


def test_what_is_foreseen_once_a_thing_is_built_is_not_of_the_year_it_is_begun() -> None:
    assert only("项目于今年1月开工。达产后，预计年产值5亿元。").period is None


def test_goods_of_one_letter_are_named() -> None:
    assert [metric.indicator for metric in found("生铁增长3%，钢增长5%，煤6万吨。")] == ["生铁", "钢", "煤"]
    assert found("努力实现十大提出的任务。") == ()


def test_a_list_of_aims_keeps_the_year_that_its_first_paragraph_names() -> None:
    listed = found(
        "到2027年，初步建成沿海新材料强市。",
        "产业体系更优。新材料产业产值占比超过三成，链主企业达到12家。",
        "绿色底色更足。单位产值能耗下降11%。",
    )
    assert {(metric.period, metric.status) for metric in listed} == {("2027", "target")}
    work = found("到2027年，初步建成沿海新材料强市。", "腾出厂房空间。收回闲置土地300亩。")
    assert [metric.period for metric in work] == [None]


def test_the_year_of_an_honour_is_no_time_of_what_follows() -> None:
    assert [metric.period for metric in found("石桥村获评2023年省级示范村，全镇有民宿21家。")] == [None]
    assert only("2023年以来，签约项目14个。").period == "2023年以来"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("各村已通水。检修泵站6座，清洗水箱，确保供水稳定。", "actual"),
        ("向上争取资金2亿元，修复河道。", "actual"),
        ("工人们将30台机床逐台进行调试。", "actual"),
        ("向上争取水利项目9个。", "actual"),
        ("已挂牌的7家中试平台要转化成果。", "actual"),
        ("镇里每年补贴食堂11万元。", "actual"),
        ("续建桥梁4座，已全部通车，力争再开工一批。", "actual"),
        ("准备扶持种粮大户60户。", "plan"),
        ("沿河有东桥、西桥、南桥等3个村，出行要依靠渡船。", "actual"),
    ],
)
def test_what_only_looks_like_an_intention_reports(text: str, status: str) -> None:
    assert only(text).status == status


def test_a_year_to_reach_is_to_come_wherever_its_paragraph_names_it() -> None:
    reached, formed = found(
        "茶叶产业向精深发展，到2030年，茶园面积稳定在3万亩。蜜柚产业方面，2030年初步形成种植面积2万亩。"
    )
    assert (reached.status, formed.status) == ("target", "target")
    assert formed.period == "2030"


def test_a_list_of_aims_names_what_will_have_been_won() -> None:
    aims = "到2028年，累计引进项目90个，入选全省开发区20强，亩均税收达30万元，折合4万美元。"
    page = read(f"潮湾开发区规划\n\n一、目标定位\n\n{aims}".encode(), "a.txt")
    assert [metric.status for metric in metrics.find(page)] == ["target"] * 4


def test_the_title_of_an_official_document_sets_out_what_is_to_come() -> None:
    page = read("关于做强特色农业的实施意见\n\n推广节水灌溉6万亩，积极发展设施蔬菜。".encode(), "a.txt")
    assert [metric.status for metric in metrics.find(page)] == ["plan"]


def test_what_was_really_done_is_told_from_what_was_planned() -> None:
    planned, done, more = found("今年计划实施养护60公里，实际完成养护72公里，完成投资3亿元。")
    assert (planned.status, done.status, more.status) == ("plan", "actual", "actual")
    forecast, finished = found("预计产值年均增长9%；分别完成投资12亿元。")
    assert (forecast.status, finished.status) == ("ongoing", "actual")


def test_a_paragraph_that_reports_stands_against_a_page_that_leans_ahead() -> None:
    reported, sought = found(
        "泵站已完工。两条支渠完成衬砌。", "园区要提速，企业要争先，力争新签约项目9个。", "各组要抓紧，确保如期交付。"
    )
    assert (reported.status, sought.status) == ("actual", "target")


def test_headings_of_the_year_so_far_review_it_and_work_plans_set_out() -> None:
    text = "水务局工作汇报\n\n各位领导，现汇报如下。\n\n一、今年以来工作情况\n\n整治河道12公里。\n\n"
    page = read(f"{text}二、明年工作计划\n\n整治河道15公里。".encode(), "a.txt")
    assert [metric.status for metric in metrics.find(page)] == ["actual", "plan"]


def test_the_year_of_a_plans_title_is_to_come() -> None:
    page = read("2027年园区工作要点\n\n一、目标任务\n\n2027年，园区完成投资6亿元，就业率提高到97%。".encode(), "a.txt")
    assert {(metric.period, metric.status) for metric in metrics.find(page)} == {("2027", "target")}


def test_a_whole_year_behind_its_half_is_the_years_again() -> None:
    assert [metric.period for metric in found("2024年，上半年产值4亿元，全年产值9亿元。")] == ["上半年", "2024"]


def test_entries_behind_a_proposals_year_are_aims_though_they_name_what_people_have() -> None:
    aims = found(
        "建议提出，到2031年，产值力争达到8亿元。", "——创新动力更强。每万人口专利拥有量15件，新增就业累计3万人。"
    )
    assert {(metric.period, metric.status) for metric in aims} == {("2031", "target")}
