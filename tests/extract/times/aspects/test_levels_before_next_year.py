"""Metrics and goals: a level told before what will come of it next year was reached, and is no goal."""

import pytest

from publisher.article.text import read
from publisher.extract import find
from publisher.model.items import Items


def items(text: str) -> Items:
    return find(read(f"2031年云礁市渔务情况\n\n{text}".encode(), "a.txt"))


@pytest.mark.parametrize(
    "text",
    [
        "渔民投票人数突破60万，明年拟评选渔村50个。",
        "渔民投票人数突破60万人，明年渔港实事正在征集，拟筛选50件。",
        "收到渔民来信4300条，投票人数达到60万人，明年将办渔港实事20件。",
        "报名渔工超过5万人，拟从中录用300人。",
    ],
)
def test_a_level_before_what_will_come_of_it_was_reached(text: str) -> None:
    found = items(text)
    assert {metric.status for metric in found.metrics[:-1]} == {"actual"}
    assert found.metrics[-1].status == "plan"
    assert {metric.period for metric in found.metrics[:-1]} == {None}
    assert not [goal for goal in found.goals if "万" in goal.evidence.quote]


def test_so_is_one_in_the_sentence_after() -> None:
    found = items("渔民投票人数突破60万，明年拟评选渔村50个。报名渔工达到5万人，拟录用300人。")
    assert [(metric.period, metric.status) for metric in found.metrics][2] == (None, "actual")
    assert not found.goals


def test_what_is_being_gathered_for_next_year_tells_no_time_of_what_was_gathered() -> None:
    found = items("明年渔港实事正在征集，已收到来信4300条，投票人数突破60万，拟从中筛选50件交渔民票决。")
    assert [(metric.period, metric.status) for metric in found.metrics[:2]] == [(None, "actual")] * 2


@pytest.mark.parametrize(
    "text",
    [
        "今年渔业产值要突破60亿元，明年再增长一成。",
        "年底前渔业产值突破60亿元，明年将达到70亿元。",
        "力争渔业产值突破60亿元，明年拟扩建渔港3座。",
    ],
)
def test_a_level_that_is_set_stays_a_goal(text: str) -> None:
    assert items(text).metrics[0].status == "target"
