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


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("海洋生物后来居上。拥有育种船30艘，去年产值60亿元。渔网加工企业56家，营业收入突破40亿元。", "营业收入"),
        ("海洋食品后劲十足。现有名牌6个，2031年完成产值75亿元。渔具企业30家，实现产值25亿元。", "渔具企业产值"),
        ("海藻产业是青湾的支柱产业。现有藻田3万亩，去年产值8亿元。渔家乐40家，营业收入3亿元。", "营业收入"),
        ("海洋食品后劲十足。拥有名牌6个，加工线9条，2031年产值75亿元，增长6%，营业收入70亿元。", "海洋食品营业收入"),
    ],
)
def test_it_is_of_a_nearer_subject_where_a_clause_has_one(text: str, last: str) -> None:
    assert found(text)[-1].indicator == last


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("设立总规模9亿元的渔业基金，已投船队12个，首期3亿元已到位。", "渔业基金首期"),
        ("渔港中心项目总投资30亿元，规划用地200亩，首期5亿元已到位。", "渔港中心项目首期"),
    ],
)
def test_what_is_paid_first_is_of_no_count_between(text: str, last: str) -> None:
    assert found(text)[-1].indicator == last


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
        ("全镇有老年人4万，孤残儿童800名，其中6岁以下90名。", ["老年人", "孤残儿童", "6岁以下孤残儿童"]),
        ("老年人口9万，失能人员3万人，其中60岁以上1万人。", ["老年人口", "失能人员", "60岁以上失能人员"]),
    ],
)
def test_those_of_an_age_are_of_the_people_counted_before(text: str, indicators: list[str]) -> None:
    assert [metric.indicator for metric in found(text)] == indicators


def test_those_of_an_age_are_of_no_other_group_than_the_nearest() -> None:
    metrics = found("全镇有老年人4万，渔家乐管家900名，其中40岁以下300名。")
    assert "老年人" not in metrics[-1].indicator


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
