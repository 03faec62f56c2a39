"""Metrics: whether what a quantity measures is reached, aimed at, planned or under way."""

import pytest
from metric_pages import article, found, only

from publisher.article.text import read
from publisher.extract import metrics
from publisher.model import Article, Paragraph, Section
from publisher.source import Source, Span


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("力争高新技术企业达到600家。", "target"),
        ("镇里确定了今年的目标，即渔业产值实现9亿元。", "target"),
        ("到2030年，绿电占比将提高到60%。", "target"),
        ("去年新增就业2.3万人。", "actual"),
        ("已累计发放补贴830万元。", "actual"),
        ("规划建设码头泊位12个。", "plan"),
        ("拟投入35亿元改造管网。", "plan"),
        ("今年4月至6月，课题组先后深入各镇，走访渔企41家。要护渔，拟修船，必须疏浚航道。", "actual"),
        ("据测算，修复后的海湾生态价值达到5亿元。要护渔，拟修船，必须疏浚航道。", "actual"),
        ("镇长给出了时间表：海堤开工，年底前新增车位800个。要护渔，拟修船，必须疏浚航道。", "target"),
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
        ("计划年内开工的重点项目已开工60个。", "actual"),
        ("农民收入估计将增加6亿元。", "ongoing"),
        ("草案提出了单位能耗降低20%左右等目标。", "target"),
        ("厂区建成后，年产轮胎600万条。", "ongoing"),
        ("乡村将铺设管网，每年完成30个村庄改造。", "target"),
    ],
)
def test_the_status_follows_the_words_around(text: str, status: str) -> None:
    assert only(text).status == status


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


def test_how_things_are_stands_before_the_sentence_that_turns_to_the_years_to_come() -> None:
    now, coming = found("全镇有工厂90家。未来五年,每个村建成1座水塔。")
    assert (now.period, now.status) == (None, "actual")
    assert coming.period == "未来五年"


def test_in_a_plan_what_is_built_is_planned_and_a_level_to_be_reached_is_a_target() -> None:
    plain = article("新建学校6所,绿化率提高到45%。")
    planned = Article(plain.source, "三年行动", (), (), (), plain.sections)
    built, level = metrics.find(planned)
    assert (built.status, level.status) == ("plan", "target")


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


def test_a_day_to_come_behind_other_clauses_holds_for_its_sentence() -> None:
    led, firms = found("未来三年，培育龙头企业，力争到2027年产值突破90亿元。推动80家企业技改。")
    assert (led.period, firms.period) == ("2027", "未来三年")


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


def test_what_a_line_of_aims_announces_is_aimed_at() -> None:
    (metric,) = found("规划提出“十五五”时期的目标：", "经济持续发展，产值年均增长6%左右。")
    assert (metric.status, metric.period) == ("target", "“十五五”时期")


def test_what_was_striven_for_last_year_was_won() -> None:
    assert [metric.status for metric in found("去年我区争取科技项目80项，经费3亿元。")] == ["actual", "actual"]


def test_what_is_foreseen_once_a_thing_is_built_is_not_of_the_year_it_is_begun() -> None:
    assert only("项目于今年1月开工。达产后，预计年产值5亿元。").period is None


def test_a_list_of_aims_keeps_the_year_that_its_first_paragraph_names() -> None:
    listed = found(
        "到2027年，初步建成沿海新材料强市。",
        "产业体系更优。新材料产业产值占比超过三成，链主企业达到12家。",
        "绿色底色更足。单位产值能耗下降11%。",
    )
    assert {(metric.period, metric.status) for metric in listed} == {("2027", "target")}
    work = found("到2027年，初步建成沿海新材料强市。", "腾出厂房空间。收回闲置土地300亩。")
    assert [metric.period for metric in work] == [None]


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


def test_entries_behind_a_proposals_year_are_aims_though_they_name_what_people_have() -> None:
    aims = found(
        "建议提出，到2031年，产值力争达到8亿元。", "——创新动力更强。每万人口专利拥有量15件，新增就业累计3万人。"
    )
    assert {(metric.period, metric.status) for metric in aims} == {("2031", "target")}


def dated(title: str, heading: str, text: str) -> list[str]:
    body = (Paragraph(text, (Span(0, len(text)),)),)
    page = Article(Source("a.txt", text), title, (), (), (), (Section(heading, None, 1, body),))
    return [metric.status for metric in metrics.find(page)]


def test_years_before_the_articles_own_are_past_and_those_after_it_to_come() -> None:
    told = "2019年产煤8万吨，2023年产煤9万吨。"
    assert dated("2021年政府工作报告", "关于煤炭", told) == ["actual", "plan"]
    assert dated("题目", "2020年工作回顾", "2025年，入学率达到96%。") == ["target"]
    assert dated("2021年工作要点", "重点任务", "2020年，产煤8万吨。2021年，产煤增长5%。") == ["actual", "target"]


def test_a_year_that_its_plan_lays_down_is_to_come() -> None:
    assert dated("题目", "基本任务", "计划规定，1985年产煤达到9万吨。产糖增长6%。") == ["target", "target"]
    assert dated("题目", "基本任务", "1983年产煤9万吨，达到计划规定的水平。") == ["actual"]
    assert dated("题目", "关于今后的建设", "在收入分配上，要求支出增长5%。") == ["target"]
    assert dated("题目", "1981年计划的任务", "产糖600万吨，比1980年预计增加9万吨。") == ["plan", "target"]


def test_this_year_turns_from_what_was_done_to_what_is_to_come() -> None:
    text = "先后在8个城市进行了试点，推动了企业改组，今年试点城市扩大到9个。"
    assert dated("题目", "今年主要任务", text) == ["actual", "plan"]
    assert dated("题目", "今年主要任务", "今年一季度，产值又比去年同期增长6%。") == ["actual"]
    assert dated("题目", "今年主要任务", "贷款规模与去年持平，物价涨幅控制在6%以内。") == ["target"]
    assert dated("题目", "发展任务", "按照规划，到1985年，产煤达到9亿吨。") == ["target"]


def test_what_a_plan_is_measured_by_is_there_already() -> None:
    assert [metric.status for metric in found("到2030年，产煤将比2020年的6万吨增长50%。")] == ["actual", "target"]
    assert [metric.status for metric in found("渔业产值要在连续三年增长9%的基础上，力争再增长6%。")] == [
        "actual",
        "target",
    ]


def test_a_year_behind_what_was_laid_down_tells_how_things_were() -> None:
    laid_down, reached = found("规划要求，亩产达到600斤。2023年，亩产达到600斤的有9个县。")[:2]
    assert (laid_down.status, reached.status) == ("target", "actual")


def test_a_plan_that_goes_well_is_no_plan_of_what_follows() -> None:
    assert [metric.status for metric in found("科研计划实施顺利，取得成果3万项。")] == ["actual"]


def test_a_time_to_come_and_what_is_expected_of_a_year_are_no_reports() -> None:
    assert [metric.status for metric in found("今后一个时期，引导6万人落户城镇。")] == ["plan"]
    assert dated("题目", "1999年工作的要求", "今年的经济增长预期为7%左右。") == ["target"]


def test_five_years_among_what_was_done_are_past() -> None:
    assert dated("题目", "“九五”计划执行情况的回顾", "“九五”期间，造林600万亩。五年内，修路80公里。") == ["actual"] * 2


def test_what_is_reported_first_says_nothing_of_the_numbered_sections_after_it() -> None:
    text = "全年修路30公里。加强农业，新修水渠60公里。"
    report = (Paragraph("全年修路30公里。", (Span(0, 9),)),)
    others = (Paragraph("加强农业，新修水渠60公里。", (Span(9, 23),)),)
    sections = (Section("首先报告2021年的工作", None, 1, report), Section("扩大内需", "一", 2, others))
    first, second = metrics.find(Article(Source("a.txt", text), "题目", (), (), (), sections))
    assert (first.period, first.status, second.period, second.status) == ("2021", "actual", None, "actual")


def test_years_are_read_between_what_reviews_tell_and_what_is_striven_for() -> None:
    review = Section("工作回顾", None, 1, (Paragraph("2021年，修路30公里。", (Span(0, 12),)),))
    text = "2021年，修路30公里。争取2026年产煤9万吨，2026年入学率达到96%，并努力提高质量。"
    agenda = Section("深化改革", None, 1, (Paragraph(text[12:], (Span(12, len(text)),)),))
    page = Article(Source("a.txt", text), "题目", (), (), (), (review, agenda))
    assert [metric.status for metric in metrics.find(page)] == ["actual", "target", "target"]
    assert dated("题目", "2026年工作部署", "把物价涨幅控制在3%左右，考虑了各种因素。") == ["target"]
    assert dated("题目", "2026年工作部署", "城镇失业率5%左右，体现了就业优先。") == ["target"]


def test_the_steps_of_a_plan_are_to_come() -> None:
    text = (
        "渔区三年行动方案\n\n一、总体要求\n做强渔业。\n二、主要目标\n新建5万亩鱼塘。2024年建成1万亩，2025年建成4万亩。"
    )
    page = read(text.encode(), "x")
    assert {metric.status for metric in metrics.find(page)[1:]} == {"target"}


def test_what_a_review_says_is_completed_is_done() -> None:
    text = "渔业工作总结\n\n一、2024年工作总结\n1.完成了年度任务。新建鱼塘300亩。\n二、2025年工作计划\n新建鱼塘200亩。"
    page = read(text.encode(), "x")
    assert [metric.status for metric in metrics.find(page)] == ["actual", "plan"]


def test_what_was_sold_so_far_is_no_forecast_though_one_stands_before_it() -> None:
    forecast, sold = found("预计村集体增收20余万元；依托网店，累计销售干果2万吨。")
    assert (forecast.status, sold.status) == ("ongoing", "actual")


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        ("全市改造管网150公里，目前已完成90公里。", ["plan", "actual"]),
        ("全市改造管网150公里，已完成200公里。", ["actual", "actual"]),
        ("去年渔业产值目标增长6%，实际增长7%。", ["target", "actual"]),
        ("游客恢复到2019年同期的98%。", ["actual"]),
    ],
)
def test_what_was_set_stands_beside_what_came_of_it(text: str, statuses: list[str]) -> None:
    assert [metric.status for metric in found(text)] == statuses


def test_the_year_that_a_plan_is_made_in_is_one_of_its_steps() -> None:
    text = (
        "临水县渔业三年行动方案（2026—2028年）\n\n临水县人民政府\n2026年3月2日\n\n一、主要目标\n\n"
        "——2026年，渔业产值达到9亿元。\n\n——2027年，渔业产值达到10亿元。\n\n2025年，渔业产值为8亿元。"
    )
    told = [(metric.period, metric.status) for metric in metrics.find(read(text.encode(), "a.txt"))]
    assert told == [("2026", "target"), ("2027", "target"), ("2025", "actual")]


def test_a_list_of_aims_names_what_the_next_plan_will_have_come_to() -> None:
    text = (
        "临水县“十五五”规划解读\n\n一、主要目标\n\n“十五五”期间，累计完成渔港投资15亿元，渔业债务余额严控在9亿元以下。\n\n"
        "“十四五”期间，累计改造渔港8个。"
    )
    told = [
        (metric.indicator, metric.comparator, metric.status) for metric in metrics.find(read(text.encode(), "a.txt"))
    ]
    assert told == [("渔港投资", "=", "target"), ("渔业债务余额", "<=", "target"), ("改造渔港", "=", "actual")]


@pytest.mark.parametrize(
    ("page", "quote", "status"),
    [
        ("青湾镇“十四五”渔业规划实施成就发布会\n\n渔企达86家，总量跃居全市第三。", "渔企达86家", "actual"),
        ("青湾镇高质量完成“十四五”规划发布会\n\n渔获增长8%。渔企达86家。", "渔企达86家", "actual"),
        (
            "青湾镇渔业发展第十五个五年规划纲要\n\n“十四五”期间，渔业产值年均增长6%，2025年达到37亿元。",
            "37亿元",
            "actual",
        ),
        ("青湾镇渔业发展第十五个五年规划纲要\n\n展望2035年，渔业产值较2025年翻一番。", "翻一番", "target"),
        ("渔校三年行动计划（2026—2028年）\n\n渔校新校区2027年建成，一期床位800张。", "床位800张", "plan"),
        ("青湾镇2031年十件民生实事\n\n新建渔民食堂20家。", "渔民食堂20家", "plan"),
        ("青湾镇预算报告\n\n二、2031年预算草案\n\n渔业收入预期60亿元。", "60亿元", "target"),
        ("青湾镇渔房\n\n去年开工渔房300套，今年计划再开工200套。", "200套", "plan"),
        ("青湾镇的事\n\n去年改造鱼塘87个，今年计划改造60个。", "改造60个", "plan"),
        ("青湾镇渔港督查\n\n按要求2030年底前应建成渔堤50公里，实际仅建成12公里。", "12公里", "actual"),
        (
            "青湾镇渔业发布会\n\n渔获增长8%。渔企达86家。明年，渔业产值增长9%，渔业投资增长10%。",
            "渔业投资增长10%",
            "target",
        ),
    ],
)
def test_title_heading_and_clause_tell_what_is_reached(page: str, quote: str, status: str) -> None:
    (told,) = [one for one in metrics.find(read(page.encode(), "page.txt")) if one.evidence.quote.endswith(quote)]
    assert told.status == status
