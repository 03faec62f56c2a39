"""What a clause's own verb only intends is planned, whatever stands around it; what should be seen is there."""

import pytest
from metric_pages import found
from test_counts_of_deeds import told

from publisher.article.text import read
from publisher.extract import find


@pytest.mark.parametrize(
    ("text", "planned"),
    [
        (
            "渔工保险从2029年开始试点，目前参保9万人。我们计划9月1日起在青礁县、石塘县先行把船东纳入，2032年推开到全市。",
            "计划9月1日起在青礁县、石塘县先行把船东纳入",
        ),
        (
            "渔工保险去年参保9万人。市里计划7月1日起在石塘县先行将船东纳入，2032年推开到全市。",
            "计划7月1日起在石塘县先行将船东纳入",
        ),
    ],
)
def test_what_is_intended_is_planned(text: str, planned: str) -> None:
    statuses = dict(told(text, "青湾市渔业保险发布会实录"))
    assert [status for quote, status in statuses.items() if planned in quote] == ["planned"]


@pytest.mark.parametrize("text", ["计划在2030年底前改造的渔港已完工9处。", "去年，计划新建的冷库已建成3座。"])
def test_what_was_intended_once_is_no_plan(text: str) -> None:
    assert "planned" not in [status for _, status in told(text, "青湾镇工作总结")]


@pytest.mark.parametrize("seeing", ["应当看到", "应该清醒看到", "必须承认", "同时要看到"])
def test_what_should_be_seen_is_there(seeing: str) -> None:
    page = f"青湾市渔业发布会\n\n{seeing}，渔村冷库平均使用率为38%。到2032年，全市新型渔船占比要达到75%。"
    statuses = [metric.status for metric in find(read(page.encode(), "page.txt")).metrics]
    assert statuses == ["actual", "target"]


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        ("必须补上短板，渔村冷库使用率只有38%。", ["actual"]),
        ("必须补上短板，渔村冷库仅有12座。", ["actual"]),
        ("到2032年，渔村冷库的空置率将只有3%。", ["target"]),
    ],
)
def test_so_little_is_what_there_is(text: str, statuses: list[str]) -> None:
    assert [metric.status for metric in found(text)] == statuses


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        ("建成渔港变电站4座、在建1座。", ["actual", "ongoing"]),
        ("在建渔港1座、建成4座。", ["ongoing", "actual"]),
        ("正在建设渔港4座、码头9座。", ["ongoing", "ongoing"]),
    ],
)
def test_what_is_being_built_beside_what_stands_is_that_alone(text: str, statuses: list[str]) -> None:
    assert [metric.status for metric in found(text)] == statuses
