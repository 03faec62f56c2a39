"""Metrics: the day on which a thing opens is no time of its figures, and how long other times rule."""

import pytest
from metric_pages import found

from publisher.article.text import read
from publisher.extract import metrics


def _periods(text: str) -> list[str | None]:
    return [metric.period for metric in found(text)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("海湾大桥2027年合龙，全长3.2公里，引桥长1.1公里。", [None, None]),
        ("渔港电站2029年投产，年发电量70亿千瓦时。渔船900艘，渔获3万吨。", [None, None, None]),
        ("冷库今年4月投产，设计库容3万吨。渔工420人。", [None, None]),
        ("水厂2019年投产，日供水8万吨。", [None]),
        ("渔市2024年开业，完成投资3亿元。", ["2024"]),
        ("到2027年全面建成，渔业产值达到30亿元。", ["2027"]),
        ("冷库将于2027年5月投产，年库容3万吨。", ["2027-05"]),
    ],
)
def test_the_day_of_an_opening_is_no_time_of_what_opens(text: str, told: list[str | None]) -> None:
    assert _periods(text) == told


def test_what_is_yet_to_open_is_still_to_come() -> None:
    text = "东礁渔港见闻\n\n2026-03-05 东礁日报\n\n渔港里机声隆隆。渔港电站2029年投产，年发电量70亿千瓦时。\n"
    page = read(text.encode(), "a.txt")
    assert [(metric.period, metric.status == "actual") for metric in metrics.find(page)] == [(None, False)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("去年渔业产值48亿元，增长12%；已有渔企23家，9家有船厂。", ["去年", "去年", None, None]),
        ("去年出口额12亿元；现有渔船86艘，渔民3.2万人。", ["去年", None, None]),
        ("10月1日至8日，渔村接待游客21万人次；渔宿收入1.2亿元；人均花费680元。", ["10月1日至8日"] * 3),
        ("报告期内，渔业收入40.7亿元，增长18%。报告期末，总资产90亿元。", ["报告期内", "报告期内", "报告期末"]),
        ("本报告期研发投入1.9亿元，增长6%。", ["本报告期", "本报告期"]),
        ("前三季度，渔业贷款32亿元。9月末，贷款余额410亿元。不良率1.3%。", ["前三季度", "9月末", "9月末"]),
    ],
)
def test_a_time_rules_as_far_as_its_words_go(text: str, told: list[str | None]) -> None:
    assert _periods(text) == told


def test_the_time_of_a_report_is_the_one_that_the_article_names() -> None:
    page = read("东礁渔业发布2025年半年度报告。报告期内，渔业收入42.3亿元。".encode(), "a.txt")
    assert [metric.period for metric in metrics.find(page)] == ["2025-01/2025-06"]


@pytest.mark.parametrize(
    "text",
    [
        "渔获库存12万吨，比上月减少2万吨。集团将投资4亿元建设冷库。在岗职工860人。",
        "公司拟发行债券2亿元。渔具存货21亿元，资产负债率54%。",
    ],
)
def test_what_there_is_is_told_beside_what_will_be(text: str) -> None:
    assert [metric.status for metric in found(text) if metric.status != "actual"] == ["plan"]


def test_what_a_report_tells_of_its_time_is_done() -> None:
    assert {metric.status for metric in found("报告期内，渔业收入40.7亿元。报告期末，总资产90亿元。")} == {"actual"}
