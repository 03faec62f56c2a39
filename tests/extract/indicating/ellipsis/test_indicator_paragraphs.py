"""Whose a figure is, where its paragraph opens with a trade, a fund stands right before it, or people were counted."""

import pytest
from metric_pages import found


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("海洋生物后来居上。拥有新种苗3个，育种基地47处，2031年实现产值218亿元。", "海洋生物产值"),
        ("海洋食品后劲十足。现有名牌6个，2031年完成产值75亿元。", "海洋食品产值"),
        ("海工装备是青湾的“头号名片”。园区集聚配套企业146家，2031年产值突破620亿元。", "海工装备产值"),
        ("海工装备是青湾的支柱产业。拥有船坞12座，2031年产值达到90亿元。", "海工装备产值"),
    ],
)
def test_what_was_made_is_of_the_trade_that_opens_the_paragraph(text: str, last: str) -> None:
    assert found(text)[-1].indicator == last


@pytest.mark.parametrize("opening", ["数据是最有力的佐证。", "第一件是老港换新颜。"])
def test_it_is_not_of_what_opens_it_otherwise(opening: str) -> None:
    (metric,) = found(f"{opening}2031年，渔港产值达到94亿元。")
    assert metric.indicator == "渔港产值"


def test_what_is_paid_first_is_of_the_fund_right_before_it() -> None:
    text = "对新落户的渔企给予最高90万元租金补贴，设立总规模8亿元的海洋基金，首期2亿元已于3月到位。"
    assert [metric.indicator for metric in found(text)] == ["租金补贴", "海洋基金总规模", "海洋基金首期"]


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        (
            "全县60岁以上老年人口9.4万，占户籍人口的24.1%，其中80岁以上1.6万。",
            ["60岁以上老年人口", "60岁以上老年人口占户籍人口比重", "80岁以上老年人口"],
        ),
        (
            "渔民3.1万人，占户籍人口的12%，其中60岁以上1.2万人。",
            ["渔民", "渔民占户籍人口比重", "60岁以上渔民"],
        ),
    ],
)
def test_those_of_an_age_are_of_the_people_counted_before(text: str, indicators: list[str]) -> None:
    assert [metric.indicator for metric in found(text)] == indicators


@pytest.mark.parametrize(
    ("text", "indicator"),
    [
        ("全县仍有19座2000年以前建成的渔港没有改造。", "没有改造的2000年以前建成的渔港"),
        ("目前还有14座2005年前修建的渔桥需要维修。", "2005年前修建的渔桥"),
    ],
)
def test_things_are_named_with_the_year_that_they_are_of(text: str, indicator: str) -> None:
    (metric,) = found(text)
    assert metric.indicator == indicator


def test_what_is_left_is_so_today() -> None:
    done, left = found("去年，全县改造渔港12座。全县仍有27座2000年以前建成的渔港没有改造。")
    assert (done.period, left.period) == ("去年", None)
