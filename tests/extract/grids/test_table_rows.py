"""Rows that are times or totals, and cells that hold more or other than a figure: read rightly, or warned of."""

from decimal import Decimal

import pytest
from table_pages import article, rows, told, warnings

from publisher import extract


@pytest.mark.parametrize(
    ("row", "period", "status"),
    [
        ("2030年实际", "2030", "actual"),
        ("2031年预计", "2031", "ongoing"),
        ("2032年（计划）", "2032", "plan"),
        ("2032年目标", "2032", "target"),
        ("2031年1—10月", "2031-01/2031-10", "actual"),
    ],
)
def test_rows_that_are_times_tell_when_and_whether_it_is_reached(row: str, period: str, status: str) -> None:
    table = rows("项目 渔业产值（亿元） 渔船（艘）", "2029年 80 512", f"{row} 90 530")
    assert told(table)[2:] == [
        ("渔业产值", Decimal(90), "亿元", period, status),
        ("渔船", Decimal(530), "艘", period, status),
    ]


def test_years_after_the_last_that_is_over_are_aimed_at_in_rows_as_in_columns() -> None:
    table = rows("年份 渔业产值（亿元）", "2030年实际 80", "2031年 85")
    assert [status for *_, status in told(table)] == ["actual", "target"]


def test_a_row_among_years_that_is_none_is_warned_of_and_not_named_by_them() -> None:
    table = rows("年份 渔业产值（亿元）", "2030年 80", "2031年 85", "年均增长（%） 5")
    assert [value for _, value, *_ in told(table)] == [80, 85]
    assert warnings(table) == ["rows of this table were not read (年均增长（%）)"]


def test_months_and_halves_are_of_the_year_in_the_tables_name() -> None:
    table = "\n表1 2031年渔业情况\n\n" + rows("时间 渔业产值（亿元）", "一季度 20", "上半年 41", "全年 86")
    assert [period for *_, period, _ in told(table)] == ["2031-01/2031-03", "2031-01/2031-06", "2031"]


def test_the_year_that_a_label_begins_with_is_the_figures() -> None:
    assert told(rows("项目 数值", "2031年渔业产值 86亿元")) == [("渔业产值", Decimal(86), "亿元", "2031", "actual")]
    compared = rows("项目 数值", "渔业产值 86亿元", "2031年比2030年增长 8%")
    assert len(told(compared)) == 1
    assert warnings(compared) == ["rows of this table were not read (2031年比2030年增长)"]
    contradicted = rows("项目 2030年 2031年", "渔民（人） 5 6", "2031年新增渔船（艘） 8 9")
    assert [value for _, value, *_ in told(contradicted)] == [5, 6, 9]
    assert warnings(contradicted) == ["cells of this table were not read (2031年新增渔船（艘） 8)"]


CHANGES = rows(
    "指标 单位 2030年 同比增长（%）",
    "渔业产值 亿元 86 ▼2.5",
    "渔船 艘 500 ▲3",
    "失业率 % 4.1 下降0.1个百分点",
    "出口 亿元 3.1 ↑2.1%",
    "进口 亿元 2 持平",
    "增速 % 5 回落2个百分点",
    "物价指数 点 103 下调0.3个百分点",
    "海参 吨 12 反弹3%",
)


def test_a_change_below_zero_may_be_told_by_a_mark_or_a_verb() -> None:
    growth = [(name, value, unit) for name, value, unit, *_ in told(CHANGES) if "同比" in name]
    assert growth == [
        ("渔业产值同比增长", Decimal("-2.5"), "%"),
        ("渔船同比增长", Decimal(3), "%"),
        ("失业率同比增长", Decimal("-0.1"), "个百分点"),
        ("出口同比增长", Decimal("2.1"), "%"),
        ("物价指数同比增长", Decimal("-0.3"), "个百分点"),
    ]
    assert warnings(CHANGES) == ["cells of this table were not read (进口 持平、增速 回落2个百分点、海参 反弹3%)"]


def test_a_triangle_that_no_other_turns_round_is_not_sure_to_be_a_rise() -> None:
    table = rows("指标 单位 2030年 同比增长（%）", "渔业产值 亿元 86 ▲2.5", "渔船 艘 500 3", "渔民 人 500 3")
    assert Decimal("2.5") not in [value for _, value, *_ in told(table)]
    assert warnings(table) == ["cells of this table were not read (渔业产值 ▲2.5)"]


def test_an_aim_may_be_a_change_of_what_the_row_names() -> None:
    table = rows(
        "指标 单位 2030年 2031年目标",
        "渔业产值 亿元 86 增长5%",
        "渔民收入 元 9000 翻一番",
        "失业率 % 4.1 控制在5%以内",
        "渔船 艘 500 减少到300艘",
    )
    found = extract.find(article(table)).metrics
    aims = [(one.indicator, one.value, one.unit, one.comparator, one.kind) for one in found if one.status == "target"]
    assert aims == [
        ("渔业产值增长", 5, "%", "=", "growth"),
        ("渔民收入", 1, "番", "=", "growth"),
        ("失业率", 5, "%", "<=", "share"),
    ]
    assert warnings(table) == ["cells of this table were not read (渔船 减少到300艘)"]


def test_a_cell_may_have_a_part_of_its_unit() -> None:
    table = rows("指标 单位 2030年", "人口 人 1.2亿", "渔业产值 元 3亿", "出口 万元 2亿")
    assert told(table) == [
        ("人口", Decimal("1.2"), "亿人", "2030", "actual"),
        ("渔业产值", Decimal(3), "亿元", "2030", "actual"),
    ]
    assert warnings(table) == ["rows of this table were not read (出口)"]


def test_a_note_behind_a_figure_tells_its_state_and_another_figure_there_is_warned_of() -> None:
    table = rows("指标 单位 2030年", "渔业产值 亿元 86（预计）", "渔民 万人 8（其中女性3万人）")
    assert [(value, status) for _, value, *_, status in told(table)] == [(86, "ongoing"), (8, "actual")]
    assert warnings(table) == ["cells of this table were not read (渔民 8（其中女性3万人）)"]


def test_a_total_that_adds_up_is_of_the_whole() -> None:
    table = rows("地区 渔业产值（亿元） 同比增长（%）", "东湾区 30.1 1", "西湾区 40.2 2", "合计 70.3 1.5", "平均 35 _")
    assert told(table)[-1] == ("渔业产值", Decimal("70.3"), "亿元", None, "actual")
    assert warnings(table) == [
        "rows of this table were not read (平均)",
        "cells of this table were not read (合计 1.5)",
    ]


@pytest.mark.parametrize(
    "table",
    [
        rows("地区 渔业产值（亿元）", "东湾区 30", "西湾区 40", "合计 71"),
        rows("地区 渔业产值（亿元）", "东湾区 30", "西湾区 _", "合计 30"),
        rows("项目名称 总投资（亿元）", "东港扩建 30", "西港扩建 40", "合计 70"),
        rows("指标 渔业产值（亿元）", "捕捞 30", "养殖 40", "总计 70"),
    ],
)
def test_a_total_that_does_not_add_up_or_is_of_single_things_is_warned_of(table: str) -> None:
    assert "计" not in "".join(name for name, *_ in told(table))
    assert len(told(table)) < 3
    assert warnings(table)[0].startswith("rows of this table were not read (")


def test_what_begins_like_a_total_may_be_an_indicator() -> None:
    assert told(rows("指标 单位 2030年", "平均工资 元 8000")) == [("平均工资", Decimal(8000), "元", "2030", "actual")]


def test_the_column_of_units_may_stand_behind_the_figures() -> None:
    assert told(rows("指标 2030年 单位", "渔业产值 86 亿元")) == [("渔业产值", Decimal(86), "亿元", "2030", "actual")]


def test_a_bare_figure_is_not_counted_where_several_units_are_told_above() -> None:
    table = "\n单位：亿元、万人\n\n" + rows("指标 2030年", "渔业产值 86", "岸线 3公里")
    assert [name for name, *_ in told(table)] == ["岸线"]
    assert warnings(table) == ["rows of this table were not read (渔业产值)"]


def test_both_ends_of_a_range_may_have_their_unit() -> None:
    (growth,) = extract.find(article(rows("指标 2031年目标", "渔业产值增速 5%—6%"))).metrics
    assert (growth.value, growth.unit, growth.comparator) == ((5, 6), "%", "range")


def test_a_change_of_places_is_no_place() -> None:
    table = rows("指标 2030年 全省排名 位次变化", "渔业产值（亿元） 86 3 上升2位")
    assert [name for name, *_ in told(table)] == ["渔业产值", "渔业产值全省排名"]
    assert warnings(table) == ["columns of this table were not read (位次变化)"]


def test_figures_that_contradict_each_other_are_warned_of() -> None:
    table = rows("指标 单位 2030年", "捕捞 _ _", "产值 亿元 86", "渔船 艘 20", "养殖 _ _", "产值 亿元 50", "网箱 个 9")
    assert [name for name, *_ in told(table)] == ["渔船", "网箱"]
    assert warnings(table) == ["rows of this table were not read (产值、产值)"]
    columns = rows("指标 单位 2030年 2030年", "产值 亿元 86 50", "渔船 艘 20 20")
    assert [(name, value) for name, value, *_ in told(columns)] == [("渔船", 20), ("渔船", 20)]


def test_a_column_of_years_beside_the_names_tells_of_which_time_a_row_is() -> None:
    table = rows("年份 指标 数值 单位", "2030年 产值 80 亿元", "_ 渔船 8 艘", "2031年（预计） 产值 86 亿元")
    assert told(table) == [
        ("产值", Decimal(80), "亿元", "2030", "actual"),
        ("渔船", Decimal(8), "艘", "2030", "actual"),
        ("产值", Decimal(86), "亿元", "2031", "ongoing"),
    ]
    places = rows("年度 地区 产值（亿元）", "2030年 东湾区 80", "2030年 西湾区 70")
    assert [(name, period) for name, _, _, period, _ in told(places)] == [
        ("东湾区产值", "2030"),
        ("西湾区产值", "2030"),
    ]


def test_numbers_before_names_and_marks_behind_figures_are_no_part_of_them() -> None:
    lines = ["指标|单位|2030年", "1.1 捕捞产值|亿元|86①", "其中：①近海|亿元|30[1]", "城乡收入比|-|1.9"]
    table = "\n".join(f"|{line}|" for line in [lines[0], "---|---|---", *lines[1:]]) + "\n"
    assert [(name, value) for name, value, *_ in told(table)] == [
        ("捕捞产值", 86),
        ("捕捞产值（近海）", 30),
        ("城乡收入比", Decimal("1.9")),
    ]
    assert extract.find(article(table)).metrics[-1].kind == "ratio"


def test_a_row_that_tells_its_aim_in_words_is_warned_of() -> None:
    table = rows("指标 2031年目标", "渔业产值 增长6%", "渔民收入 与产值增长同步", "渔船 500艘")
    assert [name for name, *_ in told(table)] == ["渔业产值增长", "渔船"]
    assert warnings(table) == ["rows of this table were not read (渔民收入)"]


def test_a_total_of_what_is_done_does_not_say_of_what_it_is() -> None:
    table = rows("县区 渔港数（座） 已完成（座）", "东湾区 5 3", "西湾区 3 1", "合计 8 4")
    assert [name for name, *_ in told(table)][4:] == ["渔港数"]
    assert warnings(table) == ["cells of this table were not read (合计 4)"]


def test_a_column_of_days_before_the_names_tells_when_and_one_behind_them_may_tell_when_it_is_due() -> None:
    table = rows("日期 活动 人数（人）", "2031年3月5日 渔业节 3000", "2031年3月6日 港口日 4000")
    assert [(name, period) for name, _, _, period, _ in told(table)] == [
        ("渔业节人数", "2031-03-05"),
        ("港口日人数", "2031-03-06"),
    ]
    due = rows("任务 数量 时间", "新建渔港 3座 2032年", "扩建冷库 5座 2033年")
    assert [period for *_, period, _ in told(due)] == [None, None]


@pytest.mark.parametrize(
    ("table", "names"),
    [
        (rows("类别 指标 2030年", "捕捞 产值（亿元） 8", "养殖 产值（亿元） 9"), ["产值（捕捞）", "产值（养殖）"]),
        (
            rows("指标 _ 单位 2030年", "产值 捕捞 亿元 8", "_ 养殖 亿元 9", "渔民 捕捞 人 8", "_ 养殖 人 9"),
            ["产值（捕捞）", "产值（养殖）", "渔民（捕捞）", "渔民（养殖）"],
        ),
        (rows("地区 类别 产值（亿元）", "东湾区 捕捞 8", "_ 养殖 9"), ["东湾区（捕捞）产值", "东湾区（养殖）产值"]),
        (rows("类别 指标 2030年", "经济 产值（亿元） 8", "民生 渔民（人） 9"), ["产值", "渔民"]),
    ],
)
def test_rows_of_one_name_are_told_apart_by_the_words_beside_it(table: str, names: list[str]) -> None:
    assert [name for name, *_ in told(table)] == names
    assert warnings(table) == []


BUILDING = rows(
    "项目名称 总投资（亿元） 累计完成投资（亿元） 投产时间 达产后年产值（亿元）",
    "青湾渔港 12 4.5 2033年3月 9.5",
    "芦湾冷库 3 1.2 2032年9月 2.4",
)


def test_projects_under_way_are_not_done_nor_is_what_they_will_bring() -> None:
    found = {name: state for name, _, _, _, state in told(f"## 重点在建项目一览\n\n{BUILDING}")}
    assert found["青湾渔港总投资"] == "ongoing"
    assert found["青湾渔港累计完成投资"] == "actual"
    assert found["芦湾冷库达产后年产值"] == "plan"
    built = {name: state for name, _, _, _, state in told(f"表1 已建成项目\n\n{BUILDING}")}
    assert (built["青湾渔港总投资"], built["青湾渔港达产后年产值"]) == ("actual", "plan")
    ahead = {name: state for name, _, _, _, state in told(f"表1 拟建项目\n\n{BUILDING}")}
    assert ahead["青湾渔港总投资"] == "plan"


def test_a_column_of_days_or_stages_that_is_not_read_is_told() -> None:
    assert warnings(BUILDING) == ["columns of this table were not read (投产时间)"]
    staged = rows("项目名称 总投资（亿元） 建设阶段", "青湾渔港 12 主体施工", "芦湾冷库 3 前期")
    assert warnings(staged) == ["columns of this table were not read (建设阶段)"]
