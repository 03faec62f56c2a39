"""Spans to come say from which year they are counted, and a figure without a time the year that its source says."""

import pytest
from outline_cases import brief, draft

from publisher.model import Goal, PointList, Table
from publisher.outline.metrics.wording import dated

HEAD = """title: 甲
sources: {{p: {{path: p.txt, label: {label}{date}}}}}
sections: [{{id: a, title: 乙, from: p, {what}}}]
"""
PERIODS = "metrics: {as: table, columns: [period]}, goals: none"


def period(text: str, date: str = ", date: 2031-09", label: str = "湾县") -> str:
    made = brief(HEAD.format(label=label, date=date, what=PERIODS), {"p": draft("湾", ("数", [text]))})
    (table,) = [block for block in made.blocks if isinstance(block, Table)]
    return table.rows[0][0].text


def goal(text: str, date: str = ", date: 2031-09") -> str:
    article = draft("湾", ("数", [text]))
    made = brief(HEAD.format(label="湾县", date=date, what="goals: all, metrics: none"), {"p": article})
    (found,) = [block for block in made.blocks if isinstance(block, PointList)]
    return found.groups[0].points[0].words


@pytest.mark.parametrize(
    ("said", "printed"),
    [("未来五年", "2031年起五年"), ("三年内", "2031年起三年内"), ("“十六五”时期", "“十六五”时期"), ("2035", "2035年")],
)
def test_a_span_to_come_stands_with_the_year_that_it_is_counted_from(said: str, printed: str) -> None:
    assert period(f"{{k 港口泊位=12座 target {said}:十二座}}。") == printed


def test_a_span_that_is_over_and_one_whose_beginning_nothing_tells_stay() -> None:
    assert period("{k 港口泊位=12座 actual 三年内:十二座}。") == "三年内"
    assert period("{k 港口泊位=12座 target 未来五年:十二座}。", date="") == "未来五年"


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("{g:力争三年内把渔港建成全省样板}。", "力争三年内把渔港建成全省样板（2031年提出）"),
        ("{g:用五年时间再造一个渔业强县}。", "用五年时间再造一个渔业强县（2031年提出）"),
        ("{g:到2035年用四年时间建成渔业强县}。", ""),
        ("{g:落实五年规划}。", ""),
    ],
)
def test_a_goal_for_some_years_says_when_it_was_set(text: str, printed: str) -> None:
    assert goal(text) == printed


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("近年来，港区紧扣{g:“渔港样板、全省十强”}目标，狠抓项目。", "以“渔港样板、全省十强”为目标"),
        ("港区将锚定{g:“智造强镇、水韵青湾”}的总目标。", "锚定“智造强镇、水韵青湾”的总目标"),
        ("港区提出{g:“智造强镇、水韵青湾”}。", ""),
    ],
)
def test_a_slogan_stands_with_the_words_that_make_it_an_aim(text: str, printed: str) -> None:
    assert goal(text) == printed


def test_a_goal_whose_figure_is_of_some_years_says_so_with_their_first() -> None:
    _, items = draft("湾", ("数", ["{k 港口泊位=12座 target 未来五年:建成泊位12座}。"]))
    evidence = items.metrics[0].evidence
    assert dated(Goal("g-1", evidence), items.metrics, "2031-09") == "建成泊位12座（2031年起五年）"
    assert dated(Goal("g-1", evidence), items.metrics) == ""


def test_a_figure_without_a_time_is_of_the_year_that_its_source_goes_by() -> None:
    text = "{k 港口泊位=12座 actual:十二座}。"
    assert period(text, label="湾县2031年") == "2031年"
    assert period(text, label="湾县2031年工作报告") == "—"
    assert period("{k 港口泊位=12座 target:十二座}。", label="湾县2031年") == "—"
