"""Figures of a year after the article's own are not told as reached, though no word beside them looks ahead."""

import pytest

from publisher.article.text import read
from publisher.extract import find


def statuses(text: str) -> dict[str, str]:
    metrics = find(read(f"澜湾新区的账本\n\n{text}".encode(), "page.txt")).metrics
    return {metric.evidence.quote: metric.status for metric in metrics}


def test_a_year_among_the_years_that_an_article_aims_at_is_aimed_at_too() -> None:
    told = statuses(
        "2031年人口60万人、产值900亿元。\n\n到2028年，力争企业达到300家，里程达到80公里；到2031年，力争企业达到500家，"
        "里程达到120公里，绿地率提高到38%。"
    )
    assert set(told.values()) == {"target"}


def test_a_year_that_one_aim_was_set_for_is_told_by_its_many_reports() -> None:
    told = statuses(
        "2024年力争出口达到9亿元。2024年人口60万人、产值900亿元，存栏5万头。2024年茶叶产量3000吨、水产品产量4000吨。"
    )
    assert told["人口60万人"] == told["产值900亿元"] == "actual"


def test_a_year_that_is_reported_of_beside_its_old_aim_stays_reported() -> None:
    told = statuses(
        "2025年，产值3510亿元，出口增长2.4%，低于8%的规划目标，占比52%。\n\n"
        "到2030年，产值达到4800亿元，出口达到90亿元，企业达到300家，茶叶达到3000吨，占比达到60%。"
    )
    assert told["产值3510亿元"] == told["占比52%"] == "actual"


def test_what_was_compared_with_the_year_before_was_reached() -> None:
    told = statuses("到2024年，力争产值突破90亿元、出口达到9亿元、企业达到300家。2025年产值同比增长8%。")
    assert told["产值同比增长8%"] == "actual"


@pytest.mark.parametrize(
    "text",
    [
        "《澜湾新区总体规划（2026—2035年）》正式发布。2031年人口60万人。",
        "近日，省政府印发《澜湾新区发展规划（2026—2035年）》。2031年人口60万人。",
        "本报讯 2026年3月5日，澜湾新区公布发展规划。2031年人口60万人。",
    ],
)
def test_a_year_of_a_plan_that_was_issued_is_to_come(text: str) -> None:
    assert statuses(text)["人口60万人"] in ("target", "plan")


def test_the_first_year_of_a_plan_that_was_issued_may_be_over() -> None:
    text = "近日，省政府印发《澜湾新区发展规划（2026—2035年）》。2025年人口60万人。"
    assert statuses(text)["人口60万人"] == "actual"


def test_what_an_opening_is_to_bring_against_now_is_to_come() -> None:
    told = statuses("渔港站2031年启用后，到省城时间比现在缩短一半。")
    assert set(told.values()) == {"target"}


@pytest.mark.parametrize(
    ("title", "status"), [("澜湾县2025年水利工作情况报告", "actual"), ("澜湾县2025年水利工作要点", "target")]
)
def test_a_bound_that_a_report_tells_was_kept(title: str, status: str) -> None:
    page = f"{title}\n\n全县用水总量控制在3亿立方米以内，万元产值用水量下降5%，水质系数0.53。"
    metrics = find(read(page.encode(), "page.txt")).metrics
    assert [metric.status for metric in metrics][:2] == [status, status]
