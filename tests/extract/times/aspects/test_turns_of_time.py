"""Whether clauses of a plan and of a report in one text are told apart: deadlines, turns, times of what is over."""

import pytest
from metric_pages import only
from reading import found_measures

from publisher.article.text import read
from publisher.extract import find
from publisher.model.items import Items


def items(text: str, title: str = "青湾镇的事") -> Items:
    return find(read(f"{title}\n\n{text}".encode(), "page.txt"))


def told(text: str, title: str = "青湾镇的事") -> list[tuple[str, str]]:
    """The measures of a text with their statuses."""
    return [(found.evidence.quote, found.status) for found in items(text, title).measures]


@pytest.mark.parametrize(
    "text",
    [
        "9月20日前，各村修订护渔公约，签订责任书。",
        "于9月20日前修订护渔公约。",
        "2031年9月20日之前，各村修订护渔公约。",
        "去年，镇里疏浚航道。9月20日前，各村修订护渔公约。",
    ],
)
def test_by_a_day_to_come_is_planned(text: str) -> None:
    assert found_measures(text)[-1].status == "planned"


@pytest.mark.parametrize("text", ["日前，镇里修订护渔公约9份。", "9月20日前，镇里已修订护渔公约9份，疏浚航道3条。"])
def test_lately_and_what_is_done_by_a_day_are_over(text: str) -> None:
    assert found_measures(text)[-1].status == "done"


def test_an_action_is_found_behind_its_day() -> None:
    assert [found.evidence.quote for found in found_measures("9月20日前修订护渔公约。")] == ["修订护渔公约"]


def test_a_figure_for_a_day_to_come_is_a_target() -> None:
    assert only("9月20日前改造鱼塘87个。").status == "target"
    assert only("9月20日前，镇里已改造鱼塘87个。").status == "actual"


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        ("去年改造鱼塘87个，今年将再改造60个，疏浚航道3条。", ["done", "planned", "planned"]),
        ("渔校已增设专业12个，今年将增设船机专业，建立实习制度。", ["done", "planned", "planned"]),
        ("上半年修缮渔屋12间，下半年计划修缮渔屋30间，清理沙滩9处。", ["done", "planned", "planned"]),
        ("近年来，镇里推广良种87个，下一步将疏浚入江航道，建设冷链仓库。", ["done", "planned", "planned"]),
        ("2030年改造鱼塘87个，2031年将推广良种，建立护渔制度。", ["done", "planned", "planned"]),
        ("去年，镇里将航道由8米拓宽至20米，推广良种，建立护渔制度。", ["done", "done", "done"]),
    ],
)
def test_a_sentence_may_turn_from_what_was_done_to_what_is_to_come(text: str, statuses: list[str]) -> None:
    assert [found.status for found in found_measures(text)] == statuses


def test_the_goal_at_the_end_of_such_a_sentence_is_one() -> None:
    goals = [goal.evidence.quote for goal in items("去年引进渔医11名，今年将再引进20名，力争三年内渔村全覆盖。").goals]
    assert goals == ["力争三年内渔村全覆盖"]


@pytest.mark.parametrize("title", ["青湾镇的事", "潮起青湾", "青湾镇：党建引领促发展"])
def test_a_year_that_is_over_is_not_overruled(title: str) -> None:
    text = "去年，镇里新建渔校18所，支持312户渔民添置渔具，每千名渔民床位达到4.7张。"
    assert {status for _, status in told(text, title)} == {"done"}
    assert items(text, title).goals == ()


@pytest.mark.parametrize(
    "text", ["以前卖鱼要跑县城，去年，渔市交易额突破9亿元。", "过去出海要等三天，2030年，渔获量突破9万吨。"]
)
def test_what_had_to_be_done_once_is_not_to_come(text: str) -> None:
    assert items(text).goals == ()
    assert only(text.replace("三天", "很久")).status == "actual"


def test_what_is_planned_to_be_extended_is_planned() -> None:
    assert items("今年计划扩大到30个渔村。").metrics[0].status == "plan"


@pytest.mark.parametrize(
    "when",
    [
        "短短两年", "半年时间", "一年下来", "次年", "不到一年", "三个月来", "任期内", "随后", "三年间", "前些年",
        "上任第一年", "两年多时间里", "渔规编制期间",
    ],
)  # fmt: skip
def test_a_span_that_is_over_opens_what_was_done(when: str) -> None:
    statuses = [found.status for found in found_measures(f"{when}，镇里推广良种87个，疏浚入江航道。")]
    assert statuses[-2:] == ["done", "done"]


@pytest.mark.parametrize("when", ["随后，镇里将", "三年内，镇里要", "未来三年间，镇里"])
def test_a_span_to_come_opens_what_is_planned(when: str) -> None:
    assert {found.status for found in found_measures(f"{when}推广良种87个，疏浚入江航道。")} == {"planned"}


def test_so_many_in_all_this_year_are_done() -> None:
    assert told("今年共修缮渔屋186间，惠及渔民9万户。")[0][1] == "done"


@pytest.mark.parametrize(
    "title",
    [
        "2031年述职报告", "2031年度履职报告", "2031年渔务工作汇报", "2031年渔务工作情况通报",
        "关于2031年渔务工作情况的报告", "2031年渔务年度报告", "2031年民生实事完成情况公示", "渔村治理典型案例",
        "青湾镇2031年大事记",
    ],
)  # fmt: skip
def test_some_documents_are_reports_by_nature(title: str) -> None:
    assert {status for _, status in told("全年推广良种87个，疏浚入江航道12公里。", title)} == {"done"}


def test_a_report_is_announced_for_what_follows() -> None:
    text = "现将一年来履职情况报告如下。\n\n一、学在经常\n\n全年推广良种87个，疏浚入江航道12公里。"
    assert {status for _, status in told(text)} == {"done"}


PLAN = "“十五五”期间，青湾镇将以渔港立镇为主线。"


def test_a_lead_that_sets_out_a_plans_years_makes_the_article_a_plan() -> None:
    text = f"{PLAN}\n\n本报记者 王立\n\n关停小窑11座。新增绿地200公顷，修缮渔屋40间，渔民推窗见海。该镇渔船老旧。"
    assert {status for _, status in told(text)} == {"planned"}
    assert "actual" not in {metric.status for metric in items(text).metrics}


def test_what_rises_to_a_plans_year_is_a_target() -> None:
    text = f"{PLAN}\n\n推广良种3000亩，亩均收入由2025年的18万元提高到2030年的30万元。"
    assert told(text) == [("推广良种3000亩", "planned")]
    assert [metric.status for metric in items(text).metrics][-2:] == ["actual", "target"]


def test_nothing_is_reached_in_a_year_after_the_articles_own() -> None:
    text = "每千名渔民拥有船医2名，2035年每千名渔民拥有船医9名。"
    statuses = {metric.period: metric.status for metric in items(text, "2031年渔务工作报告").metrics}
    assert statuses["2035"] != "actual"


def test_what_was_brought_forward_for_years_is_planned() -> None:
    assert {found.status for found in found_measures("该镇渔校老旧。对此，该镇提出，五年新建改扩建渔校22所。")} == {
        "planned"
    }


def test_a_draft_that_opens_with_its_year_allots_what_is_to_be_spent() -> None:
    text = (
        "关于青湾县2030年预算执行情况和2031年预算草案的报告\n\n一、2030年预算执行情况\n\n2030年，全县一般公共预算收入完成9亿元，"
        "增长6%。\n\n二、2031年预算草案\n\n2031年全县一般公共预算收入安排9.4亿元，增长4%；安排渔业资金3000万元，"
        "较上年预算增加200万元。\n"
    )
    found = find(read(text.encode(), "page.txt"))
    assert ("安排渔业资金3000万元", "planned") in [(one.evidence.quote, one.status) for one in found.measures]
    assert {one.status for one in found.metrics if one.evidence.section == 2} <= {"plan", "target"}
