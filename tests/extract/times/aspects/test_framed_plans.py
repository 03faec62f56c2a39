"""What a sentence has set out before is still to be done (要抓好三件事), and what a text owns to is so (要看到)."""

import pytest
from metric_pages import article, found

from publisher.article.text import read
from publisher.extract import find, metrics
from publisher.model.items import MetricStatus


def told(text: str) -> list[tuple[str, MetricStatus]]:
    """The figures of a whole article as they are told in the end."""
    return [(f"{metric.value}{metric.unit}", metric.status) for metric in find(read(text.encode(), "x.txt")).metrics]


@pytest.mark.parametrize(
    "frame",
    [
        "为此，要抓好两件事。",
        "下一步，要做好以下几项工作。",
        "今后要做到以下几点。",
        "2031年，集团要突出抓好四项工作。",
        "全镇要坚持项目为先。",
    ],
)
def test_what_a_sentence_opens_as_things_to_do_is_planned(frame: str) -> None:
    text = f"{frame}保供热，更换老旧阀门320个，疏通管线41公里。惠职工，组织体检900人次。"
    assert {metric.status for metric in found(text)} == {"plan"}


def test_what_is_to_be_done_stays_so_behind_a_review_of_the_year() -> None:
    text = (
        "云礁热力公司工作报告\n\n一年来，公司取得实效。供热5.3亿吉焦，更换老旧阀门213个，处置泄漏187处。\n\n"
        "今后要做到以下几点。更换阀门260个，组织疗养1200人次。\n"
    )
    assert [status for _, status in told(text)] == ["actual", "actual", "actual", "plan", "plan"]


def test_what_is_over_behind_such_a_sentence_is_not_planned() -> None:
    text = "要抓好两件事。更换老旧阀门320个。目前已疏通管线41公里。"
    assert [metric.status for metric in found(text)] == ["plan", "actual"]


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        ("2031年，全区将建成泊位12个。投资40亿元，其中民间投资15亿元。", ["target", "plan", "plan"]),
        ("2031年，公司要更换阀门180个。组织体检900人次。", ["plan", "plan"]),
    ],
)
def test_a_year_in_which_something_shall_be_is_still_to_come_in_the_next_sentence(
    text: str, statuses: list[MetricStatus]
) -> None:
    assert [metric.status for metric in found(text)] == statuses


def test_a_year_after_that_of_the_title_is_still_to_come() -> None:
    page = read("2031年云礁市海运情况\n\n2032年全市开工泊位3个，投资12亿元，其中疏浚3亿元。\n".encode(), "x.txt")
    assert "actual" not in [metric.status for metric in metrics.find(page)]


@pytest.mark.parametrize(
    "text",
    [
        "今年经营目标是：营业收入18亿元；库存占比下降3个百分点；应收账款压降2亿元。",
        "2031年，集团工作目标：货运量90万吨；外购电占比下降4个百分点。",
    ],
)
def test_every_member_of_a_list_of_aims_is_a_target(text: str) -> None:
    assert {metric.status for metric in found(text)} == {"target"}


def test_what_was_reached_is_no_member_of_the_aims() -> None:
    assert [metric.status for metric in found("围绕年度目标：一季度累计货运量90万吨，占比提高2个百分点。")] == [
        "actual"
    ] * 2


def test_a_budget_is_planned_with_its_parts() -> None:
    text = "2031年，资本开支预算26亿元，其中管线更新9亿元、热源厂二期7亿元。"
    assert [metric.status for metric in found(text)] == ["plan"] * 3
    assert [metric.status for metric in found("一般公共预算收入26亿元。")] == ["actual"]
    listed = "2031年，集团经营目标是：营业收入43亿元；资本开支预算26亿元。"
    assert [metric.status for metric in found(listed)] == ["target", "plan"]


@pytest.mark.parametrize("opening", ["同时要看到，", "也要清醒看到，", "要承认，"])
def test_what_must_be_owned_to_is_so(opening: str) -> None:
    statuses = [metric.status for metric in found(f"{opening}全岛用水自给率不到三成，债务余额12亿元。")]
    assert statuses == ["actual", "actual"]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("海运量年均仅增长2.4%，低于8%的规划目标。", [("2.4%", "actual"), ("8%", "target")]),
        ("渔获182万吨，超过规划目标7万吨。", [("182万吨", "actual"), ("7万吨", "actual")]),
        ("港口收入增长6%，高于5%的预期目标。", [("6%", "actual"), ("5%", "target")]),
    ],
)
def test_what_is_measured_by_an_aim_was_reached_and_the_gap_is_no_aim(
    text: str, figures: list[tuple[str, MetricStatus]]
) -> None:
    assert told(f"云礁市海运情况\n\n{text}\n") == figures


def test_so_many_are_a_task_where_fewer_were_finished_by_a_month() -> None:
    text = "云礁市海运情况\n\n今年完成渔船改造300艘，到8月底已完工210艘。\n"
    assert told(text) == [("300艘", "plan"), ("210艘", "actual")]


def test_so_much_at_least_this_year_is_still_to_be_reached() -> None:
    text = "去年完成投资90亿元。今年实施港口项目58个，其中新开工26个，完成投资120亿元以上。"
    assert [metric.status for metric in metrics.find(article(text))] == ["actual", "plan", "target", "target"]


def test_a_plan_that_has_told_how_things_were_goes_on_to_what_it_sets_out() -> None:
    text = (
        "云礁市养老服务发展规划（2031—2035年）\n\n一、发展现状\n\n截至2030年底，全市有养老机构97家。建成助餐点210个。\n\n"
        "二、服务网络\n\n新建护理中心6所，改造敬老院31所，培训护理员5000人次。\n"
    )
    assert [status for _, status in told(text)] == ["actual", "actual", "plan", "plan", "plan"]


def test_a_box_on_how_the_plan_before_was_met_tells_what_was_reached_among_aims() -> None:
    text = (
        "云礁市“十五五”规划纲要\n\n第三节 主要目标\n\n“十五五”时期要努力实现以下目标：\n\n——海运量年均增长6%左右。\n\n"
        "专栏1 “十四五”规划主要指标完成情况\n\n16项如期完成，2项未达预期。海运量年均增长3%。\n"
    )
    assert [status for _, status in told(text)] == ["target", "actual", "actual", "actual"]


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        ("去年渔港一期已有9家企业入驻，二期150亩用地6月底前完成供地。", ["actual", "target"]),
        ("去年设立20亿元的海产基金；每年拿出不少于6000万元，奖补企业技改。", ["actual", "plan"]),
        ("去年渔港一期已有9家企业入驻，二期150亩用地6月底前完成了供地。", ["actual", "actual"]),
    ],
)
def test_what_is_due_or_given_yearly_is_still_to_come_behind_what_was_done(
    text: str, statuses: list[MetricStatus]
) -> None:
    assert [metric.status for metric in found(text)] == statuses


def test_the_things_to_be_done_are_planned_in_the_paragraphs_behind() -> None:
    paragraphs = (
        "去年渔获8万吨，新建泊位3个，修好了冷库2座。",
        "今年的思路是突出港口和渔业两个重点，办好两件大事。",
        "第一件，把渔港建起来。在湾东规划500亩冷链园，引进加工企业2家。",
        "第二件，把码头整起来。新设车位400个。",
    )
    statuses = [metric.status for metric in found(*paragraphs) if metric.value > 1 and metric.unit != "件"]
    assert statuses[:3] == ["actual"] * 3
    assert set(statuses[-3:]) <= {"plan", "target"}


@pytest.mark.parametrize(
    "opening",
    [
        "今年先干三件事：",
        "今年先从三件事做起：",
        "今年重点办好三件实事：",
        "到2027年，渔业产值要达到50亿元。今年先办三件事：",
    ],
)
def test_what_is_to_be_done_first_this_year_is_planned(opening: str) -> None:
    text = f"云礁市渔业情况\n\n{opening}改造渔港2处；培训渔民1500人次；整合资金3.4亿元。\n"
    assert [status for _, status in told(text)][-3:] == ["plan"] * 3
    assert {measure.status for measure in find(read(text.encode(), "x.txt")).measures} == {"planned"}


def test_what_was_done_first_is_done() -> None:
    text = "云礁市渔业情况\n\n今年以来，先办了三件事：改造渔港2处，培训渔民1500人次。\n"
    assert told(text) == [("2处", "actual"), ("1500人次", "actual")]
