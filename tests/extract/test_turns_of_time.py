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
