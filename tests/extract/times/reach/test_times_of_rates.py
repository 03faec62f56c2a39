"""Metrics: a span of years told of a rate, a quarter told by its pace and a trial's day end where their figures do."""

import pytest
from metric_pages import found

from publisher.article.text import read
from publisher.extract import metrics


def periods(text: str) -> list[str | None]:
    return [metric.period for metric in found(text)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "2024年渔业产值90亿元，2020—2024年复合增长率达8.5%。从构成看，捕捞产值50亿元，占55%。",
            ["2024", "2020/2024", "2024", "2024"],
        ),
        ("2020—2024年渔获年均增长9%。全县有渔企60家，产值9亿元。", ["2020/2024", None, None]),
        ("2020—2024年，渔获增长一倍。从结构看，海鱼占40%，虾占30%。", ["2020/2024", None, None]),
        ("2020—2024年，新建渔港3座。修好海堤9公里。", ["2020/2024", "2020/2024"]),
    ],
)
def test_years_of_a_rate_end_with_it(text: str, told: list[str | None]) -> None:
    assert periods(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("其中二季度渔企营收9亿元，环比增长8%；净利润2亿元，环比增长6%；渔工900人。", ["二季度"] * 4 + [None]),
        (
            "上半年渔企营收30亿元。其中6月当月营收9亿元，环比增长8%；净利润2亿元，环比增长6%。",
            ["上半年"] + ["6月当月"] * 4,
        ),
        (
            "上半年渔企营收30亿元。其中二季度营收9亿元；净利润2亿元，同比增长6%。",
            ["上半年", "二季度", "上半年", "上半年"],
        ),
    ],
)
def test_a_quarter_goes_on_behind_a_semicolon_with_what_is_measured_by_the_one_before(
    text: str, told: list[str | None]
) -> None:
    assert periods(text) == told


def test_what_a_works_makes_in_full_has_not_the_day_of_its_trial() -> None:
    assert periods("鱼粉厂首条产线计划四季度试产，达产后年产值约3亿元。") == [None]


def test_a_floor_for_the_whole_year_is_of_the_year() -> None:
    aims = found("下半年，力争年末渔企欠款降至9亿元以内，经营性现金流净额全年不低于3亿元。")
    assert [(metric.period, metric.status) for metric in aims] == [("年末", "target"), ("全年", "target")]


def test_so_many_that_begin_later_lend_their_year_to_no_sentence_behind() -> None:
    assert periods("其余3座渔港计划明年开工。全县绿地率42%，新增绿道8公里。") == ["明年", None, None]


@pytest.mark.parametrize(
    ("heading", "told"),
    [
        ("一、2027年及“十五五”工作回顾", ["“十五五”时期", "2027", "2027"]),
        ("一、“十五五”工作回顾", ["“十五五”时期", "“十五五”时期", "“十五五”时期"]),
    ],
)
def test_beside_the_year_of_a_heading_its_plan_is_not_the_time_of_what_is_compared(
    heading: str, told: list[str | None]
) -> None:
    text = "“十五五”时期，累计投资90亿元。\n\n海上平安。整治隐患210处，事故起数同比下降33%。"
    page = read(f"临水县渔业报告\n\n{heading}\n\n{text}\n".encode(), "a.txt")
    assert [metric.period for metric in metrics.find(page)] == told
