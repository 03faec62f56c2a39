"""What is to come is not done: 最迟, 未来五年 and a half-year to come stand with plans."""

import pytest
from metric_pages import found

from publisher.article.text import read
from publisher.extract import find, metrics


def test_a_half_year_of_a_plan_is_a_step_of_it() -> None:
    page = read(
        "2025年东礁县政府工作报告\n\n二、2025年工作安排\n\n（一）扩大投资。谋划实施项目38个，上半年开工率达到85%。\n".encode(),
        "x.txt",
    )
    assert [(metric.period, metric.status) for metric in metrics.find(page)] == [("2025", "plan"), ("上半年", "target")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("一只8亿元的渔业基金最迟在一季度末上线。", [("渔业基金", "一季度末", "plan")]),
        ("20亿元的海产基金最迟6月底设立。", [("海产基金", "6月底", "plan")]),
        ("超过六成受访企业预计明年订单增加。", [("预计明年订单增加的受访企业占比", None, "actual")]),
    ],
)
def test_what_is_due_is_planned_and_what_people_expect_they_expect_now(
    text: str, told: list[tuple[str, str | None, str]]
) -> None:
    assert [(metric.indicator, metric.period, metric.status) for metric in found(text)] == told


def test_the_next_stage_is_planned_beside_one_that_is_done() -> None:
    text = "一期渔港22万平方米如期竣工，二期（规划建筑面积35万平方米，计划投资8亿元）开工建设。"
    assert [metric.status for metric in found(text)] == ["actual", "plan", "plan"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("未来五年，全岛渔业迎来新机遇。现有渔船0.8万艘。", [(None, "actual")]),
        ("未来五年，养殖覆盖率达到72%，累计拆除旧堤29座。", [("未来五年", "target"), ("未来五年", "plan")]),
        ("今后三年，要新建渔校12所。我岛已建成渔校5所。", [("今后三年", "plan"), (None, "actual")]),
    ],
)
def test_nothing_to_come_is_done(text: str, told: list[tuple[str | None, str]]) -> None:
    assert [(metric.period, metric.status) for metric in found(text)] == told


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("对病险海堤逐一排查，2032年底前全部销号。改造渔港泵站53处，新增泊位280个。", [None, None]),
        ("铁路专用线加快施工，2033年6月底前建成通车。改扩建渔港路260公里。", [None]),
        ("2032年底前，病险海堤全部销号。改造渔港泵站53处。", ["2032"]),
    ],
)
def test_a_day_by_which_one_thing_is_to_be_done_ends_with_its_sentence(text: str, periods: list[str | None]) -> None:
    assert [metric.period for metric in found(text)] == periods


@pytest.mark.parametrize("text", ["其余4座渔港推迟到明年5月开工。", "2座冷库延后至明年投产。"])
def test_what_was_put_off_is_told_and_not_aimed_at(text: str) -> None:
    page = read(f"东礁渔港建设情况\n\n{text}\n".encode(), "x.txt")
    assert not find(page).goals
    assert {metric.status for metric in metrics.find(page)} == {"actual"}


def test_what_is_to_be_put_off_is_planned() -> None:
    page = read("东礁渔港建设情况\n\n计划将4座渔港推迟到明年5月开工。\n".encode(), "x.txt")
    assert [metric.status for metric in metrics.find(page)] == ["plan"]
