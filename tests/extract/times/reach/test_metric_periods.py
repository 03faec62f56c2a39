"""Metrics: when a figure holds, and how far a time named in the text reaches."""

import pytest
from metric_pages import found, only

from publisher.article.text import read
from publisher.extract import metrics
from publisher.model import Article, Paragraph, Section
from publisher.source import Source, Span


def test_a_time_right_before_a_figure_holds_for_that_figure() -> None:
    before, after = found("今年，高企数由2016年的40家增加到2021年的95家。")
    assert (before.period, after.period) == ("2016", "2021")
    assert [metric.period for metric in found("全市高校毕业生登记就业率去年底达到96%，失业率3%。")] == ["去年底", None]
    assert only("2022年，产量比2021年增长4%。").period == "2022"
    assert only("公司今年的销售额预计能达到2亿元。").period == "今年"
    assert found("产值达9亿元，比2019年的6亿元增长50%。")[1].period == "2019"


def test_what_comes_next_has_no_time_of_what_was_told_before() -> None:
    before, built, striven = found("今年前5个月，渔企达到32家。下一步，建设冷库10个，力争全年产值达到5亿元。")
    assert (before.period, built.period, striven.period) == ("今年前5个月", None, "全年")
    visitors, recovered = found("五一假期，接待游客68万人次，恢复到2019年同期的127%。")
    assert visitors.period == recovered.period == "五一假期"
    assert only("到2031年底，2000年底前建成的渔村将全部完成改造，届时约有8万人受益。").period == "2031"


def test_what_a_pace_or_a_price_is_of_tells_no_time_of_another_figure() -> None:
    before, after = found("投资比上年增长7%，大大低于2019年增长15%的速度。")
    assert (after.period, after.indicator) == ("2019", "投资增长")
    assert before.period is None
    assert found("2021年，人均纯收入2300元（2010年不变价），比上年提高9%。")[1].period == "2021"
    assert found("“十四五”期间产值增长较快，“十五五”年均增长7%。")[0].period == "“十五五”"


def test_what_a_change_turned_from_tells_no_time_of_what_follows() -> None:
    periods = [metric.period for metric in found("渔企利润由上年同期下降12%转为增长3%。亏损渔企212家。")]
    assert periods == ["上年", None, None]
    slid = found("渔企利润由去年同期的12亿元下滑至9.6亿元。")
    assert [(metric.indicator, metric.period) for metric in slid] == [("渔企利润", "去年"), ("渔企利润", None)]
    assert only("原计划8月开工的海堤推迟，投资调整为21亿元。").period is None


def test_how_often_something_is_done_is_no_time_of_a_figure() -> None:
    assert only("坚持每月开展一次护渔整治，结案率达到98%。").period is None
    assert only("每月开展培训3000人次。").period == "每月"
    assert only("渔村学前三年入园率达到96%。").period is None


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("2023年，新开工项目64个。完工项目51个。", ["2023", "2023"]),
        ("今年上半年，新签约项目15个；2024年，计划签约40个。", ["今年上半年", "2024"]),
        ("每年新增泊位300个。绿道总长达80公里。", ["每年", None]),
        ("二季度，出口增长8%。进口额达60亿元。", ["二季度", "二季度"]),
        ("二季度出口增长8%。进口额达60亿元。", ["二季度", "二季度"]),
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


def test_of_two_years_side_by_side_each_has_a_figure() -> None:
    told = found("到2030年和2035年，渔民体检率分别不低于22%和30%，渔船合格率达到37%以上和40%以上。")
    assert [metric.period for metric in told] == ["2030", "2035", "2030", "2035"]


def test_the_time_of_an_aim_that_work_goes_by_is_the_aims_alone() -> None:
    told = found("以“十六五”期间跨进全省渔区二十强为发展目标，新签约渔船29艘。", "新开工渔港5个。")
    assert [(metric.period, metric.status) for metric in told] == [
        ("“十六五”期间", "target"),
        (None, "actual"),
        (None, "actual"),
    ]


def test_a_statistical_bulletin_tells_of_its_year() -> None:
    page = read("临水县2024年国民经济和社会发展统计公报\n\n渔业产值9亿元。\n\n全年渔获3万吨。".encode(), "x")
    assert [metric.period for metric in metrics.find(page)] == ["2024", "2024"]


def test_a_figure_of_the_year_before_lends_its_year_to_no_list() -> None:
    assert found("2024年渔区在考核中位列第3名。", "一是办好渔市。新签约渔船9艘。")[1].period is None


def test_the_years_to_come_named_in_a_sections_opening_govern_all_of_it() -> None:
    metric = only("开放是必由之路。未来五年，我们将扩大开放。", "做强园区载体。新增国际航线4条。")
    assert (metric.period, metric.status) == ("未来五年", "target")


def test_a_line_that_ends_in_a_colon_lends_its_period_to_the_next_paragraph_only() -> None:
    target, later = found("今年的主要目标是：", "粮食产量增长3%左右。", "水渠全长40公里。")
    assert (target.period, target.status) == ("今年", "target")
    assert later.period is None


def test_a_paragraph_that_refers_to_the_one_before_keeps_its_time() -> None:
    text = "晚报记者王立报道 今年一季度，云溪开工项目80个。\n\n这些项目投向渔业。其中，东港30个。\n\n全区有渔船60艘。"
    assert [metric.period for metric in found(text)] == ["今年一季度", "今年一季度", None]


def test_half_a_year_at_the_head_of_a_sentence_holds_for_the_paragraph_and_no_further() -> None:
    first, second, third = found("上半年,修路30公里。改造危房60户。", "栽树9万株。")
    assert [metric.period for metric in (first, second, third)] == ["上半年", "上半年", None]


def test_what_is_allotted_each_year_is_yearly_but_not_what_it_pays_for() -> None:
    money, built = found("每年安排600万元奖金,扶持企业70家。")
    assert (money.period, built.period) == ("每年", None)


def test_how_long_ago_is_told_by_its_words() -> None:
    before, now = found("十年前，渔业占全岛产值近七成；如今，这一比重降到了38%。")
    assert (before.period, before.status, now.period) == ("十年前", "actual", "如今")
    assert now.indicator == before.indicator == "渔业占全岛产值比重"
    founded, later = found("建区之初，全区只有船厂6家；如今达到90家。")
    assert (founded.period, later.period, later.indicator) == ("建区之初", "如今", "船厂")
    assert found("渔船由十年前的30艘增加到90艘。")[0].period == "十年前"


def test_so_much_a_month_and_so_many_years_of_school_are_no_times() -> None:
    for text in ("2025年，低保标准由每月600元提高到每月650元。", "2025年，九年义务教育巩固率99%。"):
        metric = found(text)[-1]
        assert (metric.period, metric.indicator) in {("2025", "低保标准"), ("2025", "九年义务教育巩固率")}
    assert only("5月当月，渔获3万吨。").period == "5月当月"


def test_the_year_of_an_aims_name_governs_nothing() -> None:
    assert only("落实2030年碳达峰目标。单位能耗降低3%。").period is None


def test_what_has_gone_on_for_years_keeps_its_subject() -> None:
    years, growth = found("高龄补贴连续6年增加，去年又提高8%。")
    assert (years.indicator, growth.indicator) == ("高龄补贴连续增加", "高龄补贴提高")


def test_times_that_a_change_is_measured_by_govern_nothing() -> None:
    metrics = found("1至7月，产值增速回落3个百分点，幅度比1至3月、1至4月分别收窄2个百分点、1个百分点。")
    assert {metric.period for metric in metrics} == {"1至7月"}


def test_a_stock_at_the_end_of_the_year_lends_its_time_to_nothing_else() -> None:
    metrics = found("去年新增就业6万人，年末失业率4%，物价上涨2%。")
    assert [metric.period for metric in metrics] == ["去年", "年末", "去年"]


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


def test_the_year_that_a_multiple_is_of_is_not_its_own() -> None:
    metrics = found("2020年，研发费用77亿元，是2016年的2.2倍，户均8万元。")
    assert [metric.period for metric in metrics] == ["2020"] * 3


def test_the_year_of_an_honour_is_no_time_of_what_follows() -> None:
    assert [metric.period for metric in found("石桥村获评2023年省级示范村，全镇有民宿21家。")] == [None]
    assert only("2023年以来，签约项目14个。").period == "2023年以来"


def test_the_year_of_a_plans_title_is_to_come() -> None:
    page = read("2027年园区工作要点\n\n一、目标任务\n\n2027年，园区完成投资6亿元，就业率提高到97%。".encode(), "a.txt")
    assert {(metric.period, metric.status) for metric in metrics.find(page)} == {("2027", "target")}


def test_a_whole_year_behind_its_half_is_the_years_again() -> None:
    assert [metric.period for metric in found("2024年，上半年产值4亿元，全年产值9亿元。")] == ["上半年", "2024"]


def headed(heading: str, text: str, title: str = "题目") -> Article:
    body = (Paragraph(text, (Span(0, len(text)),)),)
    return Article(Source("a.txt", text), title, (), (), (), (Section(heading, None, 1, body),))


@pytest.mark.parametrize(
    ("heading", "period"),
    [
        ("过去五年工作回顾", "过去五年"),
        ("１９９３年工作回顾", "1993"),
        ("关于一九八四年的工作", "1984"),
        ("“十三五”时期发展成就", "“十三五”时期"),
        ("今年主要任务", "今年"),
        ("五年来，城乡面貌明显改善", "五年来"),
        ("过去一年和五年工作回顾", None),
        ("2023年工作回顾和2024年工作安排", None),
        ("盯着全年目标再加力", None),
        ("今年的雪真大", None),
        ("城乡建设取得很大成绩的五年", "五年"),
        ("前三季度经济运行基本情况", "前三季度"),
        ("全力冲刺四季度，完成全年目标", None),
    ],
)
def test_a_heading_about_one_time_lends_it(heading: str, period: str | None) -> None:
    assert [metric.period for metric in metrics.find(headed(heading, "修路30公里。"))] == [period]


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("1958年的棉花产量达到8万担，增长6%。", ["1958", "1958"]),
        ("由于1957年的收成好，榨糖7万吨。", [None]),
        ("巩固2024年的成果，修路30公里。", [None]),
        ("2024年，出口额由上年居第8位上升为第6位，新增就业9万人。", ["2023", "2024", "2024"]),
        ("去年，渔业产值达到46亿元，占比由上年的9%提高到10%。", ["去年", "前年", "去年"]),
        ("渔业占比由上年的9%提高到10%。", ["上年", None]),
        ("成立于2015年的渔业公司，产值由上年的3亿元增长到5亿元。", ["上年", None]),
        ("2012年建成的渔港，年交易额由上年的8亿元提高到11亿元。", ["上年", None]),
        ("从1966年到1976年的十一年中，全县开荒5万亩。", ["1966/1976"]),
        ("第一个五年计划期间，修铁路600公里。", ["1953/1957"]),
        ("五年新增绿地60公顷，改造小区8个。老区有居民3万人。", ["五年", "五年", None]),
        ("县财政五年投入扶贫资金6亿元。", ["五年"]),
        ("从1978年到1985年，产量平均每年增长4%，产值每年增长5%。", ["1978/1985", "1978/1985"]),
        ("2002年投资8亿元，相当于1950年到1997年投资的总和。新修水库7座。", ["2002", "2002"]),
        ("刚刚过去的2017年，出口增长8%。", ["2017"]),
        ("过去一年，我们把2015年出现的过热压了下来。产值达到8亿元。", ["过去一年"]),
        ("去年减税3亿元，2013年以来新增的企业去年纳税4亿元。", ["去年", "去年"]),
        ("从2017年冬季开始，县里大修水利。良种田有7万亩。", [None]),
        ("2023年产值9亿元。全国解放以来，粮食增产2倍。", ["2023", "解放以来"]),
        ("今后一个时期，引导6万人落户城镇。", ["今后一个时期"]),
        ("今年是“十四五”时期承前启后的重要一年，要修路8公里。", ["今年"]),
        ("2023年，变化表现在，产值达到9亿元。", ["2023"]),
        ("2022年同2018年相比，销售额由3亿元增加到5亿元，产糖增长6%。", ["2018", "2022", "2022"]),
        ("去年产粮7万吨，較2017年增长9%，产油3万吨。", ["去年"] * 3),
        ("今年要延长2009年到期的优惠，减税8亿元。", ["今年"]),
        ("在从现在起到2030年的七年时间里，造林要达到9万亩。", ["2030"]),
        (
            "计划规定，1985年产值达到8亿元，比1980年的6亿元增加2亿元。其中，农业产值由3亿元增加到4亿元。",
            ["1985", "1980", "1985", "1980", "1985"],
        ),
        ("今后八年，特别是近三年，要立足现有基础。计划新建电站30个。", ["今后八年"]),
        ("2023年，产粮6万吨、创近5年新高，产油3万吨。", ["2023", "2023"]),
        ("1至7月完成投资8亿元，占全年计划的76%，开工率比去年同期高3个百分点。", ["1至7月"] * 3),
        ("至11月底已完成投资8亿元；亿元项目60个，已完成投资6亿元。", ["11月底"] * 3),
        ("2010年，收入达到4亿元，是2005年的5倍，年均增长38%。", ["2010", "2010", "2005/2010"]),
        ("五年来投资7亿元，2012年占比达到4%。新建学校60所。", ["五年来", "2012", "五年来"]),
        ("一年多来，新增企业60家。", ["一年多来"]),
        ("2023年产煤9万吨。我国有14亿人口。", ["2023", None]),
        ("全县的工农业总产值在1957年达到6亿元。其中，工业产值3亿元。新修水库7座。", ["1957", "1957", None]),
    ],
)
def test_years_that_open_a_clause_govern_and_those_to_compare_with_do_not(text: str, period: list[str | None]) -> None:
    assert [metric.period for metric in found(text)] == period


def test_what_went_from_one_year_to_another_lends_both_to_the_figures_after_it() -> None:
    text = "出口额从2018年的6亿元增加到2023年的9亿元，年均增长8%；户数由4000户增加到6000户。新修水库7座。"
    periods = [metric.period for metric in found(text)]
    assert periods == ["2018", "2023", "2018/2023", "2018", "2023", None]


def test_years_that_a_sentence_sets_against_each_other_end_with_it() -> None:
    body = "人均收入，2019年为3万元，2024年提高到5万元。新建住宅60万平方米。"
    assert [metric.period for metric in metrics.find(headed("过去五年工作回顾", body))] == ["2019", "2024", "过去五年"]


def test_the_entries_of_a_list_share_the_time_and_mood_of_the_line_before_it() -> None:
    listed = found(
        "按照计划，2028年的计划产量如下列：", "粮食：达到8万吨，增长6%。", "棉花：达到3万吨。", "水渠全长40公里。"
    )
    assert [(metric.period, metric.status) for metric in listed[:3]] == [("2028", "target")] * 3
    assert (listed[3].period, listed[3].status) == (None, "actual")


def test_a_time_inside_a_clause_holds_to_its_end() -> None:
    metrics = found("今年产煤8万吨，这样就可以为到2030年实现产值翻一番打下基础，新修水库7座。")
    assert [metric.period for metric in metrics] == ["今年", "2030", "今年"]
    assert only("会议提出了产煤8万吨的指标。").status == "target"


def chapters(*parts: tuple[str, int, str]) -> list[str | None]:
    """The periods of the metrics under headings, each with its level and one paragraph, or several parted by a line."""
    text, sections = "", []
    for heading, level, written in parts:
        body = []
        for told in written.split("\n"):
            body.append(Paragraph(told, (Span(len(text), len(text) + len(told)),)))
            text += told
        sections.append(Section(heading, None, level, tuple(body)))
    return [
        metric.period for metric in metrics.find(Article(Source("a.txt", text), "题目", (), (), (), tuple(sections)))
    ]


def test_paragraphs_of_a_review_say_which_of_its_times_they_are_about() -> None:
    review = "过去一年，全县奋力拼搏。\n修路30公里。\n过去五年极不平凡。\n修桥8座。\n五年来，主要做了以下工作。"
    told = chapters(("过去一年和五年工作回顾", 1, review), ("狠抓项目建设", 2, "建成厂房6栋。"))
    assert told == ["过去一年", "过去五年", "五年来"]


def test_a_heading_of_both_parts_its_section_where_the_agenda_is_announced() -> None:
    told = "过去一年，全县奋力拼搏。\n修路30公里。\n各位代表！2026年，今年工作的总要求是：稳中求进。\n修桥8座。"
    assert chapters(("2025年工作回顾和2026年工作的总体要求", 1, told)) == ["过去一年", "2026"]
    told = "过去五年，修路30公里。\n“十四五”时期是新的五年。\n粮食产量达到8万吨。"
    heading = "“十三五”时期发展成就和“十四五”时期目标任务"
    assert chapters((heading, 1, told)) == ["过去五年", "“十四五”时期"]


def test_the_year_of_an_agenda_goes_on_in_the_sections_beside_it_but_dates_nothing_that_is_there() -> None:
    told = chapters(("2026年工作部署", 1, "要修路30公里。"), ("深化改革", 1, "要修桥8座。全县已有水库7座。"))
    assert told == ["2026", "2026", None]


def test_a_yearly_mean_is_not_of_one_year() -> None:
    text = "2023年产值达到9亿元，平均每年增长6%。"
    assert [metric.period for metric in metrics.find(headed("过去五年工作回顾", text))] == ["2023", "过去五年"]
    assert found("力争用十年左右的时间，使产值翻两番。")[-1].period == "十年"


def test_the_year_of_an_aim_that_was_set_is_no_time_of_what_was_done() -> None:
    (reached,) = found("提出到2030年减排行动目标，制定工作方案。新增装机容量4亿千瓦。")
    assert reached.period is None


@pytest.mark.parametrize("text", ["产量仅相当于上年的八成。", "产量恢复到2019年的95%。", "产量是2019年的2.2倍。"])
def test_what_a_figure_is_measured_by_is_not_its_time(text: str) -> None:
    assert only(text).period is None


def test_a_report_of_a_year_by_its_title_tells_of_that_year() -> None:
    page = read(
        "青湾渔业集团2031年度工作报告\n\n一、主业经营\n\n建成渔港两座。渔品收入20亿元，全年卸鱼85万吨。\n\n"
        "二、2032年主要目标\n\n力争渔品收入突破22亿元。\n".encode(),
        "page.txt",
    )
    assert [(one.evidence.quote, one.period) for one in metrics.find(page)][-3:] == [
        ("渔品收入20亿元", "2031"),
        ("卸鱼85万吨", "2031"),
        ("渔品收入突破22亿元", "2032"),
    ]


@pytest.mark.parametrize("words", ["过去一年", "过去的一年", "刚刚过去的一年", "一年来"])
def test_the_past_year_is_the_one_that_its_chapter_looks_back_on(words: str) -> None:
    text = f"青湾县政府工作报告\n\n一、2031年工作回顾\n\n{words}，全县上下实干争先，实现渔业产值9.6亿元，增长6.1%。"
    assert [metric.period for metric in metrics.find(read(text.encode(), "x"))] == ["2031", "2031"]
    bare = f"青湾县渔业见闻\n\n{words}，全县实现渔业产值9.6亿元。"
    assert metrics.find(read(bare.encode(), "x"))[0].period in (words, words.removeprefix("刚刚"))
