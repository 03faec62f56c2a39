"""Whose figure it is where its own words leave that out: a line of business, a list's things, and all of a list."""

import pytest
from metric_pages import found


def _names(text: str) -> list[str]:
    return [metric.indicator for metric in found(text)]


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        (
            "分产品看，鱼糜业务实现收入9.3亿元，占营业收入的31%，毛利率22%。",
            ["鱼糜业务收入", "鱼糜业务收入占营业收入比重", "鱼糜业务毛利率"],
        ),
        ("渔旅板块实现营业额2.6亿元，同比增长7%。", ["渔旅板块营业额", "渔旅板块营业额增长"]),
        (
            "冷链公司实现收入5亿元。海藻产品实现销售额3亿元，毛利率19%。",
            ["冷链公司收入", "海藻产品销售额", "海藻产品毛利率"],
        ),
        ("缆绳、渔网等行业实现营业收入80亿元。", ["缆绳、渔网等行业营业收入"]),
    ],
)
def test_what_a_line_of_business_earned_is_its_own(text: str, indicators: list[str]) -> None:
    assert _names(text) == indicators


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("港务补助等收入12亿元。", ["港务补助等收入"]),
        ("船坞、码头等支出占渔港支出的三成。", ["船坞、码头等支出占渔港支出比重"]),
        ("渔网等行业增长6%，藻类等产业增加值增长5%。", ["渔网等行业增长", "藻类等产业增加值增长"]),
        ("带鱼、黄鱼等产品出口增长7%。", ["带鱼、黄鱼等产品出口增长"]),
        ("培育缆绳、渔网等骨干企业12家。", ["骨干企业"]),
        ("加上级补助收入6亿元，加上年结转2亿元。", ["上级补助收入", "上年结转"]),
    ],
)
def test_a_list_is_part_of_a_name_that_says_nothing_without_it(text: str, indicators: list[str]) -> None:
    assert _names(text) == indicators


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        (
            "种植海带3万亩、紫菜2万亩，海参有所减少，亩产分别为480公斤、620公斤。",
            ["种植海带", "紫菜", "海带亩产", "紫菜亩产"],
        ),
        (
            "收治眩晕患者120例、骨折患者260例，五年复发率分别为8%和2%。",
            ["收治眩晕患者", "骨折患者", "眩晕患者五年复发率", "骨折患者五年复发率"],
        ),
        (
            "一是新建渔校6所，二是新建医院2家，投资分别为3亿元、5亿元。",
            ["新建渔校", "新建医院", "渔校投资", "医院投资"],
        ),
        (
            "接待船客30万人次，渔获收入12亿元，增速分别为8%和9%。",
            ["接待船客", "渔获收入", "接待船客增速", "渔获收入增速"],
        ),
        (
            "更换渔网30公里、缆桩120个，完成率分别为92%和100%。",
            ["更换渔网", "更换缆桩", "渔网完成率", "缆桩完成率"],
        ),
        (
            "东礁校招生300人、西礁校招生200人，分别投资5000万元和3000万元。",
            ["东礁校招生", "西礁校招生", "东礁校招生投资", "西礁校招生投资"],
        ),
        # So many figures are not the things' that others were told of as well.
        (
            "新建渔校6所、医院2家，船坞投资2亿元，床位分别为300张、400张。",
            ["新建渔校", "新建医院", "船坞投资", "床位", "床位"],
        ),
    ],
)
def test_figures_told_respectively_are_of_the_things_counted_before(text: str, indicators: list[str]) -> None:
    assert _names(text) == indicators


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("生态、深海认证面积分别为9万亩和2万亩。", ["生态认证面积", "深海认证面积"]),
        ("渔村、渔港采购支出分别为3亿元和2亿元。", ["渔村采购支出", "渔港采购支出"]),
        ("国家、省级标准渔港分别达到12座和86座。", ["国家级标准渔港", "省级标准渔港"]),
        ("省、市级渔歌项目分别为12项和40项。", ["省级渔歌项目", "市级渔歌项目"]),
    ],
)
def test_what_follows_the_last_of_two_modifiers_is_of_both(text: str, indicators: list[str]) -> None:
    assert _names(text) == indicators


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("渔港投资年均将达到30亿元。", ["年均渔港投资"]),
        ("未来五年船坞投入年均不少于2亿元。", ["年均船坞投入"]),
        ("全市渔港投资年均将保持在60亿元以上。", ["年均渔港投资"]),
        ("渔获产值年均增长8%。", ["渔获产值年均增长"]),
    ],
)
def test_so_much_a_year_is_no_sum_of_years(text: str, indicators: list[str]) -> None:
    assert _names(text) == indicators


def test_a_budgets_other_side_is_of_the_same_budget() -> None:
    assert _names("渔港基金收入预算4亿元，支出预算5亿元。") == ["渔港基金收入预算", "渔港基金支出预算"]


def test_a_term_of_years_is_part_of_a_rates_name() -> None:
    assert _names("10年期渔债收益率1.8%。") == ["10年期渔债收益率"]
