"""A sum that is allotted and its parts, and a part of a sentence that goes on to what shall be beside the others."""

import pytest
from metric_pages import found

from publisher.article.text import read
from publisher.extract import metrics


def _told(text: str) -> list[tuple[str | None, str]]:
    return [(metric.period, metric.status) for metric in found(text)]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("今年安排渔港资金9.6亿元，其中码头4.1亿元、冷库2.3亿元，合计占66.7%。", "plan"),
        ("2026年渔业支出安排52亿元，其中育苗8亿元，科研3亿元。", "plan"),
        ("今年安排渔船更新资金9亿元。其中，钢船3亿元，玻璃钢船2亿元。", "plan"),
        ("去年安排渔船更新资金9亿元，其中钢船3亿元，玻璃钢船2亿元。", "actual"),
    ],
)
def test_the_parts_of_a_sum_are_planned_as_it_is(text: str, status: str) -> None:
    assert {told for _, told in _told(text)} == {status}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "泊位7100个，明年要到9000个；深水泊位占比55%。",
            [(None, "actual"), ("明年", "plan"), (None, "actual")],
        ),
        ("冷库520座，明年将达到800座；渔船960艘。", [(None, "actual"), ("明年", "target"), (None, "actual")]),
        ("冷库520座，年底要到800座；渔船960艘。", [(None, "actual"), ("年底", "plan"), (None, "actual")]),
        ("冷库520座，明年将达到800座；渔船力争达到960艘。", [(None, "actual"), ("明年", "target"), ("明年", "target")]),
    ],
)
def test_what_one_part_of_a_sentence_will_be_says_nothing_of_the_next(
    text: str, told: list[tuple[str | None, str]]
) -> None:
    assert _told(text) == told


@pytest.mark.parametrize("text", ["渔船入网率要从82%提到90%。", "渔具更新率要由41%提至60%。"])
def test_what_a_change_starts_from_is_there_however_the_change_is_called(text: str) -> None:
    assert next(status for _, status in _told(text)) == "actual"


def test_what_there_is_now_does_not_tell_what_it_is_to_become() -> None:
    plan = "（一）发展绿色渔业。加快建设岸电设施，岸电桩由现有1.2万个增至3.6万个，船桩比降到2:1；建设冷库18座。"
    page = read(
        f"东礁县绿色渔业实施方案\n\n一、总体要求\n\n加快推进渔业转型。\n\n二、重点任务\n\n{plan}\n\n（二）加强保障。强化组织领导。\n".encode(),
        "x.txt",
    )
    assert [metric.status for metric in metrics.find(page)] == ["actual", "target", "target", "plan"]
