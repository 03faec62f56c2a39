"""What stands over a table's columns and above it: names, units, and times that govern the figures."""

from decimal import Decimal

import pytest
from table_pages import article, rows, told, warnings

from publisher import extract


def test_a_head_over_number_and_name_is_divided_by_the_row_below_it() -> None:
    table = rows(
        "指标 _ 2030年 2035年 属性",
        "序号 名称 _ _ _",
        "1 渔业产值（亿元） 86 90 预期性",
        "2 优良海水比例（%） 88 92 约束性",
    )
    assert [(name, value) for name, value, *_ in told(table)] == [
        ("渔业产值", 86),
        ("渔业产值", 90),
        ("优良海水比例", 88),
        ("优良海水比例", 92),
    ]
    assert warnings(table) == []


def test_a_first_row_that_names_a_part_of_the_table_is_no_part_of_its_head() -> None:
    table = rows("指标 _ 2030年", "一、渔业 _ _", "_ 渔业产值（亿元） 86", "_ 渔船（艘） 500")
    assert [name for name, *_ in told(table)] == ["渔业产值", "渔船"]


def test_a_label_may_span_two_columns_or_stand_in_the_second() -> None:
    table = rows("指标 _ 单位 2030年", "渔业产值 _ 亿元 86", "渔船 大船 艘 20", "_ 小船 艘 480", "渔民 _ 人 900")
    assert [(name, value) for name, value, *_ in told(table)] == [
        ("渔业产值", 86),
        ("大船", 20),
        ("小船", 480),
        ("渔民", 900),
    ]


@pytest.mark.parametrize(
    "above",
    [
        "表1 2031年主要指标完成情况\n\n单位：亿元",
        "2031年主要指标（单位：亿元）",
        "表1 2031年主要指标\n\n（单位：亿元）",
    ],
)
def test_the_time_and_the_unit_above_a_table_govern_columns_that_name_none(above: str) -> None:
    table = f"\n{above}\n\n" + rows("指标 完成", "渔业产值 86")
    assert told(table) == [("渔业产值", Decimal(86), "亿元", "2031", "actual")]


def test_a_year_over_a_column_outweighs_the_one_above_the_table() -> None:
    table = "\n表1 2031年主要指标\n\n" + rows("指标 单位 2030年 2025-26年度 1—6月", "渔业产值 亿元 86 90 45")
    assert [period for *_, period, _ in told(table)] == ["2030", "2025-26年度", "2031-01/2031-06"]


def test_a_name_that_spans_the_table_at_its_top_governs_it_as_well() -> None:
    table = rows("表1_2031年主要指标 _ _", "指标 单位 完成", "渔业产值 亿元 86", "渔船 艘 500")
    assert {period for *_, period, _ in told(table)} == {"2031"}


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("同比（±%）", "渔业产值同比增长"),
        ("增减（±%）", "渔业产值增长"),
        ("比上年±%", "渔业产值比上年增长"),
        ("较上年同期增减%", "渔业产值较上年同期增长"),
        ("涨跌幅（%）", "渔业产值涨跌幅"),
        ("比2029年增长（%）", "渔业产值比2029年增长"),
        ("累计同比±%", "渔业产值同比增长"),
    ],
)
def test_growth_is_of_the_figures_to_its_left_and_of_their_time(head: str, name: str) -> None:
    table = rows(f"指标 单位 2030年 {head}", "渔业产值 亿元 86 2.1")
    assert told(table)[1:] == [(name, Decimal("2.1"), "%", "2030", "actual")]


def test_running_totals_are_of_the_year_up_to_the_tables_month() -> None:
    table = "\n2031年10月渔业情况\n\n" + rows("指标 单位 本月 本月止累计 累计同比±%", "渔业产值 亿元 8 86 2.1")
    assert [(name, value, period) for name, value, _, period, _ in told(table)] == [
        ("渔业产值", 8, "2031-10"),
        ("渔业产值", 86, "2031-01/2031-10"),
        ("渔业产值同比增长", Decimal("2.1"), "2031-01/2031-10"),
    ]
    bare = rows("指标 单位 本月止累计 1—10月累计", "渔业产值 亿元 86 85")
    assert [(name, period) for name, _, _, period, _ in told(bare)] == [("渔业产值", "本月止"), ("渔业产值", "1—10月")]


def test_what_is_spent_on_a_project_so_far_keeps_its_name() -> None:
    assert [name for name, *_ in told(rows("项目名称 累计投资（万元）", "东港扩建 300"))] == ["东港扩建累计投资"]


def test_what_label_and_column_share_stands_in_the_name_once() -> None:
    table = rows("项目 金额（万元） 同比增长（%）", "合同金额 86 2.1")
    assert [name for name, *_ in told(table)] == ["合同金额", "合同金额同比增长"]


TRADITIONAL = "# 蘆灣市漁業發展報告\n\n漁業連年向好，這個產業為全市帶來發展。\n\n"


def test_tables_in_traditional_characters_are_read_like_others_and_keep_their_letters() -> None:
    table = "\n單位：億港元\n\n" + rows("指標 2024年實際 2025年目標", "漁業產值 86 90", "漁業稅收 9 持平")
    assert told(table, TRADITIONAL) == [
        ("漁業產值", Decimal(86), "億港元", "2024", "actual"),
        ("漁業產值", Decimal(90), "億港元", "2025", "target"),
        ("漁業稅收", Decimal(9), "億港元", "2024", "actual"),
    ]
    assert warnings(table, TRADITIONAL) == ["cells of this table were not read (漁業稅收 持平)"]
    assert extract.doubts(article(table, TRADITIONAL))[0].message.endswith(": 指標 2024年實際 2025年目標")


def test_a_year_of_the_republic_over_a_column_is_one() -> None:
    table = rows("項目 113年度決算 114年度目標 單位", "漁業產值 86 90 億元")
    assert [(period, status) for *_, period, status in told(table, TRADITIONAL)] == [
        ("2024", "actual"),
        ("2025", "target"),
    ]


def test_a_fiscal_year_over_a_column_is_its_time() -> None:
    table = rows("開支總目 2024-25實際 2025-26修訂預算", "漁業發展（百萬港元） 86 90")
    assert [(value, unit, period, status) for _, value, unit, period, status in told(table, TRADITIONAL)] == [
        (86, "百萬港元", "2024-25年度", "actual"),
        (90, "百萬港元", "2025-26年度", "plan"),
    ]


PLAN = "# 芦湾市“十六五”规划纲要\n\n渔业连年向好。\n\n"


def test_a_plans_own_years_and_the_sums_in_its_brackets_are_aims() -> None:
    table = rows(
        "指标 2030年 2035年 年均增速〔累计〕",
        "渔业产值（亿元） 86 120 〔34〕",
        "能耗降低（%） - - 〔13.5〕",
        "渔船（艘） 500 520 6",
    )
    assert told(table, PLAN) == [
        ("渔业产值", Decimal(86), "亿元", "2030", "actual"),
        ("渔业产值", Decimal(120), "亿元", "2035", "target"),
        ("能耗降低累计", Decimal("13.5"), "%", "“十六五”", "target"),
        ("渔船", Decimal(500), "艘", "2030", "actual"),
        ("渔船", Decimal(520), "艘", "2035", "target"),
    ]
    assert warnings(table, PLAN) == ["cells of this table were not read (渔业产值（亿元） 〔34〕、渔船（艘） 6)"]
    unexplained = rows("指标 2030年 2035年", "渔业产值（亿元） 86 〔510〕", "渔船（艘） 500 520")
    assert warnings(unexplained, PLAN) == ["cells of this table were not read (渔业产值（亿元） 〔510〕)"]


def test_a_title_that_names_a_plans_years_sets_no_aims_by_itself() -> None:
    head = "# 芦湾市“十六五”渔业发展回顾\n\n渔业连年向好。\n\n"
    assert told(rows("指标 2032年", "渔业产值（亿元） 86"), head)[0][-1] == "actual"


def test_what_is_done_of_a_plan_or_budget_is_named_as_that() -> None:
    head = "支出项目 2030年预算数 2030年执行数 执行数为预算数的% 2031年预算数 比上年执行数增减%"
    table = "\n单位：万元\n\n" + rows(head, "渔业支出 86 90 104.7 95 5.6")
    assert told(table) == [
        ("渔业支出", Decimal(86), "万元", "2030", "plan"),
        ("渔业支出", Decimal(90), "万元", "2030", "actual"),
        ("渔业支出执行数为预算数的", Decimal("104.7"), "%", None, "actual"),
        ("渔业支出", Decimal(95), "万元", "2031", "plan"),
        ("渔业支出比上年执行数增长", Decimal("5.6"), "%", "2031", "plan"),
    ]


def test_a_share_in_a_cell_of_what_is_told_in_another_unit_is_warned_of() -> None:
    table = rows("指标 单位 2030年完成", "渔业产值 亿元 86", "渔船 艘 95%", "失业率 % 4.1%")
    assert [name for name, *_ in told(table)] == ["渔业产值", "失业率"]
    assert warnings(table) == ["rows of this table were not read (渔船)"]


def test_a_bulletins_year_and_words_that_only_say_how_a_figure_is_told() -> None:
    head = "# 芦湾市2030年渔业统计公报\n\n渔业连年向好。\n\n"
    table = rows("地区 渔业产值 _", "_ 绝对值（亿元） 增长（%）", "东湾区 30 1")
    assert told(table, head) == [
        ("东湾区渔业产值", Decimal(30), "亿元", "2030", "actual"),
        ("东湾区渔业产值增长", Decimal(1), "%", "2030", "actual"),
    ]


def test_units_may_stand_in_a_row_of_their_own_below_the_head() -> None:
    table = rows("年份 产值 渔船", "_ 亿元 艘", "2030 80 40")
    assert [(name, unit) for name, _, unit, *_ in told(table)] == [("产值", "亿元"), ("渔船", "艘")]


def test_names_between_figures_name_those_behind_them() -> None:
    head = ["收入 _ 支出 _", "项目 预算数 项目 预算数"]
    table = "\n单位：万元\n\n" + rows(*head, "税收 100 渔业 60", "规费 20 港口 50")
    assert [(name, value) for name, value, *_ in told(table)] == [
        ("税收收入", 100),
        ("渔业支出", 60),
        ("规费收入", 20),
        ("港口支出", 50),
    ]


def test_a_place_in_a_list_before_the_names_is_no_figure() -> None:
    assert [name for name, *_ in told(rows("名次 地区 人均产值（元/人）", "1 东湾区 9000"))] == ["东湾区人均产值"]


def test_an_articles_title_tells_of_which_time_its_tables_are() -> None:
    table = rows("指标 6月 1—6月 同比（%）", "渔业产值（亿元） 8 40 5")
    head = "# 芦湾市2031年1—6月渔业运行情况\n\n渔业连年向好。\n\n"
    assert [period for *_, period, _ in told(table, head)] == ["2031-06", *["2031-01/2031-06"] * 2]
    plan = "# 芦湾市2031年渔业工作任务完成情况\n\n渔业连年向好。\n\n"
    assert told(rows("指标 数值", "渔业产值（亿元） 8"), plan)[0][3] is None


def test_blanks_inside_a_head_do_not_hide_that_units_stand_under_it() -> None:
    table = "| 指标 | 计量 单位 | 2030年 |\n|---|---|---|\n| 渔业产值 | 亿元 | 86 |\n"
    assert told(table) == [("渔业产值", Decimal(86), "亿元", "2030", "actual")]


def test_this_year_and_the_last_are_told_by_the_tables_year() -> None:
    table = "\n表1 2031年渔业情况\n\n" + rows("指标 本年 上年 增减% 上年同期", "渔业产值（亿元） 8 7 14.3 3")
    assert [(name, period) for name, _, _, period, _ in told(table)] == [
        ("渔业产值", "2031"),
        ("渔业产值", "2030"),
        ("渔业产值增长", "2031"),
        ("渔业产值", "上年同期"),
    ]


def test_growth_of_a_quarter_and_of_all_so_far_are_of_what_stands_to_the_left() -> None:
    table = rows("时间 产值（亿元） 当季增速（%） 累计增速（%）", "2030年上半年 18 6 5.5")
    assert [name for name, *_ in told(table)] == ["产值", "产值当季增速", "产值累计增速"]


def test_up_to_when_a_column_counts_is_no_part_of_its_name() -> None:
    table = rows("项目名称 截至2031年6月底完成投资（亿元）", "东港扩建 3.1")
    assert [(name, period) for name, _, _, period, _ in told(table)] == [("东港扩建完成投资", "2031-06")]


def test_a_head_in_the_middle_of_a_table_governs_what_stands_below_it() -> None:
    parts = ["指标 2030年 2031年", "产值（亿元） 8 9", "指标 2031年 2032年目标", "渔船（艘） 5 6"]
    assert [(name, period) for name, _, _, period, _ in told(rows(*parts))] == [
        ("产值", "2030"),
        ("产值", "2031"),
        ("渔船", "2031"),
        ("渔船", "2032"),
    ]
    due = rows("指标 甲值 乙值", "投资（亿元） 5 6", "建成年份 2030年 2031年", "泊位（个） 3 4")
    assert not any(period for *_, period, _ in told(due))
    divided = rows("指标 完成情况 _", "_ 2030年 2031年", "渔船（艘） 5 6")
    assert [(name, period) for name, _, _, period, _ in told(divided)] == [("渔船", "2030"), ("渔船", "2031")]
    repeated = rows(*parts[:2], parts[0], parts[3])
    assert [period for *_, period, _ in told(repeated)] == ["2030", "2031"] * 2
    assert warnings(repeated) == []


def test_what_stands_under_aims_is_aimed_at_unless_its_time_says_that_it_is_over() -> None:
    table = rows("目标 2031年 2035年", "渔港 5个 8个", "产值 突破90亿元 达到120亿元")
    assert {status for *_, status in told(table)} == {"target"}
    begun = rows("目标 2030年实际 2030年 2035年", "渔港 4个 4个 8个")
    assert [status for *_, status in told(begun)] == ["actual", "actual", "target"]


@pytest.mark.parametrize(
    ("head", "indicator", "status"),
    [
        ("2032年计划增长（%）", "渔业产值增长", "plan"),
        ("2032年预期增长（%）", "渔业产值增长", "target"),
        ("2032年增长目标（%）", "渔业产值增长", "target"),
        ("2031年实际增长（%）", "渔业产值实际增长", "actual"),
    ],
)
def test_a_growth_that_is_planned_goes_by_the_name_of_a_growth(head: str, indicator: str, status: str) -> None:
    (found,) = told(f"| 指标 | {head} |\n|---|---|\n| 渔业产值 | 6 |\n")
    assert (found[0], found[-1]) == (indicator, status)


def test_what_projects_cost_in_all_is_of_no_year_and_what_is_spent_on_them_says_so() -> None:
    table = "表1 2031年重点工程投资安排\n\n" + rows(
        "项目 总投资（亿元） 2030年底累计完成（亿元） 2031年计划（亿元）", "东港码头 14.5 5.1 6.2", "渔港二期 5.8 _ 2.4"
    )
    assert [(name, value, period) for name, value, _, period, _ in told(table)] == [
        ("东港码头总投资", Decimal("14.5"), None),
        ("东港码头累计完成投资", Decimal("5.1"), "2030"),
        ("东港码头投资", Decimal("6.2"), "2031"),
        ("渔港二期总投资", Decimal("5.8"), None),
        ("渔港二期投资", Decimal("2.4"), "2031"),
    ]


def test_amounts_of_a_table_without_costs_in_all_keep_the_names_of_its_rows() -> None:
    table = rows("指标 2030年底累计完成（亿元） 2031年计划（亿元）", "渔业产值 5.1 6.2", "水产加工产值 3.3 3.7")
    assert {name for name, *_ in told(table)} == {"渔业产值", "水产加工产值"}
