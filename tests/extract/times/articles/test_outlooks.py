"""Whether a section looks back or ahead: by its headings, by an announcement, or by most of its words."""

import pytest

from publisher.article.text import read
from publisher.extract import find
from publisher.extract.times.articles import outlooks
from publisher.model import Article, Paragraph, Section
from publisher.source import Source, Span


def section(heading: str | None, text: str, level: int = 1) -> Section:
    return Section(heading, None, level, (Paragraph(text, (Span(0, len(text)),)),))


def test_a_heading_says_whether_its_section_reports_or_plans() -> None:
    sections = (section("去年工作回顾", "修路。"), section("今年主要任务", "修路。"))
    assert list(outlooks.find(sections)) == ["past", "future"]


def test_what_a_plan_builds_on_looks_back_and_what_strengthens_it_does_not() -> None:
    sections = (section("“十五五”时期发展基础", "修路。"), section("夯实渔港发展基础", "修路。"))
    assert list(outlooks.find(sections)) == ["past", "open"]


def test_what_those_above_have_set_out_is_no_agenda() -> None:
    sections = (section("坚决贯彻省委的重大部署", "修路。"), section("今年工作部署", "修路。"))
    assert list(outlooks.find(sections)) == ["open", "future"]


def test_a_section_under_another_shares_what_the_upper_heading_says() -> None:
    sections = (section("2024年工作回顾", "概述。"), section("交通", "将修路。", 2), section("重点任务", "修路。"))
    assert list(outlooks.find(sections)) == ["past", "past", "future"]


def test_an_announcement_holds_for_the_sections_after_it_until_the_next() -> None:
    sections = (
        section(None, "一年来，我们主要做了以下工作："),
        section("农业", "推广良种。"),
        section("工业", "技术改造。今年要重点做好以下三项工作。"),
        section("商业", "兴建市场。"),
    )
    assert list(outlooks.find(sections)) == ["past", "past", "future", "future"]


def test_a_heading_that_reports_a_years_work_looks_back() -> None:
    sections = (section("首先报告２００１年的工作", "今年要重点做好以下工作。"), section("2001年的工作", "将修路。"))
    assert list(outlooks.find(sections)) == ["past", "ahead"]


def test_a_heading_of_a_years_main_work_looks_ahead() -> None:
    sections = (section("2025年重点工作", "修路。"), section("2025年重点工作完成情况", "已修路。"))
    assert list(outlooks.headed(sections)) == ["future", "past"]


def test_the_work_of_a_year_after_the_one_reported_is_to_come() -> None:
    sections = (
        section("2025年工作回顾", "修路。"),
        section("2025年工作", "修路。"),
        section("2026年工作", "修路。"),
    )
    assert list(outlooks.headed(sections)) == ["past", "past", "future"]


def test_the_work_of_a_year_with_none_reported_before_it_was_done() -> None:
    assert list(outlooks.headed((section("2026年工作", "修路。"),))) == ["past"]


def test_a_heading_of_how_things_are_reports() -> None:
    assert list(outlooks.headed((section("渔业发展现状", "打造渔业品牌。"),))) == ["past"]


def test_new_results_under_a_plan_are_to_come() -> None:
    upper, lower = section("2029年工作安排", "修路。"), section("深化改革，在护渔上取得新成效", "修订渔规。", 2)
    assert list(outlooks.headed((upper, lower))) == ["future", "future"]


def test_a_heading_that_does_both_decides_nothing() -> None:
    assert list(outlooks.find((section("取得的成就和今后的任务", "修路。"),))) == ["open"]


def test_without_either_most_words_decide() -> None:
    sections = (
        section("农业", "已收割。增产了两成。"),
        section("工业", "将扩建厂房。拟引进设备。"),
        section("商业", "铺面兴旺。"),
    )
    assert list(outlooks.find(sections)) == ["past", "ahead", "open"]


def whole(title: str, kicker: str = "", lead: str = "概述。") -> str:
    return outlooks.of_article(
        Article(Source("page.txt", ""), title, (kicker,), (), (), (section(None, lead), section("农业", "修路。")))
    )


def test_title_kicker_or_lead_say_whether_the_article_reports_or_plans() -> None:
    assert whole("柳溪县三年行动起步") == "future"
    assert whole("柳溪县:向山而行", lead="市委全会审议通过了产业振兴规划。") == "future"
    assert whole("柳溪县交出年度答卷") == "past"
    assert whole("柳溪县产业规划") == "future"
    assert whole("柳溪县产业规划开始编制") == "open"
    assert whole("柳溪县:稳步向前", lead="1至9月,全县经济向好。") == "past"
    assert whole("柳溪县:稳步向前", lead="围绕《三年行动计划》,全县加快建设。") == "open"


def test_the_articles_outlook_governs_sections_that_say_nothing_but_not_those_that_look_the_other_way() -> None:
    silent, reports = section("商业", "铺面兴旺。"), section("农业", "已收割。增产了两成。")
    assert list(outlooks.find((silent, reports), "future")) == ["future", "past"]
    assert list(outlooks.find((section("工业", "将扩建厂房。拟引进设备。"),), "past")) == ["open"]


def test_what_stands_before_the_turn_to_what_comes_next_was_done() -> None:
    """Sections of news without a word of time are of what was done where the article's other words are."""
    page = read(
        (
            "云溪渔港：挺起脊梁\n\n近年来，渔港紧抓转型。去年，渔港实现收入8亿元，增长6%。\n\n聚焦项目，蓄足后劲\n\n"
            "渔港管委会建立包联机制，引进企业5家、冷链项目9个。\n\n聚焦创新，厚植优势\n\n"
            "渔港搭建平台，新增渔具中心4家。力争两年内引进船厂5家。\n\n聚焦配套，提升能级\n\n改造渔港大道，绿化道路23公里。下一步，将启动专用线建设，规划再生水工程。\n"
        ).encode(),
        "page.txt",
    )
    told = {measure.evidence.quote: measure.status for measure in find(page).measures}
    assert told["建立包联机制"] == told["改造渔港大道"] == "done"
    assert told["启动专用线建设"] == "planned"
    won = next(metric for metric in find(page).metrics if metric.indicator == "新增渔具中心")
    assert won.status == "actual"
    roads = next(metric for metric in find(page).metrics if metric.unit == "公里")
    assert roads.status == "actual"


def test_a_year_that_was_hard_is_over_in_a_plan_for_the_next() -> None:
    page = read(
        (
            "关于渔港2031年工作安排的汇报\n\n2030年是极不平凡的一年。渔业产值增长7.2%，全年新开工项目31个。\n\n"
            "2031年是开局之年。全镇工作的总体要求是：疏浚航道，确保渔业产值突破9亿元。\n"
        ).encode(),
        "page.txt",
    )
    assert [goal.evidence.quote for goal in find(page).goals] == ["确保渔业产值突破9亿元"]


def test_of_two_years_headings_the_earlier_one_reviews() -> None:
    page = read(
        (
            "渔业局2030年工作总结及2031年工作打算\n\n一、2030年主要工作\n\n（一）渔港有新变化。全年实施项目86个，打通断头路5条，"
            "新增停车泊位3200个。\n\n二、2031年工作打算\n\n（一）抓项目。实施渔港项目95个，疏浚航道。\n"
        ).encode(),
        "page.txt",
    )
    assert find(page).goals == ()
    assert {measure.status for measure in find(page).measures if "86" in measure.evidence.quote} == {"done"}


def test_what_a_report_from_a_place_says_of_this_year_was_done() -> None:
    page = read(
        (
            "老渔街的新日子——云溪渔街更新见闻\n\n渔街走过了三百年。\n\n今年，街道修缮渔屋82间，引进渔具店28家。"
            "“五一”期间，渔街日均客流突破2万人次。\n"
        ).encode(),
        "page.txt",
    )
    assert find(page).goals == ()
    assert {measure.status for measure in find(page).measures} == {"done"}


def test_in_a_review_the_last_section_may_turn_to_what_comes() -> None:
    page = read(
        (
            "实干争先——云溪渔港开局两年发展综述\n\n两年来，渔港砥砺奋进。\n\n一、产业有新支撑\n\n渔业产值达到8亿元。\n\n"
            "二、民生有新改善\n\n修缮渔村学校17所；新增学位9800个；城镇新增就业2.4万人。\n\n"
            "2031年，要力争渔业产值突破9亿元，必须疏浚航道，应当办好渔村，将新建码头，确保渔民增收8%。\n"
        ).encode(),
        "page.txt",
    )
    items = find(page)
    assert "新增学位9800个" not in {goal.evidence.quote for goal in items.goals}
    told = {measure.evidence.quote: measure.status for measure in items.measures}
    assert told["修缮渔村学校17所"] == "done"
    assert told["新建码头"] == "planned"


def test_a_list_of_a_years_works_for_people_looks_ahead_and_a_report_of_it_does_not() -> None:
    def whole(title: str) -> str:
        return outlooks.of_article(read(f"{title}\n\n修路。\n\n架桥。".encode(), "page.txt"))

    assert whole("青湾镇2031年十件民生实事") == "future"
    assert whole("青湾镇2031年民生实事项目清单") == "future"
    assert whole("青湾镇2031年民生实事项目推进扫描") == "past"
    assert whole("青湾镇2031年十件民生实事让渔民得实惠") == "open"


@pytest.mark.parametrize(
    ("heading", "outlook"),
    [
        ("整改工作总体进展", "past"),
        ("主要做法", "past"),
        ("已经开展的工作", "past"),
        ("上半年工作", "past"),
        ("上年度计划执行的结果", "past"),
        ("现有基础与困难", "past"),
        ("推动渔港改革取得新进展", "open"),
        ("书写护渔富民新答卷", "open"),
        ("关于代表所提建议的办理", "open"),
        ("妥善安排受灾渔民生活", "open"),
        ("推动决策部署落到实处", "open"),
        ("工作安排及建议", "future"),
    ],
)
def test_words_of_reviews_and_agendas_count_where_the_heading_is_one(heading: str, outlook: str) -> None:
    assert list(outlooks.headed((section(heading, "修路。"),))) == [outlook]


def test_a_years_main_work_was_done_where_a_later_heading_sets_out_the_next() -> None:
    sections = (section("2019年的主要工作", "修路。"), section("2020年的目标和打算", "修路。"))
    assert list(outlooks.headed(sections)) == ["past", "future"]


def test_what_aims_are_built_on_stands_beside_them_and_was_done() -> None:
    sections = (section("指导思想和发展目标", "概述。"), section("发展基础", "修路。", 2), section("目标", "修路。", 2))
    assert list(outlooks.headed(sections)) == ["future", "past", "future"]


@pytest.mark.parametrize(
    ("title", "status"),
    [
        ("岚渔县人民法院工作报告", "done"),
        ("关于县十届人大三次会议第31号建议的答复", "done"),
        ("岚渔县护渔工作讲话", "planned"),
    ],
)
def test_a_report_tells_first_what_was_done_whatever_its_headings_call_it(title: str, status: str) -> None:
    body = "一、围绕渔港开展监督\n\n组织渔民检查渔船设备。\n\n二、今后一年的主要任务\n\n改造渔港码头设施。"
    found = find(read(f"{title}\n\n{body}".encode(), "x.txt")).measures
    assert [measure.status for measure in found] == [status, "planned"]
