"""Metrics: what only compares, dates a thing or speaks of something else makes no target, and what sets an aim does."""

import pytest
from metric_pages import found

from publisher.article.text import read
from publisher.extract import metrics


def statuses(text: str) -> list[str]:
    return [metric.status for metric in found(text)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("全年渔港投资46亿元，新增渔船7艘，比前两年的总和还要多。", ["actual", "actual"]),
        ("全年完成渔业投资46亿元，比预想的还要快一些。", ["actual"]),
        ("全市2014年以前建成的渔港86座，库容3亿立方米。", ["actual", "actual"]),
        ("全市现有2011年以前登记的旧渔船3万艘。", ["actual"]),
        ("2029年以前改造渔港86座。", ["target"]),
    ],
)
def test_what_is_more_than_before_or_older_than_a_year_is_so(text: str, told: list[str]) -> None:
    assert statuses(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("渔业市场规模58亿元，预计2029年将突破90亿元。", ["actual", "ongoing"]),
        ("渔户186户，户均分红3100元，明年将翻番。", ["actual", "actual"]),
        ("渔船基站5200个，年内将增至6000个。", ["actual", "target"]),
        ("渔屋5万套，已交付4万套，其余将于10月底交付。", ["actual", "actual"]),
        ("改造管网150公里，目前已完成90公里。", ["plan", "actual"]),
        ("二期冷库9万平方米如期竣工，三期规划建筑面积5万平方米，计划投资8亿元。", ["actual", "plan", "plan"]),
    ],
)
def test_what_a_later_clause_says_of_another_time_or_thing_does_not_reach_back(text: str, told: list[str]) -> None:
    assert statuses(text) == told


@pytest.mark.parametrize(
    "text",
    ["全年计划回迁渔户9000户。", "今年计划返还渔税3亿元。", "年内计划转产渔民230人。"],
)
def test_what_a_year_is_planned_to_bring_is_a_plan(text: str) -> None:
    assert statuses(text) == ["plan"]


def test_a_plan_that_is_met_is_none() -> None:
    assert statuses("渔税3亿元，完成全年计划的63%。") == ["actual", "actual"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("渔镇瞄准了更高的目标：今年，渔业产值增长6.5%左右，渔获增长4%。", ["target", "target"]),
        ("渔港去年锚定“双百”目标（产值100亿元、企业100家）。", ["target", "target"]),
        ("今年力争渔业收入突破480亿元，增长10%左右；税收24亿元；固定资产投资60亿元。", ["target"] * 4),
        ("今年力争渔业收入突破480亿元；出口额24亿元。", ["target", "target"]),
    ],
)
def test_what_stands_among_aims_is_aimed_at(text: str, told: list[str]) -> None:
    assert statuses(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "据协会预测，2034年全球渔获将达到9亿吨。",
        "我们判断，2034年全球渔获将达到9亿吨。",
        "若2031年实现量产，每艘成本或在9万元以上。",
        "后年满产，冷库一年能卖2亿元。",
    ],
)
def test_what_is_foreseen_or_depends_is_an_estimate(text: str) -> None:
    assert statuses(text) == ["ongoing"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("到2030年，渔业转型取得决定性进展。渔船能耗五年累计下降13%以上。", ["target"]),
        ("到2030年，渔业转型取得决定性进展。油耗比2025年下降8%，渔船能耗五年累计下降13%以上。", ["target", "target"]),
        ("“十四五”时期，渔船能耗累计降低15%。旧渔船占比从63%降至51%，五年压减旧渔船320艘。", ["actual"] * 4),
        ("五年累计淘汰旧渔船450艘，其中木船260艘。", ["target", "plan"]),
    ],
)
def test_so_many_years_are_over_or_to_come_as_the_years_before_tell(text: str, told: list[str]) -> None:
    page = read(f"临水市“十五五”渔业发展规划\n\n第二章 发展目标\n\n{text}".encode(), "a.txt")
    assert [metric.status for metric in metrics.find(page)] == told


def test_a_growth_over_years_that_are_told_is_reached() -> None:
    text = "2024年渔业规模58亿元，2020年仅2亿元，四年复合增长率达121%。预计2029年将突破90亿元，2034年有望达到150亿元。"
    assert statuses(text)[:3] == ["actual"] * 3


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("2031年，总投资27亿元的风光储基地通过可研评审，石坝高速公路全线动工。", (None, "plan")),
        ("2031年，渔港改造完成选址论证，总投资18亿元。", (None, "plan")),
        ("2031年，总投资18亿元的渔港完成选址论证，青石大桥主体合龙。", (None, "plan")),
        ("2031年，总投资18亿元的渔港改造取得立项批复，主体已开工。", ("2031", "actual")),
        ("2031年，总投资9亿元的渔港客运站建成投用。", ("2031", "actual")),
    ],
)
def test_the_cost_of_what_is_only_prepared_is_a_plan_without_a_year(text: str, told: tuple[str | None, str]) -> None:
    (metric,) = found(text)
    assert (metric.period, metric.status) == told


def test_an_aim_that_may_be_met_is_a_target() -> None:
    assert statuses("全年有望实现5.5%左右的预期增长目标。") == ["target"]
    assert statuses("全年有望实现产值30亿元。") == ["ongoing"]


def test_the_terms_of_a_document_that_is_explained_are_aims_and_what_is_counted_is_not() -> None:
    page = (
        "岚城出台“助企二十条”\n\n3月4日，岚城市政府召开发布会，解读新近印发的《关于支持渔企发展的二十条措施》。文件自4月1日起执行。\n\n"
        "融资一头，力度不小。周转金规模从3000万元扩到1.2亿元，今后凡是符合条件的都能用，日费率不高于万分之三。今年要新增首贷户800户。\n\n"
        "据统计，截至去年底，全市渔企贷款余额从120亿元增加到150亿元。\n"
    )
    told = [(str(metric.value), metric.status) for metric in metrics.find(read(page.encode(), "page.txt"))]
    assert told == [
        ("3000", "actual"),
        ("1.2", "target"),
        ("3", "target"),
        ("800", "target"),
        ("120", "actual"),
        ("150", "actual"),
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("一间渔屋旺季要卖到560元一晚。", ["actual"]),
        ("一亩海带要用工38个，成本要2900元。", ["actual", "actual", "actual"]),
        ("每天要接待游客2000人次。", ["actual"]),
        ("每天要巡查渔港4次。", ["plan"]),
        ("养殖成本要降低10%。", ["target"]),
    ],
)
def test_what_a_thing_takes_or_costs_is_no_plan(text: str, told: list[str]) -> None:
    assert statuses(text) == told
