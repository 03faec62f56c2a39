"""What is ordered for a day, what is to be built behind what was, and what a report only says in passing."""

import pytest
from test_counts_of_deeds import told

from publisher.article.text import read
from publisher.extract import find


def goals(text: str) -> list[str]:
    return [goal.evidence.quote for goal in find(read(f"青湾镇的事\n\n{text}".encode(), "page.txt")).goals]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("海堤必须在中秋节前完工。", ["海堤必须在中秋节前完工"]),
        ("新校舍9月20日前必须具备开学条件。", ["新校舍9月20日前必须具备开学条件"]),
        ("跨海桥务必赶在汛期前通车。", ["跨海桥务必赶在汛期前通车"]),
        ("明年，全镇渔港全部免费开放。", ["全镇渔港全部免费开放"]),
        ("去年，全镇渔港全部免费开放。", []),
        ("去年，跨海桥中秋节前通车。", []),
    ],
)
def test_what_is_ordered_for_a_day_is_a_goal(text: str, expected: list[str]) -> None:
    assert goals(text) == expected


@pytest.mark.parametrize("more", ["明年将新建300座", "明年计划新建300座", "明年拟再新建300座"])
def test_so_many_more_to_be_built_are_a_measure(more: str) -> None:
    deeds = told(f"全镇已建成冷库120座，{more}。")
    assert [status for _, status in deeds] == ["done", "planned"]
    assert deeds[1][0].endswith("新建300座")


def test_so_many_that_were_built_only_report_a_figure() -> None:
    assert told("去年，镇里修了冷库，新建300座。")[1:] == []


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("活动期间，镇里接送渔民420人，修补渔网90张。", "done"),
        ("活动期间，各村要设置咨询台3个。", "planned"),
    ],
)
def test_what_was_counted_while_something_went_on_is_done(text: str, status: str) -> None:
    assert {found for _, found in told(text)} == {status}


def test_a_report_goes_on_behind_what_it_says_of_when_a_thing_will_be_ready() -> None:
    before = "9月27日，镇里通报前三季度工作。1至9月，全镇捕鱼1127吨，同比增长4.8%。海堤累计完成投资9亿元，"
    after = "修缮渔屋156座。新增通航渔村31个，比例由86%提高到89%。"
    ready = f"{before}计划2031年底完工，届时渔船可进港避风。{after}"
    assert ("修缮渔屋156座", "done") in told(ready, "青湾镇举行发布会")
    assert goals(ready) == ["计划2031年底完工"]
