"""What last year brought, told beside a task of this year's list: the task and those behind it are still to come."""

import pytest
from metric_pages import found

from publisher.article import text as plain
from publisher.extract import find

_TASKS = (
    "青湾县渔民生活发布会\n2031年3月12日\n\n"
    "今年要办四件事：一是新建渔港5个；二是完成渔船改造3000艘，去年完成了2640艘；三是撤并冷库9座；四是培训渔民600人次。"
)
_MORE = "青湾镇见闻\n\n全镇现有渔具店15家，今年再建6家，实现村村覆盖；推动2所小学开设渔艺班，新增网箱300个。"


def test_the_tasks_are_planned_and_what_was_done_before_is_of_its_year() -> None:
    items = find(plain.read(_TASKS.encode(), "page.txt"))
    assert [measure.status for measure in items.measures] == ["planned"] * 4
    assert [(metric.period, metric.status == "actual") for metric in items.metrics] == [
        ("今年", False),
        ("今年", False),
        ("去年", True),
        ("今年", False),
        ("今年", False),
    ]


@pytest.mark.parametrize("beside", ["去年完成了2640艘", "上年完成2640艘"])
def test_the_time_of_what_was_done_ends_with_its_clause(beside: str) -> None:
    metrics = found(f"今年要办两件事：完成渔船改造3000艘，{beside}；撤并冷库9座。")
    assert [metric.period for metric in metrics][-1] == "今年"


def test_what_was_done_in_no_list_of_tasks_goes_on() -> None:
    metrics = found("渔船改造3000艘，去年改造了2640艘；撤并冷库9座。")
    assert metrics[-1].period == "去年"


def test_more_than_there_is_now_is_still_to_come_in_a_story() -> None:
    items = find(plain.read(_MORE.encode(), "page.txt"))
    assert {measure.status for measure in items.measures} == {"planned"}
    assert [metric.status for metric in items.metrics] == ["actual", "plan", "plan", "target"]


def test_more_than_there_was_is_done_where_the_clause_says_so() -> None:
    page = _MORE.replace("今年再建6家", "今年再建了6家")
    assert find(plain.read(page.encode(), "page.txt")).measures[0].status == "done"
